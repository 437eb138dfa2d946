"""The values exercise as a person does it: by mouse, by dragging, by keys alone; stopped, gone on, undone, repeated."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import career_values, undo, values_exercise, values_rounds
from models.rules.values_rounds import Pile
from models.store import Store
from tests.ui.clock import Clock, TestDesk
from ui.main_window import MainWindow
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.check_box import CheckBox
from ui.widgets.chip import Chip
from ui.widgets.dots import Dots
from ui.widgets.field import Field
from ui.widgets.text import Text
from ui.wizards.values import KEEP, SORT, WEIGH, ValuesWizard
from ui.wizards.values_card import MIME, PileBox, ValueCard

FIRST, SECOND, THIRD = "making_a_difference", "learning", "expertise"


class Opens:
    """Opens the wizard as the window does, and closes what is left of it."""

    def __init__(self, qtbot: QtBot, desk: TestDesk) -> None:
        self._qtbot, self._desk = qtbot, desk
        self.opened: list[ValuesWizard] = []

    def __call__(self) -> ValuesWizard:
        wizard = ValuesWizard(self._desk)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._qtbot.addWidget(wizard)
        self.opened.append(wizard)
        wizard.show()
        assert QTest.qWaitForWindowActive(wizard)
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return wizard


@pytest.fixture
def desk(store: Store, theme: Theme) -> TestDesk:
    """A desk whose clock can be moved."""
    return TestDesk(Clock())


@pytest.fixture
def open_wizard(qtbot: QtBot, desk: TestDesk) -> Opens:
    return Opens(qtbot, desk)


@pytest.fixture
def wizard(open_wizard: Opens) -> ValuesWizard:
    return open_wizard()


def key(which: Qt.Key, times: int = 1, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for _ in range(times):
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, which, modifier)


def go_to(wizard: ValuesWizard, step: int) -> None:
    """Show a step, and let it come."""
    wizard.show_step(step)
    QApplication.processEvents()


def press(within: QWidget, words: str) -> None:
    QApplication.processEvents()
    button = next(one for one in within.findChildren(Button) if one.text() == words and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(within: QWidget) -> list[str]:
    return [text.text() for text in within.findChildren(Text) if text.isVisible()]


def card(wizard: QWidget) -> ValueCard:
    return wizard.findChildren(ValueCard)[0]


def pile(wizard: QWidget, words: str) -> PileBox:
    return next(box for box in wizard.findChildren(PileBox) if box.accessibleName() == words)


def boxes(wizard: QWidget) -> dict[str, CheckBox]:
    return {box.text(): box for box in wizard.findChildren(CheckBox) if box.isVisible()}


def my_list() -> dict[str, tuple[int, bool]]:
    return {value.key: (value.weight, value.must_have) for value in career_values.values() if value.weight}


def lay_very(count: int) -> None:
    key(Qt.Key.Key_1, count)


def test_by_keys_alone_from_the_first_card_to_the_list(qtbot: QtBot, wizard: ValuesWizard, desk: TestDesk) -> None:
    key(Qt.Key.Key_1)
    key(Qt.Key.Key_Left)
    key(Qt.Key.Key_2)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_3)
    key(Qt.Key.Key_Right, 25)
    piles = values_exercise.read().piles
    assert len(piles) == len(career_values.values())
    assert [one for one, where in piles.items() if where is Pile.VERY] == [FIRST, SECOND]
    key(Qt.Key.Key_PageDown, 1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: wizard.step() == KEEP)
    key(Qt.Key.Key_PageDown, 1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: wizard.step() == WEIGH and isinstance(QApplication.focusWidget(), Dots))
    key(Qt.Key.Key_5)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Return, 1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not wizard.isVisible())
    assert my_list() == {FIRST: (5, True), SECOND: (3, False)}
    desk.undo()
    assert my_list() == {}


def test_backspace_and_ctrl_z_take_the_last_card_back(wizard: ValuesWizard) -> None:
    lay_very(3)
    key(Qt.Key.Key_Backspace)
    assert card(wizard).key() == THIRD
    key(Qt.Key.Key_Z, 1, Qt.KeyboardModifier.ControlModifier)
    assert card(wizard).key() == SECOND
    key(Qt.Key.Key_Backspace, 3)
    assert card(wizard).key() == FIRST
    assert values_exercise.read().piles == {}


def test_arrows_follow_the_eye_from_right_to_left(qtbot: QtBot, open_wizard: Opens, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    open_wizard()
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Left)
    assert list(values_exercise.read().piles.values()) == [Pile.VERY, Pile.NOT]


def test_by_clicks_and_a_card_taken_up_again(wizard: ValuesWizard) -> None:
    QTest.mouseClick(pile(wizard, "Very important").head, Qt.MouseButton.LeftButton)
    QTest.mouseClick(pile(wizard, "Not important").head, Qt.MouseButton.LeftButton)
    assert values_exercise.read().piles == {FIRST: Pile.VERY, SECOND: Pile.NOT}
    (chip,) = [chip for chip in pile(wizard, "Not important").findChildren(Chip) if not chip.isHidden()]
    chip.click()
    assert card(wizard).key() == SECOND
    assert values_exercise.read().piles == {FIRST: Pile.VERY}


def test_a_card_is_dropped_on_a_pile(wizard: ValuesWizard) -> None:
    data = QMimeData()
    data.setData(MIME, QByteArray(card(wizard).key().encode()))
    event = QDropEvent(
        QPointF(20, 60),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    pile(wizard, "Somewhat important").dropEvent(event)
    assert values_exercise.read().piles == {FIRST: Pile.SOMEWHAT}


def test_stopped_and_gone_on_tomorrow(wizard: ValuesWizard, open_wizard: Opens, desk: TestDesk) -> None:
    lay_very(8)
    go_to(wizard, KEEP)
    boxes(wizard)["Making a difference"].click()
    press(wizard, "Save and close")
    assert not wizard.isVisible()
    assert my_list() == {}
    assert undo.can_undo() is None
    desk.clock.go_on(days=1)
    again = open_wizard()
    assert again.step() == KEEP
    assert boxes(again)["Making a difference"].isChecked()
    press(again, "Back")
    assert card(again).key() == values_exercise.read().cards[8].key


def test_escape_loses_nothing(wizard: ValuesWizard, open_wizard: Opens) -> None:
    lay_very(2)
    key(Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert card(open_wizard()).key() == THIRD


def test_the_eighth_is_gently_refused(wizard: ValuesWizard) -> None:
    lay_very(8)
    go_to(wizard, KEEP)
    assert any(text.startswith("You laid eight there.") for text in said(wizard))
    *seven, eighth = boxes(wizard).values()
    for box in seven:
        box.click()
    assert "Seven is the most. Let one go first, and the choice says more." not in said(wizard)
    eighth.click()
    assert not eighth.isChecked()
    assert "Seven is the most. Let one go first, and the choice says more." in said(wizard)
    seven[0].click()
    assert "Seven is the most. Let one go first, and the choice says more." not in said(wizard)
    eighth.click()
    assert eighth.isChecked()
    assert len(values_exercise.read().kept) == 7


def test_weights_in_words_must_haves_and_what_leaves(wizard: ValuesWizard, desk: TestDesk) -> None:
    desk.do(lambda: career_values.weigh("recognition", 2, desk.now()))
    lay_very(2)
    go_to(wizard, WEIGH)
    dots = [one for one in wizard.findChildren(Dots) if one.isVisible()]
    assert [one.accessibleDescription() for one in dots] == ["Much", "Much"]
    dots[1].setFocus(Qt.FocusReason.TabFocusReason)
    key(Qt.Key.Key_5)
    assert dots[1].accessibleDescription() == "Above all"
    boxes(wizard)["Must have"].click()
    assert "Leaving your list: Recognition. What people told you on it stays, for when it comes back." in said(wizard)
    press(wizard, "Keep these values")
    assert set(my_list()) == {FIRST, SECOND}
    assert my_list()[SECOND][0] == 5
    assert sum(must for _, must in my_list().values()) == 1
    desk.undo()
    assert my_list() == {"recognition": (2, False)}
    assert values_exercise.is_begun()


def test_a_value_of_ones_own_is_the_next_card_and_a_double_is_refused(wizard: ValuesWizard, desk: TestDesk) -> None:
    (field,) = wizard.findChildren(Field)
    field.setFocus()
    QTest.keyClicks(field, "autonomy 1")
    assert values_exercise.read().piles == {}  # digits are typed, not laid
    field.setText("autonomy")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "“Autonomy” is among the values already." in said(wizard)
    field.setText("Music")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "“Autonomy” is among the values already." not in said(wizard)
    assert card(wizard).accessibleName().startswith("Music.")
    assert QApplication.focusWidget() is card(wizard)
    key(Qt.Key.Key_Z, 1, Qt.KeyboardModifier.ControlModifier)
    assert not [value for value in career_values.values() if value.own]
    assert card(wizard).key() == FIRST


def test_nothing_very_important_leads_back_to_the_cards(wizard: ValuesWizard) -> None:
    go_to(wizard, WEIGH)
    finish = next(one for one in wizard.findChildren(Button) if one.text() == "Keep these values")
    assert not finish.isEnabled()
    press(wizard, "Choose what to keep")
    assert wizard.step() == KEEP
    press(wizard, "Sort the cards")
    assert wizard.step() == SORT


def test_done_again_it_begins_from_last_time(wizard: ValuesWizard, open_wizard: Opens, desk: TestDesk) -> None:
    lay_very(2)
    go_to(wizard, WEIGH)
    press(wizard, "Keep these values")
    desk.clock.go_on(days=120)
    again = open_wizard()
    assert again.step() == SORT
    assert any(text.startswith("It begins with your answers of 4 June.") for text in said(again))
    assert list(values_exercise.read().piles) == [FIRST, SECOND]
    press(again, "Lay them all again")
    assert card(again).key() == FIRST
    lay_very(1)
    go_to(again, WEIGH)
    press(again, "Keep these values")
    assert set(my_list()) == {FIRST}
    assert len(values_rounds.rounds()) == 2


def test_all_laid_says_so_and_goes_on(wizard: ValuesWizard) -> None:
    key(Qt.Key.Key_1, 8)
    key(Qt.Key.Key_3, 22)
    assert "All 30 are laid, 8 as very important." in said(wizard)
    assert not card(wizard).isVisible()
    press(wizard, "Take the last one back")
    assert card(wizard).isVisible()
    assert QApplication.focusWidget() is card(wizard)


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store) -> Iterator[MainWindow]:
    made = MainWindow(desk, store)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.show()
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_is_opened_from_about_me(main: MainWindow) -> None:
    dialogs: list[QWidget] = []
    main.opened.connect(dialogs.append)
    main.window.show_page("about_me")
    press(main.window, "Do the exercise")
    assert [type(dialog) for dialog in dialogs] == [ValuesWizard]
