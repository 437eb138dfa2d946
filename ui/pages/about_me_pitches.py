"""The user's pitches: each with its length in words and in seconds, and a place to rehearse it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import pitches, profile
from models.pitches import Pitch
from models.rules.letters import word_count
from models.rules.speech import pace, spoken_seconds
from models.words import words
from ui.desk import Desk
from ui.pages.form_page import labelled
from ui.pages.open_form import OpenForm
from ui.pages.opening_rows import Entry, OpeningRows
from ui.theme import SPACE_3, SPACE_4, Role
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.text import Text
from ui.wizards.saved_text import SavedText, flush_all

USUAL = 0  # the key of the usual pitch: it is there before it is stored


def length_in_words(text: str) -> str:
    """ "65 words, 30 seconds when spoken. A good length."; for an empty text what to aim at."""
    length = length_of(text)
    aim = words(f"pitch_pace.{pace(spoken_seconds(text)) if length else 'empty'}")
    said = f"{length}. {aim}" if length else aim
    return said if said.endswith("?") else f"{said}."


def length_of(text: str) -> str:
    """ "65 words, 30 seconds when spoken", "" for a text without words."""
    count = word_count(text)
    if not count:
        return ""
    return words("pitch.length", count=count, seconds=words("pitch.seconds", count=spoken_seconds(text)))


class PitchForm(OpenForm):
    """The name and the words of one pitch."""

    rehearsed = Signal(int)
    preferred = Signal(int)

    def __init__(self, desk: Desk, key: int, took: str, parent: QWidget | None = None) -> None:
        super().__init__("", moves=False, parent=parent)
        self.setAccessibleName(self.tr("A pitch"))
        self._desk, self._key = desk, key
        example = words("pitch.first") if key == USUAL else self.tr("At a conference")
        self.name = Field(example, name=self.tr("A name for it, if you like"))
        hint = self.tr("Who you are, what you are curious about, and why you ask this person")
        self.text = Area(hint, least=3, most=12, name=words("pitch.first") if key == USUAL else self.tr("The pitch"))
        self._length = Text("", Role.SOFT_INK)
        self._took = Text(took, Role.SOFT_INK)
        self._took.setVisible(bool(took))
        self._saved = {
            "name": SavedText(self.name, lambda text, visit: self._save("name", text, visit)),
            "text": SavedText(self.text, lambda text, visit: self._save("text", text, visit)),
        }
        self.rehearse = Button(self.tr("Rehearse"), pressed=lambda: self.rehearsed.emit(key), icon_name="clock")
        self.begin = Button(self.tr("Begin with what you wrote below"), pressed=self._begin)
        self.prefer = Button(self.tr("Make it the usual one"), pressed=lambda: self.preferred.emit(key))
        self.prefer.setVisible(key != USUAL)
        for button in (self.rehearse, self.begin, self.prefer):
            self.acts.addWidget(button)
        below = QWidget()
        box = QVBoxLayout(below)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._length)
        box.addWidget(self._took)
        self.body.addWidget(labelled(self.tr("The words"), self.text, below))
        self.body.addWidget(labelled(self.tr("A name for it, if you like"), self.name))
        self.text.textChanged.connect(self._measure)
        self._measure()

    def refresh(self) -> None:
        pitch = find(self._key)
        if pitch is not None:
            self._saved["name"].show(pitch.name)
            self._saved["text"].show(pitch.text)
            self._measure()

    def first_field(self) -> QWidget:
        return self.text

    def show_took(self, took: str) -> None:
        """Say how long it took when it was rehearsed last."""
        self._took.setText(took)
        self._took.setVisible(bool(took))

    def _save(self, name: str, text: str, visit: str) -> None:
        fields = {name: text}
        self._desk.do(lambda: pitches.edit(self._key, self._desk.now(), visit=visit, **fields), quiet=True)

    def _measure(self) -> None:
        text = self.text.toPlainText()
        self._length.setText(length_in_words(text))
        blank = not text.strip()
        self.rehearse.setVisible(not blank)
        self.begin.setVisible(blank and bool(_written()))

    def _begin(self) -> None:
        self.text.setPlainText(_written())
        self.text.setFocus()
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)


class PitchesCard(QWidget):
    """All pitches, the usual one first; what a rehearsal took is remembered while the window is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._took: dict[int, int] = {}
        self._first = True
        self.add = Button(self.tr("Add another pitch"), pressed=self._add, icon_name="add")
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.addWidget(self.add)
        row.addStretch(1)
        self.rows = OpeningRows(self._make, foot)
        self.rows.removed.connect(self._remove)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.rows)

    def refresh(self) -> None:
        """Read the pitches again. One alone stands open."""
        there = pitches.pitches()
        several = len(there) > 1
        self.rows.show_entries([self._entry(pitch, several=several) for pitch in there])
        if self._first and not several:
            self.rows.open(USUAL, focus=False)
        self._first = False

    def _entry(self, pitch: Pitch, *, several: bool) -> Entry:
        beside = length_of(pitch.text)
        if pitch.usual and several:
            beside = self.tr("The usual one. {length}").replace("{length}", beside).strip()
        return Entry(key_of(pitch), pitch.label, beside=beside, faint=not pitch.text and not pitch.name)

    def _make(self, key: int) -> OpenForm:
        form = PitchForm(self._desk, key, self._said(key))
        form.rehearsed.connect(self._rehearse)
        form.preferred.connect(self._prefer)
        return form

    def _said(self, key: int) -> str:
        seconds = self._took.get(key)
        return self.tr("Rehearsed in {seconds} seconds.").replace("{seconds}", str(seconds)) if seconds else ""

    def _add(self) -> None:
        if not self.rows.close_form():
            return
        pitch = self._desk.do(lambda: pitches.add(self._desk.now()))
        self.refresh()
        if pitch is not None:
            self.rows.open(pitch)

    def _remove(self, key: int) -> None:
        pitch = find(key)
        if pitch is None or not self.rows.close_form():
            return
        if pitch.id:
            self._desk.do(lambda: pitches.remove(pitch.id, self._desk.now()))
        self._took.pop(key, None)
        self.refresh()
        self.add.setFocus()

    def _prefer(self, key: int) -> None:
        if self.rows.close_form():
            self._desk.do(lambda: pitches.prefer(key, self._desk.now()))
            self._took.clear()
            self.refresh()
            self.rows.open(USUAL)

    def _rehearse(self, key: int) -> None:
        from ui.dialogs.rehearse import RehearseDialog
        from ui.dialogs.spoken_words import of_pitch

        flush_all(self)
        pitch = find(key)
        if pitch is not None:
            dialog = RehearseDialog([of_pitch(pitch)], self.window())
            dialog.took.connect(partial(self._remember, key))
            dialog.show()

    def _remember(self, key: int, _pitch: int, seconds: int) -> None:
        self._took[key] = seconds
        form = self.rows.form
        if isinstance(form, PitchForm) and self.rows.opened == key:
            form.show_took(self._said(key))


def key_of(pitch: Pitch) -> int:
    """By what a pitch is known here: its id, 0 for the usual one."""
    return USUAL if pitch.usual else pitch.id


def find(key: int) -> Pitch | None:
    """The pitch of a key."""
    return next((pitch for pitch in pitches.pitches() if key_of(pitch) == key), None)


def _written() -> str:
    """What the profile says already, to begin a pitch with."""
    me = profile.me()
    return " ".join(text.strip() for text in (me.background, me.interests, me.goals) if text.strip())
