"""The detail panel: one organisation, the user's interest, what was heard, its people, conversations and notes."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import organization_detail, organizations, places
from models.organization_detail import FEW, OrganizationDetail
from models.rules.days import local_day
from models.words import labelled
from ui.desk import Desk
from ui.pages import organization_words as said
from ui.pages.editable_text import EDITABLE_SIDE, EditableText
from ui.pages.organization_actions import OrganizationActions
from ui.pages.organization_website import WebsiteRow
from ui.theme import SPACE_1, SPACE_2, SPACE_4, Role
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.dots import STAR, Dots
from ui.widgets.flow import FlowLayout
from ui.widgets.line import CardTitle, Heading, Line
from ui.widgets.press import Press
from ui.widgets.scroll import Scroll
from ui.widgets.text import Run, Text
from ui.wizards.saved_text import flush_all

_MORE_EACH = 50
_VALUES = "values"


class OrganizationPanel(Card):
    """Shows one organisation; `person_wanted` and `sources_wanted` (a value's key) ask for what a link leads to."""

    person_wanted = Signal(int)
    sources_wanted = Signal(str)

    def __init__(self, desk: Desk, actions: OrganizationActions, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=1)
        self._desk = desk
        self._actions = actions
        self._facts: OrganizationDetail | None = None
        self._people_shown = self._talks_shown = FEW
        self.name = CardTitle()
        self.rename = Button(self.tr("Rename"), pressed=self._rename)
        self.delete = Button(self.tr("Delete"), pressed=self._delete)
        self.stars = Dots(STAR)
        self.stars.setRange(0, 5)
        self._interest = Line(role=Role.SOFT_INK)
        self.verdict, self.heard = Text(role=Role.SOFT_INK), Text()
        self.people, self.talks, self.referrals = Text(), Text(), Text()
        self.website = WebsiteRow(desk, actions)
        self.notes = EditableText()
        self._box = self._build()
        self._connect()

    def _build(self) -> QVBoxLayout:
        content = QWidget()
        self._box = QVBoxLayout(content)
        side = SPACE_4 - 1 - EDITABLE_SIDE
        self._box.setContentsMargins(side, SPACE_4 - 1, side, SPACE_4 - 1)
        self._box.setSpacing(SPACE_2)
        self._add(self.name)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.rename)
        flow.addWidget(self.delete)
        self._add(buttons)
        self._section(self.tr("Could you see yourself here?"), self._stars_row())
        self._section(self.tr("What you heard"), self.verdict, self.heard)
        self._people_title = self._section(self.tr("People"), self.people)
        self._talks_title = self._section(self.tr("Conversations"), self.talks)
        self._referrals_title = self._section(self.tr("Referrals"), self.referrals)
        self._section(self.tr("Website"), self.website)
        self._section(self.tr("Notes"))
        self.notes.set_name(self.tr("Notes"))
        self._box.addWidget(self.notes)  # its ground reaches beyond its words
        self._box.addStretch(1)
        self.body.addWidget(Scroll(content))
        return self._box

    def _stars_row(self) -> QWidget:
        self.stars.setAccessibleName(self.tr("Could you see yourself here?"))
        self.stars.setAccessibleDescription(self.tr("1 to 5; 0 takes it back"))
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self.stars)
        box.addWidget(self._interest, 1)
        return row

    def _section(self, title: str, *content: QWidget) -> Heading:
        heading = Heading(title)
        self._box.addSpacing(SPACE_1)
        for widget in (heading, *content):
            self._add(widget)
        return heading

    def _add(self, widget: QWidget) -> None:
        """With the room at its sides that an EditableText has around its words."""
        row = QHBoxLayout()
        row.setContentsMargins(EDITABLE_SIDE, 0, EDITABLE_SIDE, 0)
        row.addWidget(widget)
        self._box.addLayout(row)

    def _connect(self) -> None:
        self.stars.chosen.connect(self._set_interest)
        self.notes.edited.connect(self._write_notes)
        for text in (self.heard, self.people, self.talks, self.referrals):
            text.link_activated.connect(self._follow)
        self.people.link_activated.connect(self._show_more_people)
        self.talks.link_activated.connect(self._show_more_talks)

    @property
    def facts(self) -> OrganizationDetail | None:
        """What is shown."""
        return self._facts

    def show_organization(self, organization: int | None) -> None:
        """Show this one, or none; what was typed into another one is saved first."""
        if self._facts is None or self._facts.id != organization:
            self.notes.finish()
            flush_all(self)
            self._people_shown = self._talks_shown = FEW
        self._facts = None
        if organization is not None:
            self._facts = organization_detail.detail(organization, people=self._people_shown, talks=self._talks_shown)
        if self._facts is not None:
            self._show(self._facts)

    def _show(self, facts: OrganizationDetail) -> None:
        today = local_day(self._desk.now(), facts.zone)
        self.name.setText(facts.name)
        for button in (self.rename, self.delete):
            button.setAccessibleName(labelled(button.text(), facts.name))
        self.stars.setValue(facts.interest or 0)
        self._interest.setText(said.interest(facts.interest))
        self._show_heard(facts)
        for title, text, runs in (
            (self._people_title, self.people, said.people(facts)),
            (self._talks_title, self.talks, said.talks(facts, today)),
            (self._referrals_title, self.referrals, said.referred(facts, today)),
        ):
            text.set_bold_spans(runs)
            title.setVisible(bool(runs))
            text.setVisible(bool(runs))
        self.website.show_website(facts.id, facts.website)
        self.notes.set_text(facts.notes, self.tr("Write as if they might read it."))
        self._order_tabs()

    def _show_heard(self, facts: OrganizationDetail) -> None:
        anything = any(cell.voices or cell.silent for cell in facts.look.cells.values())
        if not facts.values:
            self.verdict.setText(self.tr("What you hear is held against what you value in work."))
            self.heard.set_bold_spans([Run(self.tr("Choose what you value"), link=_VALUES)])
        elif not anything:
            self.verdict.setText(
                self.tr(
                    "Nobody has told you about this place yet. When you look back on a conversation, you can note it."
                )
            )
        else:
            self.verdict.setText(said.verdict(facts))
            self.heard.set_bold_spans(said.heard(facts))
        self.heard.setVisible(anything or not facts.values)

    def _order_tabs(self) -> None:
        """Tab follows the eye: links are made anew with each organisation, and would come last."""
        links = [
            [link for link in text.findChildren(Press) if not link.isHidden()]
            for text in (self.heard, self.people, self.talks, self.referrals)
        ]
        stops: list[QWidget] = [self.rename, self.delete, self.stars]
        stops += [link for part in links for link in part]
        for before, after in pairwise([*stops, self.website.field, self.website.open, self.notes]):
            QWidget.setTabOrder(before, after)

    def _rename(self) -> None:
        if self._facts is not None:
            self._actions.rename(self._facts.id)

    def _delete(self) -> None:
        if self._facts is not None:
            self._actions.delete(self._facts.id)

    def _set_interest(self, stars: int) -> None:
        if self._facts is not None:
            organization = self._facts.id
            self._desk.do(lambda: places.set_interest(organization, stars or None, self._desk.now()))

    def _write_notes(self, text: str, visit: int) -> None:
        if self._facts is not None:
            organization, key = self._facts.id, f"organization:{self._facts.id}:{visit}"
            self._desk.do(
                lambda: organizations.edit(organization, {"notes": text}, self._desk.now(), visit=key), quiet=True
            )

    def _follow(self, link: str) -> None:
        if link.startswith(said.PERSON):
            self.person_wanted.emit(int(link.removeprefix(said.PERSON)))
        elif link.startswith(said.VALUE):
            self.sources_wanted.emit(link.removeprefix(said.VALUE))
        elif link == _VALUES:
            self._desk.page_wanted.emit("about_me")

    def _show_more_people(self, link: str) -> None:
        if link == said.MORE and self._facts is not None:
            self._people_shown += _MORE_EACH
            self.show_organization(self._facts.id)

    def _show_more_talks(self, link: str) -> None:
        if link == said.MORE and self._facts is not None:
            self._talks_shown += _MORE_EACH
            self.show_organization(self._facts.id)
