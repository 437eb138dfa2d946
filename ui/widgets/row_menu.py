"""The menu of a row, by the right button of the mouse or the menu key: what it offers, and copying its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget


def put_on_clipboard(text: str) -> None:
    """Have the text to paste elsewhere."""
    QGuiApplication.clipboard().setText(text)


def add_copying(menu: QMenu, *ways: tuple[str, Callable[[], object]], keys: bool = False) -> None:
    """Put ways to copy at the end of a menu; with `keys` the first shows the system's key for it."""
    if menu.actions():
        menu.addSeparator()
    for words, copy in ways:
        action = menu.addAction(words, copy)
        if keys and words == ways[0][0]:
            action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # the list has the key itself


def copy_words(parts: Sequence[str]) -> tuple[str, Callable[[], object]]:
    """The entry that copies words as they are read, parts of a row apart by tabs."""
    text = "\t".join(" ".join(part.split()) for part in parts if part.strip())
    return QCoreApplication.translate("RowMenu", "Copy"), lambda: put_on_clipboard(text)


def place_of(event: QContextMenuEvent, over: QWidget, row: QRect) -> QPoint:
    """Where the menu opens on the screen: under the pointer, or by key at the row, wherever the pointer is."""
    if event.reason() is not QContextMenuEvent.Reason.Keyboard:
        return event.globalPos()
    return over.mapToGlobal(row.intersected(over.rect()).center())


def show(menu: QMenu, place: QPoint) -> None:
    """Show a menu that is thrown away afterwards."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)


def offer_copying(view: QAbstractItemView) -> None:
    """Give a small list a menu to copy its current line with; Ctrl+C does so already."""

    def ask(place: QPoint) -> None:
        index = view.indexAt(place)
        if not index.isValid():
            index = view.currentIndex()
        if index.isValid():
            menu = QMenu(view)
            add_copying(menu, copy_words([str(index.data() or "")]), keys=True)
            at = place if view.indexAt(place).isValid() else view.visualRect(index).center()
            show(menu, view.viewport().mapToGlobal(at))

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(ask)
