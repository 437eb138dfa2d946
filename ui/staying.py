"""Living on once the window was closed: in the tray, or in the task bar where there is no tray."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMessageBox

from models import settings
from ui import keys
from ui.tray import Tray
from ui.window import Closing, Window

TRAY_SAID: Final = "tray_said"
TASK_BAR_SAID: Final = "task_bar_said"


class Staying(QObject):
    """Decides what closing the window means, and shows in the task bar how much is due."""

    def __init__(self, window: Window, tray: Tray) -> None:
        super().__init__(window)
        self._window, self._tray = window, tray
        tray.availability_changed.connect(self._tray_came_or_went)

    def closing(self) -> Closing:
        """Hide where there is a tray to come back from, else minimise; which is said once.

        Who closes a window that is minimised, as by its place in the task bar, wants it to end; so does who closes
        one again that a desktop without a task bar did not minimise.
        """
        if self._tray.available():
            if not settings.get(TRAY_SAID, False):
                settings.put(TRAY_SAID, True)
                self._tray.show_message(
                    self.tr("Inroad is still here"),
                    self.tr("It reminds you from the tray. “Quit” in its menu ends it."),
                )
            return Closing.HIDE
        if self._window.isMinimized():
            return Closing.QUIT
        if settings.get(TASK_BAR_SAID, False):
            return Closing.MINIMISE
        self._tell_of_task_bar()
        return Closing.STAY

    def count(self, due: int) -> None:
        """Show how much is due: docks and task bars do so by themselves, panels under X show our icon as it is."""
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.setBadgeNumber(due)
        if app.platformName() == "xcb":
            self._window.setWindowIcon(self._tray.icon())

    def _tell_of_task_bar(self) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle("Inroad")
        box.setIcon(QMessageBox.Icon.Information)
        box.setText(self.tr("Closed, Inroad stays in the task bar, so that it can remind you."))
        quit_keys = QKeySequence(keys.QUIT).toString(QKeySequence.SequenceFormat.NativeText)
        box.setInformativeText(self.tr("{keys} ends it.").replace("{keys}", quit_keys))
        stay = box.addButton(self.tr("Keep it there"), QMessageBox.ButtonRole.AcceptRole)
        stay.clicked.connect(self._stay_in_task_bar)
        box.setEscapeButton(stay)
        leave = box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.DestructiveRole)
        leave.clicked.connect(QApplication.quit)
        box.open()

    def _stay_in_task_bar(self) -> None:
        settings.put(TASK_BAR_SAID, True)
        self._window.showMinimized()

    def _tray_came_or_went(self, available: bool) -> None:
        # A hidden window without a tray could never be found again.
        if not available and not self._window.isVisible():
            self._window.showMinimized()
