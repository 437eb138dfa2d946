"""One line to note who or what came up: the kind is guessed, known names are recognised, Enter notes it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import mentions
from models.mentions import Known, Mentioned
from models.rules.coming_up import guess
from models.terms import MentionKind
from ui import keys
from ui.theme import SPACE_1, SPACE_2, SPACE_3, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, CardRows, Row
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.field import Field
from ui.widgets.line import Line, Small

KINDS: Final = (MentionKind.PERSON, MentionKind.ORGANIZATION, MentionKind.PROMISE, MentionKind.READING)
_OFFERED: Final = 4
_DIGITS: Final = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


def say_known(through: str) -> str:
    """ "known, through Lena"."""
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    return translate("Mention", "known, through {0}").format(through) if through else translate("Mention", "known")


class MentionField(Card):
    """`noted` carries kind, text and the id of the person or organisation it names, or None; `closed` and
    `removed` say that it is to go, and what it changes with it. `editing` is what is being changed."""

    noted = Signal(str, str, object)
    closed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_3)
        self.editing: Mentioned | None = None
        self._chosen = False  # the user chose the kind: nothing is guessed any more
        self._offered: list[tuple[MentionKind, Known]] = []
        self._at = -1
        self.field = Field(self.tr("A name, a place, a promise…"), name=self.tr("What came up"))
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._typed)
        self._list = CardRows()
        names = (self.tr("Person"), self.tr("Place"), self.tr("Promise"), self.tr("Read"))
        self.kinds = ChipChoice(list(zip(KINDS, names, strict=True)), name=self.tr("Kind"))
        for number, kind in enumerate(KINDS, 1):
            self.kinds.chip(kind).setToolTip(keys.native(keys.kind(number)))
        self.kinds.chosen.connect(self._choose)
        self._known = Line("", Role.ACCENT_TEXT)
        self._hint = Small(self.tr("Enter notes it, Esc leaves"))
        self._remove = Button(self.tr("Remove"), Kind.LINK, pressed=self.removed.emit)
        self._save = Button(self.tr("Note it"), Kind.ACCENT, pressed=self._take)
        self._build()

    def open_for(self, text: str, mention: Mentioned | None = None) -> None:
        """Begin with this text, or change what was noted."""
        self.editing = mention
        self._chosen = mention is not None
        self.field.setText(mention.text if mention else text)
        self.kinds.set_current(mention.kind if mention else guess(text))
        self._remove.setVisible(mention is not None)
        self._save.setText(self.tr("Save") if mention else self.tr("Note it"))
        self._typed()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def kind(self) -> MentionKind:
        """The kind that is chosen or guessed."""
        return MentionKind(self.kinds.current())

    def known(self) -> str:
        """What is said about a name that is recognised."""
        return self._known.text()

    def offered(self) -> list[str]:
        """The names that are offered for completing."""
        return [known.name for _, known in self._offered]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether a key was one of ours."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _DIGITS:
            self._choose(KINDS[_DIGITS.index(Qt.Key(event.key()))])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier) and (
            event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._offered
        ):
            self._walk(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _choose(self, kind: str) -> None:
        self._chosen = True
        self.kinds.set_current(kind)
        self._typed()

    def _typed(self) -> None:
        """Guess the kind, say who is known, offer names."""
        text = self.field.text()
        found = {kind: mentions.recognised(kind, text) for kind in self._possible()}
        if not self._chosen:
            exact = [kind for kind, recognised in found.items() if recognised.known]
            self.kinds.set_current(exact[0] if exact else guess(text))
        here = found.get(self.kind())
        known = here.known if here else None
        self._known.setText(say_known(known.through) if known else "")
        self._known.setVisible(known is not None)
        offered = [(kind, one) for kind, recognised in found.items() for one in recognised.candidates]
        offered.sort(key=lambda one: one[0] is not self.kind())  # those of the likely kind first
        self._offer(offered[:_OFFERED] if len(text.strip()) > 1 else [])

    def _possible(self) -> tuple[MentionKind, ...]:
        return (self.kind(),) if self._chosen else KINDS[:2]

    def _offer(self, offered: list[tuple[MentionKind, Known]]) -> None:
        self._at = -1
        if offered != self._offered:
            self._offered = offered
            self._list.clear()
            for place, (_, known) in enumerate(offered):
                self._list.add_row(self._make_row(place, known))
        self._list.setVisible(bool(offered))
        self._mark()

    def _make_row(self, place: int, known: Known) -> Row:
        row = Row(opens=True, side=SPACE_2)
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys choose from the field
        row.body.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Line(known.name))
        about = ", ".join(filter(None, (known.role, say_known(known.through) if known.through else "")))
        if about:
            words.addWidget(Small(about))
        row.body.addLayout(words, 1)
        row.setAccessibleName(known.name)
        row.activated.connect(lambda: self._take_offered(place))
        return row

    def _walk(self, by: int) -> None:
        self._at = max(-1, min(len(self._offered) - 1, self._at + by))
        self._mark()

    def _mark(self) -> None:
        for place, row in enumerate(self._list.rows()):
            if isinstance(row, Row):
                row.set_selected(place == self._at)
        said = self._offered[self._at][1].name if self._at >= 0 else self._known.text()
        self.field.setAccessibleDescription(said)

    def _take_offered(self, place: int) -> None:
        kind, known = self._offered[place]
        self.noted.emit(kind, known.name, known.id)

    def _take(self) -> None:
        if self._at >= 0:
            self._take_offered(self._at)
        elif text := self.field.text().strip():
            known = mentions.recognised(self.kind(), text).known
            self.noted.emit(self.kind(), text, known.id if known else None)
        else:
            self.closed.emit()

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._remove)
        foot.addWidget(self._save)
        for widget in (self.field, self._known, self._list, self.kinds):
            self.body.addWidget(widget)
        self.body.addLayout(foot)
        self._list.hide()
        self._known.hide()
