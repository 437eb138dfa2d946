"""The head of a letter: what it is, in which wording, as an e-mail or a note, and which line of notes it quotes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from models.letters import Draft
from models.terms import Channel, LetterPurpose
from ui.theme import SPACE_2
from ui.widgets.button import Button
from ui.widgets.choice import DropButton
from ui.widgets.line import Title
from ui.widgets.painting import one_line

_LONGEST_QUOTE = 60


class LetterHead(QWidget):
    """`channel_chosen`, `wording_chosen` and `quote_chosen` carry what was picked."""

    channel_chosen = Signal(str)
    wording_chosen = Signal(str)
    quote_chosen = Signal(str)

    def __init__(self, title: str, purpose: LetterPurpose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._touched = False
        self._wordings: tuple[tuple[str, str], ...] = ()
        self._quotes: tuple[str, ...] = ()
        self._quote = ""
        self.wording = Button(self.tr("Another wording"))
        self.quote = Button(self.tr("A line from your notes"))
        self.channel = DropButton(
            self.tr("As"), [(Channel.EMAIL, self.tr("e-mail")), (Channel.LINKEDIN, self.tr("LinkedIn note"))]
        )
        self.channel.setVisible(purpose is LetterPurpose.REQUEST)
        self.channel.chosen.connect(self.channel_chosen)
        for button, fill in ((self.wording, self._fill_wordings), (self.quote, self._fill_quotes)):
            menu = QMenu(button)
            menu.aboutToShow.connect(fill)
            button.set_menu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(Title(title), 1)
        for widget in (self.quote, self.wording, self.channel):
            row.addWidget(widget)

    def show_letter(self, letter: Draft, wordings: tuple[tuple[str, str], ...]) -> None:
        """Offer what there is for this letter."""
        self.channel.set_current(letter.channel)
        self._shown, self._wordings = letter.wording, wordings
        self._quotes, self._quote = letter.quotes, letter.quote
        self.quote.setVisible(bool(letter.quotes) and letter.purpose is LetterPurpose.THANK_YOU)

    def is_first(self, wording: str) -> bool:
        """Whether a letter begins from this wording if nobody chooses another."""
        return bool(self._wordings) and self._wordings[0][0] == wording

    def show_touched(self, *, touched: bool) -> None:
        """Whether the text was changed by hand: then no wording is the present one."""
        self._touched = touched
        self.wording.setVisible(len(self._wordings) > 1 or touched)

    def _fill_wordings(self) -> None:
        menu = self.wording.menu()
        menu.clear()
        group = QActionGroup(menu)
        for key, name in self._wordings:
            action = menu.addAction(one_line(name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self._shown and not self._touched)
            action.triggered.connect(lambda _=False, chosen=key: self.wording_chosen.emit(chosen))
            group.addAction(action)

    def _fill_quotes(self) -> None:
        menu = self.quote.menu()
        menu.clear()
        group = QActionGroup(menu)
        for quote in ("", *self._quotes):
            shown = quote if len(quote) <= _LONGEST_QUOTE else quote[: _LONGEST_QUOTE - 1].rstrip() + "…"
            action = menu.addAction(one_line(shown or self.tr("Quote nothing")).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(quote == self._quote)
            action.triggered.connect(lambda _=False, chosen=quote: self.quote_chosen.emit(chosen))
            group.addAction(action)
