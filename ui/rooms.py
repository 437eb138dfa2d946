"""The pages of the window; each is imported and made when it is first shown, so that the window opens sooner."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.desk import Desk
from ui.later import Later
from ui.window import Window

if TYPE_CHECKING:
    from ui.pages.about_me import AboutMePage
    from ui.pages.conversations import ConversationsPage
    from ui.pages.introductions import IntroductionsPage
    from ui.pages.organizations import OrganizationsPage
    from ui.pages.paths import PathsPage
    from ui.pages.people import PeoplePage
    from ui.pages.settings import SettingsPage
    from ui.pages.today import TodayPage
    from ui.wizards.welcome import WelcomePage


# Imported one by one while nobody waits, so that the first click on a page finds its code there.
WARMED: Final = ("people", "conversations", "paths", "introductions", "organizations", "about_me", "settings")
WARM_EVERY_MS: Final = 150


class Rooms(QObject):
    """Adds all pages to the window. `folder` is where the data lie."""

    example_wanted = Signal()
    welcome_left = Signal()

    def __init__(self, desk: Desk, folder: Path, window: Window) -> None:
        super().__init__(window)
        self._desk, self._folder = desk, folder
        self._welcome = Later(self._make_welcome)
        self._people = Later(self._make_people)
        self._today = Later(self._make_today)
        self._introductions = Later(self._make_introductions)
        self._organizations = Later(self._make_organizations)
        self.warmed = False
        # Blank until somebody knows whether anybody is in the address book.
        self._first = QStackedWidget()
        for page in (QWidget(), self._welcome, self._today):
            self._first.addWidget(page)
        for key, title, page in (
            ("today", self.tr("Today"), self._first),
            ("people", self.tr("People"), self._people),
            ("conversations", self.tr("Conversations"), Later(self._make_conversations)),
            ("paths", self.tr("Paths"), Later(self._make_paths)),
            ("introductions", self.tr("Introductions"), self._introductions),
            ("organizations", self.tr("Organisations"), self._organizations),
            ("about_me", self.tr("About me"), Later(self._make_about_me)),
            ("settings", self.tr("Settings"), Later(self._make_settings)),
        ):
            window.add_page(key, title, key.replace("_", "-"), page)

    def warm(self) -> None:
        """Begin to import the pages that are not there yet, one at a time; then make those with the most in them."""
        left: Iterator[Callable[[], object]] = iter(
            [
                *(partial(import_module, f"ui.pages.{name}") for name in WARMED),
                *(page.page for page in (self._people, self._introductions, self._organizations)),
            ]
        )
        timer = QTimer(self, interval=WARM_EVERY_MS)

        def go_on() -> None:
            step = next(left, None)
            if step is None:
                self.warmed = True
                timer.deleteLater()
            else:
                step()

        timer.timeout.connect(go_on)
        timer.start()

    def show_first(self, *, anybody: bool) -> None:
        """Today, or the welcome while there is nobody or somebody is just being welcomed."""
        welcome = self._welcome.made
        stay = not anybody or (welcome is not None and welcome.under_way)
        self._first.setCurrentWidget(self._welcome if stay else self._today)

    def today(self) -> TodayPage:
        """The Today page, made if it is not there yet."""
        return self._today.page()

    def people(self) -> PeoplePage:
        """The People page, made if it is not there yet."""
        return self._people.page()

    def organizations(self) -> OrganizationsPage:
        """The Organisations page, made if it is not there yet."""
        return self._organizations.page()

    def _make_welcome(self) -> WelcomePage:
        from ui.wizards.welcome import WelcomePage

        page = WelcomePage(self._desk)
        page.example_wanted.connect(self.example_wanted)
        page.left.connect(self.welcome_left)
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

    def _make_organizations(self) -> OrganizationsPage:
        from ui.pages.organizations import OrganizationsPage

        return OrganizationsPage(self._desk)

    def _make_about_me(self) -> AboutMePage:
        from ui.pages.about_me import AboutMePage

        return AboutMePage(self._desk)

    def _make_settings(self) -> SettingsPage:
        from ui.pages.settings import SettingsPage

        return SettingsPage(self._desk, self._folder)
