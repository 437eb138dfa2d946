"""The ways out of a letter: the mail program, the clipboard, "I sent it elsewhere"; then "Did you send it?"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from models import letters
from models.terms import Channel
from models.words import words
from ui import keys
from ui.theme import Role
from ui.widgets.button import Button, Kind
from ui.widgets.foot import foot
from ui.widgets.text import Text


class LetterFoot(QWidget):
    """`open_wanted`, `copy_wanted` hand the letter over; `sent` says that it is on its way, and by which way
    where that is another than it was written for ("" else); `not_yet` that it is not; `later` keeps it."""

    open_wanted = Signal()
    copy_wanted = Signal()
    sent = Signal(str)
    not_yet = Signal()
    later = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keep = Button(self.tr("Keep for later"), pressed=self.later.emit)
        self.copy = Button(self.tr("Copy"), pressed=self.copy_wanted.emit, icon_name="copy")
        self.elsewhere = Button(self.tr("I sent it elsewhere"))
        self.elsewhere.setToolTip(self.tr("Notes it in the story. Inroad itself sends nothing."))
        self.open = Button("", Kind.FILLED, pressed=self.open_wanted.emit)
        self.asked = Text("", Role.INK)
        self.no = Button(self.tr("Not yet"), pressed=self.not_yet.emit)
        self.yes = Button(self.tr("Yes, it is sent"), Kind.FILLED, pressed=lambda: self.sent.emit(""))
        self._menu = QMenu(self)
        self.elsewhere.set_menu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._ways = self._row(None, (self.keep, self.copy, self.elsewhere, self.open))
        self._question = self._row(self.asked, (self.no, self.yes))
        box.addWidget(self._ways)
        box.addWidget(self._question)
        self.ask("")

    def show_for(self, channel: Channel, to: str) -> None:
        """The words of the buttons for an e-mail, or for a LinkedIn note; `to`: the address or the profile."""
        note = channel is Channel.LINKEDIN
        copied = self.tr("Copy and open LinkedIn") if to else self.tr("Copy the note")
        self.open.setText(copied if note else self.tr("Open in mail program"))
        self.open.set_icon(("link" if to else "copy") if note else "mail")
        self.open.set_keys(keys.DONE)  # new words take the keys of a button away
        self.copy.setVisible(not note)

    def set_ready(self, ready: bool) -> None:
        """Whether the letter can be sent: nothing is left to be filled in."""
        for button in (self.copy, self.elsewhere, self.open, self.yes):
            button.setEnabled(ready)

    def ask(self, what_happened: str) -> None:
        """Ask whether it was sent, after this was done with it; an empty text shows the ways again."""
        asking = bool(what_happened)
        question = self.tr("Did you send it?")
        self.asked.setText(f"{what_happened} {question}".strip() if asking else "")
        self._ways.setVisible(not asking)
        self._question.setVisible(asking)
        if asking:
            event = QAccessibleAnnouncementEvent(self, self.asked.text())
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)

    @property
    def asks(self) -> bool:
        """Whether the question stands there now."""
        return not self._question.isHidden()

    def _row(self, text: QWidget | None, buttons: tuple[Button, ...]) -> QWidget:
        row = QWidget()
        line = foot(*buttons, words=text)
        line.setContentsMargins(0, 0, 0, 0)
        row.setLayout(line)
        return row

    def _fill_menu(self) -> None:
        """The way that was used last is first, and chosen already."""
        self._menu.clear()
        usual = letters.usual_way()
        for way in sorted(letters.ELSEWHERE, key=lambda way: way is not usual):
            action = self._menu.addAction(words(f"sent_by.{way}"))
            action.triggered.connect(lambda _=False, chosen=way: self._sent_by(chosen))
            if way is usual:
                self._menu.setDefaultAction(action)
                self._menu.setActiveAction(action)

    def _sent_by(self, way: Channel) -> None:
        letters.remember_way(way)
        self.sent.emit(way)
