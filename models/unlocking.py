"""The passphrase of a start that has no window to ask in: from a file, the surroundings, the keyring, a terminal."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from models import cipher
from models.errors import Problem
from models.location import DATABASE
from models.words import words

VARIABLE = "INROAD_PASSPHRASE"
LONGEST = 10_000  # bytes of a passphrase's file


def unlock(args: argparse.Namespace, folder: Path, *, ask: bool) -> None:
    """Know the keys of what is opened for `args`: the data, and the file that is gone back to.

    In turn: the passphrase that was given, the keyring, and with `ask` the terminal. Where there is none of
    them, opening the file says so. Raises Problem("passphrase.wrong") and ("passphrase.file").
    """
    given = _given(args)
    paths = [folder / DATABASE]
    paths += [args.file] if args.command == "restore" else []
    for path in paths:
        if not cipher.is_locked(path):
            continue
        if given is not None:
            cipher.unlock(path, given)
            continue
        from models import keychain  # only where there is a passphrase

        if not keychain.unlock(path) and ask and sys.stdin is not None and sys.stdin.isatty():
            _ask(path)


def _given(args: argparse.Namespace) -> str | None:
    """Taken out of the surroundings, so that no other program that is started from here gets it."""
    said = os.environ.pop(VARIABLE, None)
    if args.passphrase_file is None:
        return said
    try:
        with args.passphrase_file.open("rb") as file:
            line = file.read(LONGEST).partition(b"\n")[0].decode("utf-8-sig").removesuffix("\r")
    except (OSError, ValueError) as error:
        raise Problem("passphrase.file", path=str(args.passphrase_file)) from error
    return line


def _ask(path: Path) -> None:
    from getpass import getpass

    typed = getpass(words("command.passphrase", path=str(path)), stream=sys.stderr)
    if typed:
        cipher.unlock(path, typed)
