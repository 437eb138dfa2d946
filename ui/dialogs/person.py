"""Edit a person: everything that can be typed about somebody, saved as one step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models import drafts, events, organizations, paths, people_detail, person_form
from models.people_detail import Panel
from models.terms import CIRCLE_OF_RELATION, Circle, ContactKind, Relation
from models.words import say_rhythm, words
from ui import keys, window_place
from ui.desk import Desk
from ui.dialogs.how_known import HowKnown
from ui.dialogs.person_steps import PersonSteps
from ui.form_draft import FormDraft
from ui.theme import SPACE_2, SPACE_3, SPACE_6
from ui.widgets.area import Area
from ui.widgets.button import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.choice import Combo
from ui.widgets.field import Field
from ui.widgets.foot import foot
from ui.widgets.line import FormLabel, Title
from ui.widgets.painting import one_line
from ui.widgets.scroll import Scroll

_RHYTHMS = (30, 60, 90, 120, 180, 365)
_LONGEST_TITLE = 40
_KEPT = (
    "name", "greet_as", "heading", "title", "organization", "how", "how_known", "circle", "email", "link", "phone",
    "zone", "path", "steps", "rhythm", "why", "notes", "archived",
)  # fmt: skip


class PersonDialog(QDialog):
    """Shows the person as they are; Save writes what was changed, Cancel and Esc nothing."""

    def __init__(self, desk: Desk, person: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person = person
        facts = people_detail.panel(person, desk.now())
        self._facts = facts
        self._build_fields()
        self._build()
        if facts is None:
            self.setEnabled(False)
        else:
            self._fill(facts)
        self._before = self._values()
        parts: dict[str, QWidget] = {name: getattr(self, name) for name in _KEPT}
        FormDraft(self, desk, drafts.form_key("person", "person", person), parts, self._head)

    def _build_fields(self) -> None:
        self.name = Field(self.tr("Maya Osei"))
        self.greet_as = Field(self.tr("Maya"))
        self.heading = Field(self.tr("Dr. Maya Osei"))
        self.title = Field(self.tr("Data scientist"))
        self.organization = Field(self.tr("Where they work"))
        self.organization.setCompleter(_completer(organizations.names(), self))
        self.how = HowKnown(asks_where=False)
        self.how_known = Field(self.tr("at the University of Leeds"))
        circles = [(circle.value, words(f"circle.{circle}")) for circle in Circle]
        self.circle = Combo([("", words("circle.open")), *circles])
        for relation in Relation:
            self.how.chip(relation).clicked.connect(self._follow_relation)
        self.email = Field(self.tr("name@example.org"))
        self.link = Field("https://")
        self.phone = Field("+351 …")
        self.zone = Field(self.tr("Europe/Lisbon"))
        self.zone.setCompleter(_completer(sorted(available_timezones()), self))
        self.path = Field(self.tr("Data science"))
        self.path.setCompleter(_completer([path.name for path in paths.paths()], self))
        self.steps = PersonSteps(self._person, self.tr("Past and present jobs"))
        self.rhythm = Combo()
        self.why = Area(self.tr("A sentence is enough"), least=2, most=6)
        self.notes = Area(self.tr("Write as if they might read it."), least=3, most=10)
        self.archived = CheckBox(self.tr("Archived: check-ins pause, what you promised stays"))

    def _build(self) -> None:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(SPACE_6, SPACE_3, SPACE_6, SPACE_3)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        row = 0
        for left, right in self._rows():
            for column, (label, field) in enumerate(part for part in (left, right) if part is not None):
                span = 1 if right is not None else 2
                buddy = self.how.chip(Relation.CLOSE) if field is self.how else field
                grid.addWidget(FormLabel(label, buddy), row, column, 1, span)
                grid.addWidget(field, row + 1, column, 1, span)
            row += 2
        grid.addWidget(self.archived, row, 0, 1, 2)
        grid.setRowStretch(row + 1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, SPACE_6 - 4, 0, SPACE_6 - 4)
        box.setSpacing(SPACE_3)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
        self._heading = Title()
        self._head.addWidget(self._heading)
        box.addLayout(self._head)
        box.addWidget(Scroll(content), 1)
        box.addLayout(self._buttons())
        self.steps.rows.follow(self.zone)
        window_place.begin(self, 620, 760)
        window_place.keep_size(self)
        self.setMinimumSize(480, 360)

    def _rows(self) -> Sequence[tuple[tuple[str, QWidget], tuple[str, QWidget] | None]]:
        return (
            ((self.tr("&Name"), self.name), (self.tr("&Greet as"), self.greet_as)),
            ((self.tr("&Heading on the sheet"), self.heading), (self.tr("&Path"), self.path)),
            ((self.tr("&Role"), self.title), (self.tr("&Organisation"), self.organization)),
            ((self.tr("How do you &know each other?"), self.how), None),
            ((self.tr("How, in your own &words"), self.how_known), (self.tr("&Circle"), self.circle)),
            ((self.tr("&E-mail"), self.email), (self.tr("&Link"), self.link)),
            ((self.tr("P&hone"), self.phone), (self.tr("T&ime zone"), self.zone)),
            ((self.tr("Past and present &jobs"), self.steps), None),
            ((self.tr("&Be in touch"), self.rhythm), None),
            ((self.tr("Wh&y this person"), self.why), None),
            ((self.tr("N&otes"), self.notes), None),
        )

    def _buttons(self) -> QHBoxLayout:
        self.save = Button(self.tr("Save"), Kind.FILLED, pressed=self._save)
        keys.shortcut(self, self._save, keys.DONE)
        self.save.setToolTip(keys.native(keys.DONE))
        self.save.setDefault(True)
        row = foot(Button(self.tr("Cancel"), pressed=self.reject), self.save)
        row.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
        return row

    def _fill(self, facts: Panel) -> None:
        person = facts.person
        name = one_line(person.display_name)
        short = name if len(name) <= _LONGEST_TITLE else name[: _LONGEST_TITLE - 1] + "…"
        self.setWindowTitle(self.tr("Edit {name}").replace("{name}", short))
        self._heading.setText(self.windowTitle())
        for field, text in (
            (self.name, person.display_name),
            (self.greet_as, person.greet_as),
            (self.heading, person.sheet_heading),
            (self.title, person.title),
            (self.organization, person.organization),
            (self.how_known, person.how_known),
            (self.email, person.first(ContactKind.EMAIL)),
            (self.link, person.first(ContactKind.URL)),
            (self.phone, person.first(ContactKind.TEL)),
            (self.zone, person.zone),
            (self.path, facts.path_name),
        ):
            field.setText(text)
            field.setCursorPosition(0)
        self.why.setPlainText(person.why)
        self.notes.setPlainText(person.notes)
        through = person.introducers[0][1] if person.introducers else ""
        self.how.show_answer(person.id, person.relation, through, events.of_person(person.id))
        self.circle.set_current(person.circle or "")
        self.archived.setChecked(person.archived)
        own = [person.rhythm_days] if person.rhythm_days and person.rhythm_days not in _RHYTHMS else []
        rhythms = [(str(days), say_rhythm(days)) for days in sorted([*_RHYTHMS, *own])]
        self.rhythm.set_choices([("", self.tr("as usual for the circle")), *rhythms])
        self.rhythm.set_current(str(person.rhythm_days or ""))

    def _values(self) -> dict[str, Any]:
        """What stands in the fields, under the names that person_form.save() takes."""
        return {
            "display_name": self.name.text(),
            "greet_as": self.greet_as.text().strip(),
            "sheet_heading": self.heading.text().strip(),
            "title": self.title.text().strip(),
            "organization": self.organization.text(),
            "how": self.how.answer(),
            "circle": self.circle.current() or None,
            "how_known": self.how_known.text().strip(),
            "zone": self.zone.text().strip(),
            "rhythm_days": int(self.rhythm.current() or 0) or None,
            "why": self.why.toPlainText(),
            "notes": self.notes.toPlainText(),
            "archived": self.archived.isChecked(),
            "path": self.path.text(),
            ContactKind.EMAIL: self.email.text().strip(),
            ContactKind.URL: self.link.text().strip(),
            ContactKind.TEL: self.phone.text().strip(),
        }

    def _save(self) -> None:
        if not self.name.text().strip():
            self.name.set_problem(self.tr("A name is needed. Any part of it is enough."))
            self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if not self.steps.settle():
            self.steps.setFocus()
            return
        now = self._desk.now()
        saved = self._desk.do(lambda: self._write(now))
        if saved:
            self.accept()

    def _write(self, now: datetime) -> bool:
        changed = {key: value for key, value in self._values().items() if value != self._before[key]}
        points = {kind: changed.pop(kind) for kind in ContactKind if kind in changed}
        path = changed.pop("path", None)
        how = changed.pop("how", None)
        if self._values()["how"] != self._before["how"]:
            changed["circle"] = self._values()["circle"]
            if how is None:
                changed["relation"] = None
        if "archived" in changed:
            changed["archived_at"] = now if changed.pop("archived") else None
        steps = self.steps.changed()
        if changed or points or path is not None or steps is not None:
            person_form.save(self._person, changed, points, now, path=path, how=how, steps=steps)
        return True

    def _follow_relation(self) -> None:
        relation = self.how.relation()
        self.circle.set_current(CIRCLE_OF_RELATION[relation] if relation else "")


def _completer(words_: list[str], parent: QWidget) -> QCompleter:
    completer = QCompleter([one_line(word) for word in words_], parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(8)
    return completer
