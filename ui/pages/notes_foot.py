"""Below the notes: a quiet word, and whether all is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.words import words
from ui.desk import Desk
from ui.pages.notes_saving import NotesSaver
from ui.theme import SPACE_3, Role
from ui.widgets.line import Line
from ui.widgets.text import Text


class SavedLine(QWidget):
    """ "Saved 2 seconds ago", or why it is not saved; then it says that it keeps trying."""

    def __init__(self, desk: Desk, saver: NotesSaver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._saver = desk, saver
        self._tact = Text(self.tr("Write as if they might read it."), Role.SOFT_INK)
        self._saved = Line("", Role.SOFT_INK, figures=True)
        self._problem = Text("", Role.AMBER)
        self._problem.hide()
        self._warning = ""
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_3)
        box.addWidget(self._tact, 1)
        box.addWidget(self._saved)
        box.addWidget(self._problem, 1)
        saver.changed.connect(self.refresh)
        self.refresh()

    def text(self) -> str:
        """What is said about saving now."""
        return self._problem.text() or self._saved.text()

    def warn(self, words: str) -> None:
        """While something is not saved, say this with it."""
        self._warning = words
        self.refresh()

    def refresh(self) -> None:
        """Say how long ago it was saved."""
        problem = self._saver.problem if self._saver.waiting else ""
        if problem:
            after = self._warning or self.tr("What you typed stays here; Inroad keeps trying.")
            problem = self.tr("Not saved yet. {0} {1}").format(problem, after)
        if problem != self._problem.text():
            self._problem.setText(problem)
        for widget, shown in ((self._problem, bool(problem)), (self._tact, not problem), (self._saved, not problem)):
            widget.setVisible(shown)
        said = self._say()
        if said != self._saved.text():
            self._saved.setText(said)

    def _say(self) -> str:
        at = self._saver.saved_at
        if at is None:
            return ""
        seconds = max(0, int((self._desk.now() - at).total_seconds()))
        if seconds < 1:
            return self.tr("Saved just now")
        if seconds < 60:
            return words("notes.saved_seconds", count=seconds)
        if seconds < 3600:
            return words("notes.saved_minutes", count=seconds // 60)
        return words("notes.saved_hours", count=seconds // 3600)
