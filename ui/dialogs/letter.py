"""A letter: drafted from the facts, changed by hand, handed to the mail program or the clipboard, noted as sent."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from models import letters, people
from models.letters import Draft
from models.terms import Channel, LetterPurpose
from models.words import words
from ui.desk import Desk
from ui.dialogs import letter_ways
from ui.dialogs.letter_layout import LetterLayout
from ui.pause import Pause

KEEP_AFTER_MS: Final = 800


class LetterDialog(LetterLayout):
    """Writes to one person for one purpose. What is typed is kept until it is sent, also over days."""

    def __init__(
        self,
        desk: Desk,
        person: int,
        purpose: LetterPurpose,
        interview: int | None = None,
        parent: QWidget | None = None,
        *,
        quote: str | None = None,
    ) -> None:
        title = words(f"letter_title.{purpose}", name=people.name_of(person))
        super().__init__(desk, person, purpose, title, parent)
        self._interview, self._quote = interview, quote
        self._letter: Draft | None = None
        self._touched = False  # changed by hand
        self._unsaved = False
        self._said: tuple[str, ...] = ()  # the lines of times as they stand in the text
        self._keep = Pause(self, KEEP_AFTER_MS, self._keep_now)
        self._connect()
        self._load(Channel.EMAIL)

    def _connect(self) -> None:
        self._head.channel_chosen.connect(self._change_channel)
        self._head.wording_chosen.connect(self._begin_again)
        self._head.quote_chosen.connect(self._change_quote)
        self._desk.changes.data.connect(self._facts_changed)
        self._missing.settled.connect(self._fill_in)
        self._subject.textEdited.connect(self._edited)
        self._to.textEdited.connect(self._refresh)
        self._body.edited.connect(self._edited)
        self._times.changed.connect(self._times_changed)
        self._foot.open_wanted.connect(self._open)
        self._foot.copy_wanted.connect(self._copy)
        self._foot.sent.connect(self._mark_sent)
        self._foot.not_yet.connect(self._not_yet)
        self._foot.later.connect(self.reject)

    def _load(self, channel: Channel) -> None:
        now = self._desk.now()
        letter = letters.draft(self._person, self._purpose, channel, now, self._interview, quote=self._quote)
        if letter is None:
            self._guide.sentence.setText(self.tr("This person is not there any more."))
            self.setEnabled(False)
            return
        self._to.setText(letter.to)
        self._form.setVisible(channel is not Channel.LINKEDIN)
        self._foot.show_for(channel, letter.to)
        self._foot.ask(self.tr("You had opened this letter to send it.") if letter.handed else "")
        self._touched = letter.saved
        self._body.forget_undo()
        self._show(letter)
        self._missing.show_for(letter)
        self._form.align(self._missing.label_width())
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        """Put the cursor where to type. Not before the dialog is shown: Qt would paint a ring for the keyboard."""
        (self._missing.first() or self._body).setFocus(Qt.FocusReason.MouseFocusReason)

    def _show(self, letter: Draft) -> None:
        """Put a draft into the fields."""
        self._letter = letter
        self._subject.setText(letter.subject)
        self._body.put(letter.body)
        self._times.setVisible(letter.offers_times)
        self._times.show_times(letter.times)
        self._said = letter.said
        self._head.show_letter(letter, letters.wordings(letter, self._desk.now()))
        self._refresh()

    def _change_channel(self, key: str) -> None:
        self._keep_now()
        self._load(Channel(key))

    def _change_quote(self, quote: str) -> None:
        if self._letter is None:
            return
        self._quote = quote
        if not self._touched:
            self._begin_again(self._letter.wording)
        elif not self._body.swap(self._letter.quote, quote):
            self._body.insertPlainText(quote)

    def _begin_again(self, wording: str) -> None:
        """From a template: what was typed goes, and comes back by Ctrl+Z in the text."""
        letter, now = self._letter, self._desk.now()
        if letter is not None:
            self._keep.stop()
            self._desk.do(lambda: letters.forget(letter, now), quiet=True)
            self._touched, times = False, self._times.times()
            self._show(letters.reword(letter, now, wording=wording, times=times, quote=self._quote))
            self._unsaved = bool(times) or not self._head.is_first(wording)  # else it is as it always begins
            self._keep.start()

    def _facts_changed(self) -> None:
        """A fact was typed, above or elsewhere: a draft that was not touched by hand takes it up."""
        if self._letter is not None and not self._touched:
            now, times = self._desk.now(), self._times.times()
            fresh = letters.reword(self._letter, now, times=times, quote=self._quote)
            if fresh != self._letter:
                self._show(fresh)

    def _fill_in(self) -> None:
        """A fact is whole: a text that was changed by hand takes it up where it has a blank for it."""
        if self._letter is not None and self._touched:
            self._body.put(letters.filled_in(self._letter, self._body.toPlainText(), self._desk.now(), self._quote))
            self._edited()

    def _times_changed(self) -> None:
        if self._letter is None:
            return
        said = letters.say_times(self._person, self._times.times())
        if self._touched:
            self._body.put(letters.with_times(self._body.toPlainText(), self._said, said))
        else:
            now, times = self._desk.now(), self._times.times()
            self._show(letters.reword(self._letter, now, times=times, quote=self._quote))
        self._said = said
        self._unsaved = True
        self._keep.start()
        self._refresh()

    def _edited(self) -> None:
        if self._letter is None or (self._body.toPlainText(), self._subject.text()) == (
            self._letter.body,
            self._letter.subject,
        ):
            return
        self._touched = self._unsaved = True
        self._keep.start()
        times = letters.still_offered(self._body.toPlainText(), self._times.times(), self._said)
        if times != self._times.times():  # a line of them was changed or taken out by hand
            self._times.show_times(times)
            self._said = tuple(line for line in self._said if line in self._body.toPlainText())
        self._refresh()

    def _refresh(self) -> None:
        if self._letter is None:
            return
        body, subject = self._body.toPlainText(), self._subject.text()
        self._guide.look_at(self._letter, subject, body, self._said)
        self._foot.set_ready(bool(body.strip()) and not letters.unfilled(f"{subject}\n{body}"))
        self._head.show_touched(touched=self._touched)

    def _keep_now(self) -> None:
        self._keep.stop()
        if self._letter is not None and self._unsaved:
            self._unsaved, handed = False, self._foot.asks
            letter, subject, body = self._letter, self._subject.text(), self._body.toPlainText()
            times, said, now = self._times.times(), self._said, self._desk.now()
            self._desk.do(
                lambda: letters.keep(letter, subject, body, now, times=times, said=said, handed=handed), quiet=True
            )

    def _open(self) -> None:
        if self._letter is not None:
            letter_ways.keep_address(self._desk, self._letter, self._to.text())
            to = self._to.text().strip() if self._letter.channel is Channel.EMAIL else self._letter.to
            body, subject = self._body.toPlainText(), self._subject.text()
            self._hand(letter_ways.open_letter(self._letter.channel, to, subject, body))

    def _copy(self) -> None:
        letter_ways.copy(self._subject.text(), self._body.toPlainText())
        self._hand(self.tr("Copied."))

    def _hand(self, what_happened: str) -> None:
        """It left this window; whether it was sent, only the user knows."""
        self._foot.ask(what_happened)
        self._unsaved = True
        self._keep_now()

    def _not_yet(self) -> None:
        self._foot.ask("")
        self._unsaved = True  # and no longer as handed over
        self._keep_now()
        self._body.setFocus()

    def _mark_sent(self, by: str) -> None:
        if self._letter is None:
            return
        self._keep.stop()
        letter_ways.keep_address(self._desk, self._letter, self._to.text())
        letter, subject, body = self._letter, self._subject.text(), self._body.toPlainText()
        way, now, times = Channel(by) if by else None, self._desk.now(), self._times.times()
        touch = self._desk.do(lambda: letters.sent(letter, subject, body, now, by=way, times=times))
        if touch is not None:
            self._letter = None  # no draft any more
            self.accept()

    def done(self, result: int) -> None:
        """Keep what was typed, however the dialog is left."""
        self._keep_now()
        super().done(result)
