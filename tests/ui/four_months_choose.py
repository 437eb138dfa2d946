"""The story's later months: those who do not answer, a referral, a check-in, and a choice between the paths."""

from __future__ import annotations

from datetime import UTC, date, datetime

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
    """Ninety days after the last contact, of any kind: put off until tomorrow, then done; another one is moved."""
    morning(hand, 10, 12)
    hand.sees("Check in with Maya Osei")
    hand.choose("Later: Check in with Maya Osei", "Tomorrow morning")
    hand.wait(lambda: hand.find("Already done: Check in with Maya Osei") is None, "it was not put off")
    hand.choose("Later: Check in with Hanna Virtanen", "Move the date…")
    hand.pick_day(date(2026, 10, 20))
    hand.wait(lambda: hand.find("Already done: Check in with Hanna Virtanen") is None, "it was not moved")
    hand.undo()
    hand.sees("Check in with Hanna Virtanen")
    hand.redo()
    morning(hand, 10, 13)
    hand.sees("Check in with Maya Osei")
    hand.press("Already done: Check in with Maya Osei")
    hand.wait(lambda: hand.find("Already done: Check in with Maya Osei") is None, "it is not done")
    assert "Check in with Hanna Virtanen" not in hand.seen()
    morning(hand, 10, 20)
    hand.sees("Check in with Hanna Virtanen")


def status(name: str) -> PathStatus:
    """Whether a path is open, leads or was dropped."""
    return next(path.status for path in paths.paths() if path.name == name)


def the_paths_compared(hand: Hand) -> None:
    """Mixed, one voice, unknown, a must-have; a value with evidence goes and comes back; one path is dropped."""
    hand.page("paths")
    hand.sees("What four conversations say about three paths")
    for cell in (
        "Making a difference, Data science: 3 of 5, two voices, mixed",
        "Stable income, Data science: 5 of 5, two voices",
        "Stable income, Medical writing: 5 of 5, one voice",
        "Making a difference, Medical writing: not known yet",
        "Stable income, must have",
    ):
        hand.wait(lambda cell=cell: hand.find(cell) is not None, f"no {cell}: {hand.presses()}")
    hand.wait(lambda: hand.find("Autonomy, Science policy: 5 of 5, one voice") is not None, "not rated")
    hand.choose("Autonomy", "Take it off the list")
    hand.wait(lambda: hand.find("Autonomy, Science policy: 5 of 5, one voice") is None, "still on the list")
    hand.undo()
    hand.wait(lambda: hand.find("Autonomy, Science policy: 5 of 5, one voice") is not None, "not there again")
    hand.choose("Medical writing, ", "Drop it…")
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
    hand.sees("Asked", "Answered", "Met", "5 of 10 answered.")
    numbers = progress.progress(hand.desk.now())
    assert (numbers.asked, numbers.answered, numbers.met, numbers.thanked, numbers.introduced) == (10, 5, 5, 5, 5)
    hand.page("introductions")
    hand.sees("Four first conversations have led to five more people, three steps deep.")
    hand.sees("Two people have now named Julia Nowak.")
