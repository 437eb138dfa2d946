"""The main window with its pages, dialogs, tray and reminders, connected."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QStackedWidget, QWidget

from models import conversations, followups, people, settings
from models.store import Store
from models.words import say_slot
from ui.bug import Bugs
from ui.desk import Desk
from ui.later import Later
from ui.notifications import choose_notifier
from ui.opening import Opening
from ui.reminders import Reminders
from ui.tray import CloseAction, Tray, on_close
from ui.window import Closing, Window

if TYPE_CHECKING:
    from ui.pages.about_me import AboutMePage
    from ui.pages.conversations import ConversationsPage
    from ui.pages.introductions import IntroductionsPage
    from ui.pages.paths import PathsPage
    from ui.pages.people import PeoplePage
    from ui.pages.settings import SettingsPage
    from ui.pages.today import TodayPage
    from ui.wizards.welcome import WelcomePage

GEOMETRY = "window_geometry"
TRAY_SAID = "tray_said"


class MainWindow(QObject):
    """Owns the window and answers what pages ask the desk for.

    Pages are imported and made when they are first shown: the first window opens sooner.
    """

    opened = Signal(QWidget)  # a dialog or wizard was shown

    def __init__(self, desk: Desk, store: Store, bugs: Bugs | None = None) -> None:
        super().__init__()
        self._desk, self._folder = desk, store.folder
        self.window = Window(_load_geometry, _save_geometry, self._closing)
        self._add_pages()
        self._tray = Tray(self)
        self._reminders = Reminders(desk, choose_notifier(self._tray, self), self)
        self._opening = Opening(desk, store, self.window)
        self._opening.opened.connect(self.opened)
        self._connect_desk()
        self._connect_tray()
        if bugs is not None:
            bugs.found.connect(self._tell_bug)

    def start(self, *, hidden: bool = False) -> None:
        """Show the window, or stay in the tray where there is one; then say what is due."""
        self._tray.start()
        self.refresh()
        if not (hidden and self._tray.available()):
            self.window.show()
        QTimer.singleShot(0, self, self._reminders.start)

    def stop(self) -> None:
        """Take the tray icon away, and the window."""
        self._tray.stop()
        self.window.hide()
        self.window.deleteLater()

    def bring_to_front(self) -> None:
        """Show the window above the others."""
        self.window.bring_to_front()

    def _add_pages(self) -> None:
        self._welcome = Later(self._make_welcome)
        self._people = Later(self._make_people)
        self._first = QStackedWidget()
        self._first.addWidget(self._welcome)
        self._first.addWidget(Later(self._make_today))
        self.window.add_page("today", self.tr("Today"), "today", self._first)
        self.window.add_page("people", self.tr("People"), "people", self._people)
        talks = Later(self._make_conversations)
        self.window.add_page("conversations", self.tr("Conversations"), "conversations", talks)
        self.window.add_page("paths", self.tr("Paths"), "paths", Later(self._make_paths))
        introductions = Later(self._make_introductions)
        self.window.add_page("introductions", self.tr("Introductions"), "introductions", introductions)
        self.window.add_page("about_me", self.tr("About me"), "about-me", Later(self._make_about_me))
        self.window.add_page("settings", self.tr("Settings"), "settings", Later(self._make_settings))

    def _make_welcome(self) -> WelcomePage:
        from ui.wizards.welcome import WelcomePage

        page = WelcomePage(self._desk)
        page.example_wanted.connect(self._show_example)
        page.left.connect(self.refresh)
        return page

    def _make_today(self) -> TodayPage:
        from ui.pages.today import TodayPage

        return TodayPage(self._desk)

    def _make_people(self) -> PeoplePage:
        from ui.pages.people import PeoplePage

        return PeoplePage(self._desk)

    def _make_conversations(self) -> ConversationsPage:
        from ui.pages.conversations import ConversationsPage

        return ConversationsPage(self._desk)

    def _make_paths(self) -> PathsPage:
        from ui.pages.paths import PathsPage

        return PathsPage(self._desk)

    def _make_introductions(self) -> IntroductionsPage:
        from ui.pages.introductions import IntroductionsPage

        return IntroductionsPage(self._desk)

    def _make_about_me(self) -> AboutMePage:
        from ui.pages.about_me import AboutMePage

        return AboutMePage(self._desk)

    def _make_settings(self) -> SettingsPage:
        from ui.pages.settings import SettingsPage

        return SettingsPage(self._desk, self._folder)

    def _connect_desk(self) -> None:
        desk, window = self._desk, self.window
        desk.said.connect(self._say)
        desk.problem.connect(self._tell_problem)
        desk.page_wanted.connect(window.show_page)
        desk.person_wanted.connect(self._show_person)
        desk.talked_wanted.connect(self._talked)
        desk.changes.data.connect(self.refresh)
        desk.changes.time_passed.connect(self.refresh)
        window.undo_requested.connect(desk.undo)
        window.redo_requested.connect(desk.redo)
        window.quit_requested.connect(QApplication.quit)

    def _connect_tray(self) -> None:
        tray = self._tray
        tray.open_wanted.connect(self.bring_to_front)
        tray.today_wanted.connect(self._show_today)
        tray.next_wanted.connect(self._show_today)
        tray.add_person_wanted.connect(self.bring_to_front)
        tray.add_person_wanted.connect(self._desk.add_person_wanted)
        tray.pause_toggled.connect(self._reminders.pause)
        tray.quit_wanted.connect(QApplication.quit)
        tray.availability_changed.connect(self._tray_came_or_went)
        self._reminders.open_wanted.connect(self._show_today)

    def refresh(self) -> None:
        """Read anew what stands in the rail and in the tray, and choose between welcome and Today."""
        now = self._desk.now()
        count, welcome = people.count(), self._welcome.made
        self._first.setCurrentIndex(0 if count == 0 or (welcome and welcome.under_way) else 1)
        due = len(followups.due(now))
        self.window.set_count("today", due)
        self.window.set_count("people", count)
        self.window.set_count("conversations", conversations.count_planned(now))
        upcoming = next((c for c in conversations.upcoming(now, 1) if c.starts_at and c.ends_at), None)
        text = ""
        if upcoming and upcoming.starts_at and upcoming.ends_at:
            slot = say_slot(upcoming.starts_at, upcoming.ends_at, now, settings.zone())
            text = f"{upcoming.person_name}, {slot}"
        self._tray.set_state(due, text)

    def _say(self, sentence: str, undoable: bool) -> None:
        self.window.say(sentence, self._desk.undo if undoable else None)

    def _talked(self, person: int) -> None:
        self._desk.do(lambda: conversations.talked(person, self._desk.now()))

    def _show_person(self, person: int) -> None:
        self.window.show_page("people")
        self._people.page().show_person(person)

    def _show_today(self) -> None:
        self.window.show_page("today")
        self.bring_to_front()

    def _show_example(self) -> None:
        from models import sample

        self._desk.do(lambda: sample.fill(self._desk.now()), quiet=True)

    def _tell_problem(self, sentence: str) -> None:
        self._box(QMessageBox.Icon.Information, sentence).open()

    def _tell_bug(self, details: str) -> None:
        box = self._box(
            QMessageBox.Icon.Warning,
            self.tr("Something went wrong in Inroad. What you typed is still there, and you can go on."),
        )
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
        box.open()

    def _box(self, icon: QMessageBox.Icon, sentence: str) -> QMessageBox:
        box = QMessageBox(icon, "Inroad", "", QMessageBox.StandardButton.Close, self.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box

    def _closing(self) -> Closing:
        if on_close(self._tray.available()) is CloseAction.QUIT:
            return Closing.QUIT
        if not settings.get(TRAY_SAID, False):
            settings.put(TRAY_SAID, True)
            self._tray.show_message(
                self.tr("Inroad is still here"),
                self.tr("It reminds you from the tray. “Quit” in its menu ends it."),
            )
        return Closing.HIDE

    def _tray_came_or_went(self, available: bool) -> None:
        # A hidden window without a tray could never be found again.
        if not available and not self.window.isVisible():
            self.window.show()


def _load_geometry() -> bytes | None:
    text = settings.get(GEOMETRY)
    return base64.b64decode(text) if text else None


def _save_geometry(geometry: bytes) -> None:
    settings.put(GEOMETRY, base64.b64encode(geometry).decode())
