"""What was valued then and now, side by side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models import career_values, values_exercise
from models.rules.values_rounds import Pile
from tests.ui.clock import TestDesk
from ui.dialogs.values_rounds import ValuesRoundsDialog
from ui.tables.plain_view import PlainTable
from ui.widgets.text import Text


@pytest.fixture
def dialog(qtbot: QtBot, desk: TestDesk) -> ValuesRoundsDialog:
    made = ValuesRoundsDialog(desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    assert QTest.qWaitForWindowActive(made)
    return made


def answer(desk: TestDesk, **weights: int) -> None:
    """Do the exercise anew with these weights."""
    now = desk.now()
    values_exercise.lay_all_again(now)
    for key, weight in weights.items():
        values_exercise.lay(key, Pile.VERY, now)
        values_exercise.weigh(key, weight, now)
    desk.do(lambda: values_exercise.finish(now))


def rows(dialog: ValuesRoundsDialog) -> list[list[str]]:
    model = dialog.findChildren(PlainTable)[0].model()
    titles = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())]
    cells = [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    return [titles, *cells]


def summary(dialog: ValuesRoundsDialog) -> str:
    return dialog.findChildren(Text)[0].text()


def test_rounds_side_by_side(dialog: ValuesRoundsDialog, desk: TestDesk) -> None:
    assert summary(dialog) == "Your answers will stand here once you have done the exercise."
    answer(desk, autonomy=3, variety=2, creativity=4)
    assert rows(dialog)[0] == ["What you value", "4 June"]
    assert summary(dialog).startswith("Do the exercise again in a few months")
    desk.clock.go_on(days=92)
    answer(desk, autonomy=5, variety=1, learning=3)
    assert rows(dialog) == [
        ["What you value", "4 June", "4 September", "What changed"],
        ["Autonomy", "Much (3 of 5)", "Above all (5 of 5)", "Rose"],
        ["Learning new things", "Not asked", "Much (3 of 5)", "New"],
        ["Variety", "Somewhat (2 of 5)", "A little (1 of 5)", "Fell"],
        ["Creativity", "Very much (4 of 5)", "Not asked", "Left the list"],
    ]
    assert summary(dialog) == (
        "Since 4 June: Learning new things is new; Autonomy rose; Variety fell; Creativity left."
    )
    desk.undo()
    assert rows(dialog)[0] == ["What you value", "4 June"]


def test_what_was_changed_by_hand_since_stands_beside(dialog: ValuesRoundsDialog, desk: TestDesk) -> None:
    answer(desk, autonomy=3)
    desk.do(lambda: career_values.require("autonomy", True, desk.now()))
    assert rows(dialog)[1:] == [["Autonomy", "Much (3 of 5)", "Much (3 of 5), must have", "A must-have now"]]
    assert rows(dialog)[0][2] == "Now"


def test_it_is_copied_with_its_titles(dialog: ValuesRoundsDialog, desk: TestDesk) -> None:
    answer(desk, autonomy=3)
    table = dialog.findChildren(PlainTable)[0]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "What you value\t4 June\nAutonomy\tMuch (3 of 5)"
