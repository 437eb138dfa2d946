"""The panel: the next step as one button, what is edited in place, how one knows each other, the story."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from models import conversations, introductions, people, preparing, story, undo
from models.people import Point
from models.rules.days import local_day
from models.terms import ContactKind, LetterPurpose, Purpose, ReasonKind, Relation, Stage
from tests.models.people_book import NOW, ago
from tests.ui.pages.people_page import Page, Pages, labels, trigger
from ui.dialogs.confirm import Confirm
from ui.dialogs.said_yes import SaidYesDialog
from ui.pages import person_sections as sections
from ui.widgets.button import Kind
from ui.widgets.text import Text


@pytest.fixture
def page(pages: Pages) -> Page:
    page = pages().show()
    page.choose(page.widget.filters.standing, "everybody")
    return page


@pytest.mark.parametrize(
    ("who", "words", "others"),
    [
        ("maya", "Open sheet", ["We talked"]),
        ("lena", "Write thanks", ["We talked"]),
        ("tomasz", "Write", ["We talked"]),
        ("kavya", "Write reminder", ["Yes", "No", "We talked"]),
        ("amara", "", ["Yes", "No", "We talked"]),
        ("peter", "Write", ["We talked"]),
        ("beatriz", "Find a time", ["We talked"]),
        ("omar", "", ["Yes", "No", "We talked"]),
        ("zoe", "", ["We talked"]),
        ("ana", "I want to talk to Ana Known", []),
    ],
)
def test_one_button_for_the_next_step(page: Page, who: str, words: str, others: list[str]) -> None:
    page.select(who)
    head = page.panel.head
    assert (head.next.text() if head.next.isVisible() else "") == words
    assert [b.text() for b in (head.yes, head.no, head.talked) if b.isVisible()] == others
    assert head.next.kind is Kind.FILLED


@pytest.mark.parametrize(
    ("who", "signal", "arguments"),
    [
        ("lena", "write_wanted", LetterPurpose.THANK_YOU),
        ("tomasz", "write_wanted", LetterPurpose.CHECK_IN),
        ("kavya", "write_wanted", LetterPurpose.REMINDER),
        ("peter", "write_wanted", LetterPurpose.REQUEST),
        ("beatriz", "write_wanted", LetterPurpose.ACCEPTED_REPLY),
        ("maya", "sheet_wanted", None),
    ],
)
def test_the_next_step_is_asked_for(
    page: Page, qtbot: QtBot, who: str, signal: str, arguments: LetterPurpose | None
) -> None:
    page.select(who)
    with qtbot.waitSignal(getattr(page.desk, signal), timeout=500) as caught:
        page.panel.head.next.click()
    assert caught.args is not None
    if arguments is None:
        assert caught.args == [conversations.plan(page.book[who], NOW)]
    else:
        assert caught.args[:2] == [page.book[who], arguments]


def test_while_a_conversation_goes_on_its_notes_are_opened(page: Page, qtbot: QtBot) -> None:
    page.select("maya")
    talk = conversations.plan(page.book["maya"], NOW)
    starts = conversations.upcoming(NOW, 1)[0].starts_at
    assert starts is not None
    page.desk.clock.now = starts
    page.desk.changes.time_passed.emit()
    qtbot.waitUntil(lambda: page.panel.head.next.text() == "Open notes")
    with qtbot.waitSignal(page.desk.notes_wanted, timeout=500) as caught:
        page.panel.head.next.click()
    assert caught.args == [talk]


def test_once_a_conversation_is_over_it_asks_whether_they_talked(page: Page, qtbot: QtBot) -> None:
    page.desk.clock.go_on(hours=7)
    page.desk.changes.time_passed.emit()
    page.select("maya")
    assert page.panel.head.next.text() == "We talked"
    assert not page.panel.head.talked.isVisible()
    with qtbot.waitSignal(page.desk.talked_wanted, timeout=500):
        page.panel.head.next.click()


def test_once_thanked_the_next_step_is_to_look_back(page: Page, qtbot: QtBot) -> None:
    talk = conversations.talked(page.book["peter"], NOW)
    story.record(page.book["peter"], Purpose.THANK_YOU, NOW)
    page.desk.changes.data.emit()
    page.select("peter")
    assert page.panel.head.next.text() == "Look back"
    with qtbot.waitSignal(page.desk.look_back_wanted, timeout=500) as caught:
        page.panel.head.next.click()
    assert caught.args == [talk]


def test_yes_and_no_enter_the_story(page: Page) -> None:
    page.select("kavya")
    page.panel.head.yes.click()
    dialog = page.panel.window().findChild(SaidYesDialog)
    assert isinstance(dialog, SaidYesDialog)
    dialog.no_date.click()
    page.settle()
    assert page.panel.facts is not None
    assert page.panel.facts.person.stage is Stage.AGREED
    page.desk.undo()
    page.settle()
    letters: list[str] = []
    page.desk.write_wanted.connect(lambda _person, purpose, _talk: letters.append(purpose))
    page.panel.head.no.click()
    page.settle()
    assert page.panel.facts.person.stage is Stage.DECLINED
    assert letters == [LetterPurpose.DECLINED_REPLY]


def test_the_menu_does_what_it_says(page: Page) -> None:
    page.select("kavya")
    assert page.panel.facts is not None
    menu = page.widget.one.menu(page.panel.facts, page.panel)
    trigger(menu, "Copy e-mail")
    assert QGuiApplication.clipboard().text() == "kavya@example.org"
    trigger(menu, "Archive")
    page.settle()
    assert page.desk.sentences == ["Archived Kavya Rao"]
    page.widget.show_person(page.book["kavya"])
    assert "Bring back" in labels(page.widget.one.menu(page.panel.facts, page.panel))


def test_address_book_people_are_wanted_with_one_click(page: Page) -> None:
    page.select("ana")
    page.panel.head.next.click()
    page.settle()
    assert page.shown() == "Ana Known"
    assert page.panel.head.next.text() == "Write"


def test_a_reason_from_preparing_is_not_asked_again(page: Page) -> None:
    peter = page.book["peter"]
    preparing.set_reasons(preparing.begin(peter, NOW), {ReasonKind.BACKGROUND: "Left the bench"}, NOW)
    page.select("peter")
    why = page.panel.why
    assert why._text.text() == "Left the bench"
    QTest.mouseClick(why, Qt.MouseButton.LeftButton)
    assert why.area.toPlainText() == "Left the bench"
    QTest.keyClick(why.area, Qt.Key.Key_End)
    QTest.keyClicks(why.area, " early")
    QTest.keyClick(why.area, Qt.Key.Key_Escape)
    detail = people.detail(peter, NOW)
    assert detail is not None
    assert detail.why == "Left the bench early"
    page.settle()
    page.desk.undo()
    page.settle()
    assert why._text.text() == "Left the bench"


def test_why_is_typed_where_it_stands(page: Page) -> None:
    page.select("peter")
    why = page.panel.why
    QTest.mouseClick(why, Qt.MouseButton.LeftButton)
    assert why.editing
    QTest.keyClicks(why.area, "Works on what I like")
    page.desk.changes.data.emit()  # something changes meanwhile: what is typed stays
    page.settle()
    QTest.keyClicks(why.area, ", and nearby")
    QTest.keyClick(why.area, Qt.Key.Key_Escape)
    page.settle()
    assert not why.editing
    detail = people.detail(page.book["peter"], NOW)
    assert detail is not None
    assert detail.why == "Works on what I like, and nearby"
    undo.undo(NOW)
    detail = people.detail(page.book["peter"], NOW)
    assert detail is not None
    assert detail.why == ""


def test_each_visit_is_one_step(page: Page) -> None:
    page.select("peter")
    for words in ("One", " two"):
        page.panel.why.edit()
        for letter in words:
            QTest.keyClicks(page.panel.why.area, letter)
            page.panel.why._tell()
        page.panel.why.finish()
        page.settle()
    undo.undo(NOW)
    detail = people.detail(page.book["peter"], NOW)
    assert detail is not None
    assert detail.why == "One"


def test_going_to_somebody_else_saves_first(page: Page) -> None:
    page.select("peter")
    page.panel.notes.edit()
    QTest.keyClicks(page.panel.notes.area, "Likes maps")
    page.select("lena")
    assert page.shown() == "Lena Fischer"
    assert not page.panel.notes.editing
    notes = [people.detail(page.book[who], NOW) for who in ("peter", "lena")]
    assert [detail.notes for detail in notes if detail] == ["Likes maps", ""]


def test_how_they_know_each_other_is_one_tap(page: Page) -> None:
    page.select("kavya")
    assert page.panel.chips.isVisible()
    page.panel.chips.chip(Relation.STUDIED).click()
    page.settle()
    assert not page.panel.chips.isVisible()
    assert page.panel.how.text().startswith("We studied together.")
    page.panel.how.link_activated.emit("change")
    assert page.panel.chips.isVisible()


def test_introducers_and_the_introduced_are_links(page: Page) -> None:
    lena, kavya, peter = (page.book[name] for name in ("lena", "kavya", "peter"))
    introductions.add(lena, kavya, NOW, on=local_day(ago(days=23), "Europe/Lisbon"))
    introductions.add(lena, peter, NOW, on=local_day(ago(hours=41), "Europe/Lisbon"))
    page.desk.changes.data.emit()
    page.select("kavya")
    assert page.panel.how.text().startswith("Through Lena Fischer on 12 May.")
    page.panel.how.link_activated.emit(f"{sections.PERSON}{lena}")
    page.settle()
    assert page.shown() == "Lena Fischer"
    told = [text.text() for text in page.panel.story.findChildren(Text) if text.isVisible()]
    assert told == ["Conversation, 20 min. Introduced you to Peter Lindqvist.", "Introduced you to Kavya Rao."]


def test_what_has_stayed_ends_the_asking(page: Page) -> None:
    page.select("lena")
    talk = page.panel.facts.talk if page.panel.facts else None
    assert talk is not None
    assert page.panel.learned.isVisible()
    page.panel.learned.edit()
    QTest.keyClicks(page.panel.learned.area, "Calls are written backwards")
    page.panel.learned.finish()
    page.settle()
    held = conversations.one(talk.id)
    assert held is not None
    assert held.learned == "Calls are written backwards"


@pytest.mark.parametrize(
    ("kind", "value", "target"),
    [
        (ContactKind.URL, "https://example.org/a", "https://example.org/a"),
        (ContactKind.URL, "linkedin.com/in/maya", "https://linkedin.com/in/maya"),
        (ContactKind.URL, "http://example.org", "http://example.org"),
        (ContactKind.URL, "mailto:maya@example.org", "mailto:maya@example.org"),
        (ContactKind.URL, "javascript:alert(1)", ""),
        (ContactKind.URL, "file:///etc/passwd", ""),
        (ContactKind.URL, "smb://server.example/share", ""),
        (ContactKind.URL, "http://[broken", ""),
        (ContactKind.URL, "", ""),
        (ContactKind.EMAIL, "maya@example.org", "mailto:maya@example.org"),
        (ContactKind.EMAIL, "maya@example.org?attach=/etc/passwd", ""),
        (ContactKind.EMAIL, "not an address", ""),
        (ContactKind.TEL, "+351 21 000", ""),
    ],
)
def test_only_safe_links_lead_somewhere(kind: ContactKind, value: str, target: str) -> None:
    assert sections.target_of(Point(kind, value)) == target


def test_a_page_is_opened_after_saying_where_it_leads(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    person = people.add("Kim Lee", NOW)
    people.add_point(person, ContactKind.URL, "https://example.org/kim", NOW)
    people.add_point(person, ContactKind.URL, "https://bank.example@evil.example", NOW)
    page.desk.changes.data.emit()
    page.widget.show_person(person)
    page.settle()
    texts = {text.text(): text for text in page.panel._points.findChildren(Text)}
    assert "hides where this leads" in texts["bank.example@evil.example"].toolTip()
    assert texts["bank.example@evil.example"].findChildren(QAbstractButton) == []
    (link,) = texts["example.org/kim"].findChildren(QAbstractButton)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    page.settle()
    (question,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Confirm) and one.isVisible())
    assert "https://example.org/kim" in question.about.text()
    assert opened == []
    question.action.click()
    assert opened == ["https://example.org/kim"]


def test_any_name_is_text_on_the_panel(page: Page) -> None:
    for name in ('<b>Eve</b> <img src="file:///etc/hostname">', "Maximiliane " * 833, "יעל בן־דוד", "田中 浩"):
        person = people.add(name, NOW, why=name, notes=name, title=name)
        page.desk.changes.data.emit()
        page.widget.show_person(person)
        page.settle()
        assert page.shown() == people.clean_name(name)
        assert page.panel.why._text.text() == name.strip()
        assert page.panel.width() <= 420
        page.widget.grab()
    assert QApplication.activePopupWidget() is None
