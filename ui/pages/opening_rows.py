"""A card of entries, each a quiet line until it is opened for typing; one is open at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.pages.open_form import OpenForm
from ui.theme import MEDIUM, Role, theme_of
from ui.widgets.button import Button
from ui.widgets.card import CardRows, Row
from ui.widgets.line import Line
from ui.wizards.saved_text import flush_all

_LEAD_WIDTH = 132
_NARROW = 560  # pixels, below which the line has no room for words at its end


@dataclass(frozen=True)
class Entry:
    """An entry as its line shows it: soft figures before the title, soft words at the end."""

    key: int
    title: str
    lead: str = ""
    beside: str = ""
    faint: bool = False  # the title only says what is missing


class _Head(Row):
    """The line of a closed entry. Delete removes it; Alt+Up and Alt+Down move it."""

    removed = Signal()
    moved = Signal(int)

    def __init__(self, opened: str) -> None:
        super().__init__(opens=True)
        self._opened = opened
        self._lead = Line("", Role.SOFT_INK, figures=True)
        self._lead.setFixedWidth(theme_of(self).grown(_LEAD_WIDTH))
        self._title = Line("", weight=MEDIUM)
        self._beside = Line("", Role.SOFT_INK)
        self.body.addWidget(self._lead)
        self.body.addWidget(self._title, 1)
        self.body.addWidget(self._beside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(by)
        else:
            super().keyPressEvent(event)

    def show_entry(self, entry: Entry, *, leads: bool, wide: bool) -> None:
        self._lead.setText(entry.lead)
        self._lead.setVisible(leads)
        self._title.setText(entry.title)
        self._title.set_role(Role.SOFT_INK if entry.faint else Role.INK)
        self._beside.setText(entry.beside)
        self._beside.setVisible(bool(entry.beside) and wide)
        self.setAccessibleName(" ".join(filter(None, (entry.lead, entry.title))))
        self.setAccessibleDescription(entry.beside or self._opened)


class OpeningRows(CardRows):
    """Shows entries; `make_form(key)` makes what opens for one. `foot` stays below them, to add another.

    `moved` and `removed` carry the key of an entry, as its form or its line asks for it.
    """

    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(
        self, make_form: Callable[[int], OpenForm], foot: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make_form = make_form
        self._foot = foot
        self._before: QWidget | None = None
        self._entries: tuple[Entry, ...] = ()
        self._heads: dict[int, _Head] = {}
        self._form: OpenForm | None = None
        self._open: int | None = None
        if foot is not None:
            self.add_row(foot)

    @property
    def opened(self) -> int | None:
        """The key of the entry that is open for typing."""
        return self._open

    @property
    def form(self) -> OpenForm | None:
        """Its form."""
        return self._form

    def keys(self) -> list[int]:
        """The keys of the entries from top to bottom."""
        return [entry.key for entry in self._entries]

    def head(self, key: int) -> Row:
        """The line of an entry."""
        return self._heads[key]

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; the one that is open stays open, and what is typed in it stays."""
        before = self.keys()
        self._entries = tuple(entries)
        if self._open is not None and self._open not in self.keys():
            self._drop_form()
        if before != self.keys():
            self._rebuild()
        leads = any(entry.lead for entry in entries)
        for entry in entries:
            self._heads[entry.key].show_entry(entry, leads=leads, wide=self.width() >= theme_of(self).grown(_NARROW))
        if self._form is not None and self._open is not None:
            self._form.up.setEnabled(self._open != self.keys()[0])
            self._form.down.setEnabled(self._open != self.keys()[-1])
            self._form.refresh()

    def open(self, key: int, *, focus: bool = True) -> None:
        """Open an entry for typing; the one that was open is closed, unless what was typed there is not clear."""
        if key == self._open or key not in self._heads or not self.close_form():
            return
        form = self._make_form(key)
        form.done.connect(self._finish)
        form.moved.connect(partial(self.moved.emit, key))
        form.removed.connect(partial(self.removed.emit, key))
        self._form, self._open = form, key
        head = self._heads[key]
        self.insert_row(self._box.indexOf(head), form)
        head.hide()
        form.show()  # a layout would show it later, and what is not shown takes no focus
        self.show_entries(self._entries)
        self.order_tabs()
        if focus:
            _put_cursor_into(form.first_field())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.size().width() >= _NARROW) != (event.oldSize().width() >= _NARROW):
            self.show_entries(self._entries)

    def close_form(self) -> bool:
        """Close what is open; whether nothing is open now."""
        form, key = self._form, self._open
        if form is None:
            return True
        flush_all(form)
        if not form.settled():
            return False
        if self._open == key:  # what was saved may have taken it away
            self._drop_form()
        return True

    def _finish(self) -> None:
        form, key = self._form, self._open
        if form is None or key is None:
            return
        self._drop_form()
        if key in self._heads:
            reason = Qt.FocusReason.ShortcutFocusReason if form.by_keys else Qt.FocusReason.OtherFocusReason
            self._heads[key].setFocus(reason)

    def _drop_form(self) -> None:
        form, key = self._form, self._open
        self._form, self._open = None, None
        if form is not None:
            self.remove_row(form)
        if key is not None and key in self._heads:
            self._heads[key].show()

    def _rebuild(self) -> None:
        keys = self.keys()
        for key in [key for key in self._heads if key not in keys]:
            self.remove_row(self._heads.pop(key))
        for key in keys:
            if key not in self._heads:
                head = self._heads[key] = _Head(self.tr("Enter opens it"))
                head.activated.connect(partial(self.open, key))
                head.removed.connect(partial(self.removed.emit, key))
                head.moved.connect(partial(self.moved.emit, key))
        for row in self.rows():
            self._box.removeWidget(row)
        for key in keys:
            if key == self._open and self._form is not None:
                self.add_row(self._form)
            self.add_row(self._heads[key])
            self._heads[key].setVisible(key != self._open)
        if self._foot is not None:
            self.add_row(self._foot)
        self.order_tabs()

    def follow(self, before: QWidget) -> None:
        """Tab comes here from `before`, wherever that leads to otherwise."""
        self._before = before
        self.order_tabs()

    def order_tabs(self) -> None:
        """Tab follows the eye: what is made later would come last on the page."""
        stops: list[QWidget] = [self._before] if self._before is not None else []
        for key in self.keys():
            stops.append(self._heads[key])
            if key == self._open and self._form is not None:
                stops += _stops(self._form)
        if self._foot is not None:
            stops += _stops(self._foot)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


def _put_cursor_into(field: QWidget) -> None:
    """Go on where the text ends."""
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(field, QLineEdit):
        field.end(False)
    elif isinstance(field, QPlainTextEdit):
        field.moveCursor(QTextCursor.MoveOperation.End)


def _stops(within: QWidget) -> list[QWidget]:
    """What can have the focus, in the order in which it was made; the buttons of the foot come last."""
    found = [
        child
        for child in within.findChildren(QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus and child.focusProxy() is None
    ]
    if isinstance(within, OpenForm):
        last: list[QWidget] = [within.up, within.down, within.bin, within.finished]
        others = [child for child in found if child not in last]
        fields = [child for child in others if not isinstance(child, Button)]
        found = [*fields, *(child for child in others if isinstance(child, Button)), *last]
    return found
