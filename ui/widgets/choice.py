"""Choosing one of several: a button that opens a menu ("Circle: all"), and a combo box for forms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy, QStyle, QWidget

from ui.theme import LINE_HEIGHT, Role, theme_of
from ui.widgets.button import Button
from ui.widgets.field import make_transparent, paint_frame
from ui.widgets.painting import arrow_down, draw_line, elided, one_line, ring_after, text_width

Choices = Sequence[tuple[str, str]]


class DropButton(Button):
    """A button that says what is chosen and opens a menu to choose anew.

    `choices` are pairs of a key and its words. `chosen` carries the key that the user chose; with
    `several=True` more than one can be ticked, and `chosen_keys()` has them.
    """

    chosen = Signal(str)

    def __init__(
        self,
        label: str,
        choices: Choices = (),
        *,
        current: str = "",
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._label = label
        self._several = several
        self._actions: dict[str, QAction] = {}
        self._menu = QMenu(self)
        self._group: QActionGroup | None = None
        self.set_menu(self._menu)
        self.set_choices(choices, current)

    def set_choices(self, choices: Choices, current: str = "") -> None:
        """Offer other choices; the current one stays ticked if it is among them and none is named."""
        kept = current or self.current()
        self._menu.clear()
        self._group = None if self._several else QActionGroup(self)
        self._actions = {}
        for key, words in choices:
            action = self._menu.addAction(one_line(words).replace("&", "&&"))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=key: self._choose(chosen))
            if self._group is not None:
                self._group.addAction(action)
            self._actions[key] = action
        self.set_current(kept if kept in self._actions else next(iter(self._actions), ""))

    def current(self) -> str:
        """The key that is chosen; of several the first; "" for none."""
        return next((key for key, action in self._actions.items() if action.isChecked()), "")

    def chosen_keys(self) -> list[str]:
        """All keys that are ticked."""
        return [key for key, action in self._actions.items() if action.isChecked()]

    def set_current(self, key: str) -> None:
        """Tick this one, silently."""
        if key in self._actions:
            self._actions[key].setChecked(True)
        self._say()

    def _choose(self, key: str) -> None:
        self._say()
        self.chosen.emit(key)

    def _say(self) -> None:
        words = ", ".join(self._actions[key].text().replace("&&", "&") for key in self.chosen_keys())
        self.setText(self.tr("{0}: {1}").format(self._label, words) if self._label else words)
        self.setAccessibleName(self.text())


class Combo(QComboBox):
    """A combo box in the frame of a field. The wheel changes the choice only where the focus is."""

    def __init__(self, choices: Choices = (), *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ringed = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)
        self.set_choices(choices)

    def set_choices(self, choices: Choices) -> None:
        """Offer these pairs of a key and its words."""
        self.clear()
        for key, words in choices:
            self.addItem(one_line(words), key)

    def current(self) -> str:
        """The key that is chosen, "" for none."""
        return str(self.currentData() or "")

    def set_current(self, key: str) -> None:
        """Choose by key; nothing changes where there is none."""
        index = self.findData(key)
        if index >= 0:
            self.setCurrentIndex(index)

    def setEditable(self, editable: bool) -> None:
        """Let it be typed into, as for a long list; its editor shows this frame."""
        super().setEditable(editable)
        editor = self.lineEdit()
        if editor is not None:
            editor.setFrame(False)
            make_transparent(editor)
            editor.setTextMargins(8, 0, 0, 0)

    def sizeHint(self) -> QSize:
        height = round(self.font().pixelSize() * LINE_HEIGHT) + 14
        shown = (self.itemText(i) for i in range(min(self.count(), 200)))
        widest = max((text_width(words, self.fontMetrics()) for words in shown), default=120)
        return QSize(min(widest + 44, 320), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(120, self.sizeHint().width()), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = ring_after(event.reason(), self._ringed)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = ring_after(event.reason(), self._ringed)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        focused = self.hasFocus()
        ringed = focused and self._ringed
        paint_frame(self, focused=focused, ringed=ringed, problem=False, enabled=self.isEnabled())
        theme = theme_of(self)
        painter = QPainter(self)
        color = theme.color(Role.INK if self.isEnabled() else Role.SOFT_INK)
        corner = QRect(self.width() - 26, 0, 16, self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), corner)
        arrow_down(painter, QPointF(place.center()) + QPointF(0.5, 1), theme.color(Role.SOFT_INK))
        if self.isEditable():
            return
        words = self.currentText() or self.placeholderText()
        painter.setPen(color if self.currentText() else theme.color(Role.SOFT_INK))
        rect = self.rect().adjusted(12, 0, -28, 0)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
        draw_line(painter, self, place, elided(words, self.fontMetrics(), place.width()))
