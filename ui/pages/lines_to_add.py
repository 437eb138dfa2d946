"""Where another entry is typed, or several are pasted line by line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import drafts
from ui.desk import Desk
from ui.form_draft import FormDraft
from ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.text import Text


class _Lines(Area):
    """Enter adds, Shift+Enter begins another line."""

    def __init__(self, placeholder: str, name: str, enter: Callable[[], object]) -> None:
        super().__init__(placeholder, least=1, most=8, name=name)
        self._enter = enter

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not e.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._enter()
        else:
            super().keyPressEvent(e)


class LinesToAdd(QWidget):
    """A field and a button; `add(text)` says in a sentence what is wrong with it, or "" once it is added."""

    def __init__(
        self, placeholder: str, name: str, action: str, add: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._add = add
        self.field = _Lines(placeholder, name, self.enter)
        self.button = Button(action, pressed=self.enter)
        self._problem = Text("", Role.AMBER)
        self._problem.hide()
        self.field.textChanged.connect(lambda: self._say(""))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.field, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.below = QVBoxLayout()
        self.below.setSpacing(SPACE_2)
        self.below.setContentsMargins(0, SPACE_1, 0, 0)
        self._draft: FormDraft | None = None
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        box.setSpacing(SPACE_1)
        box.addLayout(row)
        box.addWidget(self._problem)
        box.addLayout(self.below)

    def keep(self, desk: Desk, kind: str) -> None:
        """Let what is typed and not added outlive a log-out, as a form of this kind."""
        self._draft = FormDraft(self, desk, drafts.form_key(kind), {"lines": self.field}, self._box, at=0)

    def enter(self) -> None:
        """Add what was typed."""
        text = self.field.toPlainText()
        if not text.strip():
            self.field.setFocus()
            return
        problem = self._add(text)
        if not problem:
            self.field.clear()
            if self._draft is not None:
                self._draft.flush()
        self._say(problem)

    def _say(self, problem: str) -> None:
        self.field.set_problem(problem)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
