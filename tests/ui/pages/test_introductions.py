"""The Introductions page as a person uses it: tree and list, keyboard and mouse, loops, and files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from models import introductions, people, sample, settings, story
from models.terms import Purpose
from tests.ui.clock import TestDesk
from ui.pages.introductions import IntroductionsPage
from ui.pages.introductions_drawing import Tone
from ui.theme import Theme

KEYS = Qt.Key


@pytest.fixture
def open_page(desk: TestDesk, qtbot: QtBot) -> Callable[[], IntroductionsPage]:
    """Opens the page at the size that it has in the usual window."""

    def open_() -> IntroductionsPage:
        page = IntroductionsPage(desk)
        qtbot.addWidget(page)
        page.resize(1084, 800)
        page.show()
        QTest.qWaitForWindowExposed(page)
        return page

    return open_


@pytest.fixture
def three(desk: TestDesk) -> tuple[int, int, int]:
    """Ines led to Lena, Lena to Maya."""
    ines = people.add("Ines Caro", desk.now(), organization="CNIO")
    lena = people.add("Lena Fischer", desk.now(), organization="DFG", introducer=ines)
    maya = people.add("Maya Osei", desk.now(), title="Advisor", organization="Royal Society", introducer=lena)
    return ines, lena, maya


def middle_of(page: IntroductionsPage, person: int) -> QPoint:
    """Where somebody's box is seen, in the view."""
    assert page.tree.drawing is not None
    return page.tree.mapFromScene(page.tree.drawing.boxes[person].rect.center())


def press(page: IntroductionsPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.tree, key)


def names_in_list(page: IntroductionsPage) -> list[str]:
    page.show_as("list")
    model = page.list.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def wheel(page: IntroductionsPage, at: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(at),
        page.tree.viewport().mapToGlobal(QPointF(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.tree.viewport(), event)


def test_an_empty_page_says_what_will_be_here_and_starts_it(desk: TestDesk, open_page, qtbot: QtBot) -> None:
    page = open_page()
    assert not page.tree.isVisible()
    button = next(each for each in page.findChildren(QPushButton) if each.text() == "Add a person")
    assert button.isVisible()
    with qtbot.waitSignal(desk.add_person_wanted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    ines = people.add("Ines Caro", desk.now())
    desk.do(lambda: people.add("Lena Fischer", desk.now(), introducer=ines))
    assert page.tree.isVisible()
    assert not button.isVisible()
    assert page._summary.text() == "One person has led to one more, two steps deep."


def test_the_sample_shows_who_led_to_whom_by_colour_and_word(desk: TestDesk, open_page) -> None:
    sample.fill(desk.now())
    page = open_page()
    drawing = page.tree.drawing
    assert drawing is not None
    said = {box.name: (box.standing, box.tone) for box in drawing.boxes.values()}
    assert said["Lena Fischer"] == ("met", Tone.MET)
    assert said["Maya Osei"] == ("today", Tone.PLANNED)
    assert said["Julia Nowak"] == ("asked", Tone.OPEN)
    assert said["Omar Haddad"] == ("resting", Tone.RESTING)
    assert "Two people have now named Julia Nowak." in page._named.text()


def test_the_hint_opens_the_person_whom_two_have_named(desk: TestDesk, open_page, three, qtbot: QtBot) -> None:
    ines, _, maya = three
    introductions.add(ines, maya, desk.now())
    page = open_page()
    assert page._named.text() == "Two people have now named Maya Osei."
    with qtbot.waitSignal(desk.person_wanted) as wanted:
        page._named.findChildren(QPushButton)[0].click()
    assert wanted.args == [maya]
    desk.do(lambda: story.record(maya, Purpose.MET, desk.now()))
    assert not page._named.isVisible()


def test_arrows_go_along_introductions_and_enter_opens(desk: TestDesk, open_page, three, qtbot: QtBot) -> None:
    ines, lena, maya = three
    ruth = people.add("Ruth Adler", desk.now(), introducer=ines)
    page = open_page()
    page.tree.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.tree.current == ines
    press(page, KEYS.Key_Right)
    assert page.tree.current == lena
    press(page, KEYS.Key_Down)
    assert page.tree.current == ruth
    press(page, KEYS.Key_Down)  # nobody below: stays
    assert page.tree.current == ruth
    press(page, KEYS.Key_Up, KEYS.Key_Right)
    assert page.tree.current == maya
    said = "Maya Osei. Advisor, Royal Society, to ask. Introduced by Lena Fischer."
    assert page.tree.accessibleDescription() == said
    assert page._foot._words.text() == said
    with qtbot.waitSignal(desk.person_wanted) as wanted:
        press(page, KEYS.Key_Return)
    assert wanted.args == [maya]
    press(page, KEYS.Key_Left, KEYS.Key_Left)
    assert page.tree.current == ines
    press(page, KEYS.Key_End)
    assert page.tree.current == ruth


def test_from_right_to_left_the_first_stands_at_the_right_and_arrows_follow(
    desk: TestDesk, open_page, three, qapp: QApplication
) -> None:
    ines, lena, _ = three
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = open_page()
    assert middle_of(page, ines).x() > middle_of(page, lena).x()
    assert page.tree.viewport().rect().contains(middle_of(page, ines))
    press(page, KEYS.Key_Home, KEYS.Key_Left)
    assert page.tree.current == lena


def test_a_click_opens_and_beside_the_boxes_it_unmarks(desk: TestDesk, open_page, three, qtbot: QtBot) -> None:
    _, lena, _ = three
    page = open_page()
    at = middle_of(page, lena)
    with qtbot.waitSignal(desk.person_wanted) as wanted:
        QTest.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert wanted.args == [lena]
    assert page.tree.current == lena
    with qtbot.waitSignal(desk.person_wanted) as wanted:
        QTest.mouseClick(page._foot._open, Qt.MouseButton.LeftButton)
    assert wanted.args == [lena]
    QTest.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(900, 500))
    assert page.tree.current is None


def test_the_wheel_zooms_around_the_pointer_and_keys_zoom_too(open_page, three) -> None:
    page = open_page()
    lena = middle_of(page, three[1])
    assert page.tree.zoom == 1
    wheel(page, lena, 2)
    assert page.tree.zoom == pytest.approx(1.5625)
    press(page, KEYS.Key_Minus)
    assert page.tree.zoom == pytest.approx(1.25)
    press(page, KEYS.Key_Plus, KEYS.Key_0)
    assert page.tree.zoom == 1
    for _ in range(40):
        press(page, KEYS.Key_Plus)
    assert page.tree.zoom == 2.5


def test_dragging_moves_the_picture_and_marks_nobody(open_page, three) -> None:
    page = open_page()
    for _ in range(4):
        page.tree.zoom_in()
    before = middle_of(page, three[0])
    view = page.tree.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    for x in (290, 260, 200):
        QTest.mouseMove(view, QPoint(x, 300))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 300))
    assert middle_of(page, three[0]).x() < before.x() - 50
    assert page.tree.current is None


def test_what_changes_elsewhere_leaves_zoom_and_place_alone(desk: TestDesk, open_page, three) -> None:
    page = open_page()
    for _ in range(4):
        page.tree.zoom_in()
    zoom, lena = page.tree.zoom, middle_of(page, three[1])
    for number in range(6):
        desk.do(lambda number=number: people.add(f"Friend {number}", desk.now(), introducer=three[0]))
    assert page.tree.zoom == zoom
    assert (middle_of(page, three[1]) - lena).manhattanLength() <= 2


def test_a_page_that_is_not_shown_reads_when_it_is_shown_again(desk: TestDesk, open_page, three) -> None:
    page = open_page()
    page.show_as("list")
    page.hide()
    desk.do(lambda: people.add("Ruth Adler", desk.now(), introducer=three[0]))
    assert "Ruth Adler" not in names_in_list(page)
    page.show()
    assert "Ruth Adler" in names_in_list(page)


def test_somebody_deleted_goes_those_they_led_to_stay_and_undo_brings_all_back(
    desk: TestDesk, open_page, three
) -> None:
    ines, lena, maya = three
    sofia = people.add("Sofia Marques", desk.now(), introducer=maya)
    page = open_page()
    page.tree.set_current(lena)
    desk.do(lambda: people.delete([lena], desk.now()))
    assert page.tree.current is None
    assert page.tree.drawing is not None
    assert set(page.tree.drawing.boxes) == {maya, sofia}  # Ines has nobody left to be drawn with
    desk.undo()
    assert set(page.tree.drawing.boxes) == {ines, lena, maya, sofia}
    assert names_in_list(page) == ["Ines Caro", "Lena Fischer", "Maya Osei", "Sofia Marques"]


def test_a_loop_is_drawn_back_and_can_be_walked(desk: TestDesk, open_page, three) -> None:
    ines, _, maya = three
    introductions.add(maya, ines, desk.now())
    page = open_page()
    assert page.tree.drawing is not None
    assert [box.column for box in page.tree.drawing.boxes.values()] == [0, 1, 2]
    assert "Dotted" in page._foot._words.text()
    page.tree.set_current(ines)
    assert "Introduced by Maya Osei" in page._foot._words.text()
    press(page, KEYS.Key_Right, KEYS.Key_Right, KEYS.Key_Right)  # round and round
    assert page.tree.current == ines
    assert not page.grab().toImage().isNull()


def test_two_introducers_are_both_said(desk: TestDesk, open_page, three) -> None:
    ines, _, maya = three
    introductions.add(ines, maya, desk.now())
    page = open_page()
    assert page.tree.drawing is not None
    assert "Introduced by Lena Fischer and Ines Caro." in page.tree.drawing.describe(maya)
    assert "Dashed" in page._foot._words.text()


def test_a_tooltip_says_everything_and_reads_no_tags(desk: TestDesk, open_page, three) -> None:
    ines, _, _ = three
    villain = people.add("<img src=x> & <b>Co</b>", desk.now(), introducer=ines)
    page = open_page()
    at = middle_of(page, villain)
    QApplication.sendEvent(
        page.tree.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, at, page.tree.viewport().mapToGlobal(at))
    )
    assert "&lt;img src=x&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_the_list_stands_as_a_tree_and_sorts(desk: TestDesk, open_page, three, qtbot: QtBot) -> None:
    ines, _, maya = three
    people.add("Adam Berg", desk.now(), introducer=ines)
    page = open_page()
    page._choice.chip("list").click()
    assert page.list.isVisible()
    assert settings.get("introductions_view") == "list"
    assert names_in_list(page) == ["Ines Caro", "Adam Berg", "Lena Fischer", "Maya Osei"]
    model = page.list.model
    steps = next(number for number, column in enumerate(model.columns) if column.key == "steps")
    assert [model.index(row, steps).data() for row in range(4)] == ["one step", "two steps", "two steps", "three steps"]
    by = next(number for number, column in enumerate(model.columns) if column.key == "introducer")
    page.list.table.header.setSortIndicator(by, Qt.SortOrder.DescendingOrder)
    assert [model.index(row, by).data() for row in range(4)] == ["Lena Fischer", "Ines Caro", "Ines Caro", "—"]
    page.list.table.header.setSortIndicator(steps, Qt.SortOrder.DescendingOrder)
    assert names_in_list(page)[0] == "Maya Osei"
    page.list.table.selectRow(0)
    with qtbot.waitSignal(desk.person_wanted) as wanted:
        QTest.keyClick(page.list.table, KEYS.Key_Return)
    assert wanted.args == [maya]


def test_the_list_is_a_sound_model_while_people_come_and_go(desk: TestDesk, open_page, three) -> None:
    page = open_page()
    tester = QAbstractItemModelTester(page.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.show_as("list")
    page.list.table.selectRow(2)
    desk.do(lambda: people.add("Ruth Adler", desk.now(), introducer=three[0]))
    page.list.table.header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert page.list.model.person_at(page.list.table.currentIndex().row()) == three[2]
    desk.do(lambda: people.delete(list(three), desk.now()))
    desk.undo()
    assert tester.model() is page.list.model
    assert page.list.model.rowCount() == 4


def test_a_picture_is_written_twice_as_sharp_and_private(desk: TestDesk, open_page, three, tmp_path: Path) -> None:
    page = open_page()
    path = tmp_path / "picture.png"
    page.write(str(path))
    image = QImage(str(path))
    assert page.tree.drawing is not None
    assert (image.width(), image.height()) == tuple(
        2 * side for side in page.tree.drawing.rect.size().toSize().toTuple()
    )
    assert path.stat().st_mode & 0o777 == 0o600
    assert desk.sentences == ["Written: picture.png"]


def test_the_svg_holds_names_as_text_whatever_is_in_them(
    desk: TestDesk, open_page, three, tmp_path: Path, theme: Theme
) -> None:
    people.add("<img src=x>", desk.now(), title="R&D \x01", introducer=three[0])
    theme.set_mode("dark")
    page = open_page()
    path = tmp_path / "picture.svg"
    page.write(str(path))
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    texts = {"".join(each.itertext()).strip() for each in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Ines Caro", "Maya Osei", "Royal Society, to ask", "<img src=x>"} <= texts
    assert not list(root.iter("{http://www.w3.org/2000/svg}image"))
    assert "#1f2933" in path.read_text(encoding="utf-8")  # light, whatever the screen is


def test_a_picture_of_very_many_people_is_made_to_fit(desk: TestDesk, open_page, three, tmp_path: Path) -> None:
    for number in range(400):
        introductions.add(three[0], people.add(f"Friend {number}", desk.now()), desk.now())
    page = open_page()
    path = tmp_path / "picture.png"
    assert page.tree.viewport().rect().contains(middle_of(page, three[0]))  # not above or below what is seen first
    page.write(str(path))
    image = QImage(str(path))
    assert 0 < image.height() <= 16_000
    assert "SVG can be read better" in desk.sentences[-1]


def test_where_a_file_cannot_be_written_a_sentence_says_so(desk: TestDesk, open_page, three, tmp_path: Path) -> None:
    page = open_page()
    page.write(str(tmp_path / "nowhere" / "picture.png"))
    assert desk.problems == ["“picture.png” cannot be written there. Choose another folder."]
    assert not desk.sentences
    assert QApplication.overrideCursor() is None


def test_export_asks_where(desk: TestDesk, open_page, three, tmp_path: Path, qtbot: QtBot) -> None:
    page = open_page()
    QTest.mouseClick(page._export, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.setDirectory(str(tmp_path))
    dialog.selectNameFilter(dialog.nameFilters()[1])
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    dialog.selectFile("network")
    dialog.accept()
    qtbot.waitUntil(lambda: bool(desk.sentences))
    assert (tmp_path / "network.svg").read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("zoom", [0.05, 0.3, 1.0, 2.5])
def test_everything_is_painted_at_every_zoom(
    desk: TestDesk, open_page, theme: Theme, zoom: float, mode: str, qapp: QApplication
) -> None:
    sample.fill(desk.now())
    theme.set_mode("dark" if mode == "dark" else "light")
    page = open_page()
    page.tree.zoom_by(zoom)
    shown = page.tree.viewport().grab().toImage()
    colors = {shown.pixelColor(x, y).name() for x in range(0, shown.width(), 3) for y in range(0, shown.height(), 3)}
    assert len(colors) > 2
