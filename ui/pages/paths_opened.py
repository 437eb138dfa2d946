"""The panel over the Paths page that shows where a cell comes from, or what was heard of a place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models import comparing_words, evidence, places
from models.comparing import Comparison
from models.evidence import About
from models.words import labelled
from ui.desk import Desk
from ui.pages.paths_sources import SourcesPanel
from ui.widgets.overlay import Overlay


class SourcesOverlay(Overlay):
    """Keeps showing what it was opened for while that changes, and closes when it is gone."""

    person_wanted = Signal(int)

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._shown_cell: tuple[int, str] | None = None
        self._organization: int | None = None
        self.panel = SourcesPanel()
        self.set_panel(self.panel)
        self.panel.closed.connect(self.close_panel)
        self.panel.person_wanted.connect(self._show_person)
        self.panel.interest_chosen.connect(self._set_interest)
        self.closed.connect(self._forget)

    def open_cell(self, page: Comparison, path: int, value: str) -> None:
        """Show the voices behind the cell of a value on a path."""
        self._shown_cell = (path, value)
        if self._fill(page):
            self.open_panel()

    def open_place(self, page: Comparison, place: int) -> None:
        """Show what was heard of an organisation."""
        self._organization = place
        if self._fill(page):
            self.open_panel()

    def show_again(self, page: Comparison) -> None:
        """Show what is open as it stands now."""
        if (self._shown_cell is not None or self._organization is not None) and not self._fill(page):
            self.close_panel()

    def _fill(self, page: Comparison) -> bool:
        """Whether what was asked for is there."""
        return self._fill_place(page) if self._organization is not None else self._fill_cell(page)

    def _fill_cell(self, page: Comparison) -> bool:
        path, key = self._shown_cell or (0, "")
        column = next((one for one in page.columns if one.path.id == path), None)
        value = next((one for one in page.values if one.key == key), None)
        if column is None or value is None:
            return False
        about = labelled(column.path.name, comparing_words.said(column.look.cells[key]))
        sources = evidence.sources(About(path=path), key)
        self.panel.show_sources(value.name, about, sources, self._desk.now(), page.zone)
        return True

    def _fill_place(self, page: Comparison) -> bool:
        place = next((one for one in page.places if one.id == self._organization), None)
        if place is None:
            return False
        names = {value.key: value.name for value in page.values}
        sources = [one for one in evidence.sources(About(organization=place.id)) if one.value in names]
        self.panel.show_place(place.name, place.interest, sources, names, self._desk.now(), page.zone)
        return True

    def _forget(self) -> None:
        self._shown_cell = self._organization = None

    def _show_person(self, person: int) -> None:
        self.close_panel()
        self.person_wanted.emit(person)

    def _set_interest(self, stars: int) -> None:
        place = self._organization
        if place is not None:
            self._desk.do(lambda: places.set_interest(place, stars, self._desk.now()))
