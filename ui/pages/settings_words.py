"""The user's own questions and letters, and the language that they are in."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QWidget

from models import preferences, resources, settings
from ui.desk import Desk
from ui.pages.form_page import setting
from ui.widgets.button import Button
from ui.widgets.card import CardRows
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.line import Line


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
        there = [(code, _language(code)) for code in resources.languages("letters")]
        name = self.tr("Language of letters")
        self._languages = ChipChoice(there, name=name)
        self._languages.chosen.connect(self._choose)
        if len(there) > 1:
            self.add_row(setting(name, self.tr("For new letters and questions."), self._languages))
        else:
            self.add_row(setting(name, self.tr("So far they are in this one only."), Line(there[0][1])))

    def show_settings(self) -> None:
        """Show the language that is set."""
        self._languages.set_current(settings.letter_language())

    def _choose(self, language: str) -> None:
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


def _language(code: str) -> str:
    """A language in its own name: "English", "Deutsch"."""
    name = QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:] if code != resources.ENGLISH else "English"
