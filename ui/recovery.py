"""Before there is a window: what keeps the data from being opened, and the way back to a backup."""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QIcon
from PySide6.QtWidgets import QMessageBox, QPushButton

from models import backups, opening, rescue, restoring, settings
from models.backups import Backup
from models.errors import Problem
from models.rescue import Rescued
from models.store import FILE_NAME, TO_BE_MENDED, Store, database_errors
from models.words import problem_text, say_full, words
from ui import worker
from ui.desk import real_now


def offer_backup(folder: Path, problem: Problem) -> bool:
    """Say what keeps the data from being opened; where they are damaged, offer the newest good backup, and what
    could be rescued from the file itself. Whether one of them took its place.
    """
    box = _box(problem)
    if problem.code not in TO_BE_MENDED:
        box.exec()
        return False
    backup = restoring.newest_good(folder)
    rescued = _rescue(folder)
    held = (backups.people_in(backup.path) or 0) if backup else 0
    box.setInformativeText(_compared(backup, held, rescued))
    # The one that a return takes stands first: what was rescued, unless the backup holds more people.
    best_rescued = rescued is not None and rescued.saved["people"][0] >= held
    take = _button(box, "offer_rescue.go", default=best_rescued) if rescued else None
    go = _button(box, "offer_backup.go", default=not best_rescued) if backup else None
    anew = _button(box, "offer_anew.go") if problem.code == "store.empty" else None
    box.addButton(QMessageBox.StandardButton.Close).setIcon(QIcon())  # the system's is black on dark
    box.exec()
    try:
        if take is not None and rescued is not None and box.clickedButton() is take:
            return restore(folder, rescued.path)
        if anew is not None and box.clickedButton() is anew:
            return _begin_anew(folder)
        return backup is not None and box.clickedButton() is go and restore(folder, backup.path)
    finally:
        if rescued is not None:
            rescued.discard()


def _rescue(folder: Path) -> Rescued | None:
    """What the damaged file still gives, in a file beside it; None where it gives nothing, or it was stopped."""
    work = partial(rescue.rescue, folder, folder / FILE_NAME, real_now())
    try:
        return worker.run(None, words("offer_rescue.working"), work, connected=False)
    except (Problem, OSError, *database_errors()):  # a full disk, say: the backup is offered all the same
        return None


def _compared(backup: Backup | None, held: int, rescued: Rescued | None) -> str:
    said = [words("offer_backup.none")]
    if backup is not None:
        moment = say_full(backup.at, settings.system_zone())
        said = [words("offer_backup.about", moment=moment, count=held)]
    if rescued is not None:
        said.append(words("offer_rescue.about", said=rescue.said(rescued)))
    else:
        said.append(words("offer_rescue.nothing"))
    if backup is not None or rescued is not None:
        said.append(words("offer_rescue.kept"))
    return "\n\n".join(said)


def _button(box: QMessageBox, key: str, *, default: bool = False) -> QPushButton:
    button = box.addButton(words(key), QMessageBox.ButtonRole.AcceptRole)
    if default:
        box.setDefaultButton(button)
    return button


def _begin_anew(folder: Path) -> bool:
    """Put a new database where the old one is gone."""
    try:
        with tempfile.TemporaryDirectory(prefix=opening.WORK, dir=folder, ignore_cleanup_errors=True) as made:
            new = Path(made) / "new"
            Store(new).close()
            return restore(folder, new / FILE_NAME)
    except OSError:
        tell(Problem("store.no_folder", path=str(folder)))
        return False


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
