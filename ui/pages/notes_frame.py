"""Where the notes window stood last, in full and as a strip."""

from __future__ import annotations

import base64
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtWidgets import QStyle, QWidget

from models import settings
from ui import window_place
from ui.desk import Desk

FULL: Final = "notes_geometry"
STRIP: Final = "notes_strip_geometry"
SMALLEST: Final = QSize(720, 480)
USUAL: Final = QSize(1280, 800)
STRIP_WIDTH: Final = 360
STRIP_SMALLEST: Final = QSize(320, 420)


def remember(desk: Desk, window: QWidget, *, strip: bool) -> None:
    """Keep where the window stands."""
    geometry = base64.b64encode(bytes(window.saveGeometry().data())).decode()
    key = STRIP if strip else FULL
    if not desk.busy and settings.get(key) != geometry:
        desk.do(lambda: settings.put(key, geometry), quiet=True)


def put_back(window: QWidget, *, strip: bool) -> None:
    """Put the window where it stood last; a first strip stands at the right, as high as the screen."""
    window.setMinimumSize(STRIP_SMALLEST if strip else SMALLEST)
    saved = settings.get(STRIP if strip else FULL)
    if saved and window.restoreGeometry(QByteArray(base64.b64decode(saved))):
        return
    room = window.screen().availableGeometry()
    if strip:
        title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        window.setGeometry(
            QRect(room.right() - STRIP_WIDTH + 1, room.top() + title, STRIP_WIDTH, room.height() - title)
        )
    else:
        window_place.begin(window, USUAL.width(), USUAL.height())
