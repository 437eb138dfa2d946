"""The story's later months: those who do not answer, a referral, a check-in, and a choice between the paths."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt

from models import followups, paths, people, progress, referrals
from models.terms import FollowUpKind, PathStatus
from tests.ui.hand import Hand


def morning(hand: Hand, month: int, day: int) -> None:
    """Half past nine in Lisbon on this day of 2026, on the Today page."""
    hand.desk.clock.now = datetime(2026, month, day, 8, 30, tzinfo=UTC)
    hand.page("today")


def who_does_not_answer(hand: Hand) -> None:
    """After three working days somebody else as well, after seven one reminder, after seven more it rests."""
    morning(hand, 6, 9)
    hand.sees("Ask Julia Nowak as well")
    morning(hand, 6, 15)
    hand.sees("No answer yet from Lena Fischer", "One friendly reminder is normal.")
    hand.press("Let it rest: No answer yet from Elif Yildiz")
    hand.wait(lambda: "from Elif Yildiz" not in hand.seen(), "it does not rest")
    hand.undo()
    hand.sees("No answer yet from Elif Yildiz")
    hand.press("Write: No answer yet from Kavya Rao")
    hand.choose("I sent it elsewhere", "By email")
    hand.wait(lambda: "from Kavya Rao" not in hand.seen(), "the reminder was not noted")
    morning(hand, 6, 25)
    assert not [due for due in followups.due(hand.desk.now()) if due.kind is FollowUpKind.REMIND]
    lena = people.detail(people.names("Lena Fischer")[0][0], hand.desk.now())
    assert lena is not None
    assert lena.resting


def a_referral(hand: Hand) -> None:
    """Asked for, from the second contact on; it stands in the panel and in the story."""
    maya = hand.person("Maya Osei")
    hand.more("Note a referral")
    hand.put("Where the recommendation goes", "EMA")
    hand.put("A position, or the kind of work", "Scientific officer")
    hand.press("Save")
    hand.wait(lambda: len(referrals.of_person(maya)) == 1, "no referral")
    hand.sees("EMA, Scientific officer")
    hand.undo()
    assert referrals.of_person(maya) == ()
    hand.redo()


def a_check_in(hand: Hand) -> None:
    """Ninety days after the last contact, of any kind: put off until tomorrow, then done."""
    morning(hand, 9, 28)
    hand.sees("Check in with Maya Osei")
    hand.choose("Later: Check in with Maya Osei", "Tomorrow morning")
    hand.wait(lambda: hand.find("Already done: Check in with Maya Osei") is None, "it was not put off")
    morning(hand, 9, 29)
    hand.sees("Check in with Maya Osei")
    hand.press("Already done: Check in with Maya Osei")
    hand.wait(lambda: hand.find("Already done: Check in with Maya Osei") is None, "it is not done")


def status(name: str) -> PathStatus:
    """Whether a path is open, leads or was dropped."""
    return next(path.status for path in paths.paths() if path.name == name)


def the_paths_compared(hand: Hand) -> None:
    """One voice is said to be one, the rest is not known; a value with evidence goes and comes back."""
    hand.page("paths")
    hand.sees("What one conversation says about three paths")
    hand.wait(lambda: hand.find("Autonomy, Science policy: 5 of 5, one voice") is not None, "not rated")
    hand.wait(lambda: hand.find("Autonomy, Data science: not known yet") is not None, "known")
    hand.choose("Autonomy", "Take it off the list")
    hand.wait(lambda: hand.find("Autonomy, Science policy: 5 of 5, one voice") is None, "still on the list")
    hand.undo()
    hand.wait(lambda: hand.find("Autonomy, Science policy: 5 of 5, one voice") is not None, "not there again")
    hand.choose("Medical writing, nobody yet", "Drop it…")
    hand.type("Too far from people")
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: status("Medical writing") is PathStatus.DROPPED, "not dropped")
    assert next(path.reason for path in paths.paths() if path.name == "Medical writing") == "Too far from people"
    hand.undo()
    assert status("Medical writing") is PathStatus.OPEN
    hand.redo()
    assert status("Science policy") is PathStatus.LEADING


def four_months_in_numbers(hand: Hand) -> None:
    """Progress says what the story says."""
    hand.page("today")
    hand.press("See more")
    hand.sees("Asked", "Answered", "Met")
    numbers = progress.progress(hand.desk.now())
    assert (numbers.asked, numbers.answered, numbers.met, numbers.thanked, numbers.introduced) == (10, 2, 1, 1, 1)
    hand.page("introductions")
    hand.sees("One first conversation has led to one more person")
