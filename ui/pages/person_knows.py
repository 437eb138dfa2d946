"""What a person knows of the user: five ticks, each with a line that says why, from the story or by hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import drafts, knows
from models.knows import Known
from models.rules.days import local_day
from models.terms import Stage, Topic
from models.words import say_day, words
from ui.desk import Desk
from ui.dialogs.ask_line import AskLine
from ui.tables.columns import Moment
from ui.tables.people_cells import capitalized
from ui.theme import SPACE_1, Role
from ui.widgets.check_box import CheckBox
from ui.widgets.line import Heading
from ui.widgets.press import Press
from ui.widgets.text import Run, Text

_INDENT = 31  # below the words of a tick
_NOTE, _STORY = "note", "story"
_TIED = "\u00a0"  # a blank at which no line is broken


class PersonKnows(QWidget):
    """Shown once something was written or said; a tick says it by hand, whatever the story tells."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: int | None = None
        self._known: dict[Topic, Known] = {}
        self._title = Heading()
        self.ticks: dict[Topic, CheckBox] = {}
        self.lines: dict[Topic, Text] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self._title)
        box.addSpacing(SPACE_1)
        for topic in Topic:
            self._add(topic, box)

    def _add(self, topic: Topic, box: QVBoxLayout) -> None:
        tick = CheckBox(capitalized(words(f"knows.topic.{topic}")))
        tick.clicked.connect(partial(self._tick, topic))
        line = Text(role=Role.SOFT_INK)
        line.link_activated.connect(partial(self._follow, topic))
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 0, 0, 0)
        row.addWidget(line)
        box.addWidget(tick)
        box.addLayout(row)
        self.ticks[topic], self.lines[topic] = tick, line

    def show_person(self, person: int, stage: Stage, name: str, read: Moment) -> None:
        """Show what this person, called `name`, knows as of `read`."""
        self._person = person
        self._known = {one.topic: one for one in knows.read(person)}
        begun = stage not in (Stage.KNOWN, Stage.TO_ASK)
        self.setVisible(begun or any(one.known or one.by_hand for one in self._known.values()))
        self._title.setText(self.tr("What {name} knows of you").replace("{name}", name))
        for topic, one in self._known.items():
            self.ticks[topic].setChecked(one.known)
            self.ticks[topic].setAccessibleDescription(self._title.text())
            runs = self._runs(one, read)
            self.lines[topic].set_bold_spans(runs or [Run("")])
            self.lines[topic].setVisible(bool(runs))

    def stops(self) -> list[QWidget]:
        """What Tab stops at, from top to bottom."""
        found: list[QWidget] = []
        for topic in Topic:
            found.append(self.ticks[topic])
            found += [link for link in self.lines[topic].findChildren(Press) if not link.isHidden()]
        return found

    def _runs(self, one: Known, read: Moment) -> list[Run]:
        """ "You wrote who you are when you asked, on Tue 2 June." and what can be done about it."""
        if not one.known and not one.by_hand:
            return []
        if one.by_hand:
            said = one.note or (self.tr("You said so.") if one.known else self.tr("Not yet, you said."))
            runs = [Run(f"{said}  "), Run(self.tr("By the story").replace(" ", _TIED), link=_STORY)]
        else:
            runs = [Run(self._because(one, read))]
        if one.known:
            way = self.tr("Change") if one.note else self.tr("Note")
            runs += [Run("  "), Run(way, link=_NOTE)]
        return runs

    def _because(self, one: Known, read: Moment) -> str:
        if one.because is None:
            return ""
        when = say_day(local_day(one.because.at, read.zone), read.today, on=True)
        return words(f"knows.because.{one.because.why}", when=when)

    def _tick(self, topic: Topic) -> None:
        """By hand from now on; where that is just what the story says, and nothing is noted, by the story again."""
        person, one, on = self._person, self._known.get(topic), self.ticks[topic].isChecked()
        if person is None or one is None:
            return
        if one.by_hand and not one.note and on == (one.because is not None):
            self._desk.do(lambda: knows.by_story(person, topic, self._desk.now()))
        else:
            self._desk.do(lambda: knows.set_known(person, topic, on, self._desk.now()))

    def _follow(self, topic: Topic, link: str) -> None:
        person = self._person
        if person is None:
            return
        if link == _STORY:
            self._desk.do(lambda: knows.by_story(person, topic, self._desk.now()))
        else:
            question = self.tr("What is known of {topic}?").replace("{topic}", words(f"knows.topic.{topic}"))
            AskLine(
                question,
                self.tr("Save"),
                lambda said: self._desk.do(lambda: knows.set_note(person, topic, said, self._desk.now())),
                text=self._known[topic].note,
                example=self.tr("Write as if they might read it."),
                blank=True,
                kept=(self._desk, drafts.form_key(f"knows/{topic}", "person", person)),
                parent=self,
            ).open()
