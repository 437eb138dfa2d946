"""Whatever a .vcf holds: people, organisations, skipped cards, or a Problem; nothing else and in good time.

How many inputs is said by FUZZ_EXAMPLES, in all tests of this file together.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import Problem
from models.exchange import vcard
from models.exchange.known import keys_of
from models.exchange.records import ReadFile
from models.exchange.vcard_out import _text, folded  # pyright: ignore[reportPrivateUsage]
from models.exchange.vcard_values import text_of

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "2000"))


def share(part: float) -> settings:
    """Settings for a part of all examples."""
    return settings(
        max_examples=max(1, int(EXAMPLES * part)), deadline=None, database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )  # fmt: skip


NAMES = (
    "FN", "N", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "URL", "NOTE", "CATEGORIES", "UID", "KIND", "NICKNAME", "AGENT",
    "PHOTO", "X-SOCIALPROFILE", "X-ABShowAs", "item1.URL", "item1.X-ABLabel", "BEGIN", "END", "VERSION", "fn", "note",
)  # fmt: skip
PARAMETERS = (
    "", ";HOME", ";TYPE=pref", ";PREF=1", ";PREF=", ";QUOTED-PRINTABLE", ";ENCODING=QUOTED-PRINTABLE", ";ENCODING=B",
    ";ENCODING=BASE64", ";CHARSET=UTF-8", ";CHARSET=SHIFT_JIS", ";CHARSET=GB2312", ";CHARSET=ISO-2022-JP",
    ";CHARSET=utf-16", ";CHARSET=cp999", ";CHARSET=hex", ';X="a:b;c', ';X="a:b;c"', ";X-CUSTOM(A=B,C=D)", ";", ";=",
)  # fmt: skip
PIECES = (
    "VCARD", "AGENT:", "BEGIN:VCARD", "\r\n ", "\n\t", "\n\n", "=\r\n", "=C3=A9", "=C3", "=3D", "=", "\\", "\\n", "\\;",
    "\\,", ";", ",", ":", "Maya", "Chen", "李明", "é", "maya@x.example", "https://www.linkedin.com/in/maya", "tel:+1",
    "\ufeff", "\x00", "\x1b$B", "\x85", "\u2028", "\ud800", "\udc80", "😀", "urn:uuid:", "COMPANY", "group", "'", '"',
)  # fmt: skip

HEADS = tuple(f"\r\n{name}{parameters}:" for name in NAMES for parameters in PARAMETERS)
MARKS = ("\r\nBEGIN:VCARD\r\n", "\nEND:VCARD\n", "\rBEGIN:VCARD\rFN:Abe\r")
# One flat list of pieces: hypothesis makes and shrinks it far faster than lists in lists.
ODD = (*HEADS, *(PIECES * 4), *(MARKS * 20), *("\r\nFN:Maya", "\nNOTE:Shy", "\r\nORG:Acme") * 60)
texts = st.lists(st.sampled_from(ODD), min_size=4, max_size=50).map(lambda pieces: "BEGIN:VCARD\n" + "".join(pieces))
CODECS = ("utf-8", "utf-16", "utf-16-be", "cp1252", "shift_jis", "gb18030")


def check(text: str) -> None:
    """Read it; all that comes out is fit for the database."""
    vcard.looks_like(text)
    try:
        found = vcard.read_text(text, "fuzz.vcf")
    except Problem as problem:
        known = problem.code in ("import.not_vcard", "import.vcard_nobody")
        if not known:
            raise
        return
    assert found.records or found.organizations
    places = [item.row for item in (*found.records, *found.organizations, *found.skipped)]
    assert len(places) == len(set(places)), "a card is one thing"
    assert sorted(places) == list(range(1, len(places) + 1)), "no card is lost"
    fit(found)


def fit(found: ReadFile) -> None:
    for record in found.records:
        keys_of(record)
        plain = (record.display_name, record.given_name, record.family_name, record.title, record.organization,
                 *record.emails, *record.urls, *record.tels, *record.tags, record.uid)  # fmt: skip
        assert record.display_name
        for text in plain:
            assert text == text.strip()
            assert "\n" not in text
        for text in (*plain, record.notes):
            text.encode()  # no half characters
            assert "\0" not in text
    for organization in found.organizations:
        assert organization.name.strip()
        (organization.name + organization.website + organization.notes).encode()


@share(0.5)
@given(texts)
def test_cards_of_odd_pieces(text: str) -> None:
    check(text)


@share(0.2)
@given(texts, st.sampled_from(CODECS), st.binary(max_size=9), st.integers(0, 400))
def test_bytes_with_some_of_them_broken(text: str, encoding: str, noise: bytes, at: int) -> None:
    data = text.encode(encoding, "replace")
    check(text_of(data[:at] + noise + data[at:]))
    check(text_of(data[:at]))


@share(0.1)
@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    check(text_of(data))
    check(text_of(b"BEGIN:VCARD\nFN:x\n" + data))


@share(0.2)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=120))
def test_what_goes_out_comes_in_again(name: str) -> None:
    lines = ("BEGIN:VCARD", "VERSION:4.0", f"FN:x{_text(name)}x", f"NOTE:x{_text(name)}", "END:VCARD")
    text = "\r\n".join(map(folded, lines))
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    (record,) = vcard.read_text(text_of(text.encode()), "out.vcf").records
    plain = name.replace("\ufeff", "")
    assert record.display_name == f"x{plain}x"
    assert record.notes == f"x{plain}".strip()
