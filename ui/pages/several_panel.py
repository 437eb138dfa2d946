"""The panel while several people are selected: how many, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from models.words import say_count
from ui.pages.people_actions import PeopleActions
from ui.theme import SPACE_3, SPACE_4, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.line import CardTitle
from ui.widgets.text import Text


class SeveralPanel(Card):
    """Buttons for all who are selected."""

    def __init__(self, actions: PeopleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_4)
        self._actions = actions
        self._people: Sequence[int] = ()
        self._title = CardTitle()
        self._circles, self._paths = QMenu(self), QMenu(self)
        self._circles.aboutToShow.connect(self._offer_circles)
        self._paths.aboutToShow.connect(self._offer_paths)
        self._tags, self._rhythms = QMenu(self), QMenu(self)
        self._tags.aboutToShow.connect(self._offer_tags)
        self._rhythms.aboutToShow.connect(self._offer_rhythms)
        self.circle, self.path = Button(self.tr("Circle")), Button(self.tr("Path"))
        self.tag, self.rhythm = Button(self.tr("Tag")), Button(self.tr("Be in touch"))
        for button, menu in (
            (self.circle, self._circles),
            (self.path, self._paths),
            (self.tag, self._tags),
            (self.rhythm, self._rhythms),
        ):
            button.set_menu(menu)
        self.talk = Button(self.tr("I want to talk to them"), Kind.FILLED, pressed=self._want_to_talk)
        archive = Button(self.tr("Archive"), pressed=lambda: actions.archive(self._people))
        delete = Button(self.tr("Delete"), pressed=lambda: actions.delete(self._people))
        self.merge = Button(self.tr("Merge…"), pressed=lambda: actions.merge(self._people))
        export = Button(self.tr("Export…"), pressed=lambda: actions.export(self._people))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        changes = (self.circle, self.path, self.tag, self.rhythm)
        for button in (self.talk, *changes, archive, delete, export, self.merge):
            flow.addWidget(button)
        self.body.setSpacing(SPACE_3)
        self.body.addWidget(self._title)
        self.body.addWidget(Text(self.tr("What you change here is changed for all of them."), Role.SOFT_INK))
        self.body.addWidget(buttons)
        self.body.addStretch(1)

    def show_people(self, people: Sequence[int]) -> None:
        """Show that these are selected."""
        self._people = people
        self.merge.setVisible(len(people) == 2)
        self._title.setText(self.tr("{count} people").replace("{count}", say_count(len(people))))

    def _want_to_talk(self) -> None:
        self._actions.want_to_talk(self._people)

    def _offer_circles(self) -> None:
        self._circles.clear()
        self._actions.add_circles(self._circles, self._people)

    def _offer_tags(self) -> None:
        self._tags.clear()
        self._actions.add_tags(self._tags, self._people)

    def _offer_rhythms(self) -> None:
        self._rhythms.clear()
        self._actions.add_rhythms(self._rhythms, self._people)

    def _offer_paths(self) -> None:
        self._paths.clear()
        self._actions.add_paths(self._paths, self._people)
