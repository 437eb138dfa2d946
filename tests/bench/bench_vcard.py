"""3,000 contact cards go in. The floor is vobject alone, reading the same text and keeping nothing.

A third each as an iPhone (3.0), an Android (2.1) and a 4.0 program write them. vobject stops at no line of these.
"""

from __future__ import annotations

import random
import shutil
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import vobject

from models.exchange import importing
from models.store import Store
from tests.bench.books import NOW
from tests.bench.contacts import COMPANY_END, COMPANY_START, FAMILY_END, FAMILY_START, GIVEN, GRADE, POSITION
from tests.bench.measure import Result, alternate, timed

CARDS = 3_000
LIMIT = 3.0
ROUNDS = 5


def run(folder: Path) -> Iterator[Result]:
    """Reading, matching, writing with undo and search index, beside the bare parse."""
    file = folder / "contacts.vcf"
    chance = random.Random(20260602)
    file.write_bytes("".join(_card(chance, number) for number in range(CARDS)).encode())
    import_it, parse = (lambda: _import(folder, file)), (lambda: timed(lambda: _parse(file)))
    yield Result("import of contact cards, 3,000", *alternate(import_it, parse, ROUNDS), LIMIT)


def _parse(file: Path) -> None:
    text = file.read_bytes().decode()
    deque(vobject.readComponents(text, allowQP=True), maxlen=0)


def _import(folder: Path, file: Path) -> float:
    data = folder / "cards"
    shutil.rmtree(data, ignore_errors=True)
    with Store(data):
        return timed(lambda: importing.import_file(file, "vcard", NOW))


def _card(chance: random.Random, number: int) -> str:
    given, family = chance.choice(GIVEN), chance.choice(FAMILY_START) + chance.choice(FAMILY_END)
    company = f"{chance.choice(COMPANY_START)} {chance.choice(COMPANY_END)}"
    title = chance.choice(GRADE) + chance.choice(POSITION)
    make = (_iphone, _android, _version_4)[number % 3]
    lines = ["BEGIN:VCARD", *make(given, family, company, title, number), "END:VCARD", ""]
    return "\r\n".join(lines)


def _iphone(given: str, family: str, company: str, title: str, number: int) -> list[str]:
    return [
        "VERSION:3.0", "PRODID:-//Apple Inc.//iPhone OS 17.1//EN", f"N:{family};{given};;;", f"FN:{given} {family}",
        f"ORG:{company};", f"TITLE:{title}", f"EMAIL;type=INTERNET;type=WORK;type=pref:p{number}@work.example",
        f"EMAIL;type=INTERNET;type=HOME:p{number}@home.example", f"TEL;type=CELL;type=VOICE;type=pref:+49 170 {number}",
        f"item1.URL;type=pref:https\\://www.linkedin.com/in/p{number}", "item1.X-ABLabel:LinkedIn",
        "NOTE:Met at the fair\\, in the second row\\nand again in the train", "CATEGORIES:Fair,Chemists",
    ]  # fmt: skip


def _android(given: str, family: str, company: str, title: str, number: int) -> list[str]:
    quoted = ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
    return [
        "VERSION:2.1", f"N{quoted}{_quoted(family)};{_quoted(given)};;;", f"FN{quoted}{_quoted(f'{given} {family}')}",
        f"TEL;CELL;PREF:+49 171 {number}", f"TEL;WORK:+49 30 {number}", f"EMAIL;HOME:a{number}@home.example",
        f"ORG:{company}", f"TITLE:{title}", f"NOTE{quoted}{_quoted('Größe und Straße ' * 3)}",
    ]  # fmt: skip


def _version_4(given: str, family: str, company: str, title: str, number: int) -> list[str]:
    return [
        "VERSION:4.0", f"UID:urn:uuid:00000000-0000-4000-8000-{number:012d}", "KIND:individual",
        f"FN:{given} {family}", f"N:{family};{given};;;", f"EMAIL;PREF=1:v{number}@work.example",
        f'TEL;VALUE=uri;TYPE="voice,home":tel:+1-555-{number}', f"ORG:{company}", f"TITLE:{title}", "BDAY:--0615",
        f"URL:https://www.linkedin.com/in/v{number}", "REV:20260601T120000Z",
    ]  # fmt: skip


def _quoted(text: str) -> str:
    return "".join(f"={byte:02X}" for byte in text.encode())
