"""What is due, and what becomes of it: done, put off, let rest, said in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models import conversations, followup_words, followups, people, people_many, schema, story, undo
from models.followups import Due
from models.terms import Channel, FollowUpKind, InterviewStatus, Purpose, Stage

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Lisbon
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
pytestmark = pytest.mark.usefixtures("lisbon")


@pytest.fixture
def maya() -> int:
    return people.add("Maya Okafor", NOW - 9 * DAY, greet_as="Maya", title="Lead", organization="Acme")


def due(now: datetime, kind: FollowUpKind | None = None) -> Due:
    (found, *others) = [item for item in followups.due(now) if kind in (None, item.kind)]
    assert not others
    return found


def kinds(now: datetime) -> list[FollowUpKind]:
    return [item.kind for item in followups.due(now)]


def purposes(person: int) -> list[str]:
    return [row.purpose for row in schema.Touch.select().where(schema.Touch.person == person).order_by(schema.Touch.id)]


def by_hand(person: int, kind: FollowUpKind, note: str, due_at: datetime | None = None) -> int:
    return schema.FollowUp.create(
        person=person, kind=kind, origin=f"{kind} {note}", note=note, shows_at=NOW, remind_at=NOW, due_at=due_at,
        created_at=NOW, updated_at=NOW,
    ).id  # fmt: skip


def test_everything_that_a_line_needs(maya: int) -> None:
    story.record(maya, Purpose.REQUEST, NOW - 3 * DAY, at=NOW - 3 * DAY)
    interview = conversations.talked(maya, NOW)
    conversations.edit(interview, {"learned": "Grants are a craft."}, NOW)
    thanks = due(NOW, FollowUpKind.THANK_YOU)
    uid = schema.Interview.get_by_id(interview).uid
    assert (thanks.person, thanks.person_name, thanks.greeting_name, thanks.role) == (
        maya, "Maya Okafor", "Maya", "Lead, Acme"
    )  # fmt: skip
    assert (thanks.interview, thanks.interview_uid, thanks.interview_status) == (interview, uid, InterviewStatus.HELD)
    assert (thanks.interview_ends_at, thanks.shows_at, thanks.due_at) == (NOW, NOW, NOW + 48 * HOUR)
    assert (thanks.asked_at, thanks.last_contact_at, thanks.topic) == (NOW - 3 * DAY, NOW, "Grants are a craft.")
    assert followups.one(thanks.id, NOW) == thanks
    assert not thanks.late
    assert not due(NOW + 48 * HOUR, FollowUpKind.THANK_YOU).late
    assert due(NOW + 48 * HOUR + timedelta(seconds=1), FollowUpKind.THANK_YOU).late


def test_the_most_pressing_first() -> None:
    def met(name: str, at: datetime) -> None:
        conversations.looked_back(conversations.talked(people.add(name, at), at), at)

    met("Late", NOW - 3 * DAY)
    met("Soon", NOW - DAY)
    met("New", NOW)
    asked = people.add("Asked", NOW - 20 * DAY)
    story.record(asked, Purpose.REQUEST, NOW - 14 * DAY, at=NOW - 14 * DAY)
    by_hand(people.add("Promised", NOW), FollowUpKind.PROMISE, "the paper", NOW - 4 * DAY)
    assert [(item.person_name, item.kind) for item in followups.due(NOW)] == [
        ("Promised", "promise"), ("Late", "thank_you"), ("Soon", "thank_you"), ("New", "thank_you"),
        ("Asked", "remind"), ("Asked", "suggest_other"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "recorded", "stage"),
    [
        (FollowUpKind.THANK_YOU, Purpose.THANK_YOU, Stage.IN_TOUCH),
        (FollowUpKind.REMIND, Purpose.REMINDER, Stage.ASKED),
        (FollowUpKind.SUGGEST_OTHER, None, Stage.ASKED),
        (FollowUpKind.CHECK_IN, Purpose.CHECK_IN, Stage.IN_TOUCH),
    ],
)
def test_already_done(maya: int, kind: FollowUpKind, recorded: Purpose | None, stage: Stage) -> None:
    if kind in (FollowUpKind.THANK_YOU, FollowUpKind.CHECK_IN):
        conversations.looked_back(conversations.talked(maya, NOW), NOW)
    else:
        story.record(maya, Purpose.REQUEST, NOW)
    if kind is FollowUpKind.CHECK_IN:
        story.record(maya, Purpose.THANK_YOU, NOW)
    then = NOW + 95 * DAY if kind is FollowUpKind.CHECK_IN else NOW + 10 * DAY
    item = due(then, kind)
    before = purposes(maya)
    followups.done(item.id, then, Channel.EMAIL)
    assert purposes(maya) == [*before, *([recorded] if recorded else [])]
    assert kind not in kinds(then)
    assert schema.Person.get_by_id(maya).stage == stage
    step = undo.can_undo()
    assert step is not None
    assert step.code == "done"
    followups.done(item.id, then, Channel.EMAIL)  # a second click, or the pop-up after the window
    assert purposes(maya) == [*before, *([recorded] if recorded else [])]
    assert undo.can_undo() == step
    undo.undo(then)
    assert due(then, kind).id == item.id


def test_thanks_that_were_sent_begin_the_rhythm(maya: int) -> None:
    conversations.talked(maya, NOW)
    followups.done(due(NOW, FollowUpKind.THANK_YOU).id, NOW + HOUR)
    (check_in,) = followups.coming_check_ins(NOW, NOW + 120 * DAY)
    assert check_in.shows_at == datetime(2026, 8, 31, 7, 0, tzinfo=UTC)
    assert followups.coming_check_ins(NOW, check_in.shows_at - HOUR) == ()
    assert check_in.due_at is None


def test_later_moves_the_reminder_and_not_the_term(maya: int) -> None:
    conversations.looked_back(conversations.talked(maya, NOW), NOW)
    item = due(NOW)
    followups.later(item.id, NOW + 5 * HOUR, NOW)
    assert kinds(NOW + 4 * HOUR) == []
    again = due(NOW + 5 * HOUR)
    assert (again.due_at, again.shows_at, again.snoozed_until) == (item.due_at, item.shows_at, NOW + 5 * HOUR)
    assert schema.Person.get_by_id(maya).next_at == NOW + 5 * HOUR


def test_let_rest_leaves_the_list_for_good(maya: int) -> None:
    story.record(maya, Purpose.REQUEST, NOW)
    then = NOW + 10 * DAY
    followups.rest(due(then, FollowUpKind.REMIND).id, then)
    followups.rest(due(then, FollowUpKind.SUGGEST_OTHER).id, then)
    assert kinds(then + 30 * DAY) == []
    detail = people.detail(maya, then)
    assert detail is not None
    assert (detail.resting, detail.next_kind) == (True, None)


def test_what_rests_by_itself_is_not_due(maya: int) -> None:
    story.record(maya, Purpose.REQUEST, NOW)
    row = schema.FollowUp.get(schema.FollowUp.kind == FollowUpKind.REMIND)
    assert FollowUpKind.REMIND in kinds(row.rests_at - timedelta(seconds=1))
    assert kinds(row.rests_at) == []
    assert followups.open_ones(row.rests_at) == ()


def test_archiving_pauses_check_ins_and_keeps_what_was_promised(maya: int) -> None:
    conversations.looked_back(conversations.talked(maya, NOW), NOW)
    story.record(maya, Purpose.THANK_YOU, NOW)
    by_hand(maya, FollowUpKind.PROMISE, "the paper")
    people_many.archive([maya], NOW)
    assert kinds(NOW + 200 * DAY) == [FollowUpKind.PROMISE]
    people_many.bring_back([maya], NOW)
    assert set(kinds(NOW + 200 * DAY)) == {FollowUpKind.PROMISE, FollowUpKind.CHECK_IN}


def test_what_is_gone_is_left_alone() -> None:
    followups.done(999, NOW)
    followups.later(999, NOW, NOW)
    followups.rest(999, NOW)
    followups.reminded((999,), NOW)
    assert followups.one(999, NOW) is None
    assert undo.can_undo() is None


def test_in_words(maya: int) -> None:
    interview = conversations.plan(maya, NOW)
    conversations.set_when(interview, datetime(2026, 6, 2, 11, 0), "Europe/Lisbon", 30, NOW)
    ask = due(NOW + 2 * HOUR, FollowUpKind.LOOK_BACK)
    assert followup_words.asks_whether_held(ask)
    assert followup_words.title(ask) == "Did you talk with Maya Okafor?"
    assert followup_words.line(ask, NOW + 2 * HOUR) == "It was planned to end today at 11:30."
    conversations.held(interview, NOW + 2 * HOUR)
    thanks = due(NOW + 30 * HOUR, FollowUpKind.THANK_YOU)
    assert followup_words.title(thanks) == "Thank Maya Okafor"
    assert followup_words.popup_title(thanks) == "Thank Maya Okafor by 11:30"
    assert followup_words.line(thanks, NOW + 30 * HOUR) == "You met yesterday at 11:30. 48 hours end tomorrow at 11:30."
    assert followup_words.badge(thanks, NOW + 30 * HOUR) == "20 h left"
    late = due(NOW + 80 * HOUR, FollowUpKind.THANK_YOU)
    assert followup_words.badge(late, NOW + 80 * HOUR) == "late"
    assert followup_words.popup_title(late) == "Thank Maya Okafor"
    look = due(NOW + 30 * HOUR, FollowUpKind.LOOK_BACK)
    assert followup_words.title(look) == "Look back on your conversation with Maya Okafor"
    story.record(maya, Purpose.THANK_YOU, NOW + 2 * HOUR)
    check_in = due(NOW + 95 * DAY, FollowUpKind.CHECK_IN)
    assert followup_words.title(check_in) == "Check in with Maya Okafor"
    assert followup_words.badge(check_in, NOW + 95 * DAY)
    assert not check_in.late


def test_every_kind_has_its_words(maya: int) -> None:
    conversations.talked(maya, NOW - DAY)
    some = due(NOW, FollowUpKind.THANK_YOU)
    for number, kind in enumerate(FollowUpKind):
        row = by_hand(maya, kind, f"note {number}", NOW + DAY)
        item = followups.one(row, NOW)
        assert item is not None
        for text in (followup_words.title(item), followup_words.popup_title(item), followup_words.line(item, NOW)):
            assert text
            assert not set("{}") & set(text)
        followup_words.badge(item, NOW)
    assert followup_words.title(some) == "Thank Maya Okafor"


def test_a_moved_check_in_stays_where_it_was_put_until_there_is_contact(maya: int) -> None:
    story.record(maya, Purpose.MET, NOW - 100 * DAY)
    story.record(maya, Purpose.THANK_YOU, NOW - 100 * DAY + HOUR)
    planned = due(NOW, FollowUpKind.CHECK_IN)
    day = (NOW + 11 * DAY).date()  # a Saturday: the user's own choice holds
    followups.move(planned.id, day, NOW)
    assert followups.due(NOW) == ()
    people.edit(maya, {"notes": "something else changes"}, NOW + HOUR)
    moved = due(NOW + 12 * DAY, FollowUpKind.CHECK_IN)
    assert (moved.id, moved.shows_at.date(), moved.due_at) == (planned.id, day, None)
    story.record(maya, Purpose.GAVE, NOW + DAY)
    assert followups.due(NOW + 12 * DAY) == ()
