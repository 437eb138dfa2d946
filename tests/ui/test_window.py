"""The window's frame: pages, keys, counts, closing, and what is remembered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.rail import NARROW, WIDE, Rail, RailEntry
from ui.window import Closing, Window

# Said by the offscreen platform, which has neither smallest sizes nor an order of windows.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", extend=True)


class Store:
    """What the window remembers, in place of the settings."""

    def __init__(self) -> None:
        self.geometry: bytes | None = None

    def load(self) -> bytes | None:
        return self.geometry

    def save(self, geometry: bytes) -> None:
        self.geometry = geometry


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[Window]:
    made = Window(lambda: None, lambda geometry: None)
    qtbot.addWidget(made)
    for key, title in (("people", "People"), ("today", "Today"), ("settings", "Settings"), ("paths", "Paths")):
        made.add_page(key, title, key, QWidget())
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_requested = None


def entry(window: Window, name: str) -> RailEntry:
    return next(e for e in window.findChildren(RailEntry) if e.text() == name)


def test_the_pages_stand_in_their_order_and_only_those_there_are(window: Window) -> None:
    assert window.page_keys() == ["today", "people", "paths", "settings"]
    assert window.current_page() == "people", "the first that was added"
    tops = [entry(window, name).y() for name in ("Today", "People", "Paths", "Settings")]
    assert tops == sorted(tops)


def test_a_page_is_shown_by_click_and_by_its_keys(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.page_changed) as changed:
        qtbot.mouseClick(entry(window, "Today"), Qt.MouseButton.LeftButton)
    assert changed.args == ["today"]
    window.activateWindow()
    with qtbot.waitSignal(window.page_changed) as changed:
        qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert changed.args == ["paths"]
    assert entry(window, "Paths").isChecked()
    assert "Ctrl+4" in entry(window, "Paths").toolTip()
    with qtbot.assertNotEmitted(window.page_changed):
        window.show_page("paths")


def test_the_arrows_move_along_the_rail(window: Window, qtbot: QtBot) -> None:
    window.show_page("today")
    first, second = entry(window, "Today"), entry(window, "People")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    assert window.current_page() == "today", "moving is not opening"
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert window.current_page() == "people"
    reached = [e.text() for e in window.findChildren(RailEntry) if e.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == ["People"], "Tab stops once in the rail"


def test_counts_are_shown_and_spoken(window: Window) -> None:
    window.set_count("people", 214)
    assert entry(window, "People").accessibleName() == "People, 214"
    window.set_count("people", 0)
    assert entry(window, "People").accessibleName() == "People"
    window.set_count("introductions", 3)  # a page that is not there yet


def test_a_narrow_window_has_icons_and_says_their_names(window: Window) -> None:
    rail = window.findChild(Rail)
    window.resize(1200, 700)
    assert rail.width() == WIDE
    window.resize(960, 640)
    assert rail.width() == NARROW
    assert "Settings" in entry(window, "Settings").toolTip()
    assert window.minimumSize() == QSize(720, 480)


def test_undo_is_the_windows_unless_something_is_typed(window: Window, qtbot: QtBot) -> None:
    page = window.page("people")
    field = QLineEdit(page)
    QVBoxLayout(page).addWidget(field)
    window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()
    with qtbot.waitSignal(window.undo_requested):
        qtbot.keyClick(page, Qt.Key.Key_Z, control)
    with qtbot.waitSignal(window.redo_requested):
        qtbot.keyClick(page, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    field.setFocus()
    qtbot.keyClicks(field, "Lena")
    with qtbot.assertNotEmitted(window.undo_requested):
        qtbot.keyClick(field, Qt.Key.Key_Z, control)
        qtbot.keyClick(field, Qt.Key.Key_Z, control)
    assert field.text() == ""


def test_what_was_done_is_said_at_the_foot(window: Window) -> None:
    window.say("Lena Fischer was archived.", lambda: None)
    assert window.foot_bar.isVisible()
    assert window.foot_bar.message() == "Lena Fischer was archived."
    window.show_page("today")
    assert window.foot_bar.isVisible(), "it stays when the page changes"


def test_nothing_glows_at_the_start(window: Window) -> None:
    focused = QApplication.focusWidget()
    assert not isinstance(focused, RailEntry)


@pytest.mark.parametrize(
    ("decision", "visible", "quits"),
    [(Closing.HIDE, False, False), (Closing.QUIT, False, True), (Closing.STAY, True, False)],
)
def test_closing_does_what_was_decided(
    window: Window, qtbot: QtBot, decision: Closing, visible: bool, quits: bool
) -> None:
    asked: list[bool] = []
    window.quit_requested.connect(lambda: asked.append(True))
    window.close_requested = lambda: decision
    window.close()
    assert window.isVisible() is visible
    assert bool(asked) is quits
    window.bring_to_front()
    assert window.isVisible()


def test_the_size_is_remembered(qtbot: QtBot, theme: Theme) -> None:
    store = Store()
    first = Window(store.load, store.save)
    qtbot.addWidget(first)
    room = QGuiApplication.primaryScreen().availableSize()
    assert first.size().boundedTo(room) == first.size(), "a first window fits on its screen"
    first.resize(780, 555)  # the offscreen screen is 800 wide
    first.show()
    first.close()
    second = Window(store.load, store.save)
    qtbot.addWidget(second)
    assert second.size() == QSize(780, 555)
