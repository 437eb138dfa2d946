"""A letter: drafted from the facts, changed by hand, handed to the mail program or the clipboard, noted as sent."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models import letters, letters_mail, people
from models.letters import Draft
from models.rules.letters import length
from models.rules.questions import asks_for_job
from models.terms import Channel, ContactKind, LetterPurpose
from models.words import say_length, say_list, words
from ui.desk import Desk
from ui.dialogs.missing_facts import MissingFacts
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.area import Area
from ui.widgets.button import Button, Kind
from ui.widgets.choice import DropButton
from ui.widgets.field import Field
from ui.widgets.line import FormLabel, Title
from ui.widgets.text import Text

KEEP_AFTER_MS: Final = 800


class LetterDialog(QDialog):
    """Writes to one person for one purpose. What is typed is kept until it is sent, also over days."""

    def __init__(
        self,
        desk: Desk,
        person: int,
        purpose: LetterPurpose,
        interview: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._person, self._purpose, self._interview = desk, person, purpose, interview
        self._letter: Draft | None = None
        self._touched = False
        self._keep = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._keep.timeout.connect(self._keep_now)
        name = people.name_of(person)
        title = words(f"letter_title.{purpose}", name=name)
        self.setWindowTitle(title)
        self.resize(680, 640)
        self._build(title)
        self._load()

    def _build(self, title: str) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        head = QHBoxLayout()
        head.addWidget(Title(title), 1)
        self._channel = DropButton(
            self.tr("As"),
            [(Channel.EMAIL, self.tr("e-mail")), (Channel.LINKEDIN, self.tr("LinkedIn note"))],
        )
        self._channel.chosen.connect(self._change_channel)
        self._channel.setVisible(self._purpose is LetterPurpose.REQUEST)
        head.addWidget(self._channel)
        box.addLayout(head)
        self._missing = MissingFacts(self._desk, self)
        self._missing.changed.connect(self._facts_changed)
        box.addWidget(self._missing)
        self._to = Field(self.tr("name@example.org"), name=self.tr("To"))
        self._subject = Field(name=self.tr("Subject"))
        self._body = Area(least=5, most=5, name=self.tr("Letter"))  # grows with the dialog
        self._labels: list[QWidget] = []
        form = QFormLayout()
        form.setSpacing(SPACE_2)
        form.setHorizontalSpacing(SPACE_3)
        for label, widget in ((self.tr("&To"), self._to), (self.tr("&Subject"), self._subject)):
            self._labels.append(FormLabel(label, widget))
            form.addRow(self._labels[-1], widget)
        box.addLayout(form)
        self._body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        box.addWidget(self._body, 1)
        self._note = Text("", Role.SOFT_INK)
        self._warning = Text("", Role.AMBER)
        box.addWidget(self._note)
        box.addWidget(self._warning)
        box.addLayout(self._build_foot())
        self._subject.textEdited.connect(self._edited)
        self._to.textEdited.connect(self._refresh)
        self._body.textChanged.connect(self._edited)

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        self._again = Button(self.tr("Start again"), Kind.LINK, pressed=self._start_again)
        self._copy = Button(self.tr("Copy"), pressed=self._copy_text, icon_name="copy")
        self._mail = Button(self.tr("Open in mail program"), pressed=self._open_mail, icon_name="mail")
        self._sent = Button(self.tr("Sent"), Kind.FILLED, pressed=self._mark_sent)
        self._sent.setToolTip(self.tr("Notes it in the story. Inroad itself sends nothing."))
        foot.addWidget(self._again)
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Keep for later"), pressed=self.reject))
        foot.addWidget(self._copy)
        foot.addWidget(self._mail)
        foot.addWidget(self._sent)
        return foot

    def _load(self, channel: Channel = Channel.EMAIL) -> None:
        self._letter = letters.draft(self._person, self._purpose, channel, self._desk.now(), self._interview)
        if self._letter is None:
            self._warning.setText(self.tr("This person is not there any more."))
            self.setEnabled(False)
            return
        for widget, text in ((self._to, self._letter.to), (self._subject, self._letter.subject)):
            widget.setText(text)
        self._body.setPlainText(self._letter.body)
        note = channel is Channel.LINKEDIN
        for widget in (*self._labels, self._to, self._subject):
            widget.setVisible(not note)
        self._mail.setText(self.tr("Copy and open the profile") if note else self.tr("Open in mail program"))
        self._touched = self._letter.saved
        self._missing.show_for(self._letter)
        self._refresh()
        self._body.setFocus()

    def _change_channel(self, key: str) -> None:
        self._keep_now()
        self._load(Channel(key))

    def _facts_changed(self) -> None:
        """A fact was typed above: a draft that was not touched by hand takes it up."""
        if self._letter is not None and not self._touched:
            fresh = letters.draft(self._person, self._purpose, self._letter.channel, self._desk.now(), self._interview)
            if fresh is not None:
                self._letter = fresh
                self._body.blockSignals(True)
                self._subject.setText(fresh.subject)
                self._body.setPlainText(fresh.body)
                self._body.blockSignals(False)
        self._refresh()

    def _edited(self) -> None:
        if self._letter is None or (self._body.toPlainText(), self._subject.text()) == (
            self._letter.body,
            self._letter.subject,
        ):
            return
        self._touched = True
        self._keep.start()
        self._refresh()

    def _refresh(self) -> None:
        if self._letter is None:
            return
        body, subject = self._body.toPlainText(), self._subject.text()
        self._note.setText(say_length(length(body, self._purpose, self._letter.channel)))
        blanks = letters.unfilled(f"{subject}\n{body}")
        warning = ""
        if blanks:
            warning = self.tr("Still to fill in: {what}.").format(what=say_list(list(dict.fromkeys(blanks))))
        elif asks_for_job(body):
            warning = self.tr("This sounds like asking for a job. Such a conversation is for learning; leave that out.")
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        for button in (self._copy, self._mail, self._sent):
            button.setEnabled(not blanks and bool(body.strip()))
        self._again.setVisible(self._touched)

    def _keep_now(self) -> None:
        self._keep.stop()
        if self._letter is not None and self._touched:
            letter, subject, body = self._letter, self._subject.text(), self._body.toPlainText()
            self._desk.do(lambda: letters.keep(letter, subject, body, self._desk.now()), quiet=True)

    def _start_again(self) -> None:
        if self._letter is not None:
            letter = self._letter
            self._desk.do(lambda: letters.forget(letter, self._desk.now()), quiet=True)
            self._touched = False
            self._keep.stop()
            self._load(letter.channel)

    def _copy_text(self) -> None:
        texts = (self._subject.text(), self._body.toPlainText())
        QGuiApplication.clipboard().setText("\n\n".join(filter(None, texts)))
        self._warning.setText(self.tr("Copied. Once it is on its way, press “Sent”."))
        self._warning.setVisible(True)

    def _open_mail(self) -> None:
        if self._letter is None:
            return
        self._keep_address()
        if self._letter.channel is Channel.LINKEDIN:
            self._copy_text()
            url = QUrl(self._letter.to, QUrl.ParsingMode.StrictMode)
            if url.scheme() in ("http", "https"):
                QDesktopServices.openUrl(url)
            return
        link = letters_mail.mailto(self._to.text().strip(), self._subject.text(), self._body.toPlainText())
        if link is None or not QDesktopServices.openUrl(QUrl(link)):
            self._copy_text()
            self._warning.setText(
                self.tr("The text is on the clipboard: paste it into a new message, then press “Sent”.")
            )
            return
        self._warning.setText(self.tr("It is in your mail program now. Once it is on its way, press “Sent”."))
        self._warning.setVisible(True)

    def _keep_address(self) -> None:
        address = self._to.text().strip()
        if self._letter is not None and self._letter.channel is Channel.EMAIL and "@" in address:
            person = self._person
            self._desk.do(lambda: people.add_point(person, ContactKind.EMAIL, address, self._desk.now()), quiet=True)

    def _mark_sent(self) -> None:
        if self._letter is None:
            return
        self._keep.stop()
        self._keep_address()
        letter, subject, body = self._letter, self._subject.text(), self._body.toPlainText()
        self._touched = False
        self._desk.do(lambda: letters.sent(letter, subject, body, self._desk.now()))
        self.accept()

    def done(self, result: int) -> None:
        self._keep_now()
        super().done(result)
