"""Keys by which one person is found again: links, e-mails, names and organisations, each folded. Pure."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from urllib.parse import unquote

from models import resources
from models.search import fold
from models.terms import ContactKind

SIMILAR = 88.0  # rapidfuzz's ratio, 0 to 100: one letter in eight may differ

_PROFILE = re.compile(r"\s*(?:https?:)?(?://)?(?:[\w-]+\.)?linkedin\.com/(?:mwlite/)?in/([^/?#\s]+)", re.I)
_LINK = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:)?(?://)?(?:[^/@\s]*@)?([^/?#:\s]+)(?::\d+)?([^?#\s]*)(\?[^#\s]*)?", re.I)
_VIEW_ID = re.compile(r"[?&]id=([^&]+)")
_PUNCTUATION = re.compile(r"[^a-z0-9\s]")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


def _set_of(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Forms of address and degrees, folded. "jr" and "sr" are kept: they tell two people apart.
TITLES = _set_of(
    "dr drs prof professor mr mrs ms mx miss sir dame lady lord rev hon herr frau monsieur madame mme mlle "
    "dipl doktor doctor ing"
)
# These are no family name; what only a comma makes a degree ("Ada Chen, MD", but "Yo-Yo Ma") stands below.
DEGREES = _set_of("phd dphil mba msc bsc mph mphil pharmd edd psyd llm jd cfa cpa pmp meng beng")
AFTER_COMMA = DEGREES | _set_of(
    "md ms ma bs ba bba llb mpa dds dvm do rn np pe esq dipl ing habil mfa mla frs facs faan sc pgce "
    "he him she her they them"
)
PRONOUNS = _set_of("he him his she her hers they them theirs")
LEGAL_FORMS = _set_of(
    "inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh mbh ag kg kgaa se ug ev "
    "sa sas sarl sl srl spa nv bv ab as asa oy oyj aps kk pty pte pvt group holding holdings"
)


def link_key(url: str) -> str:
    """A link as it is compared: no scheme, www, country subdomain, query or slash at the end; "" for none.

    LinkedIn's own forms of one profile ("de.linkedin.com/in/Maya%20Chen/?x") give one key. A bare domain and
    a company's page have none, for they are nobody's own.
    """
    if match := _PROFILE.match(url):
        return f"linkedin.com/in/{_unquoted(match[1])}"
    match = _LINK.match(url)
    if match is None or "." not in match[1].strip("."):
        return ""
    host, path = match[1].casefold().removeprefix("www."), _unquoted(match[2]).rstrip("/")
    if host == "linkedin.com" or host.endswith(".linkedin.com"):
        host = "linkedin.com"
        if path.startswith(("/company", "/school", "/feed", "/jobs", "/groups", "/search")):
            return ""
        if path == "/profile/view" and (found := _VIEW_ID.search(match[3] or "")):
            return f"linkedin.com/profile/{found[1]}"
    return f"{host}{path}" if path else ""


def _unquoted(part: str) -> str:
    """A part of a link without percent signs, where they stand for UTF-8; in lower case."""
    if "%" in part:
        try:
            part = unquote(part, errors="strict")
        except UnicodeDecodeError:
            return part.casefold()
    return part.casefold() if part.isascii() else unicodedata.normalize("NFC", part).casefold()


def email_key(address: str) -> str:
    """An e-mail address as it is compared, "" for what is none."""
    key = address.strip().casefold().removeprefix("mailto:").strip("<>")
    name, at, host = key.partition("@")
    return key if name and at and host and "@" not in host and not any(map(str.isspace, key)) else ""


def tel_key(number: str) -> str:
    """A telephone number as it is compared: its digits, with a "+" where the country is said."""
    digits = "".join(str(unicodedata.digit(c)) for c in number if c.isdigit() and unicodedata.digit(c, -1) >= 0)
    if number.strip().startswith("+"):
        return f"+{digits}" if digits else ""
    return f"+{digits[2:]}" if digits.startswith("00") and len(digits) > 6 else digits


def contact_key(kind: ContactKind | str, value: str) -> str:
    """ContactPoint.value_key for a value of that kind; the folded value where it has no key of its own."""
    key = {ContactKind.URL: link_key, ContactKind.EMAIL: email_key, ContactKind.TEL: tel_key}[ContactKind(kind)](value)
    return key or fold(value.strip())


def _words(text: str) -> list[str]:
    """The folded words of a name in any script; dots and apostrophes go without leaving a gap."""
    folded = fold(text)
    if folded.isalnum():
        return [folded]
    for mark in ".'’`´ʼ\u200b":
        if mark in folded:
            folded = folded.replace(mark, "")
    if folded.isascii():
        return _PUNCTUATION.sub(" ", folded).split()
    folded = "".join(c if c.isalnum() or _is_vowel_sign(c) else " " for c in folded)
    return [word for word in folded.split() if any(map(str.isalnum, word))]


def _is_vowel_sign(character: str) -> bool:
    """Marks that are letters in Indic scripts and others; an emoji's variation selectors are none."""
    return unicodedata.category(character) in ("Mc", "Mn") and not "\ufe00" <= character <= "\ufe0f"


def name_key(name: str) -> str:
    """A name as it is compared: folded, without titles, degrees, pronouns, dots and emoji; order is kept.

    What has no letter in it ("???") is its own key.
    """
    if "(" in name or "[" in name:
        name = _BRACKETS.sub(lambda found: " " if set(_words(found[0])) <= PRONOUNS else found[0], name)
    head, comma, tail = name.partition(",")
    words = _words(head)
    for part in tail.split(",") if comma else ():
        more = _words(part)
        # "Chen, Ma" is a family name and a given one.
        if not (AFTER_COMMA if len(words) > 1 else DEGREES).issuperset(more):
            words += more
    start, end = 0, len(words)
    while start < end - 1 and words[start] in TITLES:
        start += 1
    while end > start + 1 and words[end - 1] in DEGREES:
        end -= 1
    return " ".join(words[start:end] or fold(name).split())


@lru_cache(maxsize=50_000)
def organization_key(name: str) -> str:
    """An organisation's name as it is compared: folded, "&" as "and", without legal form and leading "the"."""
    words = _words(name.replace("&", " and "))
    kept = words[1:] if len(words) > 1 and words[0] == "the" else words
    while len(kept) > 1 and kept[-1] in LEGAL_FORMS:
        kept = kept[:-1]
    return " ".join(kept) or fold(name.strip())


@cache
def _nicknames() -> dict[str, str]:
    groups = resources.document("nicknames")["given_names"]
    return {name: group[0] for group in groups for name in group}


def similar(one: str, other: str) -> bool:
    """Whether two different name keys may be one person's: a letter off, a nickname, an initial, a middle
    name, or the same words in another order."""
    from rapidfuzz import fuzz  # only who compares names waits for it

    if not one or not other:
        return False
    if fuzz.ratio(one, other, score_cutoff=SIMILAR):
        # "Tester 1" and "Tester 2" are no slip of the pen.
        return _digits(one) == _digits(other)
    first, second = one.split(), other.split()
    if len(first) < 2 or len(second) < 2:
        return False
    if sorted(first) == sorted(second):
        return True
    if first[-1] != second[-1] or max(map(len, first + second)) == 1:
        return False  # names of single characters (Han, kana) differ by each of them
    return _same_given(first[0], second[0])


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _same_given(one: str, other: str) -> bool:
    if one == other or _nicknames().get(one, one) == _nicknames().get(other, other):
        return True
    return (len(one) == 1 or len(other) == 1) and one[0] == other[0]
