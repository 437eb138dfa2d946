"""The keys of the notes window; they work wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from ui.pages.notes import NotesWindow
    from ui.pages.notes_session import NotesSession


def add_keys(window: NotesWindow) -> None:
    """Ctrl+Down and Ctrl+Up, Ctrl+1 to 9 and 0, Ctrl+I, undo, and Ctrl+W."""
    session, desk = window.session, window.session.desk
    keys: dict[str, Callable[[], Any]] = {
        "Ctrl+Down": partial(session.go, 1),
        "Ctrl+Up": partial(session.go, -1),
        "Ctrl+0": lambda: session.show(session.general),
        "Ctrl+I": window.note_what_came_up,
        "Ctrl+W": window.close,
        "Ctrl+Z": lambda: None if _typing() else desk.undo(),
        "Ctrl+Shift+Z": lambda: None if _typing() else desk.redo(),
    }
    keys |= {f"Ctrl+{number}": partial(_jump, session, number) for number in range(1, 10)}
    for key, act in keys.items():
        QShortcut(QKeySequence(key), window).activated.connect(act)


def _jump(session: NotesSession, number: int) -> None:
    questions = session.questions()
    if number <= len(questions):
        session.show(questions[number - 1])


def _typing() -> bool:
    """Whether the focus is where text is typed: there Ctrl+Z is the field's own."""
    return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit | QTextEdit)
