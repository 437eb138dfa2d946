"""What follows from an answer to a request, wherever it is said."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models import story
from models.terms import LetterPurpose, Purpose
from ui.desk import Desk


def answered(desk: Desk, person: int, answer: Purpose, window: QWidget) -> None:
    """They said yes: straight to the date. They said no: noted, and thanks for the answer are drafted."""
    if answer is Purpose.ACCEPTED:
        from ui.dialogs.said_yes import SaidYesDialog

        SaidYesDialog(desk, person, window).open()
    elif desk.do(lambda: story.record(person, answer, desk.now())) is not None:
        desk.write_wanted.emit(person, LetterPurpose.DECLINED_REPLY, None)
