"""After an import: who of them could you talk to, and how do you know them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from models import people, people_list
from models.people_list import PeopleFilter, PersonRow
from models.words import words
from ui.desk import Desk
from ui.dialogs.how_known import HowKnown
from ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.line import Small, Title
from ui.widgets.text import Run, Text
from ui.wizards.people_found import PERSON, PeopleFound, PersonLine

SHOWN = 200  # who is further down is found by typing
SEARCH_AFTER_MS = 120


class PickStep(QWidget):
    """Says what was imported, and finds one person in the address book. `picked` carries who it is, `enough` ends,
    `undo` takes the import back, `new_people` and `duplicates` lead to a look at them."""

    picked = Signal(object)
    enough = Signal()
    undo = Signal()
    new_people = Signal()
    duplicates = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = Title()
        self.take_back = Text()
        self.take_back.link_activated.connect(self.undo)
        self._summary = Text("", Role.SOFT_INK)
        self.links = Text()
        self.links.link_activated.connect(self._follow)
        self.field = Field(self.tr("Name, company or role"), name=self.tr("Search"))
        self.field.textChanged.connect(lambda: self._wait.start())
        self.field.returnPressed.connect(self._pick_current)
        self.field.installEventFilter(self)
        self._wait = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._wait.timeout.connect(self._search)
        self._model = PeopleFound(self)
        self.list = self._build_list()
        self._more = Small()
        frame = Card(margin=SPACE_1)
        frame.body.addWidget(self.list)
        foot = QHBoxLayout()
        foot.addWidget(self.take_back, 1)
        foot.addWidget(Button(self.tr("Done"), pressed=self.enough.emit))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self._title)
        box.addWidget(self._summary)
        box.addWidget(self.links)
        box.addWidget(Text(self.tr("Who of them could you talk to? One name is a good beginning."), Role.SOFT_INK))
        box.addSpacing(SPACE_2)
        box.addWidget(self.field)
        box.addWidget(frame, 1)
        box.addWidget(self._more)
        box.addSpacing(SPACE_3)
        box.addLayout(foot)

    def _build_list(self) -> QListView:
        view = QListView()
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setCursor(Qt.CursorShape.PointingHandCursor)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.viewport().setAutoFillBackground(False)
        view.setAccessibleName(self.tr("People"))
        view.setModel(self._model)
        view.setItemDelegate(PersonLine(view))
        view.clicked.connect(self._pick)
        view.activated.connect(self._pick)
        return view

    def show_result(self, summary: str, steps: int, *, new: bool, doubtful: int) -> None:
        """Say what came of it in `steps` imports, and offer a look at those who are new, and, where so many may be
        somebody known, at the duplicates."""
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        back = self.tr("Take the import back") if steps < 2 else self.tr("Take all of it back")
        self.take_back.set_bold_spans([Run(back, link="undo")])
        runs = [Run(self.tr("Look at the new people"), link="new")] if new else []
        if doubtful:
            said = words("import_count.doubtful", count=doubtful)
            runs += [Run(f"   {said}: "), Run(self.tr("Look at the duplicates"), link="duplicates")]
        self.links.set_bold_spans(runs)
        self.links.setVisible(bool(runs))

    def _follow(self, link: str) -> None:
        (self.new_people if link == "new" else self.duplicates).emit()

    def begin(self) -> None:
        """Ask anew."""
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show who is in the address book now."""
        self._title.setText(words("import_done", count=people.count()))
        self._search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move in the list while one types."""
        if event.type() == QEvent.Type.KeyPress:
            key = cast("QKeyEvent", event).key()
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                row = self.list.currentIndex().row() + (1 if key == Qt.Key.Key_Down else -1)
                self._go_to(max(0, min(row, self._model.rowCount() - 1)))
                return True
        return False

    def _search(self) -> None:
        self._wait.stop()
        now = self._desk.now()
        found = people_list.ids(PeopleFilter(text=self.field.text()), now)
        rows = people_list.rows(found[:SHOWN], now)
        self._model.set_rows([rows[person] for person in found[:SHOWN] if person in rows])
        more = len(found) > SHOWN
        self._more.setText(self.tr("The first {count}; type to find the rest.").format(count=SHOWN) if more else "")
        self._go_to(0)

    def _go_to(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row))

    def _pick_current(self) -> None:
        if self._wait.isActive():
            self._search()
        self._pick(self.list.currentIndex())

    def _pick(self, index: QModelIndex) -> None:
        row = index.data(PERSON)
        if isinstance(row, PersonRow):
            self.picked.emit(row)


class KnowStep(QWidget):
    """ "How do you know Maya?" of the one who was picked; preparing is the one thing to do next."""

    prepare = Signal()
    back = Signal()
    enough = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Text(size=Title().font().pixelSize(), weight=700)
        self._question.set_most_lines(3)
        self._about = Text("", Role.SOFT_INK)
        self.how = HowKnown()
        self.button = Button(self.tr("Prepare a conversation"), Kind.FILLED, pressed=self.prepare.emit)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(Button(self.tr("Somebody else"), pressed=self.back.emit))
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Done"), pressed=self.enough.emit))
        foot.addWidget(self.button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self._question)
        box.addWidget(self._about)
        box.addSpacing(SPACE_5)
        box.addWidget(self.how)
        box.addStretch(1)
        box.addSpacing(SPACE_4)
        box.addLayout(foot)

    def ask(self, person: PersonRow) -> None:
        """Ask about this person."""
        about = ", ".join(filter(None, (person.title, person.organization)))
        self._question.setText(words("relation_question", name=person.display_name))
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.how.ask_about(person.id)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
