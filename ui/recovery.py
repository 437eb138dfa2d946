"""Before there is a window: what keeps the data from being opened, and the way back to a backup."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QMessageBox

from models import backups, restoring, settings
from models.errors import Problem
from models.words import problem_text, say_full, words
from ui.desk import real_now


def offer_backup(folder: Path, problem: Problem) -> bool:
    """Say what keeps the data from being opened; where they are damaged, offer the newest good backup.

    Whether the user went back to it.
    """
    box = _box(problem)
    backup = restoring.newest_good(folder) if problem.code in restoring.DAMAGED else None
    if backup is None:
        box.exec()
        return False
    moment = say_full(backup.at, settings.system_zone())
    box.setInformativeText(words("offer_backup.about", moment=moment, count=backups.people_in(backup.path) or 0))
    go = box.addButton(words("offer_backup.go"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    return box.clickedButton() is go and restore(folder, backup.path)


def restore(folder: Path, backup: Path) -> bool:
    """Go back to a backup. Where that cannot be, it is said, and the data stay as they are. Whether it was done."""
    try:
        restoring.restore(folder, backup, real_now())
    except Problem as problem:
        tell(problem)
        return False
    return True


def tell(problem: Problem) -> None:
    """Say in a box what is the matter: where the program was started with a click there is no terminal."""
    _box(problem).exec()


def say_without_fonts() -> None:
    """Where there is no font every letter is an empty box: it can be said on standard error alone."""
    if not QFontMetrics(QGuiApplication.font()).inFont("a") and sys.stderr is not None:
        sys.stderr.write(problem_text(Problem("no_font")) + "\n")


def _box(problem: Problem) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Warning, "Inroad", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(problem_text(problem))
    return box
