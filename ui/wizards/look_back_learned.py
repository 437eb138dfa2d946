"""The second step of looking back, all of it optional: how the path and the organisation looked, and what next."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import drafts, looking_back, paths
from models.looking_back import LookBack
from models.paths import Path
from models.terms import PathStatus
from ui.desk import Desk
from ui.dialogs.ask_line import AskLine
from ui.theme import SPACE_1, SPACE_2, SPACE_4, SPACE_6, Role
from ui.widgets.area import Area
from ui.widgets.chip import Chip
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.flow import FlowLayout
from ui.widgets.line import FormLabel, Title
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.wizards.look_back_path import PathPart, PlacePart
from ui.wizards.look_back_steps import StepsPart
from ui.wizards.prepare_person import short
from ui.wizards.prepare_when import labelled
from ui.wizards.saved_text import SavedText, flush_all


class NextPart(QWidget):
    """What next: a line in the user's words, a few that fit to start from, and how the path stands now."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._interview = desk, interview
        self._path: Path | None = None
        self._line = Area(self.tr("A line for yourself"), least=2, most=4)
        self._saved = SavedText(self._line, self._keep)
        self._ideas = QWidget()
        self._ideas.setAccessibleName(self.tr("Lines to start from"))
        self._flow = FlowLayout(self._ideas)
        self._chips = [Chip("", acts=True), Chip("", acts=True)]
        for chip in self._chips:
            chip.clicked.connect(lambda _=False, chip=chip: self._take(chip.label()))
            self._flow.addWidget(chip)
        self._status = ChipChoice(
            [
                (PathStatus.OPEN, self.tr("stays open")),
                (PathStatus.LEADING, self.tr("leads")),
                (PathStatus.DROPPED, self.tr("is dropped")),
            ],
            name=self.tr("This path"),
        )
        self._status.chosen.connect(self._set_status)
        self._status_label = FormLabel("", self._status)
        self._reason = Text("", Role.SOFT_INK)
        status = QVBoxLayout()
        status.setSpacing(SPACE_1)
        for part in (self._status_label, self._status, self._reason):
            status.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addLayout(labelled(self.tr("What next?"), self._line))
        box.addWidget(self._ideas)
        box.addSpacing(SPACE_2)
        box.addLayout(status)

    def refresh(self, shown: LookBack) -> None:
        """Show what is stored."""
        self._path = shown.path
        self._saved.show(shown.what_next)
        named = shown.path is not None
        name = short(shown.path.name) if shown.path else ""
        else_on = self.tr("Talk to somebody else on this path: {path}").replace("{path}", name)
        ideas = (else_on if named else self.tr("Talk to somebody else"), self.tr("Read more before the next talk"))
        for chip, idea in zip(self._chips, ideas, strict=True):
            chip.setText(idea)
            chip.setVisible(idea not in shown.what_next)
        for part in (self._status_label, self._status):
            part.setVisible(named)
        self._reason.setVisible(bool(shown.path and shown.path.reason))
        if shown.path is not None:
            self._status_label.setText(name)
            self._status.set_current(shown.path.status)
            self._reason.setText(shown.path.reason)

    def _keep(self, text: str, visit: str) -> None:
        desk, interview = self._desk, self._interview
        desk.do(lambda: looking_back.write(interview, "what_next", text, desk.now(), visit=visit), quiet=True)

    def _take(self, idea: str) -> None:
        flush_all(self)
        text = "\n".join(part for part in (self._line.toPlainText().rstrip(), idea) if part)
        self._keep(text, "")
        self._line.setFocus()

    def _set_status(self, status: str) -> None:
        path, desk = self._path, self._desk
        if path is None or status == path.status:
            return
        if status == PathStatus.DROPPED:
            ask = AskLine(
                self.tr("Why not this path?"),
                self.tr("Drop it"),
                lambda reason: desk.do(lambda: paths.drop(path.id, reason, desk.now())),
                example=self.tr("In a line, for yourself; or leave it empty"),
                blank=True,
                kept=(desk, drafts.form_key("drop", "path", path.id)),
                parent=self.window(),
            )
            ask.rejected.connect(lambda: self._status.set_current(path.status))
            ask.open()
        else:
            work = paths.lead if status == PathStatus.LEADING else paths.reopen
            desk.do(lambda: work(path.id, desk.now()))


class LearnedStep(QWidget):
    """How the path and the organisation looked on what the user values, and what next."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = StepsPart()
        self._path = PathPart(desk, interview)
        self._place = PlacePart(desk, interview)
        self._next = NextPart(desk, interview)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(SPACE_6, SPACE_6 - 2, SPACE_6, SPACE_4)
        inside.setSpacing(0)
        inside.addWidget(Title(self.tr("What you learned")))
        inside.addWidget(Text(self.tr("All of it is optional. Write as if they might read it."), Role.SOFT_INK))
        for part in (self._path, self._place, self._steps, self._next):
            part.setContentsMargins(0, SPACE_4 + SPACE_1, 0, 0)  # of the part, so that it goes with it
            inside.addWidget(part)
        inside.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Scroll(content))

    def refresh(self, shown: LookBack) -> None:
        """Show what is stored."""
        for part in (self._path, self._place, self._steps, self._next):
            part.refresh(shown)

    def begin(self) -> None:
        """Put the cursor where the path is chosen."""
        self._path.begin()

    def path(self) -> PathPart:
        """The part about the path."""
        return self._path

    def place(self) -> PlacePart:
        """The part about the organisation."""
        return self._place
