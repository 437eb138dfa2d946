"""The first step: why, when and how."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import conversations, people
from models.terms import ContactKind, Form, ReasonKind
from tests.ui.wizards.conftest import NOW, Opens
from tests.ui.wizards.test_prepare import button, kept, press
from ui.desk import Desk
from ui.theme import Theme
from ui.widgets.button import IconButton
from ui.widgets.chip import Chip
from ui.widgets.date_time import DateField, TimeField
from ui.widgets.field import Field
from ui.widgets.text import Text
from ui.widgets.zone_field import ZoneField
from ui.wizards.prepare import PrepareWizard


def chip(wizard: QWidget, words: str) -> Chip:
    return next(each for each in wizard.findChildren(Chip) if each.text() == words)


def field(wizard: QWidget, name: str) -> Field:
    return next(each for each in wizard.findChildren(Field) if each.accessibleName() == name)


def sentences(wizard: QWidget) -> str:
    return "\n".join(each.text() for each in wizard.findChildren(Text) if each.isVisible())


def set_date(wizard: PrepareWizard, day: date, clock: time) -> None:
    dates, times = wizard.findChild(DateField), wizard.findChild(TimeField)
    assert dates is not None
    assert times is not None
    dates.setDate(day)  # pyright: ignore
    times.setTime(clock)  # pyright: ignore


def test_it_begins_with_little_and_assumes_the_rest(open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    conversation = kept(wizard)
    assert (conversation.local_start, conversation.minutes, conversation.form) == (None, 20, Form.VIDEO)
    assert chip(wizard, "20").isChecked()
    assert chip(wizard, "Video call").isChecked()
    visible = [each for each in wizard.findChildren(Field) if each.isVisible()]
    assert [each.accessibleName() for each in visible] == [
        "Something else: in your own words",
        "Link",
        "If it fails: a number",
    ]


def test_a_date_is_set_moved_and_taken_back(qtbot: QtBot, open_wizard: Opens, desk: Desk, maya: int) -> None:
    people.edit(maya, {"zone": "America/Toronto"}, NOW)
    wizard = open_wizard(maya)
    press(qtbot, wizard, "Set a date")
    assert kept(wizard).local_start == datetime(2026, 6, 4, 15, 0)
    assert "15:00 for you, 10:00 in Toronto" in sentences(wizard)
    set_date(wizard, date(2026, 6, 9), time(9, 30))
    assert kept(wizard).starts_at == datetime(2026, 6, 9, 8, 30, tzinfo=UTC)
    clear = next(each for each in wizard.findChildren(IconButton) if each.accessibleName().startswith("Not agreed"))
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert kept(wizard).local_start is None
    assert button(wizard, "Set a date")
    desk.undo()
    assert kept(wizard).local_start == datetime(2026, 6, 9, 9, 30)


def test_a_time_that_has_passed_is_said_and_allowed(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    press(qtbot, wizard, "Set a date")
    set_date(wizard, date(2026, 5, 1), time(9, 0))
    assert "This time has passed." in sentences(wizard)
    assert kept(wizard).local_start == datetime(2026, 5, 1, 9, 0)


def test_an_hour_that_the_clocks_skip_is_shifted_and_said(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    press(qtbot, wizard, "Set a date")
    set_date(wizard, date(2027, 3, 28), time(1, 30))
    assert "01:30 does not exist, so it is 02:30" in sentences(wizard)
    shown = wizard.findChild(TimeField)
    assert shown is not None
    assert shown.clock() == time(2, 30)


def test_what_is_typed_into_the_date_counts_without_leaving_it(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    press(qtbot, wizard, "Set a date")
    times = wizard.findChild(TimeField)
    assert times is not None
    times.setFocus()
    times.lineEdit().setText("11:15")
    wizard.close()
    assert conversations.upcoming(NOW)[0].local_start == datetime(2026, 6, 4, 11, 15)


def test_minutes_step_by_quarters(open_wizard: Opens, qtbot: QtBot, maya: int) -> None:
    wizard = open_wizard(maya)
    press(qtbot, wizard, "Set a date")
    times = wizard.findChild(TimeField)
    assert times is not None
    times.show_clock(time(15, 7))
    times.setSelectedSection(TimeField.Section.MinuteSection)
    times.stepBy(1)
    assert times.clock() == time(15, 15)
    times.stepBy(-1)
    times.stepBy(-1)
    assert times.clock() == time(14, 45)


@pytest.mark.parametrize(("typed", "zone"), [("toro", "America/Toronto"), ("nepal", "Asia/Kathmandu"), ("", "")])
def test_their_zone_is_found_by_city_or_country(
    qtbot: QtBot, open_wizard: Opens, maya: int, typed: str, zone: str
) -> None:
    people.edit(maya, {"zone": "Europe/Berlin"}, NOW)
    wizard = open_wizard(maya)
    press(qtbot, wizard, "Set a date")
    zones = wizard.findChild(ZoneField)
    assert zones is not None
    assert zones.text() == "Berlin, Germany, 11:00"
    zones.setFocus()
    zones.setText(typed)
    qtbot.keyClick(zones, Qt.Key.Key_Return)
    assert zones.zone() == zone
    about = people.detail(maya, NOW)
    assert about is not None
    assert about.zone == zone


@pytest.mark.qt_log_ignore("This plugin does not support")  # the list that drops down, offscreen
def test_a_zone_that_does_not_exist_leaves_the_one_before(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    press(qtbot, wizard, "Set a date")
    zones = wizard.findChild(ZoneField)
    assert zones is not None
    zones.setFocus()
    qtbot.keyClicks(zones, "Atlantis City")
    zones.commit()
    assert (zones.zone(), zones.text()) == ("", "")


def test_the_sentence_moves_to_the_kind_that_it_is(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    qtbot.keyClicks(QApplication.focusWidget(), "Left the bench")
    qtbot.mouseClick(chip(wizard, "Background"), Qt.MouseButton.LeftButton)
    assert kept(wizard).reasons == {ReasonKind.BACKGROUND: "Left the bench"}
    qtbot.mouseClick(chip(wizard, "Company"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), "The only one of its kind")
    qtbot.mouseClick(chip(wizard, "Background"), Qt.MouseButton.LeftButton)
    assert kept(wizard).reasons == {ReasonKind.COMPANY: "The only one of its kind"}
    assert not chip(wizard, "Background").isChecked()


def test_why_from_the_persons_page_stands_there_already(open_wizard: Opens, maya: int) -> None:
    people.edit(maya, {"why": "Writes the advice that I would like to write"}, NOW)
    wizard = open_wizard(maya)
    assert field(wizard, "Something else: in your own words").text() == "Writes the advice that I would like to write"


def test_length_form_and_place(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    people.add_point(maya, ContactKind.TEL, "+44 20 0000 0000", NOW)
    wizard = open_wizard(maya)
    qtbot.mouseClick(chip(wizard, "30"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chip(wizard, "Phone call"), Qt.MouseButton.LeftButton)
    assert (kept(wizard).minutes, kept(wizard).form) == (30, Form.PHONE)
    assert field(wizard, "Number").text() == "+44 20 0000 0000"


def test_more_is_there_when_asked_for_and_where_it_was_used(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    assert not field(wizard, "Heading on the sheet").isVisible()
    press(qtbot, wizard, "More")
    qtbot.keyClicks(QApplication.focusWidget(), "That I teach")
    qtbot.keyClicks(field(wizard, "Heading on the sheet"), "Dr. Maya Osei")
    wizard.close()
    again = open_wizard(maya)
    assert (kept(again).teach_them, kept(again).heading) == ("That I teach", "Dr. Maya Osei")
    assert field(again, "Heading on the sheet").isVisible()


def test_chips_of_which_one_is_on_are_chosen_by_the_arrow_keys(qtbot: QtBot, open_wizard: Opens, maya: int) -> None:
    wizard = open_wizard(maya)
    chip(wizard, "20").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert kept(wizard).minutes == 25
    assert QApplication.focusWidget() is chip(wizard, "25")


def test_the_time_stays_the_time_from_right_to_left(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = TimeField("Time")
    qtbot.addWidget(field)
    field.show_clock(time(15, 0))
    assert field.text() == "15:00"
