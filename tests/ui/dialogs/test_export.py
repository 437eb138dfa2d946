"""Export as a user does it: what for, whom, with notes or not, where to; and what cannot be written."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt, QThread, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from models import conversations, people
from models.exchange.exporting import Format
from models.store import Store
from tests.models import people_book
from tests.ui.clock import TestDesk
from ui import add_to_calendar
from ui.dialogs import whole_file
from ui.dialogs.export import ExportDialog
from ui.dialogs.forget import ForgetDialog
from ui.widgets.text import Text
from ui.wizards.prepare_when import WhenEdit


@pytest.fixture
def book(desk: TestDesk) -> dict[str, int]:
    found = people_book.fill()
    people.edit(found["lena"], {"notes": "A private remark"}, desk.now())
    return found


class Chooser:
    """Stands for the system's dialog for files: answers with `path` and remembers what was offered."""

    def __init__(self, folder: Path) -> None:
        self.path, self.kind = folder / "mine", ""
        self.offered: list[str] = []

    def __call__(self, *asked: object) -> tuple[str, str]:
        self.offered.append(str(asked[2]))
        return (str(self.path), self.kind) if self.path.name else ("", "")


@pytest.fixture
def chooser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Chooser:
    made = Chooser(tmp_path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", made)
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was opened with the desktop's programs."""
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


def shown(qtbot: QtBot, desk: TestDesk, chosen: tuple[int, ...] | None = None) -> ExportDialog:
    dialog = ExportDialog(desk, chosen)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_everything_is_exported_where_the_user_says(
    qtbot: QtBot, desk: TestDesk, book: dict[str, int], chooser: Chooser, tmp_path: Path, opened: list[str]
) -> None:
    dialog = shown(qtbot, desk)
    assert not dialog.whom.isVisible()
    assert not dialog.notes.isVisible()
    assert not dialog.show_folder.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert chooser.offered[0].endswith("inroad-2026-06-04.inroad.json")
    assert len(json.loads((tmp_path / "mine.inroad.json").read_text(encoding="utf-8"))["people"]) == people.count()
    assert dialog.outcome.text() == f"Saved {people.count()} people as mine.inroad.json."
    dialog.show_folder.click()
    assert opened == [str(tmp_path)]


def test_those_who_are_selected_and_notes_only_when_ticked(
    qtbot: QtBot, desk: TestDesk, book: dict[str, int], chooser: Chooser, tmp_path: Path
) -> None:
    dialog = shown(qtbot, desk, (book["lena"], book["omar"]))
    assert dialog.whom.currentText() == "These 2 people"
    dialog.save.click()
    card = (tmp_path / "mine.vcf").read_text(encoding="utf-8")
    assert card.count("BEGIN:VCARD") == 2
    assert "VERSION:4.0" in card
    assert "private remark" not in card
    dialog.notes.click()
    assert not dialog.outcome.isVisible()  # that was another file
    dialog.save.click()
    assert "private remark" in (tmp_path / "mine.vcf").read_text(encoding="utf-8")
    dialog.format.set_current(Format.VCARD_3)
    dialog.save.click()
    assert "VERSION:3.0" in (tmp_path / "mine.vcf").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("whom", "names"),
    [("in_touch", {"Tomasz Brandt"}), ("met", {"Lena Fischer"}), ("inner", {"Tomasz Brandt"})],
)
def test_a_table_of_those_who_fit(
    qtbot: QtBot, desk: TestDesk, book: dict[str, int], chooser: Chooser, tmp_path: Path, whom: str, names: set[str]
) -> None:
    dialog = shown(qtbot, desk)
    dialog.format.set_current(Format.TABLE)
    assert dialog.whom.isVisible()
    dialog.whom.set_current(whom)
    dialog.save.click()
    assert {row["Name"] for row in rows(tmp_path / "mine.csv")} == names


def test_a_calendar(qtbot: QtBot, desk: TestDesk, book: dict[str, int], chooser: Chooser, tmp_path: Path) -> None:
    dialog = shown(qtbot, desk)
    dialog.format.set_current(Format.CALENDAR)
    dialog.save.click()
    found = Calendar.from_ical((tmp_path / "mine.ics").read_bytes())
    count = len(found.walk("VEVENT")) + len(found.walk("VTODO"))
    assert dialog.outcome.text() == f"Saved {count} dates as mine.ics."


def test_nobody_chose_a_file(qtbot: QtBot, desk: TestDesk, book: dict[str, int], chooser: Chooser) -> None:
    chooser.path = Path()
    dialog = shown(qtbot, desk)
    dialog.save.click()
    assert dialog.isVisible()
    assert not dialog.outcome.isVisible()
    assert desk.problems == []


@pytest.mark.parametrize("format", list(Format))
def test_what_cannot_be_written_is_one_sentence(
    qtbot: QtBot, desk: TestDesk, book: dict[str, int], chooser: Chooser, tmp_path: Path, format: Format
) -> None:
    dialog = shown(qtbot, desk, (book["lena"],))
    dialog.format.set_current(format)
    for path in (tmp_path / "nowhere" / "a", tmp_path / "folder"):
        for ending in (".vcf", ".csv", ".ics", ".inroad.json"):
            (tmp_path / f"folder{ending}").mkdir(exist_ok=True)
        chooser.path = path
        dialog.save.click()
    assert len(desk.problems) == 2
    assert not dialog.show_folder.isVisible()
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".inroad")] == []


def test_one_person_is_said_by_name(qtbot: QtBot, desk: TestDesk, book: dict[str, int]) -> None:
    assert shown(qtbot, desk, (book["lena"],)).whom.currentText() == "Lena Fischer"


def test_stopping_leaves_what_stood_there(
    qtbot: QtBot,
    desk: TestDesk,
    book: dict[str, int],
    chooser: Chooser,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for ending in (".csv", ".ics"):
        (tmp_path / f"mine{ending}").write_text("before", encoding="utf-8")
    monkeypatch.setattr(QThread, "isInterruptionRequested", lambda _: True)
    for format in (Format.TABLE, Format.CALENDAR):
        dialog = shown(qtbot, desk)
        dialog.format.set_current(format)
        dialog.save.click()
        assert not dialog.outcome.isVisible()
    assert len(desk.problems) == 2
    for ending in (".csv", ".ics"):
        assert (tmp_path / f"mine{ending}").read_text(encoding="utf-8") == "before"


# --- a person's whole file, a conversation in the calendar, delete for good


def test_the_whole_file_as_text_and_as_pdf(
    qtbot: QtBot, desk: TestDesk, book: dict[str, int], chooser: Chooser, tmp_path: Path
) -> None:
    dialog = shown(qtbot, desk)
    whole_file.save(desk, book["lena"], dialog)
    assert chooser.offered[0].endswith("Everything about Lena Fischer.pdf")
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    chooser.path = tmp_path / "mine.txt"
    whole_file.save(desk, book["lena"], dialog)
    assert "A private remark" in chooser.path.read_text(encoding="utf-8")
    assert desk.sentences[-2:] == ["Saved as mine.pdf", "Saved as mine.txt"]


def test_a_name_that_no_file_may_have(qtbot: QtBot, desk: TestDesk, chooser: Chooser, tmp_path: Path) -> None:
    person = people.add('../Maya: "Chen" / <x>', desk.now())
    whole_file.save(desk, person, shown(qtbot, desk))
    name = Path(chooser.offered[0]).name
    assert not set(':"<>/\\') & set(name)
    assert name.startswith("Everything about ")


def test_a_conversation_goes_into_the_calendar(
    qtbot: QtBot, desk: TestDesk, book: dict[str, int], chooser: Chooser, tmp_path: Path, opened: list[str]
) -> None:
    dialog = shown(qtbot, desk)
    add_to_calendar.add(desk, conversations.plan(book["maya"], desk.now()), dialog)
    assert opened == [str(tmp_path / "mine.ics")]
    (event,) = Calendar.from_ical((tmp_path / "mine.ics").read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]) == "Conversation with Maya Osei"
    assert desk.sentences[-1] == "Saved as mine.ics, and open in your calendar"
    add_to_calendar.add(desk, conversations.plan(book["omar"], desk.now()), dialog)
    assert desk.problems == ["This conversation has no date yet."]


def forget(qtbot: QtBot, desk: TestDesk, *chosen: int) -> ForgetDialog:
    dialog = ForgetDialog(desk, chosen)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_delete_for_good_asks_once(qtbot: QtBot, desk: TestDesk, book: dict[str, int], store: Store) -> None:
    store.backup_before("import", desk.now())
    dialog = forget(qtbot, desk, book["lena"])
    assert "cannot be undone" in dialog.about.text()
    assert dialog.backups.text() == "1 backup still holds Lena Fischer:\n•  Thursday 4 June 2026, 09:30"
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # Cancel has the focus
    assert not dialog.isVisible()
    assert people.name_of(book["lena"])
    dialog = forget(qtbot, desk, book["lena"])
    dialog.delete.click()
    assert not people.name_of(book["lena"])
    assert desk.sentences[-1] == "Deleted for good: Lena Fischer"
    assert len(list((store.folder / "backups").iterdir())) == 1
    desk.undo()
    assert desk.sentences[-1] == "There is nothing to undo."


def test_the_backups_go_where_that_is_ticked(qtbot: QtBot, desk: TestDesk, book: dict[str, int], store: Store) -> None:
    store.backup_before("import", desk.now())
    dialog = forget(qtbot, desk, book["lena"], book["omar"])
    assert dialog.about.text().startswith("Everything about 2 people goes")
    dialog.with_backups.click()
    dialog.delete.click()
    assert list((store.folder / "backups").iterdir()) == []
    assert not people.name_of(book["omar"])


def test_without_backups_nothing_is_said_of_them(qtbot: QtBot, desk: TestDesk, book: dict[str, int]) -> None:
    dialog = forget(qtbot, desk, book["lena"])
    assert not dialog.backups.isVisible()
    assert not dialog.with_backups.isVisible()


def test_it_is_offered_where_the_date_is_set(
    qtbot: QtBot, desk: TestDesk, book: dict[str, int], chooser: Chooser, tmp_path: Path, opened: list[str]
) -> None:
    talk = conversations.plan(book["maya"], desk.now())
    dated = conversations.one(talk)
    open_ = conversations.one(conversations.plan(book["omar"], desk.now()))
    assert dated is not None
    assert open_ is not None
    edit = WhenEdit(desk, talk)
    qtbot.addWidget(edit)
    edit.show()
    edit.refresh(open_)
    link = next(text for text in edit.findChildren(Text) if text.text() == "Add to calendar…")
    assert not link.isVisible()
    edit.refresh(dated)
    assert link.isVisible()
    (button,) = link.findChildren(QAbstractButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert opened == [str(tmp_path / "mine.ics")]
