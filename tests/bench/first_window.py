"""Opens one window in a process of its own, says when it was first painted, and ends.

python -m tests.bench.first_window bare            a QMainWindow with an empty table, peewee imported
python -m tests.bench.first_window inroad FOLDER   the program itself, as main.py starts it
Prints the instant of time.perf_counter() at the first paint and the resident memory in bytes.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def _end_after_paint(window: QWidget) -> None:
    """Print when the window was painted with all that is in it, and quit."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
    from PySide6.QtWidgets import QApplication

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                # What is in the window is painted in the same go: this event comes right after that.
                watched.removeEventFilter(self)
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
            return False

        def event(self, event: QEvent) -> bool:
            if event.type() is QEvent.Type.User:
                print(time.perf_counter(), resident_bytes(), flush=True)
                QApplication.quit()
            return super().event(event)

    window.installEventFilter(Watcher(window))


def resident_bytes() -> int:
    """The memory of this process that is in use; 0 where the system does not say it so."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if statm.exists() else 0


def _bare() -> int:
    import peewee
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    assert peewee.SqliteDatabase
    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTableView())
    window.resize(1280, 800)
    _end_after_paint(window)
    window.show()
    return app.exec()


def _inroad(folder: str) -> int:
    import main
    from ui.main_window import MainWindow

    start = MainWindow.start

    def watched_start(self: MainWindow, *, hidden: bool = False) -> None:
        _end_after_paint(self.window)
        start(self, hidden=hidden)

    MainWindow.start = watched_start
    return main.main(["--data", folder])


if __name__ == "__main__":
    sys.exit(_bare() if sys.argv[1] == "bare" else _inroad(sys.argv[2]))
