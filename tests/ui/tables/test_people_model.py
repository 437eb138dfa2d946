"""The people model: pages, order, what views are told, and any text as the text that it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from models import people, people_list, people_many, story, undo
from models.people_list import PeopleFilter, Standing
from models.terms import Circle, Purpose
from tests.models.people_book import NOW, fill
from tests.ui.clock import TestDesk
from ui.tables.people_model import CELL, PAGE, PAGES_KEPT, PeopleModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def book(desk: TestDesk) -> dict[str, int]:
    return fill()


@pytest.fixture
def model(desk: TestDesk) -> PeopleModel:
    return PeopleModel(desk.now)


class Told:
    """What a view is told, by the names of the signals."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.signals: list[str] = []
        model.rowsInserted.connect(lambda *_: self.signals.append("inserted"))
        model.rowsRemoved.connect(lambda *_: self.signals.append("removed"))
        model.modelReset.connect(lambda: self.signals.append("reset"))

    def take(self) -> list[str]:
        told, self.signals = self.signals, []
        return told


def names(model: PeopleModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def text(model: PeopleModel, person: int, key: str) -> str:
    row = model.row_of(person)
    assert row is not None
    column = [c.key for c in model.columns].index(key)
    return str(model.index(row, column).data())


def test_rows_come_and_go(book: dict[str, int], model: PeopleModel, desk: TestDesk) -> None:
    tester = QAbstractItemModelTester(model, FATAL)  # held, or it checks nothing
    model.set_order("name", False)
    told = Told(model)
    model.refresh()
    assert names(model)[:3] == ["Amara Diallo", "Ana Known", "Beatriz Azevedo"]
    assert told.take() == ["reset"]
    added = people.add("Boris Middle", NOW)
    model.refresh()
    assert told.take() == ["inserted"]
    assert model.row_of(added) == 3
    people.delete([book["amara"], book["ana"]], NOW)
    model.refresh()
    assert told.take() == ["removed"]
    undo.undo(NOW)
    model.refresh()
    assert told.take() == ["inserted"]
    model.refresh()
    assert told.take() == []
    people.edit(added, {"display_name": "Zygmunt Last"}, NOW)
    model.refresh()
    assert told.take() == ["reset"]
    people.delete(list(people_list.ids(PeopleFilter(), NOW)), NOW)
    model.refresh()
    assert model.rowCount() == 0
    undo.undo(NOW)
    model.refresh()
    assert model.rowCount() == 11
    del tester


def test_sorting_and_filtering_keep_the_rules_of_models(book: dict[str, int], model: PeopleModel) -> None:
    tester = QAbstractItemModelTester(model, FATAL)
    for column in range(model.columnCount()):
        for way in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
            model.sort(column, way)
    model.sort(0, Qt.SortOrder.AscendingOrder)
    model.set_wanted(PeopleFilter(text="lena"))
    assert names(model) == ["Lena Fischer"]
    model.set_wanted(PeopleFilter(text="nobody at all"))
    assert names(model) == []
    model.set_wanted(PeopleFilter(standing=Standing.ARCHIVED))
    assert names(model) == ["Walter Away"]
    model.set_wanted(PeopleFilter(circle=Circle.INNER))
    assert names(model) == ["Tomasz Brandt"]
    del tester


def test_only_pages_that_are_shown_are_read(
    desk: TestDesk, model: PeopleModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    people_count = PAGE * (PAGES_KEPT + 2)
    asked: list[int] = []
    monkeypatch.setattr(people_list.PeopleOrder, "search", lambda *_: list(range(1, people_count + 1)))
    monkeypatch.setattr(people_list, "rows", lambda ids, now: asked.append(len(ids)) or {})
    model.refresh()
    assert asked == []
    for row in (0, 5, PAGE - 1, PAGE, 0):
        model.index(row, 0).data()
    assert asked == [PAGE, PAGE]
    for page in range(PAGES_KEPT + 2):
        model.index(page * PAGE, 0).data()
    model.index(0, 0).data()  # was let go meanwhile
    assert len(asked) == PAGES_KEPT + 3


@pytest.mark.parametrize(
    ("who", "step", "standing", "contact"),
    [
        ("maya", "Today 15:00", "Meeting today", "9 days ago"),
        ("lena", "Thank by 16:30", "Met", "2 days ago"),
        ("tomasz", "Check in", "In touch", "14 weeks ago"),
        ("kavya", "Remind", "Asked", "12 days ago"),
        ("amara", "Wait until 11 June", "Asked", "2 days ago"),
        ("peter", "Write", "To ask", "—"),
        ("beatriz", "Write", "Said yes", "Yesterday"),
        ("omar", "—", "Resting", "8 weeks ago"),
        ("zoe", "—", "Said no", "10 days ago"),
        ("ana", "—", "Address book", "—"),
    ],
)
def test_people_read_as_people_say_it(
    book: dict[str, int], model: PeopleModel, who: str, step: str, standing: str, contact: str
) -> None:
    model.refresh()
    shown = [text(model, book[who], key) for key in ("next", "stage", "last_contact")]
    assert shown == [step, standing, contact]


def test_what_time_changes(book: dict[str, int], model: PeopleModel, desk: TestDesk) -> None:
    desk.clock.go_on(hours=7.5)  # 17:00: Maya's conversation is over, Lena's 48 hours too
    model.refresh()
    assert text(model, book["maya"], "next") == "Did you talk?"
    assert text(model, book["maya"], "stage") == "Scheduled"
    assert text(model, book["lena"], "next") == "Thank, late"
    story.record(book["lena"], Purpose.THANK_YOU, desk.now())
    model.refresh()
    assert text(model, book["lena"], "next").startswith("Check in ")
    assert text(model, book["lena"], "last_contact") == "Just now"


@pytest.mark.parametrize(
    "name",
    [
        '<b>Eve</b> <img src="file:///etc/hostname"> &amp;',
        "Maximiliane " * 833,
        "יעל בן־דוד",
        "田中 浩",
        "Line\nbreak\tand tab",
        "%1 {0} {name} &Ampersand",
    ],
)
def test_a_name_is_shown_as_the_text_that_it_is(desk: TestDesk, model: PeopleModel, name: str) -> None:
    person = people.add(name, NOW)
    model.refresh()
    index = model.index(0, 0)
    kept = people.clean_name(name)
    assert index.data() == kept
    tip = str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip.removeprefix('<span style="white-space:pre-wrap">')
    assert len(tip) < 3000
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"Name: {kept}"
    assert model.person_at(0) == person


def test_tooltips_have_the_full_date_and_readers_hear_the_column(book: dict[str, int], model: PeopleModel) -> None:
    model.refresh()
    row = model.row_of(book["lena"])
    assert row is not None
    index = model.index(row, 1)
    assert "Thursday 4 June 2026, 16:30" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Next: Thank by 16:30"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Thursday 4 June 2026, 16:30"
    row = model.row_of(book["zoe"])
    assert row is not None
    assert model.index(row, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Next: Nothing to do"
    header = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert header == "Next"


def test_a_person_who_is_gone_leaves_an_empty_row_until_the_next_reading(
    book: dict[str, int], model: PeopleModel
) -> None:
    model.refresh()
    row = model.row_of(book["lena"])
    assert row is not None
    people.delete([book["lena"]], NOW)
    assert model.index(row, 0).data() is None
    assert model.index(row, 0).data(CELL) is None
    people_many.archive([book["maya"]], NOW)
    model.refresh()
    assert model.row_of(book["lena"]) is None
    assert model.data(QModelIndex()) is None
