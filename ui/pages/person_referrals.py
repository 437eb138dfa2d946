"""Referrals of a person, and, from the second contact on, a gentle word that one could be asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import knows, referrals
from models.referrals import Referral
from models.terms import LetterPurpose, ReferralOutcome
from models.words import labelled, say_day, say_list, words
from ui.desk import Desk
from ui.tables.columns import Moment
from ui.theme import SPACE_2, Role
from ui.widgets.line import Heading
from ui.widgets.painting import one_line
from ui.widgets.press import Press
from ui.widgets.text import Run, Text

_NEW, _WRITE = "new", "write"
_LONGEST = 120


class PersonReferrals(QWidget):
    """What was asked, offered and made, each a link to change it; hidden while it is too early for any."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: int | None = None
        self.lines = Text()
        self.word = Text(role=Role.SOFT_INK)
        self.ways = Text()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        for widget in (Heading(self.tr("Referrals")), self.lines, self.word, self.ways):
            box.addWidget(widget)
        for text in (self.lines, self.ways):
            text.link_activated.connect(self._follow)

    def show_person(self, person: int, name: str, read: Moment) -> None:
        """Show the referrals of this person, called `name`, as of `read`."""
        self._person = person
        found, is_time = referrals.of_person(person), referrals.is_time(person)
        self.setVisible(bool(found) or is_time)
        if not found and not is_time:
            return
        self.lines.set_bold_spans(self._lines(found, read) or [Run("")])
        self.lines.setVisible(bool(found))
        asking = is_time and not found
        self.word.setText(self._word(person, name) if asking else "")
        self.word.setVisible(asking)
        ways = [Run(self.tr("Note a referral"), link=_NEW)]
        if asking:
            ways += [Run("   "), Run(self.tr("Write"), link=_WRITE)]
        self.ways.set_bold_spans(ways)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, from top to bottom."""
        texts = (self.lines, self.ways)
        return [link for text in texts for link in text.findChildren(Press) if not link.isHidden()]

    def _word(self, person: int, name: str) -> str:
        """That a referral could be asked for, and what this person should still know before."""
        missing = knows.still_to_tell(person)
        if not missing:
            return self.tr("{name} knows you well enough to recommend you somewhere.").replace("{name}", name)
        topics = say_list([words(f"knows.topic.{topic}") for topic in missing])
        said = self.tr("{name} could recommend you somewhere. Before you ask, talk about {topics}.")
        return said.replace("{topics}", topics).replace("{name}", name)

    def _lines(self, found: tuple[Referral, ...], read: Moment) -> list[Run]:
        runs: list[Run] = []
        for one in found:
            if runs:
                runs.append(Run("\n"))
            what = ", ".join(filter(None, (one.facts.organization, one.facts.role))) or self.tr("A referral")
            runs.append(Run(_cut(what), link=str(one.id)))
            runs.append(Run(f"  {self._standing(one, read)}", role=Role.SOFT_INK))
            if one.facts.note:
                runs.append(Run(f"\n{_cut(one.facts.note)}", role=Role.SOFT_INK))
        return runs

    def _standing(self, one: Referral, read: Moment) -> str:
        asked, offered, made = referrals.STEPS
        said = {asked: self.tr("asked"), offered: self.tr("offered"), made: self.tr("made")}[one.standing]
        if one.last_on is not None:
            said = f"{said} {say_day(one.last_on, read.today, on=True)}"
        if one.facts.outcome is ReferralOutcome.OPEN:
            return said
        outcome = words(f"referral_outcome.{one.facts.outcome}")
        return labelled(said, outcome[:1].lower() + outcome[1:])

    def _follow(self, link: str) -> None:
        person = self._person
        if person is None:
            return
        if link == _WRITE:
            self._desk.write_wanted.emit(person, LetterPurpose.CHECK_IN, None)
            return
        from ui.dialogs.referral import ReferralDialog

        ReferralDialog(self._desk, person, None if link == _NEW else int(link), self).open()


def _cut(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
