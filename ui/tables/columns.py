"""A table as data: its columns, and what a cell shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

from models.rules.days import local_day
from ui.widgets.tag import TagKind

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Moment:
    """When and where a table is read: `now` in UTC, and the user's zone."""

    now: datetime
    zone: str

    @property
    def today(self) -> date:
        """The day it is for the user."""
        return local_day(self.now, self.zone)


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: words, in a tag where one is named. `tip` is added to the tooltip, and
    `spoken` is for screen readers where the words alone say too little. `indent` steps stand before the words,
    as in a tree."""

    text: str
    tag: TagKind | None = None
    bold: bool = False
    soft: bool = False
    tip: str = ""
    spoken: str = ""
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: its title, how it is shared out (`width` as a weight, `least` in pixels), what it sorts by
    and what a cell shows of a row. Columns of a lower `rank` stay longest where there is little room."""

    key: str
    title: str
    width: int
    least: int
    rank: int
    sort: str
    cell: Callable[[R, Moment], Cell]
    shown: bool = True
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
