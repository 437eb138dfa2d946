"""Writes docs/manual.md from the help's own words and keys, and takes the tour's pictures along.

    python packaging/manual.py build/tour

Without a folder of pictures it writes the words alone. A test fails where the manual is older than the help.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402

from models import help as texts  # noqa: E402
from ui.dialogs.help_keys import sections  # noqa: E402

MANUAL: Final = ROOT / "docs" / "manual.md"
PICTURES: Final = ROOT / "docs" / "pictures"
ORDER: Final = (
    texts.INSTALL, "start", "pages", "whom", "asking", "about_me", "preparing", "talking", "thanks", "looking_back",
    "choosing", "in_touch", "referrals", "reminders", "files", "data", "trouble", texts.KEYS,
)  # fmt: skip
# Which of the tour's pictures stands in which chapter, with the words for whoever does not see it.
SHOWN: Final = {
    "start": (("welcome", "The welcome asks who you could talk to this week"),),
    "pages": (("today", "Today: one conversation, three things to follow up, and what comes next"),),
    "whom": (("people", "People: the list with where things stand, and one person's story beside it"),),
    "asking": (("request", "A request, with three lights below it and the number of its words"),),
    "about_me": (("about-me", "About me: the name, pitches, and what they may ask"),),
    "preparing": (
        ("prepare-questions", "The questions of a conversation in their order, and others to swap them for"),
        ("prepare-sheet", "The sheet of one page, as it will print"),
    ),
    "talking": (("notes", "The notes window: questions, notes, and what came up"),),
    "thanks": (("look-back-thanks", "Thanks, drafted from what stuck and from the notes"),),
    "looking_back": (("look-back-learned", "How the path looked on each of your values"),),
    "choosing": (("paths", "Paths: four of them beside seven values, with what is mixed and what is unknown"),),
    "referrals": (("introductions", "Introductions: who led to whom, as a tree"),),
    "files": (("import", "Importing: drop a file, or choose one"),),
    "data": (("backups", "Backups: when each was made, why, and how many people it holds"),),
}
HEAD: Final = """# Inroad, from the beginning

An informational interview is a short conversation in which somebody who explores a career asks somebody who works
there what it is really like. Inroad carries you through it: from "whom could I ask?" to a network that stays alive.
You need to know nothing about it before. The same words are in the program: press F1.
"""
MOST_COLOURS: Final = 256


def text() -> str:
    """The whole manual in Markdown."""
    chapters = [texts.topic(key) for key in ORDER]
    contents = "\n".join(f"- [{each.title}](#{_anchor(each.title)})" for each in chapters)
    return "\n\n".join([HEAD.strip(), contents, *(_chapter(each) for each in chapters)]) + "\n"


def _anchor(title: str) -> str:
    """As GitHub makes it of a heading."""
    return "".join(letter for letter in title.lower().replace(" ", "-") if letter.isalnum() or letter == "-")


def _chapter(topic: texts.Topic) -> str:
    parts = [f"## {topic.title}"]
    parts += [f"![{words}](pictures/{name}.png)" for name, words in SHOWN.get(topic.key, ())]
    listed: list[str] = []
    for line in topic.lines:
        if line.startswith(texts.BULLET):
            listed.append(line)
            continue
        parts += ["\n".join(listed)] if listed else []
        listed = []
        parts.append(line)
    parts += ["\n".join(listed)] if listed else []
    if topic.key == texts.KEYS:
        parts += _keys()
    return "\n\n".join(parts)


def _keys() -> Iterator[str]:
    """A table for each place; keys that each system has of its own are left to it."""
    for section in sections():
        rows = [
            f"| {' or '.join(named)} | {what} |"
            for what, pressed in section.lines
            if (named := [each for each in pressed if isinstance(each, str)])
        ]
        yield "\n".join([f"### {section.title}", "", "| Key | What it does |", "|---|---|", *rows])


def take_pictures(tour: Path) -> None:
    """Copy the light pictures of the tour that the manual shows, each with at most 256 colours."""
    PICTURES.mkdir(exist_ok=True)
    for name, _ in (each for shown in SHOWN.values() for each in shown):
        (found,) = tour.glob(f"[0-9][0-9]-{name}.png")
        small(QImage(str(found))).save(str(PICTURES / f"{name}.png"), "PNG", 0)


def small(image: QImage) -> QImage:
    """The same picture with a palette of its most frequent colours: a quarter of the bytes, to the eye the same."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("I")
    table = [colour for colour, _ in Counter(pixels).most_common(MOST_COLOURS)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        take_pictures(Path(sys.argv[1]))
    MANUAL.write_text(text(), encoding="utf-8")
