"""The numbers of the network: what counts as asked, answered, met, thanked in time and introduced."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models import conversations, introductions, people, sample, settings, story
from models.progress import Progress, progress, sentence
from models.store import Store
from models.terms import Purpose
from tests.conftest import Prepare

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def store(tmp_path: Path, prepare: Prepare) -> Iterator[Store]:
    with Store(prepare(tmp_path / "data")) as opened:
        settings.put(settings.ZONE, "Europe/Lisbon")
        yield opened


def person(name: str = "Lena Fischer") -> int:
    return people.add(name, NOW - 200 * DAY)


def tell(who: int, *events: tuple[Purpose, timedelta]) -> None:
    """Record events, each so long before NOW."""
    for purpose, ago in events:
        story.record(who, purpose, NOW - ago)


def counts(numbers: Progress) -> tuple[int, int, int, int, int]:
    return numbers.asked, numbers.answered, numbers.met, numbers.thanked, numbers.introduced


def test_nobody_yet() -> None:
    assert progress(NOW) == Progress()
    assert sentence(Progress()) == "It begins with one short message to somebody you know."


def test_the_sample_is_the_picture() -> None:
    sample.fill(NOW)
    numbers = progress(NOW)
    assert counts(numbers) == (14, 8, 6, 5, 4)
    assert (numbers.still_open, numbers.resting) == (3, 3)
    assert sentence(numbers) == (
        "8 of 14 answered, most within 4 days. Three are still open, three rest. Silence is usual."
    )


@pytest.mark.parametrize("answer", [Purpose.ACCEPTED, Purpose.DECLINED, Purpose.MET])
def test_yes_no_and_a_talk_are_answers(answer: Purpose) -> None:
    tell(person(), (Purpose.REQUEST, 10 * DAY), (answer, 8 * DAY))
    numbers = progress(NOW)
    assert (numbers.asked, numbers.answered, numbers.usual_days) == (1, 1, 2)


def test_what_was_said_before_the_request_is_no_answer_to_it() -> None:
    tell(person(), (Purpose.MET, 30 * DAY), (Purpose.REQUEST, 2 * DAY))
    assert counts(progress(NOW)) == (1, 0, 1, 0, 0)


def test_an_agreed_date_is_an_answer_of_an_unknown_day() -> None:
    lena = person()
    tell(lena, (Purpose.REQUEST, 3 * DAY))
    interview = conversations.plan(lena, NOW)
    assert progress(NOW).answered == 0  # being prepared is not agreed
    conversations.set_when(interview, datetime(2026, 6, 9, 10), "Europe/Lisbon", 20, NOW)
    numbers = progress(NOW)
    assert (numbers.answered, numbers.usual_days, numbers.still_open) == (1, None, 0)
    conversations.cancel(interview, NOW)
    assert progress(NOW).answered == 0


def test_somebody_asked_twice_counts_once_from_the_first_time() -> None:
    tell(
        person(),
        (Purpose.REQUEST, 50 * DAY),
        (Purpose.ACCEPTED, 45 * DAY),
        (Purpose.REQUEST, 3 * DAY),
        (Purpose.ACCEPTED, 1 * DAY),
    )
    numbers = progress(NOW)
    assert (numbers.asked, numbers.answered, numbers.usual_days) == (1, 1, 5)


@pytest.mark.parametrize(
    ("after", "in_time"), [(HOUR, True), (48 * HOUR, True), (48 * HOUR + timedelta(seconds=1), False)]
)
def test_thanked_in_48_hours(after: timedelta, in_time: bool) -> None:
    tell(person(), (Purpose.MET, 20 * DAY), (Purpose.THANK_YOU, 20 * DAY - after))
    numbers = progress(NOW)
    assert (numbers.met, numbers.thanked) == (1, int(in_time))


def test_thanks_for_an_earlier_talk_are_not_thanks_for_a_later_one() -> None:
    tell(person(), (Purpose.MET, 20 * DAY), (Purpose.THANK_YOU, 10 * DAY), (Purpose.MET, 9 * DAY))
    assert progress(NOW).thanked == 0


def test_thanks_that_name_their_talk_count_whenever_they_were_entered() -> None:
    lena = person()
    interview = conversations.talked(lena, NOW)
    story.record(lena, Purpose.THANK_YOU, NOW, at=NOW - HOUR, interview=interview)
    numbers = progress(NOW)
    assert (numbers.met, numbers.thanked) == (1, 1)


def test_two_talks_with_one_person_and_two_people_led_to_by_one() -> None:
    lena, maya, jonas = person(), person("Maya Osei"), person("Jonas Weber")
    tell(lena, (Purpose.MET, 20 * DAY), (Purpose.MET, 9 * DAY))
    introductions.add(lena, maya, NOW)
    introductions.add(lena, jonas, NOW)
    assert counts(progress(NOW)) == (0, 0, 1, 0, 1)


def test_open_becomes_resting_by_itself() -> None:
    tell(person(), (Purpose.REQUEST, DAY))
    early, late = progress(NOW), progress(NOW + 60 * DAY)
    assert (early.still_open, early.resting) == (1, 0)
    assert (late.still_open, late.resting) == (0, 1)


def test_who_is_archived_rests() -> None:
    lena = person()
    tell(lena, (Purpose.REQUEST, DAY))
    people.edit(lena, {"archived_at": NOW}, NOW)
    numbers = progress(NOW)
    assert (numbers.asked, numbers.still_open, numbers.resting) == (1, 0, 1)


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        (Progress(asked=1, still_open=1), "One is still open. Silence is usual."),
        (Progress(asked=4, answered=3, usual_days=2, resting=1), "One rests. Silence is usual."),
        (Progress(asked=2, answered=2, usual_days=2), "A good beginning."),
        (Progress(asked=5, answered=5, usual_days=1), "5 of 5 answered, most within a day."),
        (Progress(asked=5, answered=1), "1 of 5 answered."),
        (
            Progress(asked=6, still_open=5, resting=1),
            "0 of 6 answered. Five are still open, one rests. Silence is usual.",
        ),
    ],
)
def test_a_rate_is_said_from_five_requests_on(numbers: Progress, said: str) -> None:
    assert sentence(numbers) == said
