"""Inroad's front door: arguments -> data folder -> the window, or a command without one."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path

from models import commands, languages, unlocking, words
from models.errors import Problem
from models.location import chosen_folder
from models.store import database_errors, problem_of
from models.words import problem_text

SAID_IN_A_BOX = ("location.damaged", "open.missing", "import.folder", "no_temporary")  # the rest ui/ has shown by then


def main(arguments: list[str] | None = None) -> int:
    """Run the program. Returns the exit status: 0 done, 1 could not be done (one sentence says why)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    words.use(languages.of_system(), languages.system_territory())
    args = commands.parse(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(args, chosen_folder(args.data))
    except Problem as problem:
        _say(problem)
        if problem.code in SAID_IN_A_BOX and args.command is None:  # whoever double-clicked reads no terminal
            from ui import app

            app.show_problem(problem)
    except KeyboardInterrupt:
        _say(Problem("stopped"))
    return 1


def _say(problem: Problem) -> None:
    if sys.stderr is not None:  # none: closed, or started without a console
        sys.stderr.write(problem_text(problem) + "\n")


def _run(args: argparse.Namespace, folder: Path) -> int:
    try:
        unlocking.unlock(args, folder, ask=args.command is not None)
        if args.command in commands.WITHOUT_QT:
            commands.run(args, folder, datetime.now(UTC).replace(microsecond=0))
            return 0
        # Qt is loaded only where it is needed: commands start faster and work where it cannot.
        from ui import app

        return app.run(args, folder)
    except database_errors() as error:
        raise problem_of(error, folder) from error


if __name__ == "__main__":
    sys.exit(main())
