"""Who may be in the address book twice: pairs by the rules of models/exchange/known.py, the most alike first."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from models import people, schema, undo
from models.errors import Problem
from models.exchange.known import Keys, may_meet, own_keys
from models.exchange.matching import email_key, given_key, link_key, name_key, plain, similar
from models.terms import ContactKind
from models.words import words

Progress = Callable[[int, int], bool]  # done, of how many; False: stop
EVERY = 500  # people between two calls of progress
NEAR = 30  # of a crowd that shares a key each is compared with so many
MOST = 1_000  # pairs; more are not gone through one after another

# How alike two are, the most first; see Pair.reason.
REASONS = (
    "same_link",
    "same_email",
    "same_name_same_organization",
    "same_name",
    "similar_same_organization",
    "similar",
    "same_name_elsewhere",
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who may be one; `one` is whose story is longer, or who was there first. `reason` is a code of
    REASONS, `why` the same in words."""

    one: int
    other: int
    reason: str
    why: str


def _nobody_looks(_done: int, _total: int) -> bool:
    return True


def pairs(progress: Progress = _nobody_looks) -> tuple[Pair, ...]:
    """All pairs that are worth a look, but for those of whom the user said that they are two; at most MOST.

    `progress(done, total)` is asked every 500 people and every 500 comparisons. Problem("stopped") where it says
    False.
    """
    ids, keys = _everybody()
    steps = _Steps(progress, len(ids))
    best: dict[tuple[int, int], tuple[int, str]] = {}
    for one, other, rank, value in _candidates(keys, steps):
        at = (one, other) if one < other else (other, one)
        if at not in best or rank < best[at][0]:
            best[at] = (rank, value)
    parted = _parted()
    ranked = sorted(
        (rank, _apart(keys[one], keys[other]), keys[one].name, ids[one], ids[other], value)
        for (one, other), (rank, value) in best.items()
        if (min(ids[one], ids[other]), max(ids[one], ids[other])) not in parted
    )[:MOST]
    longest = _stories({number for row in ranked for number in row[3:5]})
    found: list[Pair] = []
    for rank, _, _, first, second, value in ranked:
        if longest.get(second, 0) > longest.get(first, 0):
            first, second = second, first
        found.append(Pair(first, second, REASONS[rank], _why(REASONS[rank], value)))
    return tuple(found)


def pair(one: int, other: int) -> Pair:
    """Two people whom the user put side by side; their reason is "chosen" and there is nothing to say why."""
    longest = _stories({one, other})
    first, second = sorted((one, other), key=lambda person: (-longest.get(person, 0), person))
    return Pair(first, second, "chosen", "")


def not_duplicates(person: int, other: int, now: datetime) -> None:
    """These are two people: they are not asked about again. Saying it twice, or of one person, changes nothing.

    Problem("person_gone") where one of them was deleted meanwhile.
    """
    first, second = sorted((person, other))
    with undo.step("parted_people", name=people.name_of(person)):
        people.must_be_there(person)
        people.must_be_there(other)
        if first != second and (first, second) not in _parted():
            schema.NotDuplicate.create(person=first, other=second, created_at=now, updated_at=now)


def _why(reason: str, value: str) -> str:
    facts = {"value": value} if value else {}
    return words(f"duplicate.{reason}", **facts)


class _Steps:
    """Asks now and then whether to go on, and says how far it is: a third for the keys, two for comparing."""

    def __init__(self, progress: Progress, people_: int) -> None:
        self._progress, self._people = progress, people_
        self._asked = 0

    def read(self, place: int) -> None:
        """The keys of so many people are read."""
        if not place % EVERY:
            self._ask(place)

    def compared(self, block: int, blocks: int) -> None:
        """Two were compared in one of so many blocks."""
        self._asked += 1
        if not self._asked % EVERY:
            self._ask(self._people + 2 * self._people * block // blocks)

    def _ask(self, done: int) -> None:
        if not self._progress(done, 3 * self._people):
            raise Problem("stopped")


def _everybody() -> tuple[list[int], list[Keys]]:
    """Ids and keys of all people, archived ones too."""
    execute = schema.database.connection().execute
    links: defaultdict[int, list[str]] = defaultdict(list)
    emails: defaultdict[int, list[str]] = defaultdict(list)
    for person, kind, value in execute("SELECT person_id, kind, value FROM contact_point ORDER BY position, id"):
        if kind == ContactKind.URL and (key := link_key(value)):
            links[person].append(key)
        elif kind == ContactKind.EMAIL and (key := email_key(value)):
            emails[person].append(key)
    ids: list[int] = []
    keys: list[Keys] = []
    for person, name, organization in execute(
        "SELECT p.id, p.display_name, coalesce(o.name_key, '') FROM person p "
        "LEFT JOIN organization o ON o.id = p.organization_id ORDER BY p.id"
    ):
        ids.append(person)
        keys.append(Keys(name_key(name), organization, tuple(links[person]), tuple(emails[person])))
    return ids, keys


def _candidates(keys: Sequence[Keys], steps: _Steps) -> Iterator[tuple[int, int, int, str]]:
    """Places of two, the rank of the reason, and the link or e-mail that both have."""
    shared: defaultdict[str, list[int]] = defaultdict(list)
    names: defaultdict[str, list[int]] = defaultdict(list)
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(keys):
        steps.read(place)
        for own in set(own_keys(one)):
            shared[own].append(place)
        names[one.name].append(place)
    for key, places in shared.items():
        value = key.partition("\n")[0]
        rank = REASONS.index("same_email" if "@" in value and "/" not in value else "same_link")
        for one, other in _near(places):
            yield one, other, rank, value
    for places in names.values():
        places.sort(key=lambda place: keys[place].organization)
        for one, other in _near(places):
            yield one, other, _rank_of_namesakes(keys[one], keys[other]), ""
    for place, one in enumerate(keys):
        for block in _blocks(one.name):
            blocks[block].append(place)
    yield from _similar(keys, blocks, steps)


def _similar(
    keys: Sequence[Keys], blocks: defaultdict[str, list[int]], steps: _Steps
) -> Iterator[tuple[int, int, int, str]]:
    """Nearly the same name, where that is a question."""
    seen: set[tuple[int, int]] = set()
    colleagues, alike = REASONS.index("similar_same_organization"), REASONS.index("similar")
    for number, places in enumerate(blocks.values()):
        if len(places) > NEAR:
            # Of a crowd those meet who stand together by organisation; without one they stand first.
            places.sort(key=lambda place: (keys[place].organization, keys[place].name))
        for one, other in _near(places):
            steps.compared(number, len(blocks))
            first, second = keys[one], keys[other]
            if first.name == second.name or (one, other) in seen or not may_meet(first, second):
                continue
            seen.add((one, other))
            if similar(first.name, second.name):
                yield one, other, colleagues if first.organization and second.organization else alike, ""


def _near(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    for at, one in enumerate(places):
        for other in places[at + 1 : at + 1 + NEAR]:
            yield one, other


def _rank_of_namesakes(one: Keys, other: Keys) -> int:
    if one.organization and other.organization:
        same = one.organization == other.organization
        return REASONS.index("same_name_same_organization" if same else "same_name_elsewhere")
    return REASONS.index("same_name")


def _blocks(name: str) -> set[str]:
    """Under which keys nearly the same names meet: narrow ones, for a whole address book is compared."""
    found = {" ".join(sorted(name.split()))}
    parts = plain(name).split()
    if len(parts) < 2:
        return found | {f"{name[:3]} -", f"- {name[-3:]}"}
    first, last = parts[0], parts[-1]
    found.update((f"{first} {last[:2]}*", f"{first} *{last[-3:]}"))
    found.update((f"{first[0]}* {last}", f"*{first[-2:]} {last}", f"{given_key(first)} {last}"))
    found.update(f"{first} {part}" for part in parts[1:])
    return found


def _apart(one: Keys, other: Keys) -> bool:
    """Whether both have links, or both have e-mails, and none is the same: such pairs stand after the others."""
    both = ((one.links, other.links), (one.emails, other.emails))
    return any(first and second and not set(first).intersection(second) for first, second in both)


def _parted() -> set[tuple[int, int]]:
    rows = schema.database.execute_sql(
        "SELECT min(person_id, other_id), max(person_id, other_id) FROM not_duplicate"
    ).fetchall()
    return set(rows)


def _stories(ids: set[int]) -> dict[int, int]:
    """How much is told of each of these people."""
    rows = schema.database.execute_sql(
        "SELECT value, (SELECT count(*) FROM touch WHERE person_id = value) "
        "+ (SELECT count(*) FROM participant WHERE person_id = value) FROM json_each(?)",
        (json.dumps(sorted(ids)),),
    ).fetchall()
    return dict(rows)
