"""How a path or an organisation looked on each of the user's values, after one conversation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import drafts, looking_back, paths, places
from models.evidence import About
from models.looking_back import LookBack, Rated
from models.terms import PathStatus
from models.words import words
from ui.desk import Desk
from ui.dialogs.ask_line import AskLine
from ui.theme import SPACE_2, SPACE_3, Role
from ui.widgets.button import Button, Kind
from ui.widgets.card import CardRows
from ui.widgets.choice import DropButton
from ui.widgets.dots import STAR, Dots
from ui.widgets.line import Heading
from ui.widgets.text import Text
from ui.wizards.look_back_rating import RatingRow
from ui.wizards.prepare_person import short
from ui.wizards.saved_text import flush_all

NEW = "new"


class Ratings(QWidget):
    """A row for each value, made anew only where it is about something else."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._interview = desk, interview
        self._about: About | None = None
        self._rows: dict[str, RatingRow] = {}
        self._card = CardRows()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._card)

    def refresh(self, about: About, values: Sequence[Rated]) -> None:
        """Show what is stored of `about`."""
        keys = [value.key for value in values]
        if about != self._about or keys != list(self._rows):
            self._about = about
            self._card.clear()
            self._rows = {
                value.key: RatingRow(self._desk, self._interview, about, value.key, value.name) for value in values
            }
            for row in self._rows.values():
                self._card.add_row(row)
        for value in values:
            self._rows[value.key].refresh(value.of_path if about.path is not None else value.of_organization)

    def rows(self) -> dict[str, RatingRow]:
        """The rows by the key of their value."""
        return dict(self._rows)


class PathPart(QWidget):
    """Which path the conversation was about, and how it looked."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._interview = desk, interview
        self._shown: LookBack | None = None
        self._choose = DropButton(self.tr("Path"))
        self._choose.chosen.connect(self._chosen)
        self._hint = Text("", Role.SOFT_INK)
        self._values = Button(self.tr("Choose what matters to you"), Kind.ACCENT, pressed=desk.values_wanted.emit)
        self._ratings = Ratings(desk, interview)
        top = QHBoxLayout()
        top.addWidget(Heading(self.tr("How the path looked")), 1)
        top.addWidget(self._choose)
        button = QHBoxLayout()
        button.addWidget(self._values)
        button.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addLayout(top)
        box.addWidget(self._hint)
        box.addLayout(button)
        box.addWidget(self._ratings)

    def refresh(self, shown: LookBack) -> None:
        """Show what is stored."""
        self._shown = shown
        here = shown.path
        offered = [path for path in shown.paths if path.status is not PathStatus.DROPPED or path == here]
        choices = [(str(path.id), path.name) for path in offered]
        current = str(here.id) if here else ""
        none = [] if here else [("", self.tr("choose"))]
        self._choose.set_choices([*none, *choices, (NEW, self.tr("Another path…"))], current)
        self._values.setVisible(not shown.values)
        self._ratings.setVisible(here is not None and bool(shown.values))
        if not shown.values:
            hint = self.tr("Once you say what matters to you in work, you can note here how a path looked on it.")
        elif here is None:
            hint = self.tr("Choose the path that this conversation was about, then say how it looked.")
        else:
            hint = self.tr("The Paths page weighs what you choose. Choose it once more to take it back.")
        self._hint.setText(hint)
        if here is not None and shown.values:
            self._ratings.refresh(About(path=here.id), shown.values)

    def ratings(self) -> Ratings:
        """The rows of values."""
        return self._ratings

    def begin(self) -> None:
        """Put the cursor where the path is chosen."""
        self._choose.setFocus()

    def _chosen(self, key: str) -> None:
        flush_all(self)
        desk, interview = self._desk, self._interview
        if key == NEW:
            AskLine(
                self.tr("Which path was it about?"),
                self.tr("Add the path"),
                self._add,
                example=self.tr("Science policy, medical writing, …"),
                kept=(desk, drafts.form_key("path")),
                parent=self.window(),
            ).open()
            if self._shown is not None:
                self.refresh(self._shown)
        elif key:
            desk.do(lambda: looking_back.set_path(interview, int(key), desk.now()), quiet=True)

    def _add(self, name: str) -> None:
        desk, interview = self._desk, self._interview
        path = desk.do(lambda: paths.find_or_add(name, desk.now()))
        if path is not None:
            desk.do(lambda: looking_back.set_path(interview, path, desk.now()), quiet=True)


class PlacePart(QWidget):
    """The organisation, apart from the path: the user's interest, and on request each value."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place: int | None = None
        self._name = ""
        self._title = Heading()
        self._stars = Dots(STAR)
        self._stars.setRange(0, 5)
        self._stars.chosen.connect(self._rate)
        self._said = Text("", Role.SOFT_INK)
        self._more = Button("", pressed=self._open)
        self._more.show_arrow(True)
        self._ratings = Ratings(desk, interview)
        self._ratings.hide()
        self._opened = False
        interest = QHBoxLayout()
        interest.setSpacing(SPACE_3)
        interest.addWidget(self._stars)
        interest.addWidget(self._said, 1)
        more = QHBoxLayout()
        more.addWidget(self._more)
        more.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self._title)
        box.addLayout(interest)
        box.addLayout(more)
        box.addWidget(self._ratings)

    def refresh(self, shown: LookBack) -> None:
        """Show what is stored; without an organisation there is nothing to see."""
        self._place, self._name = shown.organization, shown.organization_name
        self.setVisible(shown.organization is not None)
        if shown.organization is None:
            return
        name = short(shown.organization_name)
        self._title.setText(self.tr("{name}, apart from the path").replace("{name}", name))
        self._stars.setAccessibleName(self.tr("How much you could see yourself at {name}").replace("{name}", name))
        self._stars.setValue(shown.interest or 0)
        said = words("came_up.interest", said=words(f"rating.{shown.interest}")) if shown.interest else ""
        self._said.setText(said or self.tr("Could you see yourself there?"))
        self._more.setText(self.tr("How {name} looked on what you value").replace("{name}", name))
        self._opened = self._opened or any(value.of_organization is not None for value in shown.values)
        self._more.setVisible(bool(shown.values) and not self._opened)
        self._ratings.setVisible(bool(shown.values) and self._opened)
        if self._opened:
            self._ratings.refresh(About(organization=shown.organization), shown.values)
        self._shown = shown

    def ratings(self) -> Ratings:
        """The rows of values."""
        return self._ratings

    def _open(self) -> None:
        self._opened = True
        self.refresh(self._shown)
        first = next(iter(self._ratings.rows().values()), None)
        if first is not None:
            first.choice().chip("1").setFocus()

    def _rate(self, stars: int) -> None:
        place, desk = self._place, self._desk
        if place is not None:
            desk.do(lambda: places.set_interest(place, stars or None, desk.now()), quiet=True)
