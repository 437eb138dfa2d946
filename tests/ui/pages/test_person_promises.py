"""Promises and reminders in the panel: done, changed and moved from there, taken back by one undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models import people, promises
from tests.ui.clock import TestDesk
from tests.ui.conftest import Stage
from ui.dialogs.promise import PromiseDialog
from ui.pages.person_promises import PersonPromises
from ui.tables.columns import Moment
from ui.widgets.press import Press


@pytest.fixture
def maya(desk: TestDesk) -> int:
    return people.add("Maya Osei", desk.now())


@pytest.fixture
def part(desk: TestDesk, shown: Stage, maya: int) -> tuple[PersonPromises, Callable[[], None]]:
    made = PersonPromises(desk)
    shown(made, 320, 240)

    def read() -> None:
        made.show_person(maya, Moment(desk.now(), "Europe/Lisbon"))
        QApplication.processEvents()

    desk.changes.data.connect(read)
    read()
    return made, read


def links(part: PersonPromises) -> dict[str, Press]:
    return {link.accessibleName(): link for link in part.stops() if isinstance(link, Press)}


def test_nothing_promised_shows_nothing(part: tuple[PersonPromises, Callable[[], None]]) -> None:
    assert part[0].isHidden()


def test_it_is_done_by_one_click_and_undone(
    part: tuple[PersonPromises, Callable[[], None]], desk: TestDesk, maya: int
) -> None:
    desk.do(lambda: promises.add(maya, "Send the paper", date(2026, 6, 10), desk.now()))
    desk.do(lambda: promises.add(maya, "Think of <b>somebody</b>", None, desk.now()))
    text = part[0].lines.text()
    assert text.startswith("Send the paper  by ")
    assert text.endswith("Think of <b>somebody</b>  Done")
    assert list(links(part[0])) == [
        "Change: Send the paper",
        "Done: Send the paper",
        "Change: Think of <b>somebody</b>",
        "Done: Think of <b>somebody</b>",
    ]
    links(part[0])["Done: Send the paper"].click()
    assert "Send the paper" not in part[0].lines.text()
    desk.undo()
    assert "Send the paper" in part[0].lines.text()


def test_a_late_one_says_so_and_a_click_opens_it(
    part: tuple[PersonPromises, Callable[[], None]], desk: TestDesk, maya: int, qtbot: QtBot
) -> None:
    desk.do(lambda: promises.add(maya, "Send the paper", date(2026, 6, 1), desk.now()))
    assert "late, was for " in part[0].lines.text()
    links(part[0])["Change: Send the paper"].click()
    dialog = part[0].window().findChild(PromiseDialog)
    assert isinstance(dialog, PromiseDialog)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_one_that_is_gone_meanwhile_opens_nothing(
    part: tuple[PersonPromises, Callable[[], None]], desk: TestDesk, maya: int
) -> None:
    number = promises.add(maya, "Send the paper", None, desk.now())
    part[1]()
    promises.remove(number, desk.now())
    links(part[0])["Change: Send the paper"].click()
    assert part[0].window().findChild(PromiseDialog) is None
