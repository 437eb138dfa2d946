""" "Add to calendar": one conversation as a file that the desktop's own calendar opens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from models import files
from models.errors import Problem
from models.words import problem_text
from ui import file_places, links
from ui.desk import Desk
from ui.file_places import Purpose


def add(desk: Desk, interview: int, parent: QWidget) -> None:
    """Save the file where the user says, and open it with whatever opens calendars here."""
    from models.exchange import calendar  # its library is slow to load

    try:
        content = calendar.conversation(interview)
    except Problem as problem:
        desk.problem.emit(problem_text(problem))
        return
    start = file_places.folder(Purpose.CALENDAR) / "conversation.ics"
    title = QCoreApplication.translate("AddToCalendar", "Add to calendar")
    kind = QCoreApplication.translate("AddToCalendar", "Calendar (*.ics)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kind)
    if not chosen:
        return
    path = Path(chosen) if chosen.casefold().endswith(".ics") else Path(f"{chosen}.ics")
    try:
        files.replace(path, content)
    except Problem as problem:
        desk.problem.emit(problem_text(problem))
        return
    file_places.remember(Purpose.CALENDAR, path)
    if links.file(path):
        done = QCoreApplication.translate("AddToCalendar", "Saved as {file}, and open in your calendar")
    else:
        done = QCoreApplication.translate("AddToCalendar", "Saved as {file}: open it in your calendar")
    desk.said.emit(done.replace("{file}", path.name), False)
