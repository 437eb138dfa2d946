"""Tab goes from field to field as the eye does, also through what was put in later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def stops(within: QWidget | None) -> Iterator[QWidget]:
    """What can have the focus in a page, in the order of its layouts; those reached by a click alone, too."""
    if within is None:
        return
    if within.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield within
    elif isinstance(within, QScrollArea):
        yield from stops(within.widget())
    elif (layout := within.layout()) is not None:
        yield from _stops(layout)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _stops(inner)
        elif widget is not None:
            yield from stops(widget)


def chain(order: Sequence[QWidget]) -> None:
    """Let Tab go through these in turn."""
    for before, after in pairwise(order):
        QWidget.setTabOrder(before, after)
