"""The backups that were made by themselves: look inside one, or go back to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QProcess, QSize
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import backups, cipher, settings
from models.backups import Backup
from models.store import Store
from models.words import say_full, words
from ui import window_place
from ui.desk import AGAIN, Desk
from ui.dialogs.confirm import Confirm
from ui.pages.settings_example import second_start
from ui.tables.columns import Cell
from ui.tables.plain_view import PlainTable
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.line import Title
from ui.widgets.text import Text

_USUAL = QSize(640, 480)
_MEGABYTE = 1_000_000


class BackupsDialog(QDialog):
    """Each with its moment, why it was made, its size and how many people it holds; the newest first."""

    def __init__(self, desk: Desk, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._store = desk, store
        self._shown: tuple[Backup, ...] = ()
        self.setWindowTitle(self.tr("Backups"))
        window_place.begin(self, _USUAL.width(), _USUAL.height())
        window_place.keep_size(self)
        about = self.tr("Made at the end of each run, once a day, and before each import and update.")
        self._about = Text(about, Role.SOFT_INK)
        self.table = PlainTable(self.tr("Backups"))
        self.table.header.setStretchLastSection(True)
        self._card = Card(margin=3)
        self._card.body.addWidget(self.table)
        self._empty = EmptyState(self.tr("There is no backup yet. The first one is made by itself."), "")
        self.look = Button(self.tr("Look inside"), pressed=self._look)
        self.go_back = Button(self.tr("Go back to this…"), pressed=self._ask)
        self.now = Button(self.tr("Back up now"), pressed=self._back_up)
        self._close = Button(self.tr("Close"), Kind.FILLED, pressed=self.accept)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Read again what there is."""
        self._shown = backups.listed(self._store.folder)
        zone = settings.zone()
        titles = (self.tr("Made on"), self.tr("Why"), self.tr("Size"), self.tr("People"))
        self.table.show_rows(titles, [self._row(one, zone) for one in self._shown])
        anything = bool(self._shown)
        self._card.setVisible(anything)
        self._empty.setVisible(not anything)
        for button in (self.look, self.go_back):
            button.setEnabled(anything)

    def _row(self, one: Backup, zone: str) -> list[Cell]:
        people = backups.people_in(one.path)
        return [
            Cell(say_full(one.at, zone), bold=True),
            Cell(words(f"backup.reason.{one.reason.removeprefix('before ')}")),
            Cell(self.tr("{0} MB").format(f"{one.size / _MEGABYTE:.1f}")),
            Cell(self._why_not(one) if people is None else str(people)),
        ]

    def _why_not(self, one: Backup) -> str:
        return self.tr("has another passphrase") if cipher.is_locked(one.path) else self.tr("cannot be read")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        for button in (self.look, self.go_back, self.now):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Title(self.tr("Backups")))
        box.addWidget(self._about)
        box.addWidget(self._card, 1)
        box.addWidget(self._empty, 1)
        box.addLayout(buttons)

    def _chosen(self) -> Path | None:
        row = self.table.currentIndex().row()
        return self._shown[row].path if 0 <= row < len(self._shown) else None

    def _back_up(self) -> None:
        self._desk.do(lambda: self._store.back_up("day", self._desk.now()), quiet=True)
        self.refresh()

    def _look(self) -> None:
        path = self._chosen()
        if path is None:
            return
        program, arguments = second_start("--inside", str(path))
        if not QProcess.startDetached(program, arguments)[0]:
            self._desk.problem.emit(self.tr("The backup could not be opened here."))

    def _ask(self) -> None:
        path = self._chosen()
        if path is None or (cipher.is_locked(path) and not self._unlocked(path)):
            return
        moment = say_full(self._shown[self.table.currentIndex().row()].at, settings.zone())
        about = self.tr(
            "All is as it was on {moment}. What is here now is backed up first, so you can come back to it. "
            "The window closes and comes back."
        ).replace("{moment}", moment)
        Confirm(self.tr("Go back to this backup?"), about, self.tr("Go back"), lambda: self._go(path), self).open()

    def _unlocked(self, path: Path) -> bool:
        from ui import unlocking  # seldom needed

        return unlocking.ask_for(path)

    def _go(self, path: Path) -> None:
        self._store.going_back_to = path
        self.accept()
        QApplication.exit(AGAIN)
