"""What can be done with several people at once, from the panel and from the context menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from models import paths, people, people_many, tags
from models.errors import Problem
from models.people_many import Progress
from models.terms import Circle
from models.words import problem_text, say_count, say_rhythm, words
from ui import keys
from ui.desk import Desk
from ui.widgets.painting import one_line

# More people than this are written in a worker, behind a progress that can be stopped.
FEW = 200
_RHYTHMS = (30, 60, 90, 120, 180, 365)
_MOST_TAGS = 60  # in one menu
_CIRCLES = (Circle.INNER, Circle.ACQUAINTANCE, Circle.NEW, None)


class PeopleActions(QObject):
    """Does the same thing with all `people` it is given; each is one step of undo."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent

    def menu(self, chosen: Sequence[int], parent: QWidget) -> QMenu:
        """The menu for several people."""
        menu = QMenu(parent)
        menu.addAction(self.tr("I want to talk to them"), lambda: self.want_to_talk(chosen))
        menu.addSeparator()
        self.add_circles(menu.addMenu(self.tr("Circle")), chosen)
        self.add_paths(menu.addMenu(self.tr("Path")), chosen)
        self.add_tags(menu.addMenu(self.tr("Tag")), chosen)
        self.add_rhythms(menu.addMenu(self.tr("Be in touch")), chosen)
        menu.addSeparator()
        menu.addAction(self.tr("Archive"), lambda: self.archive(chosen))
        menu.addAction(self.tr("Bring back"), lambda: self.bring_back(chosen))
        menu.addAction(self.tr("Delete"), keys.DELETE, lambda: self.delete(chosen))
        menu.addSeparator()
        menu.addAction(self.tr("Export…"), lambda: self._desk.export_wanted.emit(tuple(chosen)))
        menu.addAction(self.tr("Delete for good…"), lambda: self.forget(chosen))
        if len(chosen) == 2:
            menu.addAction(self.tr("Merge…"), lambda: self.merge(chosen))
        return menu

    def add_circles(self, menu: QMenu, chosen: Sequence[int]) -> None:
        """Offer the circles."""
        for circle in _CIRCLES:
            menu.addAction(words(f"circle.{circle or 'open'}"), partial(self.set_circle, chosen, circle))

    def add_paths(self, menu: QMenu, chosen: Sequence[int]) -> None:
        """Offer the paths there are."""
        for path in paths.paths():
            menu.addAction(_plain(path.name), partial(self.set_path, chosen, path.id))
        menu.addAction(self.tr("No path"), partial(self.set_path, chosen, None))

    def add_tags(self, menu: QMenu, chosen: Sequence[int]) -> None:
        """Offer the tags there are, a new one, and to take off those that somebody has."""
        for tag in tags.tags()[:_MOST_TAGS]:
            menu.addAction(_plain(tag.name), partial(self.tag, chosen, tag.name))
        menu.addAction(self.tr("A new tag…"), lambda: self._ask_for_tag(chosen))
        theirs = tags.of_many(chosen)
        if theirs:
            off = menu.addMenu(self.tr("Take off"))
            for tag in theirs[:_MOST_TAGS]:
                off.addAction(_plain(tag.name), partial(self.untag, chosen, tag.id))

    def add_rhythms(self, menu: QMenu, chosen: Sequence[int]) -> None:
        """Offer how often to be in touch."""
        for days in _RHYTHMS:
            menu.addAction(say_rhythm(days), partial(self.set_rhythm, chosen, days))
        menu.addAction(self.tr("as usual for the circle"), partial(self.set_rhythm, chosen, None))

    def tag(self, chosen: Sequence[int], name: str) -> None:
        """Put a tag on them."""
        self._write(chosen, lambda go_on: tags.add(chosen, name, self._desk.now(), go_on))

    def untag(self, chosen: Sequence[int], tag: int) -> None:
        """Take a tag off them."""
        self._write(chosen, lambda _: tags.remove(chosen, tag, self._desk.now()))

    def set_rhythm(self, chosen: Sequence[int], days: int | None) -> None:
        """Say how often to be in touch with them."""
        self._write(chosen, lambda go_on: people_many.set_rhythm(chosen, days, self._desk.now(), go_on))

    def export(self, chosen: Sequence[int]) -> None:
        """Ask in which form they are to be written to a file."""
        self._desk.export_wanted.emit(tuple(chosen))

    def _ask_for_tag(self, chosen: Sequence[int]) -> None:
        from ui.dialogs.ask_line import AskLine

        question = self.tr("What is the tag called?")
        AskLine(question, self.tr("Add"), lambda name: self.tag(chosen, name), parent=self._parent).open()

    def set_circle(self, chosen: Sequence[int], circle: Circle | None) -> None:
        """Say how close they are."""
        self._write(chosen, lambda go_on: people_many.set_circle(chosen, circle, self._desk.now(), go_on))

    def set_path(self, chosen: Sequence[int], path: int | None) -> None:
        """Put them on a path."""
        self._write(chosen, lambda go_on: people_many.set_path(chosen, path, self._desk.now(), go_on))

    def archive(self, chosen: Sequence[int]) -> None:
        """Put them aside."""
        self._write(chosen, lambda go_on: people_many.archive(chosen, self._desk.now(), go_on))

    def bring_back(self, chosen: Sequence[int]) -> None:
        """Take them out of the archive."""
        self._write(chosen, lambda go_on: people_many.bring_back(chosen, self._desk.now(), go_on))

    def want_to_talk(self, chosen: Sequence[int]) -> None:
        """The user wants to talk with them."""
        self._write(chosen, lambda go_on: people_many.want_to_talk(chosen, self._desk.now(), go_on))

    def delete(self, chosen: Sequence[int]) -> None:
        """Delete without asking; undo is there."""
        if chosen:
            self._write(chosen, lambda _: people.delete(chosen, self._desk.now()))

    def forget(self, chosen: Sequence[int]) -> None:
        """Delete with every trace; this is asked."""
        from ui.dialogs.forget import ForgetDialog

        if chosen:
            ForgetDialog(self._desk, chosen, self._parent.window()).open()

    def merge(self, chosen: Sequence[int]) -> None:
        """Show two of them side by side, to make one person of them."""
        if len(chosen) == 2:
            self._desk.merge_wanted.emit(*chosen)

    def _write(self, chosen: Sequence[int], work: Callable[[Progress | None], object]) -> None:
        if len(chosen) <= FEW:
            self._desk.do(lambda: work(None))
        else:
            title = self.tr("{count} people").replace("{count}", say_count(len(chosen)))
            try:
                self._desk.do_long(self._parent, title, work)
            except Problem as problem:
                self._desk.problem.emit(problem_text(problem))


def _plain(name: str) -> str:
    return one_line(name).replace("&", "&&")
