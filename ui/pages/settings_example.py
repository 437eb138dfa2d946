"""The sample data: looked at in a window of its own, or taken out of the user's data again."""

from __future__ import annotations

import sys

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QWidget

from models import resources, sample_removal
from ui.desk import Desk
from ui.pages.form_page import setting
from ui.widgets.button import Button
from ui.widgets.card import CardRows


class ExampleCard(CardRows):
    """A second Inroad on invented people; and, where they are among the user's own data, the way to remove them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = Button(self.tr("Look at an example"), pressed=self._look)
        about = self.tr("Opens a second window on invented people. It is thrown away when you close it.")
        self.add_row(setting(self.tr("Sample data"), about, look))
        remove = Button(self.tr("Remove the sample data"), pressed=self._remove)
        about = self.tr("The invented people and what hangs on them go; what you added stays. You can undo it.")
        self._removal = setting(self.tr("Invented people are among yours"), about, remove)
        self.add_row(self._removal)

    def refresh(self) -> None:
        """Offer to remove the sample while it is there."""
        self._removal.setVisible(sample_removal.people_there() > 0)
        self.update()

    def _look(self) -> None:
        program, arguments = demo_command()
        if not QProcess.startDetached(program, arguments)[0]:
            self._desk.problem.emit(self.tr("The example could not be started here."))

    def _remove(self) -> None:
        self._desk.do(lambda: sample_removal.remove(self._desk.now()))
        self.refresh()


def demo_command() -> tuple[str, list[str]]:
    """What starts this program on sample data."""
    return second_start("--demo")


def second_start(*arguments: str) -> tuple[str, list[str]]:
    """What starts this program once more: the frozen program itself, or Python with its front door."""
    if getattr(sys, "frozen", False):
        return sys.executable, list(arguments)
    return sys.executable, [str(resources.folder().parent / "main.py"), *arguments]
