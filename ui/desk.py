"""What every page, wizard and dialog is given: the clock, what changed, and the way to do things."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from models import store, undo
from models.errors import Problem
from models.words import problem_text, words
from ui.changes import Changes

if TYPE_CHECKING:
    from ui.worker import Progress

T = TypeVar("T")

AGAIN = 74  # what the application ends with where it is to begin anew on the same folder
MOVED = 75  # what the application ends with where it is to begin anew on data that were moved
LARGE_STEP = 1_000  # rows; taking back so many could keep the window waiting


def real_now() -> datetime:
    """This moment in UTC, whole seconds, as the database keeps them."""
    return datetime.now(UTC).replace(microsecond=0)


class Desk(QObject):
    """Pages ask here for what is done elsewhere; ui/app.py answers.

    `now` is called for each reading and writing, so that tests and the tour can move the clock.
    """

    write_wanted = Signal(int, str, object)  # person, LetterPurpose, interview id or None
    prepare_wanted = Signal(int)  # person
    sheet_wanted = Signal(int)  # interview: preview and print its sheet
    talked_wanted = Signal(int)  # person
    notes_wanted = Signal(int)  # interview: the notes window
    look_back_wanted = Signal(int)  # interview
    values_wanted = Signal()  # the values exercise
    whom_to_ask_wanted = Signal()
    event_wanted = Signal(object)  # the id of an event, or None for a new one
    organization_wanted = Signal(int)  # show it on the Organisations page
    backups_wanted = Signal()
    passphrase_wanted = Signal(bool)  # set or change it; or, with True, remove it
    progress_wanted = Signal()  # the larger chart
    person_wanted = Signal(int)  # show this person on the People page
    page_wanted = Signal(str)  # a key of ui.window
    add_person_wanted = Signal()
    import_wanted = Signal()
    import_files_wanted = Signal(object)  # the paths of files that were dropped, a list
    imports_wanted = Signal()  # the list of earlier imports
    imported_wanted = Signal(int)  # an import: show the people whom it brought on the People page
    export_wanted = Signal(object)  # the ids of people, or None for everybody
    duplicates_wanted = Signal()  # go through pairs who may be one person
    merge_wanted = Signal(int, int)  # these two side by side
    choose_person_wanted = Signal()  # prepare a conversation: with whom?
    help_wanted = Signal(str)  # a topic of models.help, or "" for the one on what is shown
    about_wanted = Signal()
    said = Signal(str, bool)  # a sentence for the foot of the window; whether it offers "Undo"
    problem = Signal(str)  # a sentence about what could not be done
    damaged = Signal()  # the file of the data has a damaged place: the way on is to be offered

    def __init__(self, now: Callable[[], datetime] = real_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = now
        self._busy = False
        self.changes = Changes(self)

    def do(self, work: Callable[[], T], *, quiet: bool = False) -> T | None:
        """Do a write of models/, let pages read again, and say at the foot what was done, with "Undo".

        Returns what `work` returns, or None where it could not be done: then a sentence said why.
        `quiet` says nothing, as while somebody types.
        """
        if self._busy:  # two writers at once would fail in the middle
            self.problem.emit(words("problem.busy"))
            return None
        before = undo.can_undo()
        try:
            result = work()
        except Problem as problem:
            self.tell(problem)
            return None
        except store.database_errors() as error:
            self.tell(store.problem_of(error))
            return None
        self._announce(before, quiet=quiet)
        return result

    def tell(self, problem: Problem) -> None:
        """Say what could not be done; where that is for a damaged file, the way on is offered instead."""
        if problem.code == "store.damaged":
            self.damaged.emit()
        else:
            self.problem.emit(problem_text(problem))

    def do_long(self, parent: QWidget, title: str, work: Callable[[Progress], T]) -> T:
        """Do a long write off the window's thread, behind a progress that can be stopped, and say what was done.

        Whoever calls says what went wrong: Problem is raised, also for what the database reports.
        """
        before = undo.can_undo()
        result = self._off_thread(parent, title, work)
        self._announce(before, quiet=False)
        return result

    @property
    def busy(self) -> bool:
        """Whether a worker is writing: until it is done nobody else may."""
        return self._busy

    def undo(self) -> None:
        """Take the last step back and say so."""
        nothing = self.tr("There is nothing to undo.")
        self._go(undo.can_undo(), undo.undo, self.tr("Undoing…"), self.tr("Undone: {what}"), nothing)

    def redo(self) -> None:
        """Do again what was undone last and say so."""
        nothing = self.tr("There is nothing to do again.")
        self._go(undo.can_redo(), undo.redo, self.tr("Doing it again…"), self.tr("Done again: {what}"), nothing)

    def _go(self, step: undo.Step | None, way: Callable[..., object], doing: str, sentence: str, nothing: str) -> None:
        if step is None:
            self.said.emit(nothing, False)
            return
        from models import preferences  # not before it is wanted: the first window is there sooner

        now, number = self.now(), step.id

        def go(*progress: Progress) -> None:
            way(now, *progress)
            preferences.catch_up(number, now)

        try:
            if undo.size(step) < LARGE_STEP:
                go()
            else:
                self._off_thread(QApplication.activeWindow(), doing, go)
        except Problem as problem:
            self.tell(problem)
            return
        except store.database_errors() as error:
            self.tell(store.problem_of(error))
            return
        self.changes.data.emit()
        self.said.emit(sentence.replace("{what}", words(f"undo.{step.code}", **step.facts)), False)

    def _announce(self, before: undo.Step | None, *, quiet: bool) -> None:
        self.changes.data.emit()
        step = undo.can_undo()
        if step is not None and step != before and not quiet:
            self.said.emit(words(f"undo.{step.code}", **step.facts), True)

    def _off_thread(self, parent: QWidget | None, title: str, work: Callable[[Progress], T]) -> T:
        from ui import worker

        self._busy = True
        try:
            return worker.run(parent, title, work)
        except store.database_errors() as error:
            raise store.problem_of(error) from error
        finally:
            self._busy = False
