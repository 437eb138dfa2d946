"""Cards, fields, steps, stories and what lies over a page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Stage
from ui.theme import Role, Theme
from ui.widgets.area import Area
from ui.widgets.bar import Bar, BarRow
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card, CardRows, Row
from ui.widgets.check_box import CheckBox
from ui.widgets.chip import Chip
from ui.widgets.choice import Combo, DropButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.foot_bar import FootBar
from ui.widgets.line import Line
from ui.widgets.overlay import Overlay
from ui.widgets.stepper import Stepper
from ui.widgets.tag import Tag
from ui.widgets.text import Run, Text
from ui.widgets.timeline import Moment, Timeline

# Said by the offscreen platform for every window with a smallest size.
pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
    pytest.mark.usefixtures("theme"),
]

LONG_NAME = "Maximiliane " * 833 + "Adler"
TAGS = '<b>Lena</b> <img src="file:///etc/hostname">'


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_rows_come_and_go(qtbot: QtBot, shown: Stage) -> None:
    rows = CardRows()
    window = shown(rows)
    first, second = Row(), Row()
    rows.add_row(second)
    rows.insert_row(0, first)
    assert rows.rows() == [first, second]
    rows.remove_row(first)
    assert rows.rows() == [second]
    rows.clear()
    assert rows.rows() == []
    assert not picture(window).isNull()


def test_a_row_that_opens_is_opened_by_click_and_enter(qtbot: QtBot, shown: Stage) -> None:
    rows, row, still = CardRows(), Row(opens=True), Row()
    rows.add_row(row)
    rows.add_row(still)
    shown(rows)
    with qtbot.waitSignal(row.activated):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(row.activated):
        qtbot.keyClick(row, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(still.activated):
        qtbot.mouseClick(still, Qt.MouseButton.LeftButton)


def test_a_row_is_as_high_as_its_wrapped_text(qtbot: QtBot, shown: Stage) -> None:
    rows, row = CardRows(), Row()
    text = Text("You met on Tuesday 16:00. 48 hours end today at 16:30. " * 3)
    row.body.addWidget(text, 1)
    rows.add_row(row)
    shown(rows, 300, 600)
    assert text.height() >= text.heightForWidth(text.width())


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_cards_edge_is_one_sharp_line(qtbot: QtBot, theme: Theme, ratio: float) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.resize(80, 80)
    image = QImage(QSize(80, 80) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.color(Role.GROUND))
    card.render(image)
    middle = image.height() // 2
    row = [image.pixelColor(x, middle) for x in range(6)]
    if ratio == 1.0:  # a widget knows the ratio of its screen, so only this one is exact here
        assert [color.name() for color in row[:3]] == [
            theme.color(Role.EDGE).name(),
            theme.color(Role.CARD).name(),
            theme.color(Role.CARD).name(),
        ]
    assert row[-1] == theme.color(Role.CARD)


def test_bars_say_what_they_show(qtbot: QtBot) -> None:
    row = BarRow("Answered", 8, 14)
    qtbot.addWidget(row)
    assert row.accessibleName() == "Answered: 8 of 14"
    row.set_count(0, 0)
    assert row.findChild(Bar).accessibleName() == "0 per cent"


def test_an_area_grows_with_its_text_up_to_its_most(qtbot: QtBot, shown: Stage) -> None:
    area = Area("Why this person?", least=2, most=5)
    shown(area)
    heights: list[int] = []
    for lines in (1, 2, 4, 5, 40):
        area.setPlainText("line\n" * (lines - 1) + "line")
        QApplication.processEvents()
        heights.append(area.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_tab_leaves_an_area(qtbot: QtBot, shown: Stage) -> None:
    area = Area("Why?")
    shown(area)
    area.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))
    assert area.toPlainText() == ""


def test_a_problem_is_said_in_words(qtbot: QtBot) -> None:
    field = Field("Name")
    qtbot.addWidget(field)
    field.setAccessibleDescription("as they write it")
    field.set_problem("A name is needed.")
    assert field.accessibleDescription() == "A name is needed."
    field.set_problem("")
    assert field.accessibleDescription() == "as they write it"


def test_the_hint_gives_way_to_text(qtbot: QtBot, shown: Stage) -> None:
    field = Field("Search", hint="Ctrl+F")
    shown(field)
    end = QRect(field.width() - 60, 0, 60, field.height())
    empty = field.grab(end).toImage()
    field.setText("L")
    assert field.grab(end).toImage() != empty


def test_steps_are_chosen_by_click_and_arrows(qtbot: QtBot, shown: Stage) -> None:
    steps = Stepper(["Maya", "Questions", "The sheet"])
    shown(steps)
    steps.set_done(0, True)
    steps.set_current(1)
    buttons = [b for b in steps.findChildren(QWidget) if b.accessibleName()]
    assert [b.accessibleName() for b in buttons] == ["Maya, done", "Questions", "The sheet"]
    with qtbot.waitSignal(steps.step_chosen) as chosen:
        qtbot.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert chosen.args == [2]
    assert steps.current() == 1, "the wizard decides whether it goes there"
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Down)
    assert buttons[1].hasFocus()


def test_a_story_passes_on_its_links(qtbot: QtBot, shown: Stage) -> None:
    story = Timeline([Moment("28 May", (Run("Yes."),)), Moment("12 May", (Run("Ines", link="person:2"),))])
    window = shown(story)
    link = story.findChild(QPushButton)
    with qtbot.waitSignal(story.link_activated) as clicked:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert clicked.args == ["person:2"]
    story.set_moments([])
    assert not picture(window).isNull()


def test_the_foot_says_what_was_done_and_takes_it_back(qtbot: QtBot, shown: Stage) -> None:
    host = QWidget()
    window = shown(host)
    host.setFixedHeight(200)
    foot = FootBar(host)
    taken_back: list[int] = []
    foot.say("Lena Fischer was archived.", lambda: taken_back.append(1))
    assert foot.message() == "Lena Fischer was archived."
    assert QApplication.focusWidget() is None or not foot.isAncestorOf(QApplication.focusWidget())
    undo = next(w for w in foot.findChildren(QWidget) if getattr(w, "text", str)() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert taken_back == [1]
    assert foot.message() == ""
    foot.say(LONG_NAME)
    assert undo.isHidden()
    assert foot.width() <= host.width()
    assert not picture(window).isNull()


def test_an_overlay_is_closed_by_escape_and_by_a_click_beside(qtbot: QtBot, shown: Stage) -> None:
    host = QWidget()
    shown(host, 700, 500)
    host.setFixedHeight(400)
    overlay = Overlay(host, width=300)
    panel = EmptyState("Nothing here yet.", "Add a person")
    overlay.set_panel(panel)
    for leave in (
        lambda: qtbot.keyClick(overlay, Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(10, 10)),
    ):
        overlay.open_panel()
        assert overlay.isVisible()
        with qtbot.waitSignal(overlay.closed):
            leave()
        assert overlay.isHidden()
    assert overlay.take_panel() is panel
    assert overlay.take_panel() is None
    panel.setParent(None)
    qtbot.addWidget(panel)


def test_chips_flow_into_lines_in_both_directions(qtbot: QtBot) -> None:
    host = QWidget()
    flow = FlowLayout(host)
    chips = [Chip(words) for words in ("Making a difference", "Autonomy", "Learning", "Time for family")]
    for chip in chips[1:]:
        flow.addWidget(chip)
    flow.insert_widget(0, chips[0])
    qtbot.addWidget(host)
    host.resize(320, flow.heightForWidth(320))
    host.show()
    QApplication.processEvents()
    assert chips[0].y() == 0 < chips[2].y()
    assert chips[0].x() == 0
    assert flow.heightForWidth(2000) < flow.heightForWidth(200)
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.activate()
    QApplication.processEvents()
    assert chips[0].geometry().right() == host.width() - 1


def test_every_control_has_a_name_for_screen_readers(qtbot: QtBot) -> None:
    controls: list[QWidget] = [
        Button("Write"),
        IconButton("close", "Close"),
        Chip("Autonomy"),
        CheckBox(name="Which step taught you most?"),
        DropButton("Circle", [("all", "all")]),
        Combo([("20", "20 minutes")], name="Length"),
        Field("Search names"),
        Area("Why?"),
        Line("Lena"),
        Text("Lena"),
        Tag("7 h left"),
    ]
    for control in controls:
        qtbot.addWidget(control)
        face = QAccessible.queryAccessibleInterface(control)
        assert face.text(QAccessible.Text.Name), type(control).__name__


def test_widgets_mirror_without_losing_anything(qtbot: QtBot, shown: Stage, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row = QWidget()
    box: QLayout = QHBoxLayout(row)
    menu = Button("Later", icon_name="clock")
    menu.set_menu(QMenu(menu))
    for widget in (menu, CheckBox("Tick", checked=True), Line("Lena"), Combo([("a", "b")]), Field("x", hint="y")):
        box.addWidget(widget)
    shown(row, 700)
    assert menu.geometry().right() > row.width() - 20
    assert not picture(row).isNull()
