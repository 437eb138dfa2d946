"""Where the data lie, and taking all of them along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import cipher
from models.errors import Problem
from models.location import DATABASE
from models.store import database_errors, problem_of
from models.words import problem_text
from ui import links
from ui.closing import close_others
from ui.desk import MOVED, Desk
from ui.pages.form_page import setting
from ui.theme import MEDIUM, SPACE_2, Role
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
        self.add_row(self._passphrase())
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

    def _passphrase(self) -> Row:
        """Whether there is one; a change lets the window begin anew, and this row with it."""
        buttons = QWidget()
        box = QHBoxLayout(buttons)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        wanted = self._desk.passphrase_wanted
        if cipher.beginning_of(self._folder / DATABASE) is None:
            about = self.tr("There is none: anybody who can open your files can read what you write here.")
            box.addWidget(Button(self.tr("Set one…"), pressed=lambda: wanted.emit(False)))
        else:
            about = self.tr("Asked for at the start. Without it nobody can open your data and the backups made since.")
            change = Button(self.tr("Change…"), pressed=lambda: wanted.emit(False))
            change.setAccessibleName(self.tr("Change the passphrase"))
            remove = Button(self.tr("Remove…"), pressed=lambda: wanted.emit(True))
            remove.setAccessibleName(self.tr("Remove the passphrase"))
            box.addWidget(change)
            box.addWidget(remove)
        return setting(self.tr("Passphrase"), about, buttons)

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
