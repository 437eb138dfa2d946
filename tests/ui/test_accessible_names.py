"""Whatever can have the focus has a name for those who do not see it, on every page and in every dialog."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
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
from models.terms import LetterPurpose, MentionKind
from tests.ui.clock import TestDesk
from ui.dialogs.confirm import Confirm
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.event import EventDialog
from ui.dialogs.forget import ForgetDialog
from ui.dialogs.gave import GaveDialog
from ui.dialogs.own_letters import OwnLettersDialog
from ui.dialogs.own_questions import OwnQuestionsDialog
from ui.dialogs.referral import ReferralDialog
from ui.dialogs.rehearse import RehearseDialog
from ui.dialogs.values_rounds import ValuesRoundsDialog
from ui.main_window import MainWindow
from ui.pages.about_me import AboutMePage
from ui.pages.notes import NotesWindow
from ui.wizards.look_back import LookBackWizard
from ui.wizards.prepare import PrepareWizard
from ui.wizards.values import ValuesWizard

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    sample.fill(desk.now())
    made = MainWindow(desk, store)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.show()
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def nameless(window: QWidget) -> list[str]:
    """Shown widgets that take the focus and have no name, as the tree for assistive programs says it."""
    QCoreApplication.processEvents()
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() is Qt.FocusPolicy.NoFocus or widget.focusProxy():
            continue
        words = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (words or text or widget.accessibleName()).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


@pytest.mark.parametrize(
    "page",
    ["today", "people", "conversations", "paths", "introductions", "organizations", "about_me", "settings"],
)
def test_every_page(main: MainWindow, page: str) -> None:
    main.window.show_page(page)
    assert nameless(main.window) == []


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
        assert nameless(dialog) == [], type(dialog).__name__


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
        assert nameless(wizard) == [], step
    wizard.finish()
    assert nameless(progress) == []
    main.window.show_page("about_me")
    assert nameless(main.window) == []
    rounds = ValuesRoundsDialog(desk, main.window)
    rounds.open()
    assert nameless(rounds) == []


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
        assert nameless(notes) == [], strip
        notes.session.show(notes.session.paper)
        assert nameless(notes) == [], strip


def test_every_dialog_and_wizard(main: MainWindow, desk: TestDesk) -> None:
    opened: list[QWidget] = []
    main.opened.connect(opened.append)
    maya = conversations.upcoming(desk.now(), 1)[0].person
    desk.add_person_wanted.emit()
    desk.choose_person_wanted.emit()
    desk.import_wanted.emit()
    desk.write_wanted.emit(people.names("Lena")[0][0], LetterPurpose.THANK_YOU, None)
    desk.export_wanted.emit((maya,))
    desk.prepare_wanted.emit(maya)
    assert len(opened) == 6
    for dialog in opened:
        assert nameless(dialog) == [], type(dialog).__name__
    wizard = opened[-1]
    assert isinstance(wizard, PrepareWizard)
    for step in range(3):
        wizard.show_step(step)
        assert nameless(wizard) == [], step


def test_an_organisation_and_what_is_noted_of_a_person(main: MainWindow, desk: TestDesk, qtbot: QtBot) -> None:
    tomasz = people.names("Tomasz Brandt")[0][0]
    organization = organizations.of_person(tomasz)
    assert organization is not None
    desk.organization_wanted.emit(organization)
    assert nameless(main.window) == []
    desk.person_wanted.emit(tomasz)
    assert nameless(main.window) == []
    gave = GaveDialog(desk, tomasz)
    gave.what.chip(Gift.INTRODUCED).click()
    for dialog in (
        gave,
        ReferralDialog(desk, tomasz),
        ForgetDialog(desk, [tomasz]),
        Confirm("Open it?", "A page", "Open", desk.now),
    ):
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        assert nameless(dialog) == [], type(dialog).__name__


def test_the_dialogs_of_one_s_own_words(desk: TestDesk, qtbot: QtBot) -> None:
    for kind in (OwnQuestionsDialog, OwnLettersDialog):
        dialog = kind(desk)
        qtbot.addWidget(dialog)
        dialog.show()
        assert nameless(dialog) == [], kind.__name__
    questions = OwnQuestionsDialog(desk)
    qtbot.addWidget(questions)
    questions.show()
    questions.begin_new()
    assert nameless(questions) == []


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
        assert nameless(wizard) == [], step


def test_what_opens_in_about_me_and_the_rehearsal(main: MainWindow, desk: TestDesk) -> None:
    desk.do(lambda: positions.add(None, "2016–2019 PhD, Lisbon", desk.now()))
    desk.do(lambda: expected_questions.add("Why now?", desk.now(), "Because."))
    main.window.show_page("about_me")
    (page,) = main.window.findChildren(AboutMePage)
    for rows in (page.pitches.rows, page.questions.rows, page.steps.rows):
        rows.open(rows.keys()[0])
    assert nameless(main.window) == []
    page.questions.practise.click()
    (dialog,) = main.window.findChildren(RehearseDialog)
    assert nameless(dialog) == []
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
    assert nameless(dialog) == []
