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
from models.errors import Problem
from models.store import Store
from models.terms import FollowUpKind, Paper
from models.words import words
from ui import printing
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.theme import Theme
from ui.window import USUAL
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
    window = main.window
    window.show_page("today")
    camera.take("today", window)
    thanks = next(due for due in followups.due(NOW) if due.kind is FollowUpKind.THANK_YOU)
    desk.person_wanted.emit(thanks.person)
    camera.take("people", window)
    for page in ("conversations", "paths", "introductions", "about_me", "settings"):
        window.show_page(page)
        camera.take(page.replace("_", "-"), window)
    maya = conversations.upcoming(NOW, 1)[0]
    with _opened(main, lambda: desk.prepare_wanted.emit(maya.person)) as wizard:
        wizard.resize(WIZARD)  # the offscreen platform knows a small screen only
        assert isinstance(wizard, PrepareWizard)
        for index, step in enumerate(("person", "questions", "sheet")):
            wizard.show_step(index)
            camera.take(f"prepare-{step}", wizard)
    with _opened(main, lambda: desk.write_wanted.emit(thanks.person, "thank_you", thanks.interview)) as letter:
        camera.take("thank-you", letter)
    to_ask = people.names("Peter")[0][0]
    with _opened(main, lambda: desk.write_wanted.emit(to_ask, "request", None)) as letter:
        camera.take("request", letter)
    with _opened(main, desk.add_person_wanted.emit) as dialog:
        camera.take("add-person", dialog)
    with _opened(main, desk.import_wanted.emit) as wizard:
        camera.take("import", wizard)
    facts = sheets.facts(maya.id, NOW)
    if facts is not None:
        title = words("sheet.title", name=maya.person_name)
        printing.write_pdf(facts, folder / "sheet.pdf", Paper.A4, title)


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
