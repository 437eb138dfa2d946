"""What is still open with a person by the user's own word: promises, and what to be reminded of."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import followups, promises
from models.promises import Promise
from models.terms import FollowUpKind
from models.words import labelled, say_day
from ui.desk import Desk
from ui.tables.columns import Moment
from ui.theme import SPACE_1, Role
from ui.widgets.line import Heading
from ui.widgets.painting import one_line
from ui.widgets.press import Press
from ui.widgets.text import Run, Text

_DONE, _EDIT = "done:", "edit:"
_LONGEST = 120


class PersonPromises(QWidget):
    """A line for each, a link to change or move it, and "Done" behind it; hidden where there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[Promise, ...] = ()
        self.lines = Text()
        self.lines.link_activated.connect(self._follow)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        box.addWidget(Heading(self.tr("Promised, and to remember")))
        box.addWidget(self.lines)

    def show_person(self, person: int, read: Moment) -> None:
        """Show what is open with this person as of `read`, the soonest first."""
        self._shown = promises.of_person(person, read.now)
        self.setVisible(bool(self._shown))
        runs: list[Run] = []
        for one in self._shown:
            if runs:
                runs.append(Run("\n"))
            runs.append(Run(_cut(one.text), link=f"{_EDIT}{one.id}"))
            if one.due_on is not None:
                runs.append(Run(f"  {self._when(one, one.due_on, read)}", role=Role.RED if one.late else Role.SOFT_INK))
            runs += [Run("  "), Run(self.tr("Done"), link=f"{_DONE}{one.id}")]
        self.lines.set_bold_spans(runs or [Run("")])
        for link, (name, one) in zip(self.stops(), self._names(), strict=True):
            link.setAccessibleName(labelled(name, one.text))

    def stops(self) -> list[QWidget]:
        """What Tab stops at, from top to bottom."""
        return [link for link in self.lines.findChildren(Press) if not link.isHidden()]

    def _names(self) -> list[tuple[str, Promise]]:
        return [(name, one) for one in self._shown for name in (self.tr("Change"), self.tr("Done"))]

    def _when(self, one: Promise, day: date, read: Moment) -> str:
        said = say_day(day, read.today, on=one.kind is FollowUpKind.CUSTOM)
        if one.late:
            return self.tr("late, was for {day}").replace("{day}", said)
        return said if one.kind is FollowUpKind.CUSTOM else self.tr("by {day}").replace("{day}", said)

    def _follow(self, link: str) -> None:
        number = int(link.removeprefix(_DONE).removeprefix(_EDIT))
        desk = self._desk
        if link.startswith(_DONE):
            desk.do(lambda: followups.done(number, desk.now()))
            return
        chosen = promises.one(number, desk.now())
        if chosen is not None:
            from ui.dialogs.promise import PromiseDialog

            PromiseDialog(desk, chosen.person, chosen.kind, self.window(), change=chosen).open()


def _cut(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
