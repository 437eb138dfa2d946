"""The Settings page as a person uses it: each change holds at once, and plans follow."""

from __future__ import annotations

import tomllib
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTime, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from models import followups, people, preferences, sample, settings, undo, version
from models.terms import Circle, Paper
from tests.ui.clock import THURSDAY, TestDesk
from tests.ui.conftest import Stage
from ui.pages.settings import SettingsPage
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.date_time import TimeField
from ui.widgets.zone_field import ZoneField


@pytest.fixture
def page(desk: TestDesk, shown: Stage, tmp_path: Path) -> SettingsPage:
    """The page on the sample data."""
    sample.fill(THURSDAY)
    undo.forget()
    made = SettingsPage(desk, tmp_path / "data")
    shown(made, 900, 700)
    return made


def _press(page: QWidget, name: str) -> None:
    (chip,) = [chip for chip in page.findChildren(Chip) if chip.accessibleName() == name]
    chip.click()


def _button(page: QWidget, words: str) -> Button:
    (button,) = [button for button in page.findChildren(Button) if button.text() == words]
    return button


def _all_check_ins() -> tuple[followups.Due, ...]:
    year = timedelta(days=400)
    return tuple(followups.coming_check_ins(THURSDAY - year, THURSDAY + year))


def _check_ins() -> list[float]:
    """When open check-ins show."""
    return [one.shows_at.timestamp() for one in _all_check_ins()]


def test_dark_holds_at_once_and_is_remembered(page: SettingsPage, theme: Theme) -> None:
    _press(page, "Appearance: Dark")
    assert theme.dark
    assert settings.theme() == "dark"
    _press(page, "Appearance: Light")
    assert not theme.dark
    assert settings.get("theme") == "light"


def test_paper_chosen_here_or_elsewhere(page: SettingsPage, desk: TestDesk) -> None:
    _press(page, "Paper: US Letter")
    assert settings.paper() is Paper.LETTER
    preferences.set_paper(Paper.A4)
    desk.changes.settings.emit()
    (chip,) = [chip for chip in page.findChildren(Chip) if chip.accessibleName() == "Paper: A4"]
    assert chip.isChecked()


def test_quiet_hours_and_weekends_reach_the_reminders(page: SettingsPage, desk: TestDesk, qtbot: QtBot) -> None:
    start, end = page.findChildren(TimeField)
    with qtbot.waitSignals([desk.changes.settings, desk.changes.data]):
        start.setTime(QTime(21, 30))
    end.setTime(QTime(7, 15))
    _press(page, "Weekends: As usual")
    config = settings.reminders()
    assert (config.quiet_from, config.quiet_until) == (time(21, 30), time(7, 15))
    assert not config.weekends_quiet


def test_a_shorter_rhythm_plans_check_ins_anew_and_is_no_step_of_undo(page: SettingsPage) -> None:
    before = _check_ins()
    for circle in ("Inner circle", "Acquaintance", "New to you"):
        _press(page, f"Days, {circle}: 30")
    after = _check_ins()
    assert set(settings.reminders().rhythm_days.values()) == {30}
    assert len(after) == len(before)
    assert sum(after) < sum(before)
    assert undo.can_undo() is None


def test_undo_goes_on_after_another_rhythm_and_what_comes_back_is_planned_by_it(
    page: SettingsPage, desk: TestDesk
) -> None:
    ((julia, _),) = people.names("Julia Nowak")  # whose check-in was planned last
    _press(page, "Days, New to you: 30")
    _press(page, "Days, Inner circle: 30")
    wanted = {(due.person_name, due.shows_at) for due in _all_check_ins()}
    _press(page, "Days, New to you: 120")
    _press(page, "Days, Inner circle: 60")
    people.delete([julia], THURSDAY)
    _press(page, "Paper: US Letter")
    _press(page, "Days, Inner circle: 30")
    _press(page, "Days, New to you: 30")
    desk.undo()
    assert people.names("Julia Nowak")
    assert {(due.person_name, due.shows_at) for due in _all_check_ins()} == wanted
    desk.redo()
    assert not people.names("Julia Nowak")
    desk.undo()
    assert {(due.person_name, due.shows_at) for due in _all_check_ins()} == wanted


def test_a_rhythm_of_other_days_is_shown_too(page: SettingsPage, desk: TestDesk) -> None:
    preferences.set_rhythm(Circle.INNER, 45, THURSDAY)
    desk.changes.settings.emit()
    (chip,) = [chip for chip in page.findChildren(Chip) if chip.accessibleName() == "Days, Inner circle: 45"]
    assert chip.isChecked()


def test_fewer_check_ins_on_one_day(page: SettingsPage) -> None:
    _press(page, "Check-ins on one day: 1")
    assert settings.reminders().check_ins_per_day == 1


def test_an_empty_zone_follows_the_computer(page: SettingsPage) -> None:
    (zone,) = page.findChildren(ZoneField)
    assert zone.text().startswith("Lisbon")
    zone.setFocus()
    QApplication.processEvents()
    zone.clear()
    zone.commit()
    assert preferences.chosen_zone() == ""
    assert settings.zone() == settings.system_zone()
    zone.setText("Toronto")
    zone.commit()
    assert settings.zone() == "America/Toronto"


def test_the_button_for_export_leads_to_its_dialog(page: SettingsPage, desk: TestDesk) -> None:
    wanted: list[object] = []
    desk.export_wanted.connect(wanted.append)
    _button(page, "Export…").click()
    assert wanted == [None]


def test_the_folder_is_opened(page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    _button(page, "Open folder").click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "data"))]


def test_everything_to_set_has_a_name(page: SettingsPage) -> None:
    for kind in (Chip, Button, QLineEdit, TimeField):
        for control in page.findChildren(kind):
            inner = isinstance(control.parent(), TimeField)
            assert inner or control.accessibleName() or getattr(control, "text", str)()


def test_the_version_is_the_program_s() -> None:
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (project["version"], project["license"]) == (version.VERSION, version.LICENCE)
