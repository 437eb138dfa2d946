"""The program in the tray with nothing due, in a process of its own.

python -m tests.bench.idle_window FOLDER
Prints how many statements its database was asked in ten hours of its wakes, with the clock moved for each, and
"idle"; then it sleeps as it would, until its standard input is closed. A tray stands in for the offscreen
platform, which has none.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from models import schema
from models.store import Store
from ui.app import application
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.reminders import Reminders

QUIET_AFTER_MS = 15_000  # pages are loaded, the day's backup is made, and the tray has settled
WAKES = 60  # in ten hours


def main() -> int:
    """Start hidden, count, and stay until nobody listens any more."""
    QSystemTrayIcon.isSystemTrayAvailable = staticmethod(lambda: True)
    QSystemTrayIcon.show = lambda _icon: None  # there is nowhere to show it
    app = application()
    with Store(Path(sys.argv[1])) as store:
        main = MainWindow(Desk(_clock), store)
        main.start(hidden=True)
        _spin(QUIET_AFTER_MS)
        reminders = main.settle().findChild(Reminders)
        assert reminders is not None
        reminders.check()
        statements: list[str] = []
        schema.database.connection().set_trace_callback(statements.append)
        for _ in range(WAKES):
            _clock.ahead += timedelta(minutes=10)
            reminders.wake()
        print(len(statements), "idle", flush=True)
        ended = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        ended.activated.connect(QApplication.quit)
        status = app.exec()
        main.stop()
    return status


class _Clock:
    """Ten hours lie between 9:00 and midnight."""

    def __init__(self) -> None:
        self.ahead = timedelta()
        self._began = time.monotonic()

    def __call__(self) -> datetime:
        nine = datetime(2026, 6, 4, 9, tzinfo=UTC)
        return nine + self.ahead + timedelta(seconds=int(time.monotonic() - self._began))


def _spin(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


_clock = _Clock()

if __name__ == "__main__":
    sys.exit(main())
