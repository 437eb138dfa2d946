"""What holds for pop-ups whatever is due, in every zone and quiet time."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.rules import popups
from models.rules.popups import DueItem
from models.rules.quiet import in_quiet_hours, on_quiet_weekend
from models.terms import FollowUpKind, LaterChoice, ReminderSettings
from tests.models.rules import strategies
from tests.models.rules.stories import remembered, summary_day

_times = st.none() | strategies.moments


@st.composite
def due_items(draw: st.DrawFn) -> list[DueItem]:
    count = draw(st.integers(0, 12))
    return [
        DueItem(number, draw(st.sampled_from(FollowUpKind)), draw(_times), draw(_times), draw(_times), draw(_times))
        for number in range(count)
    ]


@given(due_items(), strategies.moments, strategies.settings(), st.booleans())
def test_asked_again_at_once_nothing_comes(
    items: list[DueItem], now: datetime, settings: ReminderSettings, starting: bool
) -> None:
    shown = popups.popups(items, now, settings, None, starting)
    numbers = [number for popup in shown for number in popup.items]
    assert len(set(numbers)) == len(numbers)
    assert sum(popup.summary for popup in shown) <= 1
    check_ins = {one.id for one in items if one.kind is FollowUpKind.CHECK_IN}
    assert all(
        len(check_ins.intersection(popup.items)) <= settings.check_ins_per_day for popup in shown if popup.summary
    )
    if in_quiet_hours(now, settings):
        assert shown == ()
    later_items, last = remembered(items, shown, now), summary_day(shown, now, settings, None)
    capped = len(shown) >= popups.MOST_ALONE and not any(popup.summary for popup in shown)
    if any(popup.summary for popup in shown) or not (starting or capped):
        assert popups.popups(later_items, now, settings, last, starting) == ()


@given(due_items(), strategies.moments, strategies.settings())
def test_on_quiet_weekends_only_thanks_promises_and_what_was_put_off(
    items: list[DueItem], now: datetime, settings: ReminderSettings
) -> None:
    if not on_quiet_weekend(now, settings):
        return
    kinds = {one.id: one for one in items}
    for popup in popups.popups(items, now, settings, None, True):
        for number in popup.items:
            one = kinds[number]
            assert one.snoozed_until is not None or one.kind in ("thank_you", "promise", "look_back")


@given(due_items(), strategies.moments, strategies.settings(), st.floats(0, 0.999))
def test_until_the_timer_looks_again_there_is_nothing_new(
    items: list[DueItem], now: datetime, settings: ReminderSettings, part: float
) -> None:
    shown = popups.popups(items, now, settings, None)
    after, last = remembered(items, shown, now), summary_day(shown, now, settings, None)
    if popups.popups(after, now, settings, last):
        return  # more than three thanks at once, and no summary for them on a quiet weekend
    look = popups.next_look(after, now, settings)
    assert now < look <= now + timedelta(days=1)
    between = now + (look - now) * part
    assert popups.popups(after, between, settings, last) == ()


@given(st.sampled_from(LaterChoice), strategies.moments, strategies.settings())
def test_later_is_later_and_loud(choice: LaterChoice, now: datetime, settings: ReminderSettings) -> None:
    then = popups.later(choice, now, settings)
    assert now < then <= now + timedelta(days=8)
    if (settings.quiet_from, settings.quiet_until) == (time(20), time(8)):
        assert not in_quiet_hours(then, settings)
