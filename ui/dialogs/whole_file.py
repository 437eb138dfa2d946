"""Everything that is kept about one person, saved as PDF or as plain text: people may ask for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from models import files, people, person_file, settings
from models.words import words
from ui import file_places
from ui.desk import Desk
from ui.file_places import Purpose


def save(desk: Desk, person: int, parent: QWidget) -> None:
    """Ask where to, and write it there; what was done is said at the foot."""
    name = people.name_of(person)
    bare = file_places.plain_name(words("person_file.title", name=name), "Inroad")
    pdf = QCoreApplication.translate("WholeFile", "PDF, to print or to send (*.pdf)")
    plain = QCoreApplication.translate("WholeFile", "Plain text (*.txt)")
    title = QCoreApplication.translate("WholeFile", "Everything about {name}").replace("{name}", name)
    start = file_places.folder(Purpose.PERSON) / f"{bare}.pdf"
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(start), f"{pdf};;{plain}")
    if not chosen:
        return
    path = Path(chosen)
    if path.suffix.casefold() not in (".pdf", ".txt"):
        path = path.with_name(path.name + (".txt" if kind == plain else ".pdf"))
    if desk.do(lambda: write(desk, person, path), quiet=True):
        file_places.remember(Purpose.PERSON, path)
        done = QCoreApplication.translate("WholeFile", "Saved as {file}").replace("{file}", path.name)
        desk.said.emit(done, False)


def write(desk: Desk, person: int, path: Path) -> bool:
    """Write it as plain text or PDF, by the ending. True; Problem("person_gone") and as of files.replace."""
    file = person_file.file_of(person, desk.now())
    if path.suffix.casefold() == ".txt":
        files.replace(path, person_file.plain_text(file).encode())
    else:
        from ui import person_pdf

        person_pdf.write(path, file, settings.paper())
    return True
