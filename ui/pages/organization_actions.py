"""What can be done with an organisation: add one, rename it, make one of two, delete it, open its website."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from models import drafts, organizations, places
from ui import keys, links
from ui.desk import Desk
from ui.dialogs.ask_line import AskLine
from ui.dialogs.confirm import Confirm
from ui.pages.organization_words import web_target
from ui.widgets.painting import one_line

_LONGEST_NAME = 60


class OrganizationActions(QObject):
    """Does things with one organisation. `added` carries the id of one that was just added, or made of two."""

    added = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent

    def menu(self, organization: int, website: str, parent: QWidget) -> QMenu:
        """Everything that can be done with one."""
        menu = QMenu(parent)
        menu.addAction(self.tr("Rename"), keys.EDIT, lambda: self.rename(organization))
        if web_target(website):
            menu.addAction(self.tr("Open the website"), lambda: self.open_website(website))
        menu.addAction(self.tr("Take my interest back"), lambda: self.forget_interest(organization))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), keys.DELETE, lambda: self.delete(organization))
        return menu

    def add(self) -> None:
        """Ask for a name and add it; one that is there already is shown."""
        question = self.tr("Which organisation?")
        AskLine(
            question,
            self.tr("Add"),
            self._add,
            example=self.tr("As people call it"),
            kept=(self._desk, drafts.form_key("organization")),
            parent=self._parent,
        ).open()

    def rename(self, organization: int) -> None:
        """Ask for another name. That of another organisation: offer to make one of the two."""
        name = organizations.name_of(organization)
        question = self.tr("What is it called?")
        AskLine(
            question,
            self.tr("Rename"),
            lambda said: self._rename(organization, said),
            text=name,
            kept=(self._desk, drafts.form_key("rename", "organization", organization)),
            parent=self._parent,
        ).open()

    def delete(self, organization: int) -> None:
        """Delete without asking; its people stay, and undo is there."""
        self._desk.do(lambda: organizations.delete(organization, self._desk.now()))

    def forget_interest(self, organization: int) -> None:
        """The user's interest is not said any more."""
        self._desk.do(lambda: places.set_interest(organization, None, self._desk.now()))

    def open_website(self, website: str) -> None:
        """Open it in the browser, after saying where it leads."""
        if web_target(website):
            links.ask(self._parent, website)

    def _add(self, name: str) -> None:
        organization = self._desk.do(lambda: organizations.add(name, self._desk.now()))
        if organization is not None:
            self.added.emit(organization)

    def _rename(self, organization: int, name: str) -> None:
        other = organizations.namesake(organization, name)
        if other is None:
            self._desk.do(lambda: organizations.rename(organization, name, self._desk.now()))
            return
        about = self.tr(
            "There is {name} already. People, conversations, notes and what you heard come together under that name;"
            " undo parts them again."
        ).replace("{name}", _short(organizations.name_of(other)))
        Confirm(
            self.tr("Make one of the two?"),
            about,
            self.tr("Make one"),
            lambda: self._merge(organization, other),
            self._parent,
        ).open()

    def _merge(self, organization: int, into: int) -> None:
        self._desk.do(lambda: organizations.merge(organization, into, self._desk.now()))
        self.added.emit(into)


def _short(name: str) -> str:
    line = one_line(name)
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1]}…"
