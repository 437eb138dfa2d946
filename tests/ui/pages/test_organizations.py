"""The Organisations page, driven as a user would: which ones, their panel, rename, two made one, delete, undo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from models import career_values, evidence, organizations, people, places, schema
from models.evidence import About, Answer
from models.store import Store
from tests.models.people_book import NOW, ago, met
from tests.ui.clock import TestDesk
from ui.dialogs.ask_line import AskLine
from ui.dialogs.confirm import Confirm
from ui.main_window import MainWindow
from ui.pages.organizations import OrganizationsPage
from ui.pages.person_panel import PersonPanel
from ui.widgets.text import Text


class Hands:
    """The page in a window, and hands and eyes for it."""

    def __init__(self, desk: TestDesk, qtbot: QtBot) -> None:
        self.desk = desk
        self.page = OrganizationsPage(desk)
        self.panel = self.page.panel
        self._qtbot = qtbot

    def show(self, width: int = 1084) -> Hands:
        self.page.resize(width, 800)
        self.page.show()
        self._qtbot.waitExposed(self.page)
        self.page.activateWindow()
        self._qtbot.waitUntil(self.page.isActiveWindow)
        self.settle()
        return self

    def settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()

    def names(self) -> list[str]:
        model = self.page.list.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def shown(self) -> str:
        return self.panel.facts.name if self.panel.facts else ""

    def see(self, name: str) -> None:
        organization = organizations.named(name)
        assert organization is not None
        self.page.show_organization(organization)
        self.settle()

    def answer(self, text: str) -> None:
        """Type into the question that is open, and press Enter."""
        (asked,) = [one for one in self.page.findChildren(AskLine) if one.isVisible()]
        asked._field.setText(text)
        QTest.keyClick(asked._field, Qt.Key.Key_Return)
        self.settle()

    def confirmed(self) -> Confirm:
        (asked,) = [one for one in self.page.findChildren(Confirm) if one.isVisible()]
        return asked


def fill() -> None:
    """Royal Society has an interest and evidence, DFG a conversation, Apex stands in the address book alone."""
    career_values.weigh("autonomy", 5, NOW)
    career_values.weigh("stable_income", 3, NOW)
    maya = met("Maya Osei", ago(days=9), organization="Royal Society", title="Advisor")
    met("Lena Fischer", ago(days=2), organization="DFG")
    people.add("Ana Known", NOW, organization="Apex", shortlisted_at=None)
    society = organizations.named("Royal Society")
    assert society is not None
    talk = schema.Participant.get(schema.Participant.person == maya).interview_id
    evidence.note(talk, About(organization=society), [Answer("autonomy", 4, "Two days a week are hers")], NOW)
    places.set_interest(society, 4, NOW)


@pytest.fixture
def hands(desk: TestDesk, qtbot: QtBot) -> Iterator[Hands]:
    fill()
    made = Hands(desk, qtbot)
    yield made
    made.page.close()
    made.page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_it_opens_on_what_is_of_interest(hands: Hands) -> None:
    hands.show()
    assert hands.names() == ["Royal Society", "DFG"]
    assert hands.page.count.text() == "2 of 3"
    assert hands.shown() == "Royal Society"
    menu = hands.page.which.findChild(QMenu)
    assert menu is not None
    menu.actions()[1].trigger()
    hands.settle()
    assert hands.names() == ["Royal Society", "Apex", "DFG"]


def test_search_and_the_empty_state(hands: Hands, qtbot: QtBot) -> None:
    hands.show()
    QTest.keyClicks(hands.page.search, "dfg")
    qtbot.waitUntil(lambda: hands.names() == ["DFG"])
    QTest.keyClicks(hands.page.search, "x")
    qtbot.waitUntil(lambda: hands.names() == [])
    assert hands.page.list.empty.isVisible()
    qtbot.waitUntil(lambda: hands.shown() == "")
    hands.page.list.empty.chosen.emit()
    hands.settle()
    assert hands.names() == ["Royal Society", "DFG"]


def test_a_click_on_a_header_sorts(hands: Hands) -> None:
    hands.show()
    header = hands.page.list.view.header
    place = header.sectionViewportPosition(0) + 10
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 10))
    hands.settle()
    assert hands.names() == ["DFG", "Royal Society"]
    assert hands.shown() == "Royal Society"


def test_the_panel_says_what_is_known(hands: Hands) -> None:
    hands.show()
    assert hands.panel.heard.text() == "Autonomy  4 of 5, one voice\nStable income  not known yet"
    assert hands.panel.people.text() == "Maya Osei  Advisor"
    assert hands.panel.talks.text() == "Maya Osei  Tue 26 May"
    assert not hands.panel.referrals.isVisible()


def test_a_missed_must_have_and_silence_are_said_plainly(hands: Hands) -> None:
    career_values.require("stable_income", True, NOW)
    dfg = About(organization=organizations.named("DFG"))
    evidence.note(None, dfg, [Answer("autonomy", None), Answer("stable_income", 1)], NOW)
    hands.show()
    hands.see("DFG")
    assert hands.panel.verdict.text() == "1.0 of 5 so far, too early, misses a must"
    assert hands.panel.heard.text() == "Autonomy  did not come up\nStable income  must have, 1 of 5, one voice"


def test_interest_by_keyboard_and_undo(hands: Hands) -> None:
    hands.show()
    stars = hands.panel.stars
    stars.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stars, Qt.Key.Key_2)
    hands.settle()
    assert hands.panel._interest.text() == "A little"
    QTest.keyClick(stars, Qt.Key.Key_Home)
    hands.settle()
    assert hands.panel._interest.text() == "Not said yet"
    hands.desk.undo()
    hands.desk.undo()
    hands.settle()
    assert (stars.value(), hands.panel._interest.text()) == (4, "Largely")


def test_the_voices_are_one_click_away(hands: Hands, qtbot: QtBot) -> None:
    hands.show()
    hands.panel.heard.link_activated.emit("value:autonomy")
    hands.settle()
    voices = hands.page.voices
    assert voices.isVisible()
    said = [text.text() for text in voices.findChildren(Text) if text.isVisible()]
    assert "Maya Osei" in said
    assert "Two days a week are hers" in said
    with qtbot.waitSignal(hands.desk.person_wanted, timeout=500):
        voices.panel.person_wanted.emit(people.names("Maya")[0][0])
    assert not voices.isVisible()


def test_people_are_links(hands: Hands, qtbot: QtBot) -> None:
    hands.show()
    maya = people.names("Maya")[0][0]
    with qtbot.waitSignal(hands.desk.person_wanted, timeout=500) as caught:
        hands.panel.people.link_activated.emit(f"person:{maya}")
    assert caught.args == [maya]


def test_many_people_are_shown_a_few_at_a_time(hands: Hands) -> None:
    for number in range(12):
        people.add(f"Person {number:02}", NOW, organization="DFG", shortlisted_at=None)
    hands.show()
    hands.see("DFG")
    assert hands.panel.people.text().endswith("\nShow 5 more")
    hands.panel.people.link_activated.emit("more")
    hands.settle()
    assert hands.panel.people.text().endswith("Person 11  ")


def test_adding_one_shows_it(hands: Hands) -> None:
    hands.show()
    hands.page.add.click()
    hands.answer("  eLife ")
    assert hands.shown() == "eLife"
    assert "eLife" in hands.names()
    hands.page.add.click()
    hands.answer("APEX")  # there already: it is shown
    assert hands.shown() == "Apex"
    assert organizations.names() == ["Apex", "DFG", "eLife", "Royal Society"]


def test_renaming_and_undo(hands: Hands) -> None:
    hands.show()
    QTest.keyClick(hands.page.list.view, Qt.Key.Key_F2)
    hands.settle()
    hands.answer("The Society")
    assert hands.shown() == "The Society"
    assert hands.desk.sentences == ["Renamed to The Society"]
    hands.desk.undo()
    hands.settle()
    assert hands.shown() == "Royal Society"


def test_the_name_of_another_one_offers_to_make_one(hands: Hands) -> None:
    hands.show()
    hands.panel.rename.click()
    hands.answer("dfg")
    hands.confirmed().reject()
    hands.settle()
    assert hands.names() == ["Royal Society", "DFG"]
    hands.panel.rename.click()
    hands.answer("dfg")
    hands.confirmed().action.click()
    hands.settle()
    assert hands.names() == ["DFG"]
    assert hands.panel.people.text() == "Lena Fischer  \nMaya Osei  Advisor"
    hands.desk.undo()
    hands.settle()
    assert sorted(hands.names()) == ["DFG", "Royal Society"]


def test_delete_asks_nothing_and_undo_brings_back(hands: Hands) -> None:
    hands.show()
    QTest.keyClick(hands.page.list.view, Qt.Key.Key_Delete)
    hands.settle()
    assert hands.names() == ["DFG"]
    assert hands.shown() == "DFG"
    assert [name for _, name in people.names("Maya")] == ["Maya Osei"]
    hands.desk.undo()
    hands.settle()
    assert hands.names() == ["Royal Society", "DFG"]


def test_notes_are_saved_as_they_are_typed(hands: Hands) -> None:
    hands.show()
    hands.panel.notes.edit()
    QTest.keyClicks(hands.panel.notes.area, "Carlton House")
    hands.see("DFG")  # going on saves
    assert hands.shown() == "DFG"
    hands.see("Royal Society")
    assert hands.panel.facts is not None
    assert hands.panel.facts.notes == "Carlton House"
    hands.desk.undo()
    hands.settle()
    assert hands.panel.facts.notes == ""


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("royalsociety.org", "https://royalsociety.org"),
        ("http://example.org/a?b=c", "http://example.org/a?b=c"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("mailto:maya@example.org", ""),
        ("not a page", ""),
    ],
)
def test_a_website_is_opened_after_saying_where_it_leads(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, typed: str, target: str
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    hands.show()
    row = hands.panel.website
    row.field.setFocus()
    QTest.keyClicks(row.field, typed)
    hands.panel.stars.setFocus()
    hands.settle()
    assert hands.panel.facts is not None
    assert hands.panel.facts.website == typed
    assert row.open.isEnabled() is bool(target)
    row.open.click()
    hands.settle()
    if target:
        assert target in hands.confirmed().about.text()
        assert opened == []
        hands.confirmed().action.click()
    assert opened == ([target] if target else [])


def test_without_values_it_leads_to_them(hands: Hands, qtbot: QtBot) -> None:
    for key in ("autonomy", "stable_income"):
        career_values.weigh(key, 0, NOW)
    hands.show()
    with qtbot.waitSignal(hands.desk.page_wanted, timeout=500) as caught:
        hands.panel.heard.link_activated.emit("values")
    assert caught.args == ["about_me"]


def test_what_is_gone_meanwhile_leaves_the_page(hands: Hands) -> None:
    hands.show()
    society = organizations.named("Royal Society")
    assert society is not None
    organizations.delete(society, NOW)
    hands.panel.rename.click()  # the page has not read again yet
    hands.answer("Something")
    assert hands.desk.problems == ["This organisation is not there any more."]
    hands.desk.changes.data.emit()
    hands.settle()
    assert hands.shown() == "DFG"
    hands.page.show_organization(4_711)
    hands.settle()
    assert hands.shown() == "DFG"


def test_narrow_the_panel_slides_over_the_list(hands: Hands) -> None:
    hands.show(width=820)
    assert not hands.panel.isVisible()
    QTest.keyClick(hands.page.list.view, Qt.Key.Key_Return)
    hands.settle()
    assert hands.panel.isVisible()
    QTest.keyClick(hands.page.side.overlay, Qt.Key.Key_Escape)
    hands.settle()
    assert not hands.panel.isVisible()


def test_any_name_is_text(hands: Hands) -> None:
    hands.show()
    for name in ('<b>Eve</b> <img src="file:///etc/hostname">', "Maximiliane " * 400, "יעל בע״מ", "東京大学"):
        organization = organizations.add(name, NOW)
        people.add(name, NOW, organization=name, title=name)
        hands.desk.changes.data.emit()
        hands.page.show_organization(organization)
        hands.settle()
        assert hands.shown() == name.strip()
        assert hands.panel.width() <= 420
        hands.page.grab()
    assert not [one for one in hands.page.findChildren(QDialog) if one.isVisible()]


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    """The whole window over the same book."""
    fill()
    made = MainWindow(desk, store)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.show()
    yield made
    made.stop()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_person_leads_there_through_the_window(main: MainWindow, desk: TestDesk, qtbot: QtBot) -> None:
    desk.person_wanted.emit(people.names("Lena")[0][0])
    person = main.window.findChild(PersonPanel)
    assert person is not None
    person.head._role.link_activated.emit("organization")
    page = main.window.findChild(OrganizationsPage)
    assert page is not None
    qtbot.waitUntil(page.isVisible)
    qtbot.waitUntil(lambda: page.panel.facts is not None and page.panel.facts.name == "DFG")
