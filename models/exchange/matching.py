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
_HANGUL = re.compile(r"[\uac00-\ud7a3]+")
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
# They tell a father from a son, and so two people apart; with it or without it may be one.
GENERATIONS = _set_of("jr sr junior senior ii iii iv")
# Who answers to such an address may be anybody: it is an office's, a team's or a family's, and nobody's own.
SHARED_MAILBOXES = _set_of(
    "info infos information office team hello hi hallo hola contact contacts contacto contato kontakt mail email post "
    "sales support service services help helpdesk admin administration administrator admissions webmaster postmaster "
    "hr jobs job career careers karriere recruiting recruitment recruiter talent people personal bewerbung press "
    "presse media marketing pr communications events event news newsletter noreply reply donotreply enquiries enquiry "
    "inquiries inquiry request anfrage secretary secretariat sekretariat reception empfang frontdesk booking bookings "
    "billing accounts accounting finance legal dean dekanat lab group family familie fam famille familia home "
    "general central zentrale all everyone staff ask connect partners partner alumni members"
)
# The last part of a link to a page that shows many people, or a company.
SHARED_PAGES = _set_of(
    "about aboutus team ourteam theteam people staff contact contacts contactus kontakt impressum imprint home index "
    "leadership management careers jobs members faculty alumni company ueberuns uberuns"
)
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


def is_shared_email(key: str) -> bool:
    """Whether an e-mail's key is a role's or a family's ("info@…", "hr-team@…"), which several people may have."""
    name = key.partition("@")[0].partition("+")[0]
    if name in SHARED_MAILBOXES:
        return True
    parts = [part for part in re.split(r"[._\-0-9]+", name) if part]
    return bool(parts) and SHARED_MAILBOXES.issuperset(parts)


def is_shared_link(key: str) -> bool:
    """Whether a link's key is a page on which several people stand, such as "acme.example/team"."""
    if key.startswith("linkedin.com/in/"):
        return False
    page = key.rpartition("/")[2].partition(".")[0]
    return page.replace("-", "").replace("_", "") in SHARED_PAGES


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
    for mark in ".'’`´ʼ\u200b\u0640":  # the last one only stretches an Arabic word
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

    Each character of a Chinese, Japanese or Korean name is a word, for blanks within it mean nothing.
    What has no letter in it ("???") is its own key.
    """
    if not name.isascii():
        name = _HANGUL.sub(lambda found: f"{' '.join(found[0])} ", unicodedata.normalize("NFC", name))
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
    """Whether two different name keys may be one person's: a letter off, an umlaut written out, a nickname,
    initials, a middle or a second family name, or the same words in another order."""
    from rapidfuzz import fuzz  # only who compares names waits for it

    if not one or not other:
        return False
    if of_characters(one) or of_characters(other):
        # Another character is another name; but LinkedIn gives 李明 as "明 李".
        return " " in one and sorted(one.split()) == sorted(other.split())
    if fuzz.ratio(one, other, score_cutoff=SIMILAR):
        # "Tester 1" and "Tester 2" are no slip of the pen.
        return _digits(one) == _digits(other) and _same_generation(one, other)
    first, second = one.split(), other.split()
    if len(first) < 2 or len(second) < 2:
        return False
    if len(one) == len(other) and sorted(first) == sorted(second):
        return True
    if first[-1] == second[-1] or plain(first[-1]) == plain(second[-1]):
        alike = _same_given(first, second)
    elif len(first) != len(second) or len(first[-1]) == 1 or len(second[-1]) == 1:
        alike = _short_for(first, second) or _short_for(second, first)
    else:
        return False
    return alike and _same_generation(one, other)


def plain(key: str) -> str:
    """A name key with umlauts as their bare letters however they are written: Mueller and Müller are "muller"."""
    for written, bare in (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a")):
        if written in key:
            key = key.replace(written, bare)
    return key


def of_characters(name: str) -> bool:
    """Whether a name is of single characters, as Han, kana and Hangul are compared."""
    return not name.isascii() and len(max(name.split(), key=len)) == 1


def _same_generation(one: str, other: str) -> bool:
    """Not a Jr and a Sr; one who is neither may be both."""
    first, second = GENERATIONS.intersection(one.split()), GENERATIONS.intersection(other.split())
    return not first or not second or first == second


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _same_given(first: list[str], second: list[str]) -> bool:
    """Whether what stands before the same family name may be one person's: a nickname, or initials."""
    one, other = first[0], second[0]
    if one == other:
        return True
    if given_key(one) == given_key(other):
        return True
    if one[0] != other[0]:
        return False
    if len(one) == 1 or len(other) == 1 or plain(one) == plain(other):
        return True
    return one == _initials(second) or other == _initials(first)


def _initials(words: list[str]) -> str:
    """Those of the given names: "jr" of John Robert Smith."""
    return "".join(word[0] for word in words[:-1]) if len(words) > 2 else ""


def _short_for(short: list[str], long: list[str]) -> bool:
    """Whether one name may be a shorter way to write the other, where they end differently."""
    if short[0] != long[0]:
        return False
    if len(short[-1]) == 1:
        return long[-1][0] == short[-1]  # "Anna S."
    # "Anna Schmidt" is now "Anna Schmidt-Weber" or "Anna Weber née Schmidt"; García is García López.
    return len(short) < len(long) and set(short[1:]) <= set(long[1:])


def given_key(word: str) -> str:
    """A given name as all its nicknames have it."""
    return _nicknames().get(word, word)
