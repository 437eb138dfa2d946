"""The question bank: other words for a question, hidden ones, and questions of one's own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import career_values, own_questions
from models.asking_words import asks_for_job
from models.errors import Problem
from models.own_questions import QuestionEntry
from models.terms import QuestionCategory
from models.words import problem_text, words
from ui.desk import Desk
from ui.dialogs.entry_list import Entry
from ui.dialogs.own_words import OwnWordsDialog
from ui.theme import SPACE_1, SPACE_2, SPACE_3, Role
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.choice import Combo
from ui.widgets.line import FormLabel
from ui.widgets.text import Text


class OwnQuestionsDialog(OwnWordsDialog):
    """All questions by category. A new one is kept with its first words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            QCoreApplication.translate("OwnQuestionsDialog", "Your questions"),
            QCoreApplication.translate(
                "OwnQuestionsDialog",
                "What Inroad suggests when you prepare. A sheet that you made already keeps its questions.",
            ),
            QCoreApplication.translate("OwnQuestionsDialog", "Find a question"),
            parent,
        )
        self._key = ""  # of the question that is shown; "" for a new one
        self._entries: dict[str, QuestionEntry] = {}
        self._area = Area(least=3, most=8, name=self.tr("Question"))
        self._about = Text("", Role.SOFT_INK)
        self._problem = Text("", Role.AMBER)
        categories = [(category.value, words(f"category_title.{category}")) for category in QuestionCategory]
        self._category = Combo(categories, name=self.tr("Category"))
        nothing = ("", self.tr("No value in particular"))
        values = [(value.key, value.name) for value in career_values.values()]
        self._value = Combo([nothing, *values], name=self.tr("Asks about"))
        self._sorting = QWidget()
        self._back = Button(self.tr("Put back"), pressed=self._put_back)
        self._hide = Button(self.tr("Hide"), pressed=self._hide_it)
        self._remove = Button(self.tr("Remove"), pressed=self._remove_it)
        self.add_button = Button(self.tr("Add a question"), icon_name="add", pressed=self.begin_new)
        self.foot.insertWidget(0, self.add_button)
        self._build_editor()
        self._area.textChanged.connect(self._edited)
        self._category.activated.connect(self._sort)
        self._value.activated.connect(self._sort)
        self.refresh()
        self.list.pick("")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read all questions again; what is being typed stays."""
        self._entries = {entry.key: entry for entry in own_questions.entries()}
        self.list.show_entries([self._listed(entry) for entry in self._entries.values()])
        if self.waiting:
            return
        if self._key and self._key not in self._entries:
            self._key = ""
            self.list.pick("")
        elif self._key:
            self.show_entry(self._key)

    def show_entry(self, key: str) -> None:
        """Show a question at the right."""
        entry = self._entries[key]
        self._key = key
        self._set_text(entry.text)
        self._category.set_current(entry.category)
        self._value.set_current(entry.value)
        self._sorting.setVisible(entry.own)
        self._back.setVisible(entry.hidden or entry.changed)
        self._hide.setVisible(not entry.hidden)
        self._remove.setVisible(entry.own)
        self._about.setText(self._said_about(entry))
        self._check()

    def begin_new(self) -> None:
        """An empty question, in the category of the one that was shown."""
        self.save_now()
        self.begin_visit()
        self.list.clearSelection()
        self.list.setCurrentRow(-1)
        self._key = ""
        self._set_text("")
        self._value.set_current("")
        self._sorting.show()
        for button in (self._back, self._hide, self._remove):
            button.hide()
        self._about.setText(self.tr("A question of your own. It is kept as soon as you write it."))
        self._check()
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_now(self) -> None:
        """Keep the words; a question that was emptied keeps the ones that it had."""
        if not self.waiting:
            return
        self.stop_waiting()
        text, key, now = self._area.toPlainText(), self._key, self.desk.now()
        if not text.strip():
            return
        if key:
            self.desk.do(lambda: own_questions.change(key, text, now, visit=self.visit()), quiet=True)
            return
        category, value = QuestionCategory(self._category.current()), self._value.current()
        self._key = self.desk.do(lambda: own_questions.add(category, text, now, value), quiet=True) or ""
        self._show_new()

    def _show_new(self) -> None:
        if self._key in self._entries:
            self.list.blockSignals(True)
            self.list.pick(self._key)
            self.list.blockSignals(False)
            self.show_entry(self._key)

    def _edited(self) -> None:
        self._check()
        self.typed()

    def _check(self) -> None:
        """Say beside the question what could be said better."""
        text = self._area.toPlainText()
        problem = problem_text(Problem("no_question")) if self._key and not text.strip() else ""
        hint = ""
        if asks_for_job(text):
            hint = self.tr("This sounds like asking for a job. Such a conversation is for learning.")
        self._problem.setText(problem or hint)
        self._problem.setVisible(bool(problem or hint))
        self._area.set_problem(problem)

    def _sort(self) -> None:
        key, now = self._key, self.desk.now()
        category, value = QuestionCategory(self._category.current()), self._value.current()
        if key:
            self.desk.do(lambda: own_questions.sort_in(key, category, value, now), quiet=True)

    def _put_back(self) -> None:
        self.stop_waiting()
        self._act(lambda key: own_questions.put_back(key, self.desk.now()))

    def _hide_it(self) -> None:
        self.save_now()
        self._act(lambda key: own_questions.hide(key, self.desk.now()))

    def _remove_it(self) -> None:
        self.stop_waiting()
        self._act(lambda key: own_questions.remove(key, self.desk.now()))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self, work: Callable[[str], None]) -> None:
        key = self._key
        self.desk.do(lambda: work(key))
        self.begin_visit()

    def _set_text(self, text: str) -> None:
        """Show the words, but leave the cursor alone where they are the ones that were just typed."""
        if " ".join(self._area.toPlainText().split()) != text or not text:
            self._area.blockSignals(True)
            self._area.setPlainText(text)
            self._area.blockSignals(False)
        self.stop_waiting()

    def _listed(self, entry: QuestionEntry) -> Entry:
        mark = ""
        if entry.hidden:
            mark = self.tr("Hidden")
        elif entry.own:
            mark = self.tr("Yours")
        elif entry.changed:
            mark = self.tr("Changed")
        return Entry(entry.key, words(f"category_title.{entry.category}"), entry.text, mark)

    def _said_about(self, entry: QuestionEntry) -> str:
        lines: list[str] = []
        if entry.hidden:
            lines.append(self.tr("Hidden: it is not suggested. Questions on your sheets stay."))
        if entry.changed:
            lines.append(self.tr("It came as: {text}").replace("{text}", entry.shipped))
        elif entry.own:
            lines.append(self.tr("A question of your own."))
        else:
            lines.append(self.tr("It came with Inroad. Change the words to your own; you can put them back."))
        return "\n".join(lines)

    def _build_editor(self) -> None:
        box = QVBoxLayout(self.editor)
        box.setContentsMargins(SPACE_1, SPACE_1, SPACE_1, SPACE_1)
        box.setSpacing(SPACE_2)
        box.addWidget(FormLabel(self.tr("&Question"), self._area))
        for widget in (self._area, self._problem, self._about):
            box.addWidget(widget)
        sorting = QVBoxLayout(self._sorting)
        sorting.setContentsMargins(0, SPACE_2, 0, 0)
        sorting.setSpacing(SPACE_1)
        for label, combo in ((self.tr("&Category"), self._category), (self.tr("&Asks about"), self._value)):
            sorting.addWidget(FormLabel(label, combo))
            sorting.addWidget(combo)
        box.addWidget(self._sorting)
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE_3, 0, 0)
        row.setSpacing(SPACE_2)
        for button in (self._back, self._hide, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(1)
