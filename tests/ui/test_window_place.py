"""Windows come back as large as they were left, and on a screen; files begin where the last one of their kind was."""

from __future__ import annotations

import base64
import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from models import settings
from models.store import Store
from tests.ui.clock import TestDesk
from ui import file_places, window_place
from ui.file_places import Purpose
from ui.main_window import GEOMETRY, MainWindow
from ui.system_look import Look
from ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class _Box(QDialog):
    def __init__(self) -> None:
        super().__init__()
        self.resize(300, 200)
        window_place.keep_size(self)


def test_a_dialog_is_as_large_as_it_was_made(qtbot: QtBot, store: Store) -> None:
    box = _Box()
    qtbot.addWidget(box)
    box.show()
    box.resize(420, 310)
    box.close()
    again = _Box()
    qtbot.addWidget(again)
    assert again.size() == QSize(420, 310)
    again.show()
    again.close()
    assert settings.get("window_sizes") == {"_Box": [420, 310]}


def test_a_dialog_that_nobody_resized_is_not_remembered(qtbot: QtBot, store: Store) -> None:
    box = _Box()
    qtbot.addWidget(box)
    box.show()
    box.close()
    assert settings.get("window_sizes") is None


@pytest.mark.parametrize("broken", [{"_Box": [90_000, 70_000]}, {"_Box": ["a", 1]}, {"_Box": [5]}, [1], "x"])
def test_a_size_that_makes_no_sense_is_mended(qtbot: QtBot, store: Store, broken: object) -> None:
    settings.put("window_sizes", broken)
    room = QGuiApplication.primaryScreen().availableSize()
    box = _Box()
    qtbot.addWidget(box)
    size = box.size()
    assert size.width() <= room.width()
    assert size.height() <= room.height()
    assert size.width() >= 300


def test_a_window_that_was_on_a_screen_that_is_gone_comes_back(qtbot: QtBot, desk: TestDesk, store: Store) -> None:
    left = QWidget()
    left.setGeometry(10, 10, 760, 500)
    saved = bytearray(left.saveGeometry().data())
    for place in (8, 24, 50):  # where Qt keeps the frame, the normal and the present geometry, as two corners
        struct.pack_into(">4i", saved, place, 9_000, 7_000, 9_759, 7_499)
    settings.put(GEOMETRY, base64.b64encode(saved).decode())
    main = MainWindow(desk, store)
    qtbot.addWidget(main.window)
    main.window.show()
    assert QGuiApplication.primaryScreen().availableGeometry().intersects(main.window.geometry())
    main.stop()


def test_a_geometry_that_nobody_can_read_is_passed_over(qtbot: QtBot, desk: TestDesk, store: Store) -> None:
    assert not QWidget().restoreGeometry(QByteArray(b"x"))
    settings.put(GEOMETRY, base64.b64encode(b"x").decode())
    main = MainWindow(desk, store)
    qtbot.addWidget(main.window)
    main.window.show()
    assert main.window.width() >= 720
    main.stop()


def test_the_same_day_goes_on_where_it_was_left_and_a_new_one_begins_on_today(
    qtbot: QtBot, desk: TestDesk, store: Store
) -> None:
    def begun() -> MainWindow:
        main = MainWindow(desk, store)
        qtbot.addWidget(main.window)
        main.start()
        return main

    main = begun()
    assert main.window.current_page() == "today"
    main.window.show_page("paths")
    main.stop()
    main = begun()
    assert main.window.current_page() == "paths"
    room = QGuiApplication.primaryScreen().availableSize()
    assert main.window.width() <= max(room.width(), main.window.minimumWidth())
    main.stop()
    desk.clock.go_on(days=1)
    main = begun()
    assert main.window.current_page() == "today"
    main.stop()


def test_files_begin_in_the_system_s_place_and_then_where_the_last_one_was(store: Store, tmp_path: Path) -> None:
    first = file_places.folder(Purpose.SHEET)
    assert first.is_dir()
    chosen = tmp_path / "Sheets"
    chosen.mkdir()
    file_places.remember(Purpose.SHEET, chosen / "Maya.pdf")
    assert file_places.folder(Purpose.SHEET) == chosen
    assert file_places.folder(Purpose.PERSON) == first
    chosen.rmdir()
    assert file_places.folder(Purpose.SHEET) == first


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Maya Osei", "Maya Osei"),
        ("a/b\\c:d*e?", "a b c d e"),
        ("con", "Inroad"),
        ("CON.txt", "Inroad"),
        (" . ", "Inroad"),
        ("x" * 300, "x" * 80),
        ("a\x00b\u202ec", "a b c"),
    ],
)
def test_names_are_good_on_every_system(words: str, name: str) -> None:
    assert file_places.plain_name(words, "Inroad") == name


def test_a_first_size_leaves_room_for_frame_and_panels_and_grows_with_the_type(qtbot: QtBot, theme: Theme) -> None:
    screen = QGuiApplication.primaryScreen()
    box = QDialog()
    qtbot.addWidget(box)
    window_place.begin(box, 9_000, 9_000)
    assert box.width() == screen.availableSize().width()
    assert box.height() < screen.availableSize().height() - 32
    window_place.begin(box, 300, 200)
    assert box.size() == QSize(300, 200)
    theme.set_desktop(Look(scale=1.5))
    window_place.begin(box, 300, 200)
    theme.set_desktop(Look())
    assert box.size() == QSize(450, 300)
