"""Data with a passphrase before there is a window: it is asked for, waits in the tray at login, or is changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QDialog, QMenu, QSystemTrayIcon

from models import cipher, encrypting, keychain
from models.encrypting import Wish
from models.errors import Problem
from models.lock import FolderLock
from models.store import FILE_NAME
from ui import recovery, worker
from ui.dialogs.unlock import UnlockDialog
from ui.single_instance import SingleInstance

_LOOK_FOR_TRAY_MS: Final = 1_000
_TRAY_TRIES: Final = 30


@dataclass(slots=True)
class Asked:
    """Whether the user was asked, so that the window is to be seen, and a file that a later start brought."""

    by_hand: bool = False
    file: Path | None = None


def ask(folder: Path, *, hidden: bool) -> Asked | None:
    """Know the key of the data in `folder`: from the keyring, or from the user. None where the user gave none.

    Problem("store.damaged") where the passphrase is right and the file is not. A later start meanwhile brings the
    question to the front.
    """
    path = folder / FILE_NAME
    asked = Asked()
    if not cipher.is_locked(path) or keychain.unlock(path):
        return asked
    try:
        held = FolderLock(folder)
    except Problem:  # another Inroad has the data open: opening them passes on what is wanted
        return asked
    dialog = UnlockDialog(path)
    instance = SingleInstance(folder, dialog)

    def come(wish: dict[str, object]) -> None:
        """A later start: the question comes to the front, and the file that it brought is kept."""
        if isinstance(file := wish.get("open"), str):
            asked.file = Path(file)
        dialog.bring_to_front()

    try:
        instance.wish.connect(come)
        instance.listen()
        asked.by_hand = _is_answered(dialog, hidden=hidden)
    finally:
        instance.close()
        held.release()
        dialog.deleteLater()
    if dialog.problem is not None:
        raise dialog.problem
    return asked if asked.by_hand else None


def _is_answered(dialog: UnlockDialog, *, hidden: bool) -> bool:
    """Whether the data can be opened, once the question has been answered; hidden, it waits in the tray for that."""
    loop = QEventLoop()
    dialog.finished.connect(loop.exit)
    tray = _Waiting(dialog) if hidden else None
    if tray is None:
        dialog.show()
    answer = loop.exec()
    if tray is not None:
        tray.stop()
    return answer == QDialog.DialogCode.Accepted


def ask_for(backup: Path) -> bool:
    """Know the key of a backup, asked for where it is another one than that of the data. Whether it is known."""
    if not cipher.is_locked(backup) or keychain.unlock(backup):
        return True
    dialog = UnlockDialog(backup, of_backup=True)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    if dialog.problem is not None:
        recovery.tell(Problem("restore.unreadable", name=backup.name))
    return accepted


def change(folder: Path, wish: Wish) -> str:
    """Set, change or remove the passphrase as it was wished. Returns the sentence to say once the window is back."""
    doing = QCoreApplication.translate("Unlocking", "Writing your data anew…")

    def work(progress: Callable[[int, int], bool]) -> None:
        encrypting.carry_out(folder, wish, progress)

    try:
        worker.run(None, doing, work, connected=False)
    except Problem as problem:
        recovery.tell(problem)
        return ""
    if wish.key is None:
        return QCoreApplication.translate("Unlocking", "Your data have no passphrase any more.")
    return QCoreApplication.translate("Unlocking", "Your data have the new passphrase.")


class _Waiting(QObject):
    """At login nobody may be there to answer: an icon in the tray until somebody is."""

    def __init__(self, dialog: UnlockDialog) -> None:
        super().__init__(dialog)
        from ui.tray import tray_icon

        self._dialog = dialog
        self._menu = QMenu()
        open_it = self._menu.addAction(QCoreApplication.translate("Tray", "Open Inroad"))
        open_it.triggered.connect(dialog.bring_to_front)
        leave = self._menu.addAction(QCoreApplication.translate("Tray", "Quit"))
        leave.triggered.connect(dialog.reject)
        self._icon = QSystemTrayIcon(tray_icon(0), self)
        self._icon.setToolTip(self.tr("Inroad waits for your passphrase"))
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._chosen)
        self._icon.show()
        self._tries = count(1)
        self._timer = QTimer(self, interval=_LOOK_FOR_TRAY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Take the icon away."""
        self._timer.stop()
        self._icon.hide()

    def _chosen(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how is not QSystemTrayIcon.ActivationReason.Context:
            self._dialog.bring_to_front()

    def _look(self) -> None:
        """A tray may come after us; where none comes, the task bar shows that Inroad waits."""
        there = QSystemTrayIcon.isSystemTrayAvailable()
        if not there and next(self._tries) < _TRAY_TRIES:
            return
        self._timer.stop()
        if not there and not self._dialog.isVisible():
            self._dialog.showMinimized()
