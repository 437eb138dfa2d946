"""The head of the detail panel: who, and what to do next."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.people_detail import Panel
from models.terms import Purpose, Stage
from models.words import labelled
from ui.pages.person_actions import PersonActions, Step, short_name
from ui.theme import SPACE_3, Role
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.flow import FlowLayout
from ui.widgets.line import CardTitle, Line
from ui.widgets.press import Press
from ui.widgets.text import Run, Text

_ORGANIZATION = "organization"


class PersonHead(QWidget):
    """Name, role, the next step as the one filled button, what else there is in a menu."""

    def __init__(self, actions: PersonActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._facts: Panel | None = None
        self._step: Step | None = None
        self._avatar = Avatar(size=44)
        self._name = CardTitle()
        self._role = Text(role=Role.SOFT_INK)
        self._role.set_most_lines(3)
        self._role.link_activated.connect(self._show_organization)
        self._path = Line(role=Role.SOFT_INK)
        self.next = Button("", Kind.FILLED, pressed=self._take_step)
        self.yes = Button(self.tr("Yes"), pressed=lambda: self._answered(Purpose.ACCEPTED))
        self.no = Button(self.tr("No"), pressed=lambda: self._answered(Purpose.DECLINED))
        self.talked = Button(self.tr("We talked"), pressed=self._talked)
        self.more = IconButton("more", self.tr("More"), pressed=self._open_menu, framed=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_3)
        box.addLayout(self._names())
        box.addWidget(self._buttons())

    def _names(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        for line in (self._name, self._role, self._path):
            names.addWidget(line)
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        return head

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6)
        for button in (self.next, self.yes, self.no, self.talked, self.more):
            flow.addWidget(button)
        return buttons

    def show_person(self, facts: Panel, now: datetime) -> None:
        """Show this person as of `now`."""
        person = facts.person
        self._facts = facts
        self._avatar.set_name(person.display_name)
        self._name.setText(person.display_name)
        before = f"{person.title}, " if person.title and person.organization else person.title
        self._role.set_bold_spans([Run(before), Run(person.organization, link=_ORGANIZATION)])
        self._role.setVisible(bool(before or person.organization))
        path = self.tr("Path: {name}").replace("{name}", facts.path_name) if facts.path_name else ""
        self._path.setText(path)
        self._path.setVisible(bool(path))
        self._show_buttons(facts, now)

    def _show_buttons(self, facts: Panel, now: datetime) -> None:
        name, stage = short_name(facts), facts.person.stage
        self._step = self._actions.next_step(facts, now)
        self.next.setVisible(self._step is not None)
        if self._step is not None:
            self.next.setText(self._step.words.replace("&", "&&"))
            self.next.setAccessibleName(labelled(self._step.words, name))
            self.next.set_kind(Kind.FILLED if self._step.due else Kind.OUTLINE)
        for button, words in (
            (self.yes, self.tr("{name} said yes")),
            (self.no, self.tr("{name} said no")),
        ):
            button.setVisible(stage is Stage.ASKED)
            button.setAccessibleName(words.replace("{name}", name))
            button.setToolTip(words.replace("{name}", name))
        said = self._step is not None and self._step.words == self.talked.text()
        self.talked.setVisible(stage is not Stage.KNOWN and not said)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, from top to bottom."""
        links = [link for link in self._role.findChildren(Press) if not link.isHidden()]
        return [*links, self.next, self.yes, self.no, self.talked, self.more]

    def _show_organization(self) -> None:
        if self._facts is not None:
            self._actions.show_organization(self._facts)

    def _take_step(self) -> None:
        if self._step is not None:
            self._step.run()

    def _answered(self, answer: Purpose) -> None:
        if self._facts is not None:
            self._actions.answered(self._facts.person.id, answer)

    def _talked(self) -> None:
        if self._facts is not None:
            self._actions.talked(self._facts.person.id)

    def _open_menu(self) -> None:
        if self._facts is not None:
            menu = self._actions.menu(self._facts, self)
            menu.exec(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))
            menu.deleteLater()
