"""What dialogs that ask for a time say of it: what clock it is for them, and a gentle word on an odd hour."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from models import offered_times, settings
from models.words import say_there
from ui.widgets.text import Text


def say_time(there: Text, gentle: Text, person: int, at: datetime, now: datetime) -> None:
    """Say in `there` the clock of `person` at `at`, and in `gentle` what may be wrong with it; hide what is empty."""
    clock = say_there(at, settings.zone(), offered_times.zone_with(person))
    for_them = QCoreApplication.translate("TimeSaid", "For them: {time}")
    for text, said in (
        (there, for_them.replace("{time}", clock) if clock else ""),
        (gentle, offered_times.gentle(person, at, now)),
    ):
        text.setText(said)
        text.setVisible(bool(said))
