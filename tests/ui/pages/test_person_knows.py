"""On the panel: what somebody knows of me, referrals, the organisation as a link, gave or offered something."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from models import knows, organizations, referrals, story
from models.referrals import ReferralFacts
from models.terms import LetterPurpose, Purpose, ReferralOutcome, Topic
from tests.models.people_book import NOW
from tests.ui.pages.people_page import Page, Pages, labels, trigger
from ui.dialogs.ask_line import AskLine
from ui.dialogs.gave import GaveDialog
from ui.dialogs.referral import ReferralDialog


@pytest.fixture
def page(pages: Pages) -> Page:
    page = pages().show()
    page.choose(page.widget.filters.standing, "everybody")
    return page


def ticked(page: Page) -> list[Topic]:
    return [topic for topic, tick in page.panel.knows.ticks.items() if tick.isChecked()]


def test_nothing_is_said_of_whom_nobody_wrote_to(page: Page) -> None:
    page.select("ana")
    assert not page.panel.knows.isVisible()
    assert not page.panel.referrals.isVisible()


def test_the_story_ticks_and_says_why(page: Page) -> None:
    page.select("kavya")
    assert page.panel.knows.isVisible()
    assert page.panel.knows._title.text() == "What Kavya Rao knows of you"
    assert ticked(page) == [Topic.BACKGROUND]
    line = page.panel.knows.lines[Topic.BACKGROUND].text()
    assert line == "You wrote who you are when you asked, on Sat 23 May.  Note"
    assert not page.panel.knows.lines[Topic.GOALS].isVisible()


def test_a_tick_says_it_by_hand_and_undo_takes_it_back(page: Page) -> None:
    page.select("kavya")
    page.panel.knows.ticks[Topic.GOALS].click()
    page.settle()
    assert ticked(page) == [Topic.BACKGROUND, Topic.GOALS]
    assert page.panel.knows.lines[Topic.GOALS].text().startswith("You said so.")
    assert page.desk.sentences == ["Noted what Kavya Rao knows of you"]
    page.desk.undo()
    page.settle()
    assert ticked(page) == [Topic.BACKGROUND]


def test_the_story_can_be_denied_and_believed_again(page: Page) -> None:
    page.select("kavya")
    tick = page.panel.knows.ticks[Topic.BACKGROUND]
    tick.click()
    page.settle()
    assert ticked(page) == []
    assert page.panel.knows.lines[Topic.BACKGROUND].text().startswith("Not yet, you said.")
    page.panel.knows.lines[Topic.BACKGROUND].link_activated.emit("story")
    page.settle()
    assert ticked(page) == [Topic.BACKGROUND]
    for _ in range(2):  # denied and ticked again: just what the story says
        tick.click()
        page.settle()
    assert not any(one.by_hand for one in knows.read(page.book["kavya"]))


def test_a_note_is_typed_and_shown(page: Page) -> None:
    page.select("kavya")
    page.panel.knows.lines[Topic.BACKGROUND].link_activated.emit("note")
    (asked,) = page.panel.knows.findChildren(AskLine)
    assert asked.windowTitle() == "What is known of your background?"
    asked._field.setText("Read my thesis")
    asked._answer()
    page.settle()
    assert page.panel.knows.lines[Topic.BACKGROUND].text().startswith("Read my thesis  ")


def test_a_referral_is_offered_from_the_second_contact_on(page: Page, qtbot: QtBot) -> None:
    page.select("lena")  # one conversation
    assert not page.panel.referrals.isVisible()
    story.record(page.book["lena"], Purpose.CHECK_IN, NOW)
    page.desk.changes.data.emit()
    page.settle()
    assert page.panel.referrals.word.text() == (
        "Lena Fischer could recommend you somewhere. Before you ask, talk about your goals, your personality, "
        "your strengths and your values."
    )
    with qtbot.waitSignal(page.desk.write_wanted, timeout=500) as caught:
        page.panel.referrals.ways.link_activated.emit("write")
    assert caught.args == [page.book["lena"], LetterPurpose.CHECK_IN, None]
    for topic in Topic:
        knows.set_known(page.book["lena"], topic, True, NOW)
    page.desk.changes.data.emit()
    page.settle()
    assert page.panel.referrals.word.text() == "Lena Fischer knows you well enough to recommend you somewhere."


def test_a_referral_is_noted_from_the_panel_and_changed_by_its_link(page: Page) -> None:
    lena = page.book["lena"]
    story.record(lena, Purpose.CHECK_IN, NOW)
    page.desk.changes.data.emit()
    page.select("lena")
    page.panel.referrals.ways.link_activated.emit("new")
    (dialog,) = page.panel.referrals.findChildren(ReferralDialog)
    dialog.organization.setText("EMBL")
    dialog.save.click()
    page.settle()
    assert page.panel.referrals.lines.text() == "EMBL  asked today"
    assert not page.panel.referrals.word.isVisible()
    said = ReferralFacts("EMBL", "group leader", made_on=date(2026, 6, 4), outcome=ReferralOutcome.OFFER)
    referrals.change(referrals.of_person(lena)[0].id, said, NOW)
    page.desk.changes.data.emit()
    page.settle()
    assert page.panel.referrals.lines.text() == "EMBL, group leader  made today: a job offer"


def test_the_organisation_is_a_link(page: Page, qtbot: QtBot) -> None:
    page.select("lena")
    assert page.panel.head._role.text() == "Programme officer, DFG"
    with qtbot.waitSignal(page.desk.organization_wanted, timeout=500) as caught:
        page.panel.head._role.link_activated.emit("organization")
    assert caught.args == [organizations.named("DFG")]


@pytest.mark.parametrize(("who", "expected"), [("lena", True), ("tomasz", True), ("kavya", False), ("ana", False)])
def test_the_menu_has_a_referral_for_whom_was_met(page: Page, who: str, expected: bool) -> None:
    page.select(who)
    assert page.panel.facts is not None
    menu = labels(page.widget.one.menu(page.panel.facts, page.panel))
    assert ("Note a referral…" in menu) is expected
    assert "Gave or offered something…" in menu


def test_the_menu_opens_the_dialogs(page: Page) -> None:
    page.select("tomasz")
    assert page.panel.facts is not None
    menu = page.widget.one.menu(page.panel.facts, page.panel)
    trigger(menu, "Gave or offered something…")
    (gave,) = page.widget.findChildren(GaveDialog)
    gave.note.click()
    page.settle()
    assert "You sent an article." in [moment.line.text for moment in page.panel.facts.moments if moment.line]
    trigger(menu, "Note a referral…")
    (referral,) = page.widget.findChildren(ReferralDialog)
    referral.reject()


def test_tab_goes_from_top_to_bottom(page: Page) -> None:
    page.select("lena")
    stops = [*page.panel.head.stops(), *page.panel.tags.stops(), page.panel.why]
    for before, after in pairwise(stops):
        step = before.nextInFocusChain()
        while step is not after and not step.isVisible():
            step = step.nextInFocusChain()
        assert step is after
