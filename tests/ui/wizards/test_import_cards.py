"""A .vcf dropped on the window: seen, imported and taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models import people
from models.store import Store
from ui.desk import Desk
from ui.theme import Theme
from ui.wizards.import_people import ImportWizard


def test_contact_cards_are_dropped(qtbot: QtBot, desk: Desk, store: Store, theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    cards = [f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n" for name in ("Zoë Adler", "李明", "")]
    path.write_bytes("".join(cards).encode())
    wizard = ImportWizard(desk, store)
    qtbot.addWidget(wizard)
    wizard.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    before = people.count()
    wizard.file.zone.dropEvent(QDropEvent(QPointF(10, 10), copy, data, button, key))
    qtbot.waitUntil(lambda: wizard.preview.isVisible() and wizard.preview.button.isEnabled())
    assert people.count() == before
    QTest.mouseClick(wizard.preview.button, button)
    qtbot.waitUntil(lambda: people.count() == before + 2)
    assert [name for _, name in people.names("adler")] == ["Zoë Adler"]
    qtbot.waitUntil(lambda: not wizard.preview.isVisible())
    desk.undo()
    assert people.count() == before
