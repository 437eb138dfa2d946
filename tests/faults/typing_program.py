"""The real window, somebody typing in it: `python -m tests.faults.typing_program WHERE DIR`.

WHERE is "notes", "letter" or "wizard". Prints "!" and then, whenever something was saved, a line with the length of
what the database holds of the text by then, read from the database.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from models import conversations
from models.store import Store
from models.terms import LetterPurpose
from tests.faults.typed import TEXT, held
from tests.ui.ended_program import fields
from ui import app
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.pages.lines_to_add import LinesToAdd
from ui.pause import Pause

PAUSE_MS, KEYS = 30, 7  # so that there is much to save


def open_window(where: str, main: MainWindow, desk: Desk) -> QWidget:
    """The window in which is typed."""
    shown: list[QWidget] = []
    main.opened.connect(shown.append)
    talk = conversations.upcoming(desk.now(), 1)[0]
    if where == "notes":
        desk.notes_wanted.emit(talk.id)
    elif where == "letter":
        desk.write_wanted.emit(talk.person, LetterPurpose.CHECK_IN, None)
    else:
        desk.prepare_wanted.emit(talk.person)
    QTest.qWait(300)
    return shown[-1]


def type_on(window: QWidget) -> None:
    """Type the text to its end, pausing now and then."""
    for pause in window.findChildren(Pause):
        pause.setInterval(PAUSE_MS)
    field = next(one for one in fields(window) if not isinstance(one.parent(), LinesToAdd))
    field.setFocus()
    said = 0
    for start in range(0, len(TEXT), KEYS):
        QTest.keyClicks(field, TEXT[start : start + KEYS])
        QTest.qWait(PAUSE_MS // 3 if start % 5 else 2 * PAUSE_MS)
        saved = held()
        if saved != said:
            said = saved
            sys.stdout.write(f"{saved}\n")
            sys.stdout.flush()


def main(where: str, folder: Path) -> None:
    """Type until killed, or to the end."""
    application = app.application()
    with Store(folder) as store:
        desk = Desk()
        window = MainWindow(desk, store, hints=False)
        window.start()

        def begin() -> None:
            place = open_window(where, window, desk)
            sys.stdout.write("!\n")
            sys.stdout.flush()
            type_on(place)
            application.quit()

        QTimer.singleShot(300, begin)
        application.exec()
        window.stop()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
