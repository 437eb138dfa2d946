"""The tray's icon and menu, without a tray."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from models.standing import Standing
from ui.roles import LIGHT, Role
from ui.tray import Tray, badge_text, tray_icon


@pytest.fixture
def tray(qapp: object) -> Tray:
    return Tray()


def labels(tray: Tray) -> list[str]:
    return [action.text() for action in tray.menu.actions() if action.isVisible() and not action.isSeparator()]


DUE = ((7, "Thank Lena Fischer"), (8, "Check in with Maya & Söhne"))


def test_the_menu_says_where_things_stand(tray: Tray) -> None:
    assert labels(tray) == [
        "Nothing due now",
        "No conversation planned",
        "Add a person",
        "Pause reminders for a day",
        "Open Inroad",
        "Quit",
    ]
    tray.show_standing(Standing(2, DUE, "Maya & Söhne, Tuesday 16:30"))
    assert labels(tray)[:4] == [
        "2 due now",
        "Thank Lena Fischer",
        "Check in with Maya && Söhne",
        "Maya && Söhne, Tuesday 16:30",
    ]
    tray.show_standing(Standing(1, ((7, "x" * 500),)))
    assert len(labels(tray)[1]) == 60
    tray.show_standing(Standing())
    assert labels(tray)[:2] == ["Nothing due now", "No conversation planned"]
    assert not next(action for action in tray.menu.actions() if action.text() == labels(tray)[1]).isEnabled()


def test_something_due_leads_to_whom_it_is_about(tray: Tray) -> None:
    told: list[int] = []
    tray.person_wanted.connect(told.append)
    tray.show_standing(Standing(2, DUE))
    for title in labels(tray)[1:3]:
        next(action for action in tray.menu.actions() if action.text() == title).trigger()
    assert told == [7, 8]


@pytest.mark.parametrize(
    ("entry", "signal"),
    [
        ("Nothing due now", "today_wanted"),
        ("Ada, Tuesday", "next_wanted"),
        ("Add a person", "add_person_wanted"),
        ("Open Inroad", "open_wanted"),
        ("Quit", "quit_wanted"),
    ],
)
def test_an_entry_tells_what_is_wanted(qtbot: QtBot, tray: Tray, entry: str, signal: str) -> None:
    tray.show_standing(Standing(next_talk="Ada, Tuesday"))
    action = next(action for action in tray.menu.actions() if action.text() == entry)
    with qtbot.waitSignal(getattr(tray, signal), timeout=500):
        action.trigger()


def test_pausing_tells_what_the_user_chose_and_not_what_the_program_set(qtbot: QtBot, tray: Tray) -> None:
    pause = next(action for action in tray.menu.actions() if action.isCheckable())
    told: list[bool] = []
    tray.pause_toggled.connect(told.append)
    tray.show_standing(Standing(paused=True))
    assert pause.isChecked()
    pause.trigger()
    pause.trigger()
    assert told == [False, True]


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # offscreen has no tray of its own
def test_a_tray_that_comes_and_goes_is_told_once(qtbot: QtBot, tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bool] = []
    tray.availability_changed.connect(told.append)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    tray.check()
    tray.check()
    assert tray.available()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    tray.check()
    assert told == [True, False]


def test_a_tray_that_comes_gets_an_icon_of_its_kind(tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    tray.show_standing(Standing(3, DUE))
    former = tray.findChild(QSystemTrayIcon)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    tray.check()
    icons = tray.findChildren(QSystemTrayIcon)
    assert len(icons) == 2  # the former goes with the next turn of the loop
    (new,) = (icon for icon in icons if icon is not former)
    assert (new.toolTip(), new.icon().isNull(), new.contextMenu()) == ("Inroad: 3 due now", False, tray.menu)


@pytest.mark.parametrize(("due", "text"), [(1, "1"), (9, "9"), (10, "9+"), (4000, "9+")])
def test_the_badge_is_short(due: int, text: str) -> None:
    assert badge_text(due) == text


@pytest.mark.parametrize("size", [16, 22, 48])
def test_the_badge_is_amber_and_only_there_when_something_is_due(qapp: object, size: int) -> None:
    corner = round(size * 0.66), round(size * 0.94)  # in the dot, below the figure
    plain, counted = (tray_icon(due).pixmap(size, size).toImage() for due in (0, 3))
    amber = QColor(LIGHT[Role.AMBER])
    assert counted.pixelColor(*corner).hue() == pytest.approx(amber.hue(), abs=8)
    assert plain.pixelColor(*corner).hue() != pytest.approx(amber.hue(), abs=8)
    assert plain.pixelColor(3, 3) == counted.pixelColor(3, 3)
