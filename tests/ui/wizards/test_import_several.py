"""Importing several files, tables and pasted rows: rows left out, choices for the batch, one summary, taking back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models import duplicates, paths, people, schema, tags
from models.exchange import batches
from models.store import Store
from models.terms import Circle
from tests.ui.wizards.conftest import NOW
from ui.desk import Desk
from ui.theme import Theme
from ui.widgets.press import Press
from ui.widgets.text import Text
from ui.window import Window
from ui.wizards.import_people import ImportWizard

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ruth Day\r\nEMAIL:ruth@x.example\r\nEND:VCARD\r\n"


@pytest.fixture
def wizard(qtbot: QtBot, desk: Desk, store: Store, theme: Theme) -> ImportWizard:
    made = ImportWizard(desk, store)
    qtbot.addWidget(made)
    made.show()
    assert QTest.qWaitForWindowActive(made)
    return made


@pytest.fixture
def connections(tmp_path: Path) -> Path:
    path = tmp_path / "Connections.csv"
    path.write_text(
        HEADER + "Tom,Brandt,https://linkedin.com/in/tom,,Acme,Editor,\nLena,Fischer,,,Acme,,\n", encoding="utf-8"
    )
    return path


@pytest.fixture
def card(tmp_path: Path) -> Path:
    path = tmp_path / "ruth.vcf"
    path.write_text(CARD, encoding="utf-8")
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text("Name;Mail;Firma\nSam Lee;sam@x.example;Beta\n", encoding="utf-8")
    return path


def dropped(*files: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    dropped.data = data  # type: ignore[attr-defined]  # held while the event lives
    copy = Qt.DropAction.CopyAction
    return QDropEvent(QPointF(10, 10), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def press(widget: QWidget, name: str) -> None:
    found = [p for p in widget.findChildren(Press) if p.isVisible() and p.text() == name]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def sentences(widget: QWidget) -> str:
    return "\n".join(text.text() for text in widget.findChildren(Text) if text.isVisible())


def names() -> list[str]:
    return sorted(person.display_name for person in schema.Person.select())


def lines(wizard: ImportWizard) -> list[str]:
    rows = wizard.preview.rows
    return [str(rows.data(rows.index(row))) for row in range(rows.rowCount())]


def test_several_files_one_after_the_other(
    wizard: ImportWizard, desk: Desk, connections: Path, card: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 \0\1")
    wizard.file.zone.dropEvent(dropped(connections, broken, card))
    assert "File 1 of 3. Nothing has been written yet." in sentences(wizard.preview)
    press(wizard, "Import 2 people")
    assert "File 3 of 3." in sentences(wizard.preview)
    assert "“broken.pdf”" in sentences(wizard.preview), "said, and gone past"
    press(wizard, "Import 1 person")
    assert wizard.pick.isVisible()
    said = sentences(wizard.pick)
    assert "Connections.csv: 2 new, 0 already known, 0 left out." in said
    assert "ruth.vcf: 1 new, 0 already known, 0 left out." in said
    assert "“broken.pdf”" in said
    assert len(batches.listed()) == 2
    press(wizard.pick, "Take all of it back")
    assert names() == []
    assert wizard.file.isVisible()
    desk.redo()
    assert names() == ["Lena Fischer", "Tom Brandt"], "one step of undo each"


def test_a_file_of_several_is_left_out(wizard: ImportWizard, connections: Path, card: Path) -> None:
    wizard.take([str(connections), str(card)])
    press(wizard, "Leave this file out")
    press(wizard, "Import 1 person")
    assert names() == ["Ruth Day"]


def test_rows_are_left_out_by_mouse_and_keyboard(wizard: ImportWizard, connections: Path) -> None:
    wizard.take([str(connections)])
    view = wizard.preview.list
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wizard.preview.button.text() == "Import 1 person"
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert wizard.preview.button.text() == "Import 2 people"
    press(wizard, "Leave all of these out")
    assert wizard.preview.button.text() == "Pick somebody to talk to"
    press(wizard, "Take all of these")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    press(wizard, "Import 1 person")
    assert names() == ["Lena Fischer"]
    assert "Connections.csv: 1 new, 0 already known, 1 left out." in sentences(wizard.pick)


def test_what_is_chosen_for_all_new_people(wizard: ImportWizard, connections: Path, store: Store) -> None:
    path = paths.add("Medical writing", NOW)
    wizard.take([str(connections)])
    choices = wizard.preview.choices
    choices.circle.set_current(Circle.NEW)
    choices.path.set_current(str(path))
    QTest.keyClicks(choices.tags, "Fair, Oxford,")
    QTest.keyClicks(choices.source, "conference")
    press(wizard, "Import 2 people")
    for person in schema.Person.select():
        assert (person.circle, person.path_id, person.source) == (Circle.NEW, path, "conference")
        assert [tag.name for tag in tags.of(person.id)] == ["Fair", "Oxford"]


def test_known_people_say_what_they_get(wizard: ImportWizard, connections: Path, store: Store) -> None:
    people.add("Tom Brandt", NOW, organization="Acme")
    wizard.take([str(connections)])
    assert lines(wizard) == [
        "Row 3: Lena Fischer, Acme",
        "Row 2: Tom Brandt is known already as Tom Brandt; gets a given name, a family name, a role and a link",
    ]
    wizard.preview.kind.chosen.emit("known")
    assert len(lines(wizard)) == 1
    press(wizard, "Import 1 person")
    wizard.take([str(connections)])
    assert lines(wizard)[0] == "Row 2: Tom Brandt is known already as Tom Brandt"


def test_the_columns_of_a_table_come_first_and_are_remembered(wizard: ImportWizard, table: Path) -> None:
    wizard.take([str(table)])
    assert wizard.mapping.isVisible()
    assert people.count() == 0
    press(wizard, "Read it like this")
    assert lines(wizard) == ["Row 2: Sam Lee, Beta"]
    press(wizard, "Import 1 person")
    assert names() == ["Sam Lee"]
    assert schema.ImportMapping.select().count() == 1
    press(wizard.pick, "Take the import back")
    assert names() == []


def test_rows_are_pasted_from_a_spreadsheet(wizard: ImportWizard) -> None:
    QGuiApplication.clipboard().setText("Name\tE-mail\nZoe Fox\tzoe@x.example\n")
    wizard.file.setFocus()
    QTest.keyClick(wizard.file, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(wizard, "Read it like this")
    press(wizard, "Import 1 person")
    assert names() == ["Zoe Fox"]
    assert [batch.name for batch in batches.listed()] == ["pasted rows"]


def test_cards_are_pasted_too(wizard: ImportWizard) -> None:
    QGuiApplication.clipboard().setText(CARD)
    press(wizard, "Paste")
    assert wizard.preview.isVisible()


def test_nothing_to_paste_is_a_sentence(wizard: ImportWizard) -> None:
    QGuiApplication.clipboard().setText(" ")
    press(wizard, "Paste")
    assert "There is nothing on the clipboard." in sentences(wizard.file)
    QGuiApplication.clipboard().setText("hello")
    press(wizard, "Paste")
    assert wizard.file.isVisible() or wizard.mapping.isVisible()


def test_a_look_at_the_new_people_and_at_duplicates(
    wizard: ImportWizard, desk: Desk, connections: Path, maya: int, qtbot: QtBot
) -> None:
    connections.write_text(HEADER + "Maya,Oseu,,,Royal Society,,\n", encoding="utf-8")
    wizard.take([str(connections)])
    press(wizard, "Import 1 person")
    with qtbot.waitSignal(desk.imported_wanted) as wanted:
        press(wizard.pick, "Look at the new people")
    assert wanted.args == [batches.listed()[0].id]
    assert not wizard.isVisible()
    wizard.show()
    with qtbot.waitSignal(desk.duplicates_wanted):
        press(wizard.pick, "Look at the duplicates")


def test_somebody_known_by_name_alone_is_pointed_to(
    wizard: ImportWizard, desk: Desk, connections: Path, qtbot: QtBot
) -> None:
    ines = people.add("Ines Caro", desk.now())
    connections.write_text(HEADER + "Ines,Caro,https://www.linkedin.com/in/ines,,Aino,,\n", encoding="utf-8")
    wizard.take([str(connections)])
    press(wizard, "Import 1 person")
    qtbot.waitUntil(wizard.pick.isVisible)
    assert "1 may be somebody you know: Look at the duplicates" in wizard.pick.links.text()
    (pair,) = duplicates.pairs()
    assert ines in (pair.one, pair.other)


def test_earlier_imports_are_a_click_away(wizard: ImportWizard, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.imports_wanted):
        press(wizard.file, "Earlier imports")


def test_files_are_dropped_on_the_window(qtbot: QtBot, theme: Theme, card: Path) -> None:
    window = Window(lambda: None, lambda _: None)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.files_dropped) as wanted:
        window.dropEvent(dropped(card, card))  # Qt delivers a drop only after a drag of its own
    assert wanted.args == [[str(card), str(card)]]
