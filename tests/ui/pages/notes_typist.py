"""Types into the notes window without a pause until somebody kills it: `python -m tests.ui.pages.notes_typist DIR ID`.

Prints a line for each key: seconds since the first one, and how many letters stand in the editor.
"""

from __future__ import annotations

import sys
import time
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from models.store import Store
from ui import app
from ui.desk import Desk
from ui.pages.notes import NotesWindow
from ui.theme import Theme

SENTENCE = "They write what would change their mind, and then they meet. "
BETWEEN_KEYS_MS = 12


def main(folder: Path, interview: int) -> None:
    """Types, and never comes back."""
    application = app.application()
    Theme.install(application)
    with Store(folder):
        window = NotesWindow(Desk(), interview)
        window.show()
        QTest.qWaitForWindowExposed(window)
        editor = window.writing.editor
        editor.setFocus()
        keys, begun = count(), time.monotonic()

        def press() -> None:
            QTest.keyClicks(editor, SENTENCE[next(keys) % len(SENTENCE)])
            sys.stdout.write(f"{time.monotonic() - begun:.3f} {len(editor.toPlainText())}\n")
            sys.stdout.flush()

        timer = QTimer(interval=BETWEEN_KEYS_MS)
        timer.timeout.connect(press)
        timer.start()
        application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
