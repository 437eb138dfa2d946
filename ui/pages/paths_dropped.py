"""The paths that were dropped, with the reason, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import paths
from models.paths import Path
from models.words import labelled
from ui.desk import Desk
from ui.pages.paths_menus import PathMenu
from ui.theme import SEMI_BOLD, SPACE_2, Role
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.card import CardRows, Row
from ui.widgets.line import Heading, Line

_NAME_AT_LEAST = 140


class DroppedPaths(QWidget):
    """A row for each: its name, why, and "Open again"."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[Path, ...] = ()
        self._stops: list[QWidget] = []
        self._rows = CardRows()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        title = self.tr("Dropped")
        self.setAccessibleName(title)
        box.addWidget(Heading(title))
        box.addWidget(self._rows)

    def show_paths(self, dropped: Sequence[Path]) -> None:
        """Show these."""
        if tuple(dropped) == self._shown:
            return
        self._shown = tuple(dropped)
        self._rows.clear()
        self._stops = []
        for path in dropped:
            self._rows.add_row(self._row(path))

    def stops(self) -> list[QWidget]:
        """What Tab stops at."""
        return self._stops

    def _row(self, path: Path) -> Row:
        row = Row()
        name = Line(path.name, weight=SEMI_BOLD)
        name.setMinimumWidth(min(name.sizeHint().width(), _NAME_AT_LEAST))
        reason = Line(path.reason, Role.SOFT_INK)
        back = Button(self.tr("Open again"), Kind.LINK, pressed=lambda: self._reopen(path))
        back.setAccessibleName(labelled(back.text(), path.name))
        more = IconButton("more", self.tr("More for {name}").replace("{name}", path.name))
        menu = PathMenu(self._desk, more)
        menu.set_path(path)
        more.setMenu(menu)
        row.body.addWidget(name)
        row.body.addWidget(reason, 1)
        row.body.addWidget(back)
        row.body.addWidget(more)
        self._stops += [back, more]
        return row

    def _reopen(self, path: Path) -> None:
        self._desk.do(lambda: paths.reopen(path.id, self._desk.now()))
