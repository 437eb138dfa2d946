"""The third step of preparing: the sheet as it will print, with my name and pitch typed right on it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import conversations, pitches, profile, settings, sheets
from models.conversations import Conversation
from models.rules.sheet import SheetFacts
from models.terms import Paper
from models.words import words
from ui import file_places, keys, printing
from ui.desk import Desk
from ui.file_places import Purpose
from ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.choice import DropButton
from ui.widgets.line import Title
from ui.widgets.scroll import Scroll
from ui.widgets.sheet_view import SheetView
from ui.widgets.text import Text
from ui.wizards.saved_text import Saving


def file_name(name: str, day: str) -> str:
    """A name for the PDF that every system takes: "Maya Osei 2026-06-04.pdf"; `day` may be empty."""
    cleaned = file_places.plain_name(name, QCoreApplication.translate("SheetStep", "Conversation"))
    return f"{cleaned} {day}".strip() + ".pdf"


class _AboutMe(Saving):
    """Saves my name and my pitch, typed on the sheet, at every pause."""

    def __init__(self, desk: Desk, interview: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._interview = interview
        self._typed: dict[str, str] = {}
        self._last = ""
        self._visit = ""

    def type_name(self, text: str) -> None:
        """My name was typed."""
        self._type("name", text)

    def type_pitch(self, text: str) -> None:
        """My pitch was typed."""
        self._type("pitch", text)

    def _type(self, field: str, text: str) -> None:
        if field != self._last and not self._typed:
            self.leave()
        self._last = field
        self._typed[field] = text
        self.wait()

    def leave(self) -> None:
        """What is typed from now on is another visit."""
        self._last, self._visit = "", uuid.uuid4().hex

    def flush(self) -> None:
        self._pause.stop()
        if self._typed:
            typed, self._typed = self._typed, {}
            desk, visit = self._desk, self._visit
            if "name" in typed:
                desk.do(lambda: profile.edit(desk.now(), visit=visit, name=typed["name"]), quiet=True)
            if "pitch" in typed:
                pitch = pitches.of(self._interview).id
                desk.do(lambda: pitches.edit(pitch, desk.now(), visit=visit, text=typed["pitch"]), quiet=True)

    def over(self, facts: SheetFacts) -> SheetFacts:
        """The facts with what is typed and not saved yet."""
        return replace(
            facts,
            my_name=self._typed.get("name", facts.my_name),
            who_i_am=self._typed.get("pitch", facts.who_i_am),
        )


class SheetStep(QWidget):
    """The sheet, live; `buttons` are its buttons, for the foot of the wizard."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._interview = interview
        self._shown: Conversation | None = None
        self._me = _AboutMe(desk, interview, self)
        self._pitch = DropButton(self.tr("Pitch"))
        self._view = SheetView()
        self._too_long = Text("", Role.AMBER)
        self._paper = ChipChoice([(Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("Letter"))], name=self.tr("Paper"))
        self._preview = Button(self.tr("Preview…"), pressed=self._show_preview)
        self._pdf = Button(self.tr("Save as PDF…"), pressed=self._save_pdf)
        self._pdf.set_keys(keys.SAVE_PDF)
        self._print = Button(self.tr("Print"), Kind.FILLED, pressed=self._print_it)
        self._print.set_keys(keys.PRINT)
        self.buttons = QWidget()
        self._view.my_name_edited.connect(self._me.type_name)
        self._view.pitch_edited.connect(self._me.type_pitch)
        self._view.fits_changed.connect(self._show_fit)
        self._paper.chosen.connect(self._choose_paper)
        self._pitch.chosen.connect(self._choose_pitch)
        self._lay_out()

    def refresh(self, conversation: Conversation) -> None:
        """Show the sheet as everything stands now."""
        self._shown = conversation
        facts = sheets.facts(self._interview, self._desk.now())
        if facts is not None:
            self._view.set_sheet(self._me.over(facts), settings.paper())
        self._paper.set_current(settings.paper())
        self._offer_pitches()
        self._show_fit()

    def begin(self) -> None:
        """Put the cursor on the sheet where my name or my pitch is missing."""
        self._me.leave()
        self._view.setFocus()
        QTimer.singleShot(0, self._view, self._view.type_what_is_missing)

    def finish(self) -> None:
        """The sheet is as it should be, if it fits: nothing reminds of preparing any more."""
        desk, interview = self._desk, self._interview
        if self._view.fits:
            desk.do(lambda: conversations.sheet_ready(interview, desk.now()), quiet=True)

    def _show_fit(self, _: bool = True) -> None:
        fits = self._view.fits
        why_not = "" if fits else self._view.accessibleDescription()
        self._too_long.setText(why_not)
        self._too_long.setVisible(bool(why_not))
        for button in (self._preview, self._pdf, self._print):
            button.setEnabled(fits)
            button.setToolTip(why_not)

    def _offer_pitches(self) -> None:
        """Which pitch is printed can be chosen where there are several."""
        there = pitches.pitches()
        self._pitch.set_choices([(str(pitch.id), pitch.label) for pitch in there], str(pitches.of(self._interview).id))
        self._pitch.setVisible(len(there) > 1)

    def _choose_pitch(self, pitch: str) -> None:
        self._me.flush()
        self._me.leave()
        self._desk.do(lambda: pitches.choose(self._interview, int(pitch), self._desk.now()))

    def _choose_paper(self, paper: str) -> None:
        self._desk.do(lambda: settings.put(settings.PAPER, paper), quiet=True)
        self._desk.changes.settings.emit()

    def _facts(self) -> SheetFacts | None:
        self._me.flush()
        return sheets.facts(self._interview, self._desk.now())

    def _title(self) -> str:
        return words("sheet.title", name=self._shown.heading if self._shown else "")

    def _do(self, work: Callable[[SheetFacts], bool]) -> bool:
        """Do something with the sheet; whether it was done. What went wrong is said by the desk."""
        facts = self._facts()
        return facts is not None and bool(self._desk.do(lambda: work(facts), quiet=True))

    def _show_preview(self) -> None:
        def show(facts: SheetFacts) -> bool:
            printing.preview(self.window(), facts, settings.paper(), self._title())
            return True

        self._do(show)

    def _print_it(self) -> None:
        if self._do(lambda facts: printing.print_dialog(self.window(), facts, settings.paper(), self._title())):
            self.finish()
            self._desk.said.emit(self.tr("Printed."), False)

    def _save_pdf(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self.window(),
            self.tr("Save the sheet as PDF"),
            str(file_places.folder(Purpose.SHEET) / self._file_name()),
            self.tr("PDF (*.pdf)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.casefold() != ".pdf":
            path = path.with_name(path.name + ".pdf")
        if self._do(lambda facts: self._write(facts, path)):
            self.finish()
            self._desk.said.emit(self.tr("Saved as {file}").replace("{file}", path.name), False)

    def _write(self, facts: SheetFacts, path: Path) -> bool:
        printing.write_pdf(facts, path, settings.paper(), self._title())
        file_places.remember(Purpose.SHEET, path)
        return True

    def _file_name(self) -> str:
        shown = self._shown
        if shown is None:
            return file_name("", "")
        start = shown.starts_at
        day = start.astimezone(settings.zone_info(settings.zone())).date().isoformat() if start else ""
        return file_name(shown.person_name, day)

    def _lay_out(self) -> None:
        actions = QHBoxLayout(self.buttons)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(SPACE_2)
        for button in (self._preview, self._pdf, self._print):
            actions.addWidget(button)
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(Title(self.tr("The sheet")), 1)
        head.addWidget(self._paper)
        hint = self.tr("One page, as it will print. Your name and a sentence about yourself are typed right on it.")
        top = QVBoxLayout()
        top.setContentsMargins(SPACE_6, SPACE_6 - 2, SPACE_6, SPACE_2)
        top.setSpacing(SPACE_1)
        top.addLayout(head)
        top.addWidget(Text(hint, Role.SOFT_INK))
        top.addWidget(self._pitch, 0, Qt.AlignmentFlag.AlignLeft)
        top.addWidget(self._too_long)
        page = QWidget()
        around = QVBoxLayout(page)
        around.setContentsMargins(SPACE_3, 0, SPACE_3, SPACE_4)
        around.addWidget(self._view)
        around.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(Scroll(page), 1)
