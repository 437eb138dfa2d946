"""What of a window does not fit, is too low or too small; over every page, wizard and dialog."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QTableView, QWidget

from models import schema
from tests.ui import walk
from tests.ui.clock import TestDesk
from ui.main_window import MainWindow
from ui.pages.notes import NotesWindow
from ui.theme import theme_of
from ui.tour import WIZARD
from ui.widgets.line import Line
from ui.widgets.painting import one_line, text_width
from ui.widgets.press import Press
from ui.wizards.frame import WizardFrame

USUAL: Final = QSize(1280, 800)
SMALL: Final = QSize(960, 640)

ROW: Final = 40  # pixels at 100 per cent
TARGET: Final = 24  # pixels: WCAG 2.2, 2.5.8, which leaves out links in running text

# Cells, cards and steps that stand in columns: the whole is in the tooltip.
MAY_BE_CUT = frozenset({"MustCell/Line", "NamesHalf/ValueName", "Stepper/_Step", "QWidget/Chip", "_Choice/Line"})


def cut(window: QWidget, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    """What does not fit where it stands: where, and what. Cells of tables may end in "…" by the rules of lists, and
    so may what users typed, which is `known`."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.width():
            continue
        where = f"{type(widget.parentWidget()).__name__}/{type(widget).__name__}"
        if isinstance(widget, Press):
            text, room = widget.label(), widget.room_for_text()
        elif isinstance(widget, Line):
            text, room = widget.text(), widget.width()
        elif isinstance(widget, QLabel) and not widget.wordWrap():
            text, room = widget.text().replace("&", ""), widget.width()
        else:
            continue
        if where in MAY_BE_CUT or any(each in text for each in known):
            continue
        if text and text_width(one_line(text), widget.fontMetrics()) > room + 1:
            yield where, text


def small(window: QWidget) -> Iterator[str]:
    """The buttons and boxes that are hard to hit, and the lists whose rows are low for the type in force."""
    least = theme_of(window).grown(ROW)
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        where = f"{type(widget.parentWidget()).__name__}/{type(widget).__name__}"
        if isinstance(widget, QAbstractButton) and where != "Text/_Link":
            if widget.width() < TARGET or widget.height() < TARGET:
                yield f"{where} {widget.accessibleName() or widget.text()}: {widget.width()} x {widget.height()}"
        elif isinstance(widget, QAbstractItemView):
            low = {height for height in _heights(widget) if height < least}
            if low:
                yield f"{where} {widget.accessibleName()}: rows of {low}"


def _heights(view: QAbstractItemView) -> Iterator[int]:
    """Of the rows that can be chosen: a heading in a list is none."""
    model, column = view.model(), 0
    if isinstance(view, QTableView):
        column = view.horizontalHeader().logicalIndex(0)
    for row in range(min(model.rowCount(), 30)):
        index = model.index(row, column)
        height = view.visualRect(index).height()
        if index.flags() & Qt.ItemFlag.ItemIsSelectable and height:
            yield height


def of_users() -> tuple[list[str], set[str]]:
    """What stands in the data, the longest first, and the single words of it."""
    found: set[str] = set()
    for table in schema.TABLES:
        for row in table.select().tuples():
            found |= {cell for cell in row if isinstance(cell, str) and len(cell) > 2}
    return sorted(found, key=len, reverse=True), {word for text in found for word in re.findall(r"[^\W\d_]+", text)}


def known() -> frozenset[str]:
    """What users typed, but for what is too short to be told from words of ours."""
    return frozenset(text for text in of_users()[0] if len(text) > 3)


def walked(main: MainWindow, desk: TestDesk, room: QSize = USUAL) -> Iterator[tuple[str, QWidget]]:
    """Every window; wizards and the notes in their usual size, larger with the type, but no larger than `room`."""
    for name, window in walk.windows(main, desk):
        if isinstance(window, WizardFrame):
            window.resize((WIZARD * theme_of(window).scale).boundedTo(room))
        elif isinstance(window, NotesWindow) and not window.strip:
            window.resize(room)
        walk.rest()
        yield name, window
