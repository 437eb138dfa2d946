"""Looking back on notes that were taken on paper: their photos stand there to be read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models import attachments
from models.store import Store
from tests.ui.clock import Clock, TestDesk
from tests.ui.wizards.look_back_wizard import Talk, Wizard
from ui.pages.notes_paper import PhotoViewer, Thumbnail
from ui.theme import Theme


@pytest.fixture
def desk(store: Store, theme: Theme) -> TestDesk:
    return TestDesk(Clock())


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_photos_of_paper_notes_stand_beside_the_notes(desk: TestDesk, qtbot: QtBot, window: QWidget) -> None:
    talk = Talk(desk)
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # pyright: ignore
    desk.do(lambda: attachments.add(talk.id, "Page 1", bytes(buffer.data().data()), desk.now()))
    wizard = Wizard(desk, talk.id, qtbot, window)
    (photo,) = [one for one in wizard.widget.findChildren(Thumbnail) if one.isVisible()]
    assert photo.accessibleName() == "Photo Page 1"
    photo.click()
    viewer = wizard.widget.findChild(PhotoViewer)
    assert isinstance(viewer, PhotoViewer)
    viewer.close()
    QTest.keyClick(photo, Qt.Key.Key_Delete)
    assert not attachments.listed(talk.id)
    desk.undo()
    assert [one.name for one in attachments.listed(talk.id)] == ["Page 1"]
