"""The Today page changes in place, and holds any name in any window."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from models import conversations, undo
from tests.ui.clock import ZONE, TestDesk
from tests.ui.pages.today_page import Page, fill, met, name_of
from ui.pages.today_coming import ComingRow
from ui.pages.today_side import NetworkCard
from ui.pages.today_talk import TalkCard
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.line import Line
from ui.widgets.text import Text

# Said by the offscreen platform for windows with a smallest size, for popups and for their keyboard.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)


LONG_NAME = "Maximiliane " * 833 + "Adler"
TAGS = '<b>Lena</b> <img src="file:///etc/hostname">'


@pytest.fixture
def page(desk: TestDesk, qtbot: QtBot) -> Page:
    """The page over the sample data."""
    fill(desk)
    return Page(desk, qtbot).show()


def test_rows_are_used_again_and_keep_focus_and_place(page: Page) -> None:
    page.show(900, 420)
    rows = page.rows()
    write = page.button("Write: Check in with Tomasz Brandt")
    write.setFocus(Qt.FocusReason.TabFocusReason)
    scroll = page.widget.findChild(QScrollArea)
    assert scroll is not None
    scroll.verticalScrollBar().setValue(60)
    page.desk.clock.go_on(hours=1)
    page.desk.changes.time_passed.emit()
    page.settle()
    assert page.rows() == rows
    assert "6 h left" in page.seen()
    assert write.hasFocus()
    assert scroll.verticalScrollBar().value() == 60


def test_where_a_row_goes_the_next_takes_its_focus(page: Page) -> None:
    done = page.button("Already done: Thank Lena Fischer")
    done.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(done, Qt.Key.Key_Return)
    page.settle()
    focused = page.widget.focusWidget()
    assert focused.accessibleName() == "Write: No answer yet from Kavya Rao"


def test_tab_follows_the_eye_also_to_rows_that_came_later(page: Page) -> None:
    met(page.desk, "Amara Diallo", hours=1)
    page.desk.changes.data.emit()
    page.settle()
    page.button("Add a person").setFocus(Qt.FocusReason.TabFocusReason)
    walked: list[str] = []
    while (name := name_of(page.widget.focusWidget())) not in walked:
        walked.append(name)
        QTest.keyClick(page.widget.focusWidget(), Qt.Key.Key_Tab)
    assert walked == [
        "Add a person",
        "Prepare a conversation",
        *page.names(TalkCard),
        *(name_of(button) for row in page.rows() for button in row.buttons()),
        *page.names(ComingRow),
        "See more",
        "Chen Wei",
        "Julia Nowak",
    ]
    assert "Write: Thank Amara Diallo" in walked


def test_below_1000_pixels_the_side_goes_under_the_rows(page: Page) -> None:
    (network,) = page.widget.findChildren(NetworkCard)

    def place(widget: QWidget) -> tuple[int, int]:
        point = widget.mapTo(page.widget, widget.rect().topLeft())
        return point.x(), point.y()

    assert place(network)[0] > 600
    assert place(network)[1] == place(page.rows()[0])[1] - 1
    page.show(896, 640)
    assert place(network)[0] == 28
    assert place(network)[1] > place(page.widget.findChildren(ComingRow)[-1])[1]


def test_where_it_is_narrow_the_buttons_go_below_the_words(page: Page) -> None:
    def below() -> bool:
        row = page.rows()[0]
        words, button = row.findChild(Text), row.buttons()[0]
        assert words is not None
        return button.mapTo(row, button.rect().topLeft()).y() >= words.mapTo(row, words.rect().bottomLeft()).y()

    assert not below()
    page.show(560, 700)
    assert below()


@pytest.mark.parametrize("name", [LONG_NAME, TAGS, "محمد العبدالله", "Ng"])
@pytest.mark.parametrize("width", [664, 1084])
def test_any_name_fits(desk: TestDesk, qtbot: QtBot, name: str, width: int) -> None:
    person = met(desk, name, hours=2)
    interview = conversations.plan(person, desk.now())
    conversations.set_when(interview, datetime(2026, 6, 4, 16), ZONE, 20, desk.now())
    undo.forget()
    page = Page(desk, qtbot).show(width, 700)
    assert f"Thank {name}" in page.titles()
    edge = page.widget.width() - 28
    for widget in page.widget.findChildren(QWidget):
        if isinstance(widget, (Button, Line, Text)) and widget.isVisible():
            assert widget.mapTo(page.widget, widget.rect().topRight()).x() <= edge, widget.accessibleName()[:60]


def test_right_to_left_is_mirrored(page: Page, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.settle()
    row = page.rows()[0]
    first, *_, last = [button.mapTo(row, button.rect().center()).x() for button in row.buttons()]
    assert last < first < row.width() / 2


def test_light_and_dark_are_painted_after_reading_again(page: Page, theme: Theme) -> None:
    page.widget.refresh()
    light = page.widget.grab().toImage()
    theme.set_mode("dark")
    page.settle()
    assert page.widget.grab().toImage() != light
