"""The Conversations page as a person uses it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models import conversations, people
from models.terms import LetterPurpose
from tests.ui.clock import ZONE, TestDesk
from tests.ui.pages.today_page import fill, name_of
from ui.pages.conversations import ConversationsPage
from ui.pages.conversations_row import ConversationRow
from ui.widgets.button import Button, Kind
from ui.widgets.line import Line
from ui.widgets.tag import Tag, TagKind
from ui.widgets.text import Text

# Said by the offscreen platform for windows with a smallest size, for popups and for their keyboard.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)


class Page:
    """The page in a window, and the ways to find what is on it."""

    def __init__(self, desk: TestDesk, qtbot: QtBot, width: int) -> None:
        self.desk = desk
        self.widget = ConversationsPage(desk)
        qtbot.addWidget(self.widget)
        self.widget.resize(width, 800)
        self.widget.show()
        qtbot.waitExposed(self.widget)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def seen(self) -> list[str]:
        widgets = [w for kind in (Line, Text, Button) for w in self.widget.findChildren(kind)]
        return [w.text().replace("\u00a0", " ") for w in widgets if w.isVisible()]

    def rows(self) -> list[ConversationRow]:
        rows = [row for row in self.widget.findChildren(ConversationRow) if row.isVisible()]
        return sorted(rows, key=lambda row: row.mapTo(self.widget, row.rect().topLeft()).y())

    def row(self, name: str) -> ConversationRow:
        return next(row for row in self.rows() if row.accessibleName() == name)

    def buttons(self, name: str) -> list[str]:
        return [button.text() for button in self.row(name).buttons()]

    def button(self, name: str) -> Button:
        (found,) = [b for b in self.widget.findChildren(Button) if name_of(b) == name and b.isVisible()]
        return found

    def press(self, name: str) -> None:
        self.button(name).click()
        self.settle()

    def tag(self, name: str) -> tuple[str, TagKind]:
        tag = self.row(name).findChild(Tag)
        assert tag is not None
        return tag.text(), tag.kind


@pytest.fixture
def open_page(desk: TestDesk, qtbot: QtBot) -> Iterator[Callable[..., Page]]:
    """Opens the page, as wide as in the usual window."""
    opened: list[Page] = []

    def open_(width: int = 1084) -> Page:
        opened.append(Page(desk, qtbot, width))
        return opened[-1]

    yield open_
    for page in opened:
        page.widget.close()


def met(desk: TestDesk, name: str, days: int = 1) -> int:
    """A conversation that took place and was looked back on."""
    interview = conversations.talked(people.add(name, desk.now()), desk.now() - timedelta(days=days))
    conversations.looked_back(interview, desk.now())
    return interview


def test_an_empty_page_says_what_will_be_here_and_starts_it(desk: TestDesk, open_page: Callable[..., Page]) -> None:
    page = open_page()
    wanted = QSignalSpy(desk.choose_person_wanted)
    assert page.rows() == []
    page.press("Prepare a conversation")  # one such button, not two
    assert wanted.count() == 1
    desk.do(lambda: conversations.plan(people.add("Maya Osei", desk.now()), desk.now()))
    page.settle()
    assert {"One coming up.", "Upcoming", "No date yet"} <= set(page.seen())
    page.press("Prepare a conversation")
    assert wanted.count() == 2


def test_the_sample(desk: TestDesk, open_page: Callable[..., Page]) -> None:
    fill(desk)
    page = open_page()
    seen = page.seen()
    assert "Three coming up, six so far." in seen
    assert "Did you talk?" not in seen
    assert [row.accessibleName() for row in page.rows()][:4] == [
        "Dr. Maya Osei", "Jonas Weber", "Sofia Marques", "Lena Fischer",
    ]  # fmt: skip
    assert "Science policy advisor, Royal Society  ·  15:00, 10:00 in Toronto  ·  video call, 25 minutes" in seen
    assert {"Today", "Mon 8 June", "Thu 11 June", "Tue 2 June"} <= set(seen)
    assert "What stayed: why patience is a skill, and how it is trained" in seen
    assert page.tag("Dr. Maya Osei") == ("Sheet ready", TagKind.ACCENT)
    assert page.tag("Jonas Weber") == ("Not prepared", TagKind.AMBER)
    assert page.tag("Lena Fischer") == ("Not thanked yet", TagKind.AMBER)
    assert page.tag("Naledi Mokoena and Ruth Adler") == ("Thanks sent", TagKind.NEUTRAL)
    assert page.buttons("Dr. Maya Osei") == ["Print sheet", "Open"]
    assert page.buttons("Jonas Weber") == ["Prepare"]
    assert page.buttons("Lena Fischer") == ["Write thanks", "Print sheet", "Open person"]
    filled = [b for b in page.widget.findChildren(Button) if b.kind is Kind.FILLED and b.isVisible()]
    assert [button.text() for button in filled] == ["Prepare a conversation"]


def test_buttons_ask_the_desk(desk: TestDesk, open_page: Callable[..., Page]) -> None:
    fill(desk)
    page = open_page()
    prepared, printed = QSignalSpy(desk.prepare_wanted), QSignalSpy(desk.sheet_wanted)
    written, opened = QSignalSpy(desk.write_wanted), QSignalSpy(desk.person_wanted)
    page.press("Prepare: Jonas Weber")
    page.press("Print sheet: Dr. Maya Osei")
    page.press("Write thanks: Lena Fischer")
    page.press("Open person: Lena Fischer")
    jonas, lena = prepared.at(0)[0], opened.at(0)[0]
    assert people.name_of(jonas) == "Jonas Weber"
    assert people.name_of(lena) == "Lena Fischer"
    talk = conversations.one(printed.at(0)[0])
    assert talk is not None
    assert talk.heading == "Dr. Maya Osei"
    person, purpose, interview = written.at(0)
    assert (person, purpose) == (lena, LetterPurpose.THANK_YOU)
    thanked = conversations.one(interview)
    assert thanked is not None
    assert thanked.person == lena


def test_once_it_is_over_it_asks_whether_you_talked(desk: TestDesk, open_page: Callable[..., Page]) -> None:
    fill(desk)
    page = open_page()
    desk.clock.go_on(hours=5, minutes=31)  # 15:01
    desk.changes.time_passed.emit()
    page.settle()
    assert page.buttons("Dr. Maya Osei") == ["Open notes", "Print sheet", "We talked"]
    desk.clock.go_on(minutes=25)  # 15:26
    desk.changes.time_passed.emit()
    page.settle()
    assert {"Did you talk?", "Two coming up, one to confirm, six so far."} <= set(page.seen())
    assert page.buttons("Dr. Maya Osei") == ["We talked", "Another date", "It did not take place"]
    page.press("We talked: Dr. Maya Osei")
    assert "Two coming up, one to look back on, six so far." in page.seen()
    assert page.buttons("Dr. Maya Osei") == ["Look back", "Write thanks", "Open notes"]
    assert page.tag("Dr. Maya Osei") == ("Not thanked yet", TagKind.AMBER)
    desk.undo()
    page.settle()
    page.press("It did not take place: Dr. Maya Osei")
    assert "Two coming up, six so far." in page.seen()
    assert "Dr. Maya Osei" not in [row.accessibleName() for row in page.rows()]


def test_the_menu_cancels_and_undo_brings_it_back(desk: TestDesk, open_page: Callable[..., Page]) -> None:
    fill(desk)
    page = open_page()
    actions = {action.text(): action for action in page.row("Jonas Weber").menu().actions()}
    assert "Print sheet" not in actions
    assert "Add to calendar…" in actions
    actions["Cancel the conversation"].trigger()
    page.settle()
    assert "Two coming up, six so far." in page.seen()
    assert desk.sentences == ["Called off the conversation with Jonas Weber"]
    desk.undo()
    page.settle()
    assert page.buttons("Jonas Weber") == ["Prepare"]
    past = [action.text() for action in page.row("Lena Fischer").menu().actions()]
    assert past == ["Open person", "Who takes part…", "Open notes", "Print sheet", "Write thanks", "Look back"]


def test_the_past_comes_a_page_at_a_time(desk: TestDesk, open_page: Callable[..., Page]) -> None:
    for number in range(65):
        met(desk, f"Person {number}", days=number + 1)
    page = open_page()
    assert [row.accessibleName() for row in page.rows()] == [f"Person {number}" for number in range(8)]
    page.press("Show 30 more")
    page.press("Show 27 more")
    assert len(page.rows()) == 65
    assert not [text for text in page.seen() if text.startswith("Show ")]


def test_where_a_row_goes_the_next_takes_the_focus(desk: TestDesk, open_page: Callable[..., Page]) -> None:
    for day, name in ((1, "Maya Osei"), (2, "Jonas Weber")):
        interview = conversations.plan(people.add(name, desk.now()), desk.now())
        conversations.set_when(interview, datetime(2026, 6, day, 10), ZONE, 20, desk.now())
    page = open_page()
    page.widget.activateWindow()
    button = page.button("It did not take place: Jonas Weber")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    page.settle()
    assert QApplication.focusWidget() is page.button("We talked: Maya Osei")


def test_it_reads_again_only_while_it_is_shown(desk: TestDesk, open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.widget.hide()
    desk.do(lambda: met(desk, "Maya Osei"))
    assert not page.widget.findChildren(ConversationRow)
    page.widget.show()
    page.settle()
    assert "One so far." in page.seen()


@pytest.mark.parametrize("width", [560, 764, 1084])
def test_long_names_and_words_stay_within_the_page(desk: TestDesk, open_page: Callable[..., Page], width: int) -> None:
    person = people.add("Wolfgang " * 30, desk.now(), title="Head of everything " * 20, organization="Company " * 30)
    interview = conversations.talked(person, desk.now() - timedelta(days=1))
    conversations.edit(interview, {"learned": "a <b>long</b> line\nand another " * 40}, desk.now())
    page = open_page(width)
    (row,) = page.rows()
    for button in row.buttons():
        assert page.widget.rect().contains(button.mapTo(page.widget, button.rect().bottomRight()))
        assert button.width() >= button.sizeHint().width()
