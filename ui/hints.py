"""Hints for a first use: one sentence beside what it is about, gone once it was read or not needed any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from models import hints, people
from models.errors import Problem
from models.store import database_errors
from ui import keys
from ui.desk import Desk
from ui.dialogs.palette import Palette
from ui.pages.notes import NotesWindow
from ui.pages.notes_head import FullHead
from ui.pages.paths_cells import RatingCell
from ui.pages.paths_table import PathsTable
from ui.pages.people_list import PeopleList
from ui.pages.today_due import DueList
from ui.pages.today_talk import TalkCard
from ui.widgets.bubble import Bubble
from ui.widgets.button import Button
from ui.window import Window

translate = QCoreApplication.translate

REST_MS: Final = 700  # a page comes to rest first
_SEVERAL: Final = 5  # people from whom on it is worth to select several
_MANY: Final = 10


@dataclass(frozen=True)
class Hint:
    """`anchor` finds in a window what the hint is about, None where that is not there or not worth a hint yet."""

    key: str
    page: str  # of the main window, or the name of a window's class
    sentence: str
    anchor: Callable[[QWidget], QWidget | None]


class Hints(QObject):
    """Shows at most one at a time, and at each coming to a page one new one at most."""

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._all = _hints()
        self._gone = set(hints.gone())
        self._at: QWidget = window
        self.bubble: Bubble | None = None
        self.shown = ""  # the key of the hint that is on the screen
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.consider)
        window.page_changed.connect(self._came)
        desk.changes.settings.connect(self._read_again)
        desk.write_wanted.connect(lambda: self.leave("due"))
        desk.talked_wanted.connect(lambda: self.leave("talked"))
        desk.look_back_wanted.connect(lambda: self.leave("talked"))
        self._came()

    def opened(self, window: QWidget) -> None:
        """A dialog, a wizard or the notes came up."""
        if isinstance(window, Palette):
            self.leave("palette")
        elif isinstance(window, NotesWindow):
            self._at = window
            self._put_away()
            window.destroyed.connect(lambda: self._closed(window))
            self._rest.start()

    def consider(self) -> None:
        """Show the hint that belongs here, if there is one left."""
        if self.bubble is not None or not self._at.isVisible() or self._at.isMinimized():
            return
        page = self._window.current_page() if self._at is self._window else type(self._at).__name__
        for hint in self._all:
            anchor = hint.anchor(self._at) if hint.page == page and hint.key not in self._gone else None
            if anchor is not None and anchor.isVisible():
                self._show(hint, anchor)
                return

    def leave(self, key: str) -> None:
        """This one was read, or what it says was done: it does not come back."""
        if self.shown == key:
            self._put_away()
        if key in self._gone:
            return
        self._gone.add(key)
        try:
            if not self._desk.busy:
                hints.leave(key)
        except (Problem, *database_errors()):  # a full disk: then it comes again the next time
            pass

    def _show(self, hint: Hint, anchor: QWidget) -> None:
        self.shown = hint.key
        self.bubble = Bubble(hint.sentence, anchor)
        self.bubble.read.connect(lambda: self.leave(hint.key))
        if isinstance(anchor, PeopleList):
            anchor.selected.connect(self._selected)
        for signal in _doing(anchor):
            signal.connect(self._done)

    def _done(self, *_: object) -> None:
        self.leave(self.shown)

    def _selected(self) -> None:
        people_list = self._window.findChild(PeopleList)
        if people_list is not None and len(people_list.people()) > 1:
            self.leave("several")

    def _closed(self, window: QWidget) -> None:
        """The notes are gone, and what stood in them."""
        if self._at is window:
            self._at, self.bubble, self.shown = self._window, None, ""
            self._rest.start()

    def _came(self, *_: object) -> None:
        """To another page, or back to the main window."""
        self._at = self._window
        self._put_away()
        self._rest.start()

    def _put_away(self) -> None:
        if self.bubble is not None:
            self.bubble.go()
        self.bubble = None
        self.shown = ""

    def _read_again(self) -> None:
        self._gone = set(hints.gone())


def _hints() -> tuple[Hint, ...]:
    """All there are; of several for one page the first one that is left comes first."""
    sentences = {
        "due": translate(
            "Hints", "“Later” asks when it shall come back, “Already done” ends it, and Undo takes either back."
        ),
        "talked": translate(
            "Hints", "When you have talked, press “We talked”, or “Finish” in the notes: thanks begin from there."
        ),
        "palette": translate("Hints", "{key} finds anything: a person, a note, a page, something to do."),
        "notes": translate(
            "Hints", "“Narrow strip” keeps your notes on top of a video call; {key} notes a name while you listen."
        ),
        "several": translate(
            "Hints", "Hold Shift or Ctrl to select several people: circle, path and tags change for all at once."
        ),
        "mixed": translate(
            "Hints", "“Mixed” means that people disagree, “?” that nobody has told you yet. Open a field for more."
        ),
    }
    return (
        Hint("due", "today", sentences["due"], _child(DueList)),
        Hint("talked", "today", sentences["talked"], _child(TalkCard)),
        Hint("palette", "today", sentences["palette"].replace("{key}", keys.native(keys.PALETTE)), _about_me),
        Hint("several", "people", sentences["several"], _people),
        Hint("mixed", "paths", sentences["mixed"], _mixed),
        Hint(
            "notes", NotesWindow.__name__,
            sentences["notes"].replace("{key}", keys.native(keys.CAME_UP)), _switch,
        ),
    )  # fmt: skip


def _child(kind: type[QWidget]) -> Callable[[QWidget], QWidget | None]:
    return lambda window: window.findChild(kind)


def _people(window: QWidget) -> QWidget | None:
    people = window.findChild(PeopleList)
    return people if people is not None and people.model.rowCount() >= _SEVERAL else None


def _about_me(window: QWidget) -> QWidget | None:
    """There is room above it, and by now there is something to find."""
    assert isinstance(window, Window)
    return window.rail_entry("about_me") if people.count() >= _MANY else None


def _mixed(window: QWidget) -> QWidget | None:
    table = window.findChild(PathsTable)
    return table if table is not None and any(cell.mixed for cell in table.findChildren(RatingCell)) else None


def _switch(window: QWidget) -> QWidget | None:
    head = window.findChild(FullHead)
    return head.switch if head is not None else None


def _doing(anchor: QWidget) -> tuple[SignalInstance, ...]:
    """What says, while a hint is shown, that its words were followed."""
    if isinstance(anchor, PathsTable):
        return (anchor.sources_wanted,)
    if isinstance(anchor, Button):
        return (anchor.clicked,)
    return ()
