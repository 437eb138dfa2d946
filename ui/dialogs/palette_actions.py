"""What the palette can do: every command of the window, by its words and by others that people use for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models import help as help_topics
from models.search import fold
from ui import keys
from ui.desk import Desk
from ui.keys import Keys
from ui.window import TOP

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Action:
    """A command. `others` are words that find it too; `useful` ones are offered before anything is typed."""

    title: str
    run: Callable[[], object]
    others: str = ""
    keys: Keys = ""
    useful: bool = False

    @property
    def shortcut(self) -> str:
        """Its keys as they are written on this computer."""
        return keys.native(self.keys) if self.keys else ""


def actions(desk: Desk) -> list[Action]:
    """All commands, the most useful first, then the pages."""
    return [*_first(desk), *_commands(desk), *_always(desk), *_pages(desk), *_settings(desk)]


def _first(desk: Desk) -> list[Action]:
    return [
        Action(
            translate("Palette", "Add a person"),
            desk.add_person_wanted.emit,
            translate("Palette", "new contact somebody note"),
            useful=True,
        ),
        Action(
            translate("Palette", "Prepare a conversation"),
            desk.choose_person_wanted.emit,
            translate("Palette", "new interview meeting talk call coffee questions sheet"),
            useful=True,
        ),
        Action(
            translate("Palette", "Whom to ask?"),
            desk.whom_to_ask_wanted.emit,
            translate("Palette", "suggest next who somebody"),
            useful=True,
        ),
        Action(
            translate("Palette", "Import people…"),
            desk.import_wanted.emit,
            translate("Palette", "linkedin google outlook vcard csv contacts address book read file"),
            useful=True,
        ),
    ]


def _commands(desk: Desk) -> list[Action]:
    return [
        Action(
            translate("Palette", "Export people…"),
            lambda: desk.export_wanted.emit(None),
            translate("Palette", "save vcard csv calendar ics archive backup file out"),
        ),
        Action(
            translate("Palette", "Duplicates"),
            desk.duplicates_wanted.emit,
            translate("Palette", "merge same person twice double"),
        ),
        Action(
            translate("Palette", "Earlier imports"),
            desk.imports_wanted.emit,
            translate("Palette", "take back import batch list"),
        ),
        Action(
            translate("Palette", "Backups"),
            desk.backups_wanted.emit,
            translate("Palette", "restore go back safety copy"),
        ),
        Action(
            translate("Palette", "Add people from an event…"),
            lambda: desk.event_wanted.emit(None),
            translate("Palette", "conference seminar fair met several"),
        ),
        Action(
            translate("Palette", "What do you value in work?"),
            desk.values_wanted.emit,
            translate("Palette", "values exercise cards sort career"),
        ),
        Action(
            translate("Palette", "Progress"),
            desk.progress_wanted.emit,
            translate("Palette", "chart statistics answers numbers funnel"),
        ),
    ]


def _always(desk: Desk) -> list[Action]:
    return [
        Action(
            translate("Palette", "Help"),
            lambda: desk.help_wanted.emit(""),
            translate("Palette", "manual how explain question"),
            keys.HELP,
        ),
        Action(
            translate("Palette", "Help: keys"),
            lambda: desk.help_wanted.emit(help_topics.KEYS),
            translate("Palette", "shortcuts keyboard hotkeys"),
        ),
        Action(
            translate("Palette", "About Inroad"),
            desk.about_wanted.emit,
            translate("Palette", "version licence log update bug report details"),
        ),
        Action(translate("Palette", "Undo"), desk.undo, translate("Palette", "take back revert mistake"), keys.UNDO),
        Action(translate("Palette", "Do again"), desk.redo, translate("Palette", "redo repeat"), keys.REDO),
    ]


def _pages(desk: Desk) -> list[Action]:
    pressed = {"settings": keys.SETTINGS} | {key: keys.numbered(number) for number, key in enumerate(TOP, 1)}
    return [
        Action(title, lambda key=key: desk.page_wanted.emit(key), others, pressed.get(key, ""))
        for key, title, others in (
            ("today", translate("Palette", "Go to Today"), translate("Palette", "due home start reminders")),
            ("people", translate("Palette", "Go to People"), translate("Palette", "contacts list table")),
            (
                "conversations",
                translate("Palette", "Go to Conversations"),
                translate("Palette", "interviews meetings month calendar"),
            ),
            (
                "paths",
                translate("Palette", "Go to Paths"),
                translate("Palette", "careers compare choose decide values"),
            ),
            (
                "introductions",
                translate("Palette", "Go to Introductions"),
                translate("Palette", "network tree who led to whom graph"),
            ),
            (
                "organizations",
                translate("Palette", "Go to Organisations"),
                translate("Palette", "companies employers organizations"),
            ),
            (
                "about_me",
                translate("Palette", "Go to About me"),
                translate("Palette", "profile pitch background strengths goals values"),
            ),
            ("settings", translate("Palette", "Go to Settings"), translate("Palette", "preferences options")),
        )
    ]


def _settings(desk: Desk) -> list[Action]:
    return [
        Action(title, lambda: desk.page_wanted.emit("settings"), others)
        for title, others in (
            (
                translate("Palette", "Settings: light, dark and paper"),
                translate("Palette", "appearance theme colours look printing letter a4"),
            ),
            (translate("Palette", "Settings: your time zone"), translate("Palette", "city clock")),
            (
                translate("Palette", "Settings: reminders and quiet time"),
                translate("Palette", "notifications pop-ups weekends hide names"),
            ),
            (
                translate("Palette", "Settings: how often to check in"),
                translate("Palette", "rhythm days staying in touch"),
            ),
            (translate("Palette", "Settings: questions and letters"), translate("Palette", "templates language own")),
            (
                translate("Palette", "Settings: your data"),
                translate("Palette", "backup restore folder move example sample"),
            ),
        )
    ]


def matching(offered: list[Action], text: str) -> list[Action]:
    """Those in which a word begins with each word of `text`; those whose own title says it first."""
    terms = fold(text[:200]).split()
    if not terms:
        return [action for action in offered if action.useful]

    def holds(words: str) -> bool:
        found = fold(words).replace(":", " ").replace("?", " ").split()
        return all(any(word.startswith(term) for word in found) for term in terms)

    titled = [action for action in offered if holds(action.title)]
    return titled + [action for action in offered if action not in titled and holds(f"{action.title} {action.others}")]
