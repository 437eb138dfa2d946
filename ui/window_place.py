"""How large the dialogs and wizards were made, kept for the next time; and windows that fit on their screen.

Where a dialog stands is left to the desktop, which puts it over its window.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QWidget

from models import settings, store
from ui.theme import theme_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

_TITLE_BAR: Final = 40  # how high the frame is nobody knows before the window is shown
_PANEL: Final = 40  # under Wayland the whole screen is said to be free, panels and all
_SIZES: Final = "window_sizes"  # the setting: [width, height] under the name of the window's class


def begin(window: QWidget, width: int, height: int = 0) -> None:
    """Give a window its usual size, in pixels at 100 per cent: larger with larger type, and no larger than there is
    room for it with its frame. Without a height it is as high as what is in it."""
    theme, layout, screen = theme_of(window), window.layout(), window.screen()
    wide = theme.grown(width)
    high = theme.grown(height)
    if not height and layout is not None:
        high = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    room = screen.availableSize()
    lost = _TITLE_BAR if room != screen.size() else _TITLE_BAR + _PANEL
    window.resize(QSize(wide, high).boundedTo(room - QSize(0, lost)))


def fit(window: QWidget) -> None:
    """Make a window no larger than its screen."""
    if not window.isMaximized():
        window.resize(window.size().boundedTo(window.screen().availableSize()))


def keep_size(dialog: QDialog) -> None:
    """Give a dialog the size that it was last given by hand, and remember the next one. Call it once it has its
    usual size."""
    key = type(dialog).__name__
    match _sizes().get(key):
        case [int(width), int(height)]:
            dialog.resize(QSize(width, height).expandedTo(dialog.minimumSize()))
        case _:
            pass
    fit(dialog)
    _Keeper(key, dialog)


class _Keeper(QObject):
    """Goes with its dialog."""

    def __init__(self, key: str, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._key = key
        self._usual = dialog.size()
        dialog.finished.connect(self._keep)

    def _keep(self) -> None:
        dialog = self.parent()
        from PySide6.QtWidgets import QDialog

        if not isinstance(dialog, QDialog) or dialog.isMaximized() or dialog.isFullScreen():
            return
        size = dialog.size()
        if size != self._usual:
            with suppress(*store.database_errors()):  # while something else writes: the next time
                settings.put(_SIZES, {**_sizes(), self._key: [size.width(), size.height()]})


def _sizes() -> dict[str, Any]:
    found: Any = settings.get(_SIZES, {})
    return dict(found) if isinstance(found, dict) else {}  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def grow(dialog: QDialog) -> None:
    """Make the window higher where its sentences need more lines."""
    box = dialog.layout()
    if box is not None:
        box.activate()
        dialog.resize(dialog.width(), max(dialog.height(), box.totalHeightForWidth(dialog.width())))
