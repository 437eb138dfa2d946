"""The keys of the notes window; they work wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from ui import keys

if TYPE_CHECKING:
    from ui.pages.notes import NotesWindow
    from ui.pages.notes_session import NotesSession


def add_keys(window: NotesWindow) -> None:
    """Ctrl+Down and Ctrl+Up, Ctrl+1 to 9 and 0, Ctrl+I, undo, and Ctrl+W."""
    session, desk = window.session, window.session.desk
    acts: dict[keys.Keys, Callable[[], Any]] = {
        keys.NEXT_QUESTION: partial(session.go, 1),
        keys.QUESTION_BEFORE: partial(session.go, -1),
        keys.GENERAL_NOTES: lambda: session.show(session.general),
        keys.CAME_UP: window.note_what_came_up,
        keys.CLOSE_NOTES: window.close,
        keys.UNDO: lambda: None if _typing() else desk.undo(),
    }
    acts |= {keys.numbered(number): partial(_jump, session, number) for number in range(1, 10)}
    keys.shortcut(window, lambda: None if _typing() else desk.redo(), keys.REDO, keys.REDO_TOO)
    for key, act in acts.items():
        keys.shortcut(window, act, key)


def _jump(session: NotesSession, number: int) -> None:
    questions = session.questions()
    if number <= len(questions):
        session.show(questions[number - 1])


def _typing() -> bool:
    """Whether the focus is where text is typed: there Ctrl+Z is the field's own."""
    return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit | QTextEdit)
