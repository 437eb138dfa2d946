"""The Today page in a window, for its tests, and stories to show on it."""

from __future__ import annotations

import sqlite3
from datetime import timedelta

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import conversations, people, sample, schema, story
from models.terms import Purpose
from tests.ui.clock import TestDesk
from ui.pages.today import TodayPage
from ui.pages.today_due import DueRow
from ui.widgets.button import Button
from ui.widgets.line import Line
from ui.widgets.text import Text


def name_of(button: QWidget) -> str:
    """What a screen reader says."""
    return button.accessibleName() or (button.text() if isinstance(button, Button) else "")


class Page:
    """The page in a window, and the ways to find what is on it."""

    def __init__(self, desk: TestDesk, qtbot: QtBot) -> None:
        self.desk = desk
        self.widget = TodayPage(desk)
        self._qtbot = qtbot
        qtbot.addWidget(self.widget)

    def show(self, width: int = 1084, height: int = 800) -> Page:
        self.widget.resize(width, height)
        self.widget.show()
        self._qtbot.waitExposed(self.widget)
        self.settle()
        return self

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def rows(self) -> list[DueRow]:
        rows = [row for row in self.widget.findChildren(DueRow) if row.isVisible()]
        return sorted(rows, key=lambda row: row.mapTo(self.widget, row.rect().topLeft()).y())

    def titles(self) -> list[str]:
        return [row.accessibleName() for row in self.rows()]

    def seen(self) -> list[str]:
        """Every text that can be seen."""
        widgets = [w for kind in (Line, Text, Button) for w in self.widget.findChildren(kind)]
        return [w.text() for w in widgets if w.isVisible()]

    def button(self, name: str) -> Button:
        (found,) = [b for b in self.widget.findChildren(Button) if name_of(b) == name and b.isVisible()]
        return found

    def names(self, part: type[QWidget] = QWidget) -> list[str]:
        within = self.widget.findChildren(part)
        return [name_of(b) for one in within for b in one.findChildren(Button) if b.isVisible()]

    def press(self, name: str) -> None:
        self.button(name).click()
        self.settle()


_sample: list[sqlite3.Connection] = []  # the sample data, written once and copied from then on


def fill(desk: TestDesk) -> None:
    """Put the sample data into the open store."""
    there = schema.database.connection()
    if _sample:
        _sample[0].backup(there)
        return
    sample.fill(desk.now())
    _sample.append(sqlite3.connect(":memory:"))
    there.backup(_sample[0])


def met(desk: TestDesk, name: str, **ago: float) -> int:
    person = people.add(name, desk.now() - timedelta(days=30))
    conversations.talked(person, desk.now() - timedelta(**ago))
    return person


def wait_for_answers(desk: TestDesk, count: int) -> None:
    for number in range(count):
        asked = desk.now() - timedelta(days=11)
        story.record(people.add(f"Person {number}", asked), Purpose.REQUEST, asked)
