"""One card as a person or an organisation. Pure."""

from __future__ import annotations

import re
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable

from models.exchange.reading import MAX_CELL
from models.exchange.records import OrganizationRecord, PersonRecord
from models.exchange.vcard_heads import Head
from models.exchange.vcard_lines import Card
from models.exchange.vcard_values import components, decoded, items, unescaped
from models.search import fold

SOURCE = "vcard"
# In what a card can stand that is nobody; "org" is an organisation (RFC 6350, 6.1.4).
NO_PERSON = frozenset(["GROUP", "LOCATION", "APPLICATION", "DEVICE", "THING"])
NO_VOICE = frozenset(["FAX", "PAGER", "MODEM", "BBS", "X-FAX"])
SYSTEM_GROUPS = frozenset(["mycontacts", "my contacts"])  # everybody is in these

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_ANGLED = re.compile(r"[^<>]*<([^<>]+)>\s*$")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.I)
_EAST_ASIAN = re.compile(r"[\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+")
_LISTED = re.compile(r",(?=\S)")
_PROFILE_ID = re.compile(r"[\w%-]{2,100}", re.A)

Found = PersonRecord | OrganizationRecord | None
_Line = tuple[Head, str]


def read_card(card: Card) -> tuple[Found, str]:
    """The person or organisation of a card, and the code of a remark or "". (None, code) for nobody."""
    fields = _Fields(card)
    kind = (fields.first("KIND") or fields.first("X-ADDRESSBOOKSERVER-KIND")).upper()
    if kind in NO_PERSON:
        return None, "no_person"
    organization, is_one = _organization(fields, kind)
    given, family, composed = _name_parts(fields)
    name = fields.first("FN") or composed or fields.first("NICKNAME")
    if organization and (is_one or not name):
        links = fields.links()
        found: Found = OrganizationRecord(organization, links[0] if links else "", fields.notes(), card.number)
    elif name:
        if composed and fields.shown_as_company():
            name = composed  # FN holds the company then
        if _is_whole(name, given, family):
            given = family = ""
        found = PersonRecord(
            name, given, family, fields.first("TITLE") or fields.first("ROLE"), organization, fields.emails(),
            fields.links(), fields.tels(), None, fields.notes(), SOURCE, card.number, fields.tags(), "", fields.uid(),
        )  # fmt: skip
    else:
        return None, "too_long" if fields.too_long else "no_name"
    return found, "too_long" if fields.too_long else ""


def _organization(fields: _Fields, kind: str) -> tuple[str, bool]:
    """The organisation that a card names, and whether the card is about it and nobody in it."""
    name = next(filter(None, (_line(components(value)[0]) for value in fields.raw("ORG"))), "")
    shown, parts = fields.first("FN"), [part for part in _n(fields) if part]
    if kind == "ORG":
        return name or shown or " ".join(parts), True
    if fields.shown_as_company() and not parts:
        return name or shown, True
    if not name:
        return "", False
    # Some programs repeat the organisation as the name, whole, where a person's would stand.
    named = {fold(shown)} - {""} | {fold(part) for part in parts}
    alone = len(parts) < 2 and named <= {fold(name)}
    return name, alone and kind != "INDIVIDUAL" and not fields.first("NICKNAME") and not fields.first("TITLE")


def _n(fields: _Fields) -> list[str]:
    """N: family, given, additional, prefix, suffix; five parts."""
    value = next(iter(fields.raw("N")), "")
    return [*map(_line, components(value)), "", "", "", "", ""][:5]


def _name_parts(fields: _Fields) -> tuple[str, str, str]:
    """Given and family name, and a name composed of all parts for a card that shows none."""
    family, given, additional, prefix, suffix = _n(fields)
    if _EAST_ASIAN.fullmatch(f"{family}{given}"):
        return given, family, f"{family}{given}"
    # Only these three are lists: "Esq.,M.D."
    prefix, additional, suffix = (_LISTED.sub(" ", part) for part in (prefix, additional, suffix))
    whole = " ".join(filter(None, (prefix, given, additional, family, suffix)))
    return given, family, whole if given or family or additional else ""


def _is_whole(name: str, given: str, family: str) -> bool:
    """Whether the one part of N that is filled holds the whole name, as where no program knew which is which."""
    if given and family:
        return False
    return fold(name) == fold(family) or (" " in name and fold(name) == fold(given))


def _line(text: str) -> str:
    """On one line, without blanks around it."""
    return (text if text.isprintable() else _CONTROLS.sub(" ", text)).strip()


def _once(values: Iterable[str], key: Callable[[str], str] = str.casefold) -> tuple[str, ...]:
    return tuple({key(value): value for value in reversed(list(values)) if value}.values())[::-1]


class _Fields:
    """The content lines of a card by their names, the preferred first."""

    def __init__(self, card: Card) -> None:
        self.too_long = False
        self._lines: defaultdict[str, list[_Line]] = defaultdict(list)
        for head, value in card.lines:
            if len(value) > MAX_CELL:
                self.too_long = True
            else:
                self._lines[head.name].append((head, decoded(head, value)))
        for lines in self._lines.values():
            if len(lines) > 1:
                lines.sort(key=lambda line: line[0].preference)  # the order of the file where none is preferred

    def raw(self, name: str) -> list[str]:
        """Values as they stand, with their backslashes."""
        return [value for _, value in self._lines.get(name, ())]

    def first(self, name: str) -> str:
        """The first value that is not empty, as one line."""
        return next(filter(None, (_line(unescaped(value)) for value in self.raw(name))), "")

    def shown_as_company(self) -> bool:
        return self.first("X-ABSHOWAS").upper() == "COMPANY"

    def emails(self) -> tuple[str, ...]:
        return _once(filter(None, (_email(unescaped(value)) for value in self.raw("EMAIL"))))

    def tels(self) -> tuple[str, ...]:
        """Telephone numbers; where a fax or a pager answers come last."""
        lines = sorted(self._lines.get("TEL", ()), key=lambda line: bool(line[0].types & NO_VOICE))
        return _once(_tel(unescaped(value)) for _, value in lines)

    def links(self) -> tuple[str, ...]:
        """Web addresses, and profiles elsewhere; LinkedIn's also by the name of a user."""
        found = [_link(unescaped(value)) for value in self.raw("URL")]
        for name in ("SOCIALPROFILE", "X-SOCIALPROFILE", "X-LINKEDIN", "X-LINKEDIN-URL"):
            found += [_profile(head, unescaped(value)) for head, value in self._lines.get(name, ())]
        return _once(found, str)

    def notes(self) -> str:
        """All notes, each with its line breaks."""
        notes = ("\n".join(map(_line, unescaped(value).split("\n"))).strip() for value in self.raw("NOTE"))
        return "\n".join(_once(notes, str))

    def tags(self) -> tuple[str, ...]:
        names = (_line(name) for value in self.raw("CATEGORIES") for name in items(value))
        return _once(name for name in names if name.casefold() not in SYSTEM_GROUPS)

    def uid(self) -> str:
        """The UUID of a card that Inroad, or another program, wrote; "" for other identifiers."""
        value = self.first("UID").lower().removeprefix("urn:uuid:")
        try:
            return str(uuid.UUID(value)) if len(value) == 36 else ""
        except ValueError:
            return ""


def _email(value: str) -> str:
    value = _line(value)
    match = _ANGLED.match(value)
    address = (match[1] if match else value).strip()
    if address[:7].casefold() == "mailto:":
        address = address[7:].partition("?")[0]
    return address if "@" in address and not any(map(str.isspace, address)) else ""


def _tel(value: str) -> str:
    """A number as typed; "tel:+49-30-1;ext=2" (RFC 3966) as people write it."""
    value = _line(value)
    if value[:4].casefold() != "tel:":
        return value
    number, *parameters = value[4:].split(";")
    extension = next((part[4:] for part in parameters if part[:4].casefold() == "ext="), "")
    return f"{number} ext. {extension}" if extension else number


def _link(value: str) -> str:
    """A web address; line breaks and blanks in it come from folding."""
    value = "".join(value.split())
    nowhere = value.casefold() in ("http://", "https://") or value[:7].casefold() == "mailto:"
    return "" if nowhere else _line(value)


def _profile(head: Head, value: str) -> str:
    """The address of a profile. Apple writes `X-SOCIALPROFILE;type=linkedin;x-user=maya:x-apple:maya`."""
    link = _link(value)
    if link[:7].casefold() in ("http://", "https:/"):
        return link
    service = head.parameters.get("SERVICE-TYPE", "").casefold()
    if "linkedin.com/" in link.casefold():
        return link
    if "LINKEDIN" in head.types or service == "linkedin" or head.name.startswith("X-LINKEDIN"):
        user = head.parameters.get("X-USER", "") or _SCHEME.sub("", link)
        return f"https://www.linkedin.com/in/{user}" if _PROFILE_ID.fullmatch(user) else ""
    return ""
