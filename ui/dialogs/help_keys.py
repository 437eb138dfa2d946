"""What each key does, for the page of keys in the help; the keys themselves stand in ui/keys.py."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui import keys
from ui.keys import Keys

translate = QCoreApplication.translate

Lines = tuple[tuple[str, tuple[Keys, ...]], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The keys of one place: its name, and for each what it does and the keys, one of which is enough."""

    title: str
    lines: Lines


def sections() -> tuple[Section, ...]:
    """All keys, by the places where they work."""
    return (
        Section(translate("Keys", "Everywhere"), _everywhere()),
        Section(translate("Keys", "Lists"), _lists()),
        Section(translate("Keys", "Letters, forms and steps"), _forms()),
        Section(translate("Keys", "The questions of a conversation"), _questions()),
        Section(translate("Keys", "Notes"), _notes()),
        Section(translate("Keys", "Rehearsing"), _rehearsing()),
        Section(translate("Keys", "Duplicates"), _duplicates()),
    )


def _everywhere() -> Lines:
    return (
        (translate("Keys", "Help on what is shown"), (keys.HELP,)),
        (translate("Keys", "Find anything: people, notes, pages, what to do"), (keys.PALETTE,)),
        (translate("Keys", "Today"), (keys.numbered(1),)),
        (translate("Keys", "People"), (keys.numbered(2),)),
        (translate("Keys", "Conversations"), (keys.numbered(3),)),
        (translate("Keys", "Paths"), (keys.numbered(4),)),
        (translate("Keys", "Introductions"), (keys.numbered(5),)),
        (translate("Keys", "Organisations"), (keys.numbered(6),)),
        (translate("Keys", "Settings"), (keys.SETTINGS,)),
        (translate("Keys", "Undo"), (keys.UNDO,)),
        (translate("Keys", "Do again"), (keys.REDO, keys.REDO_TOO)),
        (translate("Keys", "Close the window"), (keys.CLOSE,)),
        (translate("Keys", "Quit"), (keys.QUIT,)),
    )


def _lists() -> Lines:
    return (
        (translate("Keys", "Search in the list"), (keys.SEARCH,)),
        (translate("Keys", "Edit or rename"), (keys.EDIT,)),
        (translate("Keys", "Delete; Undo brings it back"), (keys.DELETE,)),
        (translate("Keys", "Copy the rows"), (keys.COPY,)),
        (translate("Keys", "Paste rows of a spreadsheet into an import"), (keys.PASTE,)),
    )


def _forms() -> Lines:
    return (
        (translate("Keys", "Done: save, add, open in the mail program"), (keys.DONE,)),
        (translate("Keys", "Next step"), (keys.NEXT_STEP,)),
        (translate("Keys", "Step before"), (keys.STEP_BACK,)),
        (translate("Keys", "Save and close"), (keys.SAVE_AND_CLOSE,)),
        (translate("Keys", "Print the sheet"), (keys.PRINT,)),
        (translate("Keys", "Save the sheet as PDF"), (keys.SAVE_PDF,)),
    )


def _questions() -> Lines:
    return (
        (translate("Keys", "Move the question up"), (keys.MOVE_UP,)),
        (translate("Keys", "Move the question down"), (keys.MOVE_DOWN,)),
        (translate("Keys", "Swap it for another"), (keys.SWAP,)),
        (translate("Keys", "Change its words"), (keys.EDIT,)),
        (translate("Keys", "Take it off"), (keys.DELETE,)),
    )


def _notes() -> Lines:
    return (
        (translate("Keys", "Next question"), (keys.NEXT_QUESTION,)),
        (translate("Keys", "Question before"), (keys.QUESTION_BEFORE,)),
        (translate("Keys", "A question by its number"), (keys.numbered(1), keys.numbered(9))),
        (translate("Keys", "General notes"), (keys.GENERAL_NOTES,)),
        (translate("Keys", "Note what came up: a name, a place, a promise"), (keys.CAME_UP,)),
        (
            translate("Keys", "What it is: a person, a place, a promise, to read"),
            tuple(keys.kind(number) for number in range(1, 5)),
        ),
        (translate("Keys", "Tick a question as asked"), (keys.TICK,)),
        (translate("Keys", "Close the notes"), (keys.CLOSE_NOTES,)),
    )


def _rehearsing() -> Lines:
    return (
        (translate("Keys", "Start and stop the clock"), (keys.CLOCK,)),
        (translate("Keys", "Begin again"), (keys.AGAIN,)),
        (translate("Keys", "Show the answer"), (keys.ANSWER,)),
        (translate("Keys", "The one before, the next one"), (keys.LEFT, keys.RIGHT)),
    )


def _duplicates() -> Lines:
    return (
        (translate("Keys", "Keep what is at the left, at the right"), (keys.LEFT, keys.RIGHT)),
        (translate("Keys", "They are two people"), (keys.TWO_PEOPLE,)),
    )
