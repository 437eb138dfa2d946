"""The tray and the reminders of a hidden window, and the ways back into it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from models import conversations, people
from tests.desktop.processes import private_bus
from tests.ui.clock import TestDesk
from tests.ui.fake_notifications import FakeService
from ui.background import Background
from ui.window import Window

LOGIN = "org.freedesktop.login1"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """One bus that is both the session's and the system's."""
    with private_bus(f"unix:path={tmp_path}/bus") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def window(qtbot: QtBot, desk: TestDesk) -> Window:
    made = Window(lambda: None, lambda _geometry: None)
    qtbot.addWidget(made)
    for key in ("today", "people", "conversations"):
        made.add_page(key, key, key, QWidget())
    desk.person_wanted.connect(lambda _person: made.show_page("people"))
    return made


@pytest.fixture
def background(bus: str, desk: TestDesk, window: Window, monkeypatch: pytest.MonkeyPatch) -> Iterator[Background]:
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)  # the offscreen platform has no tray
    made = Background(desk, window)
    yield made
    made.stop()


def passed(desk: TestDesk) -> list[datetime]:
    """When the pages were told that time passed, from now on."""
    times: list[datetime] = []
    desk.changes.time_passed.connect(lambda: times.append(desk.now()))
    return times


def test_the_computer_wakes_up_and_says_what_fell_due_meanwhile(
    qtbot: QtBot, bus: str, desk: TestDesk, background: Background
) -> None:
    for name in ("Lena", "Maya"):
        conversations.talked(people.add(name, desk.now()), desk.now())
    with FakeService(bus) as service, open_dbus_connection(bus) as login:
        login.send_and_get_reply(message_bus.RequestName(LOGIN), timeout=5)
        background.start()
        qtbot.wait(300)
        desk.clock.go_on(days=1, hours=3)
        manager = DBusAddress("/org/freedesktop/login1", interface=f"{LOGIN}.Manager")
        login.send(new_signal(manager, "PrepareForSleep", "b", (True,)))
        qtbot.wait(100)
        assert service.notified == []
        login.send(new_signal(manager, "PrepareForSleep", "b", (False,)))
        qtbot.waitUntil(lambda: len(service.notified) == 1)
        assert service.notified[0][3] == "Two things to follow up"


def test_a_pop_up_leads_to_the_person_or_to_today(
    qtbot: QtBot, desk: TestDesk, background: Background, window: Window
) -> None:
    for place, page in ((7, "people"), (None, "today")):
        background.reminders.place_wanted.emit(place)
        assert (window.isVisible(), window.current_page()) == (True, page)
        window.hide()


def test_the_tray_leads_to_people_conversations_and_today(
    desk: TestDesk, background: Background, window: Window
) -> None:
    tray = background.tray
    for tell, page in (
        (lambda: tray.person_wanted.emit(7), "people"),
        (tray.next_wanted.emit, "conversations"),
        (tray.today_wanted.emit, "today"),
    ):
        tell()
        assert (window.isVisible(), window.current_page()) == (True, page)
        window.hide()


def test_what_stands_in_the_window_is_renewed_while_it_is_seen_and_when_it_comes_back(
    qtbot: QtBot, desk: TestDesk, background: Background, window: Window
) -> None:
    desk.clock.now = datetime(2026, 6, 4, 9, 0, tzinfo=UTC)
    background.reminders.check()
    times = passed(desk)
    for visible, told in ((False, 0), (True, 1), (False, 1)):
        window.setVisible(visible)
        desk.clock.go_on(minutes=10)
        background.reminders.wake()
        assert len(times) == told
    window.show()
    assert len(times) == 2, "it had been hidden"
    window.showMinimized()
    background.reminders.wake()
    assert len(times) == 2
    window.showNormal()
    assert len(times) == 3
