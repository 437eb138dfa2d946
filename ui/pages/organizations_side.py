"""What stands beside the list of organisations: the panel, or over the list where it is narrow; and the voices."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from models import comparing_words, organization_detail
from models.organization_detail import OrganizationDetail
from models.words import labelled
from ui.desk import Desk
from ui.pages.organization_panel import OrganizationPanel
from ui.pages.paths_sources import SourcesPanel
from ui.theme import PAGE_MARGIN
from ui.widgets.overlay import Overlay
from ui.window import NARROW_BELOW

_SHARE = 0.3
_LEAST, _MOST = 312, 420
_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX


class OrganizationsSide(QStackedWidget):
    """Shows the one that is selected. It belongs into `row`, and into an overlay over `page` where there is no room."""

    def __init__(self, panel: OrganizationPanel, row: QHBoxLayout, page: QWidget) -> None:
        super().__init__()
        self.panel = panel
        self._row = row
        self._page = page
        self._over = False
        self.overlay = Overlay(page)
        self.addWidget(panel)
        self.addWidget(QWidget())
        row.addWidget(self)

    @property
    def narrow(self) -> bool:
        """Whether there is no room beside the list."""
        return self._page.window().width() < NARROW_BELOW

    def show_organization(self, organization: int | None) -> None:
        """Show this one, or nothing."""
        self.panel.show_organization(organization)
        self.setCurrentIndex(0 if self.panel.facts else 1)
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


class VoicesOverlay(Overlay):
    """Shows who said what of an organisation on one value, and keeps showing it while that changes."""

    person_wanted = Signal(int)

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._value = ""
        self.panel = SourcesPanel()
        self.set_panel(self.panel)
        self.panel.closed.connect(self.close_panel)
        self.panel.person_wanted.connect(self._show_person)

    def open_value(self, facts: OrganizationDetail, value: str) -> None:
        """Show the voices on this value."""
        self._value = value
        if self._fill(facts):
            self.open_panel()

    def show_again(self, facts: OrganizationDetail | None) -> None:
        """Show what is open as it stands now, or close."""
        if not self.isHidden() and (facts is None or not self._fill(facts)):
            self.close_panel()

    def _fill(self, facts: OrganizationDetail) -> bool:
        value = next((one for one in facts.values if one.key == self._value), None)
        if value is None:
            return False
        about = labelled(facts.name, comparing_words.said(facts.look.cells[value.key]))
        sources = organization_detail.sources(facts.id, value.key)
        self.panel.show_sources(value.name, about, sources, self._desk.now(), facts.zone)
        return True

    def _show_person(self, person: int) -> None:
        self.close_panel()
        self.person_wanted.emit(person)
