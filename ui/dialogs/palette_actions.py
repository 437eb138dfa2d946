"""What the palette can do: every command of the window, by its words and by others that people use for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from models.search import fold
from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Action:
    """A command. `others` are words that find it too; `useful` ones are offered before anything is typed."""

    title: str
    run: Callable[[], object]
    others: str = ""
    keys: str = ""
    useful: bool = False

    @property
    def shortcut(self) -> str:
        """Its keys as they are written on this computer."""
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText) if self.keys else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


def actions(desk: Desk) -> list[Action]:
    """All commands, the most useful first, then the pages."""
    return [*_commands(desk), *_pages(desk), *_settings(desk)]


def _commands(desk: Desk) -> list[Action]:
    return [
        Action(_tr("Add a person"), desk.add_person_wanted.emit, _tr("new contact somebody note"), useful=True),
        Action(
            _tr("Prepare a conversation"), desk.choose_person_wanted.emit,
            _tr("new interview meeting talk call coffee questions sheet"), useful=True,
        ),
        Action(_tr("Whom to ask?"), desk.whom_to_ask_wanted.emit, _tr("suggest next who somebody"), useful=True),
        Action(
            _tr("Import people…"), desk.import_wanted.emit,
            _tr("linkedin google outlook vcard csv contacts address book read file"), useful=True,
        ),
        Action(
            _tr("Export people…"), lambda: desk.export_wanted.emit(None),
            _tr("save vcard csv calendar ics archive backup file out"),
        ),
        Action(_tr("Duplicates"), desk.duplicates_wanted.emit, _tr("merge same person twice double")),
        Action(_tr("Earlier imports"), desk.imports_wanted.emit, _tr("take back import batch list")),
        Action(_tr("Backups"), desk.backups_wanted.emit, _tr("restore go back safety copy")),
        Action(
            _tr("Add people from an event…"), lambda: desk.event_wanted.emit(None),
            _tr("conference seminar fair met several"),
        ),
        Action(_tr("What do you value in work?"), desk.values_wanted.emit, _tr("values exercise cards sort career")),
        Action(_tr("Progress"), desk.progress_wanted.emit, _tr("chart statistics answers numbers funnel")),
        Action(_tr("Undo"), desk.undo, _tr("take back revert mistake"), "Ctrl+Z"),
        Action(_tr("Do again"), desk.redo, _tr("redo repeat"), "Ctrl+Shift+Z"),
    ]  # fmt: skip


def _pages(desk: Desk) -> list[Action]:
    return [
        Action(title, lambda key=key: desk.page_wanted.emit(key), others, keys)
        for key, title, others, keys in (
            ("today", _tr("Go to Today"), _tr("due home start reminders"), "Ctrl+1"),
            ("people", _tr("Go to People"), _tr("contacts list table"), "Ctrl+2"),
            ("conversations", _tr("Go to Conversations"), _tr("interviews meetings month calendar"), "Ctrl+3"),
            ("paths", _tr("Go to Paths"), _tr("careers compare choose decide values"), "Ctrl+4"),
            ("introductions", _tr("Go to Introductions"), _tr("network tree who led to whom graph"), "Ctrl+5"),
            ("organizations", _tr("Go to Organisations"), _tr("companies employers organizations"), "Ctrl+6"),
            ("about_me", _tr("Go to About me"), _tr("profile pitch background strengths goals values"), ""),
            ("settings", _tr("Go to Settings"), _tr("preferences options"), "Ctrl+,"),
        )
    ]


def _settings(desk: Desk) -> list[Action]:
    return [
        Action(title, lambda: desk.page_wanted.emit("settings"), others)
        for title, others in (
            (_tr("Settings: light, dark and paper"), _tr("appearance theme colours look printing letter a4")),
            (_tr("Settings: your time zone"), _tr("city clock")),
            (_tr("Settings: reminders and quiet time"), _tr("notifications pop-ups weekends hide names")),
            (_tr("Settings: how often to check in"), _tr("rhythm days staying in touch")),
            (_tr("Settings: questions and letters"), _tr("templates language own")),
            (_tr("Settings: your data"), _tr("backup restore folder move example sample")),
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
