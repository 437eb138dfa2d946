"""Every key of the program, once: windows take theirs from here; ui/dialogs/help_keys.py says what each does."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QKeySequence

# Everywhere
HELP: Final = "F1"
PALETTE: Final = "Ctrl+K"
SETTINGS: Final = "Ctrl+,"
UNDO: Final = "Ctrl+Z"
REDO: Final = "Ctrl+Shift+Z"
REDO_TOO: Final = "Ctrl+Y"
CLOSE: Final = QKeySequence.StandardKey.Close
QUIT: Final = "Ctrl+Q"  # Windows names none of its own
# Lists
SEARCH: Final = "Ctrl+F"
EDIT: Final = "F2"
DELETE: Final = "Del"
COPY: Final = QKeySequence.StandardKey.Copy
PASTE: Final = QKeySequence.StandardKey.Paste
# Letters, forms and wizards
DONE: Final = "Ctrl+Return"
NEXT_STEP: Final = "Ctrl+PgDown"
STEP_BACK: Final = "Ctrl+PgUp"
SAVE_AND_CLOSE: Final = "Ctrl+W"
PRINT: Final = "Ctrl+P"
SAVE_PDF: Final = "Ctrl+S"
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


def native(keys: Keys) -> str:
    """Keys as this system writes them; those of a system without such a key are ""."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
