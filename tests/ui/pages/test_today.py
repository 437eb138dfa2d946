"""What stands on the Today page, and when."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from models import conversations, followups, people, profile, story
from models.terms import FollowUpKind, Purpose, Relation
from tests.ui.clock import ZONE, TestDesk
from tests.ui.pages.today_page import Page, fill, met, wait_for_answers
from ui.pages.today_coming import ComingRow
from ui.pages.today_due import DueRow
from ui.pages.today_side import NetworkCard
from ui.pages.today_talk import TalkCard
from ui.widgets.bar import BarRow
from ui.widgets.button import Button, Kind
from ui.widgets.line import Line
from ui.widgets.press import Press
from ui.widgets.tag import Tag, TagKind

# Said by the offscreen platform for windows with a smallest size, for popups and for their keyboard.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)


@pytest.fixture
def page(desk: TestDesk, qtbot: QtBot) -> Page:
    """The page over the sample data."""
    fill(desk)
    return Page(desk, qtbot).show()


def test_the_page_is_the_picture(page: Page) -> None:
    seen = page.seen()
    assert "Good morning, Ana" in seen
    assert "Thursday 4 June. One conversation today, three things to follow up." in seen
    assert "Science policy advisor, Royal Society  ·  today 15:00–15:25, 10:00 in Toronto  ·  video call" in seen
    assert page.titles() == ["Thank Lena Fischer", "No answer yet from Kavya Rao", "Check in with Tomasz Brandt"]
    assert {"7 h left", "12 weeks", "Mon 8 June", "Thu 11 June", "Fri 19 June", "every 3 months"} <= set(seen)
    assert "8 of 14 answered, most within 4 days. Three are still open, three rest. Silence is usual." in seen
    assert "Two people have now named Chen Wei." in seen


def test_every_button_says_what_it_is_about(page: Page) -> None:
    assert page.names(DueRow) == [
        "Write: Thank Lena Fischer",
        "Later: Thank Lena Fischer",
        "Already done: Thank Lena Fischer",
        "Write: No answer yet from Kavya Rao",
        "Said yes: No answer yet from Kavya Rao",
        "Said no: No answer yet from Kavya Rao",
        "Let it rest: No answer yet from Kavya Rao",
        "Write: Check in with Tomasz Brandt",
        "Later: Check in with Tomasz Brandt",
        "Already done: Check in with Tomasz Brandt",
    ]
    assert page.names(ComingRow) == ["Prepare: Jonas Weber", "Open: Sofia Marques", "Open: Ines Caro"]
    assert page.names(TalkCard) == ["Print sheet: Dr. Maya Osei", "Open notes: Dr. Maya Osei"]


def test_one_button_at_most_is_filled(page: Page) -> None:
    filled = [b for b in page.widget.findChildren(Button) if b.kind is Kind.FILLED and b.isVisible()]
    assert [button.text() for button in filled] == ["Open notes"]


def test_the_numbers_are_bars(page: Page) -> None:
    (card,) = page.widget.findChildren(NetworkCard)
    assert [row.accessibleName() for row in card.findChildren(BarRow) if row.isVisible()] == [
        "Asked: 14 of 14",
        "Answered: 8 of 14",
        "Met: 6 of 14",
        "Thanked in 48 h: 5 of 14",
        "Introduced you on: 4 of 14",
    ]


def test_the_card_changes_as_the_conversation_begins_and_ends(page: Page) -> None:
    desk = page.desk
    desk.clock.go_on(hours=5, minutes=31)  # 15:01
    desk.changes.time_passed.emit()
    page.settle()
    assert page.names(TalkCard) == [f"{what}: Dr. Maya Osei" for what in ("Print sheet", "We talked", "Open notes")]
    desk.clock.go_on(minutes=25)  # 15:26
    desk.changes.time_passed.emit()
    page.settle()
    assert page.names(TalkCard) == []
    assert "Did you talk with Maya Osei?" in page.titles()
    assert [name for name in page.names(DueRow) if name.endswith("Did you talk with Maya Osei?")] == [
        "We talked: Did you talk with Maya Osei?",
        "Another date: Did you talk with Maya Osei?",
        "It did not take place: Did you talk with Maya Osei?",
    ]
    page.press("We talked: Did you talk with Maya Osei?")
    assert "Thank Maya Osei" in page.titles()
    assert "Did you talk with Maya Osei?" not in page.titles()


def test_an_unprepared_conversation_asks_for_preparing(desk: TestDesk, qtbot: QtBot) -> None:
    interview = conversations.plan(people.add("Jonas Weber", desk.now()), desk.now())
    conversations.set_when(interview, datetime(2026, 6, 4, 16), ZONE, 20, desk.now())
    page = Page(desk, qtbot).show()
    assert page.names(TalkCard) == ["Prepare: Jonas Weber"]
    assert page.names(DueRow) == ["Prepare: Prepare to meet Jonas Weber", "Later: Prepare to meet Jonas Weber"]


def test_late_is_red_and_a_word_and_only_for_thanks(desk: TestDesk, qtbot: QtBot) -> None:
    met(desk, "Lena Fischer", hours=50)
    met(desk, "Maya Osei", hours=40)
    met(desk, "Tomasz Brandt", days=120)
    for due in followups.due(desk.now()):
        if due.person_name == "Tomasz Brandt" and due.kind is FollowUpKind.THANK_YOU:
            followups.done(due.id, desk.now() - timedelta(days=119))
    page = Page(desk, qtbot).show()
    tags = {row.accessibleName(): row.findChild(Tag) for row in page.rows()}
    shown = {title: (tag.text(), tag.kind) for title, tag in tags.items() if tag is not None and tag.isVisible()}
    assert shown == {
        "Thank Lena Fischer": ("late", TagKind.RED),
        "Thank Maya Osei": ("8 h left", TagKind.AMBER),
        "Check in with Tomasz Brandt": ("17 weeks", TagKind.NEUTRAL),
    }


def test_eight_rows_and_the_others_on_request(desk: TestDesk, qtbot: QtBot) -> None:
    wait_for_answers(desk, 11)
    page = Page(desk, qtbot).show()
    assert len(page.rows()) == 8
    page.press("Show all 11")
    assert len(page.rows()) == 11
    assert "Show all 11" not in page.seen()


def test_nothing_is_read_while_another_page_is_shown(page: Page) -> None:
    page.widget.hide()
    profile.edit(page.desk.now(), name="Ana Lopes")
    page.desk.changes.data.emit()
    titles = [line.text() for line in page.widget.findChildren(Line)]
    assert "Good morning, Ana" in titles
    page.show()
    assert "Good morning, Ana Lopes" in page.seen()


def test_nothing_to_follow_up(desk: TestDesk, qtbot: QtBot) -> None:
    person = people.add("Maya Osei", desk.now())
    page = Page(desk, qtbot).show()
    asked, choice = QSignalSpy(desk.whom_to_ask_wanted), QSignalSpy(desk.choose_person_wanted)
    assert "Nothing to follow up. Who would you like to hear from next?" in page.seen()
    assert "Coming up" not in page.seen()
    page.press("Ask somebody")
    assert asked.count() == 1
    desk.do(lambda: story.record(person, Purpose.ACCEPTED, desk.now()))
    filled = next(b for b in page.widget.findChildren(Button) if b.kind is Kind.FILLED and b.isVisible())
    filled.click()
    assert choice.count() == 1


def test_whom_to_ask_stands_there_on_a_quiet_day_alone(desk: TestDesk, qtbot: QtBot) -> None:
    maya = people.add("Maya Osei", desk.now(), relation=Relation.CLOSE)
    page = Page(desk, qtbot).show()
    sentence = "You could ask Maya Osei: close to you, on your list."
    assert sentence in page.seen()
    person, more = QSignalSpy(desk.person_wanted), QSignalSpy(desk.whom_to_ask_wanted)
    for link in page.widget.findChildren(Press):
        if link.text() in ("Maya Osei", "Whom to ask…") and link.isVisible():
            link.click()
    assert (person.at(0), more.count()) == ([maya], 1)
    for number in range(3):
        lena = people.add(f"Lena {number}", desk.now())
        desk.do(lambda lena=lena: conversations.talked(lena, desk.now()))
    page.settle()
    assert len(page.titles()) >= 3
    assert sentence not in page.seen()


def test_whom_to_ask_is_not_said_twice(desk: TestDesk, qtbot: QtBot) -> None:
    for number in range(2):
        people.add(f"Close friend {number}", desk.now(), relation=Relation.CLOSE)
    page = Page(desk, qtbot).show()
    assert "You could ask Close friend 0: close to you, on your list." in page.seen()
    desk.do(lambda: story.record(people.add("Quiet", desk.now()), Purpose.REQUEST, desk.now() - timedelta(days=5)))
    page.settle()
    assert page.titles() == ["Ask Close friend 0 as well"]
    assert "You could ask Close friend 0: close to you, on your list." not in page.seen()
