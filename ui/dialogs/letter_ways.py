"""Hands a letter over: to the mail program, as a link or a file; or to the clipboard, with the profile opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from models import letters_mail, people
from models import links as data_links
from models.letters import Draft
from models.terms import Channel, ContactKind
from ui import links
from ui.desk import Desk


def open_letter(channel: Channel, to: str, subject: str, body: str) -> str:
    """Open it where it is sent from; returns a sentence on what happened. Nothing is sent by this."""
    if channel is Channel.LINKEDIN:
        copy("", body)
        if data_links.web(to).target and links.go(to):
            return QCoreApplication.translate("LetterWays", "Copied, and the profile is open: paste it there.")
        return QCoreApplication.translate("LetterWays", "Copied: paste it on LinkedIn.")
    link = letters_mail.mailto(to, subject, body)
    if link is not None:
        if links.letter(link):
            return QCoreApplication.translate("LetterWays", "It is in your mail program now.")
    elif _open_file(to, subject, body):
        return QCoreApplication.translate("LetterWays", "It is open as a draft in your mail program.")
    copy(subject, body)
    return QCoreApplication.translate(
        "LetterWays", "No mail program opened. The text is on the clipboard: paste it into a new message."
    )


def copy(subject: str, body: str) -> None:
    """Put it on the clipboard, the subject above it where there is one."""
    QGuiApplication.clipboard().setText("\n\n".join(filter(None, (subject, body))))


def keep_address(desk: Desk, letter: Draft, typed: str) -> None:
    """An address that was typed for this letter is known from now on."""
    address = typed.strip()
    if letter.channel is Channel.EMAIL and "@" in address and address != letter.to:
        desk.do(lambda: people.add_point(letter.person, ContactKind.EMAIL, address, desk.now()), quiet=True)


def _open_file(to: str, subject: str, body: str) -> bool:
    try:
        path = letters_mail.eml_file(to, subject, body)
    except OSError:
        return False
    return links.file(path)
