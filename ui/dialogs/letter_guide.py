"""What Inroad says of a letter while it is written: three lights, its length, and one gentle sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import asking_words, letters
from models.letters import Draft
from models.rules.asking import Part, subject_verdict
from models.rules.letters import LengthVerdict, length, word_count
from models.terms import Channel, Circle, LetterPurpose
from models.words import say_length, say_list, words
from ui.desk import Desk
from ui.dialogs.letter_lights import Lights
from ui.theme import SPACE_1, SPACE_3, Role
from ui.widgets.line import Line
from ui.widgets.text import Text

_TOO_LONG = frozenset({"long", "note_long"})
_SHORT_ENOUGH = frozenset({"good", "note_good"})
_ASKS = frozenset({LetterPurpose.REQUEST, LetterPurpose.REMINDER})


class Guide(QWidget):
    """Looks at the text as it stands. It says one thing at a time, what matters most, and stops nobody."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._letter: Draft | None = None
        self._facts: Mapping[str, str] = {}
        self.lights = Lights()
        self.length = Line("", Role.SOFT_INK, figures=True)
        self.sentence = Text("", Role.SOFT_INK)
        self.sentence.set_most_lines(2)
        top = QHBoxLayout()
        top.setSpacing(SPACE_3)
        top.addWidget(self.lights, 1)
        top.addWidget(self.length)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        box.addLayout(top)
        box.addWidget(self.sentence)

    def look_at(self, letter: Draft, subject: str, body: str, times: Sequence[str] = ()) -> None:
        """Judge this text. The lines of `times` are not counted: they are read at a glance."""
        lines = [line for line in body.split("\n") if line.strip() not in times] if times else [body]
        verdict = length("\n".join(lines), letter.purpose, letter.channel)
        note = verdict.code.startswith("note_")
        count = verdict.characters if note else verdict.words
        self.length.setText(words("letter_count.characters" if note else "letter_count.words", count=count))
        self.length.set_role(Role.AMBER if verdict.code in _TOO_LONG else Role.SOFT_INK)
        self.length.setToolTip(say_length(verdict))
        self.lights.setVisible(letter.purpose is LetterPurpose.REQUEST)
        amber, said = self._sentence(letter, subject, body, verdict)
        self.sentence.set_role(Role.AMBER if amber else Role.SOFT_INK)
        self.sentence.setText(said)
        self.sentence.setVisible(bool(said))

    def _sentence(self, letter: Draft, subject: str, body: str, verdict: LengthVerdict) -> tuple[bool, str]:
        """Whether it matters, and what to say, the weightiest first."""
        hint = self._light(letter, body) if letter.purpose is LetterPurpose.REQUEST else ""
        blanks = letters.unfilled(f"{subject}\n{body}")
        if blanks:
            return True, self.tr("Still to fill in: {what}.").replace("{what}", say_list(list(dict.fromkeys(blanks))))
        if letter.purpose in _ASKS and asking_words.asks_for_job(f"{subject}\n{body}"):
            return True, self.tr(
                "This sounds like asking for a job. Such a conversation is for learning; leave that out."
            )
        if not body.strip():
            return False, ""
        if verdict.code in _TOO_LONG:
            return True, _advice(verdict)
        return False, hint or self._subject(letter, subject) or _advice(verdict)

    def _light(self, letter: Draft, body: str) -> str:
        """Show what of the three is there, and return the hint for the first that is not."""
        if letter is not self._letter:
            self._letter, self._facts = letter, letters.own_facts(letter, self._desk.now())
        there = asking_words.lights(body, self._facts)
        hints = {part: words(f"asking_hint.{part}") for part in Part}
        if letter.circle is Circle.INNER:
            hints[Part.HOW] = words("asking_hint.how_inner")
        self.lights.show_parts(there, hints)
        return next((hints[part] for part in Part if not there[part]), "")

    def _subject(self, letter: Draft, subject: str) -> str:
        if letter.channel is not Channel.EMAIL or letter.purpose not in _ASKS:
            return ""
        code = subject_verdict(subject, word_count(subject))
        return "" if code == "good" else words(f"asking_subject.{code}")


def _advice(verdict: LengthVerdict) -> str:
    """What would read better; empty where it is short enough."""
    return "" if verdict.code in _SHORT_ENOUGH else words(f"letter_advice.{verdict.code}", limit=verdict.limit)
