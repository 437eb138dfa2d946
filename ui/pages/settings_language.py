"""The language of the window: as the system has it, or one that was chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from models import languages, preferences, settings
from models.words import language
from ui.closing import close_others
from ui.desk import AGAIN, Desk
from ui.language import of_system
from ui.widgets.choice import Combo

SYSTEM = "system"


class LanguageChoice(Combo):
    """Holds at once: the window closes and comes back in the language that was chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_choices([(SYSTEM, self.tr("System")), *languages.NAMES.items()])
        self._desk = desk
        self.setAccessibleName(self.tr("Language"))
        self.activated.connect(self._choose)

    def show_settings(self) -> None:
        """Show the language that is set."""
        self.set_current(settings.language() or SYSTEM)

    def _choose(self) -> None:
        code = "" if self.current() == SYSTEM else self.current()
        self._desk.do(lambda: preferences.set_language(code), quiet=True)
        if (code or of_system()) == language():
            return
        if not close_others(self.window()):
            self._desk.said.emit(self.tr("The language changes when Inroad starts again."), False)
            return
        QApplication.exit(AGAIN)
