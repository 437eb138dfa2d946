"""The story's conversation with Maya: notes while one talks, looking back, thanks, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from models import conversations, introductions, mentions, notes, people
from models.terms import MentionKind
from tests.ui.hand import CTRL, Hand
from ui.dialogs.letter import LetterDialog
from ui.pages.notes import NotesWindow


def talk_with(hand: Hand, name: str) -> int:
    """The clock stands at the agreed time, and the notes are open. Returns the conversation."""
    talk = next(one for one in conversations.upcoming(hand.desk.now(), 20) if one.person_name == name)
    assert talk.starts_at is not None
    hand.desk.clock.now = talk.starts_at
    hand.page("today")
    hand.press("Open notes")
    return talk.id


def written(hand: Hand, answer: str, *came_up: str) -> NotesWindow:
    """An answer, and one key for each person, organisation and promise that came up."""
    window = hand.opened[-1]
    assert isinstance(window, NotesWindow)
    editor = window.writing.editor
    editor.setFocus()
    hand.qtbot.keyClicks(editor, answer)
    for line in came_up:
        hand.qtbot.keyClick(editor, Qt.Key.Key_I, CTRL)
        hand.type(line)
        hand.key(Qt.Key.Key_Return)
    return window


def noted(hand: Hand, answer: str, *came_up: str) -> None:
    """Twenty minutes of notes."""
    written(hand, answer, *came_up)
    hand.desk.clock.go_on(minutes=20)
    hand.press("Finish")


def thanked(hand: Hand, stuck: str, named: tuple[str, ...]) -> None:
    """The first step of looking back: what stuck, who is to be asked, and the letter."""
    hand.put("What stuck?", stuck)
    for name in named:
        hand.press(f"o ask: {name}")  # "Add, to ask", or "To ask" for somebody known
    hand.press("Open the letter")
    hand.wait(lambda: isinstance(hand.windows()[0], LetterDialog), "no letter")
    hand.choose("I sent it elsewhere", "By email")
    hand.wait(lambda: not isinstance(hand.windows()[0], LetterDialog), "the letter stays")


def notes_while_one_talks(hand: Hand) -> None:
    """Answers, and who and what came up; in full, and as a strip."""
    talk = talk_with(hand, "Maya Osei")
    window = written(hand, "Advice is published, not hidden.", "Julia Nowak", "EMA", "Send my one-page CV")
    window.set_strip(True)
    hand.wait(lambda: window.width() <= 400, "no strip")
    window.set_strip(False)
    window.session.saver.flush()
    kept = notes.read(talk)
    assert kept is not None
    assert kept.questions[0].answer == "Advice is published, not hidden."
    assert [one.kind for one in mentions.noted(talk)] == [
        MentionKind.PERSON,
        MentionKind.ORGANIZATION,
        MentionKind.PROMISE,
    ]
    hand.desk.clock.go_on(minutes=20)
    hand.press("Finish")


def looking_back(hand: Hand) -> None:
    """Thanks first, with what stuck and a line that is quoted; then who and what came up."""
    hand.put("What stuck?", "An advisor signs every word")
    hand.press("Add, to ask: Julia Nowak")
    hand.rate("How much you could see yourself at EMA", "4")
    hand.press("Put on the list: Send my one-page CV")
    ((julia, _),) = people.names("Julia Nowak")
    assert [name for _, name, _ in introductions.introducers(julia)] == ["Maya Osei"]
    hand.press("Open the letter")
    hand.wait(lambda: isinstance(hand.opened[-1], LetterDialog), "no letter")
    body = hand.field("Letter")
    assert isinstance(body, QPlainTextEdit)
    for words in ("An advisor signs every word", "Advice is published, not hidden.", "Ana Sousa"):
        assert words in body.toPlainText(), words
    hand.choose("I sent it elsewhere", "By email")
    hand.wait(lambda: not hand.windows()[0].windowTitle().startswith("Thank"), "the letter stays")
    hand.press("Next")
    hand.choose("Path: choose", "Science policy")
    hand.sees("Making a difference", "Autonomy", "Stable income")
    for value in ("Making a difference: largely", "Autonomy: fully", "Stable income: partly"):
        hand.press(value)
    hand.press("This path: leads")
    hand.put("What next?", "Ask Julia how grants differ")
    hand.press("Finish")


def the_introducer_is_deleted_and_comes_back(hand: Hand) -> None:
    """Whom Maya led to stays; Ctrl+Z brings Maya and the introduction back."""
    maya = hand.person("Maya Osei")
    ((julia, _),) = people.names("Julia Nowak")
    hand.more("Delete")
    hand.wait(lambda: not people.names("Maya Osei"), "Maya is still there")
    assert introductions.introducers(julia) == ()
    hand.undo()
    assert [number for number, _, _ in introductions.introducers(julia)] == [maya]


def the_promise_is_kept(hand: Hand) -> None:
    """It stands on Today until it is kept; then it is part of what was done for Maya."""
    hand.page("today")
    hand.sees("Send my one-page CV")
    hand.press("Already done")
    hand.undo()
    hand.sees("Send my one-page CV")
    hand.person("Maya Osei")
    hand.press("Promise kept")  # the panel says what would be done
    hand.page("today")
    hand.wait(lambda: hand.find("Already done") is None, "the promise is still there")
