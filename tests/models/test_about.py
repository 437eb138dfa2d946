"""What the program says of itself: its version, where newer ones are found, and the licences of what comes along."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from models import about, resources
from models.version import LICENCE, VERSION

ROOT = Path(__file__).parents[2]


def test_the_version_is_the_project_s() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (project["version"], project["license"]) == (VERSION, LICENCE)
    assert about.versions()["Inroad"] == VERSION


def test_the_command_line_says_it() -> None:
    run = subprocess.run(
        [sys.executable, "main.py", "--version"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, f"Inroad {VERSION}\n", "")


def test_every_library_that_the_program_needs_is_named_with_a_licence() -> None:
    said = about.licences()
    names = ("Python", "PySide6_Essentials", "peewee", "icalendar", "vobject", "RapidFuzz", "platformdirs", "tzlocal")
    for name in names:
        (line,) = [line for line in said.splitlines() if line.startswith(f"{name} ")]
        assert line.partition(": ")[2] not in ("", "?"), line
    assert "pytest" not in said  # what only tests need does not come along


def test_a_frozen_program_shows_what_was_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "licences.txt").write_text("Qt, LGPL\n", encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.folder("licences.txt").exists()
    assert about.licences() == "Qt, LGPL\n"


@pytest.mark.parametrize(
    ("urls", "home"),
    [
        ({}, ""),
        ({"Homepage": "https://example.org/inroad"}, "https://example.org/inroad"),
        (
            {"Source": "https://example.org/source", "Issues": "https://example.org/issues"},
            "https://example.org/source",
        ),
        ({"Homepage": "file:///etc/passwd"}, ""),
    ],
)
def test_the_page_for_newer_versions_is_the_project_s_or_none(
    monkeypatch: pytest.MonkeyPatch, urls: dict[str, str], home: str
) -> None:
    monkeypatch.setattr(about, "_project", lambda: {"urls": urls})
    assert about.home() == home
