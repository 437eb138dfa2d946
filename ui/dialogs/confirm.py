"""One question with a sentence about it, answered by its button or not at all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui import window_place
from ui.theme import SPACE_3, SPACE_4, SPACE_6
from ui.widgets.button import Button, Kind
from ui.widgets.foot import foot
from ui.widgets.line import Title
from ui.widgets.text import Text

_WIDTH = 440


class Confirm(QDialog):
    """Asks `question`, says `about`, and calls `then` where the button `action` is pressed."""

    def __init__(
        self, question: str, about: str, action: str, then: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self._then = then
        self.about = Text(about)
        self.about.set_most_lines(8)
        self.action = Button(action, Kind.FILLED, pressed=self._go)
        self.action.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Title(question))
        box.addWidget(self.about)
        box.addStretch(1)
        box.addLayout(foot(Button(self.tr("Cancel"), pressed=self.reject), self.action))
        window_place.begin(self, _WIDTH)
        self.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self) -> None:
        self.accept()
        self._then()
