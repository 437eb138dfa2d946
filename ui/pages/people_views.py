"""The menu beside the filters: views that were saved, rarer filters, columns, and the tags themselves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from models import saved_filters, store, tags
from models.exchange import batches
from models.people_list import PeopleFilter, Standing
from models.saved_filters import SavedFilter, View
from ui.desk import Desk
from ui.dialogs.ask_line import AskLine
from ui.pages.people_filters import ALL, PeopleFilters
from ui.pages.people_list import PeopleList
from ui.widgets.choice import DropButton
from ui.widgets.painting import one_line

_MOST = 60  # entries of one menu; more are found by searching


class PeopleViews(QObject):
    """`applied` when other people or columns are wanted."""

    applied = Signal()

    def __init__(self, desk: Desk, filters: PeopleFilters, shown: PeopleList, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._filters, self._list, self._page = desk, filters, shown, page

    def begin(self) -> bool:
        """Want the people who were shown last; False where nothing is remembered."""
        view = saved_filters.last()
        if view is not None:
            self._filters.set_filter(view.wanted)
        return view is not None

    def remember(self, wanted: PeopleFilter) -> None:
        """Keep who is shown for the next start; while something else writes, the next time will do."""
        if self._desk.busy:
            return
        try:
            saved_filters.remember(wanted)
        except store.database_errors():
            return

    def show_tag(self, tag: int) -> None:
        """Show everybody with this tag."""
        self._filters.set_filter(PeopleFilter(tag=tag, standing=Standing.EVERYBODY))
        self.applied.emit()

    def ask(self) -> None:
        """Open the menu."""
        button = self._filters.more
        menu = self.menu()
        menu.exec(button.mapToGlobal(QPoint(0, button.height() + 2)))
        menu.deleteLater()

    def menu(self) -> QMenu:
        """Views, rarer filters, columns, tags."""
        menu = QMenu(self._page)
        views = saved_filters.saved()
        for view in views[:_MOST]:
            menu.addAction(_plain(view.name), partial(self.apply, view))
        menu.addAction(self.tr("Save this view…"), self._save)
        if views:
            change = menu.addMenu(self.tr("Change a view"))
            for view in views[:_MOST]:
                self._add_changes(change.addMenu(_plain(view.name)), view)
        menu.addSeparator()
        self._add_filter(menu, self.tr("Path"), self._filters.path)
        self._add_filter(menu, self.tr("Tag"), self._filters.tag)
        self._add_filter(menu, self.tr("Met at"), self._filters.met_at)
        self._add_imports(menu)
        there = tags.tags()
        if there:
            change = menu.addMenu(self.tr("Change a tag"))
            for tag in there[:_MOST]:
                self._add_tag(change.addMenu(_plain(tag.name)), tag)
        columns = self._list.layout_.menu()
        columns.setTitle(self.tr("Columns"))
        menu.addMenu(columns)
        menu.addSeparator()
        menu.addAction(self.tr("Duplicates…"), self._desk.duplicates_wanted.emit)
        return menu

    def apply(self, view: SavedFilter) -> None:
        """Show this view: who, which columns, in which order."""
        self._filters.set_filter(view.view.wanted)
        if view.view.columns:
            self._list.take_columns(view.view.columns)
        self.applied.emit()

    def save(self, name: str) -> None:
        """Keep what is shown under a name."""
        view = View(self._filters.filter(), self._list.layout_.state())
        self._desk.do(lambda: saved_filters.save(name, view, self._desk.now()))

    def _save(self) -> None:
        self._ask(self.tr("What is this view called?"), self.tr("Save"), "", self.save)

    def _ask(self, question: str, action: str, text: str, then: Callable[[str], object]) -> None:
        AskLine(question, action, then, text=text, parent=self._page).open()

    def _add_changes(self, menu: QMenu, view: SavedFilter) -> None:
        now = self._desk.now

        def rename(name: str) -> None:
            self._desk.do(lambda: saved_filters.rename(view.id, name, now()))

        menu.addAction(
            self.tr("Rename…"),
            lambda: self._ask(self.tr("What is this view called?"), self.tr("Rename"), view.name, rename),
        )
        menu.addAction(self.tr("Save what is shown as this view"), lambda: self.save(view.name))
        menu.addAction(self.tr("Move up"), lambda: self._desk.do(lambda: saved_filters.move_up(view.id, now())))
        menu.addAction(self.tr("Delete"), lambda: self._desk.do(lambda: saved_filters.delete(view.id, now())))

    def _add_tag(self, menu: QMenu, tag: tags.Tag) -> None:
        now = self._desk.now

        def rename(name: str) -> None:
            self._desk.do(lambda: tags.rename(tag.id, name, now()))

        menu.addAction(
            self.tr("Rename…"),
            lambda: self._ask(self.tr("What is this tag called?"), self.tr("Rename"), tag.name, rename),
        )
        menu.addAction(self.tr("Delete"), lambda: self._desk.do(lambda: tags.delete(tag.id, now())))

    def _add_filter(self, menu: QMenu, title: str, button: DropButton) -> None:
        """A filter that has no room in the bar. One that has can be set here as well."""
        offered = self._filters.offered(button)
        if len(offered) < 2:
            return
        within = menu.addMenu(title)
        for key, name in offered[:_MOST]:
            action = within.addAction(_plain(name))
            action.setCheckable(True)
            action.setChecked(key == button.current())
            action.triggered.connect(partial(self._set, button, key))

    def _add_imports(self, menu: QMenu) -> None:
        """The people whom an import brought, and the list of all imports."""
        listed = batches.listed()
        if not listed:
            return
        within = menu.addMenu(self.tr("Imported"))
        for batch in [one for one in listed if one.there][:_MOST]:
            within.addAction(_plain(batch.name), partial(self.show_imported, batch.id))
        within.addSeparator()
        within.addAction(self.tr("Earlier imports…"), self._desk.imports_wanted.emit)

    def show_imported(self, batch: int) -> None:
        """Show those whom an import brought."""
        self._filters.set_filter(PeopleFilter(batch=batch))
        self.applied.emit()

    def _set(self, button: DropButton, key: str, _checked: bool = False) -> None:
        button.set_current(key or ALL)
        self._filters.refresh()
        self.applied.emit()


def _plain(name: str) -> str:
    return one_line(name).replace("&", "&&")
