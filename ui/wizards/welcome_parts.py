"""What the first page shows, one after the other: a name, how they know each other, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.people_list import PersonRow
from models.words import words
from ui.dialogs.how_known import HowKnown
from ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6, TEXT, Role
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, Kind
from ui.widgets.card import CardRows, Row
from ui.widgets.field import Field
from ui.widgets.line import Line, Small
from ui.widgets.text import Run, Text

QUESTION_SIZE = 27
MOST_SHOWN = 6


class Question(Text):
    """A question in large letters, up to three lines of it."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, size=QUESTION_SIZE, weight=700)
        font = self.font()
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 99)
        self.setFont(font)
        self.set_most_lines(3)


def column(part: QWidget) -> QVBoxLayout:
    """The layout of a part: one thing below the other."""
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    return box


class AskName(QWidget):
    """ "Who could you talk to this week?" `named` carries what was typed or pasted."""

    named = Signal(str)
    example_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Field(self.tr("A name is enough."), name=self.tr("Who could you talk to this week?"))
        self.field.setMinimumHeight(44)
        font = self.field.font()
        font.setPixelSize(round(font.pixelSize() * 16 / TEXT))
        self.field.setFont(font)
        self.button = Button(self.tr("Add"), Kind.FILLED, pressed=self._enter)
        self.button.setMinimumHeight(44)
        self.button.setMinimumWidth(72)
        self.button.setEnabled(False)
        self._problem = Text("", Role.AMBER)
        self._problem.hide()
        self.field.returnPressed.connect(self._enter)
        self.field.textChanged.connect(self._typed)
        entry = QHBoxLayout()
        entry.setSpacing(SPACE_2)
        entry.addWidget(self.field, 1)
        entry.addWidget(self.button)
        box = column(self)
        box.addWidget(Question(self.tr("Who could you talk to this week?")))
        box.addSpacing(SPACE_2)
        box.addWidget(
            Text(
                self.tr("Somebody you like to talk to is a good beginning: a friend, a former colleague, a teacher."),
                Role.SOFT_INK,
            )
        )
        box.addSpacing(SPACE_5)
        box.addLayout(entry)
        box.addWidget(self._problem)
        box.addSpacing(SPACE_3)
        box.addLayout(self._build_other_ways())
        box.addSpacing(SPACE_6)
        box.addWidget(Small(self.tr("Everything you write stays on this computer.")))

    def _build_other_ways(self) -> QHBoxLayout:
        self.example = Button(self.tr("Show me an example"), Kind.LINK, pressed=self.example_wanted.emit)
        self.file = Button(self.tr("Import people you know…"), Kind.LINK, pressed=self.import_wanted.emit)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Line(self.tr("Or:"), Role.SOFT_INK))
        row.addWidget(self.example)
        row.addWidget(self.file)
        row.addStretch(1)
        return row

    def clear(self) -> None:
        """Ready for the next name."""
        self.field.clear()
        self.say("")

    def say(self, problem: str) -> None:
        """Say below the field what is missing; empty: nothing."""
        self.field.set_problem(problem)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _typed(self, text: str) -> None:
        self.button.setEnabled(bool(text.strip()))
        self.say("")

    def _enter(self) -> None:
        if self.field.text().strip():
            self.named.emit(self.field.text())


class AskHowKnown(QWidget):
    """ "How do you know Maya?" `answered` and `passed` (this one) and `passed_all`."""

    answered = Signal()
    passed = Signal()
    passed_all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Small()
        self._question = Question()
        self.how = HowKnown(at_once=True)
        self.how.answered.connect(self.answered)
        self.skip = Text()
        self.skip.setToolTip(self.tr("It can be said later, on the People page."))
        self.skip.link_activated.connect(self._skip)
        box = column(self)
        box.addWidget(self._count)
        box.addWidget(self._question)
        box.addSpacing(SPACE_2)
        box.addWidget(Text(self.tr("One tap. A first message begins differently with a friend."), Role.SOFT_INK))
        box.addSpacing(SPACE_5)
        box.addWidget(self.how)
        box.addSpacing(SPACE_4)
        box.addWidget(self.skip)

    def ask(self, person: int, name: str, number: int, of: int) -> None:
        """Ask about this person, the `number`-th of several."""
        self._count.setText(self.tr("{number} of {of}").format(number=number, of=of))
        self._count.setVisible(of > 1)
        skip = [Run(self.tr("Skip"), link="this")]
        if number < of:
            skip += [Run("      "), Run(self.tr("Skip the rest"), link="rest")]
        self.skip.set_bold_spans(skip)
        self._question.setText(words("relation_question", name=name))
        self.how.ask_about(person)

    def _skip(self, which: str) -> None:
        (self.passed_all if which == "rest" else self.passed).emit()


class ChooseNext(QWidget):
    """Who is there now, the first to ask with the one filled button. `prepare` carries the person."""

    prepare = Signal(int)
    another = Signal()
    enough = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Question()
        self._lead = Text("", Role.SOFT_INK)
        self._card = CardRows()
        self._first: Button | None = None
        self._more = Text("", Role.SOFT_INK)
        self.another_button = Button(self.tr("Add another name"), icon_name="add", pressed=self.another.emit)
        self.enough_button = Button(self.tr("Later"), Kind.LINK, pressed=self.enough.emit)
        self.enough_button.setToolTip(self.tr("Go to Today. Nothing is lost."))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.another_button)
        row.addWidget(self.enough_button)
        row.addStretch(1)
        box = column(self)
        box.addWidget(self._question)
        box.addSpacing(SPACE_2)
        box.addWidget(self._lead)
        box.addSpacing(SPACE_5)
        box.addWidget(self._card)
        box.addWidget(self._more)
        box.addSpacing(SPACE_4)
        box.addLayout(row)

    def show_people(self, rows: Sequence[PersonRow]) -> None:
        """Show these people, the first of them with the filled button."""
        one = len(rows) == 1
        self._question.setText(self.tr("A good beginning") if one else self.tr("Whom first?"))
        self._lead.setText(
            self.tr("Next: why them, a few questions, and a sheet of one page to print. About ten minutes.")
            if one
            else self.tr("Those who know you well answer most readily, so they stand first.")
        )
        self._card.clear()
        self._first = None
        for row in rows[:MOST_SHOWN]:
            line, button = self._build_row(row, filled=self._first is None)
            self._first = self._first or button
            self._card.add_row(line)
        hidden = len(rows) - MOST_SHOWN
        self._more.setText(self.tr("and %n more on the People page", "", hidden) if hidden > 0 else "")
        self._more.setVisible(hidden > 0)

    def take_focus(self) -> None:
        """Let Enter prepare with the first."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_row(self, row: PersonRow, *, filled: bool) -> tuple[Row, Button]:
        line = Row()
        line.body.addWidget(Avatar(row.display_name))
        about = QVBoxLayout()
        about.setSpacing(SPACE_1 // 2)
        about.addWidget(Line(row.display_name, weight=600))
        circle = words(f"circle.{row.circle or 'open'}")
        work = ", ".join(filter(None, (row.title, row.organization)))
        about.addWidget(Line("  ·  ".join(filter(None, (circle, work))), Role.SOFT_INK))
        line.body.addLayout(about, 1)
        kind = Kind.FILLED if filled else Kind.OUTLINE
        text = self.tr("Prepare a conversation") if filled else self.tr("Prepare")
        button = Button(text, kind, pressed=lambda: self.prepare.emit(row.id))
        button.setAccessibleName(self.tr("Prepare a conversation with {name}").format(name=row.display_name))
        line.body.addWidget(button)
        return line, button
