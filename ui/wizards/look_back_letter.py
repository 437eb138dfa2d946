"""What stuck, a line to quote, and the thank-you letter that both go into."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import letters, looking_back, profile, thanking
from models.letters import Draft
from models.looking_back import LookBack
from models.terms import Channel
from models.thanking import Thanks
from models.words import say_list
from ui.desk import Desk
from ui.theme import SPACE_1, SPACE_2, SPACE_4, Role
from ui.widgets.area import Area
from ui.widgets.button import Button, Kind
from ui.widgets.chip import Chip
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.line import FormLabel
from ui.widgets.tag import Tag, TagKind
from ui.widgets.text import Text
from ui.wizards.prepare_when import labelled
from ui.wizards.saved_text import SavedText, flush_all


class LetterPart(QWidget):
    """The letter is drafted anew while only what stuck or the quoted line changes; once typed into it stays."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._interview = desk, interview
        self._thanks: Thanks | None = None
        self._draft: Draft | None = None
        self._quote: str | None = None  # "" for none; None: nobody chose yet
        self._stuck = Area(self.tr("A sentence that you would tell a friend"), least=2, most=5)
        self._stuck_saved = SavedText(self._stuck, self._keep_stuck)
        self._quotes = QWidget()
        self._quotes.setAccessibleName(self.tr("Lines of your notes"))
        self._flow = FlowLayout(self._quotes)
        self._chips: dict[str, Chip] = {}
        self._quotes_label = FormLabel(self.tr("Quote a line of your notes in the letter"), self._quotes)
        self._letter = Area(least=7, most=24, name=self.tr("Letter"))
        self._letter_saved = SavedText(self._letter, self._keep_letter)
        self._letter_label = FormLabel(self.tr("The letter"), self._letter)
        self._missing = Text("", Role.AMBER)
        self._me = Field(self.tr("As you sign a letter"))
        self._me_saved = SavedText(self._me, self._keep_me)
        self._me_box = QWidget()
        self._sent = Tag(self.tr("Thanked"), TagKind.ACCENT)
        self._lay_out()

    def refresh(self, shown: LookBack) -> None:
        """Show what is stored."""
        self._thanks = shown.thanks[0] if shown.thanks else None
        self._stuck_saved.show(shown.learned)
        sent = self._thanks is None or self._thanks.sent
        self._sent.setVisible(sent)
        self._open.setVisible(not sent)
        self._done.setVisible(not sent)
        for part in (self._letter_label, self._letter, self._again, self._missing):
            part.setVisible(not sent)
        self._me_box.setVisible(not sent and (not profile.me().name or self._me.hasFocus()))
        self._offer(() if sent else shown.quotes)
        if not sent:
            self._draw()

    def begin(self) -> None:
        """Put the cursor where what stuck is typed."""
        self._stuck.moveCursor(QTextCursor.MoveOperation.End)
        self._stuck.setFocus()

    def _lay_out(self) -> None:
        self._again = Button(self.tr("Start again"), Kind.LINK, pressed=self._start_again)
        self._open = Button(self.tr("Open the letter"), Kind.ACCENT, pressed=self._open_letter, icon_name="mail")
        self._done = Button(self.tr("Already thanked"), pressed=self._thanked)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        for part in (self._open, self._done, self._sent):
            buttons.addWidget(part)
        buttons.addStretch(1)
        buttons.addWidget(self._again)
        quotes, letter = QVBoxLayout(), QVBoxLayout()
        for column, parts in (
            (quotes, (self._quotes_label, self._quotes)),
            (letter, (self._letter_label, self._letter, self._missing)),
        ):
            column.setSpacing(SPACE_1)
            for part in parts:
                column.addWidget(part)
        me = labelled(self.tr("Your name"), self._me)
        me.setContentsMargins(0, 0, 0, 0)
        self._me_box.setLayout(me)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_4)
        box.addLayout(labelled(self.tr("What stuck?"), self._stuck))
        box.addLayout(quotes)
        box.addWidget(self._me_box)
        box.addLayout(letter)
        box.addLayout(buttons)

    def _offer(self, quotes: tuple[str, ...]) -> None:
        """A chip for each line that could be quoted."""
        if list(quotes) != list(self._chips):
            for chip in self._chips.values():
                self._flow.removeWidget(chip)
                chip.deleteLater()
            self._chips = {quote: Chip(quote) for quote in quotes}
            for quote, chip in self._chips.items():
                chip.setAccessibleName(self.tr("Quote: {line}").replace("{line}", quote))
                chip.clicked.connect(lambda _=False, quote=quote: self._choose(quote))
                self._flow.addWidget(chip)
        self._quotes_label.setVisible(bool(quotes))
        self._quotes.setVisible(bool(quotes))

    def _read(self) -> Draft | None:
        """The letter as it was typed, or drafted with the line to quote: the best one while nobody chose."""
        if self._thanks is None:
            return None
        best = next(iter(self._chips), None)
        quote = best if self._quote is None else self._quote
        thanks, now = self._thanks, self._desk.now()
        return letters.draft(thanks.person, thanks.purpose, Channel.EMAIL, now, self._interview, quote=quote)

    def _draw(self) -> None:
        self._draft = draft = self._read()
        if draft is None:
            return
        self._letter_saved.show(draft.body)
        body = self._letter.toPlainText()
        for quote, chip in self._chips.items():
            chip.setChecked(quote in body)
        blanks = letters.unfilled(body)
        self._missing.setText(self.tr("Still to fill in: {what}.").format(what=say_list(list(dict.fromkeys(blanks)))))
        self._missing.setVisible(bool(blanks))
        self._again.setVisible(draft.saved)

    def _choose(self, quote: str) -> None:
        """Quote this line, or, where it is quoted already, quote none."""
        flush_all(self)
        draft = self._draft
        if draft is None:
            return
        body = self._letter.toPlainText()
        there = quote in body
        if not draft.saved:
            self._quote = "" if there else quote
            self._draw()
        else:
            self._store(without(body, quote) if there else with_paragraph(body, quote))

    def _keep_stuck(self, text: str, visit: str) -> None:
        desk, interview = self._desk, self._interview
        desk.do(lambda: looking_back.write(interview, "learned", text, desk.now(), visit=visit), quiet=True)

    def _keep_me(self, text: str, visit: str) -> None:
        self._desk.do(lambda: profile.edit(self._desk.now(), visit=visit, name=text.strip()), quiet=True)

    def _keep_letter(self, text: str, _visit: str) -> None:
        self._store(text)

    def _store(self, body: str) -> None:
        draft, desk = self._draft, self._desk
        if draft is not None:
            desk.do(lambda: letters.keep(draft, draft.subject, body, desk.now()), quiet=True)

    def _start_again(self) -> None:
        flush_all(self)
        draft, desk = self._draft, self._desk
        if draft is not None:
            desk.do(lambda: letters.forget(draft, desk.now()), quiet=True)

    def _open_letter(self) -> None:
        """The letter goes on in its own window, with the line that is quoted here."""
        flush_all(self)
        draft, thanks = self._draft, self._thanks
        if draft is None or thanks is None:
            return
        if self._chips and not draft.saved:
            self._store(draft.body)
        self._desk.write_wanted.emit(thanks.person, thanks.purpose, self._interview)

    def _thanked(self) -> None:
        flush_all(self)
        desk, interview, thanks = self._desk, self._interview, self._thanks
        if thanks is not None:
            desk.do(lambda: thanking.thanked(interview, thanks, desk.now()))


def with_paragraph(body: str, line: str) -> str:
    """A letter with one more paragraph, before the words at its end."""
    parts = body.rstrip().split("\n\n")
    parts.insert(max(1, len(parts) - 1), line)
    return "\n\n".join(parts)


def without(body: str, line: str) -> str:
    """A letter without a line, and without the gap that it leaves."""
    paragraphs = (part.replace(line, "").strip() for part in body.split("\n\n"))
    return "\n\n".join(part for part in paragraphs if part)
