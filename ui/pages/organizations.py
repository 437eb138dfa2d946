"""The Organisations page: where the user could see themselves, with what was heard of each and who is there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import organization_list
from models.organization_list import OrganizationFilter, Which
from models.words import say_count
from ui import keys
from ui.desk import Desk
from ui.pages.organization_actions import OrganizationActions
from ui.pages.organization_panel import OrganizationPanel
from ui.pages.organizations_list import OrganizationsList
from ui.pages.organizations_side import OrganizationsSide, VoicesOverlay
from ui.pages.people_filters import SEARCH_AFTER_MS, SearchField
from ui.theme import COLUMN_GAP, PAGE_MARGIN, SPACE_2, SPACE_4, Role
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.choice import DropButton
from ui.widgets.line import Line, Title


class OrganizationsPage(QWidget):
    """Reads what it shows when it is shown, and again when something changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self.actions_ = OrganizationActions(desk, self)
        self.list = OrganizationsList(desk)
        self.panel = OrganizationPanel(desk, self.actions_)
        self.search = SearchField(self.tr("Search names"), hint=keys.native(keys.SEARCH))
        self.which = DropButton(
            self.tr("Show"), [(Which.OF_INTEREST, self.tr("of interest")), (Which.ALL, self.tr("all"))]
        )
        self.count = Line(role=Role.SOFT_INK, figures=True)
        self._columns = IconButton("columns", self.tr("Choose columns"), pressed=self._choose_columns)
        self.add = Button(self.tr("Add an organisation"), Kind.FILLED, pressed=self.actions_.add)
        self._wait = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.list, 1)
        self.side = OrganizationsSide(self.panel, self._middle, self)
        self.voices = VoicesOverlay(desk, self)
        self._build()
        self._connect()

    def show_organization(self, organization: int) -> None:
        """Select this one, whatever is searched for or filtered out, and show the panel."""
        self._read()
        if not self.list.select(organization):
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
            self.search.update()
            self.which.set_current(Which.ALL)
            self._read()
            if not self.list.select(organization):
                return
        self._show_selected()
        self.side.open()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(Title(self.tr("Organisations")), 1)
        head.addWidget(self.add)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(300)
        filters = QHBoxLayout()
        filters.setSpacing(SPACE_2)
        filters.addWidget(self.search, 20)
        filters.addWidget(self.which)
        filters.addStretch(1)
        filters.addWidget(self.count)
        filters.addWidget(self._columns)
        self._middle.setSpacing(COLUMN_GAP)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, SPACE_4 + 8, PAGE_MARGIN, SPACE_4 + 8)
        box.setSpacing(SPACE_4)
        box.addLayout(head)
        box.addLayout(filters)
        box.addLayout(self._middle, 1)

    def _connect(self) -> None:
        changes = self._desk.changes
        for signal in (changes.data, changes.settings, changes.time_passed):
            signal.connect(self.refresh)
        self._wait.timeout.connect(self._read)
        self.search.textChanged.connect(self._wait.start)
        self.search.list_wanted.connect(self._go_to_list)
        self.which.chosen.connect(self._read)
        self.list.selected.connect(self._show_selected)
        self.list.chosen.connect(self._start)
        self.list.view.opened.connect(self._open)
        self.list.view.removal_wanted.connect(self._delete)
        self.list.view.row_menu = self._menu
        self.actions_.added.connect(self.show_organization)
        self.panel.person_wanted.connect(self._desk.person_wanted)
        self.panel.sources_wanted.connect(self._open_voices)
        self.voices.person_wanted.connect(self._desk.person_wanted)
        for sequence, act in ((keys.SEARCH, self._focus_search), (keys.EDIT, self._rename)):
            keys.shortcut(self, act, sequence)

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
        self._wait.stop()
        wanted = OrganizationFilter(self.search.text(), Which(self.which.current()))
        self.list.read(wanted)
        shown, total = self.list.model.rowCount(), organization_list.count(OrganizationFilter(which=Which.ALL))
        said = self.tr("{shown} of {total}").replace("{shown}", say_count(shown)).replace("{total}", say_count(total))
        self.count.setText(said if total else "")
        self.count.setMinimumWidth(self.count.sizeHint().width())
        # The empty state has the one filled button then.
        self.add.set_kind(Kind.FILLED if shown else Kind.OUTLINE)
        self.side.setVisible(total > 0)
        if not shown:
            self._say_empty(wanted, total)

    def _say_empty(self, wanted: OrganizationFilter, total: int) -> None:
        empty = self.list.empty
        if wanted.text.strip():
            sentence = self.tr("No organisation matches “{text}”.").replace("{text}", wanted.text.strip()[:80])
            empty.set_words(sentence, self.tr("Clear the search"))
        elif total:
            sentence = self.tr("Those that came up, and those of people you want to talk with, will stand here.")
            empty.set_words(sentence, self.tr("Show all"))
        else:
            sentence = self.tr(
                "The places you could see yourself in will stand here, with what people told you about each."
            )
            empty.set_words(sentence, self.tr("Add an organisation"))

    def _start(self) -> None:
        """The one button of the empty state."""
        if self.search.text().strip():
            self.search.clear()
            self._focus_search()
        elif organization_list.count(OrganizationFilter(which=Which.ALL)):
            self.which.set_current(Which.ALL)
        else:
            self.actions_.add()
            return
        self._read()

    def _show_selected(self) -> None:
        self.side.show_organization(self.list.organization())
        self.voices.show_again(self.panel.facts)

    def _open(self, _row: int) -> None:
        self._show_selected()
        if self.side.narrow:
            self.side.open()
        else:
            self._rename()

    def _open_voices(self, value: str) -> None:
        if self.panel.facts is not None:
            self.voices.open_value(self.panel.facts, value)

    def _rename(self) -> None:
        organization = self.list.organization()
        if organization is not None:
            self.actions_.rename(organization)

    def _delete(self) -> None:
        organization = self.list.organization()
        if organization is not None:
            self.actions_.delete(organization)

    def _menu(self) -> QMenu | None:
        self._show_selected()
        facts = self.panel.facts
        return self.actions_.menu(facts.id, facts.website, self) if facts is not None else None

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _go_to_list(self) -> None:
        self.list.select_first()
        self.list.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose_columns(self) -> None:
        self.list.ask_for_columns(self._columns.mapToGlobal(QPoint(0, self._columns.height() + 2)))
