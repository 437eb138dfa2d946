"""The cards beside: the user's network in numbers, and what is worth a look."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from models.progress import Progress, sentence
from ui.pages.today_runs import with_name
from ui.theme import SPACE_4, Role
from ui.widgets.bar import BarRow
from ui.widgets.card import Card
from ui.widgets.divider import Divider
from ui.widgets.text import Run, Text

if TYPE_CHECKING:
    from models.whom_to_ask import Suggestion

_MORE = "more"


class NetworkCard(Card):
    """From asked to referred, as bars, and a sentence about answers: own numbers only. `more_wanted`: at large."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setContentsMargins(SPACE_4 + 1, SPACE_4 - 1, SPACE_4 + 1, SPACE_4 - 1)
        self.body.setSpacing(9)
        self._asked = BarRow(self.tr("Asked"), 0, 0)
        self._answered = BarRow(self.tr("Answered"), 0, 0)
        self._met = BarRow(self.tr("Met"), 0, 0)
        self._thanked = BarRow(self.tr("Thanked in 48 h"), 0, 0)
        self._introduced = BarRow(self.tr("Introduced you on"), 0, 0)
        self._referred = BarRow(self.tr("Referred you"), 0, 0)
        self._sentence = Text(role=Role.SOFT_INK)
        self._more = Text()
        self._more.set_bold_spans([Run(self.tr("See more"), link="more")])
        self._more.link_activated.connect(self.more_wanted)
        for row in (self._asked, self._answered, self._met, self._thanked, self._introduced, self._referred):
            self.body.addWidget(row)
        self.body.addWidget(Divider())
        self.body.addWidget(self._sentence)
        self.body.addSpacing(-5)
        self.body.addWidget(self._more)
        self.body.addStretch(1)

    def show_progress(self, numbers: Progress) -> None:
        """Show these numbers."""
        for row, count in (
            (self._asked, numbers.asked),
            (self._answered, numbers.answered),
            (self._met, numbers.met),
            (self._thanked, numbers.thanked),
            (self._introduced, numbers.introduced),
            (self._referred, numbers.referred),
        ):
            row.set_count(count, numbers.widest)
        self._referred.setVisible(numbers.referred > 0)
        said = sentence(numbers)
        if said != self._sentence.text():
            self._sentence.setText(said)
        self._more.setVisible(numbers.widest > 0)

    def stops(self) -> list[QWidget]:
        """What Tab stops at."""
        return list(self._more.findChildren(QPushButton))


class WorthCard(Card):
    """People whom several have named, and, on a quiet day, whom to ask next."""

    person_wanted = Signal(int)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setContentsMargins(SPACE_4 + 1, SPACE_4 - 4, SPACE_4 + 1, SPACE_4 - 4)
        self.body.setSpacing(9)
        self._shown: list[list[Run]] = []
        self._texts: list[Text] = []
        self.body.addStretch(1)

    def show_named(self, named: Sequence[tuple[int, str, int]], suggested: Sequence[Suggestion] = ()) -> None:
        """Show these: id, name, by how many named; and those who are suggested."""
        lines = [with_name("today.named", name, link=str(person), count=times) for person, name, times in named]
        said = {person for person, _, _ in named}
        for one in suggested:
            if one.person not in said:
                lines.append(with_name("today.suggested", one.name, link=str(one.person), why=one.why_within))
        if suggested:
            lines.append([Run(self.tr("Whom to ask…"), link=_MORE)])
        if lines == self._shown:
            return
        self._shown = lines
        while len(self._texts) < len(lines):
            text = Text()
            text.set_most_lines(5)
            text.link_activated.connect(self._open)
            self.body.insertWidget(len(self._texts), text)
            self._texts.append(text)
        for text in self._texts[len(lines) :]:
            text.hide()
        for text, runs in zip(self._texts, lines, strict=False):
            text.set_bold_spans(runs)
            text.show()

    def _open(self, link: str) -> None:
        if link == _MORE:
            self.more_wanted.emit()
        else:
            self.person_wanted.emit(int(link))

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order of the eye."""
        shown = self._texts[: len(self._shown)]
        # One link each, the last: those before it were replaced and are about to be deleted.
        return [link for text in shown for link in text.findChildren(QPushButton)[-1:]]
