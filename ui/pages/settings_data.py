"""Where the data lie, and taking all of them along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from models.errors import Problem
from models.store import database_errors, problem_of
from models.words import problem_text
from ui import links
from ui.closing import close_others
from ui.desk import MOVED, Desk
from ui.pages.form_page import setting
from ui.theme import MEDIUM, Role
from ui.widgets.button import Button
from ui.widgets.card import CardRows, Row
from ui.widgets.line import Line


class DataCard(CardRows):
    """Opens the folder of the data, moves it, and exports everything into one file."""

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder = folder
        self.add_row(self._where())
        made = Button(self.tr("Show backups"), pressed=desk.backups_wanted.emit)
        self.add_row(
            setting(self.tr("Backups"), self.tr("Made by themselves; look inside one, or go back to it."), made)
        )
        export = Button(self.tr("Export…"), pressed=lambda: desk.export_wanted.emit(None))
        about = self.tr("Everything in one file, or people for an address book, a spreadsheet or a calendar.")
        self.add_row(setting(self.tr("A copy of everything"), about, export))

    def _where(self) -> Row:
        """The folder in one line, however long it is, and what can be done with it."""
        row = Row()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Line(self.tr("On this computer"), weight=MEDIUM))
        path = Line(str(self._folder), Role.SOFT_INK)
        path.setToolTip(self.tr("The database inroad.db and its backups."))
        words.addWidget(path)
        move = Button(self.tr("Move…"), pressed=self._choose)
        move.setAccessibleName(self.tr("Move the data to another folder"))
        row.body.addLayout(words, 1)
        row.body.addWidget(Button(self.tr("Open folder"), pressed=self._open))
        row.body.addWidget(move)
        return row

    def _open(self) -> None:
        if not links.file(self._folder):
            self._desk.problem.emit(self.tr("The folder could not be opened here. It is written beside the button."))

    def _choose(self) -> None:
        from models import moving
        from ui.dialogs.confirm import Confirm

        try:
            if not moving.may_move(self._folder):
                self._desk.problem.emit(
                    self.tr("Inroad was started on a folder of its own (--data, or sample data), so it stays there.")
                )
                return
            chosen = QFileDialog.getExistingDirectory(self.window(), self.tr("A new or empty folder"))
            if not chosen:
                return
            target = Path(chosen)
            moving.check(self._folder, target)
        except Problem as problem:
            self._desk.problem.emit(problem_text(problem))
            return
        about = self.tr(
            "All of it is copied to {folder} and looked at before anything is removed here. "
            "The window closes and comes back."
        ).replace("{folder}", str(target))
        question = self.tr("Move your data?")
        Confirm(question, about, self.tr("Move"), lambda: self._move(target), self.window()).open()

    def _move(self, target: Path) -> None:
        """Move, and begin anew there: from the copying on nothing is written to the old folder any more."""
        from models import moving

        try:
            if not close_others(self.window()):
                raise Problem("moving.other_windows")
            title = self.tr("Moving your data…")
            self._desk.do_long(self.window(), title, lambda go_on: moving.move(self._folder, target, go_on))
        except Problem as problem:
            self._desk.problem.emit(problem_text(problem))
            return
        except database_errors() as error:
            self._desk.problem.emit(problem_text(problem_of(error, self._folder)))
            return
        QApplication.exit(MOVED)
