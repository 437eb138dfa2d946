"""Bring in people from files or the clipboard: see what is in them, import it, and pick the first to talk to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from models import adding
from models.errors import Problem
from models.exchange import mappings, sources
from models.exchange.outcome import Outcome
from models.exchange.sources import Columns, Found, Source
from models.people_list import PersonRow
from models.store import Store, database_errors, problem_of
from models.words import problem_text
from ui import window_place, worker
from ui.desk import Desk
from ui.theme import SPACE_5, SPACE_6
from ui.wizards.import_file import FileStep
from ui.wizards.import_mapping import MappingStep
from ui.wizards.import_pick import KnowStep, PickStep
from ui.wizards.import_preview import PreviewStep
from ui.wizards.import_run import ImportRun

T = TypeVar("T")
USUAL: Final = QSize(760, 660)


class ImportWizard(QDialog):
    """Nothing is written before the button that says how many; then all of a file or nothing, in one step each."""

    def __init__(self, desk: Desk, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._store = desk, store
        self._run = ImportRun([])
        self._columns: Columns | None = None
        self._found: Found | None = None
        self._person: int | None = None
        self.setWindowTitle(self.tr("Import people"))
        window_place.begin(self, USUAL.width(), USUAL.height())
        window_place.keep_size(self)
        self.setMinimumSize(420, 420)
        self.file = FileStep()
        self.mapping = MappingStep()
        self.preview = PreviewStep()
        self.pick = PickStep(desk)
        self.know = KnowStep()
        self._steps = QStackedWidget()
        for step in (self.file, self.mapping, self.preview, self.pick, self.know):
            self._steps.addWidget(step)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_5)
        box.addWidget(self._steps)
        self._connect()

    def _connect(self) -> None:
        self.file.chosen.connect(self.take)
        self.file.pasted.connect(self._take_text)
        self.file.earlier.connect(self._desk.imports_wanted)
        self.mapping.confirmed.connect(self._read_table)
        self.mapping.another.connect(self._leave)
        self.preview.confirmed.connect(self._import)
        self.preview.passed_on.connect(self._go_on)
        self.preview.another.connect(self._leave)
        self.pick.picked.connect(self._ask_how_known)
        self.pick.enough.connect(self.accept)
        self.pick.undo.connect(self._take_back)
        self.pick.new_people.connect(self._look_at_new)
        self.pick.duplicates.connect(self._look_at_duplicates)
        self.know.prepare.connect(self._prepare)
        self.know.back.connect(self._pick_again)
        self.know.enough.connect(self._finish)
        self._desk.changes.data.connect(self._data_changed)

    def waits_for_files(self) -> bool:
        """Whether nothing has been chosen yet."""
        return self._steps.currentWidget() is self.file

    def read(self, path: str) -> None:
        """Show what is in this file, or say why it cannot be read."""
        self.take([path])

    def take(self, paths: Sequence[str]) -> None:
        """Show what is in these files, one after the other; each is imported before the next is shown."""
        self._begin([Source(Path(path)) for path in paths])

    def _take_text(self, text: str) -> None:
        self._begin([Source(text=text)])

    def _begin(self, wanted: list[Source]) -> None:
        self._run = ImportRun(wanted)
        self._go_on()

    def _go_on(self) -> None:
        """Look at the next source; past the last, say what came of all."""
        while (source := self._run.next()) is not None:
            if self._look_at(source):
                return
        run = self._run
        if run.nothing_read:
            self.file.say("\n".join(run.problems))
            self._steps.setCurrentWidget(self.file)
            return
        self._pick_again()

    def _look_at(self, source: Source) -> bool:
        now = self._desk.now()

        def look(progress: worker.Progress) -> Found | Columns:
            return sources.look_at(source, now, progress)

        found = _attempt(lambda: worker.run(self, self._reading(source), look), self._run.problems.append)
        if isinstance(found, Columns):
            self._columns = found
            self.mapping.show_table(found.table, source.name, found.remembered)
            self._steps.setCurrentWidget(self.mapping)
        elif found is not None:
            self._show(found)
        return found is not None

    def _read_table(self) -> None:
        columns, mapping = self._columns, self.mapping.mapping()
        if columns is None:
            return

        def read(progress: worker.Progress) -> Found:
            return sources.read_table(columns.source, mapping, progress)

        found = _attempt(lambda: worker.run(self, self._reading(columns.source), read), self.mapping.say)
        if found is not None:
            self._show(found)

    def _show(self, found: Found) -> None:
        self._found = found
        self._run.read += 1
        self.preview.show_found(found, self._run.place, len(self._run.sources))
        self.preview.say("\n".join(self._run.problems))
        self._steps.setCurrentWidget(self.preview)

    def _reading(self, source: Source) -> str:
        return self.tr("Reading {file}…").format(file=source.name[:60])

    def _import(self) -> None:
        found, now = self._found, self._desk.now()
        if found is None:
            return
        choices = self.preview.choices.choices(self.preview.rows.left_out)
        names, mapping = self.mapping.names(), self.mapping.mapping()
        is_table = self._columns is not None and self._columns.source == found.source

        def write(progress: worker.Progress) -> Outcome:
            self._store.backup_before("import", now)
            if is_table and names:
                mappings.remember(names, mapping, now)
            return sources.write(found, now, progress, choices)

        begin = self._run.begin()
        done = _attempt(lambda: self._desk.do_long(self, self.tr("Importing…"), write), self.preview.say)
        if done is not None:
            self._run.finish(found.source.name, done, begin)
            self._go_on()

    def _leave(self) -> None:
        """Leave this file out: on to the next, or back to choosing."""
        if len(self._run.sources) > 1:
            self._go_on()
            return
        self.file.say("")
        self._steps.setCurrentWidget(self.file)

    def _pick_again(self) -> None:
        self._steps.setCurrentWidget(self.pick)
        self.pick.begin()
        run = self._run
        self.pick.show_result(run.summary(), len(run.steps), new=bool(run.batches), doubtful=run.doubtful)
        self._data_changed()

    def _data_changed(self) -> None:
        """Show who is there now; only the imports themselves are taken back from here."""
        if self._steps.currentWidget() is self.pick:
            self.pick.take_back.setVisible(self._run.can_take_back())
            self.pick.refresh()

    def _take_back(self) -> None:
        """Take back all that this run imported, the last file first."""
        if self._run.take_back(self._desk.undo):
            self.file.say(self.tr("The import was taken back."))
            self._steps.setCurrentWidget(self.file)

    def _look_at_new(self) -> None:
        """Show them on the People page; of several imports, the list of them leads there."""
        found = self._run.batches
        self.accept()
        if len(found) == 1:
            self._desk.imported_wanted.emit(found[0])
        else:
            self._desk.imports_wanted.emit()

    def _look_at_duplicates(self) -> None:
        self.accept()
        self._desk.duplicates_wanted.emit()

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


def _attempt(work: Callable[[], T], say: Callable[[str], object]) -> T | None:
    """Do it, or say why it could not be done."""
    try:
        return work()
    except Problem as problem:
        say(problem_text(problem))
    except database_errors() as error:
        say(problem_text(problem_of(error)))
    return None
