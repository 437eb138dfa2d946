"""The sheet on the screen: as it will print, typed on, never cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.terms import Paper
from tests.models.rules.sheets import IMPOSSIBLE, LONG, MINIMAL, TYPICAL
from ui.theme import Theme
from ui.widgets.place_to_type import PlaceToType
from ui.widgets.sheet_view import SheetView

EMPTY = replace(TYPICAL, my_name="", who_i_am="")


@pytest.fixture
def view(qtbot: QtBot) -> SheetView:
    shown = SheetView()
    qtbot.addWidget(shown)
    shown.resize(560, shown.heightForWidth(560))
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    installed = Theme.install(qapp)
    yield installed
    installed.set_mode("system")


def places(view: SheetView) -> list[PlaceToType]:
    """My name and my pitch."""
    return view.findChildren(PlaceToType)


def test_it_says_in_words_what_it_shows(view: SheetView) -> None:
    view.set_sheet(TYPICAL, Paper.A4)
    assert view.accessibleName() == "The sheet as it will print"
    assert view.accessibleDescription() == (
        "One page in type of 11 points, with two lines for notes under each question."
    )
    assert [place.accessibleName() for place in places(view)] == ["Your name", "One or two sentences about you"]


def test_typing_goes_on_the_page_and_out(view: SheetView, qtbot: QtBot) -> None:
    names: list[str] = []
    pitches: list[str] = []
    view.my_name_edited.connect(names.append)
    view.pitch_edited.connect(pitches.append)
    view.set_sheet(EMPTY, Paper.A4)
    assert (names, pitches) == ([], [])
    name, pitch = places(view)
    view.type_what_is_missing()
    assert name.hasFocus()
    qtbot.keyClicks(name, "Ana")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert pitch.hasFocus()
    qtbot.keyClicks(pitch, "Hi")
    qtbot.keyClick(pitch, Qt.Key.Key_Return)
    qtbot.keyClicks(pitch, "!")
    assert names == ["A", "An", "Ana"]
    assert pitches == ["H", "Hi", "Hi\n", "Hi\n!"]


def test_what_is_typed_looks_as_it_prints(view: SheetView, qtbot: QtBot) -> None:
    view.set_sheet(replace(TYPICAL, who_i_am=""), Paper.A4)
    _, pitch = places(view)
    pitch.setFocus()
    qtbot.keyClicks(pitch, TYPICAL.who_i_am)
    pitch.clearFocus()
    qtbot.mouseMove(view, QPoint(2, 2))
    typed = view.grab().toImage()
    view.set_sheet(MINIMAL, Paper.LETTER)
    view.set_sheet(TYPICAL, Paper.A4)
    assert view.grab().toImage() == typed


def test_the_cursor_stays_while_the_same_facts_come_back(view: SheetView) -> None:
    view.set_sheet(TYPICAL, Paper.A4)
    _, pitch = places(view)
    cursor = pitch.textCursor()
    cursor.setPosition(7)
    pitch.setTextCursor(cursor)
    view.set_sheet(replace(TYPICAL, known="Something else"), Paper.LETTER)
    assert pitch.textCursor().position() == 7
    view.set_sheet(replace(TYPICAL, who_i_am="Undone"), Paper.LETTER)
    assert pitch.toPlainText() == "Undone"


def test_tab_and_escape_leave_a_place(view: SheetView, qtbot: QtBot) -> None:
    view.set_sheet(EMPTY, Paper.A4)
    name, pitch = places(view)
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is pitch
    qtbot.keyClick(pitch, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is not pitch


def test_a_click_on_the_words_edits_them(view: SheetView, qtbot: QtBot) -> None:
    view.set_sheet(TYPICAL, Paper.A4)
    _, pitch = places(view)
    assert view.childAt(pitch.geometry().center()) is pitch.viewport()
    qtbot.mouseClick(pitch.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 4))
    assert pitch.hasFocus()


def test_my_name_takes_a_paste_in_one_line(view: SheetView) -> None:
    view.set_sheet(EMPTY, Paper.A4)
    name, pitch = places(view)
    pasted = QMimeData()
    pasted.setText("Ana\r\n Sousa")
    pasted.setHtml("<b>Ana</b> <img src='file:///etc/hostname'>")
    name.insertFromMimeData(pasted)
    pitch.insertFromMimeData(pasted)
    assert (name.toPlainText(), pitch.toPlainText()) == ("Ana Sousa", "Ana\n Sousa")


def test_what_is_too_long_says_so_and_can_be_shortened_there(view: SheetView) -> None:
    fits: list[bool] = []
    view.fits_changed.connect(fits.append)
    view.set_sheet(replace(TYPICAL, who_i_am=LONG * 60), Paper.A4)
    assert not view.fits
    assert view.accessibleDescription() == "This is more than one page holds. Shorten who you are."
    _, pitch = places(view)
    assert pitch.isVisible()
    pitch.setPlainText("Short")
    assert view.fits
    view.set_sheet(IMPOSSIBLE, Paper.A4)
    view.set_sheet(TYPICAL, Paper.LETTER)
    assert fits == [False, True, False, True]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_paper_is_white_and_its_type_the_sheets_own(view: SheetView, theme: Theme, mode: str) -> None:
    view.set_sheet(TYPICAL, Paper.A4)
    theme.set_mode("dark" if mode == "dark" else "light")
    picture = view.grab().toImage()
    assert picture.pixelColor(40, 40).name() == "#ffffff"
    name, pitch = places(view)
    assert {name.font().family(), pitch.font().family()} <= {"Noto Serif", "DejaVu Serif"}
    assert name.height() < pitch.height()


@pytest.mark.parametrize("width", [260, 560, 1900])
def test_the_page_keeps_its_shape_at_any_width(width: int, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    view = SheetView(window)
    layout.addWidget(view)
    view.set_sheet(MINIMAL, Paper.LETTER)
    layout.setGeometry(QRect(0, 0, width, layout.heightForWidth(width)))
    assert view.hasHeightForWidth()
    page_width = min(view.width() - 24, 900)
    assert abs((view.height() - 24) / page_width - 11 / 8.5) < 0.01
    name, pitch = places(view)
    assert view.rect().contains(name.geometry())
    assert view.rect().contains(pitch.geometry())


def test_before_there_is_a_sheet_there_is_blank_paper(view: SheetView) -> None:
    view.type_what_is_missing()
    assert not view.fits
    assert view.grab().toImage().pixelColor(280, 300).name() == "#ffffff"
    assert [place.isVisible() for place in places(view)] == [False, False]
