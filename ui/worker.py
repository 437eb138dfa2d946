"""Long work off the window's thread, behind a modal progress that can be stopped."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QEventLoop, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import store
from models.words import say_count
from ui.widgets.bar import Bar
from ui.widgets.button import Button, Kind
from ui.widgets.line import CardTitle, Small

T = TypeVar("T")
Progress = Callable[[int, int], bool]

SHOW_AFTER_MS = 200
SWITCH_SECONDS = 0.0005
REST_AFTER_SECONDS = 0.03
REST_SECONDS = 0.004


class _Thread(QThread, Generic[T]):
    """Runs `work` with a connection of its own; its result or error waits for the window's thread."""

    went_on = Signal(int, int)

    def __init__(self, work: Callable[[Progress], T], parent: QWidget | None, *, connected: bool) -> None:
        super().__init__(parent)
        self._work = work
        self._connected = connected
        self.result: T | None = None
        self.error: BaseException | None = None
        self._rested = 0.0

    def run(self) -> None:
        try:
            with store.own_connection() if self._connected else nullcontext():
                self.result = self._work(self._progress)
        except BaseException as error:  # noqa: BLE001 - raised again in the window's thread
            self.error = error

    def _progress(self, done: int, total: int) -> bool:
        self.went_on.emit(done, total)
        if time.monotonic() - self._rested > REST_AFTER_SECONDS:
            # Python runs one thread at a time: let the window paint in one go, not in crumbs.
            time.sleep(REST_SECONDS)
            self._rested = time.monotonic()
        return not self.isInterruptionRequested()


class _ProgressDialog(QDialog):
    """How far the work is, and a button that asks it to stop. Shows itself only when the work takes a while."""

    def __init__(self, title: str, thread: QThread, parent: QWidget | None) -> None:
        super().__init__(
            parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint
        )
        self.setWindowTitle(title)
        self.setModal(True)
        self._thread = thread
        self._bar = Bar()
        self._bar.setAccessibleName(title)
        self._count = Small("")
        self._stop = Button(self.tr("Stop"), Kind.OUTLINE)
        self._stop.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(CardTitle(title))
        layout.addWidget(self._bar)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self._stop)
        layout.addLayout(foot)
        self.setMinimumWidth(420)

    def go_on(self, done: int, total: int) -> None:
        self._bar.set_share(done / total if total else 0.0)
        if total:
            self._count.setText(self.tr("{done} of {total}").format(done=say_count(done), total=say_count(total)))

    def reject(self) -> None:
        self._thread.requestInterruption()
        self._stop.setEnabled(False)
        self._count.setText(self.tr("Stopping…"))


def run(parent: QWidget | None, title: str, work: Callable[[Progress], T], *, connected: bool = True) -> T:
    """Do `work(progress)` in a thread of its own, the window blocked but alive, and return what it returns.

    `progress(done, total)` is to be called now and then; it returns False once the user pressed Stop.
    What `work` raises is raised here. Without `connected` it has no connection to the store, as while none is open.
    """
    thread = _Thread(work, parent, connected=connected)
    dialog = _ProgressDialog(title, thread, parent)
    thread.went_on.connect(dialog.go_on)
    thread.finished.connect(dialog.accept)
    # A worker that computes lets the window in every 5 ms, and painting asks to be let in many times over.
    usual = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    thread.start()
    # Short work shows nothing; clicks and keys wait meanwhile, so the one that began it is not repeated.
    first = QEventLoop()
    thread.finished.connect(first.quit)
    QTimer.singleShot(SHOW_AFTER_MS, first, first.quit)
    first.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    if thread.isRunning():
        dialog.exec()
    thread.wait()
    sys.setswitchinterval(usual)
    dialog.deleteLater()
    thread.deleteLater()
    if thread.error is not None:
        raise thread.error
    return cast(T, thread.result)
