"""Every page, wizard and dialog as those know it who do not see it, or use no mouse: names, roles, labels, Tab."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models import (
    career_values,
    conversation_list,
    conversations,
    event_people,
    expected_questions,
    mentions,
    organizations,
    people,
    positions,
    sample,
    values_exercise,
)
from models.conversation_list import Section
from models.giving import Gift
from models.rules.values_rounds import Pile
from models.store import Store
from models.terms import MentionKind
from tests.ui import hostile, walk
from tests.ui.clock import TestDesk
from tests.ui.spoken_tree import faults, said
from ui import spoken
from ui.dialogs.confirm import Confirm
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.event import EventDialog
from ui.dialogs.forget import ForgetDialog
from ui.dialogs.gave import GaveDialog
from ui.dialogs.own_questions import OwnQuestionsDialog
from ui.dialogs.referral import ReferralDialog
from ui.dialogs.rehearse import RehearseDialog
from ui.dialogs.unlock import UnlockDialog
from ui.dialogs.values_rounds import ValuesRoundsDialog
from ui.main_window import MainWindow
from ui.pages.about_me import AboutMePage
from ui.pages.editable_text import EditableText
from ui.pages.notes import NotesWindow
from ui.widgets.line import FormLabel
from ui.wizards.look_back import LookBackWizard
from ui.wizards.values import ValuesWizard

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "propagateSizeHints", "does not support", extend=True)


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    sample.fill(desk.now())
    spoken.install()
    made = MainWindow(desk, store)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.show()
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_page_wizard_and_dialog(main: MainWindow, desk: TestDesk, tmp_path: Path) -> None:
    hostile.fill_the_empty(hostile.probe_in(tmp_path / "photo"), desk.now())
    found = {name: wrong for name, window in walk.windows(main, desk) if (wrong := faults(window))}
    assert found == {}


def test_a_fault_is_found(qtbot: QtBot) -> None:
    """The checks themselves: each of these is wrong in a way of its own."""
    window, box = QWidget(), QVBoxLayout()
    window.setLayout(box)
    qtbot.addWidget(window)
    nameless, trap, tipped, painted = QPushButton(), QPlainTextEdit(), QPushButton("Save"), QWidget()
    trap.setAccessibleName("Notes")
    tipped.setToolTip("<span>Ctrl+S</span>")
    painted.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    painted.setAccessibleName("A card")
    for one in (nameless, painted, tipped, FormLabel("Name"), trap):
        box.addWidget(one)
    window.show()
    said = "\n".join(faults(window))
    for words in ("has no name", "'A card' has no role", "tags are read out", "'Name' leads nowhere", "Tab stays on"):
        assert words in said


def test_roles(main: MainWindow, desk: TestDesk) -> None:
    """What was painted by ourselves is to assistive programs what it looks like."""
    main.window.show_page("today")
    walk.rest()
    roles = QAccessible.Role
    assert "To follow up" in said(main.window, roles.Heading)
    assert "Thank Lena Fischer" in said(main.window, roles.ListItem)
    assert "Paths" in said(main.window, roles.RadioButton)
    assert "Already done: Thank Lena Fischer" in said(main.window, roles.Button)
    assert [line for line in said(main.window, roles.StaticText) if line.startswith("You met on Tuesday")]
    lena = people.names("Lena")[0][0]
    desk.person_wanted.emit(lena)
    walk.rest()
    assert "Notes" in said(main.window, roles.Button)


def test_a_text_is_opened_by_assistive_programs(main: MainWindow, desk: TestDesk) -> None:
    desk.person_wanted.emit(people.names("Lena")[0][0])
    walk.rest()
    text = next(one for one in main.window.findChildren(EditableText) if one.accessibleName() == "Notes")
    interface = QAccessible.queryAccessibleInterface(text)
    actions = interface.actionInterface()
    assert QAccessibleActionInterface.pressAction() in actions.actionNames()
    actions.doAction(QAccessibleActionInterface.pressAction())
    assert text.editing


def test_events_and_whom_to_ask(main: MainWindow, desk: TestDesk) -> None:
    opened: list[QWidget] = []
    main.opened.connect(opened.append)
    lines = event_people.read("Kim Lee\nSasha Novak, Roche", None)
    desk.event_wanted.emit(None)
    desk.event_wanted.emit(event_people.add_event("Careers day", lines, {}, desk.now()))
    desk.whom_to_ask_wanted.emit()
    new, old, whom = opened
    assert isinstance(old, EventDialog)
    old.facts.has_day.click()
    old.lines.text.setPlainText("Maya Osei\nKim Lee")
    old.lines.read()
    QCoreApplication.processEvents()
    assert old.lines.rows()[0].choice.isVisible()
    for dialog in (new, old, whom):
        assert faults(dialog) == [], type(dialog).__name__


def test_the_values_exercise_and_progress(main: MainWindow, desk: TestDesk, qtbot: QtBot) -> None:
    opened: list[QWidget] = []
    main.opened.connect(opened.append)
    own = career_values.add_own("Music", desk.now())
    for key in (own, "autonomy", "variety"):
        values_exercise.lay(key, Pile.VERY, desk.now())
    desk.progress_wanted.emit()
    desk.values_wanted.emit()
    progress, wizard = opened
    assert isinstance(wizard, ValuesWizard)
    for step in range(3):
        wizard.show_step(step)
        assert faults(wizard) == [], step
    wizard.finish()
    assert faults(progress) == []
    main.window.show_page("about_me")
    assert faults(main.window) == []
    rounds = ValuesRoundsDialog(desk, main.window)
    rounds.open()
    assert faults(rounds) == []


def test_the_notes_window(main: MainWindow, desk: TestDesk, qtbot: QtBot) -> None:
    opened: list[QWidget] = []
    main.opened.connect(opened.append)
    desk.notes_wanted.emit(conversations.upcoming(desk.now(), 1)[0].id)
    notes = opened[0]
    assert isinstance(notes, NotesWindow)
    qtbot.addWidget(notes)
    for strip in (False, True):
        notes.set_strip(strip)
        notes.came_up.open_field("Chen")
        assert faults(notes) == [], strip
        notes.session.show(notes.session.paper)
        assert faults(notes) == [], strip


def test_an_organisation_and_what_is_noted_of_a_person(main: MainWindow, desk: TestDesk, qtbot: QtBot) -> None:
    tomasz = people.names("Tomasz Brandt")[0][0]
    organization = organizations.of_person(tomasz)
    assert organization is not None
    desk.organization_wanted.emit(organization)
    assert faults(main.window) == []
    desk.person_wanted.emit(tomasz)
    assert faults(main.window) == []
    gave = GaveDialog(desk, tomasz)
    gave.what.chip(Gift.INTRODUCED).click()
    for dialog in (
        gave,
        ReferralDialog(desk, tomasz),
        ForgetDialog(desk, [tomasz]),
        Confirm("Open it?", "A page", "Open", desk.now),
        UnlockDialog(Path("backup.db")),
    ):
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        assert faults(dialog) == [], type(dialog).__name__


def test_a_question_of_one_s_own(desk: TestDesk, qtbot: QtBot) -> None:
    spoken.install()
    questions = OwnQuestionsDialog(desk)
    qtbot.addWidget(questions)
    questions.show()
    questions.begin_new()
    assert faults(questions) == []


def test_looking_back(main: MainWindow, desk: TestDesk) -> None:
    opened: list[QWidget] = []
    main.opened.connect(opened.append)
    past = conversation_list.read(desk.now()).lines
    interview = (*past[Section.LOOK_BACK], *past[Section.PAST])[0].id
    for kind in MentionKind:
        mentions.add(interview, kind, "Julia Nowak", desk.now())
    desk.look_back_wanted.emit(interview)
    (wizard,) = opened
    assert isinstance(wizard, LookBackWizard)
    for step in range(2):
        wizard.show_step(step)
        assert faults(wizard) == [], step


def test_what_opens_in_about_me_and_the_rehearsal(main: MainWindow, desk: TestDesk) -> None:
    desk.do(lambda: positions.add(None, "2016–2019 PhD, Lisbon", desk.now()))
    desk.do(lambda: expected_questions.add("Why now?", desk.now(), "Because."))
    main.window.show_page("about_me")
    (page,) = main.window.findChildren(AboutMePage)
    for rows in (page.pitches.rows, page.questions.rows, page.steps.rows):
        rows.open(rows.keys()[0])
    assert faults(main.window) == []
    page.questions.practise.click()
    (dialog,) = main.window.findChildren(RehearseDialog)
    assert faults(dialog) == []
    dialog.close()


def test_duplicates(main: MainWindow, desk: TestDesk, qtbot: QtBot) -> None:
    for name, title in (("Kim Novak", "Editor"), ("Kim Nowak", "Author")):
        people.add(name, desk.now(), title=title)
    opened: list[QWidget] = []
    main.opened.connect(opened.append)
    desk.duplicates_wanted.emit()
    (dialog,) = opened
    assert isinstance(dialog, DuplicatesDialog)
    qtbot.waitUntil(lambda: dialog.sides is not None)
    assert faults(dialog) == []
