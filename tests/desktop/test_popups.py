"""Pop-ups as a person sees and clicks them: dunst on a real screen."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.desktop.conftest import Desktop, Dunst
from tests.desktop.processes import Program, end

THANKS = {
    "key": "thanks-1",
    "title": "Thank Lena Fischer by 16:30",
    "body": "You met on Tuesday; 48 hours are nearly over.",
    "actions": [["write", "Write"], ["later", "Later"], ["done", "Already done"]],
}


def popups(program: Callable[..., Program]) -> Program:
    running = program("-m", "tests.desktop.popup_program")
    assert running.told() == {"ready": True}
    return running


def show(running: Program, **changed: Any) -> None:
    running.tell({"show": THANKS | changed})
    assert running.told()["took"] < 1.0


@pytest.mark.parametrize(("label", "action"), [("Already done", "done"), ("Later", "later"), ("Write", "write")])
def test_a_click_on_a_button_arrives(dunst: Dunst, program: Callable[..., Program], label: str, action: str) -> None:
    running = popups(program)
    show(running)
    dunst.wait_for(1)
    dunst.choose(label)
    assert running.told() == {"action": ["thanks-1", action]}
    dunst.wait_for(0)


def test_a_click_on_the_popup_itself_opens(dunst: Dunst, program: Callable[..., Program]) -> None:
    running = popups(program)
    show(running)
    dunst.wait_for(1)
    dunst.click()
    assert running.told() == {"action": ["thanks-1", "open"]}
    dunst.wait_for(0)


def test_it_says_its_words_as_plain_text(dunst: Dunst, program: Callable[..., Program]) -> None:
    running = popups(program)
    show(running, title="Thank <img src=/x.png>", body="<b>Lena</b> & <a href='x'>Maya</a>")
    dunst.wait_for(1)
    latest = json.loads(dunst.desktop.run("dunstctl", "history") or "{}")
    assert latest["data"] == [[]]
    dunst.desktop.run("dunstctl", "close")
    dunst.wait_for(0)
    entry = json.loads(dunst.desktop.run("dunstctl", "history"))["data"][0][0]
    assert entry["summary"]["data"] == "Thank <img src=/x.png>"
    assert entry["body"]["data"] == "&lt;b&gt;Lena&lt;/b&gt; &amp; &lt;a href='x'&gt;Maya&lt;/a&gt;"
    assert entry["appname"]["data"] == "Inroad"


def test_it_is_drawn_where_it_can_be_clicked(dunst: Dunst, program: Callable[..., Program]) -> None:
    running = popups(program)
    show(running)
    dunst.wait_for(1)
    picture = QImage(str(dunst.desktop.screenshot(dunst.desktop.folder / "screen.png")))
    assert (picture.width(), picture.height()) == (1280, 800)
    assert picture.pixelColor(430, 60).name() == "#ffffff"
    assert picture.pixelColor(700, 400).name() == "#000000"


def test_a_withdrawn_one_leaves_the_screen(dunst: Dunst, program: Callable[..., Program]) -> None:
    running = popups(program)
    show(running)
    dunst.wait_for(1)
    running.tell({"withdraw": "thanks-1"})
    assert running.told()["took"] < 1.0
    dunst.wait_for(0)
    assert running.is_silent()


def test_the_same_key_replaces_and_another_stands_beside(dunst: Dunst, program: Callable[..., Program]) -> None:
    running = popups(program)
    for hours in (3, 2, 1):
        show(running, body=f"{hours} hours left")
    dunst.wait_for(1)
    show(running, key="thanks-2", title="Thank Maya Okafor by 18:00")
    dunst.wait_for(2)
    show(running, body="half an hour left")
    assert running.is_silent()
    assert dunst.shown() == 2


def test_without_a_service_nothing_stands_still(desktop: Desktop, program: Callable[..., Program]) -> None:
    running = popups(program)
    show(running)
    assert running.told() == {"missed": "thanks-1"}  # no tray either
    assert running.is_silent()
    running.tell({"gap": True})
    assert 0.0 < running.told()["gap"] < 1.0


def test_a_service_that_comes_later_is_found(
    desktop: Desktop, program: Callable[..., Program], request: pytest.FixtureRequest
) -> None:
    running = popups(program)
    show(running)
    assert running.told() == {"missed": "thanks-1"}
    dunst: Dunst = request.getfixturevalue("dunst")
    show(running)
    dunst.wait_for(1)
    dunst.choose("Already done")
    assert running.told() == {"action": ["thanks-1", "done"]}


def test_a_service_that_went_away_is_not_waited_for(dunst: Dunst, program: Callable[..., Program]) -> None:
    running = popups(program)
    show(running)
    dunst.wait_for(1)
    dunst.end()
    show(running, body="again")
    assert running.told() == {"missed": "thanks-1"}
    assert running.is_silent()
    running.tell({"gap": True})
    assert 0.0 < running.told()["gap"] < 1.0


def test_a_tray_without_a_service_shows_nothing_and_says_so(
    desktop: Desktop, tray: Program, program: Callable[..., Program]
) -> None:
    running = popups(program)
    assert "item" in tray.told()
    show(running)
    assert running.told() == {"missed": "thanks-1"}


def test_the_tray_shows_its_menu_and_hears_a_click(
    desktop: Desktop, tray: Program, program: Callable[..., Program]
) -> None:
    running = popups(program)
    tray.told()
    tray.tell({"look": True})
    seen = tray.told()
    assert seen["menu"] == [
        "Nothing due now",
        "No conversation planned",
        "Add a person",
        "Pause reminders for a day",
        "Open Inroad",
        "Quit",
    ]
    assert seen["tip"] == "Inroad: Nothing due now"
    assert 22 in seen["icon"]
    tray.tell({"press": "Add a person"})
    assert running.told() == {"wanted": "add_person"}
    tray.tell({"activate": True})
    assert running.told() == {"wanted": "open"}
    tray.tell({"press": "Quit"})
    assert running.told() == {"wanted": "quit"}
    assert running.wait() == 0


def test_the_icon_survives_a_tray_that_goes(desktop: Desktop, tray: Program, program: Callable[..., Program]) -> None:
    running = popups(program)
    tray.told()
    running.tell({"available": True})
    assert running.told() == {"available": True}
    end(tray.process)
    running.tell({"available": True})
    assert running.told() == {"available": False}


def test_a_tray_that_comes_later_gets_the_icon_at_once(
    desktop: Desktop, program: Callable[..., Program], request: pytest.FixtureRequest
) -> None:
    """As at login, where the panel may come after the programs."""
    running = popups(program)
    running.tell({"available": True})
    assert running.told() == {"available": False}
    tray: Program = request.getfixturevalue("tray")
    assert "item" in tray.told()
    assert running.told() == {"tray": True}
    tray.tell({"look": True})
    assert tray.told()["tip"] == "Inroad: Nothing due now"
    tray.tell({"press": "Open Inroad"})
    assert running.told() == {"wanted": "open"}


def test_what_stood_on_the_screen_when_the_service_died_stands_there_again(
    dunst: Dunst, program: Callable[..., Program], start_dunst: Callable[[], Dunst]
) -> None:
    running = popups(program)
    show(running)
    dunst.wait_for(1)
    dunst.process.kill()
    dunst.process.wait(5)
    again = start_dunst()
    again.wait_for(1)
    again.choose("Later")
    assert running.told() == {"action": ["thanks-1", "later"]}


def test_a_service_that_hangs_holds_nobody_up(dunst: Dunst, program: Callable[..., Program]) -> None:
    running = popups(program)
    dunst.process.send_signal(signal.SIGSTOP)
    try:
        show(running)
        show(running, key="thanks-2")
        assert running.is_silent(1.0)
        running.tell({"gap": True})
        assert 0.0 < running.told()["gap"] < 0.5
    finally:
        dunst.process.send_signal(signal.SIGCONT)
    dunst.wait_for(2)  # both come as soon as it is back
