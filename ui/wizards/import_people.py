"""Bring in people from a file: see what is in it, import it, and pick the first to talk to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from models import adding, undo
from models.errors import Problem
from models.exchange import formats, importing
from models.exchange.importing import Outcome
from models.people_list import PersonRow
from models.store import DATABASE_ERRORS, Store, problem_of
from models.words import problem_text
from ui import worker
from ui.desk import Desk
from ui.theme import SPACE_5, SPACE_6
from ui.wizards.import_file import FileStep
from ui.wizards.import_pick import KnowStep, PickStep
from ui.wizards.import_preview import PreviewStep

T = TypeVar("T")
USUAL: Final = QSize(640, 560)


class ImportWizard(QDialog):
    """Nothing is written before the button that says how many; then all of it or nothing, in one step."""

    def __init__(self, desk: Desk, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._store = desk, store
        self._path = Path()
        self._format = ""
        self._person: int | None = None
        self._step: undo.Step | None = None  # the import as a step of undo, while it is the last
        self.setWindowTitle(self.tr("Import people"))
        self.resize(USUAL)
        self.setMinimumSize(420, 420)
        self.file = FileStep()
        self.preview = PreviewStep()
        self.pick = PickStep(desk)
        self.know = KnowStep()
        self._steps = QStackedWidget()
        for step in (self.file, self.preview, self.pick, self.know):
            self._steps.addWidget(step)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_5)
        box.addWidget(self._steps)
        self.file.chosen.connect(self.read)
        self.preview.confirmed.connect(self._import)
        self.preview.passed_on.connect(self._pick_again)
        self.preview.another.connect(self._choose_again)
        self.pick.picked.connect(self._ask_how_known)
        self.pick.enough.connect(self.accept)
        self.pick.undo.connect(self._take_back)
        self.know.prepare.connect(self._prepare)
        self.know.back.connect(self._pick_again)
        self.know.enough.connect(self._finish)
        desk.changes.data.connect(self._data_changed)

    def read(self, path: str) -> None:
        """Show what is in this file, or say why it cannot be read."""
        file, now = Path(path), self._desk.now()

        def look(progress: worker.Progress) -> tuple[str, Outcome]:
            found = formats.detect(file)
            return found, importing.import_file(file, found, now, dry_run=True, progress=progress)

        title = self.tr("Reading {file}…").format(file=file.name[:60])
        found = self._try(lambda: worker.run(self, title, look), self.file.say)
        if found is not None:
            self._path, (self._format, outcome) = file, found
            self.preview.show_outcome(outcome, file.name)
            self._steps.setCurrentWidget(self.preview)

    def _import(self) -> None:
        path, format_, now = self._path, self._format, self._desk.now()

        def write(progress: worker.Progress) -> Outcome:
            self._store.backup_before("import", now)
            return importing.import_file(path, format_, now, progress=progress)

        before = undo.can_undo()
        done = self._try(lambda: self._desk.do_long(self, self.tr("Importing…"), write), self.preview.say)
        if done is not None:
            last = undo.can_undo()
            self._step = last if last != before else None
            self._pick_again()

    def _try(self, work: Callable[[], T], say: Callable[[str], None]) -> T | None:
        """Do it, or say why it could not be done."""
        try:
            return work()
        except Problem as problem:
            say(problem_text(problem))
        except DATABASE_ERRORS as error:
            say(problem_text(problem_of(error)))
        return None

    def _choose_again(self) -> None:
        self.file.say("")
        self._steps.setCurrentWidget(self.file)

    def _pick_again(self) -> None:
        self._steps.setCurrentWidget(self.pick)
        self.pick.begin()
        self._data_changed()

    def _data_changed(self) -> None:
        """Show who is there now; only the import itself is taken back from here."""
        if self._steps.currentWidget() is self.pick:
            self.pick.take_back.setVisible(self._step is not None and undo.can_undo() == self._step)
            self.pick.refresh()

    def _take_back(self) -> None:
        self._desk.undo()
        if undo.can_undo() == self._step:  # stopped
            return
        self._step = None
        self.file.say(self.tr("The import was taken back."))
        self._steps.setCurrentWidget(self.file)

    def _ask_how_known(self, person: PersonRow) -> None:
        self._person = person.id
        self.know.ask(person)
        self._steps.setCurrentWidget(self.know)

    def _note(self) -> int | None:
        """Write down how they know each other, where that was said. Returns the person."""
        person, how = self._person, self.know.how.answer()
        if person is not None and how is not None:
            now = self._desk.now()
            self._desk.do(lambda: adding.note(person, how, now, shortlist=True))
        return person

    def _prepare(self) -> None:
        person = self._note()
        self.accept()
        if person is not None:
            self._desk.prepare_wanted.emit(person)

    def _finish(self) -> None:
        self._note()
        self.accept()
