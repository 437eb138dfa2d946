"""The bar over the list of people: search as one types, and filters."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models import events, paths, tags
from models.people_list import PeopleFilter, Standing
from models.terms import Circle, Stage
from models.words import words
from ui import keys
from ui.theme import SPACE_2, Role
from ui.widgets.button import Button, IconButton
from ui.widgets.choice import Choices, DropButton
from ui.widgets.field import Field
from ui.widgets.line import Line

SEARCH_AFTER_MS = 80
ALL = "all"
_NARROW = 680
_WIDEST, _ANY = 190, 48
_LONGEST = 24  # letters of an event's name
_STAGES = (
    Stage.TO_ASK,
    Stage.ASKED,
    Stage.AGREED,
    Stage.SCHEDULED,
    Stage.MET,
    Stage.IN_TOUCH,
    Stage.DECLINED,
    Stage.KNOWN,
)


class SearchField(Field):
    """Esc empties it; Down and Enter lead to the list."""

    list_wanted = Signal()

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif arg__1.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_wanted.emit()
        else:
            super().keyPressEvent(arg__1)


class PeopleFilters(QWidget):
    """`changed` when other people are wanted; `filter()` says which."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Search names, notes, organisations"), hint=keys.native(keys.SEARCH))
        everywhere = keys.native(keys.PALETTE)
        self.search.setToolTip(self.tr("{keys} finds anything, from everywhere").replace("{keys}", everywhere))
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(300)
        self._wait = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._wait.timeout.connect(self.changed)
        self.search.textChanged.connect(self._wait.start)
        keys.shortcut(self, self.focus_search, keys.SEARCH)
        self.circle = DropButton(self.tr("Circle"), self._circles(), current=ALL)
        self.standing = DropButton(self.tr("Where things stand"), self._standings(), current=Standing.EVERYBODY)
        self.path = DropButton(self.tr("Path"), self._paths(), current=ALL)
        self.met_at = DropButton(self.tr("Met at"), self._events(), current=ALL)
        self.tag = DropButton(self.tr("Tag"), self._tags(), current=ALL)
        for button in (self.tag, self.met_at):
            button.setMaximumWidth(_WIDEST)
            button.setMinimumWidth(_ANY)  # so that it never holds the window open
            button.hide()
        self._batch: int | None = None  # an import, chosen elsewhere
        self.whole = Button(self.tr("From one import: show all"), pressed=self._show_all)
        self.whole.setMinimumWidth(_ANY)
        self.whole.hide()
        self.count = Line(role=Role.SOFT_INK, figures=True)
        self.columns = IconButton("columns", self.tr("Choose columns"))
        self.more = IconButton("filter", self.tr("Views and more filters"))
        self._lay_out()

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self.search, 20)
        box.addWidget(self.whole)
        for button in (self.circle, self.standing, self.path, self.tag, self.met_at):
            button.chosen.connect(self._chose)
            box.addWidget(button)
        box.addStretch(1)
        box.addWidget(self.count)
        box.addWidget(self.columns)
        box.addWidget(self.more)
        for rare in (self.path, self.columns):  # until it is known how much room there is
            rare.hide()

    def filter(self) -> PeopleFilter:
        """Who is wanted."""
        circle, path, standing = self.circle.current(), self.path.current(), self.standing.current()
        event, tag = self.met_at.current(), self.tag.current()
        return PeopleFilter(
            text=self.search.text(),
            circle=None if circle == ALL else circle,
            standing=Standing(standing) if standing in list(Standing) else Stage(standing),
            path=None if path == ALL else int(path),
            event=None if event == ALL else int(event),
            tag=None if tag == ALL else int(tag),
            batch=self._batch,
        )

    def set_filter(self, wanted: PeopleFilter) -> None:
        """Want these people; `changed` is not emitted."""
        self.refresh()
        standing = wanted.standing if isinstance(wanted.standing, Standing) else Standing.EVERYBODY
        self.clear(standing, wanted.text)
        self.standing.set_current(wanted.standing)
        self.circle.set_current(wanted.circle or ALL)
        for button, row in ((self.path, wanted.path), (self.met_at, wanted.event), (self.tag, wanted.tag)):
            button.set_current(ALL if row is None else str(row))
        self._batch = wanted.batch
        self._fit()

    def set_standing(self, standing: Standing | Stage) -> None:
        """Choose where things stand, silently."""
        self.standing.set_current(standing)

    def clear(self, standing: Standing, text: str = "") -> None:
        """Take search and filters away but for where things stand; `changed` is not emitted."""
        self._batch = None
        self.search.blockSignals(True)
        self.search.setText(text)
        self.search.blockSignals(False)
        self.search.update()
        self._wait.stop()
        self.circle.set_current(ALL)
        self.path.set_current(ALL)
        self.met_at.set_current(ALL)
        self.tag.set_current(ALL)
        self.standing.set_current(standing)

    def refresh(self) -> None:
        """Offer the paths and events that there are now."""
        for button, before, fresh in (
            (self.path, self._offered, self._paths()),
            (self.met_at, self._offered_events, self._events()),
            (self.tag, self._offered_tags, self._tags()),
        ):
            if fresh != before:
                button.set_choices(fresh)
        self._fit()

    def offered(self, button: DropButton) -> Choices:
        """What one of the rarer filters offers now."""
        if button is self.path:
            return self._offered
        return self._offered_tags if button is self.tag else self._offered_events

    def focus_search(self) -> None:
        """Go to the search field, its text ready to be typed over."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the header's own menu is enough to choose columns."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Whoever noted no event and no tag is not asked about any; where it is narrow, they stand in the menu."""
        wide = self.width() >= _NARROW
        self.whole.setVisible(self._batch is not None)
        self.columns.setVisible(wide)
        self.path.setVisible(wide or self.path.current() != ALL)
        self.path.setMinimumWidth(0 if wide else _ANY)
        always = (self.circle, self.standing, self.path, self.count, self.columns, self.more)
        needed = self.search.minimumWidth() + sum(map(_room, always))
        for button, offered in ((self.tag, self._offered_tags), (self.met_at, self._offered_events)):
            chosen = button.current() != ALL
            shown = len(offered) > 1 and (chosen or self.width() >= needed + _room(button))
            button.setVisible(shown)
            needed += _room(button) if shown else 0
        # What is chosen has to be read; how many there are can wait until there is room.
        rare = any(button.current() != ALL for button in (self.path, self.tag, self.met_at))
        self.count.setVisible(wide or not rare)

    def say_how_many(self, words_: str) -> None:
        """Say at the end how many are shown, in full."""
        self.count.setText(words_)
        self.count.setMinimumWidth(self.count.sizeHint().width())

    def _circles(self) -> Choices:
        return [
            (ALL, self.tr("all")),
            (Circle.INNER, self.tr("inner circle")),
            (Circle.ACQUAINTANCE, self.tr("acquaintances")),
            (Circle.NEW, self.tr("new people")),
            ("open", self.tr("not said yet")),
        ]

    def _standings(self) -> Choices:
        return [
            (Standing.EVERYBODY, self.tr("everybody")),
            (Standing.ACTIVE, self.tr("active")),
            *((stage, _small(words(f"stage.{stage}"))) for stage in _STAGES),
            (Standing.RESTING, self.tr("resting")),
            (Standing.ARCHIVED, self.tr("archived")),
        ]

    def _paths(self) -> Choices:
        self._offered: Choices = [(ALL, self.tr("all")), *((str(path.id), path.name) for path in paths.paths())]
        return self._offered

    def _events(self) -> Choices:
        named = ((str(event.id), event.name[:_LONGEST]) for event in events.events())
        self._offered_events: Choices = [(ALL, self.tr("anywhere")), *named]
        return self._offered_events

    def _tags(self) -> Choices:
        named = ((str(tag.id), tag.name[:_LONGEST]) for tag in tags.tags())
        self._offered_tags: Choices = [(ALL, self.tr("any")), *named]
        return self._offered_tags

    def _show_all(self) -> None:
        self.clear(Standing.EVERYBODY)
        self._fit()
        self.changed.emit()

    def _chose(self, _key: str) -> None:
        self._wait.stop()
        self.changed.emit()


def _room(widget: QWidget) -> int:
    return min(widget.sizeHint().width(), _WIDEST * 2) + SPACE_2


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
