""" "Delete for good": asked once, with what goes, and which backups still hold the person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from models import forgetting, people, settings
from models.backups import Backup
from models.errors import Problem
from models.words import problem_text, say_count, say_full, words
from ui import window_place
from ui.desk import Desk
from ui.theme import SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.foot import foot
from ui.widgets.line import Title
from ui.widgets.painting import one_line
from ui.widgets.text import Text

_WIDTH: Final = 480
_LONGEST_NAME: Final = 40
_MOST_SHOWN: Final = 6


class ForgetDialog(QDialog):
    """Deletes `chosen` with every trace, and the backups that hold them where that is ticked. No undo."""

    def __init__(self, desk: Desk, chosen: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._people = desk, tuple(chosen)
        self._backups = forgetting.holding(self._people)
        self._name = self._named()
        question = self.tr("Delete for good?")
        self.setWindowTitle(question)
        self.about = Text(
            self.tr(
                "Everything about {name} goes: the story, the notes, and the conversations that were theirs alone. "
                "This cannot be undone, and neither can what you did before it."
            ).replace("{name}", self._name)
        )
        self.backups = Text(self._said_of_backups(), Role.SOFT_INK)
        self.backups.set_most_lines(_MOST_SHOWN + 3)
        self.with_backups = CheckBox(self.tr("Delete these backups too"))
        self.cancel = Button(self.tr("Cancel"), pressed=self.reject)
        self.delete = Button(self.tr("Delete for good"), Kind.FILLED, pressed=self._go)
        self.delete.setAutoDefault(False)
        self.cancel.setDefault(True)
        self._lay_out(question)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self) -> str:
        if len(self._people) != 1:
            return self.tr("{count} people").replace("{count}", say_count(len(self._people)))
        name = one_line(people.name_of(self._people[0]))
        return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"

    def _said_of_backups(self) -> str:
        lines = [words("forget.backups", count=len(self._backups), name=self._name)]
        lines += [f"•  {self._say(one)}" for one in self._backups[:_MOST_SHOWN]]
        more = len(self._backups) - _MOST_SHOWN
        if more > 0:
            lines.append(words("forget.more", count=more))
        return "\n".join(lines)

    def _say(self, one: Backup) -> str:
        when = say_full(one.at, settings.zone())
        return when if one.reason else f"{when} ({one_line(one.path.name)})"

    def _lay_out(self, question: str) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Title(question))
        box.addWidget(self.about)
        box.addWidget(self.backups)
        box.addWidget(self.with_backups)
        for part in (self.backups, self.with_backups):
            part.setVisible(bool(self._backups))
        box.addStretch(1)
        box.addLayout(foot(self.cancel, self.delete))
        window_place.begin(self, _WIDTH)

    def _go(self) -> None:
        desk, chosen = self._desk, self._people
        name = people.name_of(chosen[0]) if len(chosen) == 1 else ""
        gone = self._backups if self.with_backups.isChecked() else ()
        try:
            title = self.tr("Deleting for good…")
            desk.do_long(self, title, lambda _: forgetting.forget(chosen, desk.now()))
        except Problem as problem:
            desk.changes.data.emit()
            desk.problem.emit(problem_text(problem))
            self.accept()
            return
        left = forgetting.delete_backups(gone)
        self.accept()
        if left:
            desk.problem.emit(words("problem.forget.backups", count=left))
        elif name and (others := forgetting.still_named(name)):
            desk.said.emit(words("forget.still_named", count=others, name=self._name), False)
        else:
            desk.said.emit(self.tr("Deleted for good: {name}").replace("{name}", self._name), False)
