"""Where people stand in the picture of who led to whom: a tidy tree from left to right.

Columns come from the longest way from somebody whom nobody introduced, so that everybody stands right of all
who introduced them. Of several introducers the nearest column carries the tree; the others are further lines.
An edge that closes a loop with earlier ones is left out of both, and drawn back. Within a tree, rows are packed after
Reingold and Tilford, "Tidier Drawings of Trees" (IEEE Transactions on Software Engineering 7, 1981): equal
subtrees look equal, an introducer stands in the middle. Trees never share rows.

Everything follows the order of `people` and `edges`, so that the same input gives the same picture, and one
more introduction at the end moves little of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

TREE_GAP = 0.5  # rows left free between two trees
Edge = tuple[int, int]  # introducer, introduced


class LineKind(StrEnum):
    """How an introduction is drawn."""

    TREE = "tree"  # from the column next to the left
    ALSO = "also"  # a further introducer, in whichever column to the left
    LOOP = "loop"  # back to somebody who, by other steps, led to the introducer


@dataclass(frozen=True, slots=True)
class Place:
    """Where one person stands: the column from 0, and the middle of the box in rows from the first one's.

    Two people in one column are at least one row apart. `introducer` is the one whose subtree this is in.
    """

    person: int
    column: int
    row: float
    introducer: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """One introduction, as it is drawn."""

    introducer: int
    introduced: int
    kind: LineKind


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole picture. `places` go down each tree before the next one; `rows` is the last one's row."""

    places: tuple[Place, ...]
    lines: tuple[Line, ...]
    columns: int
    rows: float

    @property
    def roots(self) -> int:
        """How many stand in the first column: nobody introduced them, or only somebody to whom they had led."""
        return sum(place.column == 0 for place in self.places)


def layout(people: Iterable[int], edges: Iterable[Edge]) -> Layout:
    """Places for everybody in `people`. An edge to oneself, a second time, or to a stranger is passed over."""
    order = tuple(dict.fromkeys(people))
    known = set(order)
    ways = tuple(dict.fromkeys((a, b) for a, b in edges if a != b and a in known and b in known))
    sorted_people, onward = _in_order(order, ways)
    columns = _columns(sorted_people, onward)
    parents: dict[int, int] = {}
    for introducer, introduced in onward:
        if columns[introducer] == columns[introduced] - 1:
            parents.setdefault(introduced, introducer)
    children: dict[int, list[int]] = {person: [] for person in order}
    for introducer, introduced in onward:
        if parents[introduced] == introducer:
            children[introducer].append(introduced)
    rows = _rows([person for person in order if person not in parents], children, parents)
    places = tuple(Place(person, columns[person], row, parents.get(person)) for person, row in rows.items())
    kept = set(onward)
    lines = tuple(Line(*way, _kind(way, kept, parents)) for way in ways)
    return Layout(places, lines, max(columns.values(), default=-1) + 1, max(rows.values(), default=0.0))


def _kind(way: Edge, onward: set[Edge], parents: dict[int, int]) -> LineKind:
    if way not in onward:
        return LineKind.LOOP
    return LineKind.TREE if parents[way[1]] == way[0] else LineKind.ALSO


def _in_order(people: Sequence[int], ways: Iterable[Edge]) -> tuple[list[int], list[Edge]]:
    """Everybody in an order in which introducers come first, and the edges that close no loop.

    Edges are taken one by one, so that of a loop the one noted last is left out and the picture keeps its
    shape. After Pearce and Kelly, "A Dynamic Topological Sort Algorithm for Directed Acyclic Graphs" (ACM
    Journal of Experimental Algorithmics 11, 2007): only what stands between the two ends is looked at.
    """
    at = {person: position for position, person in enumerate(people)}
    led: dict[int, list[int]] = {person: [] for person in people}
    led_by: dict[int, list[int]] = {person: [] for person in people}
    onward: list[Edge] = []
    for introducer, introduced in ways:
        first, last = at[introduced], at[introducer]
        if first < last:
            after = _reached(introduced, led, at, first, last)
            if introducer in after:
                continue
            before = _reached(introducer, led_by, at, first, last)
            free = sorted(at[person] for person in (*before, *after))
            moved = (*sorted(before, key=at.__getitem__), *sorted(after, key=at.__getitem__))
            at.update(zip(moved, free, strict=True))
        led[introducer].append(introduced)
        led_by[introduced].append(introducer)
        onward.append((introducer, introduced))
    return sorted(at, key=at.__getitem__), onward


def _reached(start: int, ways: dict[int, list[int]], at: dict[int, int], first: int, last: int) -> set[int]:
    """Everybody whom `ways` reach from `start` by people who stand between two positions."""
    found = {start}
    waiting = [start]
    while waiting:
        for person in ways[waiting.pop()]:
            if person not in found and first <= at[person] <= last:
                found.add(person)
                waiting.append(person)
    return found


def _columns(order: Sequence[int], onward: Sequence[Edge]) -> dict[int, int]:
    """For each person the length of the longest way to them; in `order` introducers come first."""
    led: dict[int, list[int]] = {person: [] for person in order}
    for introducer, introduced in onward:
        led[introducer].append(introduced)
    columns = dict.fromkeys(order, 0)
    for person in order:
        for following in led[person]:
            columns[following] = max(columns[following], columns[person] + 1)
    return columns


@dataclass(slots=True)
class _Outline:
    """The edges of a subtree, column by column, the deepest first: so that a parent is appended at the end.

    The true row is the value plus `shift`, which moves a whole subtree at once.
    """

    upper: list[float] = field(default_factory=lambda: [0.0])
    lower: list[float] = field(default_factory=lambda: [0.0])
    shift: float = 0.0

    def room_below(self, other: _Outline) -> float:
        """How far down `other` must go to stand a row below this one everywhere."""
        pairs = zip(reversed(self.lower), reversed(other.upper), strict=False)
        return max(mine - others for mine, others in pairs) + self.shift - other.shift + 1

    def joined(self, other: _Outline) -> _Outline:
        """This one and `other` below it as one outline; takes as long as the shallower of the two is deep."""
        mine, others = len(self.upper), len(other.upper)
        if mine >= others:
            by = other.shift - self.shift
            self.lower[mine - others :] = [row + by for row in other.lower]
            return self
        by = self.shift - other.shift
        other.upper[others - mine :] = [row + by for row in self.upper]
        return other


def _rows(roots: Sequence[int], children: dict[int, list[int]], parents: dict[int, int]) -> dict[int, float]:
    """The row of everybody, tree below tree, depth first."""
    rows: dict[int, float] = {}
    top = 0.0
    for root in roots:
        down = _downwards(root, children)
        from_parent, outline = _packed(down, children)
        first = min(outline.upper) + outline.shift
        last = max(outline.lower) + outline.shift
        for person in down:
            rows[person] = top - first if person == root else rows[parents[person]] + from_parent[person]
        top += last - first + 1 + TREE_GAP
    return rows


def _downwards(root: int, children: dict[int, list[int]]) -> list[int]:
    """A tree depth first, without recursion: a chain may be longer than Python's stack."""
    found: list[int] = []
    stack = [root]
    while stack:
        person = stack.pop()
        found.append(person)
        stack.extend(reversed(children[person]))
    return found


def _packed(down: Sequence[int], children: dict[int, list[int]]) -> tuple[dict[int, float], _Outline]:
    """How far each person stands below (or above) their introducer, and the outline of the whole tree."""
    from_parent: dict[int, float] = {}
    outlines: dict[int, _Outline] = {}
    for person in reversed(down):
        own = children[person]
        if not own:
            outlines[person] = _Outline()
            continue
        at = [0.0]
        whole = outlines.pop(own[0])
        for _, child in pairwise(own):
            outline = outlines.pop(child)
            at.append(whole.room_below(outline))
            outline.shift += at[-1]
            whole = whole.joined(outline)
        middle = (at[0] + at[-1]) / 2
        from_parent.update({child: row - middle for child, row in zip(own, at, strict=True)})
        whole.shift -= middle
        whole.upper.append(-whole.shift)
        whole.lower.append(-whole.shift)
        outlines[person] = whole
    return from_parent, outlines[down[0]]
