"""A walk through the main job in the real windows, on sample data of its own; leaves pictures, light and dark."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from models import conversations, followups, people, sample, settings, sheets
from models.conversations import Conversation
from models.errors import Problem
from models.followups import Due
from models.store import Store
from models.terms import FollowUpKind, Paper
from models.words import words
from ui import printing
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.pages.conversations import MONTH, ConversationsPage
from ui.pages.notes import NotesWindow
from ui.theme import Theme
from ui.window import USUAL
from ui.wizards.look_back import LookBackWizard
from ui.wizards.prepare import PrepareWizard

# A Thursday morning on which a conversation, a thank-you, a reminder and a check-in come together.
NOW: Final = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)
ZONE: Final = "Europe/Lisbon"
WIZARD: Final = QSize(980, 700)


def walk(app: QApplication, folder: Path) -> int:
    """Leave NN-name.png, NN-name-dark.png and sheet.pdf in `folder`, made if it is not there. Returns 0.

    Raises Problem where the folder cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem("tour.no_folder", path=str(folder)) from error
    theme = Theme.install(app)
    with tempfile.TemporaryDirectory(prefix="inroad-tour-") as temporary:
        with Store(Path(temporary) / "new") as store, _window(store, app) as (main, _):
            _Camera(app, theme, folder, 1).take("welcome", main.window)
        with Store(Path(temporary) / "sample") as store:
            settings.put(settings.ZONE, ZONE)
            sample.fill(NOW)
            with _window(store, app) as (main, desk):
                _walk_on(main, desk, _Camera(app, theme, folder, 2), folder)
    theme.set_mode("system")
    return 0


def _walk_on(main: MainWindow, desk: Desk, camera: _Camera, folder: Path) -> None:
    thanks = next(due for due in followups.due(NOW) if due.kind is FollowUpKind.THANK_YOU)
    maya = conversations.upcoming(NOW, 1)[0]
    _pages(main, desk, camera, thanks)
    _wizards(main, desk, camera, maya, thanks)
    to_ask = people.names("Peter")[0][0]
    for name, size, wanted in (
        ("thank-you", None, lambda: desk.write_wanted.emit(thanks.person, "thank_you", thanks.interview)),
        ("request", None, lambda: desk.write_wanted.emit(to_ask, "request", None)),
        ("notes", USUAL, lambda: desk.notes_wanted.emit(maya.id)),
        ("values", WIZARD, desk.values_wanted.emit),
        ("whom-to-ask", None, desk.whom_to_ask_wanted.emit),
        ("event", None, lambda: desk.event_wanted.emit(None)),
        ("progress", None, desk.progress_wanted.emit),
        ("add-person", None, desk.add_person_wanted.emit),
        ("import", None, desk.import_wanted.emit),
        ("export", None, lambda: desk.export_wanted.emit(None)),
        ("duplicates", None, desk.duplicates_wanted.emit),
        ("backups", None, desk.backups_wanted.emit),
        ("help", None, lambda: desk.help_wanted.emit("choosing")),
        ("about", None, desk.about_wanted.emit),
    ):
        with _opened(main, wanted) as window:
            if size is not None:  # the offscreen platform knows a small screen only
                window.resize(size)
            camera.take(name, window)
            if isinstance(window, NotesWindow):
                window.set_strip(True)
                camera.take("notes-strip", window)
    facts = sheets.facts(maya.id, NOW)
    if facts is not None:
        title = words("sheet.title", name=maya.person_name)
        printing.write_pdf(facts, folder / "sheet.pdf", Paper.A4, title)


def _pages(main: MainWindow, desk: Desk, camera: _Camera, thanks: Due) -> None:
    window = main.window
    window.show_page("today")
    camera.take("today", window)
    desk.person_wanted.emit(thanks.person)
    camera.take("people", window)
    for key in ("conversations", "paths", "introductions", "organizations", "about_me", "settings"):
        window.show_page(key)
        camera.take(key.replace("_", "-"), window)
    window.show_page("conversations")
    page = window.findChild(ConversationsPage)
    assert page is not None
    page.show_as(MONTH)
    camera.take("month", window)


def _wizards(main: MainWindow, desk: Desk, camera: _Camera, maya: Conversation, thanks: Due) -> None:
    """Each step of preparing and of looking back."""
    for name, steps, wanted in (
        ("prepare", ("person", "questions", "sheet"), lambda: desk.prepare_wanted.emit(maya.person)),
        ("look-back", ("thanks", "learned"), lambda: desk.look_back_wanted.emit(thanks.interview)),
    ):
        with _opened(main, wanted) as wizard:
            wizard.resize(WIZARD)
            assert isinstance(wizard, (PrepareWizard, LookBackWizard))
            for index, step in enumerate(steps):
                wizard.show_step(index)
                camera.take(f"{name}-{step}", wizard)


@contextmanager
def _window(store: Store, app: QApplication) -> Generator[tuple[MainWindow, Desk]]:
    """The main window without tray and pop-ups: nothing of the tour reaches the desktop."""
    desk = Desk(lambda: NOW)
    main = MainWindow(desk, store)
    main.settle()
    main.window.resize(USUAL)
    main.window.show()
    try:
        yield main, desk
    finally:
        main.stop()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def _opened(main: MainWindow, way: Callable[[], object]) -> Generator[QWidget]:
    """The dialog that `way` opens; closed afterwards."""
    found: list[QWidget] = []
    main.opened.connect(found.append)
    way()
    try:
        yield found[0]
    finally:
        main.opened.disconnect(found.append)
        found[0].close()


class _Camera:
    """Numbers the pictures and takes each twice."""

    def __init__(self, app: QApplication, theme: Theme, folder: Path, first: int) -> None:
        self._app, self._theme, self._folder, self._number = app, theme, folder, first

    def take(self, name: str, widget: QWidget) -> None:
        for ending in ("", "-dark"):
            self._theme.set_mode("dark" if ending else "light")
            # Layouts, timers of 0 ms and paint events come to rest.
            for _ in range(10):
                self._app.processEvents()
            path = self._folder / f"{self._number:02}-{name}{ending}.png"
            if not widget.grab().save(str(path)):
                raise Problem("tour.no_folder", path=str(self._folder))
        self._number += 1
