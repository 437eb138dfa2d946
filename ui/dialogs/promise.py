"""A promise to somebody, or something to be reminded of about them: a line, and a day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from models import drafts, people, promises, settings
from models.promises import Promise
from models.rules.days import local_day
from models.terms import FollowUpKind
from ui import window_place
from ui.desk import Desk
from ui.form_draft import FormDraft
from ui.theme import SPACE_1, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.date_time import DateField
from ui.widgets.field import Field
from ui.widgets.foot import foot
from ui.widgets.line import FormLabel, Title
from ui.widgets.text import Text

AHEAD = {"tomorrow": timedelta(days=1), "week": timedelta(days=7)}
NO_DAY, A_DAY = "none", "day"
LONGEST_NAME = 32  # in the title


class PromiseDialog(QDialog):
    """Notes a promise to `person`, or with FollowUpKind.CUSTOM a reminder of one's own, which needs a day;
    or changes the one of `change`."""

    def __init__(
        self,
        desk: Desk,
        person: int,
        kind: FollowUpKind = FollowUpKind.PROMISE,
        parent: QWidget | None = None,
        *,
        change: Promise | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._change = change
        self._desk, self._person, self._promise = desk, person, kind is FollowUpKind.PROMISE
        name = people.name_of(person)
        asked = self.tr("What did you promise {name}?") if self._promise else self.tr("Remind me to …")
        title = asked.replace("{name}", name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…")
        self.setWindowTitle(title)
        example = self.tr("Send the paper on grants") if self._promise else self.tr("Ask how the move went")
        self._text = Field(example, name=title)
        self._text.setMaxLength(300)
        self._text.textChanged.connect(self._refresh)
        choices = [("tomorrow", self.tr("tomorrow")), ("week", self.tr("in a week")), (A_DAY, self.tr("on a day"))]
        if self._promise:
            choices.insert(0, (NO_DAY, self.tr("no day")))
        self._when = ChipChoice(choices, name=self.tr("By when") if self._promise else self.tr("When"))
        self._when.set_current(choices[0][0])
        self._when.chosen.connect(self._refresh)
        self._day = DateField(self.tr("Day"))
        self._day.show_day(self._today() + AHEAD["week"])
        self._day.picked.connect(self._refresh)
        self._note = Text("", Role.SOFT_INK)
        self._save = Button(
            self.tr("Put on the list") if self._promise else self.tr("Remind me"), Kind.FILLED, pressed=self._add
        )
        self._save.setDefault(True)
        self._lay_out(title)
        if change is not None:
            self._show(change)
        self._refresh()
        self._keep(f"{kind}/{change.id}" if change is not None else kind)

    def _keep(self, kind: str) -> None:
        form = drafts.form_key(kind, "person", self._person)
        parts: dict[str, QWidget] = {"text": self._text, "when": self._when, "day": self._day}
        FormDraft(self, self._desk, form, parts, self._box, refit=self._refresh)

    def _lay_out(self, title: str) -> None:
        cancel = Button(self.tr("Cancel"), pressed=self.reject)
        remove = [] if self._change is None else [Button(self.tr("Remove"), Kind.LINK, pressed=self._take_away)]
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Title(title))
        box.addWidget(self._text)
        box.addSpacing(SPACE_1)
        box.addWidget(FormLabel(self._when.accessibleName(), self._when))
        box.addWidget(self._when)
        box.addWidget(self._day, 0, Qt.AlignmentFlag.AlignLeading)
        box.addWidget(self._note)
        box.addStretch(1)
        box.addLayout(foot(cancel, self._save, before=remove))
        window_place.begin(self, 480, 300)

    def _show(self, change: Promise) -> None:
        """Show what was noted."""
        self._save.setText(self.tr("Save"))
        self._text.setText(change.text)
        if change.due_on is not None:
            self._when.set_current(A_DAY)
            self._day.show_day(change.due_on)

    def _take_away(self) -> None:
        if (change := self._change) is not None:
            self._desk.do(lambda: promises.remove(change.id, self._desk.now()))
        self.accept()

    def _today(self) -> date:
        return local_day(self._desk.now(), settings.zone())

    def _chosen_day(self) -> date | None:
        chosen = self._when.current()
        if chosen == A_DAY:
            return self._day.day()
        return self._today() + AHEAD[chosen] if chosen in AHEAD else None

    def _refresh(self) -> None:
        self._day.setVisible(self._when.current() == A_DAY)
        day = self._chosen_day()
        passed = day is not None and day < self._today()
        self._note.setText(self.tr("This day has passed: it will be on the list at once.") if passed else "")
        self._note.setVisible(passed)
        self._save.setEnabled(bool(self._text.text().strip()))

    def _add(self) -> None:
        desk, person, text, day = self._desk, self._person, self._text.text(), self._chosen_day()
        if (change := self._change) is not None:
            desk.do(lambda: promises.change(change.id, text, day, desk.now()))
        elif self._promise or day is None:
            desk.do(lambda: promises.add(person, text, day, desk.now()))
        else:
            desk.do(lambda: promises.remind_me(person, text, day, desk.now()))
        self.accept()
