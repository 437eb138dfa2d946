"""Pop-ups against a service that does what the test wants, on a private bus. No screen is needed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from tests.desktop.processes import private_bus
from tests.ui.fake_notifications import FakeService
from ui.freedesktop_notifications import FreedesktopNotifier
from ui.notifications import Notifier, PopupContent, TrayNotifier, Urgency, choose_notifier, plain
from ui.session_bus import session_bus_address

BUTTONS = (("write", "Write"), ("later", "Later"), ("done", "Already done"))
THANKS = PopupContent("thanks-1", "Thank Lena Fischer by 16:30", "You met on Tuesday.", BUTTONS)


class Spy(Notifier):
    """Keeps what it was to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[PopupContent] = []
        self.withdrawn: list[str] = []

    def show(self, popup: PopupContent) -> None:
        self.shown.append(popup)

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)


class Heard:
    """Keeps what a notifier told."""

    def __init__(self, notifier: Notifier) -> None:
        self.actions: list[tuple[str, str]] = []
        self.missed: list[str] = []
        notifier.action.connect(lambda key, action: self.actions.append((key, action)))
        notifier.missed.connect(self.missed.append)


@pytest.fixture
def bus() -> Iterator[str]:
    with private_bus() as address:
        yield address


@pytest.fixture
def service(bus: str) -> Iterator[FakeService]:
    with FakeService(bus) as fake:
        yield fake


@pytest.fixture
def spy(qapp: object) -> Spy:
    return Spy()


@pytest.fixture
def notifier(bus: str, spy: Spy) -> Iterator[FreedesktopNotifier]:
    made = FreedesktopNotifier(lambda: bus, spy, reply_within_ms=400)
    yield made
    made.close()


def test_all_that_a_popup_says_is_sent(qtbot: QtBot, service: FakeService, notifier: FreedesktopNotifier) -> None:
    notifier.show(PopupContent("k", "Title", "Body", BUTTONS, Urgency.LOW))
    qtbot.waitUntil(lambda: len(service.notified) == 1)
    name, replaces, icon, title, body, buttons, hints, stays = service.notified[0]
    assert (name, replaces, title, body, stays) == ("Inroad", 0, "Title", "Body", -1)
    assert icon.startswith("file:///")
    assert icon.endswith("/inroad.svg")
    assert buttons == ["default", "Open", "write", "Write", "later", "Later", "done", "Already done"]
    assert hints == {"desktop-entry": ("s", "inroad"), "urgency": ("y", 0)}


@pytest.mark.parametrize(
    ("capabilities", "body", "buttons"),
    [
        ((), "<b>Lena</b> & <img src=/x> Open Inroad to answer.", 0),
        (("actions",), "<b>Lena</b> & <img src=/x>", 8),
        (("body-markup",), "&lt;b&gt;Lena&lt;/b&gt; &amp; &lt;img src=/x&gt; Open Inroad to answer.", 0),
    ],
)
def test_what_the_service_can_do_is_respected(
    qtbot: QtBot,
    service: FakeService,
    notifier: FreedesktopNotifier,
    capabilities: tuple[str, ...],
    body: str,
    buttons: int,
) -> None:
    service.capabilities = capabilities
    notifier.show(PopupContent("k", "<img src=/x>", "<b>Lena</b> & <img src=/x>", BUTTONS))
    qtbot.waitUntil(lambda: len(service.notified) == 1)
    assert service.notified[0][3] == "<img src=/x>"  # a title is plain text by the specification
    assert service.notified[0][4] == body
    assert len(service.notified[0][5]) == buttons


@pytest.mark.parametrize("action", ["write", "later", "done"])
def test_a_button_is_told_once(qtbot: QtBot, service: FakeService, notifier: FreedesktopNotifier, action: str) -> None:
    heard = Heard(notifier)
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: len(service.notified) == 1)
    service.press(41, action)
    service.press(41, action)
    service.press(99, action)  # somebody else's
    qtbot.waitUntil(lambda: service.closed == [41])
    assert heard.actions == [("thanks-1", action)]
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "token-41"


def test_the_popup_itself_opens_and_an_unknown_action_does_nothing(
    qtbot: QtBot, service: FakeService, notifier: FreedesktopNotifier
) -> None:
    heard = Heard(notifier)
    notifier.show(THANKS)
    notifier.show(PopupContent("thanks-2", "Thank Maya"))
    qtbot.waitUntil(lambda: len(service.notified) == 2)
    service.press(41, "default")
    service.press(42, "format-disk")
    qtbot.waitUntil(lambda: service.closed == [41, 42])
    assert heard.actions == [("thanks-1", "open")]
    os.environ.pop("XDG_ACTIVATION_TOKEN")


def test_the_same_key_is_replaced_until_it_was_closed(
    qtbot: QtBot, service: FakeService, notifier: FreedesktopNotifier
) -> None:
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: len(service.notified) == 1)
    qtbot.wait(50)
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: len(service.notified) == 2)
    assert service.notified[1][1] == 41
    service.dismiss(41)
    qtbot.wait(50)
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: len(service.notified) == 3)
    assert service.notified[2][1] == 0


def test_what_changes_before_the_first_answer_is_shown_once_and_last(
    qtbot: QtBot, service: FakeService, notifier: FreedesktopNotifier
) -> None:
    for hours in range(5):
        notifier.show(PopupContent("k", f"{hours} hours left"))
    qtbot.waitUntil(lambda: bool(service.notified))
    notifier.show(PopupContent("k", "last"))
    qtbot.waitUntil(lambda: service.notified[-1][3] == "last")
    assert [(call[1], call[3]) for call in service.notified] == [(0, "4 hours left"), (41, "last")]


def test_withdrawn_before_during_and_after(qtbot: QtBot, service: FakeService, notifier: FreedesktopNotifier) -> None:
    notifier.withdraw("nobody")
    notifier.show(PopupContent("before", "Before"))
    notifier.withdraw("before")
    notifier.show(PopupContent("during", "During"))
    qtbot.waitUntil(lambda: len(service.notified) == 1)
    notifier.withdraw("during")
    qtbot.waitUntil(lambda: service.closed == [41])
    assert service.notified[0][3] == "During"


def test_a_service_that_refuses_or_hangs_leaves_it_to_the_tray(
    qtbot: QtBot, service: FakeService, notifier: FreedesktopNotifier, spy: Spy
) -> None:
    service.refuses = True
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: spy.shown == [THANKS])
    service.refuses, service.hangs = False, True
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: spy.shown == [THANKS, THANKS])
    service.hangs = False
    notifier.show(PopupContent("again", "Again"))
    qtbot.waitUntil(lambda: bool(service.notified) and service.notified[-1][3] == "Again")


def test_another_service_takes_over(qtbot: QtBot, bus: str, notifier: FreedesktopNotifier, spy: Spy) -> None:
    with FakeService(bus) as first:
        notifier.show(THANKS)
        qtbot.waitUntil(lambda: len(first.notified) == 1)
    with FakeService(bus, capabilities=()) as second:
        qtbot.wait(50)
        notifier.show(THANKS)
        qtbot.waitUntil(lambda: len(second.notified) == 1)
        assert second.notified[0][1] == 0  # the first one's number means nothing here
        assert second.notified[0][5] == []
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: spy.shown == [THANKS])


def test_a_bus_that_went_away_is_found_again(qtbot: QtBot, tmp_path: Path, spy: Spy) -> None:
    address = f"unix:path={tmp_path}/bus"
    notifier = FreedesktopNotifier(lambda: address, spy)
    notifier.show(THANKS)
    assert spy.shown == [THANKS]
    heard = Heard(notifier)
    spy.action.emit("thanks-1", "open")
    spy.missed.emit("thanks-1")
    assert (heard.actions, heard.missed) == ([("thanks-1", "open")], ["thanks-1"])
    for _ in range(2):
        with private_bus(address), FakeService(address) as service:
            notifier.show(THANKS)
            qtbot.waitUntil(lambda service=service: len(service.notified) == 1)
            assert service.notified[0][1] == 0
        qtbot.wait(50)
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: spy.shown == [THANKS, THANKS])


def test_a_bus_that_ends_with_the_question_leaves_it_to_the_tray(qtbot: QtBot, tmp_path: Path, spy: Spy) -> None:
    address = f"unix:path={tmp_path}/bus"
    notifier = FreedesktopNotifier(lambda: address, spy)
    with private_bus(address), FakeService(address) as service:
        notifier.show(THANKS)
        qtbot.waitUntil(lambda: len(service.notified) == 1)
    notifier.show(THANKS)  # it does not know yet
    qtbot.waitUntil(lambda: spy.shown == [THANKS])
    notifier.close()


@pytest.mark.parametrize("address", ["", "nonsense", "tcp:host=localhost,port=1", "unix:path=/nowhere/bus"])
def test_no_bus_at_an_address(qtbot: QtBot, spy: Spy, address: str) -> None:
    notifier = FreedesktopNotifier(lambda: address, spy)
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: spy.shown == [THANKS])


def test_names_that_would_break_a_message(qtbot: QtBot, service: FakeService, notifier: FreedesktopNotifier) -> None:
    notifier.show(PopupContent("k", "Ma\0ya\ud800\nO\x1b[31m", "x" * 10_000))
    qtbot.waitUntil(lambda: len(service.notified) == 1)
    assert service.notified[0][3] == "Ma ya O [31m"
    assert len(service.notified[0][4]) == 400


def test_plain_keeps_letters_of_every_script() -> None:
    assert plain("  دينا  محمود — 李小龍 👋 ", 100) == "دينا محمود — 李小龍 👋"
    assert plain("a" * 10, 5) == "aaaa…"


class FakeTray(QObject):
    """What a TrayNotifier needs of a tray."""

    message_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.there = True
        self.messages: list[tuple[str, str]] = []

    def available(self) -> bool:
        return self.there

    def show_message(self, title: str, body: str) -> None:
        self.messages.append((title, body))


def test_the_trays_message_opens_on_a_click(qapp: object) -> None:
    tray = FakeTray()
    notifier = TrayNotifier(tray)  # pyright: ignore[reportArgumentType]
    heard = Heard(notifier)
    notifier.show(PopupContent("k", "Thank <img src=/x>", "Body"))
    assert tray.messages == [("Thank <\u2060img src=/x>", "Body")]
    tray.message_clicked.emit()
    tray.message_clicked.emit()
    assert heard.actions == [("k", "open")]
    notifier.show(THANKS)
    notifier.withdraw("thanks-1")
    tray.message_clicked.emit()
    assert heard.actions == [("k", "open")]


def test_without_a_tray_its_message_is_missed(qapp: object) -> None:
    tray = FakeTray()
    tray.there = False
    notifier = TrayNotifier(tray)  # pyright: ignore[reportArgumentType]
    heard = Heard(notifier)
    notifier.show(THANKS)
    assert (tray.messages, heard.missed) == ([], ["thanks-1"])


def test_the_choice_follows_the_system(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tray = FakeTray()
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert session_bus_address() is None
    notifier = choose_notifier(tray)  # pyright: ignore[reportArgumentType]
    assert isinstance(notifier, FreedesktopNotifier)
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: bool(tray.messages))  # no bus: by the tray
    with private_bus(f"unix:path={tmp_path}/bus"):
        assert session_bus_address() == f"unix:path={tmp_path}/bus"
        with FakeService(f"unix:path={tmp_path}/bus") as service:  # the bus came later
            notifier.show(THANKS)
            qtbot.waitUntil(lambda: len(service.notified) == 1)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/given")
    assert session_bus_address() == "unix:path=/given"
