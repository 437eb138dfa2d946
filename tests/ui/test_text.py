"""Text of any kind keeps its place: cut, wrapped, linked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Stage
from ui.theme import Role, Theme
from ui.widgets.avatar import Avatar, avatar_roles, initials
from ui.widgets.button import Button, IconButton
from ui.widgets.card import CardRows, Row
from ui.widgets.check_box import CheckBox
from ui.widgets.chip import Chip
from ui.widgets.line import FormLabel, Heading, Line, Title
from ui.widgets.painting import plain_tooltip
from ui.widgets.tag import Tag, TagKind
from ui.widgets.text import Run, Text

# Said by the offscreen platform for every window with a smallest size.
pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
    pytest.mark.usefixtures("theme"),
]

LONG_NAME = "Maximiliane " * 833 + "Adler"
TAGS = '<b>Lena</b> <img src="file:///etc/hostname">'


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_a_line_is_cut_and_its_tooltip_has_the_whole(shown: Stage) -> None:
    line = Line("Science policy advisor, Royal Society")
    shown(line)
    line.resize(line.sizeHint())
    assert line.toolTip() == ""
    line.resize(80, line.height())
    assert "Royal Society" in line.toolTip()


@pytest.mark.parametrize("text", [LONG_NAME, TAGS, "أحمد علي", "one\ntwo\tthree", "", "👩‍👩‍👧 Émile"])
def test_any_text_leaves_the_layout_whole(qtbot: QtBot, shown: Stage, text: str) -> None:
    rows = CardRows()
    row = Row()
    row.body.addWidget(Avatar(text))
    row.body.addWidget(Line(text), 1)
    row.body.addWidget(Tag(text, TagKind.BLUE))
    row.body.addWidget(Button(text or "Write"))
    rows.add_row(row)
    window = shown(rows, 720, 400)
    limited = Text(text)
    limited.set_most_lines(2)
    parts = (limited, Title(text), Heading(text), Chip(text), CheckBox(text), FormLabel(text), IconButton("add", text))
    for widget in parts:
        window.layout().addWidget(widget)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= 960
    assert limited.heightForWidth(300) <= 2 * 19
    assert not picture(window).isNull()


def test_tags_are_text_in_tooltips_and_labels() -> None:
    assert "<img" not in plain_tooltip(TAGS)
    assert FormLabel(TAGS).textFormat() == Qt.TextFormat.PlainText


def test_a_text_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    text = Text("one two three four five six seven eight nine ten")
    qtbot.addWidget(text)
    assert text.heightForWidth(2000) == 19
    assert text.heightForWidth(80) == pytest.approx(19 * round(text.heightForWidth(80) / 19))
    assert text.heightForWidth(80) > text.heightForWidth(160) > text.heightForWidth(2000)
    text.setText("one\r\ntwo\nthree")
    assert text.heightForWidth(2000) == 3 * 19
    text.set_most_lines(2)
    assert text.heightForWidth(2000) == 2 * 19
    text.resize(200, 38)
    assert "three" in text.toolTip()


def test_links_can_be_clicked_and_reached_by_keyboard(qtbot: QtBot, shown: Stage) -> None:
    text = Text()
    text.set_bold_spans([("👋 Two people have named ", False, ""), ("Julia Nowak", True, "person:7"), Run(".")])
    shown(text)
    link = text.findChildren(QWidget)[0]
    assert link.accessibleName() == "Julia Nowak"
    assert text.accessibleName() == "👋 Two people have named Julia Nowak."
    with qtbot.waitSignal(text.link_activated) as clicked:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(text.link_activated) as typed:
        qtbot.keyClick(link, Qt.Key.Key_Return)
    assert clicked.args == typed.args == ["person:7"]
    assert link.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_link_covers_its_letters_on_both_lines(qtbot: QtBot, shown: Stage) -> None:
    text = Text()
    text.set_bold_spans([Run("Ask "), Run("a person with quite a long name", link="p"), Run(" today")])
    shown(text, 160)
    link = text.findChildren(QWidget)[0]
    assert link.height() >= 2 * 19
    assert not link.mask().contains(QPoint(2, 2)), "before the link begins there is no link"


def test_text_follows_the_mode(qtbot: QtBot, shown: Stage, theme: Theme) -> None:
    text = Text("■■■", Role.INK)
    window = shown(text)
    theme.set_mode("dark")
    QApplication.processEvents()
    image = picture(window)
    colors = {image.pixelColor(x, y).name() for x in range(60) for y in range(40)}
    assert theme.color(Role.GROUND).name() in colors
    assert theme.color(Role.INK).name() in colors


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Maya Osei", "MO"),
        ("Dr. Maya Osei", "MO"),
        ("Prof. Dr. Ines Caro", "IC"),
        ("Madonna", "M"),
        ("Dr.", "D"),
        ("jean-luc van der Meer", "JM"),
        ("王伟", "王"),
        ("e\u0301mile zola", "E\u0301Z"),
        ("👩‍👩‍👧 Lee", "👩‍👩‍👧L"),
        ("  ", ""),
        ("(Lena) Fischer", "F"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_name_keeps_its_colour() -> None:
    assert avatar_roles("Maya Osei") == avatar_roles("Maya Osei")
    assert len({avatar_roles(f"person {n}") for n in range(30)}) == 3
