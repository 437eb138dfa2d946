"""The detail panel: one person, what to do next, why, how you met, and the story."""

from __future__ import annotations

from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import adding, conversations, people, people_detail, settings
from models.people_detail import Panel
from models.terms import FollowUpKind
from ui import links
from ui.desk import Desk
from ui.dialogs.how_known import HowKnown
from ui.pages import person_sections as sections
from ui.pages.editable_text import EDITABLE_SIDE, EditableText
from ui.pages.person_actions import PersonActions, short_name
from ui.pages.person_head import PersonHead
from ui.pages.person_knows import PersonKnows
from ui.pages.person_promises import PersonPromises
from ui.pages.person_referrals import PersonReferrals
from ui.pages.person_steps import PersonSteps
from ui.pages.person_tags import PersonTags
from ui.tables.columns import Moment
from ui.theme import SPACE_1, SPACE_2, SPACE_4
from ui.widgets.card import Card
from ui.widgets.line import Heading
from ui.widgets.press import Press
from ui.widgets.scroll import Scroll
from ui.widgets.text import Run, Text
from ui.widgets.timeline import Timeline
from ui.wizards.tab_order import chain

W = TypeVar("W", bound=QWidget)
_CHANGE = "change"


class PersonPanel(Card):
    """Shows one person; `person_wanted` asks for another one, to whom a link led."""

    person_wanted = Signal(int)
    tag_wanted = Signal(int)  # everybody with this tag

    def __init__(self, desk: Desk, actions: PersonActions, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=1)
        self._desk = desk
        self._actions = actions
        self._facts: Panel | None = None
        self._asking = False
        self.head = PersonHead(actions)
        content = QWidget()
        self._box = QVBoxLayout(content)
        side = SPACE_4 - 1 - EDITABLE_SIDE
        self._box.setContentsMargins(side, SPACE_4 - 1, side, SPACE_4 - 1)
        self._box.setSpacing(SPACE_2)
        self.tags = PersonTags(desk)
        for part in (self.head, self.tags):
            self._box.addLayout(_inset(part))
        self._why_title, self.why = self._editable("why")
        self._how_title, self.how = self._section(Text())
        self.chips = HowKnown(at_once=True)
        self._box.addLayout(_inset(self.chips))
        self.steps, self.knows, self.referrals = PersonSteps(), PersonKnows(desk), PersonReferrals(desk)
        self.promises = PersonPromises(desk)
        for part in (self.promises, self.steps, self.knows, self.referrals):
            self._box.addSpacing(SPACE_1)
            self._box.addLayout(_inset(part))
        self._points_title, self._points = self._section(QWidget())
        points = QVBoxLayout(self._points)
        points.setContentsMargins(0, 0, 0, 0)
        points.setSpacing(2)
        self._learned_title, self.learned = self._editable("learned")
        self._notes_title, self.notes = self._editable("notes")
        self._story_title, self.story = self._section(Timeline())
        self._box.addStretch(1)
        self.body.addWidget(Scroll(content))
        self._connect()

    def _connect(self) -> None:
        self.how.link_activated.connect(self._follow)
        self.story.link_activated.connect(self._follow)
        self.chips.answered.connect(self._said_how)
        self.learned.finished.connect(self._looked_back)
        self.tags.tag_wanted.connect(self.tag_wanted)

    @property
    def facts(self) -> Panel | None:
        """What is shown."""
        return self._facts

    def show_person(self, person: int | None) -> None:
        """Show this person, or nobody."""
        another = self._facts is None or self._facts.person.id != person
        if another:
            for text in (self.why, self.learned, self.notes):
                text.finish()
            self._asking = False
        self._facts = None if person is None else people_detail.panel(person, self._desk.now())
        if self._facts is not None:
            if another:
                self.chips.ask_about(person)
            self._show(self._facts)

    def refresh(self) -> None:
        """Read the person again."""
        self.show_person(self._facts.person.id if self._facts else None)

    def focus_first(self) -> None:
        """Put the keyboard on the next step."""
        button = self.head.next if not self.head.next.isHidden() else self.head.more
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _section(self, content: W) -> tuple[Heading, W]:
        heading = Heading()
        self._box.addSpacing(SPACE_1)
        self._box.addLayout(_inset(heading))
        if isinstance(content, EditableText):
            self._box.addWidget(content)  # its ground reaches beyond its words
        else:
            self._box.addLayout(_inset(content))
        return heading, content

    def _editable(self, field: str) -> tuple[Heading, EditableText]:
        heading, text = self._section(EditableText())
        text.edited.connect(partial(self._write, field))
        return heading, text

    def _show(self, facts: Panel) -> None:
        person, name = facts.person, short_name(facts)
        read = Moment(self._desk.now(), settings.zone())
        self.head.show_person(facts, read.now)
        self.tags.show_person(person.id)
        _say(self._why_title, self.why, self.tr("Why {name}").replace("{name}", name))
        self.why.set_text(facts.why, self.tr("What makes {name} the one to ask?").replace("{name}", name))
        self._show_how(facts, read)
        self.promises.show_person(person.id, read)
        self.steps.show_person(person.id)
        self.knows.show_person(person.id, person.stage, name, read)
        self.referrals.show_person(person.id, name, read)
        self._show_points(facts)
        self._show_learned(facts, name)
        _say(self._notes_title, self.notes, self.tr("Notes"))
        self.notes.set_text(person.notes, self.tr("Write as if they might read it."))
        self._story_title.setText(self.tr("Story"))
        self.story.set_moments(sections.story(facts.moments, read))
        for part in (self._story_title, self.story):
            part.setVisible(bool(facts.moments))
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab follows the eye: links are made anew with each person, and would come last."""
        parts = (self.how, self._points, self.story)
        how, points, story = ([link for link in part.findChildren(Press) if not link.isHidden()] for part in parts)
        stops: list[QWidget] = [*self.head.stops(), *self.tags.stops(), self.why, *how]
        for part in (self.promises, self.knows, self.referrals):
            stops += part.stops()
        chain([*stops, *points, self.learned, self.notes, *story])

    def _show_how(self, facts: Panel, read: Moment) -> None:
        person = facts.person
        said = sections.is_said(person) and not self._asking
        met = person.stage not in sections.NEVER_MET
        question = self.tr("How do you know {name}?").replace("{name}", short_name(facts))
        self._how_title.setText(
            (self.tr("How you met") if met else self.tr("How you know each other")) if said else question
        )
        self.how.set_bold_spans([*sections.how_met(person, read), Run("  "), Run(self.tr("Change"), link=_CHANGE)])
        self.how.setVisible(said)
        self.chips.setVisible(not said)

    def _show_points(self, facts: Panel) -> None:
        box = self._points.layout()
        while box is not None and (item := box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for point in facts.person.points if box is not None else ():
            target = sections.target_of(point)
            text = Text()
            text.set_most_lines(2)
            text.set_bold_spans([Run(sections.shown_point(point), link=target)])
            text.setToolTip(sections.tip_of(point))
            text.link_activated.connect(partial(links.ask, self))
            if box is not None:
                box.addWidget(text)
        self._points_title.setText(self.tr("To reach {name}").replace("{name}", short_name(facts)))
        for part in (self._points_title, self._points):
            part.setVisible(bool(facts.person.points))

    def _show_learned(self, facts: Panel, name: str) -> None:
        _say(self._learned_title, self.learned, self.tr("What has stayed with you"))
        self.learned.set_text(
            facts.talk.learned if facts.talk else "",
            self.tr("One thing that {name} said. Your letters recall it.").replace("{name}", name),
        )
        for part in (self._learned_title, self.learned):
            part.setVisible(facts.talk is not None)

    def _write(self, field: str, words: str, visit: int) -> None:
        """Save what was typed: one step of undo for each visit to the field."""
        if self._facts is None:
            return
        person, talk, now = self._facts.person.id, self._facts.talk, self._desk.now()
        key = f"{field}:{person}:{visit}"
        if field != "learned":
            self._desk.do(lambda: people.edit(person, {field: words}, now, visit=key), quiet=True)
        elif talk is not None:
            self._desk.do(lambda: conversations.edit(talk.id, {field: words}, now, visit=key), quiet=True)

    def _looked_back(self) -> None:
        """Once something was said, nothing asks to look back any more."""
        facts = self._facts
        if facts is None or facts.talk is None or not facts.talk.learned.strip():
            return
        if facts.person.next_kind == FollowUpKind.LOOK_BACK:
            self._actions.looked_back(facts.talk.id)

    def _said_how(self) -> None:
        facts, how = self._facts, self.chips.answer()
        if facts is not None and how is not None:
            self._asking = False
            person, now = facts.person.id, self._desk.now()
            self._desk.do(lambda: adding.note(person, how, now))

    def _follow(self, link: str) -> None:
        if link == _CHANGE and self._facts is not None:
            self._asking = True
            self.chips.ask_about(self._facts.person.id)
            self._show(self._facts)
        elif link.startswith(sections.EVENT):
            self._desk.event_wanted.emit(int(link.removeprefix(sections.EVENT)))
        elif link.startswith(sections.PERSON):
            self.person_wanted.emit(int(link.removeprefix(sections.PERSON)))


def _inset(widget: QWidget) -> QHBoxLayout:
    """The widget with the room at its sides that an EditableText has around its words."""
    row = QHBoxLayout()
    row.setContentsMargins(EDITABLE_SIDE, 0, EDITABLE_SIDE, 0)
    row.addWidget(widget)
    return row


def _say(heading: Heading, text: EditableText, title: str) -> None:
    heading.setText(title)
    text.set_name(title)
