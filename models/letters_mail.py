"""A letter for a mail program: a mailto: link (RFC 6068), or a draft as a file (RFC 5322) where that is too long."""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import suppress
from email.header import Header
from email.mime.text import MIMEText
from email.policy import compat32
from pathlib import Path
from urllib.parse import quote

# Windows cuts a mailto: near 2,000 characters (formats.md).
LONGEST_MAILTO = 1_900
_FOLDER = "inroad-letters"
_PLAIN_ADDRESS = re.compile(r"[\w.!#$%&'*+/=^`{|}~-]+@[\w.-]+", re.ASCII)
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\x85\u2028\u2029]")


def mailto(to: str, subject: str, body: str) -> str | None:
    """A mailto: link (RFC 6068), or None where it would be too long for some mail programs.

    Address and subject are headers: no line break or other control character gets into them.
    """
    lines = "\r\n".join(_lines(body))
    texts = ((_address(to), "@"), (_one_line(subject), ""), (lines, ""))
    link = "mailto:{}?subject={}&body={}".format(*(quote(text, safe=safe, errors="replace") for text, safe in texts))
    return link if len(link) <= LONGEST_MAILTO else None


def eml(to: str, subject: str, body: str) -> bytes:
    """The letter as a draft that mail programs open for sending (X-Unsent: 1).

    EmailMessage would read encoded words in what was typed, line breaks in them too (RFC 2047): so the subject
    is encoded as a whole, and an address that could hold one is left to be typed in the mail program.
    """
    message = MIMEText(_text("\n".join(_lines(body))), "plain", "utf-8")
    message["X-Unsent"] = "1"
    if _PLAIN_ADDRESS.fullmatch(_address(to)):
        message["To"] = _address(to)
    message["Subject"] = Header(_text(_one_line(subject)), "utf-8", header_name="Subject").encode()
    return message.as_bytes(policy=compat32.clone(linesep="\r\n"))


def eml_file(to: str, subject: str, body: str, folder: Path | None = None) -> Path:
    """That draft in a file of its own, which nobody else can read. Only the last few of them stay.

    `folder`: where to put it, the system's temporary folder where left out. OSError where it cannot be written.
    """
    place = _place(folder)
    place.mkdir(mode=0o700, exist_ok=True)
    if place.is_symlink() or (hasattr(os, "getuid") and place.stat().st_uid != os.getuid()):
        place = Path(tempfile.mkdtemp(prefix=_FOLDER))  # somebody else's folder of that name
    for old in sorted(place.glob("*.eml"), key=lambda path: path.stat().st_mtime)[:-5]:
        old.unlink(missing_ok=True)
    handle, name = tempfile.mkstemp(suffix=".eml", dir=place)  # 0600
    with os.fdopen(handle, "wb") as file:
        file.write(eml(to, subject, body))
    return Path(name)


def forget(folder: Path | None = None) -> None:
    """Delete the drafts that were left there for the mail program, which has read them by now."""
    place = _place(folder)
    if not place.is_symlink():
        for draft in place.glob("*.eml"):
            with suppress(OSError):  # somebody else's, in a folder of that name
                draft.unlink()


def _place(folder: Path | None) -> Path:
    return (folder or Path(tempfile.gettempdir())) / f"{_FOLDER}-{_user()}"


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else "me"


def _address(to: str) -> str:
    return re.sub(r"[\s\x00-\x1f\x7f]", "", to)


def _text(typed: str) -> str:
    """What was typed, without halves of signs that no encoding knows."""
    return typed.encode("utf-8", "replace").decode()


def _one_line(subject: str) -> str:
    return " ".join(_CONTROLS.sub(" ", subject).split())


def _lines(body: str) -> list[str]:
    return [_CONTROLS.sub("", line) for line in body.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
