"""The window in use: what the desk is asked for, the tray, the reminders, and what is told in boxes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from models import conversations, people
from models.standing import read as standing_at
from models.store import Store
from models.words import words
from ui import desktop_look, keys, mac_menu
from ui.background import Background
from ui.daily_backup import DailyBackup
from ui.desk import AGAIN, Desk
from ui.ending import Ending
from ui.opening import Opening
from ui.rooms import Rooms
from ui.single_instance import SingleInstance
from ui.staying import Staying
from ui.theme import theme_of
from ui.window import Window

if TYPE_CHECKING:
    from ui.hints import Hints

HINTS_AFTER_MS = 2_000


class Running(QObject):
    """Made right after the window was first painted: nothing of it is needed to show the window."""

    opened = Signal(QWidget)  # a dialog or wizard was shown

    def __init__(self, desk: Desk, store: Store, window: Window, rooms: Rooms) -> None:
        super().__init__(window)
        self._desk, self._store = desk, store
        self.window = window
        self._rooms = rooms
        self._background = Background(desk, window, self)
        self.tray = self._background.tray
        self.staying = Staying(window, self.tray)
        self._backup = DailyBackup(desk, store, self)
        self._opening = Opening(desk, store, window)
        self._opening.opened.connect(self.opened)
        self._hints: Hints | None = None
        self._bugs_said: list[str] | None = None  # while the box that tells of them is open
        self._damage_said = False
        self._ending: Ending | None = None
        self._instance = SingleInstance(store.folder, self)
        self._instance.wish.connect(self._take_wish)
        self._look: desktop_look.DesktopLook | None = None
        self._connect_desk()
        self._background.quit_wanted.connect(QApplication.quit)

    def start(self, *, hints: bool = True) -> None:
        """Come into the tray, listen to later starts, say what is due, and offer hints where they are wanted."""
        self._background.start()
        self._instance.listen()
        self._ending = Ending(self)
        self._rooms.warm()
        self._backup.start()
        self._look = desktop_look.follow(theme_of(self.window), self)
        mac_menu.add(self.window, self._desk)
        for remark in self._store.remarks:
            self._tell_problem(words(f"remark.{remark.code}", path=str(remark.path)))
        if hints:
            QTimer.singleShot(HINTS_AFTER_MS, self, self._offer_hints)
            QTimer.singleShot(HINTS_AFTER_MS, self, self._look_around)

    def _look_around(self) -> None:
        from ui import autostart, recovery  # while nobody waits

        recovery.say_without_fonts()
        autostart.of_this_system().mend()
        if autostart.is_to_be_offered():
            from ui.pages.autostart import AutostartOffer

            self._rooms.today().offer(AutostartOffer(self._desk))

    def _offer_hints(self) -> None:
        from ui.hints import Hints  # while nobody waits

        self._hints = Hints(self._desk, self.window)
        self.opened.connect(self._hints.opened)

    def stop(self) -> None:
        """Leave the tray, and let a later start be a first one."""
        self._backup.stop()
        if self._look is not None:
            self._look.stop()
        self._background.stop()
        self._instance.close()
        if self._ending is not None:
            self._ending.stop()
        self.staying.count(0)

    def open_files(self, paths: list[str]) -> None:
        """Show the window, and offer to import these files."""
        self.window.bring_to_front()
        self._desk.import_files_wanted.emit(paths)

    def _take_wish(self, wish: dict[str, object]) -> None:
        """What a later start was started for."""
        file = wish.get("open")
        if isinstance(file, str):
            self.open_files([file])
        elif wish.get("show"):
            self.window.bring_to_front()

    def _connect_desk(self) -> None:
        desk, window = self._desk, self.window
        desk.said.connect(self._say)
        desk.problem.connect(self._tell_problem)
        desk.damaged.connect(self._offer_mending)
        desk.page_wanted.connect(window.show_page)
        desk.person_wanted.connect(self._show_person)
        desk.organization_wanted.connect(self._show_organization)
        desk.imported_wanted.connect(self._show_imported)
        window.files_dropped.connect(desk.import_files_wanted)
        desk.talked_wanted.connect(self._talked)
        desk.changes.data.connect(self.refresh)
        desk.changes.time_passed.connect(self.refresh)
        desk.changes.settings.connect(self.refresh)
        self._rooms.example_wanted.connect(self._show_example)
        self._rooms.welcome_left.connect(self.refresh)
        window.undo_requested.connect(desk.undo)
        window.redo_requested.connect(desk.redo)
        window.quit_requested.connect(QApplication.quit)
        keys.shortcut(window, self._opening.palette, keys.PALETTE)

    def refresh(self) -> None:
        """Read anew what stands in the rail and in the tray, and choose between welcome and Today."""
        now = self._desk.now()
        count = people.count()
        self._rooms.show_first(anybody=count > 0)
        standing = standing_at(now)
        self.window.set_count("today", standing.due)
        self.window.set_count("people", count)
        self.window.set_count("conversations", conversations.count_planned(now))
        self.tray.show_standing(standing)
        self.staying.count(standing.due)

    def _say(self, sentence: str, undoable: bool) -> None:
        self.window.say(sentence, self._desk.undo if undoable else None)

    def _talked(self, person: int) -> None:
        interview = self._desk.do(lambda: conversations.talked(person, self._desk.now()))
        if interview is not None:  # thanks come first while it is fresh; one click closes it
            self._desk.look_back_wanted.emit(interview)

    def _show_person(self, person: int) -> None:
        self.window.show_page("people")
        self._rooms.people().show_person(person)

    def _show_organization(self, organization: int) -> None:
        self.window.show_page("organizations")
        self._rooms.organizations().show_organization(organization)

    def _show_imported(self, batch: int) -> None:
        self.window.show_page("people")
        self._rooms.people().show_imported(batch)

    def _show_example(self) -> None:
        from models import sample

        self._desk.do(lambda: sample.fill(self._desk.now()), quiet=True)

    def _tell_problem(self, sentence: str) -> None:
        self._box(QMessageBox.Icon.Information, sentence).open()

    def _offer_mending(self) -> None:
        """Say once in a run that the file has a damaged place, and offer the way on."""
        if self._damage_said:
            return
        self._damage_said = True
        box = self._box(QMessageBox.Icon.Information, words("offer_mend.about"))
        show = box.addButton(words("offer_mend.go"), QMessageBox.ButtonRole.AcceptRole)
        show.clicked.connect(self._mend)
        box.setDefaultButton(show)
        box.open()

    def _mend(self) -> None:
        self._store.to_mend = True
        QApplication.exit(AGAIN)

    def tell_bug(self, details: str) -> None:
        """Say once, in words, that something is wrong with Inroad; `details` can be copied.

        One box at a time: what goes wrong while it is open is copied along.
        """
        if self._bugs_said is not None:
            self._bugs_said.append(details)
            return
        self._bugs_said = said = [details]
        box = self._box(
            QMessageBox.Icon.Warning,
            self.tr("Something went wrong in Inroad. What you typed is still there, and you can go on."),
        )
        box.finished.connect(self._bugs_read)
        self._open_with_details(box, lambda: "\n\n".join(said))

    def _bugs_read(self) -> None:
        self._bugs_said = None

    def tell_crash(self, details: str) -> None:
        """Say that the run before broke off; `details` can be copied."""
        box = self._box(
            QMessageBox.Icon.Information,
            self.tr("Inroad broke off the last time, by a mistake of its own. What it had saved is here."),
        )
        self._open_with_details(box, lambda: details)

    def _open_with_details(self, box: QMessageBox, details: Callable[[], str]) -> None:
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details()))
        box.open()

    def _box(self, icon: QMessageBox.Icon, sentence: str) -> QMessageBox:
        box = QMessageBox(icon, "Inroad", "", QMessageBox.StandardButton.Close, self.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box
