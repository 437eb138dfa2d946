"""The picture of who led to whom as boxes and curves: where each is, what it says, which stands beside which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from models import introductions
from models.introductions import Member, Network
from models.rules.layout import Layout, Line, LineKind, Place
from models.terms import Stage
from models.words import words

BOX: Final = (176.0, 43.0)
PITCH: Final = (250.0, 60.0)  # from one column, and from one row, to the next
MARGINS: Final = (40.0, 20.0, 40.0, 28.0)  # left, top, right, bottom
_BOW: Final = 26.0  # how far a curve that closes a loop hangs below its boxes

Way = Literal["back", "on", "up", "down", "first", "last"]


class Tone(StrEnum):
    """The colour of a box. The words in it say the same."""

    MET = "met"
    PLANNED = "planned"  # a date, or a yes
    OPEN = "open"
    RESTING = "resting"  # no answer, or a no


_TONES: Final = {
    Stage.MET: Tone.MET,
    Stage.IN_TOUCH: Tone.MET,
    Stage.SCHEDULED: Tone.PLANNED,
    Stage.AGREED: Tone.PLANNED,
    Stage.DECLINED: Tone.RESTING,
}


def tone_of(member: Member) -> Tone:
    """The tone that somebody is shown in."""
    return Tone.RESTING if member.resting else _TONES.get(member.stage, Tone.OPEN)


@dataclass(frozen=True, slots=True)
class Box:
    """One person. Under the name stand `who`, where they work or what they do, and `standing`, how things are."""

    person: int
    name: str
    who: str
    standing: str
    tone: Tone
    rect: QRectF
    column: int


@dataclass(frozen=True, slots=True)
class Curve:
    """One introduction; `ends` are where it leaves and arrives, and what is drawn when curves are too small.
    One that closes a loop has a `head` that says whereto."""

    kind: LineKind
    path: QPainterPath
    head: QPolygonF
    bounds: QRectF
    ends: tuple[QPointF, QPointF]

    @property
    def reach(self) -> float:
        """How far apart its ends are, along the sides of the picture."""
        return self.bounds.width() + self.bounds.height()


class Drawing:
    """The whole picture, in pixels at 100 per cent times `scale`, the theme's for large type. `standings` says
    by id how things stand with each person.

    `mirrored`: the first column stands at the right, for languages that are read from there.
    """

    def __init__(
        self,
        people: Network,
        standings: Mapping[int, str],
        places: Layout,
        *,
        scale: float = 1.0,
        mirrored: bool = False,
    ) -> None:
        self.scale = scale
        self.mirrored = mirrored
        self._members = {member.id: member for member in people.members}
        self._standing = standings
        self._rows = {place.person: place.row for place in places.places}
        self.columns: list[list[int]] = [[] for _ in range(places.columns)]
        self.boxes: dict[int, Box] = {}
        width = (places.columns - 1) * PITCH[0] * scale
        for place in places.places:
            self.columns[place.column].append(place.person)
            self.boxes[place.person] = self._box(place, width)
        self.introducers: dict[int, list[int]] = {person: [] for person in self.boxes}
        self.introduced: dict[int, list[int]] = {person: [] for person in self.boxes}
        self._tree: dict[int, int] = {}
        self.curves = [self._curve(line) for line in places.lines]
        for line in places.lines:
            self._note(line)
        for column in self.columns:
            column.sort(key=lambda person: self._rows[person])
        left, top, right, bottom = (margin * scale for margin in MARGINS)
        height = places.rows * PITCH[1] * scale
        self.rect = QRectF(0, 0, width + BOX[0] * scale, height + BOX[1] * scale).adjusted(-left, -top, right, bottom)

    def at(self, point: QPointF) -> int | None:
        """Who stands at a point, None for nobody."""
        return next((person for person, box in self.boxes.items() if box.rect.contains(point)), None)

    def beside(self, person: int | None, way: Way) -> int | None:
        """Whom an arrow key leads to: back to the introducer, on to the first who was introduced, up and down
        in the column. Without anybody to start from, the first."""
        if not self.boxes:
            return None
        order = list(self.boxes)
        if person not in self.boxes or way in ("first", "last"):
            return order[-1 if way == "last" else 0]
        if way == "back":
            return self._tree.get(person)
        if way == "on":
            further = [each for each in self.introduced[person] if self._tree.get(each) == person]
            return next(iter(further or self.introduced[person]), None)
        column = self.columns[self.boxes[person].column]
        position = column.index(person) + (1 if way == "down" else -1)
        return column[position] if 0 <= position < len(column) else None

    def describe(self, person: int, *, by: str = "\n") -> str:
        """Everything about a box in words: name, role, how things stand, who led to them and whom they led to."""
        member = self._members[person]
        who = member.role or introductions.who(member)
        parts = [member.name, introductions.line(who, self._standing[person])]
        for key, people in (("by", self.introducers[person]), ("to", self.introduced[person])):
            if people:
                names = [self._members[each].name for each in people]
                parts.append(words(f"introductions.{key}", names=introductions.some_of(names)))
        return by.join(parts)

    def _box(self, place: Place, width: float) -> Box:
        """The box of a place, where the first corners of the boxes are up to `width` apart."""
        member = self._members[place.person]
        across = place.column * PITCH[0] * self.scale
        left, top = round(width - across if self.mirrored else across), round(place.row * PITCH[1] * self.scale)
        return Box(
            person=place.person,
            name=member.name,
            who=introductions.who(member),
            standing=self._standing[place.person],
            tone=tone_of(member),
            rect=QRectF(left, top, BOX[0] * self.scale, BOX[1] * self.scale),
            column=place.column,
        )

    def _note(self, line: Line) -> None:
        self.introducers[line.introduced].append(line.introducer)
        self.introduced[line.introducer].append(line.introduced)
        if line.kind is LineKind.TREE:
            self._tree[line.introduced] = line.introducer

    def _curve(self, line: Line) -> Curve:
        one, other = self.boxes[line.introducer].rect, self.boxes[line.introduced].rect
        if line.kind is LineKind.LOOP:
            path, ends = _hanging(one, other, _BOW * self.scale)
            tip = ends[1]
            head = QPolygonF([tip + QPointF(x, y) * self.scale for x, y in ((0, 0), (-3.5, 7), (3.5, 7))])
        else:
            path, ends = _across(one, other, self.mirrored)
            head = QPolygonF()
        return Curve(line.kind, path, head, path.boundingRect().adjusted(-4, -4, 4, 4), ends)


def _across(one: QRectF, other: QRectF, mirrored: bool) -> tuple[QPainterPath, tuple[QPointF, QPointF]]:
    """From the trailing side of one box to the leading side of another, leaving and arriving level."""
    start = QPointF(one.left() if mirrored else one.right(), one.center().y())
    end = QPointF(other.right() if mirrored else other.left(), other.center().y())
    bend = (end.x() - start.x()) / 2
    path = QPainterPath(start)
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
    return path, (start, end)


def _hanging(one: QRectF, other: QRectF, bow: float) -> tuple[QPainterPath, tuple[QPointF, QPointF]]:
    """Below the boxes, back from one to the other."""
    start, end = QPointF(one.center().x(), one.bottom()), QPointF(other.center().x(), other.bottom() + 1)
    path = QPainterPath(start)
    path.cubicTo(start + QPointF(0, bow), end + QPointF(0, bow), end)
    return path, (start, end)


def in_sight(boxes: Sequence[Box], area: QRectF) -> list[Box]:
    """The boxes of which something can be seen in `area`."""
    return [box for box in boxes if box.rect.intersects(area)]
