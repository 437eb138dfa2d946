"""One thing that came up in the conversation, and what it can become with one click."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models.looking_back import CameUp
from models.mentions import Known
from models.terms import MentionKind
from models.words import labelled, words
from ui.desk import Desk
from ui.theme import SEMI_BOLD, SPACE_1, SPACE_2, Role
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.card import Row
from ui.widgets.check_box import CheckBox
from ui.widgets.dots import STAR, Dots
from ui.widgets.flow import FlowLayout
from ui.widgets.tag import Tag, TagKind
from ui.widgets.text import Text
from ui.wizards.look_back_acts import Acts, DayPicker

_TAGS = {
    MentionKind.PERSON: TagKind.ACCENT,
    MentionKind.ORGANIZATION: TagKind.BLUE,
    MentionKind.PROMISE: TagKind.AMBER,
    MentionKind.READING: TagKind.NEUTRAL,
}


class CameUpRow(Row):
    """Its controls are made anew when what can be done changed."""

    def __init__(self, desk: Desk, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._acts = desk, acts
        self._shown: CameUp | None = None
        self._tag = Tag("")
        self._tag.setMinimumWidth(max(Tag(words(f"came_up.{kind}")).sizeHint().width() for kind in MentionKind))
        self._name = Text(weight=SEMI_BOLD)
        self._why = Text("", Role.SOFT_INK)
        said = QVBoxLayout()
        said.setSpacing(SPACE_1)
        said.addWidget(self._name)
        said.addWidget(self._why)
        self._controls = QWidget()
        self._flow = FlowLayout(self._controls)
        self._way = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._way.setSpacing(SPACE_2)
        self._way.addLayout(said, 1)
        self._way.addWidget(self._controls, 0, Qt.AlignmentFlag.AlignVCenter)
        tag = QHBoxLayout()
        tag.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(tag)
        self.body.addLayout(self._way, 1)

    def show_came_up(self, shown: CameUp, introducer: str) -> None:
        """Show this one; `introducer` is who named it. What is the same is left alone."""
        if shown == self._shown:
            return
        same = self._shown is not None and _shape(self._shown) == _shape(shown)
        self._shown = shown
        mention = shown.mention
        self._tag.setText(words(f"came_up.{mention.kind}"))
        self._tag.set_kind(_TAGS[mention.kind])
        self._name.setText(mention.person_name or mention.organization_name or mention.text)
        self.setAccessibleName(self._name.text())
        self._why.setText(why(shown, introducer))
        self._why.setVisible(bool(self._why.text()))
        if same:  # what is being stepped through or clicked at keeps the focus
            self._set_values(shown)
            return
        self._clear()
        made = self._make(shown)
        highest = max((control.sizeHint().height() for control in made), default=0)
        for control in made:
            if isinstance(control, Dots | CheckBox):
                control.setFixedHeight(highest)  # in the middle of the line, where the buttons are
            self._flow.addWidget(control)

    def controls(self) -> list[QWidget]:
        """What can be pressed or changed here, from the leading to the trailing end."""
        items = (self._flow.itemAt(i) for i in range(self._flow.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def set_narrow(self, narrow: bool) -> None:
        """Put the controls below the words, or beside them."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._way.setDirection(way)

    def _set_values(self, shown: CameUp) -> None:
        for control in self.controls():
            if isinstance(control, Dots):
                control.setValue(shown.interest or 0)
            elif isinstance(control, DayPicker):
                control.show_day(_day(shown))

    def _clear(self) -> None:
        for control in self.controls():
            self._flow.removeWidget(control)
            control.hide()
            control.deleteLater()

    def _make(self, shown: CameUp) -> list[QWidget]:
        kind = shown.mention.kind
        made: list[QWidget]
        if kind is MentionKind.PERSON:
            made = self._for_person(shown)
        elif kind is MentionKind.ORGANIZATION:
            made = self._for_organization(shown)
        elif kind is MentionKind.PROMISE:
            made = self._for_promise(shown)
        else:
            made = [self._read_box(shown)]
        if not shown.recorded:
            remove = IconButton("close", "", pressed=partial(self._acts.remove, shown.mention.id))
            remove.setToolTip(self.tr("Take it off"))
            self._name_it(remove, self.tr("Take off"))
            made.append(remove)
        return made

    def _for_person(self, shown: CameUp) -> list[QWidget]:
        mention, acts = shown.mention, self._acts
        if shown.recorded and mention.person is not None:
            return [self._button(self.tr("Show"), Kind.LINK, partial(self._desk.person_wanted.emit, mention.person))]
        if len(shown.namesakes) > 1:
            return [self._who_menu(shown)]
        ask = self._button(self.tr("Add, to ask"), Kind.ACCENT, partial(acts.person, mention.id, to_ask=True))
        keep = self._button(self.tr("Only keep"), Kind.OUTLINE, partial(acts.person, mention.id, to_ask=False))
        if not shown.namesakes and mention.person is None:
            return [ask, keep]
        ask.setText(self.tr("To ask"))
        self._name_it(ask, ask.text())
        other = self._button(
            self.tr("Somebody else"), Kind.LINK, partial(acts.person, mention.id, to_ask=True, new=True)
        )
        other.setToolTip(self.tr("Somebody else of the same name, who is not in your list yet"))
        return [ask, keep, other]

    def _who_menu(self, shown: CameUp) -> Button:
        """Several are called so: whom was meant?"""
        button = self._button(self.tr("Who is it?"), Kind.ACCENT, lambda: None)
        menu = QMenu(button)
        for known in shown.namesakes:
            act = partial(self._acts.person, shown.mention.id, to_ask=True, known=known.id)
            menu.addAction(_described(known)).triggered.connect(lambda _=False, act=act: act())
        menu.addSeparator()
        new = partial(self._acts.person, shown.mention.id, to_ask=True, new=True)
        menu.addAction(self.tr("Somebody new")).triggered.connect(lambda: new())
        button.set_menu(menu)
        return button

    def _for_organization(self, shown: CameUp) -> list[QWidget]:
        mention = shown.mention
        stars = Dots(STAR)
        stars.setRange(0, 5)
        stars.setValue(shown.interest or 0)
        stars.setToolTip(self.tr("How much you could see yourself there"))
        stars.setAccessibleName(self.tr("How much you could see yourself at {name}").replace("{name}", mention.text))
        stars.chosen.connect(self._rated)
        add = partial(self._acts.organization, mention.id, None)
        return [stars, *([] if shown.recorded else [self._button(self.tr("Add"), Kind.ACCENT, add)])]

    def _rated(self, interest: int) -> None:
        if self._shown is not None:
            self._acts.interest(self._shown, interest)

    def _day_picked(self, day: date | None) -> None:
        if self._shown is not None:
            self._acts.promise_day(self._shown, day)

    def _for_promise(self, shown: CameUp) -> list[QWidget]:
        mention = shown.mention
        promise = shown.promise
        if promise is not None and promise.done:
            return []
        day = DayPicker(mention.text, _day(shown), self._acts.today)
        day.picked.connect(self._day_picked)
        add = partial(self._acts.promise, mention.id)
        return [day, *([] if promise else [self._button(self.tr("Put on the list"), Kind.ACCENT, add)])]

    def _read_box(self, shown: CameUp) -> CheckBox:
        box = CheckBox(self.tr("Done"), checked=shown.mention.settled is not None)
        self._name_it(box, box.text())
        box.clicked.connect(lambda: self._acts.read(shown.mention.id, box.isChecked()))
        return box

    def _button(self, text: str, kind: Kind, act: Callable[[], object]) -> Button:
        button = Button(text, kind)
        button.clicked.connect(lambda: act())
        self._name_it(button, text)
        return button

    def _name_it(self, control: QWidget, text: str) -> None:
        control.setAccessibleName(labelled(text, self._name.text()))


def _day(shown: CameUp) -> date | None:
    return shown.promise.due_on if shown.promise is not None else shown.mention.due_on


def _shape(shown: CameUp) -> object:
    """What decides which controls stand in the row: everything but a day and an interest."""
    promise = shown.promise
    kept = None if promise is None else promise.done
    return (
        replace(shown, interest=None, promise=None, mention=replace(shown.mention, due_on=None)),
        kept,
        bool(_day(shown)),
    )


def why(shown: CameUp, introducer: str) -> str:
    """The line below: what it is now, and what it will be."""
    mention = shown.mention
    said = [mention.note]
    if mention.kind is MentionKind.PERSON:
        said.append(_about_person(shown, introducer))
    elif mention.kind is MentionKind.ORGANIZATION:
        if (mention.organization is None) == (mention.settled is not None):
            said.append(words("came_up.gone" if mention.settled is not None else "came_up.known"))
        if shown.interest:
            said.append(words("came_up.interest", said=words(f"rating.{shown.interest}")))
    elif shown.promise is not None:
        said.append(words("came_up.kept" if shown.promise.done else "came_up.on_the_list"))
    return " ".join(part for part in said if part)


def _about_person(shown: CameUp, introducer: str) -> str:
    mention = shown.mention
    if shown.recorded:
        if shown.named_by > 1:
            return words("today.named", name=mention.person_name, count=shown.named_by)
        return words("came_up.added")
    if mention.settled is not None:
        return words("came_up.gone")
    if len(shown.namesakes) > 1:
        return words("came_up.several")
    through = mention.through or next((one.through for one in shown.namesakes), "")
    if mention.person is not None or shown.namesakes:
        return words("came_up.known_through", name=through) if through else words("came_up.known")
    return words("came_up.new", name=introducer)


def _described(known: Known) -> str:
    through = words("came_up.through", name=known.through) if known.through else ""
    return words("list.comma").join(part for part in (known.name, known.role, through) if part)
