"""The application: one place that builds the window and connects what is done where."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from models import cipher, location, opened_file, settings
from models.errors import Problem
from models.store import FILE_NAME, Store, database_errors, problem_of
from models.terms import Paper
from models.words import words
from ui import language, spoken
from ui.application import Application
from ui.bug import Bugs
from ui.desk import AGAIN, MOVED, Desk, real_now
from ui.system_look import remembered_look
from ui.theme import Theme

SAY_AFTER_MS = 1_000
WAIT_SECONDS = 10  # for one that is opening its window, or writing its backup before it is gone
LOOK_AGAIN_SECONDS = 0.1


@dataclass(slots=True)
class Start:
    """How the next window is opened."""

    hidden: bool = False
    file: Path | None = None
    said: str = ""


def run(args: argparse.Namespace, folder: Path) -> int:
    """The window, or a command that needs Qt but no screen. Returns the exit status."""
    if not _has_display():
        if args.command not in ("sheet", "tour"):
            raise Problem("no_screen")  # Qt would abort, and leave a core file
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    if args.command == "sheet":
        write_sheet(folder, args.interview, args.file, args.paper)
        return 0
    if args.command == "tour":
        from ui import tour

        return tour.walk(app, args.folder)
    file = opened_file.find(args.file) if args.file else None
    if args.demo or args.inside:
        with _aside() as temporary:
            return _open_aside(app, Path(temporary), args.inside, file)
    start = Start(hidden=args.hidden, file=file)
    status = _open_window(app, folder, start)
    while status in (MOVED, AGAIN):
        folder = location.default_folder() if status == MOVED else folder
        status = _open_window(app, folder, start)
    return status


def application() -> QApplication:
    """The QApplication with Inroad's name and look."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # As an argument: to set it would load all of QStyle, which the first window does without.
        app = Application([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("Inroad")
    app.setApplicationDisplayName("Inroad")
    app.setDesktopFileName("inroad")
    app.setQuitOnLastWindowClosed(False)
    Theme.install(app)
    language.speak()
    spoken.install()
    return app


def write_sheet(folder: Path, uid: str, file: Path, paper: str | None) -> None:
    """The command `sheet`. Raises Problem where there is no such conversation or the file cannot be written."""
    from models import conversations, sheets
    from ui import printing

    with Store.for_reading(folder):
        language.speak(settings.language())
        conversation = conversations.by_uid(uid)
        facts = sheets.facts(conversation.id, real_now()) if conversation else None
        if conversation is None or facts is None:
            raise Problem("sheet.no_interview", uid=uid)
        chosen = Paper(paper) if paper else settings.paper()
        printing.write_pdf(facts, file, chosen, words("sheet.title", name=conversation.person_name))


def _aside() -> tempfile.TemporaryDirectory[str]:
    try:
        return tempfile.TemporaryDirectory(prefix="inroad-aside-")
    except OSError as error:  # nowhere to write, or full
        raise Problem("no_temporary") from error


def _open_aside(app: QApplication, folder: Path, backup: Path | None, file: Path | None = None) -> int:
    """A window on sample data, or on a copy of a backup: what is changed there is thrown away with the folder."""
    if backup is not None:
        from ui import recovery, unlocking

        if not unlocking.ask_for(backup):
            return 0
        recovery.restore(folder, backup)
        if not (folder / FILE_NAME).exists():
            return 1
    elif not (folder / FILE_NAME).exists():
        from models import sample

        with Store(folder):
            sample.fill(real_now())
    status = AGAIN
    while status == AGAIN:  # as after another language was chosen
        with Store(folder) as store:
            status = _live(app, store, hints=False, file=file, inside=backup.stem if backup is not None else "")
        _between(store)
        file = None
    return status


def _open_window(app: QApplication, folder: Path, start: Start) -> int:
    """The window until it is quit; what keeps it from opening is said in a box as well, for there is no terminal."""
    hidden, file = start.hidden, start.file
    start.hidden, start.file = False, None
    try:
        if cipher.is_locked(folder / FILE_NAME):
            from ui import unlocking  # seldom needed

            asked = unlocking.ask(folder, hidden=hidden)
            if asked is None:
                return 0
            hidden, file = hidden and not asked.by_hand, asked.file or file
        store = _open_store(folder, {"open": str(file)} if file else {"show": not hidden})
        if store is None:
            return 0
        with store:
            said = words("moved", path=str(folder)) if _finish_move(folder) else start.said
            status = _live(app, store, hidden=hidden, file=file, said=said)
        start.said = _between(store)
        return status
    except (Problem, *database_errors()) as error:
        from ui import recovery  # seldom needed

        problem = error if isinstance(error, Problem) else problem_of(error, folder)
        if location.moved() is None:
            if recovery.offer_backup(folder, problem):
                return AGAIN
        else:
            recovery.tell(problem)
            if _go_back(folder):
                return MOVED
        raise


def _between(store: Store) -> str:
    """What was put off until the store is closed is done. Returns what is to be said of it in the next window."""
    if store.going_back_to is not None:
        from ui import recovery

        recovery.restore(store.folder, store.going_back_to)
    if store.to_mend:
        from ui import recovery

        recovery.offer_backup(store.folder, Problem("store.damaged", path=str(store.folder)))
    if store.wish is not None:
        from ui import unlocking

        return unlocking.change(store.folder, store.wish)
    return ""


def show_problem(problem: Problem) -> None:
    """Say before there is a window what keeps it from opening, where there is a screen to say it on."""
    if _has_display():
        from ui import recovery

        application()
        recovery.tell(problem)


def _finish_move(folder: Path) -> bool:
    """Remove the data that were moved away from, now that they were opened here. Whether there were any."""
    if location.moved() is None:
        return False
    from models import moving  # seldom needed

    return moving.finish(folder)


def _go_back(folder: Path) -> bool:
    """What could not be opened was a copy: go back to the data that it was made of, where they are there still."""
    if location.moved() is None:
        return False
    from models import moving

    return moving.go_back(folder) is not None


def _open_store(folder: Path, wish: dict[str, object]) -> Store | None:
    """The data, or None where the Inroad that has them open took the wish; one that comes or goes is waited for."""
    until = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            return Store(folder)
        except Problem as problem:
            if problem.code not in ("store.in_use", "store.locked"):
                raise
            from ui.single_instance import Answer, SingleInstance

            answer = SingleInstance(folder).pass_on(wish)
            if answer is Answer.TAKEN:
                return None
            if answer is Answer.NONE or time.monotonic() > until:
                raise
        time.sleep(LOOK_AGAIN_SECONDS)


def _live(
    app: QApplication,
    store: Store,
    *,
    hidden: bool = False,
    file: Path | None = None,
    said: str = "",
    hints: bool = True,
    inside: str = "",
) -> int:
    """From the first window to the end; widgets are gone before the store that they read from is closed.

    `file` was double-clicked; `said` is a sentence for the foot; `inside` names the backup that is looked into.
    """
    # `sheet` and `tour` begin without the pages.
    from ui.main_window import MainWindow

    Theme.install(app).begin(settings.theme(), remembered_look(), follow_accent=settings.follow_accent())
    language.speak(settings.language())
    bugs = Bugs(store.folder)
    desk = Desk()
    main = MainWindow(desk, store, bugs, hints=hints)
    main.start(hidden=hidden and file is None)
    main.open_files([str(file)] if file else [])
    if isinstance(app, Application):
        app.hand_files_to(main.open_files)
    if inside:
        main.window.setWindowTitle(words("inside", name=inside))
    if said:
        QTimer.singleShot(SAY_AFTER_MS, desk, lambda: desk.said.emit(said, False))
    status = app.exec()
    main.stop()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if status not in (MOVED, AGAIN):  # then the data live elsewhere from now on, or are kept before going back
        store.back_up_at_quit(desk.now())
    bugs.close()
    return status


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"))
