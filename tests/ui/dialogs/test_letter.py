"""Writing to somebody: the draft, what is still missing, kept for tomorrow, handed over, noted as sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models import conversations, letters, people, profile
from models.rules.asking import Part
from models.terms import Channel, ContactKind, LetterPurpose, Purpose, Relation, Stage
from tests.ui.clock import TestDesk
from ui.dialogs.letter import LetterDialog
from ui.dialogs.missing_facts import MissingFacts
from ui.theme import Role

Opened = Callable[..., LetterDialog]


@pytest.fixture
def maya(desk: TestDesk) -> int:
    return people.add(
        "Maya Osei",
        desk.now(),
        title="Science policy advisor",
        organization="Royal Society",
        relation=Relation.WORKED,
        why="Left the bench after a second postdoc",
        points=[(ContactKind.EMAIL, "maya@example.org"), (ContactKind.URL, "https://www.linkedin.com/in/maya")],
    )


@pytest.fixture
def ana(desk: TestDesk) -> None:
    """The user has said who they are."""
    profile.edit(desk.now(), name="Ana", pitch="I study how cells repair DNA.")


@pytest.fixture
def opened(desk: TestDesk, qtbot: QtBot) -> Opened:
    """Opens a letter in its dialog."""

    def open_(
        person: int, purpose: LetterPurpose = LetterPurpose.REQUEST, interview: int | None = None
    ) -> LetterDialog:
        dialog = LetterDialog(desk, person, purpose, interview)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_


@pytest.fixture
def links(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What was opened outside."""
    found: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url) or True)
    return found


def send_elsewhere(dialog: LetterDialog, by: str) -> None:
    menu = dialog._foot.elsewhere.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == by).trigger()


def reword(dialog: LetterDialog, name: str) -> None:
    menu = dialog._head.wording.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == name).trigger()


# --- what is missing


def test_what_is_missing_is_asked_once_and_fills_the_letter(desk: TestDesk, maya: int, opened: Opened) -> None:
    dialog = opened(maya)
    facts = dialog.findChild(MissingFacts)
    assert facts.isVisible()
    assert not dialog._foot.open.isEnabled()
    assert "your name" in dialog._guide.sentence.text()
    QTest.keyClicks(facts._name, "Ana")
    QTest.keyClicks(facts._about, "I study how cells repair DNA.")
    assert "I study how cells repair DNA." in dialog._body.toPlainText()
    assert dialog._body.toPlainText().rstrip().endswith("Ana")
    assert dialog._foot.open.isEnabled()
    dialog.reject()
    assert profile.me().name == "Ana"
    assert not opened(maya).findChild(MissingFacts).isVisible()


@pytest.mark.usefixtures("ana")
def test_how_we_know_each_other_is_asked_where_nothing_is_known(desk: TestDesk, opened: Opened) -> None:
    tom = people.add("Tom", desk.now())
    dialog = opened(tom)
    QTest.keyClicks(dialog.findChild(MissingFacts)._known, "We met at the fair")
    assert "We met at the fair." in dialog._body.toPlainText()
    assert people.detail(tom, desk.now()).how_known == "We met at the fair."
    desk.undo()
    assert people.detail(tom, desk.now()).how_known == ""


def test_all_that_is_missing_fits_a_small_screen(desk: TestDesk, opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(people.add("Dr. Maximiliane von und zu Hohenstein-Sigmaringen-Wolfenbüttel", desk.now()))
    dialog.resize(640, 500)
    qtbot.waitUntil(lambda: dialog._foot.open.isVisible())
    assert dialog.size().toTuple() == (640, 500)
    for widget in dialog.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if widget.isVisible():
            assert dialog.rect().contains(widget.geometry())


@pytest.mark.usefixtures("ana")
def test_a_long_letter_keeps_its_buttons_on_a_small_screen(maya: int, opened: Opened) -> None:
    dialog = opened(maya)
    dialog.resize(680, 520)
    dialog._body.setPlainText("One more line.\n" * 200)
    dialog.layout().activate()
    assert dialog.height() == 520
    assert dialog.rect().contains(dialog._foot.geometry())


# --- kept


@pytest.mark.usefixtures("ana")
def test_what_is_typed_is_there_tomorrow_and_gone_when_sent(desk: TestDesk, maya: int, opened: Opened) -> None:
    dialog = opened(maya)
    dialog._body.setPlainText("Dear Maya, may I ask you something? Ana")
    dialog.reject()
    desk.clock.go_on(days=1)
    again = opened(maya)
    assert again._body.toPlainText() == "Dear Maya, may I ask you something? Ana"
    send_elsewhere(again, "By email")
    detail = people.detail(maya, desk.now())
    assert detail is not None
    assert detail.stage is Stage.ASKED
    assert detail.story[0].text == "Dear Maya, may I ask you something? Ana"
    assert detail.story[0].words == 8
    assert "may I ask you something" not in opened(maya)._body.toPlainText()


@pytest.mark.usefixtures("ana")
def test_a_pause_saves_without_closing(maya: int, opened: Opened, desk: TestDesk, qtbot: QtBot) -> None:
    dialog = opened(maya)
    QTest.keyClicks(dialog._body, "Hello. ")
    assert dialog._keep.interval() <= 1000
    qtbot.waitSignal(dialog._keep.timeout)
    dialog._keep.timeout.emit()
    kept = letters.draft(maya, LetterPurpose.REQUEST, Channel.EMAIL, desk.now())
    assert kept is not None
    assert kept.body.startswith("Hello. ")


@pytest.mark.usefixtures("ana")
def test_what_was_not_touched_is_not_kept(maya: int, opened: Opened, desk: TestDesk) -> None:
    opened(maya).reject()
    people.edit(maya, {"greet_as": "Dr Osei"}, desk.now())
    assert "Dr Osei" in opened(maya)._body.toPlainText()


# --- wordings


@pytest.mark.usefixtures("ana")
def test_another_wording_and_ctrl_z_brings_the_old_one_back(maya: int, opened: Opened) -> None:
    dialog = opened(maya)
    first = dialog._body.toPlainText()
    QTest.keyClicks(dialog._body, "Typed by hand. ")
    reword(dialog, "Asking for advice")
    assert "your advice" in dialog._body.toPlainText()
    assert "Typed by hand" not in dialog._body.toPlainText()
    assert dialog._subject.text() == "Your advice, please"
    dialog._body.undo()
    assert dialog._body.toPlainText() == f"Typed by hand. {first}"
    reword(dialog, "To an acquaintance")
    assert dialog._body.toPlainText() == first


@pytest.mark.usefixtures("ana")
def test_thanks_quote_the_line_that_is_chosen(desk: TestDesk, maya: int, opened: Opened) -> None:
    interview = conversations.talked(maya, desk.now())
    notes = "“Write before you are asked.”\n“You learn to love a footnote.”"
    conversations.edit(interview, {"notes": notes, "learned": "Ask early"}, desk.now())
    dialog = opened(maya, LetterPurpose.THANK_YOU, interview)
    assert "“Write before you are asked.”" in dialog._body.toPlainText()

    def quote(starts: str) -> None:
        menu = dialog._head.quote.menu()
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text().startswith(starts)).trigger()

    quote("“You learn")
    assert "“You learn to love a footnote.”" in dialog._body.toPlainText()
    assert "“Write before" not in dialog._body.toPlainText()
    quote("Quote nothing")
    assert "“" not in dialog._body.toPlainText()


# --- what Inroad says


@pytest.mark.usefixtures("ana")
def test_three_lights_look_at_the_text(maya: int, opened: Opened) -> None:
    dialog = opened(maya)
    lights = dialog._guide.lights
    assert [lights.light(part).on for part in Part] == [True, True, True]
    dialog._body.setPlainText("Dear Maya,\n\nCould we talk for 20 minutes?\n\nAna")
    assert [lights.light(part).on for part in Part] == [False, False, True]
    assert "Who are you?" in dialog._guide.sentence.text()
    assert lights.light(Part.WHO).accessibleName() == "Who I am: not in your text yet"
    QTest.keyClicks(dialog._body, "I am a postdoc in Lisbon. We met in Leeds. ")
    assert [lights.light(part).on for part in Part] == [True, True, True]


@pytest.mark.usefixtures("ana")
def test_what_is_known_in_part_is_there_to_be_made_a_sentence(desk: TestDesk, opened: Opened) -> None:
    tom = people.add("Tom", desk.now(), how_known="the fair")
    dialog = opened(tom)
    field = dialog.findChild(MissingFacts)._known
    assert field.text() == "the fair"
    dialog.reject()
    assert people.detail(tom, desk.now()).how_known == "the fair"


@pytest.mark.usefixtures("ana")
def test_a_text_changed_by_hand_takes_up_a_fact_once_it_is_whole(desk: TestDesk, opened: Opened) -> None:
    tom = people.add("Tom", desk.now())
    dialog = opened(tom)
    QTest.keyClicks(dialog._body, "Hello. ")
    facts = dialog.findChild(MissingFacts)
    QTest.keyClicks(facts._known, "We met at the fair")
    assert "We met" not in dialog._body.toPlainText()
    facts.settled.emit()
    assert "We met at the fair." in dialog._body.toPlainText()
    assert dialog._body.toPlainText().startswith("Hello. ")


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    ("count", "amber", "said"),
    [(60, False, ""), (80, False, "About 75 words"), (101, True, "Up to 100 words")],
)
def test_the_length_is_said_in_words(maya: int, opened: Opened, count: int, amber: bool, said: str) -> None:
    dialog = opened(maya)
    start = "I am a postdoc. We met in Leeds. Could we talk for 20 minutes?"
    dialog._body.setPlainText(start + " so" * (count - 14))
    guide = dialog._guide
    assert guide.length.text() == f"{count} words"
    assert (guide.length._role is Role.AMBER) is amber
    assert guide.sentence.text().startswith(said)
    assert bool(guide.sentence.text()) is bool(said)


@pytest.mark.usefixtures("ana")
def test_a_subject_of_one_word_brings_a_hint(maya: int, opened: Opened) -> None:
    dialog = opened(maya)
    dialog._body.setPlainText("I am a postdoc. We met in Leeds. Could we talk for 20 minutes?")
    dialog._subject.selectAll()
    QTest.keyClicks(dialog._subject, "Hello")
    assert "three or four words" in dialog._guide.sentence.text()


@pytest.mark.usefixtures("ana")
def test_asking_for_a_job_brings_a_gentle_word(maya: int, opened: Opened) -> None:
    dialog = opened(maya)
    dialog._body.setPlainText("Are you hiring?")
    assert "asking for a job" in dialog._guide.sentence.text()
    assert dialog._foot.open.isEnabled()


@pytest.mark.usefixtures("ana")
def test_a_linkedin_note_counts_characters(maya: int, opened: Opened) -> None:
    dialog = opened(maya)
    dialog._head.channel._choose(Channel.LINKEDIN)
    assert not dialog._subject.isVisible()
    assert not dialog._times.isVisible()
    dialog._body.setPlainText("I am a postdoc. We met in Leeds. Could we talk for 20 minutes?" + "a" * 150)
    assert dialog._guide.length.text() == "212 characters"
    assert "free LinkedIn note holds 200" in dialog._guide.sentence.text()
    dialog._head.channel._choose(Channel.EMAIL)
    assert "Could we talk" in dialog._body.toPlainText()
    dialog._head.channel._choose(Channel.LINKEDIN)
    assert dialog._guide.length.text() == "212 characters"


# --- handed over and sent


@pytest.mark.usefixtures("ana")
def test_the_mail_program_opens_and_then_it_asks_whether_it_was_sent(
    desk: TestDesk, maya: int, opened: Opened, links: list[QUrl], qtbot: QtBot
) -> None:
    dialog = opened(maya)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    QTest.keyClick(dialog._body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog._foot.asks)
    assert links[0].scheme() == "mailto"
    assert people.detail(maya, desk.now()).story == ()
    assert "Did you send it?" in dialog._foot.asked.text()
    dialog._foot.no.click()
    assert not dialog._foot.asks
    dialog._foot.open.click()
    dialog.reject()
    again = opened(maya)
    assert again._foot.asks  # still not known
    again._foot.yes.click()
    (line,) = people.detail(maya, desk.now()).story
    assert (line.purpose, line.channel) == (Purpose.REQUEST, Channel.EMAIL)
    assert desk.sentences == ["Noted your message to Maya Osei"]
    desk.undo()
    assert people.detail(maya, desk.now()).stage is Stage.TO_ASK
    assert opened(maya)._body.toPlainText() == again._body.toPlainText()


@pytest.mark.usefixtures("ana")
def test_the_mail_program_gets_it_percent_encoded(desk: TestDesk, maya: int, opened: Opened, links: list[QUrl]) -> None:
    profile.edit(desk.now(), name="Ana & Co", pitch="50 % wet lab, 50 % code?")
    dialog = opened(maya)
    dialog._subject.setText("A question\r\nBcc: everybody@example.org")
    dialog._foot.open.click()
    parts = urlsplit(bytes(links[0].toEncoded().data()).decode())
    query = parse_qs(parts.query)
    assert parts.path == "maya@example.org"
    assert set(query) == {"subject", "body"}
    assert "\n" not in query["subject"][0]
    assert "50 % wet lab, 50 % code?" in query["body"][0]


@pytest.mark.usefixtures("ana")
def test_a_long_letter_opens_as_a_file(maya: int, opened: Opened, links: list[QUrl]) -> None:
    dialog = opened(maya)
    dialog._body.setPlainText("Dear Maya,\n\n" + "a long story " * 300)
    dialog._foot.open.click()
    path = Path(links[0].toLocalFile())
    assert path.suffix == ".eml"
    assert b"X-Unsent: 1" in path.read_bytes()


@pytest.mark.usefixtures("ana")
def test_where_no_mail_program_opens_the_text_is_on_the_clipboard(
    maya: int, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    dialog = opened(maya)
    dialog._foot.open.click()
    assert dialog._body.toPlainText() in QGuiApplication.clipboard().text()
    assert "clipboard" in dialog._foot.asked.text()


@pytest.mark.usefixtures("ana")
def test_a_note_is_copied_and_the_profile_opened(maya: int, opened: Opened, links: list[QUrl]) -> None:
    dialog = opened(maya)
    dialog._head.channel._choose(Channel.LINKEDIN)
    dialog._foot.open.click()
    assert links == [QUrl("https://www.linkedin.com/in/maya")]
    assert QGuiApplication.clipboard().text() == dialog._body.toPlainText()
    dialog._foot.yes.click()


@pytest.mark.usefixtures("ana")
def test_a_link_that_is_no_web_page_is_not_opened(desk: TestDesk, opened: Opened, links: list[QUrl]) -> None:
    tom = people.add("Tom", desk.now(), how_known="We met.", points=[(ContactKind.URL, "file:///etc/passwd")])
    dialog = opened(tom)
    dialog._head.channel._choose(Channel.LINKEDIN)
    dialog._foot.open.click()
    assert links == []
    assert dialog._foot.asks


@pytest.mark.usefixtures("ana")
def test_sent_elsewhere_asks_by_which_way_and_remembers_it(desk: TestDesk, maya: int, opened: Opened) -> None:
    send_elsewhere(opened(maya), "On LinkedIn")
    (line,) = people.detail(maya, desk.now()).story
    assert line.channel is Channel.LINKEDIN
    again = opened(maya, LetterPurpose.REMINDER)
    menu = again._foot.elsewhere.menu()
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "On LinkedIn"
    assert menu.defaultAction() is menu.actions()[0]


@pytest.mark.usefixtures("ana")
def test_sent_thanks_enter_the_story_and_undo_takes_them_back(desk: TestDesk, maya: int, opened: Opened) -> None:
    interview = conversations.talked(maya, desk.now() - timedelta(hours=3))
    dialog = opened(maya, LetterPurpose.THANK_YOU, interview)
    QTest.keyClicks(dialog.findChild(MissingFacts)._stuck, "You learn to love a footnote")
    assert "You learn to love a footnote" in dialog._body.toPlainText()
    send_elsewhere(dialog, "By email")
    assert people.detail(maya, desk.now()).stage is Stage.IN_TOUCH
    desk.undo()
    assert people.detail(maya, desk.now()).stage is Stage.MET


@pytest.mark.usefixtures("ana")
def test_copying_sends_nothing(desk: TestDesk, maya: int, opened: Opened) -> None:
    dialog = opened(maya)
    dialog._foot.copy.click()
    assert dialog._subject.text() in QGuiApplication.clipboard().text()
    dialog.reject()
    assert people.detail(maya, desk.now()).story == ()


@pytest.mark.usefixtures("ana")
def test_a_new_address_is_kept(desk: TestDesk, opened: Opened, links: list[QUrl]) -> None:
    tom = people.add("Tom", desk.now(), how_known="We met.")
    dialog = opened(tom)
    QTest.keyClicks(dialog._to, "tom@example.org")
    dialog._foot.open.click()
    assert links
    assert people.detail(tom, desk.now()).first(ContactKind.EMAIL) == "tom@example.org"


def test_nobody_can_write_to_a_person_who_is_gone(desk: TestDesk, maya: int, opened: Opened) -> None:
    people.delete([maya], desk.now())
    assert not opened(maya)._foot.open.isEnabled()


@pytest.mark.usefixtures("ana")
def test_a_person_deleted_meanwhile_keeps_the_text_in_the_window(desk: TestDesk, maya: int, opened: Opened) -> None:
    dialog = opened(maya)
    dialog._body.setPlainText("Dear Maya, typed on. Ana")
    people.delete([maya], desk.now())
    send_elsewhere(dialog, "By email")
    assert dialog.isVisible()
    assert len(desk.problems) == 1
    assert dialog._body.toPlainText() == "Dear Maya, typed on. Ana"
