"""What an import would do, in words and row by row, before anything is written."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from models.exchange.archive import FORMAT as ARCHIVE
from models.exchange.importing import Outcome, reason_text
from models.words import words
from ui.theme import SPACE_2, SPACE_3, SPACE_4, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, CardRows, Row
from ui.widgets.line import Heading, Line, Title
from ui.widgets.painting import one_line, plain_tooltip
from ui.widgets.text import Text

_LINE = 26
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class RowsToLookAt(QAbstractListModel):
    """A line for each row that is doubtful, left out, or taken without a part of it; worded when it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome: Outcome | None = None

    def set_outcome(self, outcome: Outcome) -> None:
        """Show another outcome."""
        self.beginResetModel()
        self._outcome = outcome
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        if parent.isValid() or self._outcome is None:
            return 0
        return len(self._outcome.doubts) + len(self._outcome.skipped) + len(self._outcome.remarks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        text = self._line(index.row())
        return plain_tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else one_line(text)

    def _line(self, row: int) -> str:
        outcome = self._outcome
        if outcome is None:
            return ""
        if row < len(outcome.doubts):
            doubt = outcome.doubts[row]
            return words("import_line.doubtful", row=doubt.row, name=doubt.name, other=doubt.other)
        row -= len(outcome.doubts)
        if row < len(outcome.skipped):
            skipped = outcome.skipped[row]
            return words("import_line.left_out", row=skipped.row, reason=reason_text(skipped.reason))
        remark = outcome.remarks[row - len(outcome.skipped)]
        return words("import_line.part", row=remark.row, reason=reason_text(remark.reason))


class _RowList(Card):
    """The lines in a frame; they scroll."""

    def __init__(self, model: RowsToLookAt, name: str) -> None:
        super().__init__(margin=SPACE_2)
        view = QListView()
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setGridSize(QSize(0, _LINE))
        view.setSelectionMode(QListView.SelectionMode.NoSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setBackgroundRole(QPalette.ColorRole.Button)
        view.viewport().setAutoFillBackground(False)
        view.setAccessibleName(name)
        view.setModel(model)
        self.body.addWidget(view)
        self.setMinimumHeight(3 * _LINE)


class PreviewStep(QWidget):
    """What is in the file. `confirmed` starts the import, `another` goes back to choosing; where there is
    nothing to import, `passed_on` goes on to picking somebody."""

    confirmed = Signal()
    passed_on = Signal()
    another = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Title()
        self._counts = CardRows()
        self._model = RowsToLookAt(self)
        self._heading = Heading(self.tr("Row by row"))
        self._list = _RowList(self._model, self.tr("Rows to look at"))
        self._problem = Text("", Role.AMBER)
        self._problem.hide()
        self.button = Button("", Kind.FILLED, pressed=self._press)
        self._something = False
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Choose another file"), pressed=self.another.emit))
        foot.addWidget(self.button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self._title)
        box.addWidget(Text(self.tr("Nothing has been written yet."), Role.SOFT_INK))
        box.addSpacing(SPACE_2)
        box.addWidget(self._counts)
        box.addSpacing(SPACE_3)
        box.addWidget(self._heading)
        box.addWidget(self._list, 1)
        self._rest = QWidget()  # takes the room of the list where there is none
        box.addWidget(self._rest, 1)
        box.addWidget(self._problem)
        box.addSpacing(SPACE_4)
        box.addLayout(foot)

    def show_outcome(self, outcome: Outcome, file_name: str) -> None:
        """Show what importing this file would do."""
        self._title.setText(self.tr("What is in {file}").format(file=file_name))
        self.say("")
        self._counts.clear()
        for count, note in _count_lines(outcome):
            self._counts.add_row(_count_row(count, note))
        self._model.set_outcome(outcome)
        there = self._model.rowCount() > 0
        for widget in (self._heading, self._list):
            widget.setVisible(there)
        self._rest.setVisible(not there)
        text = _button_text(outcome)
        self._something = bool(text)
        self.button.setText(text or self.tr("Pick somebody to talk to"))
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

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
    # An archive holds more than people, and what changed in that is not counted.
    return words("import_button.all") if outcome.format == ARCHIVE else ""
