"""Opens each page of the window on a lived book, twice; prints how long it took and what the bare SQL takes.

python -m tests.bench.opened_pages FOLDER
For each page a line: seconds of the first opening, of the second after something changed, of the SQL that the second
sent, and its name. "Opened" is from the click in the rail to the page painted.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from models import schema
from models.store import Store
from tests.bench.books import NOW
from ui.app import application
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.rooms import WARM_EVERY_MS

ROUNDS = 5


class Listener:
    """Notes each statement that is sent while it listens."""

    def __init__(self) -> None:
        self.statements: list[tuple[str, Any]] = []
        self._send: Callable[..., Any] = schema.database.execute_sql

    def __enter__(self) -> Listener:
        def noted(statement: str, parameters: Any = None, *rest: Any) -> Any:
            self.statements.append((statement, parameters))
            return self._send(statement, parameters, *rest)

        schema.database.obj.execute_sql = noted
        return self

    def __exit__(self, *_: object) -> None:
        del schema.database.obj.execute_sql

    def again(self) -> float:
        """Seconds of the same statements alone, every row fetched."""
        connection = schema.database.connection()
        begun = time.perf_counter()
        for statement, parameters in self.statements:
            if statement.lstrip().upper().startswith(("SELECT", "WITH")):
                connection.execute(statement, parameters or ()).fetchall()
        return time.perf_counter() - begun


def opened(work: Callable[[], object]) -> float:
    """Seconds from the click until everything that it caused was painted."""
    begun = time.perf_counter()
    work()
    for _ in range(3):
        QApplication.processEvents()
    return time.perf_counter() - begun


def _wait(milliseconds: int) -> None:
    """Let the event loop run, as while somebody looks at Today."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    application()
    with Store(Path(sys.argv[1])) as store:
        desk = Desk(lambda: NOW)
        main_window = MainWindow(desk, store)
        main_window.settle().start()
        window = main_window.window
        window.resize(1280, 800)
        window.show()
        rooms = main_window.rooms
        while not rooms.warmed:
            _wait(WARM_EVERY_MS)
        opened(lambda: window.show_page("settings"))
        for key in [key for key in window.page_keys() if key != "settings"]:
            first = opened(lambda key=key: window.show_page(key))
            again: list[float] = []
            with Listener() as listener:
                for number in range(ROUNDS):
                    window.show_page("settings")
                    desk.changes.data.emit()
                    QApplication.processEvents()
                    if number == ROUNDS - 1:
                        listener.statements.clear()
                    again.append(opened(lambda key=key: window.show_page(key)))
            sql = min(listener.again() for _ in range(ROUNDS))
            print(f"{first:.4f} {sorted(again)[ROUNDS // 2]:.4f} {sql:.4f} {key}", flush=True)
        main_window.stop()


if __name__ == "__main__":
    main()
