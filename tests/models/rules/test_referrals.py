"""When a referral is offered: from the second contact on; and what a referrer should know before."""

from __future__ import annotations

import pytest

from models.rules.referrals import is_time, missing
from models.terms import Circle, InterviewFact, Topic
from tests.models.rules.stories import interview, story

HELD = (interview("held", "06-02 15:00", "06-02 15:25"),)
AGAIN = (*HELD, interview("planned", "06-20 15:00", "06-20 15:25", number=2))
EARLIER = (*HELD, interview("planned", "05-20 15:00", "05-20 15:25", number=2))
TWICE = (*HELD, interview("held", "06-20 15:00", "06-20 15:25", number=2))


@pytest.mark.parametrize(
    ("rows", "talks", "circle", "expected"),
    [
        ((), (), None, False),
        (("05-26 09:00 request",), (), None, False),
        (("05-26 09:00 check_in",), (), Circle.INNER, False),
        (("05-26 09:00 request",), HELD, None, False),
        ((), HELD, Circle.INNER, True),
        ((), HELD, Circle.NEW, False),
        (("06-02 17:00 thank_you 1",), HELD, None, False),
        (("06-02 17:00 thank_you",), HELD, None, False),
        (("06-02 17:00 introduced",), HELD, None, False),
        (("06-05 17:00 note",), HELD, None, False),
        (("06-05 17:00 declined",), HELD, None, False),
        (("06-01 17:00 check_in",), HELD, None, False),
        (("09-02 17:00 check_in",), HELD, None, True),
        (("09-02 17:00 check_in 1",), HELD, None, True),
        (("06-10 17:00 gave",), HELD, None, True),
        (("06-02 17:00 gave 1",), HELD, None, False),
        (("06-10 17:00 referral",), HELD, None, True),
        (("06-10 17:00 request",), HELD, None, True),
        ((), AGAIN, None, True),
        ((), EARLIER, None, False),
        ((), TWICE, None, True),
        (("06-02 15:25 met", "09-02 17:00 check_in"), (), None, True),
        (("06-02 15:25 met",), (), None, False),
    ],
)
def test_from_the_second_contact_on(
    rows: tuple[str, ...], talks: tuple[InterviewFact, ...], circle: Circle | None, expected: bool
) -> None:
    assert is_time(story(*rows, interviews=talks, circle=circle)) is expected


def test_what_is_missing_stands_in_the_order_of_telling() -> None:
    assert missing([]) == tuple(Topic)
    assert missing([Topic.VALUES, Topic.BACKGROUND]) == (Topic.GOALS, Topic.PERSONALITY, Topic.STRENGTHS)
    assert missing(list(Topic)) == ()
