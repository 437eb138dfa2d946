"""A field for what nobody else shall read: dots, nothing kept by input methods, and emptied when it is taken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.field import Field

_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretField(Field):
    """What is typed is hidden until `reveal`; it cannot be copied out meanwhile."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.reveal(shown=False)

    def reveal(self, *, shown: bool) -> None:
        """Show what is typed, or dots."""
        self.setEchoMode(self.EchoMode.Normal if shown else self.EchoMode.Password)
        self.setInputMethodHints(_HINTS)

    def take(self) -> str:
        """What was typed. The field is empty afterwards."""
        text = self.text()
        self.clear()
        return text
