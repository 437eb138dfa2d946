"""Importing: what is in the file, all of it or nothing, and the first to talk to."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from models import people, undo
from models.exchange import importing
from models.people_list import PersonRow
from models.store import BACKUPS, Store
from models.terms import Circle, Relation, Stage
from tests.ui.wizards.conftest import NOW
from ui.desk import Desk
from ui.theme import Theme
from ui.widgets.card import Row
from ui.widgets.line import Line
from ui.widgets.press import Press
from ui.widgets.text import Text
from ui.wizards.import_people import ImportWizard
from ui.wizards.import_rows import ImportRows, lines_of
from ui.wizards.people_found import PERSON, PeopleFound

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROWS = (
    "Maya,Oseu,,,Royal Society,Advisor,12 Mar 2024\n"  # may be Maya Osei, who is there
    "Tom,Brandt,https://www.linkedin.com/in/tom,,Acme,Editor,45 Mar 2024\n"
    ",,,,,,\n"
    "Lena,Fischer,https://www.linkedin.com/in/lena,,Acme,Data scientist,1 Jan 2020\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Connections.csv"
    path.write_text(HEADER + ROWS, encoding="utf-8")
    return path


@pytest.fixture
def wizard(qtbot: QtBot, desk: Desk, store: Store, theme: Theme) -> ImportWizard:
    made = ImportWizard(desk, store)
    qtbot.addWidget(made)
    made.show()
    assert QTest.qWaitForWindowActive(made)
    return made


def drop(wizard: ImportWizard, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    everything = Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(10, 10), everything, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    wizard.file.zone.dropEvent(event)  # Qt delivers a drop only after a drag of its own


def press(widget: QWidget, name: str) -> None:
    found = [p for p in widget.findChildren(Press) if p.isVisible() and p.text() == name]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def counts(wizard: ImportWizard) -> list[str]:
    rows = [row for row in wizard.preview.findChildren(Row) if row.isVisible()]
    return [line.text() for row in rows for line in row.findChildren(Line)]


def sentences(widget: QWidget) -> list[str]:
    return [text.text() for text in widget.findChildren(Text) if text.isVisible()]


def pick(wizard: ImportWizard, row: int) -> None:
    view = wizard.pick.list
    place: QPoint = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_from_a_file_to_preparing(wizard: ImportWizard, desk: Desk, file: Path, qtbot: QtBot) -> None:
    said: list[tuple[str, bool]] = []
    desk.said.connect(lambda sentence, undoable: said.append((sentence, undoable)))
    drop(wizard, file)
    assert people.count() == 0, "nothing is written before the button"
    QTest.mouseClick(wizard.preview.button, Qt.MouseButton.LeftButton)
    assert said == [("Imported 3 people", True)]
    assert people.count() == 3
    assert wizard.pick.isVisible()
    QTest.keyClicks(wizard.pick.field, "lena")
    qtbot.waitUntil(lambda: wizard.pick.list.model().rowCount() == 1)
    pick(wizard, 0)
    QTest.mouseClick(wizard.know.how.chip(Relation.WORKED), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desk.prepare_wanted) as wanted:
        QTest.mouseClick(wizard.know.button, Qt.MouseButton.LeftButton)
    ((lena, _),) = people.names("lena")
    assert wanted.args == [lena]
    assert not wizard.isVisible()
    found = people.detail(lena, NOW)
    assert found is not None
    assert (found.circle, found.stage) == (Circle.ACQUAINTANCE, Stage.TO_ASK)


def test_the_preview_says_who_is_new_known_doubtful_and_left_out(
    wizard: ImportWizard, file: Path, maya: int, store: Store
) -> None:
    drop(wizard, file)
    assert counts(wizard) == ["3 people are new", "1 may be somebody you know", "1 row is left out"]
    model = wizard.preview.rows
    assert [model.data(model.index(row)) for row in range(model.rowCount())] == [
        "Row 2: Maya Oseu may be Maya Osei",
        "Row 4: no name",
        "Row 3 comes in: the date does not exist, so it was left out",
        "Row 3: Tom Brandt, Editor, Acme",
        "Row 5: Lena Fischer, Data scientist, Acme",
    ]
    assert wizard.preview.button.text() == "Import 3 people"
    assert not (store.folder / BACKUPS).exists()
    QTest.mouseClick(wizard.preview.button, Qt.MouseButton.LeftButton)
    assert len(list((store.folder / BACKUPS).glob("*before import.db"))) == 1


def test_a_second_time_there_is_nothing_to_do_but_pick(wizard: ImportWizard, file: Path) -> None:
    drop(wizard, file)
    press(wizard, "Import 3 people")
    wizard.read(str(file))
    assert wizard.preview.isVisible()
    assert counts(wizard)[0] == "3 are known already"
    before = undo.can_undo()
    press(wizard, "Pick somebody to talk to")
    assert wizard.pick.isVisible()
    assert undo.can_undo() == before


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"", "is empty"),
        (b"a,b\n1,2\n", "in no format"),
        (HEADER.encode(), "no row below it"),
        (HEADER.encode() + b'"Maya,Osei\n', "row 2"),
        (b"PK\x03\x04broken", ".zip"),
        (b"{", "line 1"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_sentence(
    wizard: ImportWizard, tmp_path: Path, file: Path, data: bytes, part: str
) -> None:
    odd = tmp_path / "odd"
    odd.write_bytes(data)
    drop(wizard, odd)
    assert wizard.file.isVisible()
    assert any(part in sentence for sentence in sentences(wizard.file))
    drop(wizard, tmp_path)
    assert any("is a folder" in sentence for sentence in sentences(wizard.file))
    drop(wizard, file)
    assert wizard.preview.isVisible(), "the file can be chosen anew"
    press(wizard, "Choose another file")
    assert not any("folder" in sentence for sentence in sentences(wizard.file))


def test_the_file_is_chosen_in_a_dialog(wizard: ImportWizard, file: Path, qtbot: QtBot) -> None:
    QTest.mouseClick(wizard.file.button, Qt.MouseButton.LeftButton)
    dialog = wizard.findChild(QFileDialog)
    dialog.fileSelected.emit(str(file))
    assert wizard.preview.isVisible()
    dialog.close()


def test_stopped_means_nothing_was_written(wizard: ImportWizard, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = importing.write

    def slow(*args: object) -> importing.Outcome:
        read, now, progress, *rest = args

        def tick(done: int, total: int) -> bool:
            time.sleep(0.1)
            return progress(done, total)  # type: ignore[operator]

        return real(read, now, tick, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(importing, "write", slow)
    drop(wizard, file)
    QTimer.singleShot(350, lambda: press(QApplication.activeModalWidget(), "Stop"))
    QTest.mouseClick(wizard.preview.button, Qt.MouseButton.LeftButton)
    assert people.count() == 0
    assert wizard.preview.isVisible()
    assert "Stopped. Nothing was imported." in sentences(wizard.preview)
    monkeypatch.undo()
    QTest.mouseClick(wizard.preview.button, Qt.MouseButton.LeftButton)
    assert people.count() == 3


def test_the_import_is_taken_back_as_a_whole(wizard: ImportWizard, desk: Desk, file: Path, maya: int) -> None:
    drop(wizard, file)
    press(wizard, "Import 3 people")
    press(wizard.pick, "Take the import back")
    assert [name for _, name in people.names("")] == ["Maya Osei"]
    assert "The import was taken back." in sentences(wizard.file)
    desk.redo()
    assert people.count() == 4


def test_only_the_import_itself_is_taken_back_from_here(wizard: ImportWizard, file: Path) -> None:
    drop(wizard, file)
    press(wizard, "Import 3 people")
    pick(wizard, 1)
    QTest.mouseClick(wizard.know.how.chip(Relation.CLOSE), Qt.MouseButton.LeftButton)
    press(wizard, "Somebody else")
    assert wizard.pick.take_back.isVisible(), "nothing was noted yet"
    pick(wizard, 1)
    press(wizard, "Done")
    assert not wizard.isVisible()


def test_by_keyboard(wizard: ImportWizard, file: Path, qtbot: QtBot) -> None:
    drop(wizard, file)
    assert wizard.preview.button.hasFocus()
    QTest.keyClick(wizard.preview.button, Qt.Key.Key_Return)
    qtbot.waitUntil(wizard.pick.field.hasFocus)
    QTest.keyClick(wizard.pick.field, Qt.Key.Key_Down)
    QTest.keyClick(wizard.pick.field, Qt.Key.Key_Return)
    assert wizard.know.isVisible()
    assert "How do you know Maya Oseu?" in sentences(wizard.know)


def test_a_large_undo_leaves_the_window_alive(wizard: ImportWizard, desk: Desk, tmp_path: Path) -> None:
    big = tmp_path / "big.csv"
    rows = "".join(f"Maya{n},Osei{n},https://linkedin.com/in/m{n},,A{n},B,1 Jan 2020\n" for n in range(1500))
    big.write_text(HEADER + rows)
    drop(wizard, big)
    press(wizard, "Import 1,500 people")
    ticks: list[bool] = []
    clock = QTimer(interval=5)
    clock.timeout.connect(lambda: ticks.append(desk.busy))
    clock.start()
    desk.undo()
    assert True in ticks, "the window went on while a worker undid it"
    assert people.count() == 0
    assert not desk.busy


def test_nothing_is_written_beside_a_worker(desk: Desk, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    problems: list[str] = []
    desk.problem.connect(problems.append)
    QTimer.singleShot(20, lambda: desk.do(lambda: people.add("Tom", NOW)))
    desk.do_long(window, "Working", lambda _progress: time.sleep(0.1))
    assert problems == ["One moment: Inroad is still writing. Try again when it is done."]
    assert people.count() == 0


def test_the_models_keep_qts_rules(desk: Desk, store: Store) -> None:
    lines = ImportRows()
    checked = QAbstractItemModelTester(lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    look = importing.Look(2, "new", "Maya <b>", "T, O")
    lines.set_lines(lines_of(importing.Outcome("linkedin", 1, 1, 0), [look]))
    lines.setData(lines.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert lines.left_out == {2}
    lines.tick_all(ticked=True)
    lines.show_kind("known")
    found = PeopleFound()
    also = QAbstractItemModelTester(found, QAbstractItemModelTester.FailureReportingMode.Fatal)
    row = PersonRow(1, "u", "Maya <b>", "T", "O", "", None, Stage.KNOWN, False, *[None] * 6, tags=())
    found.set_rows([row])
    assert found.data(found.index(0)) == "Maya <b>"
    assert found.data(found.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Maya <b>, T, O"
    assert found.data(found.index(0), PERSON) == row
    found.set_rows([])
    assert (checked.model(), also.model()) == (lines, found)
