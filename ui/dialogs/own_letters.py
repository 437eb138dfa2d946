"""The letters that writing begins from: in one's own words, hidden, and put back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from models import drafts, own_letters
from models.asking_words import asks_for_job
from models.errors import Problem
from models.own_letters import LetterEntry
from models.rules.letters import PLACEHOLDERS
from models.terms import Channel
from models.words import problem_text, words
from ui.desk import Desk
from ui.dialogs.entry_list import Entry
from ui.dialogs.own_words import OwnWordsDialog
from ui.form_draft import FormDraft
from ui.theme import SPACE_1, SPACE_2, SPACE_3, Role
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.line import FormLabel
from ui.widgets.text import Text


class OwnLettersDialog(OwnWordsDialog):
    """All templates by purpose. A placeholder that nobody knows is said at once, and not saved."""

    words_typed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            QCoreApplication.translate("OwnLettersDialog", "Your letters"),
            QCoreApplication.translate("OwnLettersDialog", "What a new letter begins from. Letters you began stay."),
            QCoreApplication.translate("OwnLettersDialog", "Find a letter"),
            parent,
        )
        self._key = ""
        self._entries: dict[str, LetterEntry] = {}
        self._subject = Field(name=self.tr("Subject"))
        self._body = Area(least=9, most=16, name=self.tr("Letter"))
        self._label = FormLabel(self.tr("&Subject"), self._subject)
        self._problem = Text("", Role.AMBER)
        self._about = Text("", Role.SOFT_INK)
        self._facts = Button(self.tr("Insert a fact"))
        self._facts.set_menu(self._make_menu())
        self._back = Button(self.tr("Put back"), pressed=self._put_back)
        self._hide = Button(self.tr("Hide"), pressed=self._hide_it)
        self._build_editor()
        self._subject.textEdited.connect(self._edited)
        self._body.textChanged.connect(self._edited)
        self.refresh()
        self.list.pick("")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        FormDraft(self, desk, drafts.form_key("own_letters"), {"words": self}, self._column, at=0)

    def as_typed(self) -> Any:
        """The letter whose words cannot be saved yet, and those words; all others are saved (ui/form_draft.py)."""
        return [self._key, self._subject.text(), self._body.toPlainText()] if self._wrong() else []

    def put_back(self, typed: Any) -> None:
        """Show them, or with [] what is saved; KeyError, TypeError or ValueError where that is not possible."""
        if not typed:
            self._show_again()
            return
        key, subject, body = typed
        self.list.pick(self._entries[key].key)
        self._subject.setText(subject)
        self._body.setPlainText(body)
        self._check()

    def typed_into(self) -> SignalInstance:
        """Emitted when other words stand there."""
        return self.words_typed

    def refresh(self) -> None:
        """Read all letters again; what is being typed stays."""
        self._entries = {entry.key: entry for entry in own_letters.entries()}
        self.list.show_entries([self._listed(entry) for entry in self._entries.values()])
        if self._key and not self.waiting and not self._wrong():
            self.show_entry(self._key)

    def show_entry(self, key: str) -> None:
        """Show a letter at the right."""
        entry = self._entries[key]
        self._key = key
        template = entry.template
        for widget in (self._subject, self._label):
            widget.setVisible(template.channel is not Channel.LINKEDIN)
        if " ".join(self._subject.text().split()) != template.subject:
            self._subject.setText(template.subject)
        if self._body.toPlainText().strip() != template.body:
            self._body.blockSignals(True)
            self._body.setPlainText(template.body)
            self._body.blockSignals(False)
        self.stop_waiting()
        self._hide.setVisible(not entry.hidden)
        self._about.setText(self._said_about(entry))
        self._check()

    def save_now(self) -> None:
        """Keep the words, unless a part of them could never be filled in."""
        if not self.waiting:
            return
        self.stop_waiting()
        if self._wrong():
            self._check()
            return
        key, subject, body, now = self._key, self._subject.text(), self._body.toPlainText(), self.desk.now()
        self.desk.do(lambda: own_letters.change(key, subject, body, now, visit=self.visit()), quiet=True)

    def _wrong(self) -> str:
        """What is wrong with what stands there, in words; "" for nothing."""
        fault = own_letters.fault(self._subject.text()) or own_letters.fault(self._body.toPlainText())
        return problem_text(fault) if fault else ""

    def _edited(self) -> None:
        if not self._wrong():  # a brace that is just being closed is no fault yet: that is said at the pause
            self._check()
        self.typed()
        self.words_typed.emit()

    def _check(self) -> None:
        wrong = self._wrong()
        hint = ""
        if not wrong and asks_for_job(self._body.toPlainText()):
            hint = self.tr("This sounds like asking for a job. Such a conversation is for learning.")
        self._problem.setText(wrong or hint)
        self._problem.setVisible(bool(wrong or hint))
        entry = self._entries[self._key]
        self._back.setVisible(entry.hidden or entry.changed or bool(wrong))
        self._body.set_problem(problem_of(own_letters.fault(self._body.toPlainText())))
        self._subject.set_problem(problem_of(own_letters.fault(self._subject.text())))

    def _make_menu(self) -> QMenu:
        """What can be filled in, in words, with the placeholder that stands for it."""
        menu = QMenu(self)
        named = sorted((words(f"letter.blank.{name}"), name) for name in PLACEHOLDERS)
        for said, name in named:
            menu.addAction(f"{said}   {{{name}}}").triggered.connect(partial(self._insert, name))
        return menu

    def _insert(self, name: str) -> None:
        """Put a placeholder where the cursor is."""
        self._body.insertPlainText("{" + name + "}")
        self._body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self) -> None:
        self.stop_waiting()
        entry = self._entries[self._key]
        if not (entry.changed or entry.hidden):  # only what could not be saved was typed
            self._show_again()
            return
        self._act(lambda key: own_letters.put_back(key, self.desk.now()))
        self._show_again()

    def _hide_it(self) -> None:
        self.save_now()
        self._act(lambda key: own_letters.hide(key, self.desk.now()))

    def _act(self, work: Callable[[str], None]) -> None:
        key = self._key
        self.desk.do(lambda: work(key))
        self.begin_visit()

    def _show_again(self) -> None:
        self._subject.clear()
        self.show_entry(self._key)

    def _listed(self, entry: LetterEntry) -> Entry:
        template = entry.template
        name = template.name
        if template.channel is Channel.LINKEDIN:
            name = self.tr("{name}, LinkedIn note").replace("{name}", name)
        mark = self.tr("Hidden") if entry.hidden else self.tr("Changed") if entry.changed else ""
        return Entry(entry.key, words(f"letter_purpose.{template.purpose}"), name, mark)

    def _said_about(self, entry: LetterEntry) -> str:
        lines = [self.tr("A part in [[ ]] is left out where a fact in it is missing.")]
        if entry.hidden:
            lines.insert(0, self.tr("Hidden: no new letter begins from it."))
        return "\n".join(lines)

    def _build_editor(self) -> None:
        box = self._column = QVBoxLayout(self.editor)
        box.setContentsMargins(SPACE_1, SPACE_1, SPACE_1, SPACE_1)
        box.setSpacing(SPACE_2)
        box.addWidget(self._label)
        box.addWidget(self._subject)
        box.addWidget(FormLabel(self.tr("&Letter"), self._body))
        self._body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        box.addWidget(self._body, 1)
        box.addWidget(self._problem)
        box.addWidget(self._about)
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE_3, 0, 0)
        row.setSpacing(SPACE_2)
        for button in (self._facts, self._back, self._hide):
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)


def problem_of(fault: Problem | None) -> str:
    """The sentence for a fault, "" for none."""
    return problem_text(fault) if fault is not None else ""
