"""Opens the dialogs and wizards that the desk is asked for; each is imported when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from models import help as help_topics
from models import settings
from models.errors import Problem
from models.store import Store
from models.terms import LetterPurpose
from models.words import problem_text, words
from ui import keys
from ui.desk import Desk
from ui.window import Window

if TYPE_CHECKING:
    from ui.pages.notes import NotesWindow


_HELP: Final = "help"


class Opening(QObject):
    """`opened` says which dialog or wizard is shown now."""

    opened = Signal(QWidget)

    def __init__(self, desk: Desk, store: Store, window: Window) -> None:
        super().__init__(window)
        self._desk, self._store, self._window = desk, store, window
        self._notes_of: dict[int, NotesWindow] = {}
        desk.write_wanted.connect(self._write)
        desk.prepare_wanted.connect(self._prepare)
        desk.add_person_wanted.connect(self._add_person)
        desk.choose_person_wanted.connect(self._choose_person)
        desk.import_wanted.connect(self._import)
        desk.import_files_wanted.connect(self._import_files)
        desk.imports_wanted.connect(self._imports)
        desk.export_wanted.connect(self._export)
        desk.sheet_wanted.connect(self._print_sheet)
        desk.notes_wanted.connect(self._notes)
        desk.values_wanted.connect(self._values)
        desk.progress_wanted.connect(self._progress)
        desk.backups_wanted.connect(self._backups)
        desk.passphrase_wanted.connect(self._passphrase)
        desk.look_back_wanted.connect(self._look_back)
        desk.event_wanted.connect(self._event)
        desk.whom_to_ask_wanted.connect(self._whom_to_ask)
        desk.duplicates_wanted.connect(self._duplicates)
        desk.merge_wanted.connect(self._merge)
        self._offer_help(window)
        desk.help_wanted.connect(self._help)
        desk.about_wanted.connect(self._about)

    def palette(self) -> None:
        """Find anything; pressed again, the palette goes."""
        from ui.dialogs.palette import Palette

        there = [one for one in self._window.findChildren(Palette) if one.isVisible()]
        if there:
            there[0].close_palette()
            return
        palette = Palette(self._desk, self._window)
        palette.open_palette()
        self.opened.emit(palette)

    def _open(self, dialog: QWidget) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer_help(dialog)
        self._window.show()
        dialog.show()
        self.opened.emit(dialog)

    def _offer_help(self, window: QWidget) -> None:
        """Let F1 open the help on this window."""
        if window.findChild(QShortcut, _HELP, Qt.FindChildOption.FindDirectChildrenOnly) is None:
            keys.shortcut(window, lambda: self._desk.help_wanted.emit(""), keys.HELP).setObjectName(_HELP)

    def _write(self, person: int, purpose: str, interview: int | None) -> None:
        from ui.dialogs.letter import LetterDialog

        self._open(LetterDialog(self._desk, person, LetterPurpose(purpose), interview, self._window))

    def _prepare(self, person: int) -> None:
        from ui.wizards.prepare import PrepareWizard

        self._open(PrepareWizard(self._desk, person, self._window))

    def _look_back(self, interview: int) -> None:
        from ui.wizards.look_back import LookBackWizard

        there = (one for one in self._window.findChildren(LookBackWizard) if one.interview == interview)
        self._open(next(there, None) or LookBackWizard(self._desk, interview, self._window))

    def _notes(self, interview: int) -> None:
        """One window for each conversation, beside the main one, so that it stays while that is in the tray."""
        from ui.pages.notes import NotesWindow

        window = self._notes_of.get(interview)
        if window is None:
            window = self._notes_of[interview] = NotesWindow(self._desk, interview)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._offer_help(window)
            window.destroyed.connect(lambda: self._notes_of.pop(interview, None))
        window.bring_to_front()
        self.opened.emit(window)

    def _add_person(self) -> None:
        from ui.dialogs.add_person import AddPersonDialog

        there = (one for one in self._window.findChildren(AddPersonDialog) if one.isVisible())
        self._open(next(there, None) or AddPersonDialog(self._desk, self._window))

    def _choose_person(self) -> None:
        from ui.dialogs.choose_person import ChoosePersonDialog

        self._open(ChoosePersonDialog(self._desk, self._window))

    def _import(self) -> None:
        from ui.wizards.import_people import ImportWizard

        self._open(ImportWizard(self._desk, self._store, self._window))

    def _import_files(self, paths: list[str]) -> None:
        """In the wizard that waits for files, where there is one; one that is at work is left alone."""
        from ui.wizards.import_people import ImportWizard

        there = (one for one in self._window.findChildren(ImportWizard) if one.waits_for_files())
        wizard = next(there, None) or ImportWizard(self._desk, self._store, self._window)
        self._open(wizard)
        wizard.take(paths)

    def _imports(self) -> None:
        from ui.dialogs.imports import ImportsDialog

        self._open(ImportsDialog(self._desk, self._store, self._window))

    def _export(self, people: tuple[int, ...] | None) -> None:
        from ui.dialogs.export import ExportDialog

        self._open(ExportDialog(self._desk, people, self._window))

    def _event(self, event: int | None) -> None:
        from ui.dialogs.event import EventDialog

        self._open(EventDialog(self._desk, event, self._window))

    def _whom_to_ask(self) -> None:
        from ui.dialogs.whom_to_ask import WhomToAskDialog

        self._open(WhomToAskDialog(self._desk, self._window))

    def _duplicates(self) -> None:
        from ui.dialogs.duplicates import DuplicatesDialog

        self._open(DuplicatesDialog(self._desk, self._window))

    def _merge(self, one: int, other: int) -> None:
        from ui.dialogs.duplicates import DuplicatesDialog

        self._open(DuplicatesDialog(self._desk, self._window, pair=(one, other)))

    def _progress(self) -> None:
        from ui.dialogs.progress import ProgressDialog

        self._open(ProgressDialog(self._desk, self._window))

    def _values(self) -> None:
        from ui.wizards.values import ValuesWizard

        self._open(ValuesWizard(self._desk, self._window))

    def _backups(self) -> None:
        from ui.dialogs.backups import BackupsDialog

        self._open(BackupsDialog(self._desk, self._store, self._window))

    def _passphrase(self, remove: bool) -> None:
        from ui.dialogs.passphrase import PassphraseDialog

        self._open(PassphraseDialog(self._store, remove=remove, parent=self._window))

    def _help(self, topic: str) -> None:
        """One window for the help. It belongs to the window in use, which may be one that keeps others waiting."""
        from ui.dialogs.help import HelpDialog

        used = QApplication.activeWindow() or self._window
        if not topic:
            topic = help_topics.about(self._window.current_page() if used is self._window else type(used).__name__)
        there = next((each for each in QApplication.topLevelWidgets() if isinstance(each, HelpDialog)), None)
        if there is not None and there.isVisible() and (used is there or used is there.parentWidget()):
            there.show_topic(topic)
            there.activateWindow()
            return
        if there is not None:
            there.close()
        self._open(HelpDialog(topic, used))

    def _about(self) -> None:
        from ui.dialogs.about import AboutDialog

        self._open(AboutDialog(self._desk, self._store.folder, self._window))

    def _print_sheet(self, interview: int) -> None:
        from models import sheets
        from ui import printing

        facts = sheets.facts(interview, self._desk.now())
        if facts is None:
            return
        try:
            printing.preview(self._window, facts, settings.paper(), words("sheet.title", name=facts.heading))
        except Problem as problem:
            self._desk.problem.emit(problem_text(problem))
