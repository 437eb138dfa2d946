"""What this program is: its version and licence, what it stands on, and where newer versions are found."""

from __future__ import annotations

import platform
import re
import sqlite3
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, metadata
from pathlib import Path
from typing import Any, Final

import peewee

from models import resources
from models.version import VERSION

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_HOME: Final = ("homepage", "home", "home-page", "download", "releases", "source", "repository")


def versions() -> dict[str, str]:
    """The versions of what is under everything, by name; the ones of Qt are for whoever has it to add."""
    return {
        "Inroad": VERSION,
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "peewee": str(getattr(peewee, "__version__", "?")),
    }


def system() -> str:
    """The operating system and its release, such as "Linux 6.1 x86_64"; not the name of the computer."""
    return f"{platform.system()} {platform.release()} {platform.machine()}".strip()


def home() -> str:
    """The page where newer versions are found, as [project.urls] in pyproject.toml names it; "" where none is."""
    try:
        lines = metadata("inroad").get_all("Project-URL") or []
        urls = dict(line.split(", ", 1) for line in lines if ", " in line)
    except PackageNotFoundError:  # from source, where nothing is installed
        urls = _project().get("urls", {})
    named = {name.lower(): address for name, address in urls.items()}
    found = next((named[name] for name in _HOME if name in named), "")
    return found if found.startswith("https://") else ""


def licences() -> str:
    """The licences of all that comes along: in a frozen build as it was packed, from source by what is installed."""
    packed = resources.folder("licences.txt")
    if packed.exists():
        return packed.read_text(encoding="utf-8")
    return "\n".join([f"Python {platform.python_version()}: PSF-2.0", *(_line(each) for each in _bundled())]) + "\n"


def _line(there: Distribution) -> str:
    """Name, version and licence in one line; where the licence is not named, its text."""
    named = _fact(there, "License-Expression") or _fact(there, "License") or _classified(there) or _text(there)
    return f"{there.name} {there.version}: {named.strip() or '?'}"


def _fact(there: Distribution, name: str) -> str:
    return next(iter(there.metadata.get_all(name) or []), "")


def _classified(there: Distribution) -> str:
    said = there.metadata.get_all("Classifier") or []
    return ", ".join(each.rsplit(" :: ", 1)[-1] for each in said if each.startswith("License ::"))


def _text(there: Distribution) -> str:
    files = [file for file in there.files or [] if ".dist-info" in str(file) and file.name.startswith("LICEN")]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def _bundled() -> Iterator[Distribution]:
    """What the program needs and what that needs, by name; what is not installed on this system is left out."""
    found: dict[str, Distribution] = {}
    wanted: list[str] = list(_project().get("dependencies", []))
    while wanted:
        requirement = wanted.pop()
        match = _NAME.match(requirement)
        if match is None or "extra ==" in requirement or match[0].lower() in found:
            continue
        try:
            there = distribution(match[0])
        except PackageNotFoundError:
            continue
        found[match[0].lower()] = there
        wanted += there.requires or []
    yield from (found[name] for name in sorted(found))


def _project() -> dict[str, Any]:
    """[project] of pyproject.toml, which lies beside the program when it runs from source."""
    file = Path(__file__).resolve().parent.parent / "pyproject.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))["project"] if file.exists() else {}
