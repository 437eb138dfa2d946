"""With whom? A field that finds people while one types, and a new name where nobody fits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models import people
from ui import window_place
from ui.desk import Desk
from ui.dialogs.person_field import Roomy
from ui.theme import SPACE_3, SPACE_4, SPACE_6
from ui.widgets.button import Button, Kind
from ui.widgets.field import Field
from ui.widgets.line import Title
from ui.widgets.row_menu import offer_copying


class ChoosePersonDialog(QDialog):
    """Asks with whom a conversation is to be prepared, and goes there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Prepare a conversation"))
        window_place.begin(self, 440, 420)
        window_place.keep_size(self)
        self._field = Field(self.tr("Search, or type a new name"), name=self.tr("With whom?"))
        self._list = QListWidget()
        offer_copying(self._list)
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setItemDelegate(Roomy(self._list))
        self._list.setAccessibleName(self.tr("People"))
        self._prepare = Button(self.tr("Prepare"), Kind.FILLED, pressed=self._choose)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Title(self.tr("With whom?")))
        box.addWidget(self._field)
        box.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.addWidget(Button(self.tr("Whom to ask?"), Kind.LINK, pressed=self._suggest))
        foot.addStretch(1)
        foot.addWidget(self._prepare)
        box.addLayout(foot)
        self._field.textChanged.connect(self._find)
        self._field.returnPressed.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        self._find("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move in the list while one types."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._list.setCurrentRow(max(0, min(self._list.count() - 1, self._list.currentRow() + step)))
            return
        super().keyPressEvent(event)

    def _find(self, text: str) -> None:
        self._list.clear()
        for number, name in people.names(text, limit=30):
            self._add(name, number)
        name = " ".join(text.split())
        if name:
            self._add(self.tr("New: {name}").format(name=name), None)
        self._list.setCurrentRow(0)
        self._prepare.setEnabled(self._list.count() > 0)

    def _add(self, words: str, person: int | None) -> None:
        item = QListWidgetItem(words[:200])
        item.setData(Qt.ItemDataRole.UserRole, person)
        self._list.addItem(item)

    def _suggest(self) -> None:
        """Nobody comes to mind: show a few."""
        self.accept()
        self._desk.whom_to_ask_wanted.emit()

    def _choose(self) -> None:
        if self._list.currentRow() < 0:
            return
        person = self._list.currentItem().data(Qt.ItemDataRole.UserRole)
        if person is None:
            name = self._field.text()
            person = self._desk.do(lambda: people.add(name, self._desk.now()))
        if person is not None:
            self.accept()
            self._desk.prepare_wanted.emit(person)
