"""The user's own questions and letters, and the language that they are in."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from models import languages, preferences, resources, settings
from ui.desk import Desk
from ui.pages.form_page import setting
from ui.widgets.button import Button
from ui.widgets.card import CardRows
from ui.widgets.choice import Combo


class WordsCard(CardRows):
    """Opens the dialogs; offers the languages that letters exist in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        questions = Button(self.tr("Change questions…"), pressed=self._open_questions)
        letters = Button(self.tr("Change letters…"), pressed=self._open_letters)
        about_questions = self.tr("What is suggested when you prepare: in your own words, hidden, or added by you.")
        about_letters = self.tr("What a message begins from: in your own words, or hidden.")
        self.add_row(setting(self.tr("Questions"), about_questions, questions))
        self.add_row(setting(self.tr("Letters"), about_letters, letters))
        there = [(code, languages.NAMES.get(code, code)) for code in resources.languages("letters")]
        self._languages = Combo(there, name=self.tr("Language of letters"))
        self._languages.activated.connect(self._choose)
        about = self.tr("For new letters and questions, and for sheets.")
        self.add_row(setting(self.tr("Language of letters"), about, self._languages))

    def show_settings(self) -> None:
        """Show the language that is set."""
        self._languages.set_current(settings.letter_language())

    def _choose(self) -> None:
        language = self._languages.current()
        self._desk.do(lambda: preferences.set_letter_language(language), quiet=True)
        self._desk.changes.settings.emit()

    def _open_questions(self) -> None:
        from ui.dialogs.own_questions import OwnQuestionsDialog

        _open(OwnQuestionsDialog(self._desk, self.window()))

    def _open_letters(self) -> None:
        from ui.dialogs.own_letters import OwnLettersDialog

        _open(OwnLettersDialog(self._desk, self.window()))


def _open(dialog: QDialog) -> None:
    dialog.setModal(True)
    dialog.show()
