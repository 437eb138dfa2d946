"""Pop-ups of Windows and macOS, with a system of the test's own below the library."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from models import resources
from tests.ui.fake_toasts import System, install
from tests.ui.test_notifications import BUTTONS, THANKS, FakeTray, Heard, Spy
from ui.notifications import PopupContent, choose_notifier
from ui.toasts import ToastNotifier

SHOWN = ("Thank Lena Fischer by 16:30", "You met on Tuesday.", [*BUTTONS])


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    made = System()
    install(made, monkeypatch)
    return made


@pytest.fixture
def spy(qapp: object) -> Spy:
    return Spy()


@pytest.fixture
def notifier(system: System, spy: Spy) -> Iterator[ToastNotifier]:
    made = ToastNotifier(spy)
    yield made
    made.close()


def test_a_pop_up_with_its_buttons(qtbot: QtBot, system: System, notifier: ToastNotifier) -> None:
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: system.shown == {"thanks-1": SHOWN})


@pytest.mark.parametrize(
    ("pressed", "action"), [("write", "write"), ("later", "later"), ("done", "done"), ("default", "open")]
)
def test_an_answer_comes_in_the_windows_own_thread(
    qtbot: QtBot, system: System, notifier: ToastNotifier, pressed: str, action: str
) -> None:
    heard, threads = Heard(notifier), list[QThread]()
    notifier.action.connect(lambda *_: threads.append(QThread.currentThread()))
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: bool(system.shown))
    answering = threading.Thread(target=system.press, args=("thanks-1", pressed))  # as Windows does
    answering.start()
    answering.join()
    assert heard.actions == [], "nothing happens within the system's call"
    qtbot.waitUntil(lambda: heard.actions == [("thanks-1", action)])
    assert threads == [notifier.thread()]


def test_an_answer_that_was_not_offered_does_nothing(qtbot: QtBot, system: System, notifier: ToastNotifier) -> None:
    heard = Heard(notifier)
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: bool(system.shown))
    system.press("thanks-1", "format-disk")
    system.press("thanks-0", "done")  # from an earlier run: whoever asked for it knows what it was about
    qtbot.waitUntil(lambda: bool(heard.actions))
    assert heard.actions == [("thanks-0", "done")]


def test_the_same_key_replaces_and_a_withdrawn_one_goes(qtbot: QtBot, system: System, notifier: ToastNotifier) -> None:
    notifier.withdraw("nobody")
    for hours in (3, 2, 1):
        notifier.show(PopupContent("k", f"{hours} hours left"))
    notifier.show(PopupContent("other", "Other"))
    qtbot.waitUntil(lambda: "other" in system.shown)
    assert system.shown["k"] == ("1 hours left", "", [])
    notifier.withdraw("k")
    qtbot.waitUntil(lambda: list(system.shown) == ["other"])
    notifier.close()
    assert system.shown == {}, "at the end nothing stays whose buttons nobody answers"


def test_withdrawn_at_once_it_never_stays(qtbot: QtBot, system: System, notifier: ToastNotifier) -> None:
    notifier.show(THANKS)
    notifier.withdraw("thanks-1")
    notifier.show(PopupContent("other", "Other"))
    qtbot.waitUntil(lambda: list(system.shown) == ["other"])


@pytest.mark.parametrize("trouble", ["allowed", "has_buttons", "refuses"])
def test_what_the_system_does_not_take_the_tray_shows_and_the_next_is_tried_anew(
    qtbot: QtBot, system: System, notifier: ToastNotifier, spy: Spy, trouble: str
) -> None:
    setattr(system, trouble, trouble == "refuses")
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: spy.shown == [THANKS])
    assert system.shown == {}
    setattr(system, trouble, trouble != "refuses")
    notifier.show(PopupContent("k", "Again"))
    qtbot.waitUntil(lambda: list(system.shown) == ["k"])
    assert spy.shown == [THANKS]


def test_without_the_library_the_tray_shows_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, spy: Spy) -> None:
    monkeypatch.setitem(sys.modules, "desktop_notifier", None)
    notifier = ToastNotifier(spy)
    heard = Heard(notifier)
    notifier.show(THANKS)
    qtbot.waitUntil(lambda: spy.shown == [THANKS])
    spy.action.emit("thanks-1", "open")
    spy.missed.emit("thanks-1")
    assert (heard.actions, heard.missed) == ([("thanks-1", "open")], ["thanks-1"])
    notifier.close()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_the_choice_on_windows_and_macos(qapp: object, monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    threads = threading.active_count()
    assert isinstance(choose_notifier(FakeTray()), ToastNotifier)  # pyright: ignore[reportArgumentType]
    assert threading.active_count() == threads, "nothing runs before the first pop-up"


def test_names_that_would_break_the_systems_xml(qtbot: QtBot, system: System, notifier: ToastNotifier) -> None:
    notifier.show(PopupContent("k", "Ma\0ya <b>\ud800", "x" * 10_000))
    qtbot.waitUntil(lambda: bool(system.shown))
    title, body, _ = system.shown["k"]
    assert (title, len(body)) == ("Ma ya <b>", 400)


def test_the_picture_is_there() -> None:
    assert resources.folder("icons", "inroad.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
