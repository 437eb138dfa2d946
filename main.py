"""Inroad's front door: arguments -> data folder -> the window, or a command without one."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from models import commands
from models.errors import Problem
from models.store import default_folder
from models.words import problem_text


def main(arguments: list[str] | None = None) -> int:
    """Run the program. Returns the exit status: 0 done, 1 could not be done (one sentence says why)."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    args = commands.parser().parse_args(arguments)
    folder = (args.data or default_folder()).expanduser().absolute()
    try:
        if args.command in ("import", "export", "due"):
            commands.run(args, folder, datetime.now(UTC).replace(microsecond=0))
            return 0
        # Qt is loaded only where it is needed: commands start faster and work where it cannot.
        from ui import app

        return app.run(args, folder)
    except Problem as problem:
        sys.stderr.write(problem_text(problem) + "\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
