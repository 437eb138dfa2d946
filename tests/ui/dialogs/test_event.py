"""People from an event: typed line by line, shown before anything is made, added as one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from models import event_people, events, people, undo
from models.event_people import Verdict
from models.terms import ContactKind, Relation
from tests.ui.clock import TestDesk
from ui.dialogs.event import EventDialog
from ui.dialogs.event_met import PAGE
from ui.widgets.button import Button

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
Opens = Callable[[int | None], EventDialog]


@pytest.fixture
def opened(desk: TestDesk, qtbot: QtBot) -> Opens:
    def open_dialog(event: int | None = None) -> EventDialog:
        dialog = EventDialog(desk, event)
        qtbot.addWidget(dialog)
        dialog.show()
        QTest.qWaitForWindowExposed(dialog)
        return dialog

    return open_dialog


def type_lines(dialog: EventDialog, text: str, qtbot: QtBot) -> None:
    """Type or paste, and wait for the preview."""
    area = dialog.lines.text
    area.insertPlainText(text)
    typed = [line.strip() for line in area.toPlainText().splitlines() if line.strip()]
    qtbot.waitUntil(lambda: [line.text for line in dialog.lines.lines] == typed)


def click(button: Button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def buttons(dialog: EventDialog, start: str) -> list[Button]:
    return [b for b in dialog.met.findChildren(Button) if b.accessibleName().startswith(start)]


def met(event: int) -> list[str]:
    return [one.name for one in events.people_met(event)]


def test_several_people_from_a_new_event(opened: Opens, desk: TestDesk, qtbot: QtBot) -> None:
    dialog = opened(None)
    assert not dialog.add.isEnabled()
    assert dialog.focusWidget() is dialog.facts.name
    QTest.keyClicks(dialog.facts.name, "Careers day")
    QTest.keyClicks(dialog.facts.place, "Lisbon")
    dialog.facts.has_day.click()
    dialog.facts.day.show_day(date(2026, 5, 20))
    type_lines(dialog, "Maya Osei, Advisor, Royal Society\nTom Brandt\n\nhttps://example.org/x", qtbot)
    assert [line.verdict for line in dialog.lines.lines] == [Verdict.NEW, Verdict.NEW, Verdict.LEFT_OUT]
    assert dialog.lines.rows()[0].accessibleName() == "Maya Osei, new, Advisor, Royal Society"
    assert "no name" in dialog.lines.rows()[2].accessibleName()
    assert people.count() == 0, "nothing is written before"
    assert dialog.add.text() == "Add two people"
    click(dialog.add)
    (event,) = events.events()
    assert (event.name, event.place, event.on) == ("Careers day", "Lisbon", date(2026, 5, 20))
    assert met(event.id) == ["Maya Osei", "Tom Brandt"]
    assert desk.sentences == ["Added the event Careers day"]
    assert dialog.isVisible()
    assert dialog.lines.text.toPlainText() == ""
    desk.undo()
    assert (events.events(), people.count()) == ((), 0)
    assert dialog.facts.name.text() == "Careers day", "typed once"
    assert undo.can_undo() is None


def test_a_new_event_without_a_name_asks_for_one(opened: Opens, qtbot: QtBot) -> None:
    dialog = opened(None)
    type_lines(dialog, "Maya Osei", qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "called" in dialog.facts.name.accessibleDescription()
    assert people.count() == 0
    QTest.keyClicks(dialog.facts.name, "x")
    assert dialog.facts.name.accessibleDescription() == ""


def test_an_event_alone_is_enough(opened: Opens) -> None:
    dialog = opened(None)
    QTest.keyClicks(dialog.facts.name, "Careers day")
    click(dialog.add)
    assert [event.name for event in events.events()] == ["Careers day"]
    assert not dialog.add.isVisible()


def test_known_people_are_linked_and_namesakes_are_asked_about(opened: Opens, desk: TestDesk, qtbot: QtBot) -> None:
    now = desk.now()
    maya = people.add("Maya Osei", now, organization="Royal Society", relation=Relation.CLOSE)
    tom = people.add("Tom Brandt", now)
    event = events.add("Careers day", now)
    dialog = opened(event)
    type_lines(dialog, "Maya Osei, Advisor, Royal Society\nTom Brandt\n", qtbot)
    known, question = dialog.lines.rows()
    assert not known.choice.isVisible()
    assert question.choice.isVisible()
    assert question.choice.current() == "no", "a name alone merges nobody"
    question.choice.set_current("yes")
    question.choice.activated.emit(1)
    assert dialog.add.text() == "Add two people"
    type_lines(dialog, "Kavya Rao", qtbot)
    assert dialog.lines.rows()[1].choice.current() == "yes", "answers stay while one types on"
    click(dialog.add)
    assert people.count() == 3
    assert {one.id for one in events.people_met(event)} >= {maya, tom}


def test_those_who_are_there_are_opened_and_taken_out(opened: Opens, desk: TestDesk, qtbot: QtBot) -> None:
    event = events.add("Careers day", desk.now())
    lines = event_people.read("Maya Osei\nTom Brandt", event)
    maya, _ = event_people.add_people(event, lines, {}, desk.now())
    dialog = opened(event)
    click(buttons(dialog, "Take out: Tom")[0])
    assert met(event) == ["Maya Osei"]
    assert people.count() == 2
    desk.undo()
    both = ["Take out: Maya Osei", "Take out: Tom Brandt"]
    qtbot.waitUntil(lambda: [b.accessibleName() for b in buttons(dialog, "Take out") if b.isVisible()] == both)
    wanted = QSignalSpy(desk.person_wanted)
    click(next(b for b in buttons(dialog, "Open: Maya") if b.isVisible()))
    assert wanted.at(0) == [maya]
    assert not dialog.isVisible()


def test_many_people_are_shown_a_page_at_a_time(opened: Opens, desk: TestDesk, qtbot: QtBot) -> None:
    lines = event_people.read("\n".join(f"Somebody Number{letter}" for letter in "abcdefghijklmnop"), None)
    event = event_people.add_event("Careers day", lines, {}, desk.now())
    dialog = opened(event)
    assert len(buttons(dialog, "Open")) == PAGE
    click(next(b for b in dialog.met.findChildren(Button) if b.text() == "Show 4 more"))
    qtbot.waitUntil(lambda: len([b for b in buttons(dialog, "Open") if b.isVisible()]) == 16)


def test_what_is_typed_about_an_event_is_saved_and_one_step(opened: Opens, desk: TestDesk) -> None:
    event = events.add("Careers day", desk.now())
    undo.forget()
    dialog = opened(event)
    dialog.facts.name.setFocus()
    dialog.facts.name.clear()
    QTest.keyClicks(dialog.facts.name, "Careers fair")
    dialog.facts.place.setFocus()
    there = events.one(event)
    assert there is not None
    assert there.name == dialog.windowTitle() == "Careers fair"
    desk.undo()
    assert dialog.windowTitle() == "Careers day"
    assert undo.can_undo() is None


def test_the_day_can_be_said_and_taken_back(opened: Opens, desk: TestDesk) -> None:
    event = events.add("Careers day", desk.now())
    dialog = opened(event)
    dialog.facts.has_day.click()
    there = events.one(event)
    assert there is not None
    assert there.on == date(2026, 6, 4)
    dialog.facts.has_day.click()
    there = events.one(event)
    assert there is not None
    assert there.on is None


def test_an_older_event_is_chosen(opened: Opens, desk: TestDesk, qtbot: QtBot) -> None:
    old = events.add("Old fair", desk.now())
    dialog = opened(None)
    type_lines(dialog, "Maya Osei", qtbot)
    dialog.older.set_current(str(old))
    dialog.older.chosen.emit(str(old))
    assert dialog.facts.name.text() == "Old fair"
    assert dialog.lines.text.toPlainText() == "", "those lines were for the new one"
    dialog.older.set_current("new")
    dialog.older.chosen.emit("new")
    assert dialog.facts.name.text() == ""
    assert dialog.lines.text.toPlainText() == "Maya Osei"


def test_lines_are_there_again_after_closing(opened: Opens, qtbot: QtBot) -> None:
    dialog = opened(None)
    type_lines(dialog, "Maya Osei", qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert opened(None).lines.text.toPlainText() == "Maya Osei"


def test_deleting_leaves_the_people(opened: Opens, desk: TestDesk) -> None:
    event = event_people.add_event("Careers day", event_people.read("Maya Osei", None), {}, desk.now())
    dialog = opened(event)
    click(dialog.delete)
    assert (events.events(), people.count()) == ((), 1)
    assert not dialog.isVisible()
    desk.undo()
    assert met(event) == ["Maya Osei"]


def test_an_event_deleted_meanwhile_becomes_a_new_one(opened: Opens, desk: TestDesk, qtbot: QtBot) -> None:
    event = events.add("Careers day", desk.now())
    dialog = opened(event)
    desk.do(lambda: events.delete(event, desk.now()))
    type_lines(dialog, "Maya Osei", qtbot)
    click(dialog.add)
    assert [one.count for one in events.events()] == [1]
    assert desk.problems == []


@pytest.mark.parametrize("width", [420, 840])
def test_odd_and_long_lines_fit(opened: Opens, desk: TestDesk, qtbot: QtBot, width: int) -> None:
    people.add("<b>Maya</b> " + "x" * 300, desk.now(), points=[(ContactKind.EMAIL, "m@example.org")])
    dialog = opened(None)
    dialog.resize(width, 500)
    dialog.lines.text.setPlainText("A, m@example.org\n" + "<i>y</i>" * 200 + "\n\x00\u202eab\n" + "😀" * 50)
    dialog.lines.read()
    assert dialog.lines.lines[0].verdict is Verdict.KNOWN
    qtbot.waitUntil(lambda: dialog.lines.rows()[0].isVisible())
    assert dialog.width() == width
    assert dialog.lines.width() <= width
