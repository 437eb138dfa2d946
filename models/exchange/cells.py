"""What stands in the cells of an address book: names put together, addresses, links, numbers and labels. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from models.exchange.matching import email_key, link_key, name_key, tel_key
from models.exchange.records import OrganizationRecord, PersonRecord, ReadFile, Remark, Skipped
from models.search import fold

JOINT = ":::"  # how Google joins several values in one cell

# Forms of address that are no title: with them a name would be sorted and greeted in a way nobody asked for.
_CIVIL = frozenset(
    ["mr", "mrs", "ms", "miss", "mx", "mister", "herr", "hr", "frau", "fr", "monsieur", "m", "madame", "mme",
     "mademoiselle", "mlle", "senor", "sr", "senora", "sra", "senorita", "srta", "senhor", "senhora", "dona", "don"]
)  # fmt: skip
_GENERATIONS = frozenset(["jr", "sr", "junior", "senior", "ii", "iii", "iv", "v", "vi"])
_NOTHING = frozenset(["", "-", "--", "–", "—", "n/a", "na", "none", "null", "nan", "unknown", "tbd", "?", "x", "0"])
_MOST = 2_000  # characters of a cell in which addresses are looked for
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_NOT_LINES = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]+")
_BREAKS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BETWEEN_EMAILS = re.compile(r"[\s,;|<>()\[\]\"]+|:::")
_BETWEEN_NUMBERS = re.compile(r":::|[;\n\r]+")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"|;]+|(?<![\w.-])(?:[\w-]+\.)+[a-z]{2,}(?:/[^\s<>\"|;]*)?", re.I)
_HANDLE = re.compile(r"/?in/[^\s/]+/?")
_CUT_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?E\+?\d+", re.I)
_FLOAT = re.compile(r"(\+?\d{6,})\.0")
_MADE_HARMLESS = re.compile(r"'(?=[=+\-@\t])")


def line(cell: str) -> str:
    """A cell as typed, on one line and without blanks around it; the apostrophe that makes a formula
    harmless in an export is taken off."""
    if not cell.isprintable():
        cell = _CONTROLS.sub(" ", cell)
    cell = cell.strip()
    return cell[1:] if cell[:1] == "'" and _MADE_HARMLESS.match(cell) else cell


def lines(cell: str) -> str:
    """A note as typed, with its line breaks."""
    cell = _NOT_LINES.sub("", _BREAKS.sub("\n", cell)).strip()
    return cell[1:] if _MADE_HARMLESS.match(cell) else cell


def parts(cell: str, separators: str = "") -> list[str]:
    """The values that are joined in one cell by " ::: ", or by one of `separators`."""
    pieces = re.split(f":::|[{re.escape(separators)}]" if separators else JOINT, cell)
    return [piece for piece in map(line, pieces) if piece]


def full_name(prefix: str, given: str, middle: str, family: str, suffix: str) -> str:
    """The parts of a name in one line: academic titles are kept, "Mr" and its like are none; "PhD" stands
    after a comma, "Jr." does not; Han, kana and Hangul names stand family first and without a blank."""
    if (given or family) and _is_east_asian(given + middle + family):
        name = f"{family}{given}{middle}"
    else:
        name = " ".join(filter(None, (given, middle, family)))
    if not name:
        return ""
    if prefix and not _CIVIL.issuperset(fold(prefix).replace(".", " ").split()):
        name = f"{prefix} {name}"
    if suffix:
        words = fold(suffix).replace(".", " ").split()
        name += f" {suffix}" if _GENERATIONS.issuperset(words) else f", {suffix}"
    return name


def _is_east_asian(text: str) -> bool:
    return all(
        "\u3040" <= c <= "\u30ff" or "\u3400" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" or c >= "\U00020000"
        for c in text
    )


def unique(values: Iterable[str]) -> tuple[str, ...]:
    """Each value once, as first typed; case and accents make no difference."""
    kept: dict[str, str] = {}
    for value in values:
        kept.setdefault(fold(value), value)
    return tuple(kept.values())


@dataclass(slots=True)
class Points:
    """Collects a row's addresses, links and numbers; `lost` has a code of Remark for what is none."""

    emails: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    tels: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    def add_email(self, cell: str) -> None:
        """Take all addresses of a cell, also out of "Maya Chen <maya@example.org>"."""
        if not cell:
            return
        found = [
            word.removeprefix("mailto:").rstrip(".") for word in _BETWEEN_EMAILS.split(cell[:_MOST]) if "@" in word
        ]
        found = [word for word in found if email_key(word)]
        self._take(self.emails, found, cell, "email")

    def add_link(self, cell: str) -> None:
        """Take all links of a cell; LinkedIn's "in/maya-chen" is one, too."""
        if not cell:
            return
        cell = line(cell[:_MOST].replace("\\:", ":"))
        if _HANDLE.fullmatch(cell):
            cell = f"https://www.linkedin.com/{cell.strip('/')}"
        pieces = (piece for piece in re.split(r":::|[\s;,]+(?=https?:|www\.)", cell) if "@" not in piece.split("/")[0])
        found = [match[0].rstrip(".,:!)]}'") for piece in pieces for match in _LINK.finditer(piece)]
        self._take(self.urls, found, cell, "link")

    def add_tel(self, cell: str) -> None:
        """Take all numbers of a cell; one that a spreadsheet rounded ("4.47E+11") is lost."""
        if not cell:
            return
        for piece in filter(None, map(line, _BETWEEN_NUMBERS.split(cell[:_MOST]))):
            if whole := _FLOAT.fullmatch(piece):
                piece = whole[1]
            if _CUT_NUMBER.fullmatch(piece):
                self.lost.append("phone_cut")
            else:
                number = piece.removeprefix("tel:")
                self._take(self.tels, [number] if len(tel_key(number)) > 2 else [], piece, "phone")

    def _take(self, into: list[str], found: list[str], cell: str, code: str) -> None:
        into.extend(value for value in found if value not in into)
        if not found and code not in self.lost and fold(line(cell)) not in _NOTHING:
            self.lost.append(code)


@dataclass(slots=True)
class Found:
    """Everything that a reader has found so far."""

    records: list[PersonRecord] = field(default_factory=list)
    organizations: list[OrganizationRecord] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def add(self, record: PersonRecord, points: Points) -> None:
        """A person of a row, with the row's points."""
        self.records.append(
            replace(record, emails=tuple(points.emails), urls=tuple(points.urls), tels=tuple(points.tels))
        )
        self.remarks += [Remark(record.row, code) for code in dict.fromkeys(points.lost)]

    def add_organization(self, name: str, notes: str, row: int, points: Points) -> None:
        """A row that names an organisation and nobody in it; what has no field there is kept as notes."""
        more = (notes, *points.emails, *points.tels, *points.urls[1:])
        website = points.urls[0] if points.urls else ""
        self.organizations.append(OrganizationRecord(name, website, "\n".join(filter(None, more)), row))
        self.remarks += [Remark(row, code) for code in dict.fromkeys(points.lost)]

    def file(self, format: str) -> ReadFile:
        """What is handed over: links that stand beside several names are nobody's own, and left out."""
        shared = _shared_links(self.records)
        for index, record in enumerate(self.records if shared else ()):
            own = tuple(url for url in record.urls if link_key(url) not in shared)
            if own != record.urls:
                self.records[index] = replace(record, urls=own)
                self.remarks.append(Remark(record.row, "shared_link"))
        self.remarks.sort(key=lambda remark: remark.row)
        self.skipped.sort(key=lambda skipped: skipped.row)
        return ReadFile(
            format, tuple(self.records), tuple(self.skipped), tuple(self.remarks), tuple(self.organizations)
        )


def _shared_links(records: Sequence[PersonRecord]) -> set[str]:
    """Links of several people that are no profile, such as their organisation's page: the same link is the
    same person, so colleagues would become one."""
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for record in records:
        for url in record.urls:
            key = link_key(url)
            if key and not key.startswith("linkedin.com/"):
                beside[key].add(name_key(record.display_name))
    return {key for key, names in beside.items() if len(names) > 1}
