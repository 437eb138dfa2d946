"""Why this person: chips for the kinds of reasons, and a line in the user's own words for each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import preparing
from models.conversations import Conversation
from models.terms import ReasonKind
from models.words import words
from ui.desk import Desk
from ui.theme import SPACE_1, SPACE_2
from ui.widgets.chip import Chip
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.line import FormLabel
from ui.wizards.saved_text import SavedText


class ReasonsEdit(QWidget):
    """Why this person. While no chip is on there is one line to type in, which counts as "something else".

    What was typed there moves to the first chip that is turned on, for it says which kind of reason it is.
    """

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._interview = interview
        self._reasons: dict[ReasonKind, str] = {}
        self._asked_for_other = False
        self._chips: dict[ReasonKind, Chip] = {}
        self._labels: dict[ReasonKind, FormLabel] = {}
        self._fields: dict[ReasonKind, Field] = {}
        self._saved: dict[ReasonKind, SavedText] = {}
        chips = QWidget()
        chips.setAccessibleName(self.tr("What speaks for this person"))
        flow = FlowLayout(chips)
        lines = QVBoxLayout()
        lines.setSpacing(SPACE_1)
        for kind in ReasonKind:
            self._add(kind, flow, lines)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(chips)
        box.addLayout(lines)

    def refresh(self, conversation: Conversation) -> None:
        """Show the reasons that are stored."""
        self._reasons = dict(conversation.reasons)
        for kind in ReasonKind:
            on = kind in self._reasons
            self._chips[kind].setChecked(on)
            if on:
                self._saved[kind].show(self._reasons[kind])
            alone = not self._reasons and kind is ReasonKind.OTHER
            if alone:
                self._saved[kind].show("")
            self._labels[kind].setVisible(on)
            self._fields[kind].setVisible(on or alone)

    def begin(self) -> None:
        """Put the cursor into the first line that is empty."""
        shown = [field for field in self._fields.values() if not field.isHidden()]
        first = next((field for field in shown if not field.text()), shown[0])
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, kind: ReasonKind, flow: FlowLayout, lines: QVBoxLayout) -> None:
        name = words(f"reason.{kind}")
        chip = Chip(name)
        chip.clicked.connect(lambda _=False, kind=kind: self._toggle(kind))
        flow.addWidget(chip)
        field = Field(self.tr("In your own words"), name=self.tr("{kind}: in your own words").replace("{kind}", name))
        field.returnPressed.connect(self.focusNextChild)
        label = FormLabel(name, field)
        lines.addWidget(label)
        lines.addWidget(field)
        self._chips[kind], self._labels[kind], self._fields[kind] = chip, label, field
        self._saved[kind] = SavedText(field, lambda text, visit, kind=kind: self._write(kind, text, visit))

    def _toggle(self, kind: ReasonKind) -> None:
        for saved in self._saved.values():
            saved.flush()
        reasons = dict(self._reasons)
        turned_on = kind not in reasons
        if turned_on:
            alone = list(reasons) == [ReasonKind.OTHER] and not self._asked_for_other
            reasons[kind] = reasons.pop(ReasonKind.OTHER) if alone else self._fields[kind].text()
        else:
            del reasons[kind]
        if kind is ReasonKind.OTHER:
            self._asked_for_other = turned_on
        self._store(reasons)
        if turned_on:
            self._fields[kind].setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, kind: ReasonKind, text: str, visit: str) -> None:
        reasons = dict(self._reasons)
        if not text.strip() and list(reasons) in ([], [ReasonKind.OTHER]) and not self._asked_for_other:
            reasons = {}
        else:
            reasons[kind] = text
        self._store(reasons, visit)

    def _store(self, reasons: dict[ReasonKind, str], visit: str = "") -> None:
        desk, interview = self._desk, self._interview
        self._reasons = reasons
        desk.do(lambda: preparing.set_reasons(interview, reasons, desk.now(), visit=visit), quiet=True)
