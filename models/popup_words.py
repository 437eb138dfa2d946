"""What a pop-up and the tray say: with names, or none where the user hid them, as on a screen that others see."""

from __future__ import annotations

from datetime import datetime

from models import followup_words, settings
from models.followups import Due
from models.words import words


def title(due: Due) -> str:
    """ "Thank Lena Fischer by 16:30", or "Thank somebody you met"."""
    return _nameless(due) if settings.hides_names() else followup_words.popup_title(due)


def short_title(due: Due) -> str:
    """One of several in a summary: "Thank Lena Fischer", or "Thank somebody you met"."""
    return _nameless(due) if settings.hides_names() else followup_words.title(due)


def line(due: Due, now: datetime) -> str:
    """Why. What was written by hand may name somebody, so a pop-up without names only says where to look."""
    return words("popup.line") if settings.hides_names() else followup_words.line(due, now)


def conversation(name: str, slot: str) -> str:
    """The next conversation: "Maya Osei, today 15:00", or "A conversation, today 15:00"."""
    return words("popup.next", name=words("popup.somebody") if settings.hides_names() else name, slot=slot)


def _nameless(due: Due) -> str:
    return words("popup.talked" if followup_words.asks_whether_held(due) else f"popup.{due.kind}")
