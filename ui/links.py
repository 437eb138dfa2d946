"""Opens what is outside Inroad: pages and addresses after showing where they lead, and files of our own making."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from models import links

translate = QCoreApplication.translate


def tip(link: links.Link) -> str:
    """Where a link leads, or in a sentence why it is not opened; "" for what leads nowhere."""
    return link.target or (_refusals()[link.refusal] if link.refusal else "")


def ask(parent: QWidget, text: str) -> None:
    """Open a link of the data: a page after a question that shows where it leads, an address in the mail program.

    An address is shown wherever it can be opened, so there is no question. What leads elsewhere is not opened.
    """
    from ui.dialogs.confirm import Confirm

    link = links.read(text)
    if link.target.startswith("mailto:"):
        go(text)
    elif link.target:
        about = translate("Links", "Your browser will open this page:\n{target}")
        if link.disguised:
            disguise = translate(
                "Links", "It is written {host}, with letters outside a to z. They may look like others."
            )
            about += "\n\n" + disguise.replace("{host}", link.disguised)
        Confirm(
            translate("Links", "Open the website?"),
            about.replace("{target}", link.target),
            translate("Links", "Open"),
            lambda: go(text),
            parent.window(),
        ).open()


def go(text: str) -> bool:
    """Open a link at once: of the data where the target was shown, or a letter's. Whether it was opened.

    A letter's own mailto: link brings a subject and a body, so it goes through letter() instead.
    """
    target = links.read(text).target
    return bool(target) and _open(QUrl(target, QUrl.ParsingMode.StrictMode))


def letter(mailto: str) -> bool:
    """Hand a link that models.letters_mail made to the mail program. Whether one opened."""
    return mailto.startswith("mailto:") and _open(QUrl(mailto, QUrl.ParsingMode.StrictMode))


def file(path: Path) -> bool:
    """Open a file or folder of our own making, never one that the data name. Whether something opened it."""
    return _open(QUrl.fromLocalFile(str(path)))


def _open(url: QUrl) -> bool:
    return url.isValid() and QDesktopServices.openUrl(url)


def _refusals() -> dict[str, str]:
    return {
        "other_kind": translate(
            "Links", "A web address that begins with http or https can be opened; this one is kept as it is."
        ),
        "user_info": translate("Links", "The part before the @ hides where this leads, so it is not opened."),
        "extra_header": translate("Links", "There is more than one address in this link, so it is not opened."),
        "not_address": translate("Links", "This is not an address that can be opened."),
    }
