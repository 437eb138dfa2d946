"""Looking back: thanks with what stuck and a quoted line, what came up becomes records, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from models import conversations, followups, introductions, letters, mentions, organizations, people, profile, schema
from models.store import Store
from models.terms import Channel, FollowUpKind, LetterPurpose, MentionKind, Purpose, Relation, Stage
from tests.ui.clock import Clock, TestDesk
from tests.ui.wizards.look_back_wizard import JUNE_9, Talk, Wizard
from ui.dialogs.letter import LetterDialog
from ui.opening import Opening
from ui.theme import Theme
from ui.widgets.area import Area
from ui.widgets.date_time import DateField
from ui.widgets.dots import Dots
from ui.wizards.look_back import LEARNED, THANKS, LookBackWizard

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
QUOTE = "“You learn to love a footnote.”"
Opens = Callable[[], Wizard]


@pytest.fixture
def desk(store: Store, theme: Theme) -> TestDesk:
    return TestDesk(Clock())


@pytest.fixture
def talk(desk: TestDesk) -> Talk:
    return Talk(desk)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(desk: TestDesk, talk: Talk, qtbot: QtBot, window: QWidget) -> Opens:
    return lambda: Wizard(desk, talk.id, qtbot, window)


def due(desk: TestDesk) -> list[tuple[FollowUpKind, str]]:
    return [(item.kind, item.note) for item in followups.due(desk.now())]


def letter_of(desk: TestDesk, talk: Talk) -> letters.Draft:
    found = letters.draft(talk.maya, LetterPurpose.THANK_YOU, Channel.EMAIL, desk.now(), talk.id)
    assert found is not None
    return found


def test_what_stuck_and_a_quoted_line_stand_in_the_letter(opened: Opens, desk: TestDesk, talk: Talk) -> None:
    wizard = opened()
    assert "Disagreement is published, not hidden." in wizard.texts()
    wizard.type_into("What stuck?", "An advisor signs every word")
    body = wizard.text_of("Letter")
    assert "An advisor signs every word." in body
    assert QUOTE in body
    assert "Ana Sousa" in body
    wanted = QSignalSpy(desk.write_wanted)
    wizard.press("Open the letter")
    assert wanted.at(0) == [talk.maya, LetterPurpose.THANK_YOU, talk.id]
    assert letter_of(desk, talk).body == body
    assert wizard.stored().learned == "An advisor signs every word"


def test_another_line_or_none_is_quoted_by_one_click(opened: Opens) -> None:
    wizard = opened()
    wizard.press("Quote: Disagreement is published, not hidden.")
    assert "Disagreement is published, not hidden." in wizard.text_of("Letter")
    assert QUOTE not in wizard.text_of("Letter")
    wizard.press("Quote: Disagreement is published, not hidden.")
    assert "Disagreement" not in wizard.text_of("Letter")


def test_the_letter_is_changed_right_there_and_a_line_is_put_into_what_was_typed(
    opened: Opens, desk: TestDesk, talk: Talk
) -> None:
    wizard = opened()
    wizard.type_into("Letter", "P.S. Greetings. ")
    line = "Disagreement is published, not hidden."
    wizard.press(f"Quote: {line}")
    body = wizard.text_of("Letter")
    assert "P.S. Greetings." in body
    assert body.split("\n\n")[-2] == line
    assert letter_of(desk, talk).body == body
    wizard.press(f"Quote: {line}")
    assert line not in wizard.text_of("Letter")
    assert "P.S. Greetings." in wizard.text_of("Letter")
    wizard.type_into("What stuck?", "New")
    assert "New" not in wizard.text_of("Letter")  # what was typed by hand is not written over
    wizard.press("Start again")
    assert "What has stayed with me: New." in wizard.text_of("Letter")


def test_a_name_that_is_missing_is_asked_beside_the_letter(opened: Opens, desk: TestDesk) -> None:
    profile.edit(desk.now(), name="")
    wizard = opened()
    assert "Still to fill in: your name." in wizard.texts()
    wizard.type_into("Your name", "Ana")
    assert wizard.text_of("Letter").endswith("Ana")
    assert not any(text.startswith("Still to fill in") for text in wizard.texts())


def test_already_thanked_and_undone(opened: Opens, desk: TestDesk, talk: Talk) -> None:
    wizard = opened()
    wizard.press("Already thanked")
    assert "Thanked" in wizard.texts()
    assert FollowUpKind.THANK_YOU not in [kind for kind, _ in due(desk)]
    assert schema.Person.get_by_id(talk.maya).stage == Stage.IN_TOUCH
    desk.undo()
    wizard.settle()
    assert "Already thanked" in wizard.presses()
    assert FollowUpKind.THANK_YOU in [kind for kind, _ in due(desk)]


def test_julia_becomes_a_person_introduced_by_maya(opened: Opens, desk: TestDesk, talk: Talk) -> None:
    wizard = opened()
    wizard.press("Add, to ask: Julia Nowak")
    ((julia, _),) = people.names("Julia Nowak")
    detail = people.detail(julia, desk.now())
    assert detail is not None
    assert (detail.stage, detail.relation) == (Stage.TO_ASK, Relation.THROUGH)
    assert [number for number, _, _ in introductions.introducers(julia)] == [talk.maya]
    assert desk.sentences[-1] == "Taken up: Julia Nowak"
    assert "In your list now." in wizard.texts()
    shown = QSignalSpy(desk.person_wanted)
    wizard.press("Show: Julia Nowak")
    assert shown.at(0) == [julia]
    desk.undo()
    wizard.settle()
    assert people.names("Julia Nowak") == []
    assert "Add, to ask: Julia Nowak" in wizard.presses()


def test_somebody_two_people_named_is_said_to_be_so(opened: Opens, desk: TestDesk, talk: Talk) -> None:
    people.add("Julia Nowak", desk.now(), introducer=talk.lena)
    wizard = opened()
    assert "In your list already, through Lena Fischer." in wizard.texts()
    wizard.press("To ask: Julia Nowak")
    assert "Two people have now named Julia Nowak." in wizard.texts()


def test_somebody_only_kept_and_somebody_else_of_the_same_name(opened: Opens, desk: TestDesk) -> None:
    there = people.add("Julia Nowak", desk.now(), shortlisted_at=None)
    wizard = opened()
    wizard.press("Somebody else: Julia Nowak")
    assert len(people.names("Julia Nowak")) == 2
    assert introductions.introducers(there) == ()
    desk.undo()
    wizard.settle()
    wizard.press("Only keep: Julia Nowak")
    assert [number for number, _ in people.names("Julia Nowak")] == [there]
    assert schema.Person.get_by_id(there).stage == Stage.KNOWN


def test_of_several_with_that_name_the_user_chooses(opened: Opens, desk: TestDesk) -> None:
    first = people.add("Julia Nowak", desk.now(), title="Lawyer")
    second = people.add("Julia Nowak", desk.now(), title="Editor")
    wizard = opened()
    assert "Several people in your list are called so." in wizard.texts()
    menu = wizard.button("Who is it?: Julia Nowak").menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if "Editor" in action.text()).trigger()
    wizard.settle()
    assert introductions.introducers(second) != ()
    assert introductions.introducers(first) == ()


def test_ema_becomes_an_organisation_with_my_interest(opened: Opens, desk: TestDesk, qtbot: QtBot) -> None:
    wizard = opened()
    (stars,) = (one for one in wizard.row("EMA").findChildren(Dots) if one.isVisible())
    stars.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(stars, "4")
    wizard.settle()
    place = schema.Organization.get(schema.Organization.name == "EMA")
    assert place.interest == 4
    assert "You could see yourself there: largely." in wizard.texts()
    desk.undo()
    wizard.settle()
    assert schema.Organization.get_or_none(schema.Organization.name == "EMA") is None
    wizard.press("Add: EMA")
    assert schema.Organization.get(schema.Organization.name == "EMA").interest is None


def test_a_promise_is_due_on_its_day(opened: Opens, desk: TestDesk) -> None:
    wizard = opened()
    wizard.press("Put on the list: Send my one-page CV")
    assert "On your list." in wizard.texts()
    desk.clock.now = datetime(2026, 6, 8, 12, tzinfo=UTC)
    assert (FollowUpKind.PROMISE, "Send my one-page CV") not in due(desk)
    desk.clock.now = datetime(2026, 6, 9, 12, tzinfo=UTC)
    assert (FollowUpKind.PROMISE, "Send my one-page CV") in due(desk)
    desk.undo()
    assert (FollowUpKind.PROMISE, "Send my one-page CV") not in due(desk)


def test_the_day_of_a_promise_is_changed_and_keeps_the_focus(opened: Opens, desk: TestDesk, qtbot: QtBot) -> None:
    wizard = opened()
    wizard.press("Put on the list: Send my one-page CV")
    (day,) = (one for one in wizard.row("Send my one-page CV").findChildren(DateField) if one.isVisible())
    assert day.day() == JUNE_9
    day.setFocus()
    qtbot.keyClick(day, Qt.Key.Key_Up)
    wizard.settle()
    assert day.isVisible()
    (promise,) = [one.promise for one in wizard.stored().came_up if one.promise]
    assert promise.due_on == day.day() != JUNE_9
    wizard.press("No day: Send my one-page CV")
    assert (FollowUpKind.PROMISE, "Send my one-page CV") in due(desk)
    wizard.press("Set a day: Send my one-page CV")
    assert (FollowUpKind.PROMISE, "Send my one-page CV") not in due(desk)


def test_something_read_is_ticked(opened: Opens) -> None:
    wizard = opened()
    wizard.press("Done: The Honest Broker")
    assert wizard.stored().came_up[3].mention.settled is not None
    wizard.press("Done: The Honest Broker")
    assert wizard.stored().came_up[3].mention.settled is None


def test_somebody_deleted_meanwhile_can_be_added_again(opened: Opens, desk: TestDesk) -> None:
    wizard = opened()
    wizard.press("Take up all")
    ((julia, _),) = people.names("Julia Nowak")
    ema = schema.Organization.get(schema.Organization.name == "EMA").id
    desk.do(lambda: people.delete([julia], desk.now()))
    desk.do(lambda: organizations.delete(ema, desk.now()))
    wizard.settle()
    assert wizard.texts().count("Not in your list any more.") == 2
    wizard.press("Add, to ask: Julia Nowak")
    wizard.press("Add: EMA")
    assert [one.recorded for one in wizard.stored().came_up] == [True, True, True, False]
    for _ in range(4):
        desk.undo()
    wizard.settle()
    assert people.name_of(julia) == "Julia Nowak"
    assert wizard.stored().came_up[0].mention.person == julia


def test_all_at_once_and_all_back_by_one_undo(opened: Opens, desk: TestDesk) -> None:
    wizard = opened()
    wizard.press("Take up all")
    assert [one.recorded for one in wizard.stored().came_up] == [True, True, True, False]
    assert "Take up all" not in wizard.presses()
    desk.undo()
    wizard.settle()
    assert not any(one.recorded for one in wizard.stored().came_up)
    assert people.names("Julia Nowak") == []


def test_more_that_came_up_is_added_by_typing(opened: Opens, desk: TestDesk, talk: Talk, qtbot: QtBot) -> None:
    wizard = opened()
    field = wizard.field("What came up")
    field.setFocus()
    qtbot.keyClicks(field, "Tomasz Brandt")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)  # an empty line adds nothing
    wizard.settle()
    assert wizard.rows()[-1] == "Tomasz Brandt"
    assert len(wizard.rows()) == 5
    wizard.press("Take off: Tomasz Brandt")
    assert len(wizard.rows()) == 4
    desk.undo()
    wizard.settle()
    assert wizard.rows()[-1] == "Tomasz Brandt"


def test_whoever_led_here_is_thanked_in_two_lines(opened: Opens, desk: TestDesk, talk: Talk) -> None:
    wizard = opened()
    assert "Introduced you to Maya. Two lines tell how it went." in wizard.texts()
    wanted = QSignalSpy(desk.write_wanted)
    wizard.press("Write: Thank Lena Fischer")
    assert wanted.at(0) == [talk.lena, LetterPurpose.INTRODUCTION_THANKS, talk.id]
    draft = letters.draft(talk.lena, LetterPurpose.INTRODUCTION_THANKS, Channel.EMAIL, desk.now(), talk.id)
    assert draft is not None
    assert "Maya Osei" in draft.body
    assert draft.blanks == ()
    letters.sent(draft, draft.subject, draft.body, desk.now())
    desk.changes.data.emit()
    wizard.settle()
    assert "Write: Thank Lena Fischer" not in wizard.presses()
    desk.undo()
    wizard.settle()
    wizard.press("Already done: Thank Lena Fischer")
    assert schema.Touch.get(schema.Touch.person == talk.lena).purpose == Purpose.GAVE
    assert "Thanked" in wizard.texts()


def test_whoever_else_was_there_is_thanked_too(opened: Opens, desk: TestDesk, talk: Talk) -> None:
    tom = people.add("Tom Reyes", desk.now())
    schema.Participant.create(
        interview=talk.id, person=tom, position=1, created_at=desk.now(), updated_at=desk.now()
    )  # fmt: skip
    wizard = opened()
    wizard.press("Already done: Thank Tom Reyes")
    assert schema.Touch.get(schema.Touch.person == tom).purpose == Purpose.THANK_YOU
    wizard.press("Add, to ask: Julia Nowak")
    ((julia, _),) = people.names("Julia Nowak")
    assert [number for number, _, _ in introductions.introducers(julia)] == [talk.maya, tom]


def test_tab_follows_the_eye_through_what_came_later_too(opened: Opens, desk: TestDesk, talk: Talk) -> None:
    wizard = opened()
    mentions.add(talk.id, MentionKind.PERSON, "Tomasz Brandt", desk.now())
    desk.changes.data.emit()
    wizard.settle()
    names = wizard.tab_names()
    wanted = [
        "What stuck?", f"Quote: {QUOTE}", "Letter", "Open the letter", "Take up all", "Add, to ask: Julia Nowak",
        "Put on the list: Send my one-page CV", "Take off: The Honest Broker", "Add, to ask: Tomasz Brandt",
        "What came up", "Write: Thank Lena Fischer", "Save and close", "Next",
    ]  # fmt: skip
    assert [name for name in names if name in wanted] == wanted


def test_closed_in_the_middle_everything_is_there_again(opened: Opens, desk: TestDesk, qtbot: QtBot) -> None:
    wizard = opened()
    stuck = wizard.field("What stuck?")
    stuck.setFocus()
    qtbot.keyClicks(stuck, "Half a sent")
    wizard.press("Save and close")
    assert wizard.closed()
    again = opened()
    assert again.text_of("What stuck?") == "Half a sent"
    assert FollowUpKind.LOOK_BACK in [kind for kind, _ in due(desk)]
    again.widget.show_step(LEARNED)
    qtbot.keyClicks(again.field("What next?"), "Write to Jul")
    again.widget.reject()
    third = opened()
    third.widget.show_step(LEARNED)
    assert third.text_of("What next?") == "Write to Jul"


def test_skipped_nothing_asks_any_more_and_undo_asks_again(opened: Opens, desk: TestDesk) -> None:
    wizard = opened()
    wizard.press("Skip the rest")
    assert FollowUpKind.LOOK_BACK not in [kind for kind, _ in due(desk)]
    assert wizard.closed()
    desk.undo()
    assert FollowUpKind.LOOK_BACK in [kind for kind, _ in due(desk)]


def test_a_conversation_deleted_meanwhile_closes_it_and_opening_it_shows_nothing(
    opened: Opens, desk: TestDesk, talk: Talk, window: QWidget
) -> None:
    wizard = opened()
    desk.do(lambda: people.delete([talk.maya], desk.now()))
    wizard.settle()
    assert wizard.closed()
    late = LookBackWizard(desk, talk.id, window)
    late.show()
    assert not late.isVisible()
    assert desk.problems == []


def test_an_empty_conversation_has_nothing_to_quote_or_take_up(
    desk: TestDesk, talk: Talk, qtbot: QtBot, window: QWidget
) -> None:
    other = conversations.talked(people.add("Tom Reyes", desk.now()), desk.now())
    wizard = Wizard(desk, other, qtbot, window)
    assert wizard.rows() == []
    assert not any(name.startswith("Quote:") for name in wizard.presses())
    assert any(text.startswith("Nobody and nothing is noted.") for text in wizard.texts())


def test_one_still_planned_is_held_by_looking_back(desk: TestDesk, talk: Talk, qtbot: QtBot, window: QWidget) -> None:
    planned = conversations.plan(people.add("Tom Reyes", desk.now()), desk.now())
    Wizard(desk, planned, qtbot, window)
    held = conversations.one(planned)
    assert held is not None
    assert held.held_at == desk.now()


def test_text_that_looks_like_code_stays_text(desk: TestDesk, talk: Talk, qtbot: QtBot, window: QWidget) -> None:
    for text in ("<b>bold</b> & {name} %s", "Ω" * 200, "אבג דה"):
        mentions.add(talk.id, MentionKind.PERSON, text, desk.now())
    conversations.edit(talk.id, {"learned": "{me} <i>x</i>\n\n[[y]]"}, desk.now())
    wizard = Wizard(desk, talk.id, qtbot, window)
    wizard.press("Take up all")
    assert "<b>bold</b> & {name} %s" in wizard.rows()
    assert "{me} <i>x</i>" in wizard.text_of("Letter")
    assert desk.problems == []


def test_the_window_opens_it_once(desk: TestDesk, talk: Talk, window: QWidget, store: Store) -> None:
    opening = Opening(desk, store, window)
    seen: list[QWidget] = []
    opening.opened.connect(seen.append)
    desk.look_back_wanted.emit(talk.id)
    desk.look_back_wanted.emit(talk.id)
    assert len(seen) == 2
    assert seen[0] is seen[1]
    assert isinstance(seen[0], LookBackWizard)
    assert seen[0].step() == THANKS


def test_the_letter_goes_on_in_its_own_window_with_what_stands_here(
    desk: TestDesk, talk: Talk, qtbot: QtBot, window: QWidget, store: Store
) -> None:
    opening = Opening(desk, store, window)
    seen: list[QWidget] = []
    opening.opened.connect(seen.append)
    wizard = Wizard(desk, talk.id, qtbot, window)
    wizard.type_into("What stuck?", "Every word is signed")
    wizard.press("Quote: Disagreement is published, not hidden.")
    body = wizard.text_of("Letter")
    wizard.press("Open the letter")
    (letter,) = seen
    assert isinstance(letter, LetterDialog)
    assert body in [area.toPlainText() for area in letter.findChildren(Area)]
    assert not wizard.widget.isModal()  # else the letter could not be typed into
    draft = letter_of(desk, talk)
    desk.do(lambda: letters.sent(draft, draft.subject, draft.body, desk.now()))
    wizard.settle()
    assert "Thanked" in wizard.texts()
