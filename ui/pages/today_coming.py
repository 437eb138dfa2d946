""" "Coming up": the next conversations and check-ins."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from models.rules.days import local_day
from models.today import Coming
from models.words import labelled, say_date, say_full, say_rhythm, say_when
from ui.pages.today_runs import around_name
from ui.theme import SEMI_BOLD, SPACE_1, Role, theme_of
from ui.widgets.button import Button, Kind
from ui.widgets.card import CardRows, Row
from ui.widgets.line import Line
from ui.widgets.tag import Tag, TagKind

_DAY_WIDTH: Final = 92
_NAME_WIDTH: Final = 200


class ComingRow(Row):
    """A day, whom one meets or checks in with, a tag, and the way there."""

    open_wanted = Signal(object)  # the Coming that is shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Coming | None = None
        self._day = Line(role=Role.SOFT_INK, figures=True)
        self._before = Line()
        self._name = Line(weight=SEMI_BOLD)
        self._after = Line()
        self._role = Line(role=Role.SOFT_INK)
        self._tag = Tag("")
        self.link = Button("", Kind.LINK, pressed=lambda: self.open_wanted.emit(self._shown))
        self.body.addWidget(self._day)
        self.body.addLayout(self._words(), 1)
        self.body.addWidget(self._tag)
        self.body.addWidget(self.link)

    def show_coming(self, coming: Coming, now: datetime, zone: str) -> None:
        """Show this one as of `now` in the user's zone."""
        self._day.setText(self._say_day(coming, now, zone))
        self._day.setToolTip(say_full(coming.at, zone) if coming.at and coming.interview is not None else "")
        if coming != self._shown:
            self._shown = coming
            self._show_words(coming)
            self._show_way(coming)

    def menu(self) -> QMenu:
        """The way there."""
        menu = QMenu(self)
        menu.addAction(self.link.text(), self.link.click)
        return menu

    def day_width(self) -> int:
        """How wide the day would like to be."""
        return self._day.sizeHint().width()

    def set_day_width(self, width: int) -> None:
        """Give the days of all rows one width."""
        self._day.setFixedWidth(width)

    def _words(self) -> QHBoxLayout:
        box = QHBoxLayout()
        box.setSpacing(SPACE_1)
        for line in (self._before, self._name, self._after, self._role):
            box.addWidget(line)
        box.addStretch(1)
        return box

    def _show_words(self, coming: Coming) -> None:
        """The name keeps its room, and the role is cut first."""
        check_in = coming.interview is None
        before, after = around_name("due_title.check_in") if check_in else ("", "")
        for line, text in (
            (self._before, before.strip()),
            (self._name, coming.name),
            (self._after, after.strip()),
            (self._role, "" if check_in else coming.role),
        ):
            line.setText(text)
            line.setVisible(bool(text))
        self._name.setMinimumWidth(min(self._name.sizeHint().width(), _NAME_WIDTH))

    def _show_way(self, coming: Coming) -> None:
        if coming.interview is None:
            self._tag.setText(say_rhythm(coming.rhythm_days))
            self._tag.set_kind(TagKind.NEUTRAL)
        elif coming.sheet_ready:
            self._tag.setText(self.tr("Sheet ready"))
            self._tag.set_kind(TagKind.ACCENT)
        else:
            self._tag.setText(self.tr("Not prepared"))
            self._tag.set_kind(TagKind.AMBER)
        ready = coming.interview is None or coming.sheet_ready
        self.link.setText(self.tr("Open") if ready else self.tr("Prepare"))
        self.link.setAccessibleName(labelled(self.link.text(), coming.name))

    def _say_day(self, coming: Coming, now: datetime, zone: str) -> str:
        if coming.at is None:
            return self.tr("No date yet")
        day, today = local_day(coming.at, zone), local_day(now, zone)
        if coming.interview is None or (day - today).days > 1:
            return say_date(day, today)
        said = say_when(coming.at, now, zone)
        return said[:1].upper() + said[1:]


class ComingList(CardRows):
    """The rows, the next one first."""

    open_wanted = Signal(object)

    def show_coming(self, coming: Sequence[Coming], now: datetime, zone: str) -> None:
        """Show these; rows are used again from the top."""
        rows = self._rows()
        for row in rows[len(coming) :]:
            self.remove_row(row)
        while len(rows) < len(coming):
            row = ComingRow()
            row.open_wanted.connect(self.open_wanted)
            self.add_row(row)
            rows.append(row)
        rows = rows[: len(coming)]
        for row, one in zip(rows, coming, strict=True):
            row.show_coming(one, now, zone)
        widest = max((row.day_width() for row in rows), default=0)
        for row in rows:
            row.set_day_width(max(widest, round(_DAY_WIDTH * theme_of(self).scale)))

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order of the eye."""
        return [row.link for row in self._rows()]

    def _rows(self) -> list[ComingRow]:
        return [row for row in self.rows() if isinstance(row, ComingRow)]
