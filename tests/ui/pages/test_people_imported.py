"""The People page shows whom an import brought, and leads to the list of imports."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models import people
from models.exchange import importing
from models.exchange.records import PersonRecord, ReadFile
from tests.ui.clock import TestDesk
from ui.pages.people import PeoplePage


def imported(page: PeoplePage) -> QMenu:
    (found,) = [a.menu() for a in page.views.menu().actions() if a.text() == "Imported"]
    assert isinstance(found, QMenu)
    return found


def test_only_those_of_an_import(qtbot: QtBot, desk: TestDesk) -> None:
    people.add("Ruth", desk.now())
    records = (PersonRecord("Maya", row=2), PersonRecord("Tom", row=3))
    done = importing.write(ReadFile("google", records), desk.now(), file_name="contacts.csv")
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    assert done.batch is not None
    page.show_imported(done.batch)
    assert page.list.model.rowCount() == 2
    page.filters.whole.click()
    assert page.list.model.rowCount() == 3
    menu = imported(page)
    assert [a.text() for a in menu.actions() if a.text()] == ["contacts.csv", "Earlier imports…"]
    menu.actions()[0].trigger()
    assert page.list.model.rowCount() == 2
    with qtbot.waitSignal(desk.imports_wanted):
        imported(page).actions()[-1].trigger()
