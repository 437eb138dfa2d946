"""Earlier imports: each is listed, can be looked at, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models import conversations, people, schema
from models.exchange import importing
from models.exchange.records import PersonRecord, ReadFile
from models.store import Store
from tests.ui.clock import TestDesk
from ui.dialogs.confirm import Confirm
from ui.dialogs.imports import ImportsDialog
from ui.widgets.press import Press
from ui.widgets.text import Text

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


def bring(desk: TestDesk, *names: str) -> None:
    records = tuple(PersonRecord(name, row=row) for row, name in enumerate(names, start=2))
    importing.write(ReadFile("google", records), desk.now(), file_name=f"{names[0]}.csv")


def press(widget: QWidget, name: str) -> None:
    found = [p for p in widget.findChildren(Press) if p.isVisible() and p.text() == name]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def shown(dialog: ImportsDialog) -> list[list[str]]:
    model = dialog.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def dialog(qtbot: QtBot, desk: TestDesk, store: Store) -> ImportsDialog:
    bring(desk, "Maya", "Tom", "Lin")
    bring(desk, "Ruth")
    made = ImportsDialog(desk, store)
    qtbot.addWidget(made)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    return made


def test_taken_back_and_undone(dialog: ImportsDialog, desk: TestDesk) -> None:
    assert shown(dialog) == [["Ruth.csv", "1", "0", "1", ""], ["Maya.csv", "3", "0", "3", ""]]
    conversations.talked(schema.Person.get(display_name="Tom").id, desk.now())
    dialog.table.setCurrentIndex(dialog.table.model().index(1, 0))
    press(dialog, "Take back…")
    question = dialog.findChild(Confirm)
    QTest.mouseClick(question.action, Qt.MouseButton.LeftButton)
    assert any(
        text.text() == "Two people went again. One stays, as there is a story." for text in dialog.findChildren(Text)
    )
    assert shown(dialog)[1] == ["Maya.csv", "3", "0", "1", "taken back"]
    assert not dialog.take_back.isEnabled()
    assert dialog.table.currentIndex().row() == 1
    desk.undo()
    assert shown(dialog)[1] == ["Maya.csv", "3", "0", "3", ""]
    assert people.count() == 4


def test_a_look_at_its_people(dialog: ImportsDialog, desk: TestDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.imported_wanted):
        press(dialog, "Look at its people")
    assert not dialog.isVisible()


def test_before_the_first_import(qtbot: QtBot, desk: TestDesk, store: Store) -> None:
    made = ImportsDialog(desk, store)
    qtbot.addWidget(made)
    made.show()
    assert not made.take_back.isEnabled()
    assert not made.table.isVisible()
