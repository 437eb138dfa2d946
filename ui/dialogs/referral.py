"""A referral: where, for what, asked, offered or made on which day, and what came of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCompleter, QDialog, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models import drafts, organizations, people, referrals, settings
from models.referrals import STEPS, ReferralFacts
from models.rules.days import local_day
from models.terms import ReferralOutcome
from models.words import words
from ui import window_place
from ui.desk import Desk
from ui.form_draft import FormDraft
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.area import Area
from ui.widgets.button import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.date_time import DateField
from ui.widgets.field import Field
from ui.widgets.foot import foot
from ui.widgets.line import FormLabel, Title
from ui.widgets.painting import one_line
from ui.widgets.text import Text

_WIDTH = 480
_LONGEST_NAME = 32


class ReferralDialog(QDialog):
    """Notes a new referral of `person`, or changes one. Save writes it as one step; Cancel and Esc write nothing."""

    def __init__(self, desk: Desk, person: int, referral: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._person = person
        there = referrals.one(referral) if referral is not None else None
        self._referral = there.id if there is not None else None
        self._today = local_day(desk.now(), settings.zone())
        self._name = _short_name(person, desk)
        self.organization = Field(self.tr("Where the recommendation goes"))
        self.role = Field(self.tr("A position, or the kind of work"))
        self.ticks: dict[str, CheckBox] = {}
        self.days: dict[str, DateField] = {}
        self.outcome = ChipChoice(
            [(outcome, words(f"referral_outcome.{outcome}")) for outcome in ReferralOutcome],
            name=self.tr("What came of it"),
        )
        self.note = Area(self.tr("Write as if they might read it."), least=2, most=4, name=self.tr("Note"))
        self.problem = Text(role=Role.AMBER)
        completer = QCompleter([one_line(name) for name in organizations.names()], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.organization.setCompleter(completer)
        self._build()
        self._fill(there.facts if there is not None else ReferralFacts(asked_on=self._today))
        kind = f"referral/{self._referral}" if self._referral is not None else "referral"
        FormDraft(self, desk, drafts.form_key(kind, "person", person), self._parts(), self._box)

    def _build(self) -> None:
        title = self.tr("A referral by {name}").replace("{name}", self._name)
        self.setWindowTitle(title)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_2)
        box.addWidget(Title(title))
        box.addSpacing(SPACE_2)
        for label, field in (
            (self.tr("To which &organisation"), self.organization),
            (self.tr("For what &role"), self.role),
        ):
            box.addWidget(FormLabel(label, field))
            box.addWidget(field)
        box.addSpacing(SPACE_2)
        box.addLayout(self._steps())
        box.addWidget(self.problem)
        box.addSpacing(SPACE_2)
        box.addWidget(FormLabel(self.tr("What came of it"), self.outcome))
        box.addWidget(self.outcome)
        box.addSpacing(SPACE_2)
        box.addWidget(FormLabel(self.tr("&Note"), self.note))
        box.addWidget(self.note)
        box.addStretch(1)
        box.addSpacing(SPACE_3)
        box.addLayout(self._buttons())
        self.problem.hide()
        window_place.begin(self, _WIDTH)

    def _steps(self) -> QGridLayout:
        """A tick and a day for each step."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(0, 1)
        asked, offered, made = STEPS
        for row, (step, said) in enumerate(
            (
                (asked, self.tr("I asked for it")),
                (offered, self.tr("It was offered to me")),
                (made, self.tr("I was recommended")),
            )
        ):
            tick = CheckBox(said)
            tick.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            day = DateField(self.tr("{what}: on which day").replace("{what}", said))
            day.setMaximumDate(QDate(self._today.year, self._today.month, self._today.day))
            tick.toggled.connect(day.setEnabled)
            tick.toggled.connect(self.problem.hide)
            self.ticks[step], self.days[step] = tick, day
            grid.addWidget(tick, row, 0)
            grid.addWidget(day, row, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        self.save = Button(self.tr("Save"), Kind.FILLED, pressed=self._save)
        self.save.setDefault(True)
        self.delete = Button(self.tr("Delete"), pressed=self._delete)
        self.delete.setVisible(self._referral is not None)
        return foot(Button(self.tr("Cancel"), pressed=self.reject), self.save, before=[self.delete])

    def _fill(self, facts: ReferralFacts) -> None:
        self.organization.setText(facts.organization)
        self.role.setText(facts.role)
        for field in (self.organization, self.role):
            field.setCursorPosition(0)
        for step in STEPS:
            day: date | None = getattr(facts, f"{step}_on")
            self.ticks[step].setChecked(day is not None)
            self.days[step].setEnabled(day is not None)
            self.days[step].show_day(day or self._today)
        self.outcome.set_current(facts.outcome)
        self.note.setPlainText(facts.note)

    def _parts(self) -> dict[str, QWidget]:
        named: dict[str, QWidget] = {"organization": self.organization, "role": self.role}
        named |= {"outcome": self.outcome, "note": self.note, **self.ticks}
        return named | {f"{step}_on": day for step, day in self.days.items()}

    def facts(self) -> ReferralFacts:
        """What stands in the fields."""
        asked, offered, made = (self.days[step].day() if self.ticks[step].isChecked() else None for step in STEPS)
        return ReferralFacts(
            organization=" ".join(self.organization.text().split()),
            role=" ".join(self.role.text().split()),
            asked_on=asked,
            offered_on=offered,
            made_on=made,
            outcome=ReferralOutcome(self.outcome.current()),
            note=self.note.toPlainText().strip(),
        )

    def _save(self) -> None:
        for day in self.days.values():
            day.interpretText()
        if not any(tick.isChecked() for tick in self.ticks.values()):
            self.problem.setText(words("problem.referral_undated"))
            self.problem.show()
            self.ticks[STEPS[0]].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        said = self.facts()
        if self._desk.do(lambda: self._write(said)) is not None:
            self.accept()

    def _write(self, said: ReferralFacts) -> int:
        referral, now = self._referral, self._desk.now()
        if referral is None:
            return referrals.add(self._person, said, now)
        referrals.change(referral, said, now)
        return referral

    def _delete(self) -> None:
        referral = self._referral
        if referral is not None:
            self._desk.do(lambda: referrals.delete(referral, self._desk.now()))
        self.accept()


def _short_name(person: int, desk: Desk) -> str:
    """How to greet this person, cut where it is too long for a title."""
    detail = people.detail(person, desk.now())
    name = one_line(detail.greeting_name) if detail is not None else ""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"
