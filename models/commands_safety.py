"""The commands backup, restore and check."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from models.commands import speak
from models.errors import Problem
from models.store import Store
from models.words import words


def backup(args: argparse.Namespace, folder: Path, _now: datetime) -> str:
    """A whole copy of the data at FILE, in place of an earlier one. Returns what to print."""
    target: Path = args.file
    with Store.for_reading(folder) as opened:
        speak()
        if target.is_dir() or target.resolve() == opened.path.resolve():
            raise Problem("store.no_backup", path=str(target))
        opened.backup(target.absolute())
    return words("command.backed_up", file=str(target))


def restore(args: argparse.Namespace, folder: Path, now: datetime) -> str:
    """Go back to what FILE holds; what is there is backed up first. Returns what to print."""
    from models import restoring

    kept = restoring.restore(folder, args.file, now)
    if kept is None:
        return words("command.restored", file=str(args.file))
    return words("command.restored_and_kept", file=str(args.file), kept=str(kept))


def check(_args: argparse.Namespace, folder: Path, _now: datetime) -> str:
    """ "ok", or a Problem with all that is wrong and what can be done."""
    from models import checking

    with Store.for_reading(folder):
        speak()
        found = checking.check()
    if found:
        said = " ".join(words(f"check.{one.code}", count=one.count) for one in found)
        raise Problem("check.found", said=said)
    return words("check.ok")
