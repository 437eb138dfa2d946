"""Notes on paper: photos chosen, dropped and pasted; three lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from models import attachments
from tests.ui.clock import TestDesk
from tests.ui.pages.notes_page import CTRL, Hand, planned
from ui.pages.notes_paper import PhotoViewer
from ui.widgets.area import Area

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)


@pytest.fixture
def hand(desk: TestDesk, qtbot: QtBot) -> Hand:
    return Hand(desk, qtbot, planned(desk))


@pytest.fixture
def page(tmp_path: Path) -> Path:
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.yellow)
    assert image.save(str(tmp_path / "page 1.png"))
    return tmp_path / "page 1.png"


def kept(hand: Hand) -> list[str]:
    return [photo.name for photo in attachments.listed(hand.interview)]


def dropped(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_photo_is_chosen_opened_removed_and_brought_back(
    hand: Hand, page: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(page)], ""))
    hand.window.session.show(hand.window.session.paper)
    hand.press("Add a photo")
    assert kept(hand) == ["page 1.png"]
    (thumbnail,) = hand.window.writing.paper.thumbnails()
    hand.click(thumbnail)
    (viewer,) = hand.window.findChildren(PhotoViewer)
    assert viewer.isVisible()
    hand.key(Qt.Key.Key_Escape, on=viewer)
    assert not hand.window.findChildren(PhotoViewer)
    thumbnail.setFocus()
    hand.key(Qt.Key.Key_Delete, on=thumbnail)
    assert (kept(hand), hand.window.writing.paper.thumbnails()) == ([], [])
    hand.press("Undo")
    assert kept(hand) == ["page 1.png"]
    assert len(hand.window.writing.paper.thumbnails()) == 1


def test_dropped_on_the_window_and_on_the_notes(hand: Hand, page: Path) -> None:
    data = dropped(page)
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    hand.window.dropEvent(event)
    assert kept(hand) == ["page 1.png"]
    assert hand.window.session.current == hand.window.session.paper
    hand.window.session.show(hand.window.session.general)
    hand.window.writing.editor.insertFromMimeData(data)
    assert kept(hand) == ["page 1.png", "page 1.png"]
    assert hand.stored().general == ""


def test_a_picture_pasted_into_the_notes_is_a_photo_and_text_is_text(hand: Hand) -> None:
    image = QImage(30, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.yellow)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("plain words")
    hand.key(Qt.Key.Key_V, CTRL, hand.editor)
    assert hand.shown() == "plain words"
    clipboard.setImage(image)
    hand.key(Qt.Key.Key_V, CTRL, hand.editor)
    assert kept(hand) == ["Photo"]
    hand.press("Paste")
    assert kept(hand) == ["Photo", "Photo"]
    clipboard.setText("words")
    hand.press("Paste")
    assert hand.window.writing.paper.problem() == "There is no picture on the clipboard."


def test_one_that_is_no_picture_is_said_and_the_others_are_kept(hand: Hand, page: Path, tmp_path: Path) -> None:
    bad = tmp_path / "notes.jpg"
    bad.write_text("no picture")
    hand.window.writing.take_pictures(dropped(bad, page))
    assert kept(hand) == ["page 1.png"]
    assert hand.window.writing.paper.problem().startswith("“notes.jpg” cannot be read as a picture.")
    assert hand.desk.problems == []
    hand.window.writing.take_pictures(dropped(page))
    assert hand.window.writing.paper.problem() == ""


def test_three_lines(hand: Hand) -> None:
    hand.window.session.show(hand.window.session.paper)
    fields = hand.window.writing.paper.findChildren(Area)
    assert [field.accessibleName() for field in fields] == ["What stuck", "What next", "Anything else"]
    for field, text in zip(fields, ("Footnotes", "Ask Julia", "Warm"), strict=True):
        field.setFocus()
        hand.type(text, field)
    hand.save()
    found = hand.stored()
    assert (found.learned, found.what_next, found.general) == ("Footnotes", "Ask Julia", "Warm")
    hand.window.session.show(hand.window.session.general)
    assert hand.shown() == "Warm"
    hand.type("!")
    hand.window.session.show(hand.window.session.paper)
    assert fields[2].toPlainText() == hand.stored().general
    hand.desk.undo()
    hand.desk.undo()
    assert (fields[1].toPlainText(), fields[2].toPlainText()) == ("Ask Julia", "")
