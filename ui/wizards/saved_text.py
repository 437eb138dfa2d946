"""What is typed into a field is saved by itself: at every pause, and when the field is left."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDateTimeEdit, QLineEdit, QPlainTextEdit, QWidget

from ui.pause import Pause
from ui.widgets.zone_field import ZoneField

PAUSE_MS = 400


class Saving(QObject):
    """Something that saves what was typed a moment later."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = Pause(self, PAUSE_MS, self.flush)

    def flush(self) -> None:
        """Save now what was typed since the last pause."""
        raise NotImplementedError

    def wait(self) -> None:
        """Something was typed: save it at the next pause."""
        self._pause.start()


class SavedText(Saving):
    """Saves the text of one field through `save(text, visit)`; `visit` names one visit to the field.

    `show` puts in what is stored, unless somebody is just typing something else.
    """

    def __init__(self, field: QLineEdit | QPlainTextEdit, save: Callable[[str, str], object]) -> None:
        super().__init__(field)
        self._field = field
        self._save = save
        self._visit = uuid.uuid4().hex
        self._waiting = False
        field.installEventFilter(self)
        field.textChanged.connect(self._typed)

    def show(self, text: str) -> None:
        """Show a text that is stored; the cursor stays where it is the same."""
        typed = self._text()
        if self._waiting or text == typed or (self._field.hasFocus() and text == typed.strip()):
            return
        self._field.blockSignals(True)
        if isinstance(self._field, QLineEdit):
            self._field.setText(text)
            self._field.setCursorPosition(0)  # the beginning is what tells
        else:
            self._field.setPlainText(text)
        self._field.blockSignals(False)

    def flush(self) -> None:
        """Save now what was typed since the last pause."""
        self._pause.stop()
        if self._waiting:
            self._waiting = False
            self._save(self._text(), self._visit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        elif event.type() == QEvent.Type.FocusIn:
            self._visit = uuid.uuid4().hex
        return False

    def _typed(self) -> None:
        self._waiting = True
        self.wait()

    def _text(self) -> str:
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()


def flush_all(within: QWidget) -> None:
    """Save what is being typed anywhere in a window or a page."""
    for pause in within.findChildren(Pause):
        pause.end()
    for saved in within.findChildren(Saving):
        saved.flush()
    for edit in within.findChildren(QDateTimeEdit):
        edit.interpretText()
    for zone in within.findChildren(ZoneField):
        zone.commit()
