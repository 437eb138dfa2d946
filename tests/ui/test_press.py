"""What is pressed: buttons, chips, check boxes, choices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Stage
from ui.theme import Theme
from ui.widgets.button import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.chip import Chip
from ui.widgets.choice import Combo, DropButton

# Said by the offscreen platform for every window with a smallest size.
pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
    pytest.mark.usefixtures("theme"),
]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_button_is_pressed_by_mouse_and_keyboard(qtbot: QtBot, shown: Stage, key: Qt.Key) -> None:
    pressed: list[tuple[object, ...]] = []
    button = Button("Write", Kind.FILLED, pressed=lambda *args: pressed.append(args))
    shown(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, key)
    assert pressed == [(), ()], "and clicked's False is kept from it"


def test_a_disabled_button_does_nothing(qtbot: QtBot, shown: Stage) -> None:
    pressed: list[int] = []
    button = Button("Write", pressed=lambda: pressed.append(1))
    button.setEnabled(False)
    shown(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not pressed


def test_the_ring_is_for_the_keyboard_alone(qtbot: QtBot, shown: Stage) -> None:
    button = Button("Write")
    shown(button)
    for reason, ringed in (
        (Qt.FocusReason.MouseFocusReason, False),
        (Qt.FocusReason.OtherFocusReason, False),
        (Qt.FocusReason.TabFocusReason, True),
        (Qt.FocusReason.ActiveWindowFocusReason, True),  # as it was
        (Qt.FocusReason.ShortcutFocusReason, True),
    ):
        QApplication.sendEvent(button, QFocusEvent(QEvent.Type.FocusIn, reason))
        assert button.ringed is ringed, reason


def test_a_shortcut_stands_in_the_tooltip(qtbot: QtBot) -> None:
    button = Button("Add a person")
    qtbot.addWidget(button)
    button.set_keys("Ctrl+N")
    assert "Add a person (Ctrl+N)" in button.toolTip()


def test_a_menu_shows_the_triangle_and_makes_room_for_it(qtbot: QtBot) -> None:
    button = Button("Later")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    button.set_menu(QMenu(button))
    assert button.sizeHint().width() > before


def test_no_word_is_cut_in_a_button_of_its_own_size(qtbot: QtBot) -> None:
    for words in ("Write", "Already done", "Let it rest", "Prepare a conversation", "Später", "完了"):
        for button in (Button(words), Chip(words), Chip(words, checked=True), CheckBox(words)):
            qtbot.addWidget(button)
            button.resize(button.sizeHint())
            assert "…" not in button.toolTip()
            assert words not in button.toolTip(), "the tooltip has the words where they are cut"


def test_a_chip_keeps_its_size_when_pressed(qtbot: QtBot, shown: Stage) -> None:
    chip = Chip("Making a difference")
    window = shown(chip)
    before = chip.size()
    with qtbot.waitSignal(chip.toggled):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    window.repaint()
    assert chip.isChecked()
    assert chip.size() == before


def test_a_check_box_is_ticked_by_its_words_too(qtbot: QtBot, shown: Stage) -> None:
    box = CheckBox("What does a bad week look like?")
    shown(box)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 5, 5))
    assert box.isChecked()


def test_a_choice_says_what_is_chosen(qtbot: QtBot) -> None:
    choice = DropButton("Circle", [("all", "all"), ("inner", "inner & close")], current="all")
    qtbot.addWidget(choice)
    assert choice.text() == "Circle: all"
    with qtbot.waitSignal(choice.chosen) as chosen:
        choice.menu().actions()[1].trigger()
    assert chosen.args == ["inner"]
    assert choice.current() == "inner"
    assert choice.text() == "Circle: inner & close"
    choice.set_choices([("inner", "inner"), ("new", "new")])
    assert choice.current() == "inner", "kept where it is still offered"


def test_a_choice_of_several(qtbot: QtBot) -> None:
    choice = DropButton("Path", [("a", "Policy"), ("b", "Writing")], several=True)
    qtbot.addWidget(choice)
    choice.menu().actions()[1].trigger()
    assert choice.chosen_keys() == ["a", "b"]


def test_a_combo_speaks_in_keys(qtbot: QtBot) -> None:
    combo = Combo([("20", "20 minutes"), ("25", "25 minutes")], name="Length")
    qtbot.addWidget(combo)
    combo.set_current("25")
    assert combo.current() == "25"
    combo.set_current("99")
    assert combo.current() == "25"


def test_the_first_button_does_not_glow_as_a_dialog_comes_up(qtbot: QtBot, theme: Theme) -> None:
    dialog = QDialog()
    first, second = Button("Write", parent=dialog), Button("Close", parent=dialog)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(first.hasFocus)
    assert not first.ringed
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert second.ringed
