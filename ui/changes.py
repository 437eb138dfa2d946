"""Says what changed, so that pages read again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """One for the whole window. A page connects to what it shows; reading again is cheap and always right."""

    data = Signal()  # people, stories, conversations, follow-ups, the profile: anything that undo can take back
    settings = Signal()
    time_passed = Signal()  # the clock moved on: "today", "late" and "resting" may read differently
