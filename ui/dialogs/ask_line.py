"""One question, answered in one line: the name of a path, why it was dropped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui import window_place
from ui.desk import Desk
from ui.form_draft import FormDraft
from ui.theme import SPACE_3, SPACE_4, SPACE_6
from ui.widgets.button import Button, Kind
from ui.widgets.field import Field
from ui.widgets.foot import foot
from ui.widgets.line import Title


class AskLine(QDialog):
    """Asks `question` and hands the line to `then`. Unless it may be `blank`, an empty line is no answer.

    `kept`: the desk, and a key by drafts.form_key(), where the line is to outlive a log-out.
    """

    def __init__(
        self,
        question: str,
        action: str,
        then: Callable[[str], object],
        *,
        text: str = "",
        example: str = "",
        blank: bool = False,
        kept: tuple[Desk, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self._then = then
        self._blank = blank
        self._field = Field(example, name=question)
        self._field.setMaxLength(200)
        self._field.setText(text)
        self._field.selectAll()
        self._action = Button(action, Kind.FILLED, pressed=self._answer)
        self._action.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Title(question))
        box.addWidget(self._field)
        box.addLayout(foot(Button(self.tr("Cancel"), pressed=self.reject), self._action))
        window_place.begin(self, 440)
        self._field.textChanged.connect(self._allow)
        self._allow()
        if kept is not None:
            FormDraft(self, *kept, {"line": self._field}, box)

    def _allow(self) -> None:
        self._action.setEnabled(self._blank or bool(self._field.text().strip()))

    def _answer(self) -> None:
        line = self._field.text().strip()
        self.accept()
        self._then(line)
