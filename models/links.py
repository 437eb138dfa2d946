"""Where a link that came with the data leads, and whether it is opened: http, https and mailto alone are.

What is opened is what is shown: the host is written in ASCII (RFC 3492), so that letters that look like others
are seen; nothing stands before the host, and an address for mail brings no header of its own (RFC 6068).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit

from models.terms import ContactKind

WEB: Final = frozenset({"http", "https"})
_MAILTO: Final = "mailto:"
_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d+(?:[/?#]|$))", re.IGNORECASE)
_HOST: Final = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?")
_ADDRESS: Final = re.compile(r"[^\s@,;:?&<>()\[\]\"\\]+@[^\s@,;:?&<>()\[\]\"\\%/#]+")
# IDNA 2003, which Python knows, makes other letters of these; browsers keep them (UTS #46).
_KEPT: Final = frozenset("ßς")


@dataclass(frozen=True, slots=True)
class Link:
    """`target` is what may be opened, "" where nothing may; `refusal` then says why: "other_kind", "user_info",
    "extra_header" or "not_address".

    `disguised`: the host as it was typed, where it has letters outside ASCII.
    """

    target: str = ""
    refusal: str = ""
    disguised: str = ""


def of_point(kind: ContactKind, value: str) -> Link:
    """Where a contact point leads; a telephone number or a street leads nowhere, without a refusal."""
    if not value.strip():
        return Link()
    if kind is ContactKind.EMAIL:
        return mail(value)
    return read(value) if kind is ContactKind.URL else Link()


def read(text: str) -> Link:
    """A link as somebody typed it or a file brought it: a page, or an address after "mailto:"."""
    typed = text.strip()
    if typed[: len(_MAILTO)].lower() == _MAILTO:
        return mail(typed[len(_MAILTO) :])
    return web(typed)


def mail(text: str) -> Link:
    """The address of one person, and nothing else in the link."""
    address = text.strip()
    if "?" in address or "&" in address or not address.isprintable():
        return Link(refusal="extra_header")
    if not _ADDRESS.fullmatch(address):
        return Link(refusal="not_address")
    try:
        return Link(_MAILTO + quote(address, safe="@!#$'*+/=^_`{|}~.-"))
    except UnicodeEncodeError:  # half a surrogate pair
        return Link(refusal="not_address")


def web(text: str) -> Link:
    """A page; "https://" is put before an address that comes without."""
    typed = text.strip()
    if not typed:
        return Link()
    scheme = _SCHEME.match(typed)
    if (scheme and scheme[1].lower() not in WEB) or typed.startswith(("/", "\\")):
        return Link(refusal="other_kind")
    # Browsers read a backslash as a slash, and leave line breaks out: what is shown would not be what opens.
    if not typed.isprintable() or any(sign in typed for sign in ' \\<>"'):
        return Link(refusal="not_address")
    try:
        return _page(typed if scheme else f"https://{typed}")
    except ValueError:  # of urlsplit, the port, the host's letters
        return Link(refusal="not_address")


def _page(typed: str) -> Link:
    parts = urlsplit(typed)
    if "@" in parts.netloc:
        return Link(refusal="user_info")
    named = parts.hostname or ""
    host = ".".join(_ascii(label) for label in named.split("."))
    if not _HOST.fullmatch(host):
        return Link(refusal="not_address")
    place = host if parts.port is None else f"{host}:{parts.port}"
    target = parts._replace(scheme=parts.scheme.lower(), netloc=place).geturl()
    target.encode()  # half a surrogate pair: UnicodeEncodeError, a ValueError
    return Link(target, disguised="" if named.isascii() else named)


def _ascii(label: str) -> str:
    """One part of a host in ASCII. UnicodeError, a ValueError, where it cannot be."""
    if label.isascii():
        if label.startswith("xn--"):
            label.encode().decode("idna")
        return label
    if _KEPT & set(label):
        return f"xn--{label.lower().encode('punycode').decode()}"
    return label.encode("idna").decode()
