"""Duplicates: pair after pair side by side, by mouse and by keys; merged, kept apart, left for later, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models import duplicates, people
from models.duplicates import Pair
from models.store import Store
from models.terms import Circle, ContactKind
from models.words import words
from tests.models import dumps
from tests.models.people_book import NOW, ago, met
from tests.ui.clock import TestDesk
from ui.desk import Desk
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.duplicates_fields import SideBySide
from ui.dialogs.duplicates_queue import PairQueue
from ui.opening import Opening
from ui.pages.people_actions import PeopleActions
from ui.pages.several_panel import SeveralPanel
from ui.widgets.line import Line, Small
from ui.widgets.text import Text

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


@pytest.fixture
def lena(desk: TestDesk) -> tuple[int, int]:
    """Lena twice, with one title each."""
    email = [(ContactKind.EMAIL, "lena@dfg.example")]
    one = people.add("Lena Fischer", ago(days=9), title="Officer", organization="DFG", points=email, notes="Trains.")
    other = people.add("Dr. L. Fischer", ago(days=2), title="Head", organization="DFG", points=email, notes="Horizon.")
    people.edit(other, {"circle": Circle.INNER}, ago(days=2))
    return one, other


@pytest.fixture
def bob(desk: TestDesk) -> tuple[int, int]:
    return people.add("Bob Lee", NOW), people.add("Robert Lee", NOW)


def opened(desk: TestDesk, qtbot: QtBot, pair: tuple[int, int] | None = None) -> DuplicatesDialog:
    dialog = DuplicatesDialog(desk, pair=pair)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: dialog.sides is not None or dialog.empty.isVisible())
    return dialog


def sides(dialog: DuplicatesDialog) -> SideBySide:
    assert dialog.sides is not None
    return dialog.sides


def told(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QWidget) if isinstance(one, Line | Small | Text)]


def test_a_pair_stands_side_by_side(desk: TestDesk, qtbot: QtBot, lena: tuple[int, int], bob: tuple[int, int]) -> None:
    dialog = opened(desk, qtbot)
    assert dialog.place.text() == "1 of 2"
    assert dialog.why.text() == words("duplicate.same_email", value="lena@dfg.example")
    assert list(sides(dialog).fields) == ["display_name", "title"]
    assert sides(dialog).choices() == {"display_name": lena[1], "title": lena[1]}  # the newer
    texts = told(sides(dialog))
    assert {"Trains.", "Horizon.", "Both are kept, one below the other.", "Inner circle", "DFG"} <= set(texts)
    assert texts.count("DFG") == 1  # the same for both stands once
    assert texts.count(words("duplicate.nothing")) == 2


def test_arrows_choose_and_enter_merges(
    desk: TestDesk, qtbot: QtBot, lena: tuple[int, int], bob: tuple[int, int]
) -> None:
    before = dumps.dump()
    dialog = opened(desk, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Left)
    assert set(sides(dialog).choices().values()) == {lena[0]}
    title = sides(dialog).fields["title"]
    title[0].setFocus()
    QTest.keyClick(title[0], Qt.Key.Key_Right)
    assert sides(dialog).choices() == {"display_name": lena[0], "title": lena[1]}
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.place.text() == "2 of 2"
    assert dialog.said.text() == "Made one of two: Lena Fischer"
    person = people.detail(lena[0], NOW)
    assert person is not None
    assert (person.display_name, person.title, person.circle) == ("Lena Fischer", "Head", Circle.INNER)
    assert person.notes == "Trains.\n\nHorizon."
    assert people.detail(lena[1], NOW) is None
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dumps.dump() == before
    assert dialog.place.text() == "1 of 2"
    assert sides(dialog).choices() == {"display_name": lena[0], "title": lena[1]}  # what was chosen is still there
    assert not dialog.take_back.isVisible()


def test_two_people_by_n_and_taken_back(desk: TestDesk, qtbot: QtBot, bob: tuple[int, int]) -> None:
    dialog = opened(desk, qtbot)
    assert dialog.place.text() == ""  # of one pair nothing is counted
    QTest.keyClick(dialog, Qt.Key.Key_N)
    qtbot.waitUntil(dialog.empty.isVisible)  # a shortcut shows its button pressed for a moment
    assert not dialog.same.isVisible()
    assert duplicates.pairs() == ()
    assert people.count() == 2
    dialog.take_back.click()
    assert sides(dialog).fields["display_name"][0].text() == "Bob Lee"
    assert len(duplicates.pairs()) == 1


def test_later_writes_nothing(desk: TestDesk, qtbot: QtBot, lena: tuple[int, int], bob: tuple[int, int]) -> None:
    before = dumps.dump()
    dialog = opened(desk, qtbot)
    dialog.later.click()
    dialog.later.click()
    assert dialog.empty.isVisible()
    assert dumps.dump() == before
    assert desk.sentences == []
    dialog.empty.chosen.emit()
    assert not dialog.isVisible()


def test_nobody_is_twice(desk: TestDesk, qtbot: QtBot) -> None:
    people.add("Lena Fischer", NOW)
    dialog = opened(desk, qtbot)
    assert dialog.sides is None
    assert any("Nobody seems to be here twice" in text for text in told(dialog.empty))
    QTest.keyClick(dialog, Qt.Key.Key_N)
    QTest.keyClick(dialog, Qt.Key.Key_Left)
    assert desk.problems == []


def test_three_of_one_become_one(desk: TestDesk, qtbot: QtBot) -> None:
    told_of = met("Lena Fischer", ago(days=9))
    people.add("Lena Fisher", NOW)
    people.add("Lena Fischer", NOW)
    dialog = opened(desk, qtbot)
    assert dialog.place.text() == "1 of 3"
    dialog.same.click()
    assert dialog.place.text() == "2 of 2"  # two pairs have become the same one
    dialog.same.click()
    assert people.count() == 1
    assert people.name_of(told_of)
    assert dialog.empty.isVisible()
    desk.undo()
    desk.undo()
    assert people.count() == 3
    assert dialog.place.text() == "1 of 3"


def test_one_who_is_deleted_meanwhile(
    desk: TestDesk, qtbot: QtBot, lena: tuple[int, int], bob: tuple[int, int]
) -> None:
    dialog = opened(desk, qtbot)
    desk.do(lambda: people.delete([lena[0]], NOW))
    assert sides(dialog).fields["display_name"][0].text() == "Bob Lee"
    assert not dialog.take_back.isVisible()  # that was not this window's doing
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert people.detail(lena[0], NOW) is None


def test_two_that_were_selected(desk: TestDesk, qtbot: QtBot, store: Store) -> None:
    one, other = people.add("Ruth Adler", NOW), people.add("Somebody Else", NOW)
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[QWidget] = []
    opening = Opening(desk, store, window)
    opening.opened.connect(seen.append)
    actions = PeopleActions(desk, window)
    panel = SeveralPanel(actions, window)
    panel.show_people([one, other, 3])
    assert panel.merge.isHidden()
    panel.show_people([one, other])
    assert not panel.merge.isHidden()
    panel.merge.click()
    (dialog,) = seen
    assert isinstance(dialog, DuplicatesDialog)
    dialog.same.click()
    assert not dialog.isVisible()
    assert people.count() == 1
    desk.undo()
    assert people.count() == 2
    texts = [[action.text() for action in actions.menu(chosen, window).actions()] for chosen in ([one], [one, other])]
    assert ["Merge…" in each for each in texts] == [False, True]


def test_it_can_be_asked_for(desk: Desk, qtbot: QtBot, store: Store, bob: tuple[int, int]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[QWidget] = []
    opening = Opening(desk, store, window)
    opening.opened.connect(seen.append)
    desk.duplicates_wanted.emit()
    (dialog,) = seen
    assert isinstance(dialog, DuplicatesDialog)
    qtbot.waitUntil(lambda: dialog.sides is not None)


def test_long_and_odd_texts(desk: TestDesk, qtbot: QtBot) -> None:
    name = "Maria-Magdalena <b>von</b> & zu " * 12
    one = people.add(name, NOW, notes="word " * 900, title="\u202eodd")
    other = people.add("🦊" * 40, NOW, notes="other " * 900, title="x" * 500)
    dialog = opened(desk, qtbot, (one, other))
    dialog.resize(dialog.minimumSize())
    assert dialog.width() < 700
    assert dialog.same.isVisible()
    dialog.same.click()
    assert people.count() == 1


def test_the_queue_names_who_stays() -> None:
    pairs = [Pair(1, 2, "similar", ""), Pair(2, 3, "similar", ""), Pair(1, 3, "similar", ""), Pair(4, 5, "similar", "")]
    queue = PairQueue(pairs)
    queue.answer(7, merged=True)
    assert queue.current == Pair(1, 3, "similar", "")
    assert queue.place == (2, 3)
    queue.put_off()
    assert queue.current == pairs[3]
    queue.go_back(6)
    assert queue.current == pairs[0]
    assert queue.place == (1, 4)
