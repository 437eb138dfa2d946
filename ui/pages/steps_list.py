"""The steps of a career as a calm list: mine in About me, somebody else's where a person is edited."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from models import organizations, positions
from models.errors import Problem
from models.positions import Step
from models.words import problem_text
from ui.desk import Desk
from ui.pages.form_page import labelled
from ui.pages.lines_to_add import LinesToAdd
from ui.pages.open_form import OpenForm
from ui.pages.opening_rows import Entry, OpeningRows
from ui.theme import SPACE_1, SPACE_3, Role
from ui.widgets.field import Field
from ui.widgets.painting import one_line
from ui.widgets.text import Text
from ui.wizards.saved_text import SavedText, Saving

_TIME_WIDTH = 104


class StepsKeeper(Protocol):
    """Where the steps are kept while they are edited."""

    def steps(self) -> tuple[Step, ...]:
        """The steps as they stand, in their order."""
        ...

    def add(self, steps: tuple[Step, ...]) -> None:
        """Put new steps where they belong by their time."""
        ...

    def edit(self, step: int, fields: Mapping[str, str], visit: str) -> None:
        """Change fields of a step, as positions.edit() takes them; times are clear already."""
        ...

    def move(self, step: int, by: int) -> None:
        """Move a step up (-1) or down (1)."""
        ...

    def remove(self, step: int) -> None:
        """Take a step away."""
        ...


class StoredSteps:
    """Keeps the steps of a person, or with None of the user, in the data: each change can be undone."""

    def __init__(self, desk: Desk, person: int | None) -> None:
        self._desk, self._person = desk, person

    def steps(self) -> tuple[Step, ...]:
        return positions.of(self._person)

    def add(self, steps: tuple[Step, ...]) -> None:
        self._desk.do(lambda: positions.add_steps(self._person, steps, self._desk.now()))

    def edit(self, step: int, fields: Mapping[str, str], visit: str) -> None:
        self._desk.do(lambda: positions.edit(step, self._desk.now(), visit=visit, **fields), quiet=True)

    def move(self, step: int, by: int) -> None:
        self._desk.do(lambda: positions.move(step, by, self._desk.now()))

    def remove(self, step: int) -> None:
        self._desk.do(lambda: positions.remove(step, self._desk.now()))


class _WhenLeft(Saving):
    """Saves fields when one of them is left: half a year typed is no mistake, half a name no organisation."""

    def __init__(self, fields: tuple[Field, ...], save: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self.waiting = False
        for field in fields:
            field.textEdited.connect(self._typed)
            field.installEventFilter(self)

    def flush(self) -> None:
        """Save now what was typed; it waits on where it could not be."""
        if self.waiting:
            self.waiting = not self._save()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        left = event if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut else None
        if left is not None and left.reason() != Qt.FocusReason.PopupFocusReason:  # not for the list of completions
            self.flush()
        return False

    def _typed(self) -> None:
        self.waiting = True


class StepForm(OpenForm):
    """From when, until when, as what and where; organisations that are known are completed."""

    def __init__(self, keeper: StepsKeeper, step: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("A step"))
        self._keeper, self._step = keeper, step
        self.started = Field(self.tr("2016"), name=self.tr("From"))
        self.ended = Field(self.tr("now"), name=self.tr("Until"))
        self.title = Field(self.tr("Postdoc"), name=self.tr("As what"))
        self.organization = Field(self.tr("MPI Leipzig"), name=self.tr("Where"))
        self.organization.setCompleter(_completer(self))
        self._problem = Text("", Role.AMBER)
        self._problem.hide()
        self._times = _WhenLeft((self.started, self.ended), self.save_times, self)
        self._place = _WhenLeft((self.organization,), self._save_place, self)
        self.note = Field(self.tr("What it was like, in a word or two"), name=self.tr("Note"))
        self._note = SavedText(self.note, lambda text, visit: keeper.edit(step, {"note": text}, visit))
        self._saved = SavedText(self.title, lambda text, visit: keeper.edit(step, {"title": text}, visit))
        for field in (self.started, self.ended):
            field.textEdited.connect(lambda: self.say("", None))
        self._lay_out()

    def refresh(self) -> None:
        step = next((one for one in self._keeper.steps() if one.id == self._step), None)
        if step is None:
            return
        self._saved.show(step.title)
        self._note.show(step.note)
        if not self._place.waiting and self.organization.text().strip() != step.organization:
            self.organization.setText(step.organization)
            self.organization.setCursorPosition(0)
        if not self._times.waiting:
            for field, time in ((self.started, step.started), (self.ended, step.ended)):
                if not (field.hasFocus() and _same_time(field.text(), time)):
                    field.setText(positions.shown_time(time))

    def first_field(self) -> QWidget:
        return self.title if self.started.text() or self.ended.text() else self.started

    def settled(self) -> bool:
        return not self._times.waiting

    def save_times(self) -> bool:
        """Save the times if they are clear; otherwise say below them what is not."""
        typed = self.started.text(), self.ended.text()
        try:
            started, ended = positions.times(*typed)
        except Problem as problem:
            unclear_end = problem.code == "step.ends_first" or problem.facts.get("text") == typed[1].strip()
            self.say(problem_text(problem), self.ended if unclear_end else self.started)
            return False
        self.say("", None)
        self._keeper.edit(self._step, {"started": started, "ended": ended}, "")
        return True

    def say(self, problem: str, field: Field | None) -> None:
        """Say what is wrong with a field, or with "" that nothing is."""
        for each in (self.started, self.ended):
            each.set_problem(problem if each is field else "")
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _save_place(self) -> bool:
        self._keeper.edit(self._step, {"organization": self.organization.text()}, "")
        return True

    def _lay_out(self) -> None:
        times, what = QHBoxLayout(), QHBoxLayout()
        for row, label, field in (
            (times, self.tr("From"), self.started),
            (times, self.tr("Until"), self.ended),
            (what, self.tr("As what"), self.title),
            (what, self.tr("Where"), self.organization),
        ):
            row.addWidget(labelled(label, field))
        times.addStretch(1)
        for row in (times, what):
            row.setSpacing(SPACE_3)
        for field in (self.started, self.ended):
            field.setMaximumWidth(_TIME_WIDTH)
            field.setToolTip(self.tr("2019, 09/2019 or Sept 2019"))
            field.setAccessibleDescription(self.tr("2019, 09/2019 or Sept 2019"))
        self.ended.setToolTip(self.tr("2019, 09/2019 or Sept 2019; empty while it lasts"))
        top = QVBoxLayout()
        top.setSpacing(SPACE_1)
        top.addLayout(times)
        top.addWidget(self._problem)
        self.body.addLayout(top)
        self.body.addLayout(what)
        self.body.addWidget(labelled(self.tr("Note"), self.note))


class StepsList(QWidget):
    """Shows the steps of `keeper`; a line opens to be changed, and new ones are typed or pasted below."""

    def __init__(self, keeper: StepsKeeper, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.adder = LinesToAdd(
            self.tr("2016–2019 Postdoc, MPI Leipzig"), name, self.tr("Add"), self._add
        )  # one line a step
        self.adder.field.setToolTip(self.tr("Several lines, pasted, become several steps"))
        self.rows = OpeningRows(lambda step: StepForm(keeper, step), self.adder)
        self.rows.moved.connect(self._move)
        self.rows.removed.connect(self._remove)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.rows)

    def refresh(self) -> None:
        """Read the steps again."""
        self.rows.show_entries([self._entry(step) for step in self._keeper.steps()])

    def _entry(self, step: Step) -> Entry:
        what = one_line(positions.where(step.title, step.organization))
        lead = positions.period(step.started, step.ended)
        return Entry(step.id, what or self.tr("As what, and where?"), lead, faint=not what)

    def _add(self, lines: str) -> str:
        try:
            steps = positions.read(lines)
        except Problem as problem:
            return problem_text(problem)
        self._keeper.add(steps)
        self.refresh()
        return ""

    def _move(self, step: int, by: int) -> None:
        self._keeper.move(step, by)
        self.refresh()

    def _remove(self, step: int) -> None:
        self._keeper.remove(step)
        self.refresh()
        self.adder.field.setFocus(Qt.FocusReason.OtherFocusReason)


def _same_time(typed: str, time: str) -> bool:
    try:
        return positions.times("", typed)[1] == time
    except Problem:
        return False


def _completer(parent: QWidget) -> QCompleter:
    completer = QCompleter([one_line(name) for name in organizations.names()], parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(8)
    return completer
