"""A field for one event: offers those that there are, and takes a new name."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QWidget

from models import events
from models.adding import At
from models.events import Event
from models.search import fold
from models.words import say_date
from ui.widgets.field import Field
from ui.widgets.painting import one_line

_OFFERED = 8


def told_apart(event: Event) -> str:
    """An event in one line: "Careers day, 12 May 2026"."""
    day = say_date(event.on, style="full") if event.on else event.place
    return one_line(", ".join(filter(None, (event.name, day))))


class EventField(Field):
    """`picked` when an event was chosen from those offered; `event()` is what stands in the field."""

    picked = Signal()

    def __init__(self, placeholder: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, name=name, parent=parent)
        self._offered: list[Event] = []
        self._picked: Event | None = None
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        completer.activated.connect(self._pick)
        self.textEdited.connect(self._offer)

    def event_wanted(self) -> At:
        """The id of the event that was picked, the name that was typed, or None for an empty field."""
        return self._picked.id if self._picked is not None else self.text().strip() or None

    def show_event(self, event: Event | None) -> None:
        """Show this event, or an empty field."""
        self._picked = event
        self.setText(event.name if event is not None else "")
        self.setCursorPosition(0)

    def as_typed(self) -> Any:
        """What stands in the field, and which event was picked (ui/form_draft.py)."""
        return [self.text(), self._picked.id if self._picked is not None else None]

    def put_back(self, typed: Any) -> None:
        """Show what stood in it; the event that was picked counts while it is called so."""
        text, picked = typed
        event = events.one(picked) if picked is not None else None
        self.show_event(event if event is not None and event.name == text else None)
        self.setText(text)

    def typed_into(self) -> SignalInstance:
        """Emitted when another name stands in it."""
        return self.textChanged

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer what there is before anything is typed, once the user comes here."""
        super().focusInEvent(event)
        if not self.text() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._offer("")
            if self._offered:
                self.completer().complete()

    def _offer(self, text: str) -> None:
        self._picked = None
        wanted = fold(text.strip())
        self._offered = [event for event in events.events() if wanted in fold(event.name)][:_OFFERED]
        self._names.setStringList([told_apart(event) for event in self._offered])

    def _pick(self) -> None:
        """Told apart by its place in the list: two events may have one name."""
        popup = self.completer().popup()
        row = popup.currentIndex().row() if popup is not None else -1
        if 0 <= row < len(self._offered):
            self.show_event(self._offered[row])
            self.picked.emit()
