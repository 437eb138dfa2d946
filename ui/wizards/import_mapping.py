"""What each column of a table is: guessed already, set by hand, and shown on its first people at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.errors import Problem
from models.exchange import table
from models.exchange.records import PersonRecord
from models.exchange.table import Column, Table
from models.exchange.table_fields import Field
from models.words import problem_text, words
from ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, CardRows, Row
from ui.widgets.choice import Combo
from ui.widgets.foot import foot
from ui.widgets.line import Heading, Line, Small, Title
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

MOST_COLUMNS = 120  # are shown; what is further out is left as it was guessed
_COMBO = 190
_LOW = 460


class ColumnRow(Row):
    """One column: its name, its first values, and what it is. `changed` says that something else was chosen."""

    changed = Signal()

    def __init__(self, column: Column, field: str) -> None:
        super().__init__()
        self.column = column
        name = Line(column.name, weight=600)
        values = Line(", ".join(column.samples) or self.tr("Nothing in it"), role=Role.SOFT_INK)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(name)
        text.addWidget(values)
        self.combo = Combo([(str(f), words(f"import_column.{f}")) for f in Field])
        self.combo.setAccessibleName(self.tr("What “{column}” is").format(column=column.name))
        self.combo.setFixedWidth(_COMBO)
        self.combo.set_current(field)
        self.combo.currentIndexChanged.connect(self._tell)
        self.body.addLayout(text, 1)
        self.body.addWidget(self.combo, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(self.sizeHint().height())

    def _tell(self, _index: int) -> None:
        self.changed.emit()


class FirstPeople(Card):
    """The first people as they would come in."""

    def __init__(self) -> None:
        super().__init__(margin=SPACE_3)
        self._most = table.SAMPLES
        self._found: tuple[PersonRecord, ...] = ()
        self._lines: list[tuple[Line, Line]] = []
        for _ in range(table.SAMPLES):
            pair = Line("", weight=600), Line("", role=Role.SOFT_INK)
            box = QVBoxLayout()
            box.setSpacing(0)
            for one in pair:
                box.addWidget(one)
            self.body.addLayout(box)
            self._lines.append(pair)

    def show_people(self, people: tuple[PersonRecord, ...]) -> None:
        """Show these; their number may be smaller than the places."""
        self._found = people
        for number, (name, rest) in enumerate(self._lines):
            person = people[number] if number < min(len(people), self._most) else None
            name.setText(person.display_name if person else "")
            rest.setText(_facts(person) if person else "")
            name.setVisible(person is not None)
            rest.setVisible(person is not None and bool(rest.text()))
        self.setVisible(bool(people))

    def set_most(self, most: int) -> None:
        """Show no more than so many."""
        if most != self._most:
            self._most = most
            self.show_people(self._found)


def _facts(person: PersonRecord) -> str:
    """All that is known of somebody, in one line."""
    facts = [person.title, person.organization, *person.emails, *person.tels, *person.urls]
    if person.connected_on:
        facts.append(person.connected_on.isoformat())
    if person.introducer:
        facts.append(words("import_column.introducer") + " " + person.introducer)
    facts += person.tags
    facts.append(" ".join(person.notes.split())[:200])
    return " · ".join(filter(None, facts))


class MappingStep(QWidget):
    """Asks what the columns are. `confirmed` goes on with mapping(), `another` goes back to choosing a file."""

    confirmed = Signal()
    another = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._name = ""
        self._rows: list[ColumnRow] = []
        self._chosen: dict[str, str] = {}
        self._title = Title()
        self._how = Text("", Role.SOFT_INK)
        self._card = CardRows()
        self._more = Small()
        self._heading = Heading(self.tr("The first people, read like this"))
        self._people = FirstPeople()
        self._problem = Text("", Role.AMBER)
        self._problem.hide()
        self.button = Button(self.tr("Read it like this"), Kind.FILLED, pressed=self._confirm)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_1, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self._card)
        column.addWidget(self._more)
        column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self._title)
        box.addWidget(self._how)
        box.addSpacing(SPACE_1)
        box.addWidget(Scroll(inside), 1)
        box.addSpacing(SPACE_2)
        box.addWidget(self._heading)
        box.addWidget(self._people)
        box.addWidget(self._problem)
        box.addSpacing(SPACE_4)
        box.addLayout(foot(Button(self.tr("Choose another file"), pressed=self.another.emit), self.button))

    def show_table(self, found: Table, name: str, remembered: Mapping[str, str] | None = None) -> None:
        """Show the columns of a table from the file (or the pasted text) called `name`, each as it was chosen
        the last time, or as it is guessed."""
        self._table, self._name = found, name
        chosen = self._chosen = dict(remembered or found.guessed)
        self._title.setText(self.tr("The columns of {file}").format(file=name))
        self._how.setText(
            self.tr("They are set as you chose them the last time.")
            if remembered
            else self.tr("This is what they seem to be. Set right what is wrong; nothing has been written yet.")
        )
        self._card.clear()
        self._rows = []
        filled = [column for column in found.columns if column.samples]
        for column in filled[:MOST_COLUMNS]:
            row = ColumnRow(column, chosen.get(column.name, Field.IGNORE))
            row.changed.connect(self._show_people)
            self._card.add_row(row)
            self._rows.append(row)
        more = len(filled) - len(self._rows)
        self._more.setText(self.tr("Further columns, read as they seem to be: {count}").format(count=more))
        self._more.setVisible(more > 0)
        self._show_people()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> list[ColumnRow]:
        """The columns that are shown, from the first to the last."""
        return list(self._rows)

    def mapping(self) -> dict[str, str]:
        """What each column is: its name, and a Field's value; those that are not shown are as they were."""
        return {**self._chosen, **{row.column.name: row.combo.current() for row in self._rows}}

    def names(self) -> tuple[str, ...]:
        """The names of all columns; none where the table has no header, so that nothing is remembered of it."""
        return self._table.names if self._table and self._table.header_row else ()

    def say(self, sentence: str) -> None:
        """Say what is wrong; empty: nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the columns need the room.
        self._people.set_most(1 if self.height() < _LOW else table.SAMPLES)

    def _show_people(self) -> None:
        if self._table is None:
            return
        mapping = self.mapping()
        named = table.names_somebody(mapping, self._table.names)
        self.say("" if named else problem_text(Problem("import.no_name_column", name=self._name)))
        people = table.first_people(self._table, mapping) if named else ()
        self._people.show_people(people)
        self._heading.setVisible(bool(people))
        self.button.setEnabled(named)

    def _confirm(self) -> None:
        self._show_people()
        if self.button.isEnabled():
            self.confirmed.emit()
