"""Gave or offered something: what it was, a line about it and the day; or on to writing the message."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import drafts, giving, people, profile, settings
from models.giving import Gift
from models.rules.days import local_day
from models.terms import LetterPurpose
from models.words import words
from ui.desk import Desk
from ui.dialogs.person_field import PersonField
from ui.form_draft import FormDraft
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role, theme_of
from ui.widgets.button import Button, Kind
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.date_time import DateField
from ui.widgets.field import Field
from ui.widgets.foot import foot
from ui.widgets.line import FormLabel, Title
from ui.widgets.painting import one_line
from ui.widgets.text import Run, Text

_WIDTH = 480
_LONGEST_NAME = 32
_LONGEST_OFFER = 160
_USE = "use"


class GaveDialog(QDialog):
    """Notes what the user gave, offered or did for `person`. Nothing but what it was is needed."""

    def __init__(self, desk: Desk, person: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._person = person
        self.what = ChipChoice([(gift, words(f"gift.{gift}")) for gift in Gift], name=self.tr("What was it?"))
        self.line = Field(self.tr("What exactly, if you like"))
        self.offer = Text(role=Role.SOFT_INK)
        self.to = PersonField(self.tr("A name"), name=self.tr("To whom?"))
        self.to.leave_out(person)
        self.day = DateField(self.tr("On which day"))
        self._build()
        self.what.chosen.connect(self._show_parts)
        self.offer.link_activated.connect(self._use_offer)
        self.to.textChanged.connect(self._show_parts)
        self.what.set_current(Gift.ARTICLE)
        self._show_parts()
        parts: dict[str, QWidget] = {"what": self.what, "line": self.line, "to": self.to, "day": self.day}
        FormDraft(self, desk, drafts.form_key("gave", "person", person), parts, self._box, refit=self._show_parts)

    def _build(self) -> None:
        detail = people.detail(self._person, self._desk.now())
        name = one_line(detail.greeting_name) if detail is not None else ""
        short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"
        title = self.tr("Something for {name}").replace("{name}", short)
        self.setWindowTitle(title)
        today = local_day(self._desk.now(), settings.zone())
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.show_day(today)
        self._to_label = FormLabel(self.tr("To &whom?"), self.to)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_2)
        box.addWidget(Title(title))
        box.addSpacing(SPACE_2)
        box.addWidget(FormLabel(self.tr("What was it?"), self.what))
        box.addWidget(self.what)
        box.addSpacing(SPACE_2)
        for label, field in (
            (self._to_label, self.to),
            (FormLabel(self.tr("&In a line"), self.line), self.line),
        ):
            box.addWidget(label)
            box.addWidget(field)
        box.addWidget(self.offer)
        box.addSpacing(SPACE_2)
        box.addWidget(FormLabel(self.tr("W&hen"), self.day))
        box.addWidget(self.day)
        box.addStretch(1)
        box.addSpacing(SPACE_3)
        box.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.write = Button(self.tr("Write it"), pressed=self._write)
        self.write.setToolTip(self.tr("Open a message; it enters the story when you have sent it"))
        self.note = Button(self.tr("Already done"), Kind.FILLED, pressed=self._note)
        self.note.setDefault(True)
        return foot(Button(self.tr("Cancel"), pressed=self.reject), self.note, before=[self.write])

    def _show_parts(self) -> None:
        """Ask to whom only of an introduction; offer what the profile has while nothing is typed."""
        introduced = self.what.current() == Gift.INTRODUCED
        self._to_label.setVisible(introduced)
        self.to.setVisible(introduced)
        offer = " ".join(profile.me().offer.split())
        shown = offer if len(offer) <= _LONGEST_OFFER else f"{offer[: _LONGEST_OFFER - 1]}…"
        self.offer.set_bold_spans(
            [
                Run(self.tr("What you can offer: {offer}").replace("{offer}", shown) + "  "),
                Run(self.tr("Use it"), link=_USE),
            ]
        )
        self.offer.setVisible(bool(offer) and self.what.current() in (Gift.HELP, Gift.OTHER))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), theme_of(self).grown(_WIDTH))
            self.resize(width, layout.totalHeightForWidth(width))

    def _use_offer(self) -> None:
        self.line.setText(" ".join(profile.me().offer.split()))
        self.line.setCursorPosition(0)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note(self) -> None:
        self.day.interpretText()
        gift, line, day = Gift(self.what.current()), self.line.text(), self.day.day()
        to = self.to.person() if gift is Gift.INTRODUCED else None
        person, now = self._person, self._desk.now()
        if self._desk.do(lambda: giving.give(person, gift, line, now, on=day, to=to)):
            self.accept()

    def _write(self) -> None:
        self.accept()
        self._desk.write_wanted.emit(self._person, LetterPurpose.GAVE, None)
