"""The numbers told apart by month, circle and source: who belongs where, what is counted, and the days between."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from models import conversations, introductions, people, progress_by, sample, schema, settings, story
from models.progress import progress
from models.rules.progress_groups import EARLIER, OPEN, By, Group, Journey, Step, grouped, together
from models.terms import Circle, Purpose, Relation

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)
DAY = timedelta(days=1)

pytestmark = pytest.mark.usefixtures("lisbon")


def person(name: str, relation: Relation | None = None) -> int:
    return people.add(name, NOW - 300 * DAY, relation=relation)


def tell(who: int, *events: tuple[Purpose, float]) -> None:
    """Record events, each so many days before NOW."""
    for purpose, ago in events:
        story.record(who, purpose, NOW - ago * DAY)


def told(by: By) -> progress_by.Told:
    return progress_by.told(progress_by.journeys(), by)


def keys(by: By) -> list[str]:
    return [str(group.key) for group in told(by).groups]


def counts(group: Group) -> list[int]:
    return [group.counts[step] for step in Step]


def test_nobody_yet() -> None:
    found = told(By.MONTH)
    assert found.groups == ()
    assert counts(found.together) == [0] * 6
    assert progress_by.say_rate(found.together) == ""


def test_all_together_is_the_small_chart_of_today() -> None:
    sample.fill(NOW)
    numbers = progress(NOW)
    small = [numbers.asked, numbers.answered, numbers.met, numbers.thanked, numbers.introduced, numbers.referred]
    for by in By:
        found = told(by)
        assert counts(found.together) == small
        assert [sum(column) for column in zip(*(counts(group) for group in found.groups), strict=True)] == small
        assert found.together.days[Step.ANSWERED] == numbers.usual_days


def test_by_circle_and_source_in_their_order_and_open_last() -> None:
    for name, relation in (("A", None), ("B", Relation.FOUND), ("C", Relation.CLOSE), ("D", Relation.WORKED)):
        tell(person(name, relation), (Purpose.REQUEST, 3))
    person("Never asked", Relation.EVENT)
    assert keys(By.CIRCLE) == [Circle.INNER, Circle.ACQUAINTANCE, Circle.NEW, OPEN]
    assert keys(By.SOURCE) == [Relation.CLOSE, Relation.WORKED, Relation.FOUND, OPEN]
    assert progress_by.say_group(OPEN, By.CIRCLE) == "Not said yet"
    assert progress_by.say_group(Relation.WORKED, By.SOURCE) == "We worked together"


def test_a_month_is_that_of_the_first_request_on_the_users_calendar() -> None:
    settings.put(settings.ZONE, "Pacific/Auckland")
    night = person("Night")
    story.record(night, Purpose.REQUEST, datetime(2026, 4, 30, 20, tzinfo=UTC))  # the first of May over there
    story.record(night, Purpose.MET, datetime(2026, 5, 31, 20, tzinfo=UTC))
    assert keys(By.MONTH) == ["2026-05"]
    assert progress_by.say_group("2026-05", By.MONTH) == "May 2026"


def test_days_from_one_step_to_the_next() -> None:
    for name in ("A", "B"):
        who = person(name)
        tell(who, (Purpose.REQUEST, 40), (Purpose.ACCEPTED, 37), (Purpose.MET, 30), (Purpose.THANK_YOU, 29.5))
        introductions.add(who, person(f"{name}2"), NOW, on=(NOW - 20 * DAY).date())
        schema.Referral.create(
            person=who, made_on=(NOW - 16 * DAY).date(), created_at=NOW, updated_at=NOW, organization=None
        )
    group = told(By.CIRCLE).together
    assert counts(group) == [2] * 6
    assert group.days == {
        Step.ANSWERED: 3,
        Step.MET: 7,
        Step.THANKED: 1,
        Step.INTRODUCED: 10,
        Step.REFERRED: 14,
    }
    assert progress_by.say_days(group, Step.ANSWERED) == "Most answers within 3 days."
    assert progress_by.say_days(group, Step.THANKED) == "Most thanks within a day."


def test_of_one_alone_nothing_usual_is_said() -> None:
    tell(person("A"), (Purpose.REQUEST, 9), (Purpose.ACCEPTED, 2))
    group = told(By.CIRCLE).together
    assert group.days == {}
    assert progress_by.say_days(group, Step.ANSWERED) == ""


def test_an_introduction_before_the_first_talk_has_no_days() -> None:
    for name in ("A", "B"):
        who = person(name)
        introductions.add(who, person(f"{name}2"), NOW, on=(NOW - 60 * DAY).date())
        tell(who, (Purpose.MET, 5))
    group = told(By.MONTH).together
    assert counts(group) == [0, 0, 2, 0, 2, 0]
    assert Step.INTRODUCED not in group.days


def test_an_introduction_of_an_unknown_day_counts_all_the_same() -> None:
    schema.Introduction.create(introducer=person("A"), introduced=person("B"), created_at=NOW, updated_at=NOW)
    assert keys(By.MONTH) == [OPEN]
    assert progress_by.say_group(OPEN, By.MONTH) == "Not said yet"


@pytest.mark.parametrize(("asked", "said"), [(4, "How many answer says something from five requests on."),
                                             (5, "1 of 5 answered. Silence is usual.")])  # fmt: skip
def test_a_rate_is_said_from_five_requests_on(asked: int, said: str) -> None:
    for number in range(asked):
        tell(person(f"P{number}"), (Purpose.REQUEST, 9))
    tell(1, (Purpose.DECLINED, 2))
    assert progress_by.say_rate(told(By.CIRCLE).together) == said


def test_only_referrals_that_were_made_count() -> None:
    for number, (made, outcome) in enumerate(
        [(None, "open"), (NOW.date(), "open"), (None, "offer"), (None, "nothing")]
    ):
        schema.Referral.create(
            person=person(f"P{number}"), made_on=made, outcome=outcome, created_at=NOW, updated_at=NOW
        )
    assert told(By.CIRCLE).together.counts[Step.REFERRED] == 2
    assert progress(NOW).referred == 2


def test_a_conversation_that_was_held_counts_as_met() -> None:
    lena = person("Lena")
    interview = conversations.plan(lena, NOW - 3 * DAY)
    conversations.set_when(interview, datetime(2026, 6, 3, 10), "Europe/Lisbon", 20, NOW - 2 * DAY)
    assert told(By.CIRCLE).groups == ()
    schema.Interview.update(status="held").where(schema.Interview.id == interview).execute()
    assert counts(told(By.CIRCLE).together) == [0, 0, 1, 0, 0, 0]


def test_months_that_are_long_past_stand_together() -> None:
    first = date(2025, 1, 15)
    months = [(first + timedelta(days=30.5 * number)).strftime("%Y-%m") for number in range(15)]
    journeys = [Journey(month, OPEN, OPEN, frozenset({Step.ASKED})) for month in reversed(months)]
    groups = grouped(journeys, By.MONTH)
    assert [group.key for group in groups] == [EARLIER, *months[3:]]
    assert [group.counts[Step.ASKED] for group in groups] == [3] + [1] * 12
    assert together(journeys).counts[Step.ASKED] == 15
    assert progress_by.say_group(EARLIER, By.MONTH) == "Earlier"


def test_months_without_anything_stand_between() -> None:
    journeys = [Journey(month, OPEN, OPEN, frozenset({Step.ASKED})) for month in ("2025-11", "2026-02", "2024-01")]
    groups = grouped(journeys, By.MONTH)
    assert [group.key for group in groups] == [EARLIER, "2025-11", "2025-12", "2026-01", "2026-02"]
    assert [group.counts[Step.ASKED] for group in groups] == [1, 1, 0, 0, 1]
