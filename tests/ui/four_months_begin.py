"""The story's first day: two people one knows, three values, an export of 800, oneself, and whom to ask."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from models import career_values, paths, people, positions, profile
from tests.ui.hand import Hand

PATHS = ("Science policy", "Medical writing", "Data science")
VALUES = ("Making a difference", "Autonomy", "Stable income")
OTHERS = (
    ("Lena,Fischer", "DFG", "Programme officer"),
    ("Tomasz,Brandt", "Roche", "Data scientist"),
    ("Kavya,Rao", "eLife", "Editor"),
    ("Ruth,Adler", "", "Science journalist"),
    ("Jonas,Weber", "EPO", "Patent examiner"),
    ("Omar,Haddad", "Benchling", "Product manager"),
    ("Hanna,Virtanen", "Orion", "Medical writer"),
    ("Elif,Yildiz", "Northlight", "Data engineer"),
)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def export(path: Path) -> Path:
    """A LinkedIn export of 800 connections: seven whom the story is about, and others."""
    rows = [
        f"{name},https://www.linkedin.com/in/{number},,{place},{role},3 Feb 2023"
        for number, (name, place, role) in enumerate(OTHERS)
    ]
    roles = ("Medical writer", "Data scientist", "Programme officer", "Patent examiner", "Postdoc")
    for number in range(len(OTHERS), 800):
        name, role = f"Contact{number:03},Example", roles[number % len(roles)]
        rows.append(f"{name},https://www.linkedin.com/in/contact-{number},,Company {number % 60},{role},3 Feb 2023")
    path.write_text("\n".join([HEADER, *rows, ""]), encoding="utf-8")
    return path


def two_people_one_knows(hand: Hand) -> None:
    """A name is enough; how they are known is one tap."""
    for name, how in (("Maya Osei", "We worked together"), ("Ines Caro", "Friend, family")):
        hand.put("Who could you talk to this week?", name)
        hand.press("Add")
        hand.press(how)
        if name == "Maya Osei":
            hand.press("Add another name")
    hand.press("Later")
    assert [name for _, name in people.names("")] == ["Ines Caro", "Maya Osei"]


def three_of_twelve_values(hand: Hand) -> None:
    """Three paths to decide between, and three values by which to look at them."""
    hand.page("paths")
    for name in PATHS:
        hand.press("Add a path")
        hand.put("Which path do you wonder about?", name)
        hand.key(Qt.Key.Key_Return)
        hand.sees(name)
        if name == PATHS[0]:
            for value in ("Making a difference", "Autonomy", "Stable income"):
                hand.press(value)
            hand.press("Look by these")
    assert [path.name for path in paths.paths()] == list(PATHS)
    assert {value.name for value in career_values.values() if value.weight} == set(VALUES)
    hand.undo()
    assert len(paths.paths()) == 2
    hand.redo()
    assert len(paths.paths()) == 3


def eight_hundred_contacts(hand: Hand, folder: Path) -> None:
    """The preview says what it will do; the whole import is one step to take back."""
    hand.page("people")
    hand.press("Import…")
    hand.press("Choose a file…")
    dialog = hand.opened[-1].findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(export(folder / "Connections.csv")))
    dialog.close()
    hand.sees("Nothing has been written yet.")
    assert people.count() == 2
    hand.press("Import 800 people")
    hand.wait(lambda: people.count() == 802, "not imported")
    hand.press("Done")
    hand.undo()
    hand.wait(lambda: people.count() == 2, "not taken back")
    hand.redo()
    hand.wait(lambda: people.count() == 802, "not there again")


def about_me(hand: Hand) -> None:
    """Said once here; letters and sheets have it from then on."""
    hand.page("about_me")
    hand.put("Name", "Ana Sousa")
    hand.put("Who I am, in 30 seconds", "I study how cells repair DNA, in my third postdoc year in Lisbon.")
    hand.put("Background", "Cell biologist. PhD on DNA repair.")
    hand.paste("My steps", "2016-2021 PhD on DNA repair\nsince 2022 Postdoc in Lisbon")
    hand.key(Qt.Key.Key_Return)
    me = profile.me()
    assert (me.name, me.background) == ("Ana Sousa", "Cell biologist. PhD on DNA repair.")
    assert len(positions.of(None)) == 2


def whom_to_ask(hand: Hand) -> None:
    """The inner circle stands first."""
    hand.page("today")
    hand.sees("Ines Caro", "Maya Osei")
    hand.page("conversations")
    hand.press("Prepare a conversation")
    hand.press("Whom to ask?")
    hand.sees("Ines Caro", "Maya Osei")
    assert hand.seen().index("Ines Caro") < hand.seen().index("Maya Osei")
    hand.close_all()
