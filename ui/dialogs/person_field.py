"""A field for one person: completes names from the address book, and takes a new one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCompleter, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models import people
from models.adding import Through
from ui.theme import theme_of
from ui.widgets.field import Field
from ui.widgets.painting import one_line

_OFFERED = 8

_ROW = 40


class Roomy(QStyledItemDelegate):
    """Rows high enough to be hit."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme_of().grown(_ROW))


class PersonField(Field):
    """`picked` when a name was chosen from those offered; `person()` is who stands in the field."""

    picked = Signal()

    def __init__(self, placeholder: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, name=name, parent=parent)
        self._offered: list[tuple[int, str]] = []
        self._without: int | None = None
        self._picked: int | None = None
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._popup = QListView()
        completer.setPopup(self._popup)
        self.setCompleter(completer)
        self._popup.setItemDelegate(Roomy(self._popup))  # after the completer set one of its own
        completer.activated.connect(self._pick_current)
        self.textEdited.connect(self._offer)

    def leave_out(self, person: int | None) -> None:
        """Do not offer this person: nobody is known through oneself."""
        self._without = person

    def person(self) -> Through:
        """The id of the person who was picked, the name that was typed, or None for an empty field."""
        return self._picked if self._picked is not None else self.text().strip() or None

    def as_typed(self) -> Any:
        """What stands in the field, and who was picked (ui/form_draft.py)."""
        return [self.text(), self._picked]

    def put_back(self, typed: Any) -> None:
        """Show what stood in it; who was picked counts while they are called so."""
        text, picked = typed
        self.setText(text)
        self._picked = picked if picked is not None and people.name_of(picked) == text else None

    def typed_into(self) -> SignalInstance:
        """Emitted when another name stands in it."""
        return self.textChanged

    def _offer(self, text: str) -> None:
        self._picked = None
        found = people.names(text, _OFFERED + 1) if text.strip() else []
        self._offered = [(number, name) for number, name in found if number != self._without][:_OFFERED]
        self._names.setStringList([one_line(name) for _, name in self._offered])

    def _pick_current(self) -> None:
        """Told apart by its place in the list: two people may have one name."""
        row = self._popup.currentIndex().row()
        if 0 <= row < len(self._offered):
            self._picked, name = self._offered[row]
            self.setText(name)
            self.picked.emit()
