"""Prepare a conversation in three steps: the person, the questions, the sheet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from models import conversations, preparing
from models.conversations import Conversation
from ui.desk import Desk
from ui.wizards.frame import Step, WizardFrame
from ui.wizards.prepare_person import PersonStep
from ui.wizards.prepare_questions import QuestionsStep
from ui.wizards.prepare_sheet import SheetStep
from ui.wizards.saved_text import flush_all

USUAL: Final = QSize(980, 700)
SMALLEST: Final = QSize(720, 480)

PERSON, QUESTIONS, SHEET = range(3)


class PrepareWizard(WizardFrame):
    """The wizard for the open conversation with `person`, or a new one. All is saved as it is typed."""

    def __init__(self, desk: Desk, person: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, USUAL, SMALLEST, parent)
        self._visited = {PERSON}
        self._interview = desk.do(lambda: preparing.begin(person, desk.now()), quiet=True)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        if self._interview is None or self._read() is None:
            return
        self._build(self._interview)
        self.show_step(PERSON)

    @property
    def interview(self) -> int | None:
        """The id of the conversation; None where it could not be begun."""
        return self._interview

    def turned(self, index: int) -> None:
        """Show the buttons of this step."""
        self._visited.add(index)
        self.next.setVisible(index < SHEET)
        self._sheet.buttons.setVisible(index == SHEET)

    def refresh(self) -> None:
        """Read again what the shown step shows, and which steps are done. Close where all of it is gone."""
        conversation = self._read()
        if conversation is None:
            self.reject()
            return
        self.stepper.set_text(PERSON, conversation.greeting_name)
        self._show_done(conversation)
        self.entitle(self.tr("Prepare: {name}"), conversation.person_name)
        self._steps[self.step()].refresh(conversation)

    def begin_step(self) -> None:
        """Put the cursor where it is of use first in the step that is shown."""
        self._steps[self.step()].begin()

    def save_and_close(self) -> None:
        """Close; on the last step that says as well that the sheet is as it should be."""
        flush_all(self)
        if self.step() == SHEET:
            self._sheet.finish()
        self.accept()

    def _show_done(self, conversation: Conversation) -> None:
        """Tick what is done; the step that is being looked at is not over yet."""
        ready, here = conversation.sheet_ready, self.step()
        person = bool(conversation.want_to_learn or any(conversation.reasons.values()))
        self.stepper.set_done(PERSON, person and here != PERSON)
        self.stepper.set_done(QUESTIONS, (ready or QUESTIONS in self._visited) and here != QUESTIONS)
        self.stepper.set_done(SHEET, ready)

    def _read(self) -> Conversation | None:
        return None if self._interview is None else conversations.one(self._interview)

    def _build(self, interview: int) -> None:
        person = PersonStep(self.desk, interview)
        self._questions = QuestionsStep(self.desk, interview)
        self._sheet = SheetStep(self.desk, interview)
        self._steps: list[Step[Conversation]] = [person, self._questions, self._sheet]
        titles = [("", person), (self.tr("Questions"), self._questions), (self.tr("The sheet"), self._sheet)]
        self.lay_out(titles, [self._sheet.buttons])
