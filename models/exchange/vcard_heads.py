"""The part of a content line before its colon: group, name and parameters. vobject reads it.

What vobject does not read is read here: parameter values of 2.1 with a backslash, brackets or blanks
(`TEL;X-CUSTOM(CHARSET=UTF-8,…):`), a quotation mark that is never closed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

# Without this, vobject's own pattern can take exponential time for a line that is none.
_FOR_VOBJECT = re.compile(
    r"""(?:[\w-]++\.)?+[\w-]++(?:;[\w-]++(?:=(?:"[^"]*+"|[^";:,]*+)(?:,(?:"[^"]*+"|[^";:,]*+))*+)?+)*+""", re.A
)
_ENCODINGS = {"QUOTED-PRINTABLE": "Q", "QP": "Q", "Q": "Q", "BASE64": "B", "B": "B"}
_WORST = 101  # RFC 6350, 5.3: PREF is 1 (the most preferred) to 100


class Head(NamedTuple):
    """`name` and `types` in upper case; `preference` 1 is the first choice, 101 none at all; `encoding` is
    "Q", "B" or ""; `parameters` has the first value of each, by upper-case names."""

    group: str
    name: str
    types: frozenset[str]
    preference: int
    encoding: str
    charset: str
    parameters: dict[str, str]


@lru_cache(maxsize=2_000)
def head_of(text: str) -> Head:
    """Read what stands before the colon. A file has few different ones, so each is read once."""
    group, name, found = _by_vobject(text) if _FOR_VOBJECT.fullmatch(text) else _by_hand(text)
    types: set[str] = set()
    parameters: dict[str, str] = {}
    for key, *values in found:
        key = key.strip().upper()
        if values and key != "TYPE":
            parameters.setdefault(key, values[0].strip())
            continue
        for value in values or (key,):  # bare parameters of 2.1 are types, but for encodings
            types.update(part.strip().upper() for part in value.split(","))
    encoding = _ENCODINGS.get(parameters.get("ENCODING", "").upper(), "")
    for bare in ("QUOTED-PRINTABLE", "BASE64"):
        encoding = _ENCODINGS[bare] if bare in types else encoding
    return Head(
        (group or "").upper(), name.strip().upper().replace("_", "-"), frozenset(types - {""}),
        _preference(parameters.get("PREF"), types), encoding, parameters.get("CHARSET", ""), parameters,
    )  # fmt: skip


def _by_vobject(text: str) -> tuple[str | None, str, list[list[str]]]:
    from vobject.base import parseLine  # only who reads cards waits for it

    name, found, _, group = parseLine(f"{text}:")
    return group, name, found


def _by_hand(text: str) -> tuple[str | None, str, list[list[str]]]:
    start, *parts = text.split(";")
    group, _, name = start.rpartition(".")
    found: list[list[str]] = []
    for part in parts:
        key, equals, value = part.partition("=")
        if "(" in key:  # its own value in brackets, encoded or not
            found.append([key.partition("(")[0]])
        elif equals:
            found.append([key, *value.replace('"', "").split(",")])
        else:
            found.append([key])
    return group, name, found


def _preference(said: str | None, types: set[str]) -> int:
    if said is not None and said.isascii() and said.isdigit() and len(said) < 4 and 1 <= int(said) < _WORST:
        return int(said)
    return 1 if "PREF" in types or said == "" else _WORST
