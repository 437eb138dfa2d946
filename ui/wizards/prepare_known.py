""" "How do you know Maya?", asked while preparing where nobody has said it yet: the letter begins with it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import adding
from models.people import PersonDetail
from models.words import words
from ui.desk import Desk
from ui.dialogs.how_known import HowKnown
from ui.theme import SPACE_2
from ui.widgets.line import Heading

_LONGEST = 40


class KnownEdit(QWidget):
    """The question with its chips; once it is answered it goes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: int | None = None
        self._question = Heading()
        self.how = HowKnown(at_once=True)
        self.how.answered.connect(self._answered)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self._question)
        box.addWidget(self.how)
        self.hide()

    def refresh(self, about: PersonDetail) -> None:
        """Ask about this person, unless it is known."""
        if about.id != self._person:
            self._person = about.id
            self.how.ask_about(about.id)
        self._question.setText(words("relation_question", name=about.display_name[:_LONGEST]))
        self.setVisible(about.relation is None and not about.introducers and about.event is None)

    def _answered(self) -> None:
        person, how = self._person, self.how.answer()
        if person is not None and how is not None:
            self._desk.do(lambda: adding.note(person, how, self._desk.now()))
