"""A person's tags in the panel: chips, and a field that completes what one begins to type."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QMenu, QWidget

from models import tags
from models.tags import Tag
from ui.desk import Desk
from ui.widgets.chip import Chip
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout

_LEAST = 48


class TagField(Field):
    """Enter or a comma gives the tag, Esc leaves without."""

    given = Signal(str)
    left = Signal()

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif arg__1.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma):
            self.given.emit(self.text())
        else:
            super().keyPressEvent(arg__1)


class PersonTags(QWidget):
    """`tag_wanted` asks for everybody with a tag."""

    tag_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: int | None = None
        self._shown: tuple[Tag, ...] = ()
        self._names = QStringListModel(self)
        self.chips: list[Chip] = []
        self.add = Chip(self.tr("Add a tag"), acts=True)
        self.add.clicked.connect(self._begin)
        self.field = TagField(self.tr("A tag"), name=self.tr("Add a tag"))
        self.field.setMaxLength(tags.LONGEST)
        self.field.setFixedWidth(150)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.given.connect(self.give)
        self.field.left.connect(self._end)
        self.field.hide()
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.field)

    def show_person(self, person: int) -> None:
        """Show the tags of this person."""
        if person != self._person:
            self._end()
        self._person = person
        self._shown = tags.of(person)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [Chip(tag.name, acts=True) for tag in self._shown]
        for place, (chip, tag) in enumerate(zip(self.chips, self._shown, strict=True)):
            chip.setMinimumWidth(_LEAST)  # a long one ends in "…", and never widens the panel
            chip.setAccessibleName(self.tr("Tag: {name}").replace("{name}", tag.name))
            chip.clicked.connect(partial(self._ask, chip, tag))
            self._flow.insert_widget(place, chip)
            chip.show()
        self.updateGeometry()

    def stops(self) -> list[QWidget]:
        """What Tab reaches, in order."""
        return [*self.chips, self.add, self.field]

    def give(self, name: str) -> None:
        """Put this tag on the person; a blank one only leaves the field."""
        person = self._person
        self.field.clear()
        if person is None or not tags.key_of(name):
            self._end()
            return
        self._desk.do(lambda: tags.add([person], name, self._desk.now()))
        self.show_person(person)

    def menu(self, tag: Tag) -> QMenu:
        """What can be done with a tag of this person."""
        menu = QMenu(self)
        menu.addAction(self.tr("Show everybody with this tag"), lambda: self.tag_wanted.emit(tag.id))
        menu.addAction(self.tr("Take it off"), lambda: self._take_off(tag))
        return menu

    def _ask(self, chip: Chip, tag: Tag) -> None:
        menu = self.menu(tag)
        menu.exec(chip.mapToGlobal(QPoint(0, chip.height() + 2)))
        menu.deleteLater()

    def _take_off(self, tag: Tag) -> None:
        person = self._person
        if person is not None:
            self._desk.do(lambda: tags.remove([person], tag.id, self._desk.now()))
            self.show_person(person)

    def _begin(self) -> None:
        has = {tag.id for tag in self._shown}
        self._names.setStringList([tag.name for tag in tags.tags() if tag.id not in has])
        self.add.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _end(self) -> None:
        self.field.clear()
        focused = self.field.hasFocus()
        self.field.hide()
        self.add.show()
        if focused:
            self.add.setFocus(Qt.FocusReason.ShortcutFocusReason)
