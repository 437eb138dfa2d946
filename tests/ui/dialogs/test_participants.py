"""Who takes part: somebody else by name, somebody known, and away again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from models import conversations, participants, people
from tests.ui.clock import TestDesk
from ui.dialogs.participants import ParticipantsDialog
from ui.dialogs.person_field import PersonField

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def dialog(desk: TestDesk, qtbot: QtBot) -> Iterator[ParticipantsDialog]:
    interview = conversations.plan(people.add("Maya Osei", desk.now()), desk.now())
    made = ParticipantsDialog(desk, interview)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.interview = interview  # type: ignore[attr-defined]
    made.show()
    yield made
    made.close()


def names(dialog: ParticipantsDialog) -> list[str]:
    return [name for _, name in participants.of(dialog.interview)]  # type: ignore[attr-defined]


def type_name(dialog: ParticipantsDialog, text: str) -> None:
    field = dialog.findChild(PersonField)
    assert field is not None
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def press(dialog: ParticipantsDialog, name: str) -> None:
    (button,) = [b for b in dialog.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
    button.click()
    QApplication.processEvents()


def test_a_name_and_enter_and_the_dialog_stays(dialog: ParticipantsDialog, desk: TestDesk) -> None:
    type_name(dialog, "Tom Brandt")
    assert names(dialog) == ["Maya Osei", "Tom Brandt"]
    assert dialog.isVisible()
    press(dialog, "Maya Osei does not take part")
    assert names(dialog) == ["Tom Brandt"]
    desk.undo()
    desk.undo()
    assert names(dialog) == ["Maya Osei"]


def test_the_only_one_cannot_be_taken_out(dialog: ParticipantsDialog) -> None:
    away = [b for b in dialog.findChildren(QAbstractButton) if "does not take part" in b.accessibleName()]
    assert away == []


def test_it_closes_when_the_conversation_goes(dialog: ParticipantsDialog, desk: TestDesk) -> None:
    ((maya, _),) = participants.of(dialog.interview)  # type: ignore[attr-defined]
    desk.do(lambda: people.delete([maya], desk.now()))
    QApplication.processEvents()
    assert not dialog.isVisible()
