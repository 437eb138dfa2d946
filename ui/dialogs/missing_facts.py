"""The few facts that a letter still lacks, asked where they are first useful and never again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import conversations, letters, profile
from models.letters import Draft
from models.terms import LetterPurpose
from ui.desk import Desk
from ui.theme import SPACE_2
from ui.widgets.area import Area
from ui.widgets.field import Field
from ui.widgets.line import FormLabel


class MissingFacts(QWidget):
    """My name, a sentence about me, what stuck: a field for each that the draft has to leave blank."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._interview: int | None = None
        self._name = Field(self.tr("As you sign a letter"), name=self.tr("Your name"))
        self._about = Area(
            self.tr("I study how cells repair DNA, in my third postdoc year in Lisbon."), least=1, most=3
        )
        self._stuck = Area(self.tr("One thing that you took home; it goes into the letter."), least=1, most=3)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        self._rows: list[tuple[FormLabel, Field | Area]] = []
        for label, widget in (
            (self.tr("Your &name"), self._name),
            (self.tr("A sentence about &you"), self._about),
            (self.tr("What &stuck with you?"), self._stuck),
        ):
            row = FormLabel(label, widget)
            self._rows.append((row, widget))
            box.addWidget(row)
            box.addWidget(widget)
        self._name.editingFinished.connect(self._save)
        self._about.textChanged.connect(self._save)
        self._stuck.textChanged.connect(self._save)

    def show_for(self, letter: Draft) -> None:
        """Show the fields whose facts are not known yet, none where all are."""
        me = profile.me()
        self._interview = letter.interview
        thanks = letter.purpose is LetterPurpose.THANK_YOU and self._interview is not None
        stuck = letters.stuck(self._interview) if self._interview is not None else ""
        wanted = (not me.name, not me.pitch and letter.purpose is LetterPurpose.REQUEST, thanks and not stuck)
        for (label, widget), shown in zip(self._rows, wanted, strict=True):
            label.setVisible(shown)
            widget.setVisible(shown)
        self.setVisible(any(wanted))

    def _save(self) -> None:
        now, visit = self._desk.now(), f"letter:{id(self)}"
        fields = {}
        if self._name.isVisibleTo(self) and self._name.text().strip():
            fields["name"] = self._name.text().strip()
        if self._about.isVisibleTo(self) and self._about.toPlainText().strip():
            fields["pitch"] = self._about.toPlainText().strip()
        if fields:
            self._desk.do(lambda: profile.edit(now, visit=visit, **fields), quiet=True)
        interview, stuck = self._interview, self._stuck.toPlainText().strip()
        if self._stuck.isVisibleTo(self) and interview is not None and stuck:
            self._desk.do(lambda: conversations.edit(interview, {"learned": stuck}, now, visit=visit), quiet=True)
        self.changed.emit()
