"""Earlier imports: what each brought, a look at its people, and taking it back."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import settings
from models.errors import Problem
from models.exchange import batches
from models.exchange.batches import Batch, TakenBack
from models.store import Store
from models.words import problem_text, say_count, say_full, words
from ui import window_place, worker
from ui.desk import Desk
from ui.dialogs.confirm import Confirm
from ui.tables.columns import Cell
from ui.tables.plain_view import PlainTable
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.line import Title
from ui.widgets.text import Text

_USUAL = QSize(760, 480)


class ImportsDialog(QDialog):
    """The latest first. What was taken back stays in the list, and says so."""

    def __init__(self, desk: Desk, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._store = desk, store
        self._shown: tuple[Batch, ...] = ()
        self.setWindowTitle(self.tr("Earlier imports"))
        window_place.begin(self, _USUAL.width(), _USUAL.height())
        window_place.keep_size(self)
        self.table = PlainTable(self.tr("Earlier imports"))
        self.table.header.setStretchLastSection(True)
        self._card = Card(margin=3)
        self._card.body.addWidget(self.table)
        self._empty = EmptyState(
            self.tr("Each file that you import is remembered here, so that it can be taken back."), ""
        )
        self._said = Text("", Role.SOFT_INK)
        self.look = Button(self.tr("Look at its people"), pressed=self._look)
        self.take_back = Button(self.tr("Take back…"), pressed=self._ask)
        self._close = Button(self.tr("Close"), Kind.FILLED, pressed=self.accept)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._enable)
        desk.changes.data.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read again which there are."""
        row = self.table.currentIndex().row()
        self._shown = batches.listed()
        titles = (self.tr("When"), self.tr("File"), self.tr("New"), self.tr("Known"), self.tr("Still here"), "")
        self.table.show_rows(titles, [self._row(one) for one in self._shown])
        anything = bool(self._shown)
        self._card.setVisible(anything)
        self._empty.setVisible(not anything)
        if anything:
            self.table.setCurrentIndex(self.table.model().index(min(max(row, 0), len(self._shown) - 1), 0))
        self._enable()

    def _row(self, one: Batch) -> list[Cell]:
        return [
            Cell(say_full(one.at, settings.zone())),
            Cell(one.name, bold=True),
            Cell(say_count(one.added)),
            Cell(say_count(one.merged)),
            Cell(say_count(one.there)),
            Cell(self.tr("taken back") if one.taken_back_at else ""),
        ]

    def _enable(self) -> None:
        chosen = self._chosen()
        self.look.setEnabled(chosen is not None and chosen.there > 0)
        self.take_back.setEnabled(chosen is not None and chosen.taken_back_at is None)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.look)
        buttons.addWidget(self.take_back)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Title(self.tr("Earlier imports")))
        box.addWidget(self._card, 1)
        box.addWidget(self._empty, 1)
        box.addWidget(self._said)
        box.addLayout(buttons)
        self._said.hide()

    def _chosen(self) -> Batch | None:
        row = self.table.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _look(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.accept()
            self._desk.imported_wanted.emit(chosen.id)

    def _ask(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        about = self.tr(
            "The people whom it brought go again, but for those with a story or whom you changed since. Known "
            "people lose what it added and you did not change. It can be undone."
        )
        question = self.tr("Take this import back?")
        Confirm(question, about, self.tr("Take back"), lambda: self._take_back(chosen.id), self).open()

    def _take_back(self, batch: int) -> None:
        now = self._desk.now()

        def work(progress: worker.Progress) -> TakenBack:
            self._store.backup_before("import", now)
            return batches.take_back(batch, now, progress)

        try:
            done = self._desk.do_long(self, self.tr("Taking back…"), work)
        except Problem as problem:
            self._say(problem_text(problem))
            return
        self._say(" ".join(_sentences(done)))

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))


def _sentences(done: TakenBack) -> list[str]:
    """How many went, how many stay and why."""
    counts = {
        "deleted": done.deleted,
        "with_story": done.with_story,
        "changed": done.changed,
        "restored": done.restored,
        "kept": done.kept,
    }
    said = [words(f"taken_back.{key}", count=count) for key, count in counts.items() if count]
    return said or [words("taken_back.nothing")]
