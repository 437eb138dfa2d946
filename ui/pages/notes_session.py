"""What the notes window shows and where the user is in it; its parts ask here and say what was done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from models import notes
from models.notes import Answer, Notes
from models.rules.talk_clock import Clock, Phase, clock, starts_itself
from ui.desk import Desk
from ui.pages.notes_saving import ANSWER, GENERAL, PAPER, NotesSaver, Target


class NotesSession(QObject):
    """The notes of one conversation. `changed` when they were read anew, `moved` when another place is shown.

    Where the conversation is deleted meanwhile, `gone` is set and its last words stay.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, desk: Desk, interview: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.interview = desk, interview
        self.saver = NotesSaver(desk, self)
        self.general = Target(GENERAL, interview)
        self.paper = Target(PAPER, interview)
        self.notes: Notes | None = notes.read(interview)
        self.gone = self.notes is None
        self.current = self._first()
        self._typed_here = False
        self._stored = self._stored_text()
        self.saver.begin_visit(self.current)
        desk.changes.data.connect(self.refresh)

    def places(self) -> list[Target]:
        """Where one can be, from top to bottom: the questions, what belongs to none, and paper."""
        return [*self.questions(), self.general, self.paper]

    def questions(self) -> list[Target]:
        """The places of the questions alone."""
        return [Target(ANSWER, question.id) for question in (self.notes.questions if self.notes else ())]

    def question(self, place: Target | None = None) -> Answer | None:
        """The question at a place, the present one if none is named; None where there is no question."""
        at = place or self.current
        questions = self.notes.questions if self.notes and at.kind == ANSWER else ()
        return next((question for question in questions if question.id == at.id), None)

    def text(self) -> str:
        """What is written at the present place."""
        return self.saver.text(self.current, self._stored)

    def typed(self, text: str) -> None:
        """The user typed at the present place."""
        self._typed_here = True
        self.saver.typed(self.current, text)

    def show(self, place: Target) -> None:
        """Go to another place; what was typed before is saved, and its question counts as asked."""
        if place == self.current or place not in self.places():
            return
        self.leave()
        self.current = place
        self._stored = self._stored_text()
        self.saver.begin_visit(place)
        self.moved.emit()

    def go(self, by: int) -> None:
        """Go to the next place (1) or the previous one (-1)."""
        places = self.places()
        at = places.index(self.current) + by
        if 0 <= at < len(places):
            self.show(places[at])

    def leave(self) -> bool:
        """Save, and tick the question whose notes were typed. Returns whether all is saved."""
        question = self.question()
        saved = self.saver.flush()
        if self._typed_here and question and not question.asked and self.text().strip():
            now, visit = self.desk.now(), self.saver.visit(self.current)
            if saved:
                self.desk.do(lambda: notes.tick(question.id, True, now, visit=visit), quiet=True)
        self._typed_here = False
        return saved

    def toggle(self, place: Target) -> None:
        """Tick a question, or take the tick away."""
        question = self.question(place)
        if question is not None:
            self.desk.do(lambda: notes.tick(question.id, not question.asked, self.desk.now()), quiet=True)

    def add_question(self, text: str) -> None:
        """A question that came to mind: behind the present one, and shown."""
        after = self.current.id if self.current.kind == ANSWER else None
        number = self.desk.do(
            lambda: notes.add_question(self.interview, text, self.desk.now(), after=after), quiet=True
        )
        if number is not None:
            self.show(Target(ANSWER, number))

    def remove_question(self, place: Target) -> None:
        """Take a question off; undo brings it back with its notes."""
        self.saver.flush()
        self.desk.do(lambda: notes.remove_question(place.id, self.desk.now()))

    def add_suggested(self) -> None:
        """Take the suggested questions, and begin with the first."""
        self.desk.do(lambda: notes.add_suggested(self.interview, self.desk.now()), quiet=True)
        self.show(self.places()[0])

    def clock(self) -> Clock:
        """What the clock says now."""
        return clock(self.notes.timing, self.desk.now()) if self.notes else Clock(Phase.PAST)

    def start_if_it_is_time(self) -> None:
        """Note the beginning once, when the agreed time has come."""
        if self.notes and not self.gone and not self.desk.busy and starts_itself(self.notes.timing, self.desk.now()):
            self.desk.do(lambda: notes.start_by_itself(self.interview, self.desk.now()), quiet=True)

    def start(self) -> None:
        """The user starts the clock."""
        self.desk.do(lambda: notes.start(self.interview, self.desk.now()), quiet=True)

    def refresh(self) -> None:
        """Read again; where the present question is gone, what was typed for it goes to the general notes."""
        found = notes.read(self.interview)
        self.gone = found is None
        if found is None:
            self.changed.emit()
            return
        self.notes = found
        lost_place = self.current not in self.places()
        if lost_place:
            lost = self.saver.take(self.current)
            self.current, self._typed_here = self._first(), False
            if lost and lost.strip():
                self.current = self.general
                before = self.saver.text(self.general, self.notes.general)
                self.saver.typed(self.general, "\n\n".join(filter(None, (before.rstrip(), lost))))
        self._stored = self._stored_text()
        self.changed.emit()
        if lost_place:
            self.moved.emit()

    def _first(self) -> Target:
        """The first question that was not asked; the last one where all were."""
        questions = self.notes.questions if self.notes else ()
        if not questions:
            return self.general
        open_ones = [question for question in questions if not question.asked]
        return Target(ANSWER, (open_ones or questions[-1:])[0].id)

    def _stored_text(self) -> str:
        question = self.question()
        if question is not None:
            return question.answer
        return self.notes.general if self.notes and self.current == self.general else ""
