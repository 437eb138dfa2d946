"""The commands of docs/commands.md, as a script meets them: output, exit status, and one sentence on error."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pypdf
import pytest

import main as program
from models import commands, conversations, followups, people, sample, schema, settings, story
from models.schema import instant
from models.store import FILE_NAME, Store
from models.terms import FollowUpKind, Purpose
from tests.models.dumps import everything

ROOT = Path(__file__).parent.parent.parent
NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROWS = "Maya,Okafor,https://www.linkedin.com/in/maya,maya@example.org,Acme,Lead,12 Mar 2024\n"
MORE = "Tom,Lind,,,Acme,,13 Mar 2024\n,,,,,,\nMaia,Okafor,,,Acme,,12 Mar 2024\n"


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        assert self.out.count("\n") == 1
        return json.loads(self.out)

    def sentence(self) -> str:
        """What was said of a failure: one sentence or two on one line, and nothing else anywhere."""
        assert self.status == 1
        assert self.out == ""
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        assert self.err[0].isupper() or self.err[0] in "“/"
        return self.err.strip()


class Program:
    """main() in this process, on one data folder."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys

    def __call__(self, *arguments: object) -> Ran:
        try:
            status = program.main(["--data", str(self.folder), *map(str, arguments)])
        except SystemExit as stop:
            status = int(stop.code or 0)
        captured = self.capsys.readouterr()
        return Ran(status, captured.out, captured.err)


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Program:
    return Program(folder, capsys)


def start(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    """The real thing, in a process of its own."""
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        **options,
    )


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    path = tmp_path / "Connections.csv"
    path.write_text(HEADER + ROWS + MORE)
    return path


@pytest.fixture
def talk(folder: Path) -> str:
    """A folder with a conversation held this Tuesday at 16:00 to 16:30. Returns its uid."""
    with Store(folder):
        settings.put(settings.ZONE, "Europe/Lisbon")
        lena = people.add("Lena <b>Fischer</b>", NOW)
        interview = conversations.plan(lena, NOW)
        conversations.set_when(interview, datetime(2026, 6, 2, 16, 0), "Europe/Lisbon", 30, NOW)
        conversations.held(interview, NOW + timedelta(hours=8))
        tom = people.add("Tom Lind", NOW)
        story.record(tom, Purpose.REQUEST, NOW)
        return schema.Interview.get_by_id(interview).uid


def stored(folder: Path) -> dict[str, Any]:
    with Store.for_reading(folder):
        return everything()


# --- import


def test_import_says_what_was_done(run: Program, csv: Path) -> None:
    wanted = {
        "format": "linkedin",
        "read": 4,
        "added": 3,
        "merged": 0,
        "skipped": [{"row": 4, "reason": "no name"}],
        "doubtful": 1,
    }
    assert run("import", csv, "--dry-run", "--json").document == wanted
    assert stored(run.folder)["person"] == []
    done = run("import", csv, "--json")
    assert (done.status, done.err) == (0, "")
    assert done.document == wanted
    again = run("import", csv, "--as", "linkedin", "--json").document
    assert (again["read"], again["added"], again["merged"]) == (4, 0, 3)
    assert again["read"] == again["added"] + again["merged"] + len(again["skipped"])
    assert len(list((run.folder / "backups").iterdir())) == 2


def test_import_in_words(run: Program, csv: Path) -> None:
    assert run("import", csv, "--dry-run").out.startswith("Would read 4: 3 new")
    assert run("import", csv).out == (
        "Read 4: 3 new, 0 already known, 1 left out, 1 doubtful.\nRow 4 was left out: no name\n"
    )


def test_a_date_that_does_not_exist_is_said_with_its_row(run: Program, tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(HEADER + ROWS + "Tom,Lind,,,Acme,,31 Feb 2024\n", encoding="utf-8")
    done = run("import", path)
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines()[1:] == ["Row 3 comes in: the date does not exist, so it was left out"]


def test_an_archive_goes_out_and_comes_back(run: Program, talk: str, tmp_path: Path) -> None:
    path = tmp_path / "all.inroad.json"
    exported = run("export", path, "--json")
    assert exported.status == 0
    assert exported.document["people"] == 2
    document = json.loads(path.read_text(encoding="utf-8"))
    assert (document["format"], len(document["people"])) == ("inroad", 2)
    other = Program(tmp_path / "other", run.capsys)
    with Store(other.folder):
        settings.put(settings.ZONE, "Europe/Lisbon")  # the mornings of reminders hang on it
    assert other("import", path, "--json").document == {
        "format": "inroad",
        "read": 2,
        "added": 2,
        "merged": 0,
        "skipped": [],
        "doubtful": 0,
    }
    second = tmp_path / "again.inroad.json"
    assert other("export", second).out == f"Wrote 2 people to {second}.\n"
    copy = json.loads(second.read_text(encoding="utf-8"))
    assert copy | {"exported_at": ""} == document | {"exported_at": ""}


# --- due


def test_due_gives_the_fields_of_the_document(run: Program, talk: str) -> None:
    (thanks, *rest) = run("due", "--at", "2026-06-03T09:31:00Z", "--json").document
    assert set(thanks) == {
        "uid", "kind", "person", "person_name", "interview", "shows_at", "remind_at", "due_at", "late"
    }  # fmt: skip
    assert thanks["kind"] == "thank_you"
    assert thanks["person_name"] == "Lena <b>Fischer</b>"
    assert thanks["interview"] == talk
    assert (thanks["shows_at"], thanks["due_at"]) == ("2026-06-02T15:30:00Z", "2026-06-04T15:30:00Z")
    assert thanks["remind_at"] == "2026-06-03T15:30:00Z"
    assert thanks["late"] is False
    assert [row["kind"] for row in rest] == ["look_back"]
    assert all(row["due_at"] is None for row in rest)


def test_due_at_another_time(run: Program, talk: str) -> None:
    def kinds(at: str) -> list[tuple[str, bool]]:
        return [(row["kind"], row["late"]) for row in run("due", "--at", at, "--json").document]

    assert kinds("2026-06-02T15:29:59Z") == []
    assert kinds("2026-06-02T15:30:00Z") == [("thank_you", False), ("look_back", False)]
    assert kinds("2026-06-04T17:30:00+02:00") == [("thank_you", False), ("look_back", False)]
    assert kinds("2026-06-04T15:30:01Z") == [("thank_you", True), ("look_back", False)]
    assert kinds("2026-06-05T12:00:00") == [("thank_you", True), ("look_back", False), ("suggest_other", False)]
    assert kinds("2026-06-12T12:00:00Z") == [
        ("thank_you", True), ("look_back", False), ("remind", False), ("suggest_other", False)
    ]  # fmt: skip
    assert ("remind", False) not in kinds("2026-07-30T12:00:00Z")  # resting
    assert set(FollowUpKind) >= {kind for kind, _ in kinds("2027-01-01T00:00:00Z")}


def test_due_in_words(run: Program, talk: str) -> None:
    assert run("due", "--at", "2026-06-05T12:00:00Z").out == (
        "Thank: Lena <b>Fischer</b>, late\nLook back: Lena <b>Fischer</b>\nAsk another: Tom Lind\n"
    )
    assert run("due", "--at", "2020-01-01T00:00:00Z").out == "Nothing is due.\n"


def test_reading_changes_no_byte(run: Program, talk: str, tmp_path: Path) -> None:
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in run.folder.iterdir()}
    assert run("due", "--at", "2027-01-01T00:00:00Z", "--json").status == 0
    assert run("due").status == 0
    assert run("export", tmp_path / "x.inroad.json").status == 0
    csv = tmp_path / "Connections.csv"
    csv.write_text(HEADER + ROWS)
    assert run("import", csv, "--dry-run").status == 0
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in run.folder.iterdir()} == before


def test_a_folder_that_is_not_there_is_made(run: Program) -> None:
    assert run("due", "--json").document == []
    assert (run.folder / FILE_NAME).exists()


# --- what a user can cause


def test_files_that_cannot_be_imported(run: Program, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()
    words = tmp_path / "words.txt"
    words.write_text("Dear diary")
    broken = tmp_path / "x.inroad.json"
    broken.write_text('{"format": "inroad"')
    for path, said in (
        (tmp_path / "nowhere.csv", "is not there"),
        (tmp_path, "is a folder"),
        (empty, "is empty"),
        (words, "no format that Inroad reads"),
        (broken, "breaks off"),
    ):
        for options in ((), ("--json",), ("--dry-run",)):
            assert said in run("import", path, *options).sentence()
    assert "Connections.csv" in run("import", words, "--as", "linkedin").sentence()
    assert run("import", words, "--as", "inroad").sentence()
    assert stored(run.folder)["person"] == []


@pytest.mark.parametrize(
    ("name", "options", "document"),
    [
        ("x.vcf", (), {"format": "vcard", "people": 2}),
        ("x.csv", (), {"format": "table", "people": 2}),
        ("x.ics", (), {"format": "calendar", "interviews": 1, "follow_ups": 1}),
        ("x.txt", ("--as", "vcard3"), {"format": "vcard3", "people": 2}),
    ],
)
def test_each_format_goes_out(
    run: Program, talk: str, tmp_path: Path, name: str, options: tuple[str, ...], document: dict[str, Any]
) -> None:
    assert run("export", tmp_path / name, *options, "--json").document == document
    count = sum(value for value in document.values() if isinstance(value, int))
    what = "dates" if name.endswith(".ics") else "people"
    assert run("export", tmp_path / name, *options).out == f"Wrote {count} {what} to {tmp_path / name}.\n"


def test_a_calendar_of_nothing_is_a_sentence(run: Program, tmp_path: Path) -> None:
    assert "nothing with a date" in run("export", tmp_path / "x.ics").sentence()
    assert not (tmp_path / "x.ics").exists()


def test_files_that_cannot_be_written(run: Program, tmp_path: Path) -> None:
    assert "cannot be written" in run("export", tmp_path / "nowhere" / "x.inroad.json").sentence()
    assert "not a file" in run("export", tmp_path, "--as", "inroad").sentence()
    assert "which format" in run("export", tmp_path / "x.doc").sentence()
    assert "cannot be written" in run("export", "/proc/x.inroad.json").sentence()


def test_data_folders_that_cannot_be_used(run: Program, tmp_path: Path, csv: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_text("a file")
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    (foreign / FILE_NAME).write_text("not a database")
    for folder, said in (
        (plain, "must be a folder"),
        (Path("/proc/inroad"), "must be a folder"),
        (foreign, "not a database of Inroad"),
        (Path("~nobody-of-this-name/x"), "must be a folder"),
    ):
        other = Program(folder, run.capsys)
        for arguments in (("due",), ("due", "--json"), ("import", csv), ("import", csv, "--dry-run")):
            assert said in other(*arguments).sentence()


def test_while_inroad_is_open_reading_works_and_writing_says_so(
    run: Program, talk: str, csv: Path, tmp_path: Path
) -> None:
    with Store(run.folder):
        holder = start("--data", run.folder, "import", csv)
        assert (holder.returncode, holder.stdout) == (1, "")
        assert holder.stderr.startswith("Inroad is open: close it first.")
        assert holder.stderr.count("\n") == 1
        due = start("--data", run.folder, "due", "--at", "2026-06-03T09:31:00Z", "--json")
        assert (due.returncode, due.stderr) == (0, "")
        assert len(json.loads(due.stdout)) == 2
        dry = start("--data", run.folder, "import", csv, "--dry-run", "--json")
        assert json.loads(dry.stdout)["added"] == 3
        exported = start("--data", run.folder, "export", tmp_path / "x.inroad.json")
        assert exported.returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["import"],
        ["import", "x", "--as", "fax"],
        ["due", "--at", "tomorrow"],
        ["due", "--at", "0001-01-01T00:00:00+14:00"],
        ["due", "--at", ""],
        ["sheet", "uid"],
        ["sheet", "uid", "x.pdf", "--paper", "a5"],
        ["--data"],
        ["--data", "", "due"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2(run: Program, arguments: list[str]) -> None:
    ran = run(*arguments)
    assert ran.status == 2
    assert ran.out == ""
    assert "Traceback" not in ran.err
    assert "_moment" not in ran.err


@pytest.mark.parametrize("argument", ["nonsense", "imprt", ""])
def test_what_is_neither_a_command_nor_like_a_file_is_wrong_usage(run: Program, argument: str) -> None:
    assert run(argument).status == 2


@pytest.mark.parametrize("options", [[], ["--hidden"], ["--demo"], ["--data", "d"]])
def test_a_file_alone_is_to_be_opened(options: list[str]) -> None:
    for file in ("Connections.csv", "/home/ada/Maya", "file:///home/ada/Maya.vcf", r"C:\Users\Ada.vcf"):
        parsed = commands.parse([*options, file])
        assert (parsed.command, parsed.file) == (None, file)
        assert parsed.hidden == ("--hidden" in options)


def test_a_file_called_like_a_command_is_the_command(
    run: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("check", "due", "imports"):
        Path(name).write_text("x")
    assert run("due").out == "Nothing is due.\n"
    assert commands.parse(["check"]).command == "check"
    assert commands.parse(["imports"]).file == "imports"
    assert commands.parse(["./due"]).file == "./due"


def test_a_damaged_database_is_said(run: Program, talk: str) -> None:
    path = run.folder / FILE_NAME
    content = bytearray(path.read_bytes())
    content[4096 * 2 :] = b"\x5a" * (len(content) - 4096 * 2)
    path.write_bytes(content)
    assert "damaged" in run("due").sentence()


def test_a_pipe_that_nobody_reads_is_no_traceback(talk: str, folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "--data", str(folder), "due", "--json"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert process.returncode == 1
    assert said.count("\n") == 1
    assert "Traceback" not in said


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_stream_closed_before_the_start_is_no_traceback(
    run: Program, tmp_path: Path, stream: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, stream, None)  # what Python makes of `>&-`, and of a start without a console
    done = run("due") if stream == "stdout" else run("import", tmp_path / "nowhere.csv")
    assert (done.status, done.out) == (1, "")
    assert done.err.count("\n") == (stream == "stdout")


def test_ctrl_c_is_one_sentence_and_nothing_is_imported(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(HEADER + "".join(f"First{n},Last{n},,,Acme,,12 Mar 2024\n" for n in range(60_000)))
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "--data", str(folder), "import", str(path)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        patience = time.monotonic() + 20
        while not list(folder.glob("backups/*.db")) and time.monotonic() < patience:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, said = process.communicate(timeout=60)
    assert (process.returncode, out) == (1, "")
    assert said == "Stopped. Nothing was changed.\n"
    with Store(folder):
        assert people.count() == 0


# --- the real thing, and the sheet


def test_words_of_any_script_leave_any_terminal(talk: str, folder: Path) -> None:
    with Store(folder):
        people.edit(1, {"display_name": "李明 \u202e"}, NOW)
    narrow = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = start("--data", folder, "due", "--at", "2026-06-03T09:31:00Z", env=narrow)
    assert done.returncode == 0
    assert "Thank: 李明" in done.stdout


@pytest.fixture
def sheet_of(folder: Path) -> str:
    with Store(folder):
        sample.fill(NOW)
        row = schema.database.execute_sql("SELECT uid FROM interview WHERE status = 'planned' LIMIT 1").fetchone()
    return row[0]


def test_the_sheet_is_one_page_without_a_screen(folder: Path, sheet_of: str, tmp_path: Path) -> None:
    bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    for paper, size in (("letter", (612, 792)), ("a4", (595, 842))):
        path = tmp_path / f"{paper}.pdf"
        done = start("--data", folder, "sheet", sheet_of, path, "--paper", paper, env=bare)
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
        (page,) = pypdf.PdfReader(path).pages
        assert (round(page.mediabox.width), round(page.mediabox.height)) == size
        assert page.extract_text().strip()
    missing = start("--data", folder, "sheet", "no-such-uid", tmp_path / "x.pdf", env=bare)
    assert (missing.returncode, missing.stdout) == (1, "")
    assert missing.stderr == "There is no conversation with the id no-such-uid.\n"
    nowhere = start("--data", folder, "sheet", sheet_of, tmp_path / "nowhere" / "x.pdf", env=bare)
    assert nowhere.returncode == 1
    assert nowhere.stderr.count("\n") == 1
    assert "Traceback" not in nowhere.stderr


def test_the_window_without_a_screen_is_one_sentence(folder: Path) -> None:
    bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = start("--data", folder, env=bare)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("There is no screen")
    assert done.stderr.count("\n") == 1


def test_due_says_what_the_window_says(folder: Path) -> None:
    with Store(folder):
        sample.fill(NOW)
        found = followups.due(NOW)
    done = start("--data", folder, "due", "--at", "2026-06-02T09:00:00Z", "--json")
    rows = json.loads(done.stdout)
    assert [row["uid"] for row in rows] == [due.uid for due in found]
    assert all(instant(row["shows_at"]) <= NOW for row in rows)


def test_backup_check_and_restore(run: Program, talk: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert run("backup", str(copy)).status == 0
    again = run("backup", str(copy))  # in place of the first
    assert (again.status, again.err) == (0, "")
    assert run("check").out == "ok\n"
    before = run("due", "--at", "2027-01-01T00:00:00Z", "--json").out
    restored = run("restore", str(copy))
    assert restored.status == 0
    assert "What was there is kept in" in restored.out
    assert run("due", "--at", "2027-01-01T00:00:00Z", "--json").out == before
    other = tmp_path / "notes.txt"
    other.write_text("no database")
    refused = run("restore", str(other))
    assert refused.status == 1
    assert "notes.txt cannot be gone back to" in refused.err
    assert run("backup", str(tmp_path)).status == 1
