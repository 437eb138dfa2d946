"""What the system asks of the application: to open a file, as a Mac does, and to quit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.application import Application

class Stays(QWidget):
    def closeEvent(self, event):
        event.ignore()

app = Application(["inroad"])
stays = Stays()
stays.show()
told = []
app.sendEvent(app, QFileOpenEvent("/early.vcf"))
app.hand_files_to(lambda paths: told.append(paths))
app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile("/Maya & Co.vcf")))
app.sendEvent(app, QFileOpenEvent(""))
QTimer.singleShot(0, QApplication.quit)
QTimer.singleShot(5000, lambda: app.exit(9))
print(app.exec(), told)
"""


def test_files_are_handed_on_and_no_window_keeps_it_from_quitting() -> None:
    """In a process of its own, for there is one application in each."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("0 [['/early.vcf'], ['/Maya & Co.vcf']]\n", "")
