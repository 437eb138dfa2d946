"""Closing what is open beside the window before the window itself begins anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def close_others(window: QWidget) -> bool:
    """Close what is open beside the window: each keeps what was typed in it. False where one stays."""
    others = [each for each in QApplication.topLevelWidgets() if each is not window and _is_open(each)]
    closed = [each.close() for each in others]
    return all(closed)


def _is_open(widget: QWidget) -> bool:
    return widget.isVisible() and widget.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)
