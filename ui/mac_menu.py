"""The menu bar at the top of a Mac's screen: what people look for there. Other systems get none."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from ui.desk import Desk
from ui.window import Window


def add(window: Window, desk: Desk) -> QMenuBar | None:
    """Put About, Settings and Quit where macOS has them; None elsewhere, where nothing is added."""
    return menu_bar(window, desk) if sys.platform == "darwin" else None


def menu_bar(window: Window, desk: Desk) -> QMenuBar:
    """The bar. By their roles macOS moves the entries into the menu of the program's name."""
    bar = QMenuBar(window)
    menu = bar.addMenu("Inroad")
    keys = QKeySequence.StandardKey
    for words, role, key, act in (
        (
            QCoreApplication.translate("MacMenu", "About Inroad"),
            QAction.MenuRole.AboutRole,
            None,
            desk.about_wanted.emit,
        ),
        (
            QCoreApplication.translate("MacMenu", "Settings…"),
            QAction.MenuRole.PreferencesRole,
            keys.Preferences,
            lambda: window.show_page("settings"),
        ),
        (
            QCoreApplication.translate("MacMenu", "Quit Inroad"),
            QAction.MenuRole.QuitRole,
            None,
            window.quit_requested.emit,
        ),
    ):
        action = menu.addAction(words, act)
        action.setMenuRole(role)
        if key is not None:
            action.setShortcut(QKeySequence(key))
    return bar
