"""The book of people who are known, and the rules by which a record of a file is one of them. Pure.

1. The same link or e-mail is the same person, also by another name; but what several people may share
   ("info@…", a page of the whole team) only together with the same name.
2. The same name at the same organisation is the same person, unless both have links, or both have e-mails,
   and they differ: then it is a question.
3. The same name elsewhere is a question; so is a nearly same name, at the same organisation, or where one of
   the two has none and their links do not tell them apart. A name alone never merges.
4. A record with nothing but a name is matched with the very row of an earlier import from the same source
   (same name, same day of connection), each once. So a file that is imported twice adds nobody.

Every look-up is by key, and nearly same names are looked for among those that share the organisation and the
first or last word, so the time grows with the number of people and not with its square.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.exchange.matching import (
    email_key,
    is_shared_email,
    is_shared_link,
    link_key,
    name_key,
    of_characters,
    organization_key,
    plain,
    similar,
)
from models.exchange.records import PersonRecord

BLOCK = 50  # at most so many of those who share a key are compared


class Keys(NamedTuple):
    """What of a person is compared."""

    name: str
    organization: str
    links: tuple[str, ...]
    emails: tuple[str, ...]
    origin: str = ""  # source and day of connection, for rule 4


@dataclass(frozen=True, slots=True)
class Verdict:
    """Who a record is (`same`), or whom it may be (`doubt`): places in the book; both None: nobody known."""

    same: int | None = None
    doubt: int | None = None


NOBODY = Verdict()
_Colleague = tuple[str, str, bool, bool]  # name, organisation, whether links and e-mails are known


def keys_of(record: PersonRecord) -> Keys:
    links = tuple(filter(None, map(link_key, record.urls)))
    emails = tuple(filter(None, map(email_key, record.emails)))
    day = record.connected_on
    origin = f"{record.source} {day or ''}"
    organization = organization_key(record.organization) if record.organization else ""
    return Keys(name_key(record.display_name), organization, links, emails, origin)


class Book:
    """Everybody known, by keys. Places count from 0 in the order of add()."""

    def __init__(self) -> None:
        self._people: list[Keys] = []
        self._own: dict[str, int] = {}  # by link or e-mail
        self._names: dict[str, int] = {}
        self._colleagues: defaultdict[_Colleague, deque[int]] = defaultdict(deque)
        self._blocks: defaultdict[str, list[int]] = defaultdict(list)
        self._rows: defaultdict[tuple[str, str], deque[int]] = defaultdict(deque)

    def add(self, keys: Keys, *, earlier: bool = False) -> int:
        """Enter a person and return the place. `earlier`: known before this file was opened."""
        place = len(self._people)
        self._people.append(keys)
        name, organization, links, emails, origin = keys
        for own in own_keys(keys):
            self._own.setdefault(own, place)
        if name:
            self._names.setdefault(name, place)
            for block in _blocks(name, organization):
                self._blocks[block].append(place)
            if organization:
                self._colleagues[_colleague(keys)].append(place)
            elif earlier and not (links or emails):
                self._rows[name, origin].append(place)
        return place

    def learn(self, place: int, keys: Keys) -> None:
        """A record was found to be the person at `place`: its links, e-mails and organisation belong there."""
        known = self._people[place]
        for own in own_keys(keys._replace(name=known.name)):
            self._own.setdefault(own, place)
        learned = known._replace(
            organization=known.organization or keys.organization,
            links=known.links + tuple(link for link in keys.links if link not in known.links),
            emails=known.emails + tuple(email for email in keys.emails if email not in known.emails),
        )
        self._people[place] = learned
        if learned.organization and _colleague(learned) != _colleague(known):
            self._colleagues[_colleague(learned)].append(place)

    def find(self, keys: Keys) -> Verdict:
        """Who this may be, by the rules above. A row of an earlier import that answers is used up."""
        name, organization, links, emails, origin = keys
        for own in own_keys(keys):
            if (place := self._own.get(own)) is not None:
                return Verdict(same=place)
        if not name:
            return NOBODY
        namesake = self._names.get(name)
        if namesake is None:
            place = self._alike(keys)
            return NOBODY if place is None else Verdict(doubt=place)
        if organization:
            place = self._colleague_of(keys)
        elif not (links or emails) and (rows := self._rows.get((name, origin))):
            place = rows.popleft()
        else:
            place = None
        return Verdict(doubt=namesake) if place is None else Verdict(same=place)

    def _colleague_of(self, keys: Keys) -> int | None:
        """The first of that name and organisation who has no other link and no other e-mail.

        One who shares a link or an e-mail was found by it before. So it is enough to look among those who
        have none of what this one has.
        """
        found: list[int] = []
        for linked in (False,) if keys.links else (False, True):
            for mailed in (False,) if keys.emails else (False, True):
                at = (keys.name, keys.organization, linked, mailed)
                places = self._colleagues.get(at)
                while places and _colleague(self._people[places[0]]) != at:
                    places.popleft()  # has learned since
                if places:
                    found.append(places[0])
        return min(found, default=None)

    def _alike(self, keys: Keys) -> int | None:
        for block in _blocks(keys.name, keys.organization, looking=True):
            for place in self._blocks.get(block, ())[:BLOCK]:
                other = self._people[place]
                if similar(keys.name, other.name) and may_meet(keys, other):
                    return place
        return None


def own_keys(keys: Keys) -> list[str]:
    """The links, then the e-mails by which this is one person; what several may share holds the name, too."""
    found = [f"{link}\n{keys.name}" if is_shared_link(link) else link for link in keys.links]
    for email in keys.emails:
        found.append(f"{email}\n{keys.name}" if is_shared_email(email) else email)
    return found


def _colleague(keys: Keys) -> _Colleague:
    return keys.name, keys.organization, bool(keys.links), bool(keys.emails)


def _apart(one: Sequence[str], other: Sequence[str]) -> bool:
    return bool(one and other) and not set(one).intersection(other)


def may_meet(one: Keys, other: Keys) -> bool:
    """Whether a nearly same name is a question (rule 3)."""
    if one.organization and other.organization:
        return one.organization == other.organization
    return not _apart(one.links, other.links)


def _blocks(name: str, organization: str, *, looking: bool = False) -> list[str]:
    """The keys under which people of nearly the same name meet: a scope, and the first or last word.

    Two with an organisation meet within it; one without meets everybody.
    """
    if organization:
        scopes = (organization, "\nwithout") if looking else (organization, "\nwith")
    else:
        scopes = ("\nwith", "\nwithout") if looking else ("\nwithout",)
    return [f"{scope}\n{word}" for scope in scopes for word in block_words(name)]


def block_words(name: str) -> tuple[str, ...]:
    """The words by which nearly same names find each other: the first and the last, umlauts as bare letters; of a
    name in characters all of them, for their order alone may differ."""
    if of_characters(name):
        return ("".join(sorted(name.split())),)
    first, _, rest = plain(name).partition(" ")
    last = rest.rpartition(" ")[2]
    return (first, last) if last and last != first else (first,)
