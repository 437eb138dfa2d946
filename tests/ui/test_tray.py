"""The tray's icon and menu, without a tray."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from ui.roles import LIGHT, Role
from ui.tray import CloseAction, Tray, badge_text, on_close, tray_icon


@pytest.fixture
def tray(qapp: object) -> Tray:
    return Tray()


def labels(tray: Tray) -> list[str]:
    return [action.text() for action in tray.menu.actions() if not action.isSeparator()]


@pytest.mark.parametrize(("available", "closes"), [(True, CloseAction.HIDE), (False, CloseAction.QUIT)])
def test_closing(available: bool, closes: CloseAction) -> None:
    assert on_close(available) is closes


def test_the_menu_says_where_things_stand(tray: Tray) -> None:
    assert labels(tray) == [
        "Nothing due now",
        "No conversation planned",
        "Add a person",
        "Pause reminders for a day",
        "Open Inroad",
        "Quit",
    ]
    tray.set_state(3, "Maya & Söhne, Tuesday 16:30")
    assert labels(tray)[:2] == ["3 due now", "Maya && Söhne, Tuesday 16:30"]
    tray.set_state(1, "x" * 500)
    assert len(labels(tray)[1]) == 60
    tray.set_state(0, "")
    assert not tray.menu.actions()[1].isEnabled()


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
    tray.set_state(0, "Ada, Tuesday")
    action = next(action for action in tray.menu.actions() if action.text() == entry)
    with qtbot.waitSignal(getattr(tray, signal), timeout=500):
        action.trigger()


def test_pausing_tells_what_the_user_chose_and_not_what_the_program_set(qtbot: QtBot, tray: Tray) -> None:
    pause = next(action for action in tray.menu.actions() if action.isCheckable())
    told: list[bool] = []
    tray.pause_toggled.connect(told.append)
    tray.set_paused(True)
    assert pause.isChecked()
    pause.trigger()
    pause.trigger()
    assert told == [False, True]


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
