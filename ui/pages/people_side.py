"""What stands beside the list of people: the panel for one or for several, or over the list where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.pages.person_panel import PersonPanel
from ui.pages.several_panel import SeveralPanel
from ui.theme import PAGE_MARGIN
from ui.widgets.overlay import Overlay
from ui.window import NARROW_BELOW

_SHARE = 0.3
_LEAST, _MOST = 312, 420
_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX


class PeopleSide(QStackedWidget):
    """Shows who is selected. It belongs into `row`, and into an overlay over `page` while there is no room."""

    def __init__(self, panel: PersonPanel, several: SeveralPanel, row: QHBoxLayout, page: QWidget) -> None:
        super().__init__()
        self.panel = panel
        self.several = several
        self._row = row
        self._page = page
        self._over = False
        self.overlay = Overlay(page)
        for part in (panel, several, QWidget()):
            self.addWidget(part)
        row.addWidget(self)

    @property
    def narrow(self) -> bool:
        """Whether there is no room beside the list."""
        return self._page.window().width() < NARROW_BELOW

    def show_people(self, chosen: Sequence[int]) -> None:
        """Show these people, one, several or nobody."""
        if len(chosen) > 1:
            self.several.show_people(chosen)
            self.setCurrentIndex(1)
            return
        self.panel.show_person(chosen[0] if chosen else None)
        self.setCurrentIndex(0 if self.panel.facts else 2)
        if self.panel.facts is None:
            self.overlay.close_panel()

    def open(self) -> None:
        """Slide over the list, where it is narrow."""
        if self.narrow:
            self.overlay.open_panel()

    def arrange(self) -> None:
        """Go where there is room after the window was made wider or narrower."""
        if self.narrow and not self._over:
            self._over = True
            self._row.removeWidget(self)
            self.setMinimumWidth(0)
            self.setMaximumWidth(_ANY_WIDTH)
            self.overlay.set_panel(self)
        elif not self.narrow:
            if self._over:
                self._over = False
                self.overlay.close_panel()
                self.overlay.take_panel()
                self._row.addWidget(self)
            room = self._page.width() - 2 * PAGE_MARGIN
            self.setFixedWidth(round(max(_LEAST, min(_MOST, room * _SHARE))))

    def set_anybody(self, anybody: bool) -> None:
        """Leave the room to the list while there is nobody to show."""
        self.setVisible(anybody)
