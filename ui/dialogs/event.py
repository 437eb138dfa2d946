"""An event and the people whom one met there, several entered at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models import event_people, events
from models.events import Event
from models.words import words
from ui import keys, window_place
from ui.desk import Desk
from ui.dialogs.event_facts import EventFacts
from ui.dialogs.event_field import told_apart
from ui.dialogs.event_lines import EventLines
from ui.dialogs.event_met import EventMet
from ui.pause import Pause
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.choice import DropButton
from ui.widgets.foot import foot
from ui.widgets.line import Line, Title
from ui.widgets.scroll import Scroll

KEEP_AFTER_MS = 400
_NEW = "new"


class EventDialog(QDialog):
    """One event, or a new one for None. What was not added yet is there again the next time."""

    def __init__(self, desk: Desk, event: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event = events.one(event) if event is not None else None
        self.title = Title()
        self.older = DropButton(self.tr("Event"))
        self.facts = EventFacts(desk)
        self.lines = EventLines()
        self.met = EventMet()
        self._sum = Line("", Role.SOFT_INK)
        self.delete = Button(self.tr("Delete the event"), Kind.LINK, pressed=self._delete)
        self.delete.setToolTip(self.tr("Its people stay."))
        self.add = Button(self.tr("Add"), Kind.FILLED, pressed=self._add)
        keys.shortcut(self, self._add, keys.DONE)
        self.add.setToolTip(keys.native(keys.DONE))
        self._keep = Pause(self, KEEP_AFTER_MS, self._keep_typed)
        self._build()
        self.lines.text.textChanged.connect(self._keep.start)
        self.facts.typed.connect(self._keep.start)
        self.lines.changed.connect(self._say)
        self.facts.name.textChanged.connect(self._say)
        self.older.chosen.connect(self._choose)
        self.met.opened.connect(self._open)
        self.met.taken_out.connect(self._take_out)
        desk.changes.data.connect(self._refresh)
        window_place.begin(self, 840, 660 if self._event is not None else 480)  # a new one has no people to show yet
        window_place.keep_size(self)
        self.setMinimumSize(420, 360)
        self._show(self._event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
        head.setSpacing(SPACE_2)
        head.addWidget(self.title, 1)
        head.addWidget(self.older)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(SPACE_6, 0, SPACE_6, SPACE_4)
        inside.setSpacing(SPACE_4)
        inside.addWidget(self.facts)
        inside.addWidget(self.lines)
        inside.addWidget(self.met)
        inside.addStretch(1)
        close = Button(self.tr("Close"), pressed=self.accept)
        buttons = foot(close, self.add, before=[self.delete], words=self._sum)
        buttons.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
        self._sum.set_alignment(Qt.AlignmentFlag.AlignRight)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, SPACE_6, 0, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addLayout(head)
        box.addWidget(Scroll(content), 1)
        box.addLayout(buttons)

    def _show(self, event: Event | None) -> None:
        """Show this event with the lines that were left for it, or begin a new one."""
        self._event = event
        if event is None:
            self.facts.clear()
            self.facts.recall()
        self.lines.set_event(event.id if event is not None else None)
        self.lines.text.setPlainText(event_people.typed(event.uid if event is not None else ""))
        self._keep.stop()
        self._refresh()
        field = self.lines.text if event is not None else self.facts.name
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        """Read the event and the lines again: somebody may be known by now, or be taken back."""
        event = self._event = events.one(self._event.id) if self._event is not None else None
        self.lines.set_event(event.id if event is not None else None)
        self.facts.show_event(event)
        self.met.show_event(event.id if event is not None else None, event.count if event is not None else 0)
        heading = event.name if event is not None else self.tr("People from an event")
        self.title.setText(heading)
        self.setWindowTitle(heading if len(heading) <= 60 else heading[:59] + "…")
        known = [(str(one.id), told_apart(one)[:60]) for one in events.events()]
        self.older.set_choices(
            [(_NEW, self.tr("a new one")), *known], current=str(event.id) if event is not None else _NEW
        )
        self.older.setVisible(bool(known))
        self.delete.setVisible(event is not None)
        self.lines.read()

    def _say(self) -> None:
        """Say on the button what it does."""
        new, known = event_people.counts(self.lines.lines, self.lines.answers)
        if new + known:
            self.add.setText(words("event.add", count=new + known))
        else:
            self.add.setText(self.tr("Save the event"))
        self.add.setEnabled(bool(new + known) or (self._event is None and bool(self.facts.name.text().strip())))
        self.add.setVisible(self._event is None or bool(self.lines.lines))
        left = sum(line.verdict is event_people.Verdict.LEFT_OUT for line in self.lines.lines)
        parts = (
            words("event.new", count=new) if new else "",
            words("event.known", count=known) if known else "",
            words("event.left_out", count=left) if left else "",
        )
        said = ", ".join(filter(None, parts))
        self._sum.setText(said[:1].upper() + said[1:])

    def _add(self) -> None:
        self.lines.read()
        if not self.add.isEnabled():
            return
        if not self.facts.name.text().strip():
            self.facts.say(self.tr("What was it called? A word is enough."))
            self.facts.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.facts.flush()
        self._keep.stop()
        uid, now = self._event.uid if self._event is not None else "", self._desk.now()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # a hundred people take a second
        try:
            made = self._desk.do(self._write)
        finally:
            QApplication.restoreOverrideCursor()
        if made is None:
            return
        event_people.keep_typed(uid, "", now)
        self._event = events.one(made)
        self.lines.clear()
        self._keep.stop()
        self._refresh()
        if not uid:
            self.facts.remember()  # it is there now
        self.lines.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> int:
        """The event, where it is new, and its people, as one step. Returns the event."""
        now, event = self._desk.now(), self._event
        lines, answers = self.lines.lines, self.lines.answers
        if event is not None:
            event_people.add_people(event.id, lines, answers, now)
            return event.id
        name, place, on = self.facts.name.text(), self.facts.place.text(), self.facts.on()
        return event_people.add_event(name, lines, answers, now, place=place, on=on)

    def _choose(self, key: str) -> None:
        self.facts.flush()
        self._keep_typed()
        self._show(None if key == _NEW else events.one(int(key)))

    def _open(self, person: int) -> None:
        self.accept()
        self._desk.person_wanted.emit(person)

    def _take_out(self, person: int) -> None:
        event = self._event
        if event is not None:
            self._desk.do(lambda: events.take_out(event.id, person, self._desk.now()))

    def _delete(self) -> None:
        event = self._event
        if event is not None:
            self._event = None
            self._desk.do(lambda: events.delete(event.id, self._desk.now()))
            self._keep.stop()
            self.accept()

    def _keep_typed(self) -> None:
        self._keep.stop()
        uid = self._event.uid if self._event is not None else ""
        event_people.keep_typed(uid, self.lines.text.toPlainText(), self._desk.now())
        if self._event is None:
            self.facts.remember()

    def done(self, arg__1: int) -> None:
        """Keep what was typed, however the dialog is closed."""
        self.facts.flush()
        if self._keep.isActive():
            self._keep_typed()
        self._desk.changes.data.disconnect(self._refresh)
        super().done(arg__1)
