"""Writing to somebody: the draft, what is still missing, kept for tomorrow, noted as sent."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from models import conversations, people, profile
from models.terms import ContactKind, LetterPurpose, Purpose, Relation, Stage
from tests.ui.clock import TestDesk
from ui.dialogs.letter import LetterDialog
from ui.dialogs.missing_facts import MissingFacts


@pytest.fixture
def maya(desk: TestDesk) -> int:
    return people.add(
        "Maya Osei",
        desk.now(),
        title="Science policy advisor",
        organization="Royal Society",
        relation=Relation.WORKED,
        why="Left the bench after a second postdoc",
        points=[(ContactKind.EMAIL, "maya@example.org")],
    )


@pytest.fixture
def opened(desk: TestDesk, qtbot: QtBot):
    """Opens a letter in its dialog."""

    def open_(
        person: int, purpose: LetterPurpose = LetterPurpose.REQUEST, interview: int | None = None
    ) -> LetterDialog:
        dialog = LetterDialog(desk, person, purpose, interview)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_


def test_what_is_missing_is_asked_once_and_fills_the_letter(desk: TestDesk, maya: int, opened) -> None:
    dialog = opened(maya)
    facts = dialog.findChild(MissingFacts)
    assert facts.isVisible()
    assert not dialog._sent.isEnabled()
    assert "your name" in dialog._warning.text()
    facts._name.setText("Ana")
    facts._name.editingFinished.emit()
    facts._about.setPlainText("I study how cells repair DNA.")
    assert "I study how cells repair DNA." in dialog._body.toPlainText()
    assert dialog._body.toPlainText().rstrip().endswith("Ana")
    assert dialog._sent.isEnabled()
    dialog.reject()
    assert profile.me().name == "Ana"
    assert not opened(maya).findChild(MissingFacts).isVisible()


def test_a_long_letter_keeps_its_buttons_on_a_small_screen(maya: int, opened) -> None:
    dialog = opened(maya)
    dialog.resize(680, 520)
    dialog._body.setPlainText("One more line.\n" * 200)
    dialog.layout().activate()
    assert dialog.height() == 520
    assert dialog.rect().contains(dialog._sent.geometry())


def test_what_is_typed_is_there_tomorrow_and_gone_when_sent(desk: TestDesk, maya: int, opened) -> None:
    profile.edit(desk.now(), name="Ana", pitch="I study how cells repair DNA.")
    dialog = opened(maya)
    dialog._body.setPlainText("Dear Maya, may I ask you something? Ana")
    dialog.reject()
    desk.clock.go_on(days=1)
    again = opened(maya)
    assert again._body.toPlainText() == "Dear Maya, may I ask you something? Ana"
    again._sent.click()
    detail = people.detail(maya, desk.now())
    assert detail is not None
    assert detail.stage is Stage.ASKED
    assert detail.story[0].text == "Dear Maya, may I ask you something? Ana"
    assert detail.story[0].words == 8
    assert "may I ask you something" not in opened(maya)._body.toPlainText()


def test_sent_thanks_enter_the_story_and_undo_takes_them_back(desk: TestDesk, maya: int, opened) -> None:
    profile.edit(desk.now(), name="Ana", pitch="I study how cells repair DNA.")
    interview = conversations.talked(maya, desk.now() - timedelta(hours=3))
    dialog = opened(maya, LetterPurpose.THANK_YOU, interview)
    dialog.findChild(MissingFacts)._stuck.setPlainText("You learn to love a footnote")
    assert "You learn to love a footnote" in dialog._body.toPlainText()
    dialog._sent.click()
    assert people.detail(maya, desk.now()).stage is Stage.IN_TOUCH
    desk.undo()
    assert people.detail(maya, desk.now()).stage is Stage.MET


def test_the_mail_program_gets_it_percent_encoded(desk: TestDesk, maya: int, opened, monkeypatch) -> None:
    profile.edit(desk.now(), name="Ana & Co", pitch="50 % wet lab, 50 % code?")
    links: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: links.append(url) or True)
    dialog = opened(maya)
    dialog._subject.setText("A question\r\nBcc: everybody@example.org")
    dialog._mail.click()
    parts = urlsplit(bytes(links[0].toEncoded().data()).decode())
    query = parse_qs(parts.query)
    assert parts.path == "maya@example.org"
    assert set(query) == {"subject", "body"}
    assert "\n" not in query["subject"][0]
    assert "50 % wet lab, 50 % code?" in query["body"][0]


def test_where_no_mail_program_opens_the_text_is_on_the_clipboard(
    desk: TestDesk, maya: int, opened, monkeypatch
) -> None:
    profile.edit(desk.now(), name="Ana", pitch="I study how cells repair DNA.")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    dialog = opened(maya)
    dialog._mail.click()
    assert dialog._body.toPlainText() in QGuiApplication.clipboard().text()
    assert "clipboard" in dialog._warning.text()


def test_asking_for_a_job_brings_a_gentle_word(desk: TestDesk, maya: int, opened) -> None:
    profile.edit(desk.now(), name="Ana", pitch="I study how cells repair DNA.")
    dialog = opened(maya)
    dialog._body.setPlainText("Are you hiring?")
    assert dialog._warning.isVisible()
    assert dialog._sent.isEnabled()


def test_nobody_can_write_to_a_person_who_is_gone(desk: TestDesk, maya: int, opened) -> None:
    people.delete([maya], desk.now())
    assert not opened(maya)._sent.isEnabled()


def test_only_purposes_that_were_sent_enter_the_story(desk: TestDesk, maya: int, opened) -> None:
    profile.edit(desk.now(), name="Ana", pitch="I study how cells repair DNA.")
    opened(maya)._copy.click()
    assert [line.purpose for line in people.detail(maya, desk.now()).story] == []
    opened(maya)._sent.click()
    assert [line.purpose for line in people.detail(maya, desk.now()).story] == [Purpose.REQUEST]
