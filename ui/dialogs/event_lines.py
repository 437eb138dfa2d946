"""People of an event, typed line by line, and beside it what each line will make."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from models import event_people
from models.event_people import MOST_LINES, Line, Reason, Verdict
from ui.theme import SPACE_2, SPACE_3, SPACE_4, Role
from ui.widgets.area import Area
from ui.widgets.card import CardRows, Row
from ui.widgets.choice import Combo
from ui.widgets.line import FormLabel, Heading
from ui.widgets.line import Line as OneLine
from ui.widgets.tag import Tag, TagKind
from ui.widgets.text import Text

LOOK_AFTER_MS = 150
_LONGEST = 80
_NARROW_BELOW = 560


class LineRow(Row):
    """What one line will make, and a question where only the user knows."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, side=SPACE_3)
        self._name = OneLine(weight=600)
        self._about = Text(role=Role.SOFT_INK)
        self._about.set_most_lines(3)
        self._tag = Tag("")
        self.choice = Combo()
        self.choice.activated.connect(lambda: self.answered.emit(self.choice.current() == "yes"))
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(self._name)
        head.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        words.addLayout(head)
        words.addWidget(self._about)
        words.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(words, 1)

    def show_line(self, line: Line, *, answer: bool | None) -> None:
        """Show this line, and how the user answered its question."""
        self._name.setText((line.record.display_name or line.text)[:_LONGEST])
        tag, kind = self._verdict(line)
        self._tag.setText(tag)
        self._tag.set_kind(kind)
        about = self._about_line(line)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        asked = line.verdict in (Verdict.NAMESAKE, Verdict.ELSEWHERE)
        self.choice.setVisible(asked)
        if asked:
            same = line.verdict is Verdict.NAMESAKE
            no = self.tr("Somebody else of that name") if same else self.tr("Leave it as it is")
            self.choice.set_choices([("no", no), ("yes", self.tr("The same person") if same else self.tr("Met here"))])
            self.choice.set_current("yes" if answer else "no")
            self.choice.setAccessibleName(f"{tag} {self._name.text()}")
        self.setAccessibleName(", ".join(filter(None, (self._name.text(), tag, about))))

    def _verdict(self, line: Line) -> tuple[str, TagKind]:
        return {
            Verdict.NEW: (self.tr("new"), TagKind.ACCENT),
            Verdict.KNOWN: (self.tr("known"), TagKind.BLUE),
            Verdict.NAMESAKE: (self.tr("the same person?"), TagKind.AMBER),
            Verdict.ELSEWHERE: (self.tr("met elsewhere?"), TagKind.AMBER),
            Verdict.LEFT_OUT: (self.tr("left out"), TagKind.NEUTRAL),
        }[line.verdict]

    def _about_line(self, line: Line) -> str:
        role = line.role[:_LONGEST]
        named = f"{line.name[:_LONGEST]}, {role}" if role else line.name[:_LONGEST]
        if line.verdict is Verdict.NEW:
            found = line.record
            ways = (*found.emails, *found.urls, *found.tels)
            return ", ".join(filter(None, (found.title, found.organization, *ways)))
        if line.verdict is Verdict.KNOWN:
            return self.tr("In your address book: {name}.").replace("{name}", named)
        if line.verdict is Verdict.NAMESAKE:
            return self.tr("You know {name}.").replace("{name}", named)
        if line.verdict is Verdict.ELSEWHERE:
            said = self.tr("{name}: you met at {event}.").replace("{event}", line.event_name[:_LONGEST])
            return said.replace("{name}", named)
        return {
            Reason.NO_NAME: self.tr("There is no name in this line."),
            Reason.TWICE: self.tr("Stands further up already."),
            Reason.THERE: self.tr("Is among the people of this event already."),
            Reason.TOO_MANY: self.tr("At most {0} at once; the rest can come after.").format(MOST_LINES),
            None: "",
        }[line.reason]


class EventLines(QWidget):
    """`changed` when the preview is another one; `lines` and `answers` are what will be made."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.answers: dict[int, bool] = {}
        self._event: int | None = None
        self._answered: dict[str, bool] = {}  # by the text of the line, so that it stays while others are typed
        self.text = Area(
            self.tr(
                "Maya Osei, Science policy advisor, Royal Society\nTom Brandt, tom@example.org\nA name alone is enough"
            ),
            least=7,
            most=12,
            name=self.tr("Whom did you meet? One on each line"),
        )
        self._wait = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._wait.timeout.connect(self.read)
        self.text.textChanged.connect(self._wait.start)
        self._rows: list[LineRow] = []
        self.preview = CardRows()
        self._nothing = Text(
            self.tr("What each line will make is shown here, before anything is added."), Role.SOFT_INK
        )
        self._lay_out()

    def _lay_out(self) -> None:
        typed, shown = QVBoxLayout(), QVBoxLayout()
        for box in (typed, shown):
            box.setSpacing(SPACE_2)
        typed.addWidget(FormLabel(self.tr("&Whom did you meet? One on each line"), self.text))
        typed.addWidget(self.text)
        typed.addStretch(1)
        self._heading = Heading(self.tr("What will be made"))
        shown.addWidget(self._heading)
        shown.addWidget(self._nothing)
        shown.addWidget(self.preview)
        shown.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACE_4)
        self._columns.addLayout(typed, 1)
        self._columns.addLayout(shown, 1)
        self.preview.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is typed and what it makes beside each other, or one below the other."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction.TopToBottom if self.width() < _NARROW_BELOW else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)

    def set_event(self, event: int | None) -> None:
        """Which event the lines are for; None: a new one."""
        self._event = event

    def read(self) -> None:
        """Read the lines anew and show what each would do."""
        self._wait.stop()
        self.lines = event_people.read(self.text.toPlainText(), self._event)
        self.answers = {
            i: self._answered[line.text] for i, line in enumerate(self.lines) if line.text in self._answered
        }
        while len(self._rows) < len(self.lines):
            self._rows.append(self._new_row(len(self._rows)))
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self.lines))
            if place < len(self.lines):
                row.show_line(self.lines[place], answer=self.answers.get(place))
        self.preview.setVisible(bool(self.lines))
        self._nothing.setVisible(not self.lines)
        self.preview.update()
        self.changed.emit()

    def rows(self) -> list[LineRow]:
        """The rows of the preview."""
        return self._rows[: len(self.lines)]

    def clear(self) -> None:
        """Ready for more people."""
        self._answered.clear()
        self.text.clear()
        self.read()

    def _new_row(self, place: int) -> LineRow:
        row = LineRow()
        row.answered.connect(partial(self._answer, place))
        self.preview.add_row(row)
        return row

    def _answer(self, place: int, yes: bool) -> None:
        self._answered[self.lines[place].text] = yes
        self.answers[place] = yes
        self.changed.emit()
