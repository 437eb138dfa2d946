"""What they may ask me, and what I would answer; practised one at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import expected_questions
from models.expected_questions import Common, Expected
from ui.desk import Desk
from ui.pages.about_me_pitches import length_of
from ui.pages.form_page import labelled
from ui.pages.lines_to_add import LinesToAdd
from ui.pages.open_form import OpenForm
from ui.pages.opening_rows import Entry, OpeningRows
from ui.theme import Role
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Heading
from ui.widgets.text import Text
from ui.wizards.saved_text import SavedText, flush_all

_OFFERED = 5


class QuestionForm(OpenForm):
    """One question and its answer."""

    def __init__(self, desk: Desk, key: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("A question they may ask"))
        self._desk, self._key = desk, key
        self.text = Field(self.tr("Why this field?"), name=self.tr("They may ask"))
        hint, name = self.tr("A few words are enough to remember it by"), self.tr("What you would say")
        self.answer = Area(hint, least=2, most=10, name=name)
        self._length = Text("", Role.SOFT_INK)
        self._saved = {
            "text": SavedText(self.text, lambda text, visit: self._save("text", text, visit)),
            "answer": SavedText(self.answer, lambda text, visit: self._save("answer", text, visit)),
        }
        self.body.addWidget(labelled(self.tr("They may ask"), self.text))
        self.body.addWidget(labelled(self.tr("What you would say"), self.answer, self._length))
        self.answer.textChanged.connect(self._measure)
        self._measure()

    def refresh(self) -> None:
        question = next((one for one in expected_questions.questions() if one.id == self._key), None)
        if question is not None:
            self._saved["text"].show(question.text)
            self._saved["answer"].show(question.answer)
            self._measure()

    def first_field(self) -> QWidget:
        return self.answer

    def _save(self, name: str, text: str, visit: str) -> None:
        fields = {name: text}
        self._desk.do(lambda: expected_questions.edit(self._key, self._desk.now(), visit=visit, **fields), quiet=True)

    def _measure(self) -> None:
        self._length.setText(length_of(self.answer.toPlainText()))
        self._length.setVisible(bool(self._length.text()))


class QuestionsCard(QWidget):
    """The questions as lines that open; below them common ones, added with one click."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._offered: tuple[Common, ...] = ()
        placeholder = self.tr("Another question that they may ask")
        self.adder = LinesToAdd(placeholder, self.tr("What they may ask"), self.tr("Add"), self._add)
        self.adder.keep(desk, "expected_questions")
        self._heading = Heading(self.tr("Often asked"))
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.adder.below.addWidget(self._heading)
        self.adder.below.addWidget(self._chips)
        self.practise = Button(self.tr("Practise"), pressed=self._practise, icon_name="clock")
        self.practise.setToolTip(self.tr("One question at a time, with a clock"))
        foot = QHBoxLayout()
        foot.addWidget(self.practise)
        foot.addStretch(1)
        self.adder.below.addLayout(foot)
        self.rows = OpeningRows(lambda key: QuestionForm(desk, key), self.adder)
        self.rows.moved.connect(self._move)
        self.rows.removed.connect(self._remove)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.rows)

    def refresh(self) -> None:
        """Read the questions, and what is offered, again."""
        there = expected_questions.questions()
        self.practise.setVisible(bool(there))
        self.rows.show_entries([self._entry(question) for question in there])
        self._offer(expected_questions.suggestions()[:_OFFERED])

    def offered(self) -> list[str]:
        """The common questions that are offered now."""
        return [common.text for common in self._offered]

    def _entry(self, question: Expected) -> Entry:
        return Entry(question.id, question.text, beside=length_of(question.answer) or self.tr("No answer yet"))

    def _offer(self, common: tuple[Common, ...]) -> None:
        if common == self._offered:
            return
        self._offered = common
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for one in common:
            chip = Chip(one.text, acts=True)
            chip.setAccessibleName(self.tr("Add: {question}").replace("{question}", one.text))
            chip.clicked.connect(lambda _=False, chosen=one: self._take(chosen))
            self._flow.addWidget(chip)
        for part in (self._heading, self._chips):
            part.setVisible(bool(common))
        self.rows.order_tabs()

    def _take(self, common: Common) -> None:
        self._desk.do(lambda: expected_questions.add(common.text, self._desk.now(), common.answer))
        self.refresh()
        self.adder.field.setFocus()

    def _add(self, lines: str) -> str:
        for line in filter(str.strip, lines.splitlines()):
            self._desk.do(lambda text=line: expected_questions.add(text, self._desk.now()))
        self.refresh()
        return ""

    def _move(self, key: int, by: int) -> None:
        self._desk.do(lambda: expected_questions.move(key, by, self._desk.now()))
        self.refresh()

    def _remove(self, key: int) -> None:
        self._desk.do(lambda: expected_questions.remove(key, self._desk.now()))
        self.refresh()
        self.adder.field.setFocus()

    def _practise(self) -> None:
        from ui.dialogs.rehearse import RehearseDialog
        from ui.dialogs.spoken_words import of_question

        flush_all(self)
        there = expected_questions.questions()
        if there:
            RehearseDialog([of_question(question) for question in there], self.window()).show()
