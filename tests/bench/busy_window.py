"""Opens the program's window, imports a file, sorts, searches, undoes and does again; prints the longest gaps.

python -m tests.bench.busy_window FOLDER FILE
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QLineEdit

from models.exchange import importing
from models.exchange.outcome import Outcome, Progress
from models.store import Store
from ui.app import application
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.pages.people import PeoplePage

AFTER_MS = 400  # so long is watched on, for what is painted late


class Heartbeat(QObject):
    """Measures the longest time in which the event loop did not come round."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer = QTimer(self, interval=5)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def watch(self, what: str, work: Callable[[], object]) -> None:
        """Do the work, let its aftermath happen, and print the longest gap."""
        _spin(AFTER_MS)
        self.longest = 0.0
        work()
        _spin(AFTER_MS)
        print(f"{self.longest:.4f} {what}", flush=True)


def _spin(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _type(field: QLineEdit, text: str) -> None:
    for end in range(1, len(text) + 1):
        field.setText(text[:end])
        _spin(AFTER_MS)


def main() -> None:
    folder, file = Path(sys.argv[1]), Path(sys.argv[2])
    application()
    with Store(folder) as store:
        desk = Desk(lambda: datetime.now(UTC).replace(microsecond=0))
        main_window = MainWindow(desk, store)
        main_window.start()
        window = main_window.window
        window.show_page("people")
        page = window.findChild(PeoplePage)
        assert page is not None
        view = page.list.view
        beat = Heartbeat()

        def write(progress: Progress) -> Outcome:
            store.backup_before("import", desk.now())
            return importing.import_file(file, "linkedin", desk.now(), progress=progress)

        beat.watch("import of 30,000 rows", lambda: desk.do_long(window, "Importing…", write))
        for column, name in enumerate(column.title for column in page.list.model.columns):
            beat.watch(f"sort by {name}", lambda column=column: view.sortByColumn(column, Qt.SortOrder.AscendingOrder))
        beat.watch("search, letter by letter", lambda: _type(page.filters.search, "lindström"))
        page.filters.search.clear()
        beat.watch("undo of the import", desk.undo)
        beat.watch("redo of the import", desk.redo)
        main_window.stop()


if __name__ == "__main__":
    main()
