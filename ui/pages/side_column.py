"""Two columns, or one below the other: how a page with cards at its side fits the width that it has."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.theme import theme_of

SIDE_WIDTH = 312
TWO_COLUMNS_FROM = 1000
_NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX


def fit(page: QWidget, columns: QBoxLayout, side: QWidget, cards: QBoxLayout, *, width: int = SIDE_WIDTH) -> None:
    """Put `side` beside the rest where the page is wide, else below it with its cards beside each other.

    The last item of `cards` is the stretch that keeps them at the top. `width` is that of the side at 100 per cent.
    """
    scale = theme_of(page).scale
    wide = page.width() >= TWO_COLUMNS_FROM * scale
    across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
    columns.setDirection(across if wide else down)
    cards.setDirection(down if wide else across)
    last = cards.count() - 1
    for index in range(last):
        cards.setStretch(index, 0 if wide else 1)
    cards.setStretch(last, 1 if wide else 0)
    side.setMinimumWidth(round(width * scale) if wide else 0)
    side.setMaximumWidth(round(width * scale) if wide else _NO_LIMIT)
