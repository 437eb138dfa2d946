"""The menu bar of a Mac: its entries have the roles by which macOS puts them in their places, and they work."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.store import Store
from tests.ui.clock import TestDesk
from ui import mac_menu
from ui.main_window import MainWindow


def test_the_entries_have_their_roles_and_work(qtbot: QtBot, desk: TestDesk, store: Store) -> None:
    main = MainWindow(desk, store)
    qtbot.addWidget(main.window)
    bar = mac_menu.menu_bar(main.window, desk)
    menu = bar.actions()[0].menu()
    assert isinstance(menu, QMenu)
    by_role = {action.menuRole(): action for action in menu.actions()}
    by_role[QAction.MenuRole.PreferencesRole].trigger()
    assert main.window.current_page() == "settings"
    with qtbot.waitSignal(desk.about_wanted):
        by_role[QAction.MenuRole.AboutRole].trigger()
    with qtbot.waitSignal(main.window.quit_requested):
        by_role[QAction.MenuRole.QuitRole].trigger()
    main.stop()


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac has the bar")
def test_other_systems_have_none(qtbot: QtBot, desk: TestDesk, store: Store) -> None:
    main = MainWindow(desk, store)
    qtbot.addWidget(main.window)
    assert mac_menu.add(main.window, desk) is None
    main.stop()
