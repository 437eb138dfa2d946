"""Introductions: who led to whom, as a tree and as a list; and the picture of it as a file."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from models import introductions, settings, store
from models.errors import Problem
from models.introductions import Network
from models.rules.layout import LineKind, layout
from models.words import problem_text
from ui import file_places
from ui.desk import Desk
from ui.file_places import Purpose
from ui.pages import introductions_export as export
from ui.pages.introductions_drawing import Drawing
from ui.pages.introductions_foot import TreeFoot
from ui.pages.introductions_list import IntroductionsList, entries
from ui.pages.introductions_tree import IntroductionsTree
from ui.pages.reading_page import ReadingPage
from ui.pages.today_runs import with_name
from ui.tables.columns import Moment
from ui.theme import PAGE_MARGIN, SPACE_2, SPACE_3, SPACE_4, SPACE_6, Role, theme_of
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.divider import Divider
from ui.widgets.empty_state import EmptyState
from ui.widgets.line import Title
from ui.widgets.text import Run, Text

TREE: Final = "tree"
LIST: Final = "list"
_REMEMBERED: Final = "introductions_view"
_CORNER: Final = 3  # keeps what is square inside the card's round corners
_MOST_NAMED: Final = 2


class IntroductionsPage(ReadingPage):
    """Reads again whenever something changed, at once only while it is shown; zoom and place are kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._people = Network()
        self._places = layout((), ())
        self._standings: dict[int, str] = {}
        self._when: Moment | None = None
        self._summary = Text(role=Role.SOFT_INK)
        self._named = Text(role=Role.SOFT_INK)
        self._export = Button(self.tr("Export…"), pressed=self.ask_where)
        self._choice = ChipChoice(((TREE, self.tr("Tree")), (LIST, self.tr("List"))), name=self.tr("Show as"))
        self.tree = IntroductionsTree()
        self.list = IntroductionsList()
        self._foot = TreeFoot(self.tree)
        self._empty = EmptyState(
            self.tr(
                "Here you will see who led you to whom. It begins when you add somebody"
                " and say who introduced you to them."
            ),
            self.tr("Add a person"),
        )
        self._build()
        self._connect()
        self.show_as(str(settings.get(_REMEMBERED, TREE)))
        self.refresh()

    def refresh(self) -> None:
        """Read everything again and show it in place."""
        super().refresh()
        now, zone = self._desk.now(), settings.zone()
        self._people = introductions.network(now)
        self._places = layout((member.id for member in self._people.members), self._people.edges)
        anybody = bool(self._people.members)
        if anybody:
            self._summary.setText(introductions.summary(self._people, self._places))
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            scale = theme_of(self).scale
            self._standings = introductions.standings(self._people, now, zone)
            self.tree.show_drawing(Drawing(self._people, self._standings, self._places, scale=scale, mirrored=mirrored))
            self._when = Moment(now, zone)
            self._show_list()
            further = {line.kind for line in self._places.lines} - {LineKind.TREE}
            self._foot.explain(further)
        self._say_named()
        for widget in (self._summary, self._export, self._choice, self._pages):
            widget.setVisible(anybody)
        self._empty.setVisible(not anybody)

    def show_as(self, view: str) -> None:
        """Show the tree or the list."""
        chosen = LIST if view == LIST else TREE
        self._choice.set_current(chosen)
        self._pages.setCurrentIndex(1 if chosen == LIST else 0)
        self._show_list()

    def ask_where(self) -> None:
        """Ask for a file and write the picture to it."""
        dialog = QFileDialog(self, self.tr("Export the picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        endings = {self.tr("Picture, PNG (*.png)"): "png", self.tr("Drawing that stays sharp, SVG (*.svg)"): "svg"}

        def choose(kind: str) -> None:
            dialog.setDefaultSuffix(endings.get(kind, "png"))

        dialog.setNameFilters(list(endings))
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(choose)
        dialog.setDirectory(str(file_places.folder(Purpose.PICTURE)))
        dialog.selectFile(self.tr("Introductions"))
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, name: str) -> None:
        """Write the picture, as SVG if the file's name ends so, else as PNG, and say so at the window's foot."""
        path, drawing = Path(name), self.tree.drawing
        if drawing is None:
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            export.write(path, drawing, theme_of(self), self.tr("Introductions"))
        except Problem as problem:
            self._desk.problem.emit(problem_text(problem))
            return
        finally:
            QApplication.restoreOverrideCursor()
        file_places.remember(Purpose.PICTURE, path)
        said = self.tr("Written: {name}")
        if path.suffix.lower() != ".svg" and export.png_scale(drawing) < export.READABLE_FROM:
            said = self.tr("Written: {name}. With so many people an SVG can be read better.")
        self._desk.said.emit(said.replace("{name}", path.name), False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.tree.untouched = True
            self.refresh()

    def _show_list(self) -> None:
        """Fill the list, if it is what is shown: with very many people it takes its time."""
        if self._when is not None and self._choice.current() == LIST:
            self.list.show_entries(entries(self._people, self._standings, self._places), self._when)

    def _say_named(self) -> None:
        parts: list[Run | tuple[str, bool, str]] = []
        for person, name, times in introductions.named_more_than_once()[:_MOST_NAMED]:
            parts += [Run(" ")] if parts else []
            parts += with_name("today.named", name, link=str(person), count=times)
        self._named.set_bold_spans(parts)
        self._named.setVisible(bool(parts))

    def _choose(self, view: str) -> None:
        self.show_as(view)
        with suppress(*store.database_errors()):  # while something else writes, it is remembered the next time
            settings.put(_REMEMBERED, view)

    def _open_named(self, person: str) -> None:
        self._desk.person_wanted.emit(int(person))

    def _connect(self) -> None:
        desk = self._desk
        self._choice.chosen.connect(self._choose)
        self._named.link_activated.connect(self._open_named)
        self._empty.chosen.connect(desk.add_person_wanted)
        self.tree.opened.connect(desk.person_wanted)
        self.list.opened.connect(desk.person_wanted)
        self._foot.opened.connect(desk.person_wanted)
        self.read_on(desk.changes.data, desk.changes.settings, desk.changes.time_passed)

    def _build(self) -> None:
        tree_card = Card(margin=_CORNER)
        tree_card.body.setSpacing(0)
        tree_card.body.addWidget(self.tree, 1)
        tree_card.body.addWidget(Divider())
        tree_card.body.addWidget(self._foot)
        list_card = Card(margin=_CORNER)
        list_card.body.addWidget(self.list)
        self._pages = QStackedWidget()
        self._pages.addWidget(tree_card)
        self._pages.addWidget(list_card)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, SPACE_6, PAGE_MARGIN, SPACE_6)
        box.setSpacing(SPACE_4 + SPACE_2)
        box.addLayout(self._header())
        box.addWidget(self._pages, 1)
        box.addWidget(self._empty, 1)

    def _header(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Title(self.tr("Introductions")))
        for text in (self._summary, self._named):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            text.setSizePolicy(policy)
            words.addWidget(text)
        words.addStretch(1)
        actions = QHBoxLayout()
        actions.setSpacing(SPACE_3)
        actions.addWidget(self._export)
        actions.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignVCenter)
        side = QVBoxLayout()
        side.addStretch(1)
        side.addLayout(actions)
        header = QHBoxLayout()
        header.setSpacing(SPACE_3)
        header.addLayout(words, 1)
        header.addLayout(side)
        return header
