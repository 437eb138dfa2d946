"""The topics of the help: their order, what they are about, and their words from resources/help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from models import resources

KEYS: Final = "keys"  # the topic that the program fills with its shortcuts
INSTALL: Final = "install"  # stands in the manual alone: whoever reads the help has installed it
CRAFT: Final = "craft"
PROGRAM: Final = "program"
BULLET: Final = "- "


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of the help. `lines` are paragraphs; those that begin with BULLET are entries of a list."""

    key: str
    group: str
    title: str
    lines: tuple[str, ...]


_ORDER: Final = {
    CRAFT: (
        "start", "whom", "asking", "about_me", "preparing", "talking", "thanks", "looking_back", "choosing", "in_touch",
        "referrals",
    ),
    PROGRAM: ("pages", "reminders", "files", "data", "trouble", KEYS),
}  # fmt: skip

# The topic for each page of the window, and for each kind of dialog, wizard or window, by the name of its class.
PLACES: Final = {
    "today": "thanks",
    "people": "whom",
    "conversations": "preparing",
    "paths": "choosing",
    "introductions": "referrals",
    "organizations": "choosing",
    "about_me": "about_me",
    "settings": "data",
    "AddPersonDialog": "whom",
    "BackupsDialog": "data",
    "ChoosePersonDialog": "preparing",
    "DuplicatesDialog": "files",
    "EventDialog": "whom",
    "ExportDialog": "files",
    "ImportWizard": "files",
    "ImportsDialog": "files",
    "LetterDialog": "asking",
    "LookBackWizard": "looking_back",
    "NotesWindow": "talking",
    "PrepareWizard": "preparing",
    "ProgressDialog": "pages",
    "ValuesWizard": "about_me",
    "WelcomePage": "start",
    "WhomToAskDialog": "whom",
}


def topics(language: str = resources.ENGLISH) -> tuple[Topic, ...]:
    """All topics of the program in their order, in English where there is no such language."""
    return tuple(topic(key, language) for keys in _ORDER.values() for key in keys)


def topic(key: str, language: str = resources.ENGLISH) -> Topic:
    """One topic."""
    words: dict[str, Any] = resources.document("help", language)[key]
    group = next((group for group, keys in _ORDER.items() if key in keys), PROGRAM)
    return Topic(key, group, words["title"], tuple(words["text"]))


def group_title(group: str, language: str = resources.ENGLISH) -> str:
    """What a group of topics is called."""
    return str(resources.document("help", language)["groups"][group])


def about(place: str) -> str:
    """The topic for a page, or for a dialog, wizard or window by its class; the first one for any other."""
    return PLACES.get(place, "start")
