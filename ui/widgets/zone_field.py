"""A time zone, found by typing a part of its city or country."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from models import zones
from models.words import zone_city
from ui.widgets.field import Field
from ui.widgets.painting import SAME_RING_REASONS

_SHOWN = 9


class ZoneField(Field):
    """Type "toro" and choose "Toronto, Canada, 10:31". Empty: no zone. `chosen` carries the IANA name or "".

    `now` tells the moment whose time of day stands beside each city.
    """

    chosen = Signal(str)

    def __init__(self, now: Callable[[], datetime], *, placeholder: str, name: str, parent: QWidget | None = None):
        super().__init__(placeholder, name=name, parent=parent)
        self._now = now
        self._zone = ""
        self._names: dict[str, str] = {}
        self._labels = QStringListModel(self)
        self._completer = completer = QCompleter(self._labels, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_SHOWN)
        completer.activated.connect(self._take)
        self.setCompleter(completer)
        self.setAccessibleDescription(self.tr("Type a part of a city or a country; Down lists them all"))
        self.editingFinished.connect(self.commit)

    def zone(self) -> str:
        """The IANA name, "" for none."""
        return self._zone

    def show_zone(self, zone: str) -> None:
        """Show another zone, silently."""
        self._zone = zone
        if not self.hasFocus():
            self.setText(self._label(zone))
            self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in SAME_RING_REASONS:  # back from the list: what was typed so far stays
            super().focusInEvent(event)
            return
        self._names = {self._label(zone.name): zone.name for zone in zones.zones()}
        self._labels.setStringList(list(self._names))
        self.setText(self._label(self._zone))
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        completer = self._completer
        if event.key() == Qt.Key.Key_Down:  # while the list is open, the keys are its own
            whole = self.text() in self._names
            completer.setCompletionPrefix("" if whole else self.text())
            completer.complete()
            return
        super().keyPressEvent(event)

    def commit(self) -> None:
        """Take what was typed: a zone by its label, by the first that fits, or none; else stay as before."""
        typed = self.text().strip()
        zone = self._names.get(typed, self._zone)
        if not typed:
            zone = ""
        elif typed not in self._names and typed != self._label(self._zone):
            first = next((name for label, name in self._names.items() if typed.casefold() in label.casefold()), None)
            zone = first or self._zone
        changed = zone != self._zone
        self._zone = zone
        if self.text() != self._label(zone):
            self.setText(self._label(zone))
        if changed:
            self.chosen.emit(zone)

    def _take(self, label: str) -> None:
        """Take what was chosen from the list, now: the field itself hears of it a little later."""
        self.setText(label)
        self.commit()

    def _label(self, zone: str) -> str:
        if not zone:
            return ""
        found = next((each for each in zones.zones() if each.name == zone), None)
        time = zones.time_in(zone, self._now())
        parts = (found.city, found.country, time) if found else (zone_city(zone), time)
        return ", ".join(part for part in parts if part)
