"""The story's first weeks: letters by e-mail and LinkedIn, a yes, a no, and those who do not answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from models import conversations, people, progress
from models.terms import Stage
from tests.ui.hand import Hand
from ui.dialogs.letter import LetterDialog
from ui.wizards.prepare import PrepareWizard

OTHERS = ("Tomasz Brandt", "Kavya Rao", "Ruth Adler", "Jonas Weber", "Omar Haddad", "Hanna Virtanen", "Elif Yildiz")


def opened_outside(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """The mail program and the browser: what was handed to them."""
    found: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url) or True)
    return found


def stage(name: str, hand: Hand) -> Stage:
    """Where things stand with somebody."""
    number = next(number for number, found in people.names(name) if found == name)
    detail = people.detail(number, hand.desk.now())
    assert detail is not None
    return detail.stage


def a_letter_with_two_times(hand: Hand, outside: list[QUrl]) -> None:
    """To Maya, by the mail program; the facts that were typed once stand in it already."""
    hand.person("Maya Osei")
    hand.press("Write")
    hand.wait(lambda: isinstance(hand.opened[-1], LetterDialog), "no letter")
    hand.put("To", "maya.osei@example.org")
    hand.press("Offer two times")
    hand.press("Open in mail program")
    hand.sees("Did you send it?")
    hand.press("Yes, it is sent")
    assert outside[-1].scheme() == "mailto"
    assert stage("Maya Osei", hand) is Stage.ASKED
    hand.undo()
    assert stage("Maya Osei", hand) is Stage.TO_ASK
    hand.redo()
    assert stage("Maya Osei", hand) is Stage.ASKED


def an_unfilled_letter_is_not_sent(hand: Hand) -> None:
    """How they know each other is asked for right there, and only once; the note for LinkedIn has it too."""
    hand.person("Lena Fischer")
    hand.press("I want to talk to Lena Fischer")
    hand.press("Write")
    hand.sees("Still to fill in")
    hand.wait(lambda: hand.find("Open in mail program") is None, "an unfinished letter could be sent")
    hand.choose("As: e-mail", "LinkedIn note")
    hand.put("How you know each other", "We met at the alumni evening.")
    hand.press("Copy and open LinkedIn")
    hand.press("Yes, it is sent")
    assert "alumni evening" in QApplication.clipboard().text()
    assert stage("Lena Fischer", hand) is Stage.ASKED


def eight_more_are_asked(hand: Hand) -> None:
    """A letter each, sent from somewhere else: three clicks and a line."""
    for name in (
        "Tomasz Brandt",
        "Kavya Rao",
        "Ruth Adler",
        "Jonas Weber",
        "Omar Haddad",
        "Hanna Virtanen",
        "Elif Yildiz",
    ):
        hand.person(name)
        hand.press(f"I want to talk to {name}")
        hand.press("Write")
        hand.put("How you know each other", "I read about your work.")
        hand.choose("I sent it elsewhere", "By email")
        hand.wait(lambda name=name: stage(name, hand) is Stage.ASKED, f"{name} is not asked")
    hand.person("Ines Caro")
    hand.press("Write")
    hand.choose("I sent it elsewhere", "By email")
    assert progress.progress(hand.desk.now()).asked == 10


def maya_says_yes(hand: Hand) -> None:
    """Straight to the date, from one of the times that were offered."""
    hand.desk.clock.go_on(days=1)
    hand.person("Maya Osei")
    hand.press("Maya Osei said yes")
    hand.press("Keep this date")
    (talk,) = conversations.upcoming(hand.desk.now(), 5)
    assert talk.person_name == "Maya Osei"
    assert talk.starts_at is not None
    hand.person("Jonas Weber")
    hand.press("Jonas Weber said no")
    assert stage("Jonas Weber", hand) is Stage.DECLINED
    hand.undo()
    assert stage("Jonas Weber", hand) is Stage.ASKED
    hand.redo()
    hand.page("conversations")
    hand.sees("Maya Osei", "Not prepared")


def prepared_to_the_pdf(hand: Hand, sheet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Why, what to learn, the questions, the sheet: the name and the sentence are there already."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sheet), ""))
    hand.person("Maya Osei")
    hand.press("Prepare")
    hand.wait(lambda: isinstance(hand.opened[-1], PrepareWizard), "no wizard")
    hand.wait(lambda: QApplication.focusWidget() in hand.opened[-1].findChildren(QWidget), "no focus")
    hand.type("Left the bench after a second postdoc.")
    hand.key(Qt.Key.Key_Tab)
    hand.type("Is advisory work as free as it looks?")
    hand.press("Next")
    hand.press("Next")
    hand.press("Save as PDF…")
    (page,) = PdfReader(sheet).pages
    text = " ".join(page.extract_text().split())
    for words in ("Maya Osei", "as free as it looks?", "Ana Sousa", "how cells repair DNA", "PhD on DNA repair"):
        assert words in text, words
    hand.close_all()
