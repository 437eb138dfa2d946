"""What came up: one key, a few words, Enter; known people are recognised, and all of it can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models import mentions, organizations, people
from models.mentions import Mentioned
from models.terms import MentionKind
from tests.ui.clock import TestDesk
from tests.ui.pages.notes_page import ALT, CTRL, Hand, planned

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support", extend=True)


@pytest.fixture
def hand(desk: TestDesk, qtbot: QtBot) -> Hand:
    now = desk.now()
    lena = people.add("Lena Fischer", now, greet_as="Lena")
    people.add("Julia Nowak", now, title="Grants manager", organization="ERC", introducer=lena)
    people.add("Julian Barth", now)
    organizations.find_or_add("Royal Society", now)
    return Hand(desk, qtbot, planned(desk))


def noted(hand: Hand) -> list[Mentioned]:
    return list(mentions.noted(hand.interview))


def begin(hand: Hand, text: str = "") -> None:
    hand.key(Qt.Key.Key_I, CTRL, hand.editor)
    hand.type(text, hand.window.came_up.field.field)


def test_one_key_a_name_and_enter(hand: Hand) -> None:
    hand.type("They said ")
    begin(hand, "julia nowak")
    field = hand.window.came_up.field
    assert (field.kind(), field.known()) == (MentionKind.PERSON, "known, through Lena")
    hand.key(Qt.Key.Key_Return)
    (one,) = noted(hand)
    assert (one.person_name, one.through) == ("Julia Nowak", "Lena")
    assert QApplication.focusWidget() is hand.editor
    assert "Person: julia nowak" in hand.seen()
    hand.type("it is published")
    hand.save()
    assert hand.question(0).answer == "They said it is published"


def test_selected_words_are_taken_over(hand: Hand) -> None:
    hand.type("Ask Tomasz Brandt")
    cursor = hand.window.writing.editor.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(17, cursor.MoveMode.KeepAnchor)
    hand.window.writing.editor.setTextCursor(cursor)
    begin(hand)
    hand.key(Qt.Key.Key_Return)
    assert [one.text for one in noted(hand)] == ["Tomasz Brandt"]
    assert hand.shown() == "Ask Tomasz Brandt"


def test_a_name_is_completed_by_the_arrow_keys(hand: Hand) -> None:
    begin(hand, "Jul")
    field = hand.window.came_up.field
    assert field.offered() == ["Julia Nowak", "Julian Barth"]
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Up)
    assert field.field.accessibleDescription() == "Julia Nowak"
    hand.key(Qt.Key.Key_Return)
    assert [(one.text, one.known) for one in noted(hand)] == [("Julia Nowak", True)]


def test_a_known_place_is_one_whatever_is_guessed(hand: Hand) -> None:
    begin(hand, "the royal society")
    assert hand.window.came_up.field.kind() is MentionKind.ORGANIZATION
    hand.key(Qt.Key.Key_Return)
    assert noted(hand)[0].organization_name == "Royal Society"


@pytest.mark.parametrize(
    ("text", "guessed", "key", "kind"),
    [
        ("Send my CV", MentionKind.PROMISE, Qt.Key.Key_1, MentionKind.PERSON),
        ("Julia Nowak", MentionKind.PERSON, Qt.Key.Key_2, MentionKind.ORGANIZATION),
        ("Novo", MentionKind.PERSON, Qt.Key.Key_3, MentionKind.PROMISE),
        ("EMA", MentionKind.ORGANIZATION, Qt.Key.Key_4, MentionKind.READING),
    ],
)
def test_one_key_changes_the_kind(hand: Hand, text: str, guessed: MentionKind, key: Qt.Key, kind: MentionKind) -> None:
    begin(hand, text)
    field = hand.window.came_up.field
    assert field.kind() is guessed
    hand.key(key, ALT)
    hand.type("x", field.field)
    assert field.kind() is kind, "what was chosen is not guessed again"
    hand.key(Qt.Key.Key_Return)
    assert [(one.kind, one.text, one.known) for one in noted(hand)] == [(kind, f"{text}x", False)]


def test_escape_and_an_empty_line_note_nothing(hand: Hand) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        begin(hand, "   ")
        hand.key(key)
        assert hand.window.came_up.field.isHidden()
    assert noted(hand) == []
    assert hand.desk.problems == []


def test_change_and_remove_and_undo(hand: Hand) -> None:
    begin(hand, "Julia Nowack")
    hand.key(Qt.Key.Key_Return)
    (row,) = hand.window.came_up.rows()
    hand.click(row)
    field = hand.window.came_up.field
    assert field.field.text() == "Julia Nowack"
    field.field.selectAll()
    hand.type("Julia Nowak", field.field)
    hand.press("Save")
    assert [(one.text, one.known) for one in noted(hand)] == [("Julia Nowak", True)]
    (row,) = hand.window.came_up.rows()
    row.setFocus()
    hand.key(Qt.Key.Key_Delete)
    assert noted(hand) == []
    hand.press("Undo")
    assert [one.text for one in noted(hand)] == ["Julia Nowak"]
    hand.click(hand.window.came_up.rows()[0])
    hand.press("Remove")
    assert noted(hand) == []


def test_what_was_taken_back_while_it_is_changed_is_noted_anew(hand: Hand) -> None:
    begin(hand, "Novo")
    hand.key(Qt.Key.Key_Return)
    hand.click(hand.window.came_up.rows()[0])
    hand.desk.undo()
    hand.type(" Nordisk", hand.window.came_up.field.field)
    hand.key(Qt.Key.Key_End)
    hand.key(Qt.Key.Key_Return)
    assert len(noted(hand)) == 1
    assert hand.desk.problems == []


def test_one_of_two_with_the_same_name_stays_the_one_that_was_chosen(hand: Hand) -> None:
    people.add("Julia Nowak", hand.desk.now(), title="Chemist")
    begin(hand, "Julia Nowak")
    assert hand.window.came_up.field.known() == ""
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Return)
    chosen = noted(hand)[0].person
    assert chosen is not None
    hand.click(hand.window.came_up.rows()[0])
    hand.key(Qt.Key.Key_Return)
    assert noted(hand)[0].person == chosen


def test_in_the_strip_too(hand: Hand) -> None:
    hand.window.set_strip(True)  # the offscreen platform activates no window a second time
    begin(hand, "https://example.org")
    field = hand.window.came_up.field
    assert field.isVisible()
    hand.key(Qt.Key.Key_Return, on=field.field)
    assert noted(hand)[0].kind is MentionKind.READING
