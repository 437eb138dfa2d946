"""Types a word into each window in which something can be written: `python -m tests.ui.ended_program DIR`.

Prints the words and waits for its end. Nothing has been saved by a pause by then.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from models import conversation_list, conversations, events
from models.conversation_list import Section
from models.store import Store
from models.terms import LetterPurpose
from ui import app
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.pages.lines_to_add import LinesToAdd
from ui.pause import Pause


def fields(window: QWidget) -> list[QWidget]:
    """Where a user could type in a window, the larger fields first."""
    kinds = (QTextEdit, QPlainTextEdit, QLineEdit)
    found = [field for kind in kinds for field in window.findChildren(kind)]
    return [field for field in found if field.isVisible() and field.isEnabled() and not field.isReadOnly()]


def type_everywhere(main: MainWindow, desk: Desk) -> list[str]:
    coming = conversations.upcoming(desk.now(), 1)[0]
    lines = conversation_list.read(desk.now()).lines
    past = (*lines[Section.LOOK_BACK], *lines[Section.PAST])[0]
    shown: list[QWidget] = []
    main.opened.connect(shown.append)
    ways = {
        "notes": lambda: desk.notes_wanted.emit(coming.id),
        "letter": lambda: desk.write_wanted.emit(past.person, LetterPurpose.CHECK_IN, None),
        "prepare": lambda: desk.prepare_wanted.emit(coming.person),
        "back": lambda: desk.look_back_wanted.emit(past.id),
        "event": lambda: desk.event_wanted.emit(events.events()[0].id),
        "me": lambda: (main.window.show_page("about_me"), shown.append(main.window.page("about_me"))),
    }
    words: list[str] = []
    for name, way in ways.items():
        way()
        QTest.qWait(300)
        for pause in shown[-1].findChildren(Pause):
            pause.setInterval(60_000)
        words.append(f"qq{name}qq")

        field = next(one for one in fields(shown[-1]) if not isinstance(one.parent(), LinesToAdd))  # pressed in
        field.setFocus()
        QTest.keyClicks(field, words[-1])
    return words


def main(folder: Path) -> None:
    """Waits to be ended."""
    application = app.application()
    with Store(folder) as store:
        desk = Desk()
        window = MainWindow(desk, store)
        window.start()

        def begin() -> None:
            sys.stdout.write(" ".join(type_everywhere(window, desk)) + "\n")
            sys.stdout.flush()

        QTimer.singleShot(1_000, begin)
        status = application.exec()
        window.stop()
    sys.exit(status)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
