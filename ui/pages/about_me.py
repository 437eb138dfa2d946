"""About me: what the user says about themselves once, so that letters and sheets have it. Saved as typed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import career_values, profile
from models.terms import CareerStage
from models.words import words
from ui.desk import Desk
from ui.pages.about_me_pitches import PitchesCard
from ui.pages.about_me_questions import QuestionsCard
from ui.pages.about_me_values import ValuesCard
from ui.pages.form_page import FormColumn, labelled
from ui.pages.steps_list import StepsList, StoredSteps
from ui.theme import SPACE_4, Role
from ui.widgets.area import Area
from ui.widgets.card import Card
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.field import Field
from ui.widgets.text import Text
from ui.wizards.saved_text import SavedText, flush_all


@dataclass(frozen=True)
class _Text:
    """A text of the profile: what stands over it, in it while it is empty, and below it."""

    key: str
    label: str
    placeholder: str
    about: str = ""


class AboutMePage(QWidget):
    """Reads again whenever something changed, while it is shown; what is being typed stays."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fields: dict[str, Field | Area] = {}
        self._saved: dict[str, SavedText] = {}
        self.pitches = PitchesCard(desk)
        self.questions = QuestionsCard(desk)
        self.steps = StepsList(StoredSteps(desk, None), self.tr("My steps"))
        self.steps.adder.keep(desk, "my_steps")
        self._stage_about = Text("", Role.SOFT_INK)
        self._stage = ChipChoice(
            [(stage, words(f"career_stage.{stage}")) for stage in CareerStage], name=self.tr("Where you are")
        )
        self._values = ValuesCard(desk)
        self._lay_out()
        self.pitches.rows.follow(self._fields["name"])
        self.questions.rows.follow(self.pitches.add)
        self.steps.rows.follow(self.questions.practise)
        self._stage.chosen.connect(self._choose_stage)
        desk.changes.data.connect(self._refresh_if_seen)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again and show it in place."""
        me = profile.me()
        for key, saved in self._saved.items():
            saved.show(getattr(me, key))
        self._stage.set_current(me.career_stage)
        self._stage_about.setText(words(f"career_stage_about.{me.career_stage}"))
        self._show_goals(me.career_stage)
        self._values.show_values(career_values.values())
        for part in (self.pitches, self.questions, self.steps):
            part.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed in the last moment."""
        super().hideEvent(event)
        flush_all(self)

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def _save(self, key: str, text: str, visit: str) -> None:
        fields = {key: text.strip()}
        self._desk.do(lambda: profile.edit(self._desk.now(), visit=visit, **fields), quiet=True)

    def _choose_stage(self, key: str) -> None:
        self._desk.do(lambda: profile.edit(self._desk.now(), career_stage=CareerStage(key)))

    def _show_goals(self, stage: CareerStage) -> None:
        """What goals are asked for depends on where the user is."""
        self._fields["goals"].setPlaceholderText(
            {
                CareerStage.EXPLORING: self.tr("What you would like to know a year from now"),
                CareerStage.CHOOSING: self.tr("What you want to have decided, and by when"),
                CareerStage.SEARCHING: self.tr("What you are looking for, and from when on"),
            }[stage]
        )

    def _make(self, text: _Text) -> QWidget:
        """A field for a text of the profile, which saves itself."""
        if text.key == "name":
            field: Field | Area = Field(text.placeholder, name=text.label)
        else:
            field = Area(text.placeholder, name=text.label)
        field.setAccessibleDescription(text.about)
        self._fields[text.key] = field
        self._saved[text.key] = SavedText(field, lambda typed, visit: self._save(text.key, typed, visit))
        return labelled(text.label, field, Text(text.about, Role.SOFT_INK) if text.about else None)

    def _texts(self) -> tuple[_Text, ...]:
        return (
            _Text("background", self.tr("Background"), self.tr("What you studied, where you worked, what you made")),
            _Text("interests", self.tr("Interests"), self.tr("What you read about without being asked")),
            _Text("strengths", self.tr("Strengths"), self.tr("What others come to you for")),
            _Text("goals", self.tr("Goals"), ""),
        )

    def _lay_out(self) -> None:
        told = self.tr("Say it once here; letters and sheets have it from then on. Saved as you type.")
        form = FormColumn(self.tr("About me"), told)
        name = _Text("name", self.tr("Name"), "", self.tr("Signs your letters, and stands on your sheet."))
        form.add_part(self.tr("Introducing yourself"), _card(self._make(name)))
        printed = self.tr("The usual one is printed on your sheets and offered in letters. 30 seconds are enough.")
        form.add_part(self.tr("My pitches"), self.pitches, printed)
        asked = self.tr("The first ones are printed on your sheets, without the answers.")
        form.add_part(self.tr("What they may ask me"), self.questions, asked)
        beside = self.tr("Theirs stand beside yours on the sheet. Several lines can be pasted at once.")
        form.add_part(self.tr("My steps"), self.steps, beside)
        form.add_part(self.tr("Where you are"), _card(self._stage, self._stage_about))
        offered = self.tr("An article, a contact, a hand with something you know well")
        used = self.tr("Offered in thank-you letters and check-ins.")
        offer = _Text("offer", self.tr("What you can offer"), offered, used)
        form.add_part(self.tr("Giving back"), _card(self._make(offer)))
        own = self.tr("For you, to read before you write or talk. Nothing of it is sent by itself.")
        form.add_part(self.tr("What brings you here"), _card(*(self._make(text) for text in self._texts())), own)
        valued = self.tr("Choose what matters to you in work. Questions and paths are weighed by it.")
        form.add_part(self.tr("My values"), self._values, valued)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(form)


def _card(*parts: QWidget) -> Card:
    card = Card()
    card.body.setSpacing(SPACE_4)
    for part in parts:
        card.body.addWidget(part)
    return card
