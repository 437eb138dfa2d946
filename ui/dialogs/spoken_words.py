"""What is rehearsed, in large type; the words that should be said by now stand in another colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.expected_questions import Expected
from models.pitches import Pitch
from models.rules.speech import USUAL_SECONDS, said_by, spoken_seconds
from ui.theme import SPACE_4, SPACE_6, Role
from ui.widgets.card import Card
from ui.widgets.scroll import Scroll
from ui.widgets.text import Run, Text

_TYPE: Final = 18
_AHEAD: Final = 60  # pixels of the text that stay in sight below the place where one should be
_ANSWER_SECONDS: Final = 60  # a minute is plenty where no answer is written yet


@dataclass(frozen=True)
class Spoken:
    """What is rehearsed: what was asked, where something was, and the words to say; `key` tells them apart."""

    key: int
    title: str
    text: str
    asked: bool = False

    @property
    def seconds(self) -> int:
        """How long it should take."""
        return spoken_seconds(self.text) or (_ANSWER_SECONDS if self.asked else USUAL_SECONDS)


def of_pitch(pitch: Pitch) -> Spoken:
    """A pitch as it is rehearsed."""
    return Spoken(pitch.id, pitch.label, pitch.text)


def of_question(question: Expected) -> Spoken:
    """A question that they may ask, its answer hidden until it is wanted."""
    return Spoken(question.id, question.text, question.answer, asked=True)


class SpokenWords(Card):
    """Shows the words of one `Spoken`, and how far one should be in them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=1)
        self._item = Spoken(0, "", "")
        self._follows = False
        self._said = -1
        self.words = Text("", size=_TYPE)
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        around.addWidget(self.words)
        around.addStretch(1)
        self._scroll = Scroll(inside)
        self.body.addWidget(self._scroll)

    def show_spoken(self, item: Spoken, *, revealed: bool) -> None:
        """Show these words, or only that they are hidden."""
        self._item, self._said = item, -1
        self._follows = revealed and bool(item.text.strip())
        if self._follows:
            return
        if item.text.strip():
            hint = self.tr("Your answer is hidden: try without it first.")
        elif item.asked:
            hint = self.tr("Answer in your own words.")
        else:
            hint = self.tr("Say who you are in your own words.")
        self.words.set_bold_spans([Run(hint, role=Role.SOFT_INK)])

    def follow(self, seconds: float) -> None:
        """Colour the words that should be said after so many seconds, and keep the place in sight."""
        text = self._item.text.strip()
        said = said_by(text, seconds)
        if not self._follows or said == self._said:
            return
        self._said = said
        runs = [Run(text[:said], role=Role.ACCENT_TEXT), Run(text[said:])]
        self.words.set_bold_spans([run for run in runs if run.text])
        place = round(self.words.heightForWidth(self.words.width()) * said / len(text))
        self._scroll.ensureVisible(0, place, 0, _AHEAD)

    def reached(self) -> str:
        """The words that should be said by now."""
        return self._item.text.strip()[: max(0, self._said)]
