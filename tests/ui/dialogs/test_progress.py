"""The network at large as a person reads it: by month, circle and source, by mouse, by keyboard, by ear, on paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import people, sample, story
from models.store import Store
from models.terms import Purpose
from tests.ui.clock import THURSDAY, TestDesk
from ui.dialogs.progress import GroupCard, ProgressDialog
from ui.main_window import MainWindow
from ui.tables.plain_view import PlainTable
from ui.widgets.bar import BarRow
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.line import CardTitle
from ui.widgets.small_funnels import SmallFunnels
from ui.widgets.text import Text


@pytest.fixture
def dialog(qtbot: QtBot, desk: TestDesk) -> ProgressDialog:
    """On the sample: fourteen asked, eight answered."""
    sample.fill(THURSDAY)
    return opened(qtbot, desk)


def opened(qtbot: QtBot, desk: TestDesk) -> ProgressDialog:
    made = ProgressDialog(desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    assert QTest.qWaitForWindowActive(made)
    return made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tell_apart(dialog: QWidget, words: str) -> None:
    next(chip for chip in dialog.findChildren(Chip) if chip.text() == words).click()


def charts(dialog: QWidget) -> SmallFunnels:
    return dialog.findChildren(SmallFunnels)[0]


def table(dialog: QWidget) -> PlainTable:
    return dialog.findChildren(PlainTable)[0]


def column(dialog: QWidget, number: int) -> list[str]:
    model = table(dialog).model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def shown(dialog: QWidget) -> tuple[str, list[str], str]:
    """The name of the group at large, its bars, and what is said below them."""
    card = dialog.findChildren(GroupCard)[0]
    bars = [row.accessibleName() for row in card.findChildren(BarRow)]
    return card.findChildren(CardTitle)[0].text(), bars, card.findChildren(Text)[-1].text()


def test_it_begins_with_all_together(dialog: ProgressDialog) -> None:
    name, bars, said = shown(dialog)
    assert name == "All together"
    assert bars[:2] == ["Asked: 14 of 14", "Answered: 8 of 14"]
    assert said.startswith("8 of 14 answered. Silence is usual.\nMost answers within 4 days.")
    assert charts(dialog).current() == -1


def test_months_circles_and_sources(dialog: ProgressDialog) -> None:
    assert column(dialog, 0)[:3] == ["All together", "January 2026", "February 2026"]
    tell_apart(dialog, "By circle")
    assert column(dialog, 0) == ["All together", "Inner circle", "Acquaintance", "New to you"]
    tell_apart(dialog, "By source")
    assert column(dialog, 0)[:2] == ["All together", "Friend, family or close colleague"]
    for number in range(1, 7):
        total, *groups = map(int, column(dialog, number))
        assert sum(groups) == total


def test_a_chart_is_clicked_and_the_table_follows(dialog: ProgressDialog) -> None:
    tell_apart(dialog, "By circle")
    QTest.mouseClick(charts(dialog), Qt.MouseButton.LeftButton, pos=charts(dialog).place(1).center())
    assert shown(dialog)[0] == "Acquaintance"
    assert table(dialog).currentIndex().row() == 2
    table(dialog).selectRow(3)
    assert shown(dialog)[0] == "New to you"
    assert charts(dialog).current() == 2


def test_no_rate_below_five_requests(dialog: ProgressDialog) -> None:
    tell_apart(dialog, "By circle")
    table(dialog).selectRow(3)
    assert shown(dialog)[1][0] == "Asked: 3 of 3"
    assert shown(dialog)[2].startswith("How many answer says something from five requests on.")
    assert "3 answered" not in shown(dialog)[2]


def test_all_by_keyboard(dialog: ProgressDialog) -> None:
    next(chip for chip in dialog.findChildren(Chip) if chip.isChecked()).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert column(dialog, 0)[1] == "Inner circle"
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is charts(dialog)
    for key, name in (
        (Qt.Key.Key_Right, "Inner circle"),
        (Qt.Key.Key_Right, "Acquaintance"),
        (Qt.Key.Key_End, "New to you"),
        (Qt.Key.Key_Home, "Inner circle"),
        (Qt.Key.Key_Left, "Inner circle"),
    ):
        QTest.keyClick(charts(dialog), key)
        assert shown(dialog)[0] == name
    QTest.keyClick(charts(dialog), Qt.Key.Key_Tab)
    assert focused() is table(dialog)
    QTest.keyClick(table(dialog), Qt.Key.Key_Down)
    assert shown(dialog)[0] == "Acquaintance"
    QTest.keyClick(table(dialog), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_screen_reader_hears_charts_and_cells(dialog: ProgressDialog) -> None:
    tell_apart(dialog, "By circle")
    table(dialog).selectRow(2)
    assert charts(dialog).accessibleName() == (
        "Your network: Acquaintance. Asked 11, Answered 7, Met 4, Thanked in 48 h 3, Introduced you on 2, "
        "Referred you 0"
    )
    spoken = table(dialog).model().index(2, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Acquaintance, Answered: 7"


@pytest.mark.parametrize("by", ["keys", "button"])
def test_the_table_is_copied_with_its_titles(dialog: ProgressDialog, by: str) -> None:
    if by == "keys":
        QTest.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    else:
        next(button for button in dialog.findChildren(Button) if button.text() == "Copy as table").click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Begun in\tAsked\tAnswered\tMet\tThanked in 48 h")
    assert lines[1].startswith("All together\t14\t8\t6\t5\t4\t0\t4")
    assert len({line.count("\t") for line in lines}) == 1


def test_nobody_is_named(dialog: ProgressDialog) -> None:
    names = people.names("")
    text = QGuiApplication.clipboard().text() if table(dialog).copy() is None else ""
    assert names
    assert not [name for _, name in names if name in text]


def test_what_happens_meanwhile_is_shown(dialog: ProgressDialog, desk: TestDesk) -> None:
    noor = people.add("Noor Haddad", desk.now())
    desk.do(lambda: story.record(noor, Purpose.REQUEST, desk.now()))
    assert shown(dialog)[1][0] == "Asked: 15 of 15"
    desk.undo()
    assert shown(dialog)[1][0] == "Asked: 14 of 14"


def test_while_there_is_nothing_it_says_what_will_be_here(qtbot: QtBot, desk: TestDesk) -> None:
    dialog = opened(qtbot, desk)
    said = [text.text() for text in dialog.findChildren(Text) if text.isVisible()]
    assert any(text.startswith("Here you will see how far your messages carry") for text in said)
    assert not table(dialog).isVisible()
    wanted: list[bool] = []
    desk.choose_person_wanted.connect(lambda: wanted.append(True))
    next(button for button in dialog.findChildren(Button) if button.text() == "Prepare a conversation").click()
    assert wanted == [True]


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    sample.fill(desk.now())
    made = MainWindow(desk, store)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.show()
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_is_opened_from_today(main: MainWindow, qtbot: QtBot) -> None:
    dialogs: list[QWidget] = []
    main.opened.connect(dialogs.append)
    main.window.show_page("today")
    more = [text for text in main.window.findChildren(Text) if text.text() == "See more" and text.isVisible()]
    link = more[0].findChildren(QWidget)[0]
    link.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert [type(dialog) for dialog in dialogs] == [ProgressDialog]
