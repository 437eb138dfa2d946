"""vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350): many cards in a file, as phones and mail programs write them.

vcard_lines cuts the file into cards and content lines, vcard_heads has vobject read names and parameters,
vcard_values decodes, vcard_cards says who it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from models.errors import Problem
from models.exchange import reading
from models.exchange.records import OrganizationRecord, PersonRecord, ReadFile, Remark, Skipped
from models.exchange.vcard_cards import read_card
from models.exchange.vcard_lines import cards, is_begin
from models.exchange.vcard_values import text_of

FORMAT = "vcard"
TICK_CARDS = 100
BEGIN_WITHIN = 40  # lines; before the first card stands at most what a mail program put there

_LONE_SURROGATE = re.compile("[\ud800-\udc7f\udd00-\udfff]")
_LINE_END = re.compile(r"\r\n|\r|\n")


def _nobody_looks() -> None:
    pass


def read(path: Path, tick: Callable[[], None] = _nobody_looks) -> ReadFile:
    """Read a .vcf; `tick` is called every 100 cards and may raise to stop.

    `row` of records, skipped and remarks is the place of the card in the file, from 1. A card without a name
    of anybody is skipped, and so is a group; a card that names an organisation alone is an organisation. A
    value too long is left out with a remark, and so is the end of a card that the file cuts off. Problem
    where the file is another one or nothing could be read.
    """
    return read_text(text_of(reading.read_bytes(path)), path.name, tick)


def read_text(text: str, name: str, tick: Callable[[], None] = _nobody_looks) -> ReadFile:
    """The same for text that is already decoded; `name` is the file's, for the sentence of a Problem."""
    records: list[PersonRecord] = []
    organizations: list[OrganizationRecord] = []
    skipped: list[Skipped] = []
    remarks: list[Remark] = []
    card = None
    for card in cards(_LONE_SURROGATE.sub("\ufffd", text)):
        if not card.number % TICK_CARDS:
            tick()
        found, reason = read_card(card)
        if found is None:
            skipped.append(Skipped(card.number, reason))
            continue
        if isinstance(found, PersonRecord):
            records.append(found)
        else:
            organizations.append(found)
        if reason:
            remarks.append(Remark(card.number, reason))
    if card is None:
        raise Problem("import.not_vcard", name=name)
    if not records and not organizations:
        raise Problem("import.vcard_nobody", name=name, count=len(skipped))
    if not card.ended and (not skipped or skipped[-1].row != card.number):
        remarks.append(Remark(card.number, "no_end"))
    return ReadFile(FORMAT, tuple(records), tuple(skipped), tuple(remarks), tuple(organizations))


def looks_like(text: str) -> bool:
    """Whether the text (its beginning is enough) begins a card in one of its first lines."""
    lines = _LINE_END.split(text[:100_000].replace("\ufeff", ""), BEGIN_WITHIN)[:BEGIN_WITHIN]
    return any(map(is_begin, lines))
