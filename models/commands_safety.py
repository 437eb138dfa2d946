"""The commands backup, restore, check and rescue."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from models.commands import speak
from models.errors import Problem
from models.store import FILE_NAME, Store
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
    if any(one.code == "damaged" for one in found):
        raise Problem("store.damaged", path=str(folder))
    if found:
        said = " ".join(words(f"check.{one.code}", count=one.count) for one in found)
        raise Problem("check.found", said=said)
    return words("check.ok")


def rescue(_args: argparse.Namespace, folder: Path, now: datetime) -> str:
    """Put what the damaged database still gives in its place; it is moved aside. Returns what to print."""
    from models import lock, opening, restoring
    from models import rescue as rescuing

    path = folder / FILE_NAME
    if not path.exists():
        raise Problem("rescue.nothing", path=str(path))
    held = lock.FolderLock(folder)
    try:
        if opening.is_whole(path):
            return words("command.sound")
        rescued = rescuing.rescue(folder, path, now)
    finally:
        held.release()
    try:
        kept = restoring.restore(folder, rescued.path, now)
    finally:
        rescued.discard()
    return words("command.rescued", said=rescuing.said(rescued), kept=str(kept))
