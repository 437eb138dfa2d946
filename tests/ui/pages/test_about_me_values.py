"""The values on About me: three of twelve, must-haves, values of one's own, and the ways on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import career_values, evidence, paths, values_exercise
from models.evidence import About, Answer
from models.rules.values_rounds import Pile
from tests.ui.clock import TestDesk
from tests.ui.conftest import Stage
from ui.dialogs.ask_line import AskLine
from ui.dialogs.values_rounds import ValuesRoundsDialog
from ui.pages.about_me import AboutMePage
from ui.pages.about_me_kept import OwnValueMenu
from ui.pages.about_me_values import ValuesCard
from ui.widgets.button import Button
from ui.widgets.check_box import CheckBox
from ui.widgets.chip import Chip
from ui.widgets.dots import Dots
from ui.widgets.field import Field
from ui.widgets.line import Heading
from ui.widgets.text import Text


@pytest.fixture
def page(desk: TestDesk, shown: Stage) -> AboutMePage:
    made = AboutMePage(desk)
    shown(made, 900, 760)
    return made


def card(page: AboutMePage) -> ValuesCard:
    QApplication.processEvents()
    return page.findChildren(ValuesCard)[0]


def chips(page: AboutMePage) -> dict[str, Chip]:
    return {chip.text(): chip for chip in card(page).findChildren(Chip) if chip.isVisible()}


def headings(page: AboutMePage) -> list[str]:
    return [line.text() for line in card(page).findChildren(Heading) if line.isVisible()][1:]


def button(page: AboutMePage, words: str) -> Button | None:
    found = [one for one in card(page).findChildren(Button) if one.text() == words and one.isVisible()]
    return found[0] if found else None


def press(page: AboutMePage, words: str) -> None:
    found = button(page, words)
    assert found is not None, words
    found.click()


def kept(page: AboutMePage) -> list[str]:
    about = "How much it matters: "
    return [dots.accessibleName().removeprefix(about) for dots in card(page).findChildren(Dots) if dots.isVisible()]


def add_own(page: AboutMePage, name: str) -> None:
    field = next(one for one in card(page).findChildren(Field) if one.accessibleName() == "A value of your own")
    field.setText(name)
    press(page, "Add it")


def own_action(page: AboutMePage, words: str) -> QAction:
    (more,) = [one for one in card(page).findChildren(OwnValueMenu) if one.isVisible()]
    return next(action for action in more.menu().actions() if action.text() == words)


def test_three_of_twelve_at_first_and_all_of_them_on_demand(page: AboutMePage) -> None:
    assert len(chips(page)) == 12
    assert headings(page) == []
    for name in ("Autonomy", "Variety", "Creativity"):
        chips(page)[name].click()
    assert len(chips(page)) == 12  # nothing runs away from under the pointer
    assert sorted(kept(page)) == ["Autonomy", "Creativity", "Variety"]
    press(page, "Show all values")
    assert len(chips(page)) == 30
    assert headings(page)[0] == "Purpose"
    assert chips(page)["Autonomy"].isChecked()
    assert button(page, "Show all values") is None


def test_with_three_kept_all_are_there_when_the_page_comes_again(page: AboutMePage) -> None:
    for name in ("Autonomy", "Variety", "Creativity"):
        chips(page)[name].click()
    page.hide()
    page.show()
    assert len(chips(page)) == 30


def test_a_must_have_is_ticked_and_taken_back(page: AboutMePage, desk: TestDesk) -> None:
    chips(page)["Autonomy"].click()
    (must,) = [box for box in card(page).findChildren(CheckBox) if box.isVisible()]
    must.click()
    assert [value.key for value in career_values.values() if value.must_have] == ["autonomy"]
    desk.undo()
    assert not must.isChecked()


def test_an_own_value_is_added_renamed_and_removed(page: AboutMePage, desk: TestDesk) -> None:
    add_own(page, "Music")
    assert kept(page) == ["Music"]
    assert chips(page)["Music"].isChecked()
    own_action(page, "Rename…").trigger()
    (ask,) = [one for one in page.window().findChildren(AskLine) if one.isVisible()]
    QTest.keyClicks(ask.findChildren(Field)[0], "Quiet")
    next(one for one in ask.findChildren(Button) if one.text() == "Rename").click()
    assert kept(page) == ["Quiet"]
    own_action(page, "Remove").trigger()
    assert kept(page) == []
    assert "Quiet" not in chips(page)
    assert desk.sentences[-1] == "Removed the value Quiet"
    desk.undo()
    assert kept(page) == ["Quiet"]
    desk.undo()
    assert kept(page) == ["Music"]


def test_a_double_is_refused_beside_the_field(page: AboutMePage) -> None:
    add_own(page, "AUTONOMY")
    said = [text.text() for text in card(page).findChildren(Text) if text.isVisible()]
    assert "“Autonomy” is among the values already." in said
    assert not [value for value in career_values.values() if value.own]


def test_renaming_to_a_name_that_is_there_says_so(page: AboutMePage, desk: TestDesk) -> None:
    add_own(page, "Music")
    own_action(page, "Rename…").trigger()
    (ask,) = [one for one in page.window().findChildren(AskLine) if one.isVisible()]
    QTest.keyClicks(ask.findChildren(Field)[0], "autonomy")
    next(one for one in ask.findChildren(Button) if one.text() == "Rename").click()
    assert desk.problems == ["“Autonomy” is among the values already."]
    assert kept(page) == ["Music"]


def test_what_was_told_on_a_value_stays_and_the_sentence_says_so(page: AboutMePage, desk: TestDesk) -> None:
    chips(page)["Autonomy"].click()
    path = paths.find_or_add("Teaching", desk.now())
    evidence.note(None, About(path=path), [Answer("autonomy", 4)], desk.now())
    chips(page)["Autonomy"].click()
    told = "what people told you on it stays for when it comes back"
    assert desk.sentences[-1] == f"Took Autonomy off your values; {told}"
    chips(page)["Autonomy"].click()
    assert evidence.noted(None, About(path=path))["autonomy"].rating == 4


def test_the_exercise_goes_on_and_earlier_answers_are_compared(page: AboutMePage, desk: TestDesk, qtbot: QtBot) -> None:
    wanted: list[bool] = []
    desk.values_wanted.connect(lambda: wanted.append(True))
    press(page, "Do the exercise")
    assert wanted == [True]
    assert button(page, "Compare with earlier") is None
    desk.do(lambda: values_exercise.lay("autonomy", Pile.VERY, desk.now()), quiet=True)
    assert button(page, "Go on with the exercise") is not None
    desk.do(lambda: values_exercise.finish(desk.now()))
    assert kept(page) == ["Autonomy"]
    press(page, "Compare with earlier")
    opened = [one for one in page.window().findChildren(ValuesRoundsDialog) if one.isVisible()]
    assert len(opened) == 1
    opened[0].close()


def test_tab_goes_from_the_exercise_over_the_chips(page: AboutMePage) -> None:
    exercise = button(page, "Do the exercise")
    assert exercise is not None
    order: list[QWidget] = [exercise]
    for _ in range(20):
        following = order[-1].nextInFocusChain()
        while not following.isVisible() or not following.focusPolicy().value:
            following = following.nextInFocusChain()
        order.append(following)
    texts = [one.text() for one in order if isinstance(one, Chip)]
    assert texts == list(chips(page))
