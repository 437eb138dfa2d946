"""The window's frame: the rail, the pages beside it, and the bar at its foot. It knows no page by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QResizeEvent,
    QShowEvent,
    QWindowStateChangeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from ui import keys, window_place
from ui.widgets.rail import Rail

if TYPE_CHECKING:
    from ui.widgets.foot_bar import FootBar

SMALLEST: Final = QSize(720, 480)
USUAL: Final = QSize(1280, 800)
NARROW_BELOW: Final = 1000


class Closing(StrEnum):
    """What is to happen when the window is closed."""

    HIDE = "hide"  # live on in the tray
    MINIMISE = "minimise"  # live on in the task bar
    QUIT = "quit"
    STAY = "stay"  # something must be finished first


@dataclass(frozen=True)
class _Page:
    widget: QWidget
    shortcut: str


# The order of the rail, from top to bottom; the number is also the key that leads there with Ctrl.
TOP: Final = ("today", "people", "conversations", "paths", "introductions", "organizations")
_FOOT: Final = ("about_me", "settings")


class Window(QMainWindow):
    """Rail, pages and foot bar.

    `load_geometry` gives what `save_geometry` was given when the window was closed last, or None.
    `close_requested` decides what closing does. When that is to quit, the window closes and emits
    `quit_requested`.
    """

    page_changed = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    quit_requested = Signal()
    shown_again = Signal()  # it was hidden or minimised: what stands in it may be old
    files_dropped = Signal(object)  # the paths of files of this computer, a list

    def __init__(
        self,
        load_geometry: Callable[[], bytes | None],
        save_geometry: Callable[[bytes], None],
        close_requested: Callable[[], Closing] | None = None,
    ) -> None:
        super().__init__()
        self._save_geometry = save_geometry
        self.close_requested = close_requested
        self._pages: dict[str, _Page] = {}
        self._shown_before = False
        self._rail = Rail()
        self._stack = QStackedWidget()
        self._foot: FootBar | None = None  # made when there is first something to say
        middle = QWidget()
        box = QHBoxLayout(middle)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._rail)
        box.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.setWindowTitle("Inroad")
        self.setAcceptDrops(True)
        self.setMinimumSize(SMALLEST)
        window_place.begin(self, USUAL.width(), USUAL.height())
        self._rail.chosen.connect(self.show_page)
        self._add_undo_keys()
        self._add_closing_keys()
        saved = load_geometry()
        if saved:
            self.restoreGeometry(QByteArray(saved))

    def add_page(self, key: str, title: str, icon: str, widget: QWidget) -> None:
        """Add a page and its entry in the rail; the keys of `TOP` and `_FOOT` have their places there.

        `icon` is the name of a drawing in resources/icons. The first page that is added is shown.
        """
        foot = key in _FOOT
        order = _FOOT if foot else TOP
        place = order.index(key) if key in order else len(order) + len(self._pages)
        entry = self._rail.add_entry(key, title, icon, place, foot=foot)
        shortcut = ""
        if key in TOP:
            shortcut = keys.numbered(place + 1)
        elif key == "settings":
            shortcut = keys.SETTINGS
        if shortcut:
            keys.shortcut(self, lambda: self.show_page(key), shortcut)
            entry.set_shortcut_text(keys.native(shortcut))
        self._pages[key] = _Page(widget, shortcut)
        self._stack.addWidget(widget)
        if len(self._pages) == 1:
            self.show_page(key)

    def show_page(self, key: str) -> None:
        """Show a page that was added."""
        page = self._pages[key]
        changed = self._stack.currentWidget() is not page.widget or len(self._pages) == 1
        self._stack.setCurrentWidget(page.widget)
        self._rail.set_current(key)
        if self._foot is not None:
            self._foot.raise_()
        if changed:
            self.page_changed.emit(key)

    def current_page(self) -> str:
        """The key of the page that is shown, "" before there is one."""
        shown = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page.widget is shown), "")

    def page(self, key: str) -> QWidget:
        """The widget of a page."""
        return self._pages[key].widget

    def rail_entry(self, key: str) -> QWidget:
        """The entry of a page in the rail."""
        return self._rail.entry(key)

    def page_keys(self) -> list[str]:
        """The keys of the pages in the order of the rail."""
        return self._rail.keys()

    def set_count(self, key: str, count: int) -> None:
        """Show a number beside a page's name; none for 0. A page that was not added is passed over."""
        if key in self._pages:
            self._rail.entry(key).set_count(count)

    def say(self, message: str, undo: Callable[[], object] | None = None) -> None:
        """Say at the foot what was done, with "Undo" where there is something to take back."""
        self.foot_bar.say(message, undo)

    @property
    def foot_bar(self) -> FootBar:
        """The bar at the foot."""
        if self._foot is None:
            from ui.widgets.foot_bar import FootBar

            self._foot = FootBar(self._stack)
        return self._foot

    def bring_to_front(self) -> None:
        """Show the window above the others, also after it was hidden or minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.set_narrow(self.width() < NARROW_BELOW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shown_before:
            if not event.spontaneous():
                self.shown_again.emit()
        else:
            self._shown_before = True
            # Else Qt gives the focus to the first button, and it glows before a key was touched.
            self._stack.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if isinstance(event, QWindowStateChangeEvent):
            minimised = Qt.WindowState.WindowMinimized
            if event.oldState() & minimised and not self.windowState() & minimised:
                self.shown_again.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._save_geometry(bytes(self.saveGeometry().data()))
        decision = self.close_requested() if self.close_requested else Closing.QUIT
        if decision is Closing.QUIT:
            event.accept()
            self.quit_requested.emit()
            return
        event.ignore()
        if decision is Closing.HIDE:
            self.hide()
        elif decision is Closing.MINIMISE:
            self.showMinimized()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := _files(event):
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def _add_closing_keys(self) -> None:
        keys.shortcut(self, self.close, keys.CLOSE)
        keys.shortcut(self, self._quit, keys.QUIT)

    def _quit(self) -> None:
        self._save_geometry(bytes(self.saveGeometry().data()))
        self.quit_requested.emit()

    def _add_undo_keys(self) -> None:
        keys.shortcut(self, lambda: None if _typing() else self.undo_requested.emit(), keys.UNDO)
        keys.shortcut(self, lambda: None if _typing() else self.redo_requested.emit(), keys.REDO, keys.REDO_TOO)


def _files(event: QDropEvent) -> list[str]:
    """The paths of the files of this computer that are dragged."""
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]


def _typing() -> bool:
    """Whether the focus is where text is typed: there Ctrl+Z is the field's own."""
    # Not before the first painting.
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

    focused = QApplication.focusWidget()
    if isinstance(focused, QComboBox):
        return focused.isEditable()
    if isinstance(focused, QLineEdit | QPlainTextEdit | QTextEdit):
        return not focused.isReadOnly()
    return isinstance(focused, QAbstractSpinBox)
