"""Ctrl+K, as somebody uses it who never touches the mouse, and as somebody who does."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, SignalInstance
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models import conversations, people
from models.store import Store
from tests.ui.clock import TestDesk
from tests.ui.spoken_tree import faults
from ui.dialogs.palette import Palette
from ui.main_window import MainWindow
from ui.pages.people_filters import SearchField


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    for name in ("Maya Osei", "Lena Fischer", "Bo Ek"):
        people.add(name, desk.now(), organization="Royal Society" if name == "Maya Osei" else "")
    made = MainWindow(desk, store)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.show()
    QTest.qWaitForWindowExposed(made.window)
    made.window.activateWindow()
    QTest.qWaitForWindowActive(made.window)
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def palette(main: MainWindow, qtbot: QtBot) -> Callable[[], Palette]:
    def opened() -> Palette:
        QTest.keyClick(main.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: bool(shown(main)))
        return shown(main)[0]

    return opened


def shown(main: MainWindow) -> list[Palette]:
    return [one for one in main.window.findChildren(Palette) if one.isVisible()]


def titles(palette: Palette) -> list[str]:
    return [row.title for row in palette.model.rows]


def quiet(signal: SignalInstance) -> None:
    """What opens has tests of its own."""
    with contextlib.suppress(RuntimeError):  # nobody listens yet
        signal.disconnect()


def type_(palette: Palette, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    QTest.keyClicks(palette.field, text)
    QTest.keyClick(palette.field, key)


def test_before_anything_is_typed(main: MainWindow, palette: Callable[[], Palette], desk: TestDesk) -> None:
    conversations.talked(people.names("maya")[0][0], desk.now())
    offered = titles(palette())
    assert "Maya Osei" in offered
    assert "Add a person" in offered
    assert "Import people…" in offered


def test_a_person_by_name(main: MainWindow, palette: Callable[[], Palette], qtbot: QtBot) -> None:
    one = palette()
    QTest.keyClicks(one.field, "maya")
    one.search()
    assert titles(one)[:2] == ["People", "Maya Osei"]
    assert one.model.rows[1].spans == ((0, 4),)
    QTest.keyClick(one.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: main.window.current_page() == "people")
    assert not shown(main)


@pytest.mark.parametrize(
    ("typed", "signal"),
    [
        ("add a per", "add_person_wanted"),
        ("linkedin", "import_wanted"),
        ("coffee", "choose_person_wanted"),
        ("whom", "whom_to_ask_wanted"),
        ("export", "export_wanted"),
        ("merge", "duplicates_wanted"),
        ("take back import", "imports_wanted"),
        ("restore", "backups_wanted"),
        ("values exercise", "values_wanted"),
        ("conference", "event_wanted"),
        ("write may", "write_wanted"),
        ("email maya", "write_wanted"),
        ("talked with lena", "talked_wanted"),
        ("prepare bo", "prepare_wanted"),
        ("quiet", "page_wanted"),
    ],
)
def test_what_can_be_done(
    palette: Callable[[], Palette], desk: TestDesk, qtbot: QtBot, typed: str, signal: str
) -> None:
    one = palette()
    quiet(getattr(desk, signal))
    with qtbot.waitSignal(getattr(desk, signal)):
        type_(one, typed)


def test_pages_and_their_keys(main: MainWindow, palette: Callable[[], Palette]) -> None:
    one = palette()
    QTest.keyClicks(one.field, "intro")
    one.search()
    row = next(row for row in one.model.rows if row.title == "Go to Introductions")
    assert row.right == "Ctrl+5"
    QTest.keyClick(one.field, Qt.Key.Key_Return)
    assert main.window.current_page() == "introductions"


def test_arrows_pass_over_headings_and_esc_leaves(main: MainWindow, palette: Callable[[], Palette]) -> None:
    one = palette()
    QTest.keyClicks(one.field, "o")
    one.search()
    runs = [at for at, row in enumerate(one.model.rows) if row.run is not None]
    walked = [one.list.currentIndex().row()]
    for _ in runs[1:]:
        QTest.keyClick(one.field, Qt.Key.Key_Down)
        walked.append(one.list.currentIndex().row())
    assert walked == runs
    QTest.keyClick(one.field, Qt.Key.Key_Down)
    assert one.list.currentIndex().row() == runs[-1]
    QTest.keyClick(one.field, Qt.Key.Key_Up)
    assert one.list.currentIndex().row() == runs[-2]
    QTest.keyClick(one.field, Qt.Key.Key_Tab)
    assert one.list.currentIndex().row() == runs[-1]
    QTest.keyClick(one.field, Qt.Key.Key_Escape)
    assert not shown(main)


def test_the_keys_again_close_it(main: MainWindow, palette: Callable[[], Palette], qtbot: QtBot) -> None:
    palette()
    QTest.keyClick(main.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not shown(main))


def test_by_mouse(main: MainWindow, palette: Callable[[], Palette], qtbot: QtBot) -> None:
    one = palette()
    QTest.keyClicks(one.field, "lena")
    one.search()
    place = one.list.visualRect(one.model.index(1, 0)).center()
    QTest.mouseClick(one.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: main.window.current_page() == "people")
    other = palette()
    QTest.mouseClick(other, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert not shown(main)


def test_everything_in_it_has_a_name(palette: Callable[[], Palette]) -> None:
    one = palette()
    QTest.keyClicks(one.field, "maya")
    one.search()
    assert faults(one) == []
    spoken = one.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Maya Osei. Royal Society"


def test_what_was_typed_keeps_the_field_and_gives_the_focus_back(
    main: MainWindow, palette: Callable[[], Palette], qtbot: QtBot
) -> None:
    main.window.show_page("people")
    search = main.window.findChild(SearchField)
    assert search is not None
    search.setFocus()
    one = palette()
    assert one.field.hasFocus()
    QTest.keyClick(one.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(search.hasFocus)


def test_nothing_found_is_said(palette: Callable[[], Palette]) -> None:
    one = palette()
    for text in ("zzzz", '"', "*", "x" * 10_000):
        one.field.setText(text)
        one.search()
        assert one.nothing.isVisible()
        QTest.keyClick(one.field, Qt.Key.Key_Return)
        assert one.isVisible()


def test_a_conversation_opens_as_fits(palette: Callable[[], Palette], desk: TestDesk, qtbot: QtBot) -> None:
    lena = people.names("lena")[0][0]
    talk = conversations.talked(lena, desk.now())
    conversations.edit(talk, {"learned": "peculiar"}, desk.now())
    quiet(desk.notes_wanted)
    quiet(desk.look_back_wanted)
    one = palette()
    with qtbot.waitSignal(desk.look_back_wanted) as asked:
        type_(one, "peculiar")
    assert asked.args == [talk]
    conversations.looked_back(talk, desk.now())
    with qtbot.waitSignal(desk.notes_wanted) as asked:
        type_(palette(), "peculiar")
    assert asked.args == [talk]
