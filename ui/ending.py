"""The end that others ask for, a log-out or a kind kill: what is being typed is saved first."""

from __future__ import annotations

import signal
import socket
import sys
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtWidgets import QApplication

# HUP: the terminal was closed, or the session of the display ended.
_SIGNALS: Final = ("SIGTERM", "SIGINT", "SIGHUP")


class Ending(QObject):
    """Listens from its making to stop(). A signal quits; a log-out that may still be called off only saves."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.commitDataRequest.connect(self._log_out)
        self._before: dict[signal.Signals, object] = {}
        if sys.platform != "win32":  # there a log-out is told by commitDataRequest alone
            self._listen()

    def stop(self) -> None:
        """Give the signals back."""
        if self._before:
            signal.set_wakeup_fd(-1)
            self._heard.setEnabled(False)
            for number, handler in self._before.items():
                signal.signal(number, handler)  # pyright: ignore[reportArgumentType] - what signal() gave
            self._ears.close()
            self._mouth.close()
            self._before = {}

    def _listen(self) -> None:
        """Qt waits in C, where Python's handlers do not run: the wake-up socket brings a signal into the event loop."""
        self._ears, self._mouth = socket.socketpair()
        for end in (self._ears, self._mouth):
            end.setblocking(False)
        signal.set_wakeup_fd(self._mouth.fileno())
        for name in _SIGNALS:
            number = signal.Signals[name]
            self._before[number] = signal.signal(number, _heard)
        self._heard = QSocketNotifier(self._ears.fileno(), QSocketNotifier.Type.Read, self)
        self._heard.activated.connect(self._told)

    def _told(self) -> None:
        if set(self._ears.recv(64)) & set(self._before):
            QApplication.quit()

    def _log_out(self, _: QSessionManager) -> None:
        save_all()


def _heard(_number: int, _frame: FrameType | None) -> None:
    """The socket has told of it already; but without a handler the system would end the program at once."""


def save_all() -> None:
    """Save what is being typed in any window, as a pause would."""
    from ui.wizards.saved_text import flush_all

    for window in QApplication.topLevelWidgets():
        flush_all(window)
