"""What is typed into notes is kept: at every pause, and about every second while typing goes on."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit

from models import notes, store
from models.errors import Problem
from models.words import problem_text
from ui.desk import Desk
from ui.pause import Pause

PAUSE_MS: Final = 600
AT_LATEST_MS: Final = 1_200  # at most two seconds of typing may be lost, also on a slow computer
AGAIN_MS: Final = 2_000

ANSWER: Final = "answer"  # of a question; the other kinds are the fields of notes.TEXTS
GENERAL: Final = "notes"
PAPER: Final = "paper"  # the place for photos; nothing is typed there


@dataclass(frozen=True, slots=True)
class Target:
    """Where a text belongs: `id` is that of a question, else of the conversation."""

    kind: str
    id: int


class NotesSaver(QObject):
    """Holds what is not saved yet and keeps trying. `changed` when something was saved, or could not be."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: dict[Target, str] = {}
        self._visits: dict[Target, str] = {}
        self.saved_at: datetime | None = None
        self.problem = ""
        self._pause = Pause(self, PAUSE_MS, self.flush)
        self._latest = QTimer(self, singleShot=True, interval=AT_LATEST_MS)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        for timer in (self._latest, self._again):
            timer.timeout.connect(self.flush)

    @property
    def waiting(self) -> bool:
        """Whether something typed is not saved yet."""
        return bool(self._waiting)

    def typed(self, target: Target, text: str) -> None:
        """This is the text there now."""
        # Half of a pair of surrogates, as some input methods send it, is no text that can be kept.
        self._waiting[target] = text.encode("utf-8", "replace").decode("utf-8")
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def text(self, target: Target, stored: str) -> str:
        """What stands there: typed and not saved yet, or else what is stored."""
        return self._waiting.get(target, stored)

    def begin_visit(self, target: Target) -> None:
        """From now on typing there is a new step to undo."""
        self._visits[target] = uuid.uuid4().hex

    def visit(self, target: Target) -> str:
        """The name of the present visit, for what belongs to the same step."""
        if target not in self._visits:
            self.begin_visit(target)
        return self._visits[target]

    def take(self, target: Target) -> str | None:
        """Take over what is not saved yet, as where its question is gone; None where all is saved."""
        return self._waiting.pop(target, None)

    def flush(self) -> bool:
        """Save now. Returns whether nothing waits any more; `problem` says in words why something does."""
        for timer in (self._pause, self._latest, self._again):
            timer.stop()
        if not self._waiting:
            return True
        if self._desk.busy:  # a long write goes on: try again
            self._again.start()
            return False
        self.problem = self._desk.do(self._write, quiet=True) or ""
        if self._waiting:
            self._again.start()
        self.changed.emit()
        return not self._waiting

    def _write(self) -> str:
        """Write all that waits; what could not be written stays. Returns why not, in words."""
        problem = ""
        for target, text in list(self._waiting.items()):
            try:
                self._save(target, text)
            except Problem as error:
                problem = problem_text(error)
            except store.database_errors() as error:
                problem = self._in_words(store.problem_of(error))
            else:
                del self._waiting[target]
                self.saved_at = self._desk.now()
        return problem

    def _in_words(self, problem: Problem) -> str:
        """As elsewhere; but while Inroad itself is open, it is another program that holds the data."""
        if problem.code == "store.locked":
            return self.tr("Another program holds the data just now.")
        return problem_text(problem)

    def _save(self, target: Target, text: str) -> None:
        now, visit = self._desk.now(), self.visit(target)
        if target.kind == ANSWER:
            notes.save_answer(target.id, text, now, visit=visit)
        else:
            notes.save_text(target.id, target.kind, text, now, visit=visit)


class KeptField(QObject):
    """Keeps what is typed into one field through the saver."""

    def __init__(self, field: QPlainTextEdit, saver: NotesSaver, target: Target) -> None:
        super().__init__(field)
        self._field, self._saver, self._target = field, saver, target
        field.installEventFilter(self)
        field.textChanged.connect(self._typed)

    def show(self, stored: str) -> None:
        """Show what is stored, unless something newer was typed."""
        text = self._saver.text(self._target, stored)
        if text != self._field.toPlainText():
            self._field.blockSignals(True)
            self._field.setPlainText(text)
            self._field.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._saver.begin_visit(self._target)
        elif event.type() == QEvent.Type.FocusOut:
            self._saver.flush()
        return False

    def _typed(self) -> None:
        self._saver.typed(self._target, self._field.toPlainText())
