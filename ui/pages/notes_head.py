"""The heads of the notes window: with whom, how long still, and how to finish; in full, and for the strip."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import settings
from models.notes import Notes
from models.rules.talk_clock import Clock, Phase
from models.words import say_list, say_time
from ui.pages.notes_clock import TimeBar, TimeWords
from ui.pages.notes_session import NotesSession
from ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.line import CardTitle, Heading, Line, Title
from ui.widgets.text import Text


class _Head(QWidget):
    """What both heads have: `start_wanted`, `switch_wanted` and `finish_wanted` are their buttons."""

    start_wanted = Signal()
    switch_wanted = Signal()
    finish_wanted = Signal()

    def __init__(self, time: TimeWords, switch: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time = time
        self.bar = TimeBar()
        self.start = Button(self.tr("Start"), Kind.FILLED, pressed=self.start_wanted.emit)
        self.start.setToolTip(self.tr("Starts the clock. At the agreed time it starts by itself."))
        self.switch = Button(switch, pressed=self.switch_wanted.emit)
        self.finish = Button(self.tr("Finish"), pressed=self.finish_wanted.emit)
        self.finish.setToolTip(self.tr("You talked: the next thing is to look back"))

    def show_clock(self, clock: Clock, *, early: bool) -> None:
        """Show the time; `early`: its agreed beginning is still to come, so there is nothing to finish."""
        self.time.show_clock(clock)
        self.bar.show_clock(clock)
        self.bar.setVisible(clock.phase is not Phase.PAST)
        self.start.setVisible(clock.phase is Phase.IDLE)
        self.finish.setVisible(not (early and clock.phase is Phase.IDLE))
        self.finish.set_kind(Kind.FILLED if clock.phase is Phase.OVER else Kind.OUTLINE)

    def show_notes(self, notes: Notes, clock: Clock) -> None:
        """Show with whom."""
        raise NotImplementedError


def say_planned(clock: Clock) -> str:
    """The time of the promised end in the user's zone, "" where nobody knows it."""
    return say_time(clock.promised_end, settings.zone()) if clock.promised_end else ""


class FullHead(_Head):
    """Avatar, name, role and "planned until 15:25"; the time; the buttons; the bar below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(TimeWords(), "", parent)
        self.switch.setText(self.tr("Narrow strip"))
        self.switch.setToolTip(self.tr("Stays on top of a video call"))
        self._avatar = Avatar(size=40)
        self._name = Title(size=21)
        self._about = Line("", Role.SOFT_INK)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._about)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(SPACE_4)
        top.addWidget(self._avatar)
        top.addLayout(words, 1)
        for widget in (self.time, self.start, self.switch, self.finish):
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_4)
        box.addLayout(top)
        box.addWidget(self.bar)

    def show_notes(self, notes: Notes, clock: Clock) -> None:
        """Show with whom, what they do, and until when."""
        self._avatar.set_name(notes.people[0])
        self._name.setText(say_list(notes.people))
        planned = say_planned(clock)
        until = self.tr("planned until {0}").format(planned) if planned and clock.phase is not Phase.PAST else ""
        self._about.setText("  ·  ".join(filter(None, (notes.role, until))))
        self._about.setVisible(bool(self._about.text()))

    def about(self) -> str:
        """The line below the name."""
        return self._about.text()


class StripHead(_Head):
    """The same in 360 pixels, with the present question and the way to the next."""

    def __init__(self, session: NotesSession, parent: QWidget | None = None) -> None:
        super().__init__(TimeWords(beside=True, size=15), "", parent)
        self._session = session
        self.switch.setText(self.tr("Full window"))
        self._name = CardTitle()
        self._place = Heading()
        self._question = Text(weight=600)
        self._question.set_most_lines(4)
        self.asked = CheckBox(self.tr("Asked"))
        self.asked.clicked.connect(lambda: session.toggle(session.current))
        self.before = IconButton("chevron-left", self.tr("Previous"), pressed=lambda: session.go(-1))
        self.after = IconButton("chevron-right", self.tr("Next"), pressed=lambda: session.go(1))
        self._build()
        session.changed.connect(self.refresh)
        session.moved.connect(self.refresh)
        self.refresh()

    def question(self) -> str:
        """The question, or the name of the place, that is shown."""
        return self._question.text()

    def show_notes(self, notes: Notes, clock: Clock) -> None:
        """Show with whom."""
        self._name.setText(say_list(notes.people))
        planned = say_planned(clock)
        self._name.setToolTip(self.tr("planned until {0}").format(planned) if planned else "")

    def refresh(self) -> None:
        """Show the present question."""
        session, question = self._session, self._session.question()
        places = session.places()
        at = places.index(session.current)
        if question is not None:
            self._place.setText(self.tr("Question {0} of {1}").format(at + 1, len(session.questions())))
            self._question.setText(question.text)
            self.asked.setChecked(question.asked)
        else:
            general = session.current == session.general
            self._question.setText(self.tr("General notes") if general else self.tr("On paper"))
            self._place.setText("")
        self.asked.setVisible(question is not None)
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at < len(places) - 1)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_2)
        top.addWidget(self._name, 1)
        top.addWidget(self.time)
        top.addWidget(self.start)
        way = QHBoxLayout()
        way.setSpacing(SPACE_1)
        way.addWidget(self._place, 1)
        for widget in (self.asked, self.before, self.after):
            way.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addLayout(top)
        box.addWidget(self.bar)
        box.addSpacing(SPACE_3)
        box.addLayout(way)
        box.addWidget(self._question)
