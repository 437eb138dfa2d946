"""Views of the People page that are kept, tags as a filter and in the panel, and the last view remembered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models import people, saved_filters, schema, tags
from models.people_list import PeopleFilter, Standing
from tests.ui.clock import TestDesk
from tests.ui.pages.people_page import Page, Pages, labels, trigger
from ui.dialogs.ask_line import AskLine

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


@pytest.fixture
def pages(desk: TestDesk, qtbot: QtBot) -> Iterator[Pages]:
    opener = Pages(desk, qtbot)
    yield opener
    opener.close()


@pytest.fixture
def page(pages: Pages) -> Page:
    return pages().show()


def within(menu: QMenu, *path: str) -> QMenu:
    for label in path:
        (action,) = [a for a in menu.actions() if a.text() == label]
        found = action.menu()
        assert isinstance(found, QMenu)
        menu = found
    return menu


def answer(page: Page, text: str) -> None:
    (dialog,) = [one for one in page.widget.findChildren(AskLine) if one.isVisible()]
    dialog._field.setText(text)
    dialog._action.click()
    page.settle()


def views(page: Page) -> list[str]:
    found = labels(page.widget.views.menu())
    return found[: found.index("Save this view…")]


def test_a_view_is_saved_used_renamed_and_deleted(page: Page, desk: TestDesk) -> None:
    page.choose(page.widget.filters.standing, "asked")
    page.widget.list.layout_.show_column("circle", True)
    page.view.header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    trigger(page.widget.views.menu(), "Save this view…")
    answer(page, "Waiting & hoping")
    assert desk.sentences == ["Saved the view Waiting & hoping"]
    page.widget.list.layout_.show_column("circle", False)
    page.choose(page.widget.filters.standing, "everybody")
    page.view.header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert views(page) == ["Waiting && hoping"]
    trigger(page.widget.views.menu(), "Waiting && hoping")
    page.settle()
    assert page.names() == ["Kavya Rao", "Amara Diallo"]
    assert page.widget.list.layout_.state()["shown"]["circle"]
    trigger(within(page.widget.views.menu(), "Change a view", "Waiting && hoping"), "Rename…")
    answer(page, "Asked")
    assert views(page) == ["Asked"]
    trigger(within(page.widget.views.menu(), "Change a view", "Asked"), "Delete")
    assert views(page) == []
    desk.undo()
    assert views(page) == ["Asked"]


def test_the_last_view_is_there_again(page: Page, pages: Pages) -> None:
    page.choose(page.widget.filters.circle, "inner circle")
    page.choose(page.widget.filters.standing, "everybody")
    page.type("zz")
    again = pages(empty=True).show()
    assert again.widget.filters.filter() == PeopleFilter(circle="inner", standing=Standing.EVERYBODY)
    assert saved_filters.last() is not None


def test_people_with_a_tag(page: Page, desk: TestDesk) -> None:
    filters = page.widget.filters
    assert not filters.tag.isVisible(), "there is no tag"
    page.choose(filters.standing, "everybody")
    page.select("lena", "maya", "ana")
    page.widget.side.several._offer_tags()
    trigger(page.widget.side.several._tags, "A new tag…")
    answer(page, "Alumni")
    assert desk.sentences[-1] == "Put the tag Alumni on 3 people"
    assert sorted(page.selected()) == ["ana", "lena", "maya"]
    trigger(within(page.widget.views.menu(), "Tag"), "Alumni")
    page.settle()
    assert len(page.names()) == 3
    assert filters.tag.isVisible()
    page.select("lena", "maya")
    trigger(within(page.widget.many.menu(page.widget.list.people(), page.widget), "Tag", "Take off"), "Alumni")
    page.settle()
    assert len(page.names()) == 1
    desk.undo()
    page.settle()
    assert len(page.names()) == 3
    trigger(within(page.widget.views.menu(), "Change a tag", "Alumni"), "Rename…")
    answer(page, "Old school")
    page.widget.list.layout_.show_column("tags", True)
    column = [c.key for c in page.widget.list.model.columns].index("tags")
    assert page.widget.list.model.index(0, column).data() == "Old school"
    trigger(within(page.widget.views.menu(), "Change a tag", "Old school"), "Delete")
    page.settle()
    assert page.widget.filters.filter().tag is None
    assert len(page.names()) > 3


def test_tags_in_the_panel(page: Page, desk: TestDesk) -> None:
    tags.add([page.book["maya"]], "Alumni", desk.now())
    page.select("lena")
    panel = page.panel.tags
    assert panel.chips == []
    panel.add.click()
    QTest.keyClicks(panel.field, "alumni")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    QTest.keyClicks(panel.field, "Biotech,")
    page.settle()
    assert [chip.text() for chip in panel.chips] == ["Alumni", "Biotech"], "the tag that was there, and a new one"
    assert len(tags.tags()) == 2
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert not panel.field.isVisible()
    trigger(panel.menu(tags.of(page.book["lena"])[1]), "Take it off")
    assert [chip.text() for chip in panel.chips] == ["Alumni"]
    desk.undo()
    page.settle()
    assert [chip.text() for chip in panel.chips] == ["Alumni", "Biotech"]
    trigger(panel.menu(tags.of(page.book["lena"])[0]), "Show everybody with this tag")
    page.settle()
    assert sorted(page.names()) == ["Lena Fischer", "Maya Osei"]


def test_a_long_tag_never_widens_the_panel(page: Page, desk: TestDesk) -> None:
    tags.add([page.book["lena"]], "W" * 60, desk.now())
    page.select("lena")
    desk.changes.data.emit()
    page.settle()
    (chip,) = page.panel.tags.chips
    assert chip.width() <= page.panel.width()
    assert page.panel.tags.width() <= page.panel.width()


def test_how_often_for_several_at_once(page: Page, desk: TestDesk) -> None:
    page.choose(page.widget.filters.standing, "everybody")
    page.select("lena", "maya")
    page.widget.side.several._offer_rhythms()
    menu = page.widget.side.several._rhythms
    menu.actions()[0].trigger()
    rhythms = [people.detail(page.book[name], desk.now()) for name in ("lena", "maya")]
    assert [found.rhythm_days for found in rhythms if found] == [30, 30]
    desk.undo()
    rhythms = [people.detail(page.book[name], desk.now()) for name in ("lena", "maya")]
    assert [found.rhythm_days for found in rhythms if found] != [30, 30]


def test_exporting_those_who_are_selected(page: Page, desk: TestDesk, qtbot: QtBot) -> None:
    page.select("lena", "maya")
    with qtbot.waitSignal(desk.export_wanted) as wanted:
        trigger(page.widget.many.menu(page.widget.list.people(), page.widget), "Export…")
    assert sorted(wanted.args[0]) == sorted([page.book["lena"], page.book["maya"]])


def test_a_path_is_chosen_from_the_menu_where_it_is_narrow(pages: Pages) -> None:
    page = pages().show(664, 640)
    assert not page.widget.filters.path.isVisible()
    trigger(within(page.widget.views.menu(), "Path"), "Policy")
    page.settle()
    assert page.widget.filters.path.isVisible()
    assert page.widget.width() == 664


def test_those_of_one_import_until_all_are_wanted_again(page: Page, desk: TestDesk) -> None:
    stamp = desk.now()
    batch = schema.ImportBatch.create(format="linkedin", created_at=stamp, updated_at=stamp)
    schema.Person.update(batch=batch).where(schema.Person.id == page.book["lena"]).execute()
    filters = page.widget.filters
    assert not filters.whole.isVisible()
    filters.set_filter(PeopleFilter(batch=batch.id))
    filters.changed.emit()
    page.settle()
    assert page.names() == ["Lena Fischer"]
    filters.whole.click()
    page.settle()
    assert len(page.names()) > 3
    assert not filters.whole.isVisible()


def test_duplicates_are_asked_for_in_the_menu(page: Page, desk: TestDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.duplicates_wanted):
        trigger(page.widget.views.menu(), "Duplicates…")
