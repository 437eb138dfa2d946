"""Values of content lines as text: quoted-printable, Base64, charsets, backslashes.

vobject decodes quoted-printable in UTF-8 and in the charset that is said, when both fit; it fails at charsets
that are unknown or wrong, and does not decode values in 8 bits. So all of it is done here.
"""

from __future__ import annotations

import binascii
import codecs
import re

from models.exchange.vcard_heads import Head

# Names that programs say, and what they write in fact: supersets that also hold quotation marks and the like.
_CHARSETS = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "ansi": "cp1252",
    "iso-8859-9": "cp1254", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "big5": "cp950", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949", "utf8": "utf-8", "us-ascii": "utf-8", "ascii": "utf-8",
}  # fmt: skip
# No others: Python also knows "encodings" that are none of text.
_ALLOWED = re.compile(
    r"utf-(?:8|16|16le|16be)|iso-8859-\d\d?|iso-2022-(?:jp|kr)|windows-125\d|cp\d{3,4}|koi8-[ru]|gb18030|euc-jp|"
    r"hz-gb-2312|tis-620|mac(?:intosh|-?roman)"
)
_SEVERAL_BYTES = frozenset(["cp932", "gb18030", "cp950", "cp949", "euc-jp", "iso-2022-jp", "iso-2022-kr", "hz-gb-2312"])
_ESCAPED = re.compile(r"\\(.)", re.S)
_SEMICOLON = re.compile(r"(?:[^\\;]|\\.)*+", re.S)
_COMMA = re.compile(r"(?:[^\\,]|\\.)*+", re.S)
_SURROGATE = re.compile("[\ud800-\udfff]")
_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def text_of(data: bytes) -> str:
    """A file as text. Bytes that are no UTF-8 become surrogates, until their line says its charset."""
    return _text_of(data).replace("\ufeff", "")


def _text_of(data: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, "replace" if encoding == "utf-16" else "surrogateescape")
    if data[1:2] == b"\0" and data[3:4] == b"\0":
        return data.decode("utf-16-le", "replace")
    if data[:1] == b"\0" and data[2:3] == b"\0":
        return data.decode("utf-16-be", "replace")
    return data.decode("utf-8", "surrogateescape")


def decoded(head: Head, value: str) -> str:
    """The value of a content line as text; backslashes still stand. "" where Base64 is broken."""
    if not head.encoding and (value.isascii() or (not head.charset and not _SURROGATE.search(value))):
        return _from_bytes(value.encode(), head.charset) if "\x1b" in value else value
    raw = value.encode("utf-8", "surrogateescape")
    if head.encoding == "Q":
        raw = binascii.a2b_qp(raw)
    elif head.encoding == "B":
        try:
            raw = binascii.a2b_base64(raw)
        except binascii.Error:
            return ""
    return _from_bytes(raw, head.charset)


def _from_bytes(raw: bytes, said: str) -> str:
    """Bytes as text: the charset that is said, unless the bytes say otherwise; UTF-8; Windows-1252."""
    charset = _known(said)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = None
    # UTF-8 beyond U+07FF is never met by chance; two bytes of it are, in Chinese and Japanese charsets.
    by_chance = charset in _SEVERAL_BYTES and (raw.isascii() or not text or max(text) < "\u0800")
    if text is not None and not by_chance:
        return text
    for encoding in filter(None, (charset, "utf-8")):
        try:
            return raw.decode(encoding)
        except (UnicodeDecodeError, LookupError):  # LookupError: "cp999", "iso-8859-99"
            continue
    return _guessed(raw)


def _guessed(raw: bytes) -> str:
    """UTF-8 with characters cut in half, as where a program cuts by octets; or Windows-1252."""
    for end in (-1, -2, -3):
        try:
            start = raw[:end].decode("utf-8")
        except UnicodeDecodeError:
            continue
        if not start.isascii():
            return start
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if broken * 4 <= sum(not character.isascii() for character in text):
        return text.replace("\ufffd", "")
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _known(said: str) -> str:
    name = said.strip().lower()
    name = _CHARSETS.get(name, name)
    return name if _ALLOWED.fullmatch(name) else ""


def unescaped(value: str) -> str:
    """Without backslashes: `\\n` is a line break, and before a sign they mean the sign (Apple also writes `\\:`)."""
    return _ESCAPED.sub(_plain, value) if "\\" in value else value


def _plain(match: re.Match[str]) -> str:
    sign = match[1]
    if sign in "nN":
        return "\n"
    return match[0] if sign.isalnum() else sign


def components(value: str) -> list[str]:
    """The parts between semicolons, unescaped."""
    return _split(value, ";", _SEMICOLON)


def items(value: str) -> list[str]:
    """The parts between commas, unescaped."""
    return _split(value, ",", _COMMA)


def _split(value: str, sign: str, pattern: re.Pattern[str]) -> list[str]:
    if "\\" not in value:
        return value.split(sign)
    found: list[str] = []
    at = 0
    while at <= len(value):
        match = pattern.match(value, at)
        end = match.end() if match else at
        if end < len(value) and value[end] != sign:
            end = len(value)  # a backslash at the very end
        found.append(unescaped(value[at:end]))
        at = end + 1
    return found
