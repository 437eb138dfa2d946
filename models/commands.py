"""The program without a window: import, export, due. Names and output are the law of docs/commands.md."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from models import languages, opened_file, settings
from models.errors import Problem
from models.moments import instant_text
from models.store import TO_BE_MENDED, Store, database_errors, problem_of
from models.version import VERSION
from models.words import problem_text, use, words

FORMATS = ("linkedin", "google", "outlook", "vcard", "table", "inroad")
WRITTEN = ("vcard", "vcard3", "table", "calendar", "inroad")  # exporting.Format, which is loaded when it is wanted


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked for; wrong usage ends with status 2, as argparse does.

    `file` is a file that was double-clicked: one argument that is no command, and looks like a file or is one.
    """
    front = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    _add_options(front)
    with contextlib.suppress(argparse.ArgumentError):  # said below
        args, rest = front.parse_known_args(arguments)
        file = rest[0] if len(rest) == 1 else None
        if not rest or (file is not None and file not in NAMES and opened_file.looks_like_one(file)):
            args.command, args.file = None, file  # the window: it needs none of the commands to be built
            return args
    return parser().parse_args(arguments)


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=_data_folder, metavar="DIR", help=words("command.data"))
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help=words("command.passphrase_file"))
    parser.add_argument("--hidden", action="store_true", help=words("command.hidden"))
    parser.add_argument("--demo", action="store_true", help=words("command.demo"))
    parser.add_argument("--inside", type=Path, metavar="BACKUP", help=words("command.inside"))


def parser() -> argparse.ArgumentParser:
    """The command line, but for a file alone."""
    root = argparse.ArgumentParser(
        prog="inroad", description=words("command.description"), epilog=words("command.file")
    )
    root.add_argument("--version", action="version", version=f"Inroad {VERSION}", help=words("command.version"))
    _add_options(root)
    root.set_defaults(file=None)
    commands = root.add_subparsers(dest="command", metavar="COMMAND")
    command = commands.add_parser("import", help=words("command.import"))
    command.add_argument("file", type=Path)
    command.add_argument("--as", dest="format", choices=FORMATS)
    command.add_argument("--dry-run", action="store_true")
    command.add_argument("--json", action="store_true")
    command = commands.add_parser("export", help=words("command.export"))
    command.add_argument("file", type=Path)
    command.add_argument("--as", dest="format", choices=WRITTEN)
    command.add_argument("--json", action="store_true")
    command = commands.add_parser("due", help=words("command.due"))
    command.add_argument("--at", type=_moment, metavar="2026-06-04T09:31:00Z")
    command.add_argument("--json", action="store_true")
    command = commands.add_parser("sheet", help=words("command.sheet"))
    command.add_argument("interview")
    command.add_argument("file", type=Path)
    command.add_argument("--paper", choices=("a4", "letter"))
    for name in ("backup", "restore"):
        command = commands.add_parser(name, help=words(f"command.{name}"))
        command.add_argument("file", type=Path)
    for name in ("check", "rescue"):
        commands.add_parser(name, help=words(f"command.{name}"))
    command = commands.add_parser("tour", help=words("command.tour"))
    command.add_argument("folder", type=Path)
    return root


def _data_folder(text: str) -> Path:
    if not text:  # "$VARIABLE" that is not set: not the folder one happens to stand in
        raise argparse.ArgumentTypeError(words("command.no_folder"))
    return Path(text)


def _moment(text: str) -> datetime:
    """An instant as ISO 8601; without an offset it is UTC."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:  # overflow: at the ends of the calendar
        raise argparse.ArgumentTypeError(words("command.no_moment", text=text)) from error


def run(args: argparse.Namespace, folder: Path, now: datetime) -> None:
    """Do one of the commands on the data folder. Raises Problem where it could not be done; where the data are
    damaged, it says the ways on as well."""
    try:
        _COMMANDS[args.command](args, folder, now)
    except (Problem, *database_errors()) as error:
        problem = error if isinstance(error, Problem) else problem_of(error, folder)
        if problem.code not in TO_BE_MENDED:
            raise
        raise Problem("check.found", said=f"{problem_text(problem)} {words('command.way_on')}") from error


def speak() -> None:
    """Go on in the language that the user set in the window, once the store is open that knows it."""
    use(settings.language() or languages.of_system(), languages.system_territory())


def _import(args: argparse.Namespace, folder: Path, now: datetime) -> None:
    # What a command needs is imported where it runs: the window starts here, too, and needs none of it.
    from models.exchange import formats, importing

    chosen = args.format or formats.detect(args.file)
    if args.dry_run:
        with Store.for_reading(folder):
            speak()
            outcome = importing.import_file(args.file, chosen, now, dry_run=True)
    else:
        with Store(folder) as opened:
            speak()
            opened.backup_before("import", now)
            outcome = importing.import_file(args.file, chosen, now)
    if args.json:
        _print_json(
            {
                "format": outcome.format,
                "read": outcome.read,
                "added": outcome.added,
                "merged": outcome.merged,
                "skipped": [{"row": row.row, "reason": importing.reason_text(row.reason)} for row in outcome.skipped],
                "doubtful": outcome.doubtful,
            }
        )
        return
    key = "command.would_import" if args.dry_run else "command.imported"
    _print(words(key, read=outcome.read, added=outcome.added, merged=outcome.merged, skipped=len(outcome.skipped),
                 doubtful=outcome.doubtful))  # fmt: skip
    if outcome.organizations:
        _print(words("command.import_organizations", count=outcome.organizations))
    for row in outcome.skipped:
        _print(words("command.skipped", row=row.row, reason=importing.reason_text(row.reason)))
    for remark in outcome.remarks:
        _print(words("import_line.part", row=remark.row, reason=importing.reason_text(remark.reason)))


def _export(args: argparse.Namespace, folder: Path, now: datetime) -> None:
    from models.exchange import exporting

    chosen = exporting.Format(args.format) if args.format else exporting.format_of(args.file.name)
    with Store.for_reading(folder):
        speak()
        counts = exporting.export(args.file, chosen, now)
    if args.json:
        _print_json({"format": chosen, **counts})
    elif "people" in counts:
        _print(words("command.exported", count=counts["people"], file=str(args.file)))
    else:
        count = sum(counts.values())
        _print(words("command.exported_calendar", count=count, file=str(args.file)))


def _due(args: argparse.Namespace, folder: Path, now: datetime) -> None:
    from models import followups

    with Store.for_reading(folder):
        speak()
        found = followups.due(args.at or now)
    if args.json:
        _print_json(
            [
                {
                    "uid": due.uid,
                    "kind": due.kind,
                    "person": due.person_uid,
                    "person_name": due.person_name,
                    "interview": due.interview_uid,
                    "shows_at": _text(due.shows_at),
                    "remind_at": _text(due.remind_at),
                    "due_at": _text(due.due_at),
                    "late": due.late,
                }
                for due in found
            ]
        )
        return
    for due in found:
        line = words("command.due_line", kind=words(f"kind.{due.kind}"), name=due.person_name)
        _print(f"{line}, {words('command.due_late')}" if due.late else line)
    if not found:
        _print(words("command.nothing_due"))


def _safety(args: argparse.Namespace, folder: Path, now: datetime) -> None:
    from models import commands_safety

    _print(getattr(commands_safety, args.command)(args, folder, now))


_COMMANDS = {
    "import": _import,
    "export": _export,
    "due": _due,
    "backup": _safety,
    "restore": _safety,
    "check": _safety,
    "rescue": _safety,
}
WITHOUT_QT = frozenset(_COMMANDS)
NAMES = WITHOUT_QT | {"sheet", "tour"}


def _text(moment: datetime | None) -> str | None:
    return instant_text(moment) if moment else None


def _print(line: str) -> None:
    if sys.stdout is None:  # closed before the program began
        raise Problem("no_output")
    try:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    except OSError as error:  # a pipe that nobody reads, a full disk
        # Or the interpreter tries once more when it quits, and says so with a traceback.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise Problem("no_output") from error


def _print_json(document: Any) -> None:
    _print(json.dumps(document, ensure_ascii=False))
