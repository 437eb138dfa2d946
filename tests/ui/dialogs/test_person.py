"""Editing a person: shown as they are, saved as one step, nothing without a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models import people, undo
from models.people import PersonDetail
from models.terms import Circle, ContactKind, Relation
from tests.models.people_book import NOW, fill
from tests.ui.clock import TestDesk
from ui.dialogs.person import PersonDialog


@pytest.fixture
def book(desk: TestDesk) -> dict[str, int]:
    people_ = fill()
    undo.forget()
    return people_


def open_dialog(desk: TestDesk, qtbot: QtBot, person: int) -> PersonDialog:
    dialog = PersonDialog(desk, person)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def read(person: int) -> PersonDetail:
    detail = people.detail(person, NOW)
    assert detail is not None
    return detail


def test_what_is_typed_is_saved_as_one_step(desk: TestDesk, qtbot: QtBot, book: dict[str, int]) -> None:
    before = read(book["lena"])
    dialog = open_dialog(desk, qtbot, book["lena"])
    assert (dialog.name.text(), dialog.organization.text(), dialog.path.text()) == ("Lena Fischer", "DFG", "Policy")
    dialog.name.setText("Dr. Lena Fischer")
    dialog.greet_as.setText("Lena")
    dialog.heading.setText("Dr. Fischer")
    dialog.organization.setText("ERC")
    dialog.email.setText("lena@example.org")
    dialog.zone.setText("Europe/Berlin")
    dialog.rhythm.set_current("60")
    dialog.why.setPlainText("She chose funding.")
    dialog.archived.click()
    dialog.save.click()
    assert not dialog.isVisible()
    detail = read(book["lena"])
    assert (detail.display_name, detail.greet_as, detail.sheet_heading) == ("Dr. Lena Fischer", "Lena", "Dr. Fischer")
    assert (detail.organization, detail.zone, detail.rhythm_days) == ("ERC", "Europe/Berlin", 60)
    assert detail.first(ContactKind.EMAIL) == "lena@example.org"
    assert detail.why == "She chose funding."
    assert detail.archived
    assert len(desk.sentences) == 1
    undo.undo(NOW)
    assert read(book["lena"]) == before
    assert undo.can_undo() is None


def test_saving_without_a_change_is_no_step(desk: TestDesk, qtbot: QtBot, book: dict[str, int]) -> None:
    for who in book:
        dialog = open_dialog(desk, qtbot, book[who])
        dialog.save.click()
        assert not dialog.isVisible()
    assert undo.can_undo() is None


def test_a_name_is_needed(desk: TestDesk, qtbot: QtBot, book: dict[str, int]) -> None:
    dialog = open_dialog(desk, qtbot, book["lena"])
    dialog.name.setText("  ")
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.name
    assert "name is needed" in dialog.name.accessibleDescription()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert read(book["lena"]).display_name == "Lena Fischer"


def test_the_circle_follows_how_they_know_each_other(desk: TestDesk, qtbot: QtBot, book: dict[str, int]) -> None:
    dialog = open_dialog(desk, qtbot, book["lena"])
    assert not dialog.how.field().isVisible()
    dialog.how.chip(Relation.THROUGH).click()
    assert dialog.circle.current() == Circle.ACQUAINTANCE
    assert dialog.how.field().isVisible()
    dialog.how.field().setText("Ines Caro")
    dialog.circle.set_current(Circle.INNER)
    dialog.save.click()
    detail = read(book["lena"])
    assert (detail.relation, detail.circle) == (Relation.THROUGH, Circle.INNER)
    assert [name for _, name, _ in detail.introducers] == ["Ines Caro"]


def test_a_person_who_is_gone_cannot_be_saved(desk: TestDesk, qtbot: QtBot, book: dict[str, int]) -> None:
    dialog = open_dialog(desk, qtbot, book["lena"])
    people.delete([book["lena"]], NOW)
    dialog.title.setText("New role")
    dialog.save.click()
    assert len(desk.problems) == 1
    assert dialog.isVisible()
