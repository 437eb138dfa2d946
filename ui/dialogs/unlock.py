"""Asking for a passphrase: before there is a window, or for a backup that has one of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from models import cipher, keychain
from models.errors import Problem
from models.words import problem_text
from ui import window_place
from ui.theme import SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.foot import foot
from ui.widgets.line import Title
from ui.widgets.secret_field import SecretField
from ui.widgets.text import Text
from ui.window_place import grow

_WIDTH = 440


class UnlockDialog(QDialog):
    """Accepted once `path` can be opened. A wrong passphrase is said and asked for again; `problem` is set, and the
    dialog ends, where the file turns out to be damaged."""

    def __init__(self, path: Path, parent: QWidget | None = None, *, of_backup: bool = False) -> None:
        super().__init__(parent)
        self._path = path
        self.problem: Problem | None = None
        title = self.tr("This backup has a passphrase") if of_backup else self.tr("Your data have a passphrase")
        self.setWindowTitle(title)
        self.field = SecretField(self.tr("Passphrase"))
        self.wrong = Text("", Role.RED)
        self.wrong.hide()
        self.keep = CheckBox(self.tr("Keep it in this computer's keyring"))
        self.keep.setVisible(not of_backup and keychain.available())
        self.open_it = Button(self.tr("Open"), Kind.FILLED, pressed=self._try)
        self.open_it.setDefault(True)
        self.leave = Button(self.tr("Cancel") if of_backup else self.tr("Quit"), pressed=self.reject)
        about = self.tr("Type it to open them. Without it nobody can.")
        if of_backup:
            about = self.tr("The one that your data had when it was made.")
        self._lay_out(title, about)
        self.field.textChanged.connect(self._allow)
        self._allow()

    def bring_to_front(self) -> None:
        """Show it above other windows, ready to type."""
        self.showNormal()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, title: str, about: str) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        for part in (Title(title), Text(about), self.field, self.wrong, self.keep):
            box.addWidget(part)
        box.addStretch(1)
        box.addLayout(foot(self.leave, self.open_it))
        window_place.begin(self, _WIDTH)

    def _allow(self) -> None:
        self.open_it.setEnabled(bool(self.field.text()))

    def _try(self) -> None:
        """The key takes a moment to make: let the button be seen pressed first."""
        self.setEnabled(False)
        QTimer.singleShot(0, self, self._unlock)

    def _unlock(self) -> None:
        try:
            key = cipher.unlock(self._path, self.field.take())
            if self.keep.isChecked():
                keychain.keep(key)
        except Problem as problem:
            self._answer(problem)
            return
        self.accept()

    def _answer(self, problem: Problem) -> None:
        self.setEnabled(True)
        if problem.code == "passphrase.keyring":  # it opens all the same, and is asked for again the next time
            self.accept()
            return
        if problem.code != "passphrase.wrong":
            self.problem = problem
            self.reject()
            return
        self.wrong.setText(self.tr("That is not the passphrase. Try once more; capital letters count."))
        self.wrong.show()
        self.field.set_problem(problem_text(problem))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        grow(self)
