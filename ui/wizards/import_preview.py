"""What an import would do, in words and row by row, before anything is written."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from models.exchange.archive import FORMAT as ARCHIVE
from models.exchange.outcome import Outcome
from models.exchange.sources import Found
from models.words import words
from ui.theme import SPACE_1, SPACE_2, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, CardRows, Row
from ui.widgets.choice import DropButton
from ui.widgets.foot import foot
from ui.widgets.line import Heading, Line, Title
from ui.widgets.text import Text
from ui.wizards.import_choices import ImportChoices
from ui.wizards.import_rows import ImportRows, RowDelegate, lines_of

_LINE = 30


class _RowList(Card):
    """The lines in a frame; they scroll."""

    def __init__(self, model: ImportRows, name: str) -> None:
        super().__init__(margin=SPACE_1)
        view = QListView()
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setSelectionMode(QListView.SelectionMode.NoSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setBackgroundRole(QPalette.ColorRole.Button)
        view.viewport().setAutoFillBackground(False)
        view.setAccessibleName(name)
        view.setModel(model)
        view.setItemDelegate(RowDelegate(view))
        self.view = view
        self.body.addWidget(view)
        self.setMinimumHeight(3 * _LINE)


class PreviewStep(QWidget):
    """What is in the file. `confirmed` starts the import, `another` goes back to choosing; where there is
    nothing to import, `passed_on` goes on."""

    confirmed = Signal()
    passed_on = Signal()
    another = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Title()
        self._where = Text("", Role.SOFT_INK)
        self._counts = CardRows()
        self.rows = ImportRows(self)
        self.rows.ticked.connect(self._say_how_many)
        self.kind = DropButton(self.tr("Show"))
        self.kind.chosen.connect(self._show_kind)
        self.all = Button("", pressed=lambda: self.rows.tick_all(not self.rows.any_ticked()))
        self._list = _RowList(self.rows, self.tr("Rows of the file"))
        self.list = self._list.view
        self.choices = ImportChoices()
        self._problem = Text("", Role.AMBER)
        self._problem.hide()
        self.leave = Button(self.tr("Choose another file"), pressed=self.another.emit)
        self.button = Button("", Kind.FILLED, pressed=self._press)
        self._outcome: Outcome | None = None
        self._something = self._more_files = False
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        self._heading = Heading(self.tr("Row by row"))
        head.addWidget(self._heading, 1)
        head.addWidget(self.kind)
        head.addWidget(self.all)
        self._rest = QWidget()  # takes the room of the list where there is none
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        for widget in (self._title, self._where, self._counts):
            box.addWidget(widget)
        box.addSpacing(SPACE_1)
        box.addLayout(head)
        box.addWidget(self._list, 1)
        box.addWidget(self._rest, 1)
        box.addWidget(self.choices)
        box.addWidget(self._problem)
        box.addSpacing(SPACE_2)
        box.addLayout(foot(self.leave, self.button))

    def show_found(self, found: Found, place: int = 1, of: int = 1) -> None:
        """Show what importing this would do: file number `place` of `of`."""
        outcome = self._outcome = found.outcome
        self._more_files = place < of
        self._title.setText(self.tr("What is in {file}").format(file=found.source.name))
        nothing = self.tr("Nothing has been written yet.")
        here = self.tr("File {place} of {of}.").format(place=place, of=of)
        self._where.setText(f"{here} {nothing}" if of > 1 else nothing)
        self.leave.setText(self.tr("Leave this file out") if of > 1 else self.tr("Choose another file"))
        self.say("")
        self._counts.clear()
        for count, note in _count_lines(outcome):
            self._counts.add_row(_count_row(count, note))
        self.rows.set_lines(lines_of(outcome, found.rows, found.organizations))
        kinds = self.rows.kinds()
        self.kind.set_choices(
            [("", self.tr("all")), *((kind, words(f"import_kind.{kind}")) for kind in kinds)], current=""
        )
        self.kind.set_current("")
        there = bool(kinds)
        for widget in (self._heading, self._list):
            widget.setVisible(there)
        self.kind.setVisible(len(kinds) > 1)
        self._rest.setVisible(not there)
        self.choices.refresh()
        self.choices.setVisible(bool(outcome.added) and found.read is not None)
        self._say_how_many()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_kind(self, kind: str) -> None:
        self.rows.show_kind(kind)
        self._say_how_many()

    def _say_how_many(self) -> None:
        """Say on the buttons what would happen with the rows that are ticked."""
        outcome = self._outcome
        if outcome is None:
            return
        optional = self.rows.any_ticked() or bool(self.rows.left_out)
        self.all.setVisible(optional)
        self.all.setText(self.tr("Leave all of these out") if self.rows.any_ticked() else self.tr("Take all of these"))
        if self.rows.left_out:
            outcome = replace(
                outcome,
                added=self.rows.wanted("new", "doubtful"),
                changed=min(outcome.changed, self.rows.wanted("known")),
                organizations=min(outcome.organizations, self.rows.wanted("organization")),
            )
        text = _button_text(outcome)
        self._something = bool(text)
        nothing = self.tr("Next file") if self._more_files else self.tr("Pick somebody to talk to")
        self.button.setText(text or nothing)

    def _press(self) -> None:
        (self.confirmed if self._something else self.passed_on).emit()

    def say(self, sentence: str) -> None:
        """Say why nothing was imported; empty: nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))


def _count_lines(outcome: Outcome) -> list[tuple[str, str]]:
    """How many are new, known, doubtful and left out, each with what that means."""
    lines: list[tuple[str, str]] = []
    if outcome.added:
        note = "import_note.new_archive" if outcome.format == ARCHIVE else "import_note.new"
        lines.append((words("import_count.new", count=outcome.added), words(note)))
    if outcome.merged:
        filled = outcome.changed
        note = words("import_note.known_filled", count=filled) if filled else words("import_note.known")
        lines.append((words("import_count.known", count=outcome.merged), note))
    if outcome.doubtful:
        lines.append((words("import_count.doubtful", count=outcome.doubtful), words("import_note.doubtful")))
    if outcome.organizations:
        count = words("import_count.organizations", count=outcome.organizations)
        lines.append((count, words("import_note.organizations")))
    if outcome.skipped:
        lines.append((words("import_count.left_out", count=len(outcome.skipped)), words("import_note.left_out")))
    return lines


def _count_row(count: str, note: str) -> Row:
    row = Row()
    words_ = QVBoxLayout()
    words_.setSpacing(0)
    words_.addWidget(Line(count, weight=600, figures=True))
    words_.addWidget(Text(note, Role.SOFT_INK))
    row.body.addLayout(words_, 1)
    return row


def _button_text(outcome: Outcome) -> str:
    """What the button says; empty where there is nothing to do."""
    if outcome.added:
        return words("import_button.add", count=outcome.added)
    if outcome.changed:
        return words("import_button.fill", count=outcome.changed)
    if outcome.organizations:
        return words("import_button.organizations", count=outcome.organizations)
    # An archive holds more than people, and what changed in that is not counted.
    return words("import_button.all") if outcome.format == ARCHIVE else ""
