"""Add somebody: a name, or what one sees on a profile; how one knows them; and on to preparing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from models import adding, drafts
from models.exchange.records import PersonRecord
from ui import window_place
from ui.desk import Desk
from ui.dialogs.how_known import HowKnown
from ui.form_draft import FormDraft
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.field import Field
from ui.widgets.foot import foot
from ui.widgets.line import FormLabel, Title
from ui.widgets.text import Run, Text

LOOK_AFTER_MS = 150


class Details(QWidget):
    """Role, organisation and ways to reach somebody; hidden until they are wanted or were pasted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Field(self.tr("What they do"))
        self.organization = Field(self.tr("Where they work"))
        self.link = Field("https://")
        self.email = Field(self.tr("name@example.org"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        for place, (label, field) in enumerate(
            (
                (self.tr("&Role"), self.title),
                (self.tr("&Organisation"), self.organization),
                (self.tr("&Link"), self.link),
                (self.tr("&E-mail"), self.email),
            )
        ):
            row, column = divmod(place, 2)
            grid.addWidget(FormLabel(label, field), 2 * row, column)
            grid.addWidget(field, 2 * row + 1, column)
            field.textChanged.connect(self.changed)

    def fields(self) -> tuple[Field, ...]:
        """The fields, in their order."""
        return self.title, self.organization, self.link, self.email

    def fill(self, found: PersonRecord) -> None:
        """Show what was understood."""
        self.title.setText(found.title)
        self.organization.setText(found.organization)
        self.link.setText(next(iter(found.urls), ""))
        self.email.setText(next(iter(found.emails), ""))
        for field in self.fields():
            field.setCursorPosition(0)

    def put_into(self, record: PersonRecord) -> PersonRecord:
        """The record with what stands in the fields; further addresses that were pasted are kept."""
        return replace(
            record,
            title=self.title.text(),
            organization=self.organization.text(),
            urls=_with_first(self.link.text(), record.urls),
            emails=_with_first(self.email.text(), record.emails),
        )


def _with_first(shown: str, pasted: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(value for value in (shown.strip(), *pasted[1:]) if value)


class AddPersonDialog(QDialog):
    """Adds one person. Nothing is needed but a name."""

    typed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pasted: PersonRecord | None = None
        self._raw = ""  # what was pasted, as it was
        self._before = ""
        self._as_it_is = ""  # what is to stay the name, however much it looks like more
        self._look = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._look.timeout.connect(self._look_around)
        self.setWindowTitle(self.tr("Add a person"))
        self.setMinimumWidth(360)
        self.name = Field(self.tr("A name, or paste a profile: name, role, link"))
        self.hint = Text("", Role.SOFT_INK)
        self.namesakes = Text("", Role.SOFT_INK)
        self.details = Details()
        self.more = Text()
        self.more.set_bold_spans([Run(self.tr("Add role, organisation or link"), link="more")])
        self.more.link_activated.connect(self._show_details)
        self.how = HowKnown()
        self._build()
        self.name.textChanged.connect(self._typed)
        self.name.returnPressed.connect(self._add)
        self.hint.link_activated.connect(self._follow_hint)
        self.namesakes.link_activated.connect(self._open)
        self.how.changed.connect(self._fit)
        self.name.textChanged.connect(self.typed)
        self.details.changed.connect(self.typed)
        self._say_hint()
        window_place.begin(self, 540)
        self._fit()
        FormDraft(self, desk, drafts.form_key("add_person"), {"who": self, "how": self.how}, self._box, refit=self._fit)

    def as_typed(self) -> Any:
        """Who it is, what was pasted, and the details (ui/form_draft.py)."""
        details = [field.text() for field in self.details.fields()]
        return [self.name.text(), self._raw, self._as_it_is, details]

    def put_back(self, typed: Any) -> None:
        """Show who was typed; TypeError or ValueError where that cannot be understood."""
        name, self._raw, self._as_it_is, details = typed
        self._pasted = adding.understood(self._raw) if self._raw else None
        for field, text in zip(self.details.fields(), details, strict=True):
            field.setText(text)
            field.setCursorPosition(0)
        wanted = any(details) or self._pasted is not None
        self.details.setVisible(wanted)
        self.more.setVisible(not wanted)
        self._before = name  # not taken for a paste
        self.name.setText(name)
        self._look_around()

    def typed_into(self) -> SignalInstance:
        """Emitted when something else is typed about the person."""
        return self.typed

    def _build(self) -> None:
        self.add_button = Button(self.tr("Add"), Kind.FILLED, pressed=self._add)
        self.prepare_button = Button(self.tr("Add and prepare"), pressed=self._add_and_prepare)
        for button in (self.add_button, self.prepare_button):
            button.setEnabled(False)
        self._question = FormLabel(self.tr("How do you know each other?"), self.how)
        cancel = Button(self.tr("Cancel"), Kind.LINK, pressed=self.reject)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_2)
        box.addWidget(Title(self.tr("Add a person")))
        box.addSpacing(SPACE_2)
        box.addWidget(FormLabel(self.tr("&Name"), self.name))
        box.addWidget(self.name)
        box.addWidget(self.hint)
        box.addWidget(self.namesakes)
        box.addWidget(self.more)
        box.addWidget(self.details)
        box.addSpacing(SPACE_2)
        box.addWidget(self._question)
        box.addWidget(self.how)
        box.addStretch(1)
        box.addSpacing(SPACE_4)
        box.addLayout(foot(cancel, self.prepare_button, self.add_button))
        self.details.hide()
        self.namesakes.hide()

    def _fit(self) -> None:
        """Be as high as what is shown."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _show_details(self) -> None:
        self.details.show()
        self.more.hide()
        self.details.title.setFocus()
        self._fit()

    def _typed(self, text: str) -> None:
        at_once = len(text) - len(self._before) > 2
        self._before = text
        if at_once and adding.is_more_than_a_name(text) and adding.understood(text) is not None:
            self._take_apart(text)
            return
        for button in (self.add_button, self.prepare_button):
            button.setEnabled(bool(text.strip()))
        self._look.start()

    def _take_apart(self, text: str) -> None:
        """Show what was understood of what was pasted, each part where it can be mended."""
        found = adding.understood(text)
        if found is None:
            return
        self._pasted, self._raw = found, text
        self.details.fill(found)
        self.details.show()
        self.more.hide()
        self.name.setText(found.display_name)
        self.name.setFocus()
        self._look_around()

    def _take_back(self) -> None:
        """Keep what was pasted as it is, all of it as the name."""
        raw, self._raw, self._pasted = self._raw, "", None
        self.details.fill(PersonRecord(""))
        self._before = raw  # not taken for a new paste
        self._as_it_is = " ".join(raw.split())
        self.name.setText(self._as_it_is)
        self._look_around()

    def _look_around(self) -> None:
        """Say who is there of this name, and what else may be in the text."""
        self._say_hint()
        same = adding.namesakes(self.name.text(), self._desk.now())
        runs = [Run(self.tr("Already in your address book: "))] if same else []
        for row in same:
            about = ", ".join(filter(None, (row.title, row.organization)))[:80]
            runs.append(Run(row.display_name[:80], link=str(row.id)))
            runs.append(Run(f" ({about})  " if about else "  "))
        if same:
            runs.append(Run(self.tr("Somebody else of the same name is fine.")))
        self.namesakes.set_bold_spans(runs or [Run("")])
        self.namesakes.setVisible(bool(same))
        self._fit()

    def _say_hint(self) -> None:
        found = adding.understood(self.name.text())
        runs: list[Run] = []
        if self._raw:
            runs = [Run(self.tr("Understood from what you pasted. ")), Run(self.tr("Keep it as the name"), link="back")]
        elif found is not None and self.name.text() != self._as_it_is:
            about = ", ".join(filter(None, (found.title, found.organization))) or self.tr("more than a name")
            runs = [
                Run(self.tr("Is this {name}, {about}?").format(name=found.display_name[:80], about=about[:120]) + " "),
                Run(self.tr("Take it apart"), link="apart"),
            ]
        self.hint.set_bold_spans(runs or [Run("")])
        self.hint.setVisible(bool(runs))

    def _follow_hint(self, way: str) -> None:
        if way == "apart":
            self._take_apart(self.name.text())
        else:
            self._take_back()

    def _open(self, person: str) -> None:
        self.accept()
        self._desk.person_wanted.emit(int(person))

    def _store(self) -> int | None:
        if not self.name.text().strip():
            return None
        pasted = self._pasted or PersonRecord("", source=adding.TYPED)
        record = self.details.put_into(replace(pasted, display_name=self.name.text()))
        how = self.how.answer()
        return self._desk.do(lambda: adding.add_one(record, self._desk.now(), how))

    def _add(self) -> None:
        if self._store() is not None:
            self.accept()

    def _add_and_prepare(self) -> None:
        person = self._store()
        if person is not None:
            self.accept()
            self._desk.prepare_wanted.emit(person)
