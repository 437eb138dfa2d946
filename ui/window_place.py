"""How large the dialogs and wizards were made, kept for the next time; and windows that fit on their screen.

Where a dialog stands is left to the desktop, which puts it over its window.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QWidget

from models import settings, store

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

_SIZES: Final = "window_sizes"  # the setting: [width, height] under the name of the window's class


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
