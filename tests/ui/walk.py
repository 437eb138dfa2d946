"""Every page, wizard and dialog of the window, one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

from models import attachments, conversation_list, conversations, events, organizations
from models import help as help_topics
from models.conversation_list import Section
from models.terms import FollowUpKind, LetterPurpose
from tests.ui.clock import TestDesk
from ui.dialogs.about import LicencesDialog
from ui.dialogs.ask_line import AskLine
from ui.dialogs.confirm import Confirm
from ui.dialogs.forget import ForgetDialog
from ui.dialogs.gave import GaveDialog
from ui.dialogs.offer_time import OfferTimeDialog
from ui.dialogs.own_letters import OwnLettersDialog
from ui.dialogs.own_questions import OwnQuestionsDialog
from ui.dialogs.palette import Palette
from ui.dialogs.participants import ParticipantsDialog
from ui.dialogs.person import PersonDialog
from ui.dialogs.promise import PromiseDialog
from ui.dialogs.referral import ReferralDialog
from ui.dialogs.rehearse import RehearseDialog
from ui.dialogs.said_yes import SaidYesDialog
from ui.dialogs.spoken_words import Spoken
from ui.dialogs.unlock import UnlockDialog
from ui.dialogs.values_rounds import ValuesRoundsDialog
from ui.main_window import MainWindow
from ui.pages.conversations import MONTH, ConversationsPage
from ui.pages.notes import NotesWindow
from ui.pages.notes_paper import PhotoViewer
from ui.wizards.look_back import LookBackWizard
from ui.wizards.prepare import PrepareWizard
from ui.wizards.values import ValuesWizard

PAGES = ("today", "people", "conversations", "paths", "introductions", "organizations", "about_me", "settings")
_STEPS: dict[type[QWidget], int] = {PrepareWizard: 3, LookBackWizard: 2, ValuesWizard: 3}


def windows(main: MainWindow, desk: TestDesk) -> Iterator[tuple[str, QWidget]]:
    """A name and the window that shows it, painted. Each dialog is closed when the next one is asked for."""
    yield from pages(main, desk)
    for name, way in _ways(main, desk).items():
        found: list[QWidget] = []
        main.opened.connect(found.append)
        made = way()
        main.opened.disconnect(found.append)
        window = found[0] if found else made
        assert isinstance(window, QWidget), name
        if not found:
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.show()
        yield from _stages(name, window)
        window.close()
        rest()


def rest() -> None:
    """Let events, timers of 0 ms and what is to be deleted come to their end."""
    for _ in range(5):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _shown(name: str, window: QWidget) -> tuple[str, QWidget]:
    rest()
    window.grab()
    return name, window


def pages(main: MainWindow, desk: TestDesk) -> Iterator[tuple[str, QWidget]]:
    window = main.window
    for page in PAGES:
        window.show_page(page)
        yield _shown(page, window)
    for person in (conversations.upcoming(desk.now(), 1)[0].person, _past(desk).person):
        desk.person_wanted.emit(person)
        yield _shown("people, one shown", window)
        organization = organizations.of_person(person)
        if organization is not None:
            desk.organization_wanted.emit(organization)
            yield _shown("organizations, one shown", window)
    window.show_page("conversations")
    page = window.findChild(ConversationsPage)
    assert page is not None
    page.show_as(MONTH)
    yield _shown("conversations, a month", window)


def _stages(name: str, window: QWidget) -> Iterator[tuple[str, QWidget]]:
    yield _shown(name, window)
    for number in range(1, _STEPS.get(type(window), 0)):
        assert isinstance(window, PrepareWizard | LookBackWizard | ValuesWizard)
        window.show_step(number)
        yield _shown(f"{name}, step {number + 1}", window)
    if isinstance(window, NotesWindow):
        window.session.show(window.session.paper)
        yield _shown(f"{name}, paper", window)
        window.set_strip(True)
        yield _shown(f"{name}, strip", window)


def _past(desk: TestDesk) -> conversation_list.Listed:
    lines = conversation_list.read(desk.now()).lines
    return (*lines[Section.LOOK_BACK], *lines[Section.PAST])[0]


def _palette(desk: TestDesk, window: QWidget) -> QWidget:
    palette = Palette(desk, window)
    palette.open_palette()
    palette.field.setText("Name")
    return palette


def _ways(main: MainWindow, desk: TestDesk) -> dict[str, Callable[[], QWidget | None]]:
    """What opens each; a way gives back the window where the main window does not tell of it."""
    coming, past, window = conversations.upcoming(desk.now(), 1)[0], _past(desk), main.window
    letters = {
        f"letter {purpose}": lambda purpose=purpose: desk.write_wanted.emit(past.person, purpose, past.id)
        for purpose in LetterPurpose
    }
    return {
        **letters,
        "add a person": desk.add_person_wanted.emit,
        "choose a person": desk.choose_person_wanted.emit,
        "palette": lambda: _palette(desk, window),
        "prepare": lambda: desk.prepare_wanted.emit(coming.person),
        "look back": lambda: desk.look_back_wanted.emit(past.id),
        "notes": lambda: desk.notes_wanted.emit(coming.id),
        "values": desk.values_wanted.emit,
        "progress": desk.progress_wanted.emit,
        "whom to ask": desk.whom_to_ask_wanted.emit,
        "a new event": lambda: desk.event_wanted.emit(None),
        "an event": lambda: desk.event_wanted.emit(events.events()[0].id),
        "import": desk.import_wanted.emit,
        "imports": desk.imports_wanted.emit,
        "export": lambda: desk.export_wanted.emit((past.person,)),
        "duplicates": desk.duplicates_wanted.emit,
        "merge": lambda: desk.merge_wanted.emit(coming.person, past.person),
        "backups": desk.backups_wanted.emit,
        "passphrase": lambda: desk.passphrase_wanted.emit(False),
        "remove the passphrase": lambda: desk.passphrase_wanted.emit(True),
        "unlock": lambda: UnlockDialog(Path(past.heading), window),
        "about": desk.about_wanted.emit,
        "licences": lambda: LicencesDialog(window),
        **{f"help, {topic.key}": lambda key=topic.key: desk.help_wanted.emit(key) for topic in help_topics.topics()},
        "gave": lambda: GaveDialog(desk, past.person, window),
        "referral": lambda: ReferralDialog(desk, past.person),
        "forget": lambda: ForgetDialog(desk, [past.person]),
        "promise": lambda: PromiseDialog(desk, past.person, FollowUpKind.PROMISE, window),
        "remind": lambda: PromiseDialog(desk, past.person, FollowUpKind.CUSTOM, window),
        "said yes": lambda: SaidYesDialog(desk, past.person, window),
        "participants": lambda: ParticipantsDialog(desk, coming.id, window),
        "person": lambda: PersonDialog(desk, past.person, window),
        "photo": lambda: PhotoViewer(attachments.listed(coming.id)[0], window),
        "own questions": lambda: OwnQuestionsDialog(desk),
        "own letters": lambda: OwnLettersDialog(desk),
        "offer a time": lambda: OfferTimeDialog(desk, past.person, desk.now(), window),
        "rehearse": lambda: RehearseDialog([Spoken(1, past.heading, past.heading)], window),
        "a question": lambda: Confirm(past.heading, past.heading, past.heading, desk.now, window),
        "a line": lambda: AskLine(past.heading, past.heading, print, text=past.heading, parent=window),
        "values rounds": lambda: ValuesRoundsDialog(desk, window),
    }
