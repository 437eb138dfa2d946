"""About me as a person uses it: typing, choosing, weighing, taking back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from models import career_values, expected_questions, positions, profile, sample, undo
from models.rules.speech import spoken_seconds
from models.terms import CareerStage
from tests.ui.clock import THURSDAY, TestDesk
from tests.ui.conftest import Stage
from ui.pages.about_me import AboutMePage
from ui.pages.about_me_pitches import PitchForm
from ui.widgets.area import Area
from ui.widgets.chip import Chip
from ui.widgets.dots import Dots
from ui.widgets.field import Field
from ui.widgets.text import Text
from ui.wizards.saved_text import flush_all


@pytest.fixture
def page(desk: TestDesk, shown: Stage) -> AboutMePage:
    """The page of somebody who has said nothing yet."""
    made = AboutMePage(desk)
    window = shown(made, 900, 760)
    window.activateWindow()
    QApplication.processEvents()
    return made


def _area(page: QWidget, name: str) -> Area:
    (area,) = [area for area in page.findChildren(Area) if area.accessibleName() == name]
    return area


def _chip(page: QWidget, name: str) -> Chip:
    (chip,) = [chip for chip in page.findChildren(Chip) if name in (chip.accessibleName(), chip.text())]
    return chip


def _shown_dots(page: QWidget) -> dict[str, int]:
    return {dots.accessibleName(): dots.value() for dots in page.findChildren(Dots) if dots.isVisibleTo(page)}


def test_all_texts_are_saved_as_typed(page: AboutMePage) -> None:
    (name,) = [field for field in page.findChildren(Field) if field.accessibleName() == "Name"]
    name.setFocus()
    QTest.keyClicks(name, "Ana")
    texts = {
        "Who I am, in 30 seconds": "I study cells.",
        "Background": "Biology.",
        "Interests": "Policy.",
        "Strengths": "Plain words.",
        "Goals": "To choose.",
        "What you can offer": "I read drafts.",
    }
    for label, text in texts.items():
        _area(page, label).setFocus()
        QTest.keyClicks(_area(page, label), text)
    flush_all(page)
    me = profile.me()
    assert me.name == "Ana"
    assert [me.pitch, me.background, me.interests, me.strengths, me.goals, me.offer] == list(texts.values())


def test_one_visit_to_a_field_is_one_step_to_undo(page: AboutMePage, desk: TestDesk) -> None:
    goals = _area(page, "Goals")
    goals.setFocus()
    QTest.keyClicks(goals, "To choose")
    flush_all(page)
    QTest.keyClicks(goals, " well")
    flush_all(page)
    assert profile.me().goals == "To choose well"
    page.setFocus()
    desk.undo()
    assert profile.me().goals == ""
    assert goals.toPlainText() == ""


@pytest.mark.parametrize(("count", "seconds"), [(0, 0), (13, 6), (65, 30), (130, 60)])
def test_130_words_are_spoken_in_a_minute(count: int, seconds: int) -> None:
    assert spoken_seconds("word " * count) == seconds


def test_where_i_am_is_chosen_and_taken_back(page: AboutMePage, desk: TestDesk) -> None:
    _chip(page, "Where you are: Choosing between paths").click()
    assert profile.me().career_stage is CareerStage.CHOOSING
    desk.undo()
    assert profile.me().career_stage is CareerStage.EXPLORING
    assert _chip(page, "Where you are: Exploring").isChecked()


def test_where_i_am_changes_what_is_said_and_asked(page: AboutMePage) -> None:
    def said() -> list[str]:
        return [text.text() for text in page.findChildren(Text)]

    assert any("No search is needed" in sentence for sentence in said())
    goals = _area(page, "Goals").placeholderText()
    _chip(page, "Where you are: Looking for a position").click()
    assert not any("No search is needed" in sentence for sentence in said())
    assert _area(page, "Goals").placeholderText() != goals
    assert page.questions.offered()[0] != "Which other paths are you considering?"


def test_a_value_is_chosen_weighed_let_go_and_brought_back(page: AboutMePage, desk: TestDesk) -> None:
    assert _shown_dots(page) == {}
    _chip(page, "Creativity").click()
    assert _shown_dots(page) == {"How much it matters: Creativity": 3}
    (dots,) = [dots for dots in page.findChildren(Dots) if dots.isVisibleTo(page)]
    dots.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(dots, "5")
    weights = {value.key: value.weight for value in career_values.values() if value.weight}
    assert weights == {"creativity": 5}
    _chip(page, "Creativity").click()
    assert _shown_dots(page) == {}
    desk.undo()
    assert _shown_dots(page) == {"How much it matters: Creativity": 5}


def test_what_is_there_is_shown(desk: TestDesk, shown: Stage) -> None:
    sample.fill(THURSDAY)
    undo.forget()
    page = AboutMePage(desk)
    shown(page, 900, 760)
    me = profile.me()
    assert _area(page, "Background").toPlainText() == me.background
    assert len(_shown_dots(page)) == sum(1 for value in career_values.values() if value.weight)
    assert undo.can_undo() is None  # looking changes nothing


def test_what_was_typed_last_is_kept_when_the_page_goes(page: AboutMePage) -> None:
    _area(page, "Goals").setPlainText("To decide by spring")
    page.hide()
    assert profile.me().goals == "To decide by spring"


def test_tab_follows_the_eye_over_the_whole_page(page: AboutMePage, desk: TestDesk) -> None:
    desk.do(lambda: positions.add(None, "2016 PhD", desk.now()))
    desk.do(lambda: expected_questions.add("Why now?", desk.now()))
    form = page.pitches.rows.form
    assert isinstance(form, PitchForm)
    (name,) = [field for field in page.findChildren(Field) if field.accessibleName() == "Name"]
    step, question = page.steps.rows, page.questions.rows
    in_order = [
        name, form.text, form.name, form.finished, page.pitches.add, question.head(question.keys()[0]),
        page.questions.adder.field, page.questions.practise, step.head(step.keys()[0]), page.steps.adder.field,
        _chip(page, "Where you are: Exploring"), _area(page, "Goals"),
    ]  # fmt: skip
    name.setFocus()
    seen: list[QWidget | None] = [name]
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert [seen.index(widget) for widget in in_order] == sorted(seen.index(widget) for widget in in_order)
