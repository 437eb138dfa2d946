"""What the buses tell, on private ones: no computer sleeps for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.desktop.processes import private_bus
from ui.bus_watch import sleep_watch, tray_watch

LOGIN = "org.freedesktop.login1"
TRAY = "org.kde.StatusNotifierWatcher"


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where the buses will be."""
    found = f"unix:path={tmp_path}/bus"
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", found)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", found)
    return found


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def own(connection: DBusConnection, name: str) -> None:
    connection.send_and_get_reply(message_bus.RequestName(name), timeout=5)


def prepare_for_sleep(connection: DBusConnection, *, sleeps: bool) -> None:
    manager = DBusAddress("/org/freedesktop/login1", interface=f"{LOGIN}.Manager")
    connection.send(new_signal(manager, "PrepareForSleep", "b", (sleeps,)))


def test_the_computer_sleeps_and_wakes_up(qtbot: QtBot, address: str, owner: QObject) -> None:
    told: list[tuple[bool]] = []
    watch = sleep_watch(owner)
    watch.told.connect(told.append)
    with private_bus(address), open_dbus_connection(address) as login, open_dbus_connection(address) as other:
        own(login, LOGIN)
        watch.listen()
        watch.listen()  # while it listens already
        qtbot.wait(200)
        prepare_for_sleep(other, sleeps=False)  # anybody can say so
        prepare_for_sleep(login, sleeps=True)
        prepare_for_sleep(login, sleeps=False)
        qtbot.waitUntil(lambda: told == [(True,), (False,)])


def test_a_tray_comes_and_goes_and_the_bus_with_it(qtbot: QtBot, address: str, owner: QObject) -> None:
    told: list[tuple[str, str, str]] = []
    watch = tray_watch(owner)
    watch.told.connect(told.append)
    watch.listen()  # no bus yet
    qtbot.wait(50)
    for times in (1, 2):
        with private_bus(address):
            watch.listen()
            qtbot.wait(200)
            with open_dbus_connection(address) as tray, open_dbus_connection(address) as other:
                own(other, LOGIN)
                own(tray, TRAY)
                qtbot.waitUntil(lambda times=times: len(told) == 2 * times - 1)
            qtbot.waitUntil(lambda times=times: len(told) == 2 * times)
        qtbot.wait(50)
    assert [(name, bool(before), bool(after)) for name, before, after in told] == [
        (TRAY, False, True),
        (TRAY, True, False),
    ] * 2
