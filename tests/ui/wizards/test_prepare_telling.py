"""The first step offers one thing that the person does not know of the user yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from models import knows, profile
from models.terms import Topic
from tests.ui.wizards.conftest import NOW, Opens
from tests.ui.wizards.test_prepare import kept
from ui.desk import Desk
from ui.widgets.press import Press
from ui.widgets.text import Text
from ui.wizards.prepare import PrepareWizard

OFFER = "Maya does not know your goals yet.  Put it on the sheet"


def offers(wizard: PrepareWizard) -> list[Text]:
    return [text for text in wizard.findChildren(Text) if text.isVisible() and "does not know" in text.text()]


def test_without_a_profile_nothing_is_offered(open_wizard: Opens, maya: int) -> None:
    assert offers(open_wizard(maya)) == []


def test_one_click_puts_it_on_the_sheet_and_undo_takes_it_back(
    open_wizard: Opens, maya: int, desk: Desk, qtbot: QtBot
) -> None:
    profile.edit(NOW, goals="To lead a small team")
    wizard = open_wizard(maya)
    (offer,) = offers(wizard)
    assert offer.text() == OFFER
    (link,) = offer.findChildren(Press)
    link.click()
    QCoreApplication.processEvents()
    assert kept(wizard).teach_them == "My goals: To lead a small team"
    assert offers(wizard) == []
    desk.undo()
    QCoreApplication.processEvents()
    assert kept(wizard).teach_them == ""
    assert [text.text() for text in offers(wizard)] == [OFFER]


def test_what_is_known_is_not_offered(open_wizard: Opens, maya: int) -> None:
    profile.edit(NOW, goals="To lead a small team")
    knows.set_known(maya, Topic.GOALS, True, NOW)
    assert offers(open_wizard(maya)) == []
