"""The Paths page as a person uses it: reading, weighing, looking at sources, leading, dropping, asking."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models import career_values, comparing, evidence, paths, sample
from models.evidence import About, Answer
from models.terms import PathStatus
from tests.ui.clock import THURSDAY, TestDesk
from tests.ui.conftest import Stage
from ui.dialogs.ask_line import AskLine
from ui.pages.paths import PathsPage
from ui.pages.paths_cells import shade
from ui.pages.paths_sources import SourceRow, SourcesPanel
from ui.pages.paths_table import PathsTable
from ui.theme import Role, Theme, contrast
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.field import Field
from ui.widgets.text import Text


@pytest.fixture
def page(desk: TestDesk, shown: Stage) -> PathsPage:
    """The page on the sample data, in a window as wide as on a usual screen."""
    sample.fill(THURSDAY)
    return _page(desk, shown)


def _page(desk: TestDesk, shown: Stage, width: int = 1100, height: int = 820) -> PathsPage:
    made = PathsPage(desk)
    window = shown(made, width, height)
    layout = window.layout()
    assert layout is not None
    layout.setContentsMargins(0, 0, 0, 0)
    made.setMinimumHeight(height - 20)
    QApplication.processEvents()
    return made


def table(page: PathsPage) -> PathsTable:
    found = page.findChild(PathsTable)
    assert isinstance(found, PathsTable)
    return found


def choose(menu: QMenu | None, text: str) -> None:
    """Press the entry of a menu, in it or in a menu below it."""
    assert menu is not None
    menus = [menu, *menu.findChildren(QMenu)]
    action = next(one for some in menus for one in some.actions() if one.text() == text)
    assert action.isVisible()
    action.trigger()
    QApplication.processEvents()


def answer(page: PathsPage, line: str) -> None:
    """Answer the question that is asked, in one line."""
    dialog = next(one for one in page.window().findChildren(AskLine) if one.isVisible())
    field = dialog.findChild(Field)
    assert isinstance(field, Field)
    field.setText(line)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def said(page: QWidget, words: str) -> bool:
    QApplication.processEvents()
    return any(words in text.text() for text in page.findChildren(Text) if text.isVisible())


def link(page: QWidget, words: str) -> QPushButton:
    buttons = [one for one in page.findChildren(QPushButton) if one.isVisible() and one.text() == words]
    assert buttons, words
    return buttons[0]


def weights() -> dict[str, int]:
    return {value.key: value.weight for value in comparing.my_values()}


def test_a_cell_says_what_it_is(page: PathsPage) -> None:
    cells = table(page)
    assert cells.cell("autonomy", 1).accessibleName() == "Autonomy, Science policy: 3.3 of 5, three voices"
    assert cells.cell("making_a_difference", 2).accessibleName() == (
        "Making a difference, Medical writing: 3 of 5, two voices, mixed"
    )
    assert cells.cell("autonomy", 4).text() == "?"
    assert cells.cell("autonomy", 4).accessibleName() == "Autonomy, Patent law: not known yet"
    assert "did not come up with two people" in cells.cell("recognition", 1).toolTip()
    assert cells.head(4).accessibleName() == "Patent law, on Monday"
    assert "Next: Jonas Weber, on Monday" in cells.head(4).toolTip()
    assert cells.name("stable_income").accessibleName() == "Stable income, must have"
    assert cells.dots("autonomy").accessibleName() == "How much it matters: Autonomy"
    assert said(page, "What six conversations say about four paths")


def test_how_much_a_value_matters_is_a_click(page: PathsPage, desk: TestDesk) -> None:
    dots = table(page).dots("recognition")
    place = table(page).name("recognition").y()
    QTest.mouseClick(dots, Qt.MouseButton.LeftButton, pos=dots.rect().center())
    assert weights()["recognition"] == 3
    assert desk.sentences[-1] == "Changed what you value"
    assert table(page).dots("recognition") is dots  # nothing was made anew under the pointer
    assert table(page).name("recognition").y() == place
    desk.undo()
    assert dots.value() == 1


def test_and_a_key(page: PathsPage) -> None:
    dots = table(page).dots("recognition")
    dots.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(dots, Qt.Key.Key_Right)
    assert weights()["recognition"] == 2
    QTest.keyClick(dots, Qt.Key.Key_5)
    assert weights()["recognition"] == 5
    assert dots.hasFocus()
    QTest.keyClick(dots, Qt.Key.Key_5)
    assert dots.value() == 5


def test_the_wheel_scrolls_and_weighs_nothing(page: PathsPage) -> None:
    dots = table(page).dots("autonomy")
    before = weights()
    window = dots.window().windowHandle()
    for angle in (-120, 120):
        QTest.wheelEvent(window, dots.mapTo(dots.window(), dots.rect().center()), QPoint(0, angle))
    assert weights() == before


def test_a_must_have(page: PathsPage, desk: TestDesk) -> None:
    choose(table(page).name("making_a_difference").menu(), "Must have")
    page_ = comparing.read(THURSDAY)
    assert [one.look.must.value for one in page_.columns] == ["met", "missed", "missed", "unknown"]
    desk.undo()
    choose(table(page).name("stable_income").menu(), "Must have")
    assert table(page).name("stable_income").accessibleName() == "Stable income"


def test_a_value_goes_and_comes_back(page: PathsPage, desk: TestDesk) -> None:
    choose(table(page).name("autonomy").menu(), "Take it off the list")
    assert "autonomy" not in weights()
    add = link(page, "Add a value")
    menu = add.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    choose(menu, "Autonomy")
    assert weights()["autonomy"] == 3
    # What was heard is still there, and a new row stands last.
    assert table(page).cell("autonomy", 1).text() == "3.3"
    assert table(page).name("autonomy").y() > table(page).name("recognition").y()


def test_focus_stays_in_its_place_when_a_row_goes(page: PathsPage, desk: TestDesk) -> None:
    table(page).dots("autonomy").setFocus(Qt.FocusReason.TabFocusReason)
    desk.do(lambda: career_values.weigh("autonomy", 0, THURSDAY))
    QApplication.processEvents()
    assert table(page).dots("learning").hasFocus()


def test_a_cell_shows_where_it_comes_from(page: PathsPage, desk: TestDesk, qtbot: QtBot) -> None:
    QTest.mouseClick(table(page).cell("making_a_difference", 2), Qt.MouseButton.LeftButton)
    panel = page.findChild(SourcesPanel)
    assert isinstance(panel, SourcesPanel)
    assert panel.isVisible()
    assert said(panel, "Medical writing: 3 of 5, two voices, mixed")
    assert said(panel, "Readers write back, years later.")
    rows = panel.findChildren(SourceRow)
    assert [row.findChildren(QPushButton)[0].text() for row in rows] == ["Ruth Adler", "Hanna Virtanen"]
    with qtbot.waitSignal(desk.person_wanted):
        link(panel, "Ruth Adler").click()
    assert not panel.isVisible()


def test_the_panel_follows_what_changes(page: PathsPage, desk: TestDesk) -> None:
    cell = table(page).cell("autonomy", 4)
    cell.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(cell, Qt.Key.Key_Return)
    panel = page.findChild(SourcesPanel)
    assert isinstance(panel, SourcesPanel)
    assert said(panel, "Nobody has told you about this yet.")
    desk.do(lambda: evidence.note(None, About(path=4), [Answer("autonomy", 4, "As I read it.")], THURSDAY))
    assert said(panel, "Your own view")
    assert said(panel, "Patent law: 4 of 5, one voice")
    desk.do(lambda: paths.delete(4, THURSDAY))
    assert not panel.isVisible()
    desk.undo()
    cell = table(page).cell("autonomy", 4)
    QTest.keyClick(cell, Qt.Key.Key_Space)
    assert panel.isVisible()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_arrow_keys_go_from_cell_to_cell(page: PathsPage) -> None:
    cells = table(page)
    first = cells.cell("making_a_difference", 1)
    assert first.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert cells.cell("autonomy", 1).focusPolicy() == Qt.FocusPolicy.ClickFocus
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(QApplication.focusWidget(), key)
    here = cells.cell("making_a_difference", 2)
    assert here.hasFocus()
    assert here.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert first.focusPolicy() == Qt.FocusPolicy.ClickFocus


def test_from_right_to_left_the_arrows_turn(desk: TestDesk, shown: Stage, qapp: QApplication) -> None:
    sample.fill(THURSDAY)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    cells = table(_page(desk, shown))
    assert cells.cell("autonomy", 1).mapTo(cells, cells.rect().topLeft()).x() > (
        cells.cell("autonomy", 2).mapTo(cells, cells.rect().topLeft()).x()
    )
    cells.cell("autonomy", 1).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(cells.cell("autonomy", 1), Qt.Key.Key_Left)
    assert cells.cell("autonomy", 2).hasFocus()


def test_a_path_leads_and_is_dropped_with_a_reason(page: PathsPage, desk: TestDesk) -> None:
    choose(table(page).head(1).menu(), "Leading")
    assert table(page).head(1).accessibleName() == "Science policy, leading, 3 voices"
    choose(table(page).head(3).menu(), "Drop it…")
    answer(page, "Too far from people")
    assert paths.paths()[2].reason == "Too far from people"
    assert desk.sentences[-1] == "Dropped the path Data science"
    assert said(page, "What six conversations say about three paths")
    link(page, "Open again").click()
    assert paths.paths()[2].status is PathStatus.OPEN
    assert table(page).cell("autonomy", 3).text() == "3"


def test_no_reason_is_needed_and_a_name_is(page: PathsPage, desk: TestDesk) -> None:
    choose(table(page).head(3).menu(), "Drop it…")
    answer(page, "")
    assert paths.paths()[2].status is PathStatus.DROPPED
    choose(table(page).head(4).menu(), "Rename…")
    answer(page, "  ")
    dialog = next(one for one in page.window().findChildren(AskLine) if one.isVisible())
    assert not link(dialog, "Rename").isEnabled()
    answer(page, "Medical writing")
    assert desk.problems == ["There is a path called Medical writing already."]
    choose(table(page).head(4).menu(), "Rename…")
    answer(page, "Patents")
    assert table(page).head(4).text() == "Patents"


def test_delete_asks_nothing_and_is_undone(page: PathsPage, desk: TestDesk) -> None:
    choose(table(page).head(1).menu(), "Delete")
    assert [one.name for one in paths.paths()] == ["Medical writing", "Data science", "Patent law"]
    desk.undo()
    assert table(page).cell("autonomy", 1).text() == "3.3"


def test_from_nothing_to_a_table(desk: TestDesk, shown: Stage) -> None:
    page = _page(desk, shown)
    assert said(page, "One path is enough to begin.")
    assert [one.text() for one in page.findChildren(Button) if one.isVisible()] == ["Add a path"]
    link(page, "Add a path").click()
    answer(page, "Teaching")
    assert said(page, "What matters to you in your work?")
    choose(link(page, "Add a value").menu(), "Autonomy")
    assert table(page).cell("autonomy", 1).isVisible()
    assert said(page, "Nobody has told you about one path yet.")
    assert said(page, "Who could tell you?")


def test_the_first_three_of_twelve_values(qtbot: QtBot, desk: TestDesk, shown: Stage) -> None:
    paths.add("Teaching", THURSDAY)
    page = _page(desk, shown)
    chips = {chip.text(): chip for chip in page.findChildren(Chip) if chip.isVisible()}
    assert len(chips) == 12
    for name in ("Autonomy", "Variety", "Creativity"):
        chips[name].click()
    assert weights() == {}
    link(page, "Look by these").click()
    assert weights() == {"autonomy": 3, "variety": 3, "creativity": 3}
    qtbot.waitUntil(lambda: table(page).isVisible())
    desk.undo()
    assert weights() == {}
    assert all(not chip.isChecked() for chip in chips.values())


def test_the_question_goes_on_the_next_sheet(page: PathsPage, desk: TestDesk, qtbot: QtBot) -> None:
    assert said(page, "About Time for family in Data science: nobody has told you yet.")
    assert said(page, "Peter Lindqvist could tell you.")
    paths.drop(3, "", THURSDAY)
    desk.changes.data.emit()
    assert said(page, "About Making a difference in Medical writing: people see it differently.")
    link(page, "Add to the next conversation").click()
    # Sofia's sheet asks about other values; now about this one too.
    assert desk.sentences[-1] == "Added a question for Sofia Marques"
    assert said(page, "It is on the sheet for Sofia Marques, on Thu 11 June.")
    with qtbot.waitSignal(desk.prepare_wanted):
        link(page, "Open the sheet").click()


def test_with_nothing_planned_a_conversation_is_prepared(page: PathsPage, desk: TestDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.prepare_wanted):
        link(page, "Prepare a conversation").click()
    assert said(page, "It is on the sheet for Peter Lindqvist.")


def test_people_to_talk_to_lead_to_them(page: PathsPage, desk: TestDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.person_wanted):
        link(page, "Jonas Weber").click()
    assert said(page, "Jonas Weber Patent law, on Monday")


def test_a_place_shows_what_was_heard_and_its_stars(page: PathsPage, desk: TestDesk) -> None:
    link(page, "Royal Society").click()
    panel = page.findChild(SourcesPanel)
    assert isinstance(panel, SourcesPanel)
    assert said(panel, "Their briefings are read before the vote.")
    panel.interest_chosen.emit(5)
    assert desk.sentences[-1] == "Noted your interest in Royal Society"
    assert link(page, "Royal Society").accessibleName() == "Royal Society, 5 of 5 stars"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_numbers_are_read_on_every_shade(theme: Theme, mode: str) -> None:
    theme.set_mode("dark" if mode == "dark" else "light")
    for tenth in range(10, 51):
        assert contrast(theme.color(Role.INK), shade(theme, tenth / 10)) >= 4.5


def test_long_names_are_cut_and_whole_in_the_tooltip(page: PathsPage, desk: TestDesk) -> None:
    name = '<img src="x"> Regulatory affairs for medicines of the rarest diseases'
    desk.do(lambda: paths.rename(4, name, THURSDAY))
    head = table(page).head(4)
    assert head.text() == name
    assert "&lt;img" in head.toolTip()


def test_many_paths_scroll_within_the_card(desk: TestDesk, shown: Stage) -> None:
    sample.fill(THURSDAY)
    for number in range(4):
        paths.add(f"Another path {number}", THURSDAY)
    page = _page(desk, shown, 764, 640)
    card = table(page)
    assert card.width() <= page.width()
    last = card.cell("autonomy", 8)
    assert last.mapTo(card, last.rect().topLeft()).x() > card.width()
    card.cell("autonomy", 1).setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert last.hasFocus()
    assert last.mapTo(card, last.rect().topRight()).x() < card.width()


def test_below_a_thousand_pixels_the_cards_go_under(desk: TestDesk, shown: Stage) -> None:
    sample.fill(THURSDAY)
    page = _page(desk, shown, 764, 640)
    heading = next(one for one in page.findChildren(QWidget) if one.accessibleName() == "Ask next")
    assert (
        heading.mapTo(page, heading.rect().topLeft()).y()
        > table(page).mapTo(page, table(page).rect().topLeft()).y() + 300
    )


def test_the_order_is_made_anew_when_the_page_comes(page: PathsPage, desk: TestDesk) -> None:
    desk.do(lambda: career_values.weigh("recognition", 5, THURSDAY))
    assert table(page).name("recognition").y() > table(page).name("autonomy").y()
    page.hide()
    page.show()
    QApplication.processEvents()
    assert table(page).name("recognition").y() < table(page).name("autonomy").y()


def test_a_hidden_page_reads_when_it_is_shown(page: PathsPage, desk: TestDesk) -> None:
    page.hide()
    desk.do(lambda: paths.rename(4, "Patents", THURSDAY))
    assert table(page).head(4).text() == "Patent law"
    page.show()
    assert table(page).head(4).text() == "Patents"
