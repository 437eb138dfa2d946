"""Starting at login, hidden: read from the system and written to it, for it can be switched there too."""

from __future__ import annotations

import os
import subprocess
import sys
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths

from models import people, sample_removal, settings
from models.errors import Problem

OFFERED: Final = "autostart_offered"  # the user has said yes or no
_LABEL: Final = "io.github.inroad.Inroad"  # the bundle's identifier in packaging/inroad.spec
_RUN: Final = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
# What the Task Manager switched off: bytes, the first of which is odd then.
_APPROVED: Final = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class Autostart(ABC):
    """One system's way. `command` is what is to be started."""

    def __init__(self, command: list[str]) -> None:
        self.command = command

    @abstractmethod
    def is_on(self) -> bool:
        """Whether Inroad starts at login, as the system has it at this moment."""

    @abstractmethod
    def is_stale(self) -> bool:
        """Whether what is on starts something else than `command`, such as a program that was moved."""

    @abstractmethod
    def _write(self, *, on: bool) -> None: ...

    def set_on(self, *, on: bool) -> None:
        """Switch it. Raises Problem("autostart.unwritable") where the system does not let us."""
        try:
            self._write(on=on)
        except OSError as error:
            raise Problem("autostart.unwritable") from error

    def mend(self) -> None:
        """Let a stale entry start this program from now on; one that cannot be written is left."""
        try:
            if self.is_on() and self.is_stale():
                self._write(on=True)
        except OSError:
            return


class DesktopEntry(Autostart):
    """A file in `folder`, by the Desktop Application Autostart Specification 0.5 of freedesktop.org."""

    def __init__(self, command: list[str], folder: Path) -> None:
        super().__init__(command)
        self._file = folder / "inroad.desktop"

    def is_on(self) -> bool:
        off = {"Hidden=true", "X-GNOME-Autostart-enabled=false"}
        return bool(self._lines()) and not off & set(self._lines())

    def is_stale(self) -> bool:
        return f"Exec={exec_line(self.command)}" not in self._lines()

    def _lines(self) -> list[str]:
        try:
            return self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return []

    def _write(self, *, on: bool) -> None:
        if not on:
            self._file.unlink(missing_ok=True)
            return
        _write_whole(
            self._file,
            "[Desktop Entry]\nType=Application\nName=Inroad\nIcon=inroad\nTerminal=false\n"
            f"Exec={exec_line(self.command)}\n",
        )


class LaunchAgent(Autostart):
    """A property list in ~/Library/LaunchAgents, which `folder` is; launchd.plist(5)."""

    def __init__(self, command: list[str], folder: Path) -> None:
        super().__init__(command)
        self._file = folder / f"{_LABEL}.plist"

    def is_on(self) -> bool:
        agent = self._read()
        return bool(agent.get("RunAtLoad")) and not agent.get("Disabled")

    def is_stale(self) -> bool:
        return self._read().get("ProgramArguments") != self.command

    def _read(self) -> dict[str, object]:
        import plistlib

        try:
            return plistlib.loads(self._file.read_bytes())
        except (OSError, ValueError, plistlib.InvalidFileException):
            return {}

    def _write(self, *, on: bool) -> None:
        import plistlib

        if not on:
            self._file.unlink(missing_ok=True)
            return
        agent = {
            "Label": _LABEL,
            "ProgramArguments": self.command,
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        _write_whole(self._file, plistlib.dumps(agent).decode())


class RunKey(Autostart):
    """A value under the user's Run key of the registry, unless the Task Manager switched it off."""

    def __init__(self, command: list[str], run: QSettings, approved: QSettings) -> None:
        super().__init__(command)
        self._run, self._approved = run, approved

    def is_on(self) -> bool:
        self._run.sync()
        approved = self._approved.value("Inroad")
        switched_off = hasattr(approved, "data") and bytes(approved.data())[:1] in (b"\x01", b"\x03")
        return bool(self._run.value("Inroad")) and not switched_off

    def is_stale(self) -> bool:
        return self._run.value("Inroad") != subprocess.list2cmdline(self.command)

    def _write(self, *, on: bool) -> None:
        self._approved.remove("Inroad")
        if on:
            self._run.setValue("Inroad", subprocess.list2cmdline(self.command))
        else:
            self._run.remove("Inroad")
        self._run.sync()
        if self._run.status() is not QSettings.Status.NoError:
            raise OSError(str(self._run.status()))


def of_this_system() -> Autostart:
    """The way of the system that we run on."""
    command = program()
    if sys.platform == "win32":
        native = QSettings.Format.NativeFormat
        return RunKey(command, QSettings(_RUN, native), QSettings(_APPROVED, native))
    if sys.platform == "darwin":
        return LaunchAgent(command, Path.home() / "Library" / "LaunchAgents")
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return DesktopEntry(command, Path(place) / "autostart")


def program() -> list[str]:
    """What starts this very Inroad, hidden: the frozen program, or Python with main.py."""
    if getattr(sys, "frozen", False):
        return [os.environ.get("APPIMAGE") or sys.executable, "--hidden"]
    python = Path(sys.executable)
    without_console = python.with_name("pythonw.exe")
    return [
        str(without_console if without_console.exists() else python),
        str(Path(__file__).parents[1] / "main.py"),
        "--hidden",
    ]


def exec_line(command: list[str]) -> str:
    """A command as the value of Exec, by "The Exec key" of the Desktop Entry Specification 1.5.

    Each argument is quoted; within quotes `"`, backtick, `$` and backslash are escaped, a % is doubled; then the
    backslashes once more, as in each value of type string.
    """
    quoted: list[str] = []
    for argument in command:
        inner = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in argument)
        quoted.append(f'"{inner}"'.replace("%", "%%"))
    return " ".join(quoted).replace("\\", "\\\\").replace("\n", "\\n")


def is_to_be_offered() -> bool:
    """Whether somebody is there to be reminded of, nobody has said yes or no yet, and it is not on anyway."""
    if settings.get(OFFERED, False) or people.count() <= sample_removal.people_there():
        return False
    return not of_this_system().is_on()


def _write_whole(file: Path, text: str) -> None:
    """The whole file or the one before. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_name(file.name + ".part")
    partial.write_text(text, encoding="utf-8", errors="surrogateescape")
    partial.replace(file)
