"""The People page: everybody in a table, with search, filters and a panel for one or several of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import people_detail, people_list
from models.people_list import PeopleFilter, Standing
from models.words import say_count
from ui import keys
from ui.desk import Desk
from ui.dialogs.person import PersonDialog
from ui.pages.people_actions import PeopleActions
from ui.pages.people_filters import PeopleFilters
from ui.pages.people_list import PeopleList
from ui.pages.people_side import PeopleSide
from ui.pages.people_views import PeopleViews
from ui.pages.person_actions import PersonActions
from ui.pages.person_panel import PersonPanel
from ui.pages.several_panel import SeveralPanel
from ui.theme import COLUMN_GAP, PAGE_MARGIN, SPACE_2, SPACE_4
from ui.widgets.button import Button, Kind
from ui.widgets.line import Title


class PeoplePage(QWidget):
    """Reads what it shows when it is shown, and again when something changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._begun = False
        self.one = PersonActions(desk, self)
        self.many = PeopleActions(desk, self)
        self.filters = PeopleFilters()
        self.list = PeopleList(desk)
        self.panel = PersonPanel(desk, self.one)
        self.views = PeopleViews(desk, self.filters, self.list, self)
        self._add = Button(self.tr("Add a person"), Kind.FILLED, pressed=desk.add_person_wanted.emit)
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.list, 1)
        self.side = PeopleSide(self.panel, SeveralPanel(self.many), self._middle, self)
        self._build()
        self._connect()

    def show_person(self, person: int) -> None:
        """Select this person, whatever is searched for or filtered out, and show the panel."""
        facts = people_detail.panel(person, self._desk.now())
        if facts is None:
            return
        self._read()
        if not self.list.select(person):
            self.filters.clear(Standing.ARCHIVED if facts.person.archived else Standing.EVERYBODY)
            self._read()
            self.list.select(person)
        self._show_selected()
        self.side.open()

    def show_imported(self, batch: int) -> None:
        """Show those whom an import brought, whatever was filtered before."""
        self._begun = True
        self.filters.set_filter(PeopleFilter(batch=batch))
        self._read()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(Title(self.tr("People")), 1)
        head.addWidget(Button(self.tr("Import…"), pressed=self._desk.import_wanted.emit))
        head.addWidget(Button(self.tr("From an event…"), pressed=partial(self._desk.event_wanted.emit, None)))
        head.addWidget(self._add)
        self._middle.setSpacing(COLUMN_GAP)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, SPACE_4 + 8, PAGE_MARGIN, SPACE_4 + 8)
        box.setSpacing(SPACE_4)
        box.addLayout(head)
        box.addWidget(self.filters)
        box.addLayout(self._middle, 1)

    def _connect(self) -> None:
        changes = self._desk.changes
        for signal in (changes.data, changes.settings, changes.time_passed):
            signal.connect(self.refresh)
        self.filters.changed.connect(self._read)
        self.filters.search.list_wanted.connect(self._go_to_list)
        self.filters.columns.clicked.connect(self._choose_columns)
        self.filters.more.clicked.connect(self.views.ask)
        self.views.applied.connect(self._read)
        self.panel.tag_wanted.connect(self.views.show_tag)
        self.list.selected.connect(self._show_selected)
        self.list.chosen.connect(self._start)
        self.list.view.opened.connect(self._open)
        self.list.view.removal_wanted.connect(self._delete)
        self.list.view.row_menu = lambda: self.menu_for(self.list.people())
        self.one.edit_wanted.connect(self._edit)
        self.panel.person_wanted.connect(self.show_person)
        keys.shortcut(self, self._edit_selected, keys.EDIT)

    def refresh(self) -> None:
        """Read again, at once or when the page is shown next."""
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.side.arrange()
        if self._stale:
            self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.arrange()

    def _read(self) -> None:
        self._stale = False
        now = self._desk.now()
        self.filters.refresh()
        if not self._begun:
            self._begun = True
            if not self.views.begin() and people_list.count(PeopleFilter(standing=Standing.ACTIVE), now):
                self.filters.set_standing(Standing.ACTIVE)
        wanted = self.filters.filter()
        self.list.read(wanted)
        self.views.remember(wanted)
        self._say_how_many(wanted)

    def _say_how_many(self, wanted: PeopleFilter) -> None:
        shown = self.list.model.rowCount()
        archived = wanted.standing is Standing.ARCHIVED
        everybody = PeopleFilter(standing=Standing.ARCHIVED if archived else Standing.EVERYBODY)
        total = people_list.count(everybody, self._desk.now())
        words = self.tr("{shown} of {total}").replace("{shown}", say_count(shown)).replace("{total}", say_count(total))
        self.filters.say_how_many(words if total else "")
        self.list.show_table(shown > 0)
        # The empty state has the one filled button then.
        self._add.set_kind(Kind.FILLED if shown else Kind.OUTLINE)
        self.side.set_anybody(total > 0 or archived)
        if shown == 0:
            self._say_empty(wanted, total)

    def _say_empty(self, wanted: PeopleFilter, total: int) -> None:
        empty = self.list.empty
        if wanted.text.strip():
            sentence = self.tr("Nobody here matches “{text}”.").replace("{text}", wanted.text.strip()[:80])
            empty.set_words(sentence, self.tr("Clear the search"))
        elif wanted.standing is Standing.ARCHIVED and not total:
            empty.set_words(self.tr("Whoever you archive is kept here."), self.tr("Show everybody"))
        elif total:
            empty.set_words(self.tr("Nobody fits these filters."), self.tr("Show everybody"))
        else:
            empty.set_words(
                self.tr("The people you could talk to will stand here. A name is enough to begin."),
                self.tr("Add a person"),
            )

    def _start(self) -> None:
        """The one button of the empty state."""
        wanted = self.filters.filter()
        if wanted.text.strip():
            self.filters.search.clear()
            self.filters.focus_search()
        elif wanted == PeopleFilter():
            self._desk.add_person_wanted.emit()
        else:
            self.filters.clear(Standing.EVERYBODY)
        self._read()

    def _show_selected(self) -> None:
        self.side.show_people(self.list.people())

    def _open(self, row: int) -> None:
        if self.side.narrow:
            self._show_selected()
            self.side.open()
        else:
            person = self.list.model.person_at(row)
            if person is not None:
                self._edit(person)

    def _edit_selected(self) -> None:
        chosen = self.list.people()
        if len(chosen) == 1:
            self._edit(chosen[0])

    def _edit(self, person: int) -> None:
        dialog = PersonDialog(self._desk, person, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _delete(self) -> None:
        self.many.delete(self.list.people())

    def menu_for(self, chosen: Sequence[int]) -> QMenu | None:
        """The context menu for those who are selected."""
        self._show_selected()
        if len(chosen) > 1:
            return self.many.menu(chosen, self)
        facts = self.panel.facts
        if facts is None:
            return None
        menu = self.one.menu(facts, self)
        menu.addSeparator()
        self.many.add_circles(menu.addMenu(self.tr("Circle")), chosen)
        self.many.add_paths(menu.addMenu(self.tr("Path")), chosen)
        return menu

    def _go_to_list(self) -> None:
        self.list.select_first()
        self.list.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose_columns(self) -> None:
        button = self.filters.columns
        self.list.ask_for_columns(button.mapToGlobal(QPoint(0, button.height() + 2)))
