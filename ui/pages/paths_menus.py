"""What can be done with a path and with a value on the Paths page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from models import career_values, drafts, paths, preparing
from models.comparing import Value
from models.paths import Path
from models.terms import PathStatus
from ui.desk import Desk
from ui.dialogs.ask_line import AskLine

NEW_WEIGHT = 3


class PathMenu(QMenu):
    """Lead with a path, drop it with a reason, open it again, rename it, delete it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._owner = parent
        self._path: Path | None = None
        self._lead = self._add(self.tr("Leading"), self._toggle_leading)
        self._lead.setCheckable(True)
        self._drop = self._add(self.tr("Drop it…"), self._ask_reason)
        self._open = self._add(self.tr("Open it again"), self._reopen)
        self._add(self.tr("Rename…"), self._ask_name)
        self.addSeparator()
        self._add(self.tr("Delete"), self._delete)

    def set_path(self, path: Path) -> None:
        """Offer what can be done with this path."""
        self._path = path
        dropped = path.status is PathStatus.DROPPED
        self._lead.setChecked(path.status is PathStatus.LEADING)
        self._lead.setVisible(not dropped)
        self._drop.setVisible(not dropped)
        self._open.setVisible(dropped)

    def _add(self, text: str, work: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda: work())  # keeps triggered's False out of the arguments
        return action

    def _toggle_leading(self) -> None:
        path = self._path
        if path is not None:
            work = paths.reopen if path.status is PathStatus.LEADING else paths.lead
            self._desk.do(lambda: work(path.id, self._desk.now()))

    def _reopen(self) -> None:
        path = self._path
        if path is not None:
            self._desk.do(lambda: paths.reopen(path.id, self._desk.now()))

    def _delete(self) -> None:
        path = self._path
        if path is not None:
            self._desk.do(lambda: paths.delete(path.id, self._desk.now()))

    def _ask_reason(self) -> None:
        path, desk = self._path, self._desk
        if path is None:
            return
        ask = AskLine(
            self.tr("Why not this path?"),
            self.tr("Drop it"),
            lambda reason: desk.do(lambda: paths.drop(path.id, reason, desk.now())),
            example=self.tr("In a line, for yourself; or leave it empty"),
            blank=True,
            kept=(desk, drafts.form_key("drop", "path", path.id)),
            parent=self._owner.window(),
        )
        ask.open()

    def _ask_name(self) -> None:
        path, desk = self._path, self._desk
        if path is None:
            return
        ask = AskLine(
            self.tr("What is this path called?"),
            self.tr("Rename"),
            lambda name: desk.do(lambda: paths.rename(path.id, name, desk.now())),
            text=path.name,
            kept=(desk, drafts.form_key("rename", "path", path.id)),
            parent=self._owner.window(),
        )
        ask.open()


class ValueMenu(QMenu):
    """Make a value a must-have or not, or take it off the list."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._value: Value | None = None
        self._must = self.addAction(self.tr("Must have"))
        self._must.setCheckable(True)
        self._must.triggered.connect(self._toggle_must)
        self.addSeparator()
        self.addAction(self.tr("Take it off the list")).triggered.connect(self._remove)

    def set_value(self, value: Value) -> None:
        """Offer what can be done with this value."""
        self._value = value
        self._must.setChecked(value.must_have)

    def _toggle_must(self) -> None:
        value = self._value
        if value is not None:
            self._desk.do(lambda: career_values.require(value.key, not value.must_have, self._desk.now()))

    def _remove(self) -> None:
        value = self._value
        if value is not None:
            self._desk.do(lambda: career_values.weigh(value.key, 0, self._desk.now()))


class MoreValuesMenu(QMenu):
    """The values that are not on the user's list yet, by group."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.aboutToShow.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        for group in preparing.value_groups():
            left = [value for value in group.values if not value.weight]
            if not left:
                continue
            menu = self.addMenu(group.name)
            menu.setToolTipsVisible(True)
            for value in left:
                action = menu.addAction(value.name)
                action.setToolTip(value.meaning)
                action.triggered.connect(lambda _checked=False, key=value.key: self._choose(key))

    def _choose(self, key: str) -> None:
        self._desk.do(lambda: career_values.weigh(key, NEW_WEIGHT, self._desk.now()))


class PathQuestion(QObject):
    """Asks for the name of a new path, and adds it."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self._owner = owner

    def ask(self) -> None:
        """Show the question."""
        desk = self._desk
        AskLine(
            self.tr("Which path do you wonder about?"),
            self.tr("Add the path"),
            lambda name: desk.do(lambda: paths.add(name, desk.now())),
            example=self.tr("Science policy, medical writing, …"),
            kept=(desk, drafts.form_key("path")),
            parent=self._owner.window(),
        ).open()
