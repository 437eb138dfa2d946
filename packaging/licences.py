"""The licences of everything that a frozen Inroad brings along, as one text: resources/licences.txt in the bundle."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
QT = ("PySide6-Essentials", "shiboken6")  # their wheels come without the texts that they are under
QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")
QT_SAID = (
    "Qt {version} and Qt for Python, The Qt Company Ltd. and others, under the GNU Lesser General Public License,"
    " version 3. They lie beside the program as libraries of their own, unchanged, and can be replaced there.\n"
    "Source: https://download.qt.io/official_releases/QtForPython/\n"
    "Qt holds code of others, under licences listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html"
)
RULE = "\n\n" + "=" * 100 + "\n\n"


def text(files: Iterable[str]) -> str:
    """Names, versions, licences and their texts; `files` are the bundled libraries, where this system has them."""
    parts = [*_own(), *_distributions(), _python(), _bootloader(), *_system(files)]
    return RULE.join(part.strip() for part in parts) + "\n"


def bundled() -> list[Distribution]:
    """What the program needs on this system, and what that needs, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, Distribution] = {}
    wanted = list(project["dependencies"])
    while wanted:
        requirement = Requirement(wanted.pop())
        applies = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if applies and requirement.name.lower() not in found:
            there = found[requirement.name.lower()] = distribution(requirement.name)
            wanted += there.requires or []
    return [found[name] for name in sorted(found)]


def _own() -> Iterator[str]:
    yield "Inroad\n\n" + (ROOT / "LICENSE").read_text(encoding="utf-8")
    yield "What follows was made by others, and comes along with Inroad."


def _distributions() -> Iterator[str]:
    for there in bundled():
        if there.name.replace("_", "-") not in QT:
            facts = there.metadata
            licence = (facts.get("License-Expression") or facts.get("License") or "").partition("\n")[0]
            yield "\n\n".join([f"{there.name} {there.version}\n{licence}".strip(), *_addresses(there), *_texts(there)])
    version = distribution(QT[0]).version
    own = [(ROOT / "packaging" / "licences" / name).read_text(encoding="utf-8") for name in QT_TEXTS]
    yield "\n\n".join([QT_SAID.format(version=version), *own])


def _addresses(there: Distribution) -> Iterator[str]:
    """Where it comes from, as it says itself."""
    for line in there.metadata.get_all("Project-URL") or []:
        name, _, address = line.partition(", ")
        if name.lower() in ("homepage", "home", "source", "source code", "repository"):
            yield address
            return


def _texts(there: Distribution) -> Iterator[str]:
    for file in there.files or []:
        inside = ".dist-info" in str(file)
        if inside and any(word in file.name.upper() for word in ("LICEN", "COPYING", "NOTICE")):
            yield Path(str(file.locate())).read_text(encoding="utf-8", errors="replace").strip()


def _python() -> str:
    file = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if not file.exists():  # Windows keeps it at the top
        file = Path(sys.base_prefix) / "LICENSE.txt"
    return f"Python {sys.version.split()[0]}\n\n{file.read_text(encoding='utf-8')}"


def _bootloader() -> str:
    there = distribution("pyinstaller")
    return f"The program file itself is PyInstaller's ({there.version}):\n{there.metadata['License']}"


def _system(files: Iterable[str]) -> Iterator[str]:
    """The libraries of this Linux that go into the bundle, and the copyright files that it has for them."""
    if not shutil.which("dpkg-query"):
        return
    packages: dict[str, str] = {}
    for file in sorted(set(files)):
        for spelling in {file, file.removeprefix("/usr"), str(Path(file).resolve())}:
            said = subprocess.run(["dpkg-query", "-S", spelling], capture_output=True, text=True, check=False).stdout
            if said:
                packages.setdefault(said.split(":")[0], Path(file).name)
                break
    for package in sorted(packages):
        copyright_file = Path("/usr/share/doc") / package / "copyright"
        said = copyright_file.read_text(encoding="utf-8", errors="replace") if copyright_file.exists() else ""
        yield f"{packages[package]}, from Debian's package {package}\n\n{said}"
