"""Every key of the program, once: windows take theirs from here; ui/dialogs/help_keys.py says what each does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

# Everywhere
HELP: Final = QKeySequence.StandardKey.HelpContents
PALETTE: Final = "Ctrl+K"
SETTINGS: Final = "Ctrl+,"  # only macOS names one, this
UNDO: Final = QKeySequence.StandardKey.Undo
REDO: Final = QKeySequence.StandardKey.Redo
REDO_TOO: Final = "Ctrl+Y"  # Windows' own, which many know everywhere
CLOSE: Final = QKeySequence.StandardKey.Close
QUIT: Final = "Ctrl+Q"  # Windows names none of its own
# Lists
SEARCH: Final = QKeySequence.StandardKey.Find
EDIT: Final = "F2"
DELETE: Final = QKeySequence.StandardKey.Delete
COPY: Final = QKeySequence.StandardKey.Copy
PASTE: Final = QKeySequence.StandardKey.Paste
# Letters, forms and wizards
DONE: Final = "Ctrl+Return"
NEXT_STEP: Final = "Ctrl+PgDown"
STEP_BACK: Final = "Ctrl+PgUp"
SAVE_AND_CLOSE: Final = "Ctrl+W"  # one of Close on every system, and the one that is shown
PRINT: Final = QKeySequence.StandardKey.Print
SAVE_PDF: Final = QKeySequence.StandardKey.Save
# The questions of a conversation
MOVE_UP: Final = "Alt+Up"
MOVE_DOWN: Final = "Alt+Down"
SWAP: Final = "Alt+S"
# The notes window
NEXT_QUESTION: Final = "Ctrl+Down"
QUESTION_BEFORE: Final = "Ctrl+Up"
GENERAL_NOTES: Final = "Ctrl+0"
CAME_UP: Final = "Ctrl+I"
CLOSE_NOTES: Final = "Ctrl+W"
TICK: Final = "Space"
# Rehearsing
CLOCK: Final = "Space"
AGAIN: Final = "R"
ANSWER: Final = "A"
LEFT: Final = "Left"
RIGHT: Final = "Right"
# Duplicates
TWO_PEOPLE: Final = "N"

Keys = str | QKeySequence.StandardKey


def numbered(number: int) -> str:
    """The key of the page, or in the notes window of the question, with this number from 1 to 9."""
    return f"Ctrl+{number}"


def kind(number: int) -> str:
    """The key of the kind with this number, from 1 to 4, while what came up is noted."""
    return f"Alt+{number}"


def all_of(*keys: Keys) -> list[QKeySequence]:
    """Every way to press these on this system, each once, the usual one first."""
    found: dict[str, QKeySequence] = {}
    for each in keys:
        ways = QKeySequence.keyBindings(each) if isinstance(each, QKeySequence.StandardKey) else [QKeySequence(each)]
        found |= {way.toString(): way for way in ways}
    return list(found.values())


def shortcut(window: QWidget, act: Callable[[], object], *keys: Keys) -> QShortcut:
    """Have any of these keys do something while the focus is in the window."""
    made = QShortcut(window)
    made.setKeys(all_of(*keys))
    made.activated.connect(act)
    return made


def native(keys: Keys) -> str:
    """Keys as this system writes them; those of a system without such a key are ""."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
