"""The few facts that a letter still lacks, asked where they are first useful and never again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from models import conversations, letters, people, profile
from models.letters import Draft
from models.terms import LetterPurpose
from ui.desk import Desk
from ui.theme import SPACE_2, SPACE_3
from ui.widgets.area import Area
from ui.widgets.field import Field
from ui.widgets.line import FormLabel

_STOPS = (".", "!", "?", "…", "。", "！", "？")


class MissingFacts(QWidget):
    """My name, a sentence about me, how we know each other, what stuck: a line for each that the draft lacks.

    What is typed is stored at once; `settled` says that a field was left.
    """

    settled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person = 0
        self._interview: int | None = None
        self._name = Field(self.tr("As you sign a letter"), name=self.tr("Your name"))
        self._about = Area(
            self.tr("I study how cells repair DNA, in my third postdoc year in Lisbon."), least=1, most=3
        )
        self._known = Field(self.tr("We met at the alumni evening."), name=self.tr("How you know each other"))
        self._stuck = Area(self.tr("One thing that you took home; it goes into the letter."), least=1, most=3)
        self._rows: list[tuple[FormLabel, Field | Area]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(1, 1)
        for number, (label, widget) in enumerate(
            (
                (self.tr("Your &name"), self._name),
                (self.tr("A sentence about &you"), self._about),
                (self.tr("How you &know each other"), self._known),
                (self.tr("What stuc&k with you?"), self._stuck),
            )
        ):
            row = FormLabel(label, widget)
            self._rows.append((row, widget))
            grid.addWidget(row, number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(widget, number, 1)
        for _label, widget in self._rows:
            widget.installEventFilter(self)
        self._name.textEdited.connect(self._save)
        self._about.textChanged.connect(self._save)
        self._known.textEdited.connect(self._save)
        self._stuck.textChanged.connect(self._save)

    def show_for(self, letter: Draft) -> None:
        """Show the fields whose facts are not known yet, none where all are."""
        me = profile.me()
        self._person, self._interview = letter.person, letter.interview
        thanks = letter.purpose is LetterPurpose.THANK_YOU and self._interview is not None
        stuck = letters.stuck(self._interview) if self._interview is not None else ""
        wanted = (
            not me.name,
            not me.pitch and letter.purpose is LetterPurpose.REQUEST,
            not letter.saved and letters.lacks_how_found(letter),
            thanks and not stuck,
        )
        if wanted[2]:
            detail = people.detail(letter.person, self._desk.now())
            self._known.setText(detail.how_known if detail is not None else "")
        for (label, widget), shown in zip(self._rows, wanted, strict=True):
            label.setVisible(shown)
            widget.setVisible(shown)
        self.setVisible(any(wanted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.settled.emit()
        return False

    def label_width(self) -> int:
        """How wide the labels are that are shown now; 0 where none is."""
        return max((label.sizeHint().width() for label, _field in self._rows if not label.isHidden()), default=0)

    def first(self) -> QWidget | None:
        """The first field that waits for an answer, None where none does."""
        return next((widget for _label, widget in self._rows if not widget.isHidden()), None)

    def _save(self) -> None:
        now, visit = self._desk.now(), f"letter:{id(self)}"
        texts: dict[str, str] = {}
        for name, widget in (("name", self._name), ("pitch", self._about), ("known", self._known)):
            text = widget.text() if isinstance(widget, Field) else widget.toPlainText()
            if widget.isVisibleTo(self) and text.strip():
                texts[name] = text.strip()
        known = texts.pop("known", "")
        if texts:
            self._desk.do(lambda: profile.edit(now, visit=visit, **texts), quiet=True)
        if known:
            person = self._person
            # Only a whole sentence goes into a letter as it is.
            told = known if known.endswith(_STOPS) else f"{known}."
            self._desk.do(lambda: people.edit(person, {"how_known": told}, now, visit=f"{visit}:known"), quiet=True)
        interview, stuck = self._interview, self._stuck.toPlainText().strip()
        if self._stuck.isVisibleTo(self) and interview is not None and stuck:
            self._desk.do(lambda: conversations.edit(interview, {"learned": stuck}, now, visit=visit), quiet=True)
