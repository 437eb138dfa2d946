"""Export: which format, whom, with notes or without, and where to; then it says what was written."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from models import people, people_list, settings
from models.errors import Problem
from models.exchange import exporting
from models.exchange.exporting import Format
from models.exchange.going_on import Progress, stopping
from models.people_list import PeopleFilter, Standing
from models.rules.days import local_day
from models.terms import Circle, Stage
from models.words import problem_text, say_count, words
from ui import file_places, links, window_place
from ui.desk import Desk
from ui.file_places import Purpose
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.choice import Combo
from ui.widgets.foot import foot
from ui.widgets.line import FormLabel, Title
from ui.widgets.text import Text

_WIDTH: Final = 500
_CHOSEN, _EVERYBODY = "chosen", "everybody"


class ExportDialog(QDialog):
    """Writes a file of `chosen` (ids; None: whoever is chosen here). The file can be shown in its folder."""

    def __init__(self, desk: Desk, chosen: tuple[int, ...] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._people = desk, chosen
        self._written: Path | None = None
        self.setWindowTitle(self.tr("Export"))
        self.format = Combo(self._formats(), name=self.tr("What for?"))
        self.whom = Combo(self._whom(), name=self.tr("Whom?"))
        self.about = Text(role=Role.SOFT_INK)
        self.notes = CheckBox(self.tr("With my notes"))
        self.careful = Text(self.tr("Whoever gets the file can read them."), Role.SOFT_INK)
        self.outcome = Text()
        self.show_folder = Button(self.tr("Show in folder"), pressed=self._show_folder)
        self.close_button = Button(self.tr("Cancel"), pressed=self.reject)
        self.save = Button(self.tr("Save as…"), Kind.FILLED, pressed=self._save)
        self.save.setDefault(True)
        self._lay_out()
        self.format.set_current(Format.VCARD if chosen else Format.INROAD)
        self.format.currentIndexChanged.connect(self._choose)
        self.whom.currentIndexChanged.connect(self._choose)
        self.notes.toggled.connect(self._choose)
        self._choose()
        self.format.setFocus(Qt.FocusReason.OtherFocusReason)

    def _formats(self) -> list[tuple[str, str]]:
        return [
            (Format.INROAD, self.tr("Everything, to keep or to take to another computer")),
            (Format.VCARD, self.tr("For another address book")),
            (Format.VCARD_3, self.tr("For an old address book")),
            (Format.TABLE, self.tr("For a spreadsheet")),
            (Format.CALENDAR, self.tr("For a calendar")),
        ]

    def _about(self) -> dict[str, str]:
        return {
            Format.INROAD: self.tr("One file, .inroad.json, with all that you entered, your notes too."),
            Format.VCARD: self.tr("Contact cards, .vcf: names, e-mail, phone, links, organisation and tags."),
            Format.VCARD_3: self.tr("The same cards as older programs read them, .vcf 3.0."),
            Format.TABLE: self.tr("A table, .csv, with one row for each person and where things stand."),
            Format.CALENDAR: self.tr(
                "Your conversations with an alarm, and what is to be done, .ics. "
                "Nobody is invited. A later file updates this one."
            ),
        }

    def _whom(self) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        if self._people is not None:
            count = len(self._people)
            chosen = self.tr("These {count} people").replace("{count}", say_count(count))
            found.append((_CHOSEN, chosen if count != 1 else people.name_of(self._people[0])))
        found.append((_EVERYBODY, self.tr("Everybody")))
        found.append((Standing.ACTIVE, self.tr("Those with a story or on your list")))
        found += [(stage, words(f"stage.{stage}")) for stage in (Stage.TO_ASK, Stage.MET, Stage.IN_TOUCH)]
        return found + [(circle, words(f"circle.{circle}")) for circle in Circle]

    def _lay_out(self) -> None:
        self._whom_label = FormLabel(self.tr("&Whom"), self.whom)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_2)
        box.addWidget(Title(self.tr("Export")))
        box.addSpacing(SPACE_2)
        box.addWidget(FormLabel(self.tr("What &for"), self.format))
        box.addWidget(self.format)
        box.addWidget(self.about)
        box.addSpacing(SPACE_2)
        box.addWidget(self._whom_label)
        box.addWidget(self.whom)
        box.addSpacing(SPACE_2)
        box.addWidget(self.notes)
        box.addWidget(self.careful)
        box.addWidget(self.outcome)
        box.addStretch(1)
        box.addSpacing(SPACE_3)
        box.addLayout(foot(self.close_button, self.save, before=[self.show_folder]))

    def _choose(self) -> None:
        """Show what belongs to the format; what was written before is another file now."""
        format = Format(self.format.current())
        self._written = None
        self.about.setText(self._about()[format])
        for part in (self._whom_label, self.whom, self.notes):
            part.setVisible(format in exporting.CHOOSABLE)
        self.careful.setVisible(format in exporting.CHOOSABLE and self.notes.isChecked())
        self._tell("")

    def _tell(self, sentence: str) -> None:
        self.outcome.setText(sentence)
        self.outcome.setVisible(bool(sentence))
        self.show_folder.setVisible(self._written is not None)
        self.close_button.setText(self.tr("Close") if self._written else self.tr("Cancel"))
        box = self.layout()
        if box is not None:
            box.activate()
            window_place.begin(self, _WIDTH)

    def chosen(self) -> tuple[int, ...] | None:
        """Whom the file is about; None: everybody."""
        whom = self.whom.current()
        if whom == _EVERYBODY:
            return None
        if whom == _CHOSEN:
            return self._people
        if whom in set(Circle):
            wanted = PeopleFilter(circle=Circle(whom))
        else:
            wanted = PeopleFilter(standing=Standing.ACTIVE if whom == Standing.ACTIVE else Stage(whom))
        return tuple(people_list.ids(wanted, self._desk.now()))

    def _save(self) -> None:
        format = Format(self.format.current())
        day = local_day(self._desk.now(), settings.zone()).isoformat()
        ending = exporting.ENDING[format]
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export"),
            str(file_places.folder(Purpose.EXPORT) / f"inroad-{day}{ending}"),
            f"Inroad (*{ending})",
        )
        if name:
            self._write(exporting.with_ending(Path(name), format), format)

    def _write(self, path: Path, format: Format) -> None:
        now, notes = self._desk.now(), self.notes.isChecked()
        whom = self.chosen() if format in exporting.CHOOSABLE else None

        def write(progress: Progress) -> dict[str, int]:
            return exporting.export(path, format, now, whom, notes=notes, go_on=stopping(progress))

        try:
            counts = self._desk.do_long(self, self.tr("Exporting…"), write)
        except Problem as problem:
            self._desk.problem.emit(problem_text(problem))
            return
        self._written = path
        file_places.remember(Purpose.EXPORT, path)
        count = sum(counts.values()) if format is Format.CALENDAR else counts["people"]
        key = "export_done.dates" if format is Format.CALENDAR else "export_done.people"
        self._tell(words(key, count=count, file=path.name))

    def _show_folder(self) -> None:
        if self._written is None or links.file(self._written.parent):
            return
        self._tell(self.tr("The folder could not be opened. The file is {file}.").replace("{file}", str(self._written)))
