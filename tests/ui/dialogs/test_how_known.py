""" "How do you know Maya?": the same question in every place where it is asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from models import adding, events, people, schema
from models.adding import Answer
from models.people import PersonDetail
from models.terms import CIRCLE_OF_RELATION, Circle, Relation
from tests.ui.clock import TestDesk
from ui.dialogs.how_known import HowKnown
from ui.dialogs.person import PersonDialog
from ui.pages.people import PeoplePage
from ui.wizards.prepare import PrepareWizard
from ui.wizards.prepare_known import KnownEdit

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


def opened(desk: TestDesk, qtbot: QtBot, *, at_once: bool = False) -> HowKnown:
    made = HowKnown(at_once=at_once)
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made


def tap(how: HowKnown, relation: Relation) -> None:
    QTest.mouseClick(how.chip(relation), Qt.MouseButton.LeftButton)


def read(desk: TestDesk, person: int) -> PersonDetail:
    found = people.detail(person, desk.now())
    assert found is not None
    return found


def source(person: int) -> str:
    return schema.Person.get_by_id(person).source


@pytest.mark.parametrize("relation", list(Relation))
def test_circle_and_source_follow_from_the_answer(desk: TestDesk, relation: Relation) -> None:
    person = people.add("Maya Osei", desk.now())
    adding.note(person, Answer(relation), desk.now())
    assert read(desk, person).circle is CIRCLE_OF_RELATION[relation]
    assert source(person) == adding.SOURCE_OF_RELATION[relation]
    desk.undo()
    assert (read(desk, person).circle, source(person)) == (None, "typed")


def test_who_came_from_a_file_keeps_that_source(desk: TestDesk) -> None:
    person = people.add("Maya Osei", desk.now(), source="linkedin")
    adding.note(person, Answer(Relation.CLOSE), desk.now())
    assert source(person) == "linkedin"


def test_what_belongs_to_an_answer_shows_with_it(desk: TestDesk, qtbot: QtBot) -> None:
    how = opened(desk, qtbot)
    fields = (how.field(), how.event_field(), how.where_field())
    for relation, wanted in (
        (Relation.THROUGH, [True, False, False]),
        (Relation.EVENT, [False, True, False]),
        (Relation.STUDIED, [False, False, True]),
        (Relation.CLOSE, [False, False, False]),
    ):
        tap(how, relation)
        assert [field.isVisible() for field in fields] == wanted
    assert how.answer() == Answer(Relation.CLOSE)
    tap(how, Relation.CLOSE)
    assert how.answer() is None


def test_from_a_place(desk: TestDesk, qtbot: QtBot) -> None:
    how = opened(desk, qtbot)
    tap(how, Relation.STUDIED)
    QTest.keyClicks(how.where_field(), "at Leeds")
    assert how.answer() == Answer(Relation.STUDIED, where="at Leeds")
    tap(how, Relation.CLOSE)
    assert how.answer() == Answer(Relation.CLOSE), "what was typed for another answer does not count"


def test_an_event_is_chosen_from_those_that_there_are(desk: TestDesk, qtbot: QtBot) -> None:
    events.add("Careers day", desk.now())
    latest = events.add("Careers day", desk.now(), place="Porto")
    how = opened(desk, qtbot)
    tap(how, Relation.EVENT)
    field = how.event_field()
    assert field.hasFocus()
    QTest.keyClicks(field, "care")
    popup = field.completer().popup()
    assert popup is not None
    assert popup.model().index(0, 0).data() == "Careers day, Porto"
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert how.answer() == Answer(Relation.EVENT, event=latest)


def test_at_once_an_event_waits_for_its_name(desk: TestDesk, qtbot: QtBot) -> None:
    how = opened(desk, qtbot, at_once=True)
    answered = QSignalSpy(how.answered)
    tap(how, Relation.EVENT)
    assert answered.count() == 0
    QTest.keyClicks(how.event_field(), "A seminar")
    QTest.keyClick(how.event_field(), Qt.Key.Key_Return)
    assert answered.count() == 1
    assert how.answer() == Answer(Relation.EVENT, event="A seminar")
    how.ask_about(None)
    tap(how, Relation.STUDIED)
    assert answered.count() == 2, "a tap is the answer"


def test_the_panel_says_where_and_opens_the_event(desk: TestDesk, qtbot: QtBot) -> None:
    maya = people.add("Maya Osei", desk.now())
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    qtbot.waitExposed(page)
    page.show_person(maya)
    tap(page.panel.chips, Relation.EVENT)
    QTest.keyClicks(page.panel.chips.event_field(), "Careers day")
    QTest.keyClick(page.panel.chips.event_field(), Qt.Key.Key_Return)
    (event,) = events.events()
    assert read(desk, maya).event == event.id
    qtbot.waitUntil(lambda: page.panel.how.text().startswith("Met at Careers day."))
    wanted = QSignalSpy(desk.event_wanted)
    page.panel.how.link_activated.emit(f"event:{event.id}")
    assert wanted.at(0) == [event.id]
    desk.undo()
    qtbot.waitUntil(page.panel.chips.isVisible)
    page.hide()


def test_the_person_dialog_asks_the_same(desk: TestDesk, qtbot: QtBot) -> None:
    event = events.add("Careers day", desk.now())
    maya = people.add("Maya Osei", desk.now())
    adding.note(maya, Answer(Relation.EVENT, event=event), desk.now())
    dialog = PersonDialog(desk, maya)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.how.answer() == Answer(Relation.EVENT, event=event)
    assert not dialog.how.where_field().isVisible(), "its own field asks that"
    tap(dialog.how, Relation.CLOSE)
    assert dialog.circle.current() == Circle.INNER
    dialog.save.click()
    assert (read(desk, maya).relation, read(desk, maya).event) == (Relation.CLOSE, None)
    desk.undo()
    assert (read(desk, maya).relation, read(desk, maya).event_name) == (Relation.EVENT, "Careers day")


def test_an_answer_is_taken_back_in_the_person_dialog(desk: TestDesk, qtbot: QtBot) -> None:
    maya = people.add("Maya Osei", desk.now(), relation=Relation.CLOSE)
    dialog = PersonDialog(desk, maya)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    tap(dialog.how, Relation.CLOSE)
    dialog.save.click()
    assert (read(desk, maya).relation, read(desk, maya).circle) == (None, None)


def test_preparing_asks_where_nobody_said_it(desk: TestDesk, qtbot: QtBot) -> None:
    maya = people.add("Maya Osei", desk.now())
    wizard = PrepareWizard(desk, maya)
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitExposed(wizard)
    (question,) = wizard.findChildren(KnownEdit)
    qtbot.waitUntil(question.isVisible)
    tap(question.how, Relation.WORKED)
    assert read(desk, maya).circle is Circle.ACQUAINTANCE
    assert not question.isVisible()
    desk.undo()
    assert question.isVisible()
    wizard.close()
