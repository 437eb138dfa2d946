"""The story's summer: three more conversations, of which one is with two people, an event, and values seen anew."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from models import conversations, events, followups, introductions, knows, people, promises, thanking, values_exercise
from models.rules.values_rounds import Pile
from models.terms import FollowUpKind, Topic
from tests.ui.four_months_ask import stage
from tests.ui.four_months_choose import morning
from tests.ui.four_months_talk import noted, talk_with, thanked
from tests.ui.hand import Hand
from ui.dialogs.letter import LetterDialog

GUESTS = "Grace Obi, Editor, Northlight\nLea Sommer, lea.sommer@example.org\nNoor Haddad"


def values_by_cards(hand: Hand) -> None:
    """The exercise, with the cards laid by their keys; the three that were tapped stay."""
    hand.page("about_me")
    hand.press("Do the exercise")
    hand.sees("What matters to you in work?")
    while (card := values_exercise.read().current) is not None:
        hand.key(Qt.Key.Key_1 if card.weight else Qt.Key.Key_3)
    hand.press("Next")
    hand.sees("3 kept, of at most 7")
    hand.press("Next")
    hand.press("Keep these values")
    assert values_exercise.read().piles


def values_again(hand: Hand) -> None:
    """Weeks later only what changed is moved; both answers stand side by side."""
    hand.page("about_me")
    hand.press("Do the exercise")
    hand.sees("It begins with your answers of 4 June.")
    kept = {card.key for card in values_exercise.read().pile(Pile.VERY)}
    assert len(kept) == 3
    hand.press("Next")
    hand.press("Next")
    hand.press("Must have: Stable income")
    hand.rate("How much it matters: Autonomy", "5")
    hand.press("Keep these values")
    hand.press("Compare with earlier")
    hand.sees("What you valued then and now", "Since 4 June", "Autonomy", "Stable income")
    hand.press("Close")


def late_answers(hand: Hand) -> None:
    """Three who rested say yes after all; a clash and a day in the past are said where they are typed."""
    morning(hand, 6, 26)
    for name in ("Hanna Virtanen", "Tomasz Brandt", "Elif Yildiz"):
        hand.person(name)
        hand.press(f"{name} said yes")
        if name != "Hanna Virtanen":
            hand.sees("You are talking with Hanna Virtanen then.")
        hand.press("Keep this date")
    hand.person("Tomasz Brandt")
    hand.press("Prepare")
    hand.sees("At that time you also talk with Hanna Virtanen")
    hand.day("Date", date(2026, 6, 25))
    hand.sees("This time has passed. That is fine if you have talked already.")
    hand.day("Date", date(2026, 7, 7))
    hand.wait(lambda: "This time has passed" not in hand.seen(), "still in the past")
    hand.press("Save and close")
    hand.person("Elif Yildiz")
    hand.press("Prepare")
    hand.day("Date", date(2026, 7, 9))
    hand.press("Save and close")
    hand.there_and_back(6)


def hanna(hand: Hand) -> None:
    """She names Julia too, and Elif, whom one knows already."""
    talk_with(hand, "Hanna Virtanen")
    noted(hand, "Deadlines rule, the text does not.", "Julia Nowak", "Elif Yildiz", "Sven Lind")
    thanked(hand, "Deadlines rule", ("Julia Nowak", "Elif Yildiz", "Sven Lind"))
    learned(hand, "Medical writing", ("Autonomy: a little", "Stable income: fully"))
    hand.page("introductions")
    hand.sees("Two people have now named Julia Nowak.")


def tomasz(hand: Hand) -> None:
    """A promise with a day; one thing he knows of the user is ticked by hand."""
    talk_with(hand, "Tomasz Brandt")
    noted(hand, "Half of it is cleaning.", "Noor Haddad", "Send him my poster")
    hand.press("Set a day: Send him my poster")
    hand.press("Put on the list: Send him my poster")
    thanked(hand, "Half of it is cleaning", ("Noor Haddad",))
    learned(hand, "Data science", ("Making a difference: not at all", "Autonomy: fully", "Stable income: fully"))
    tomasz = hand.person("Tomasz Brandt")
    (promise,) = promises.of_person(tomasz, hand.desk.now())
    assert promise.due_on == date(2026, 7, 14)
    hand.press("Your goals")
    hand.sees("You said so.")
    assert any(one.topic is Topic.GOALS and one.by_hand and one.known for one in knows.read(tomasz))


def elif_and_somebody_else(hand: Hand) -> None:
    """Two take part: both are thanked, and so, in two lines, is Hanna, who led here."""
    hand.page("conversations")
    hand.choose_on("Elif Yildiz", "Who takes part…")
    hand.put("Somebody else", "Grace Obi")
    hand.press("Add")
    hand.press("Done")
    interview = talk_with(hand, "Elif Yildiz")
    noted(hand, "A difference is made in meetings.", "Piet Vos")
    thanked(hand, "Meetings decide", ("Piet Vos",))
    for whom in ("Grace Obi", "Hanna Virtanen"):
        hand.press(f"Write: Thank {whom}")
        hand.wait(lambda: isinstance(hand.windows()[0], LetterDialog), "no letter")
        if whom == "Hanna Virtanen":
            letter = hand.field("Letter")
            assert isinstance(letter, QPlainTextEdit)
            assert len(letter.toPlainText().split()) < 60
        hand.choose("I sent it elsewhere", "By email")
        hand.wait(lambda: not isinstance(hand.windows()[0], LetterDialog), "the letter stays")
    assert all(one.sent for one in (*thanking.to_thank(interview), *thanking.introducers(interview)))
    learned(hand, "Data science", ("Making a difference: fully", "Autonomy: largely", "Stable income: fully"))
    hand.there_and_back(10)


def learned(hand: Hand, path: str, ratings: tuple[str, ...]) -> None:
    """The second step of looking back: which path, and how it looked."""
    hand.press("Next")
    if hand.find("Path: choose") is not None:
        hand.choose("Path: choose", path)
    for value in ratings:
        hand.press(value)
    hand.press("Finish")


def careers_evening(hand: Hand) -> None:
    """Three people from one evening, line by line; two of them are known already."""
    morning(hand, 7, 10)
    hand.page("people")
    hand.press("From an event…")
    hand.put("Event", "Careers evening")
    hand.paste("Whom did you meet? One on each line", GUESTS)
    for known in ("Grace Obi", "Noor Haddad"):
        hand.choose_below(f"the same person? {known}")
    hand.press("Add three people")
    (event,) = events.events()
    assert (event.name, event.count) == ("Careers evening", 3)
    hand.undo()
    assert events.events() == ()
    hand.redo()
    assert [len(people.names(name)) for name in ("Grace Obi", "Lea Sommer", "Noor Haddad")] == [1, 1, 1]


def five_more(hand: Hand) -> None:
    """Whom the four led to, and what is open."""
    for name, by in (
        ("Julia Nowak", ["Maya Osei", "Hanna Virtanen"]),
        ("Elif Yildiz", ["Hanna Virtanen"]),
        ("Sven Lind", ["Hanna Virtanen"]),
        ("Noor Haddad", ["Tomasz Brandt"]),
        ("Piet Vos", ["Elif Yildiz", "Grace Obi"]),
    ):
        ((person, _),) = people.names(name)
        assert [found for _, found, _ in introductions.introducers(person)] == by, name
    for name in ("Hanna Virtanen", "Tomasz Brandt", "Elif Yildiz", "Grace Obi"):
        assert stage(name, hand) == "in_touch", name
    assert not conversations.upcoming(hand.desk.now(), 5)
    assert FollowUpKind.THANK_YOU not in [due.kind for due in followups.due(hand.desk.now())]
    morning(hand, 7, 14)
    hand.sees("Send him my poster")
    hand.person("Tomasz Brandt")
    hand.press("Promise kept")
    assert promises.of_person(people.names("Tomasz Brandt")[0][0], hand.desk.now()) == ()
