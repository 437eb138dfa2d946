"""The order of a dialog's buttons is that of the desktop."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QProxyStyle, QStyle, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models import people
from tests.ui.clock import TestDesk
from ui.dialogs.confirm import Confirm
from ui.theme import Theme
from ui.widgets import foot
from ui.widgets.button import Button
from ui.wizards.prepare import PrepareWizard

Layout = QDialogButtonBox.ButtonLayout


@pytest.fixture(params=[Layout.WinLayout, Layout.KdeLayout, Layout.GnomeLayout, Layout.MacLayout])
def order(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> QDialogButtonBox.ButtonLayout:
    """A desktop with this custom."""
    monkeypatch.setattr(foot, "custom", lambda: request.param)
    return request.param


def row(window: QWidget) -> list[str]:
    """The words of the buttons in its lowest row, from the left."""
    buttons = [one for one in window.findChildren(Button) if one.isVisible()]
    lowest = max(one.mapTo(window, one.rect().bottomLeft()).y() for one in buttons)
    last = [one for one in buttons if one.mapTo(window, one.rect().bottomLeft()).y() == lowest]
    return [one.label() for one in sorted(last, key=lambda one: one.mapTo(window, one.rect().topLeft()).x())]


def by_tab(first: QWidget) -> list[str]:
    """The words of the buttons in the order that Tab goes through them, from this one on."""
    found, one = [], first
    while True:
        if isinstance(one, Button) and one.isVisible():
            found.append(one.label())
        one = one.nextInFocusChain()
        if one is first:
            return found


def test_ok_and_cancel(order: QDialogButtonBox.ButtonLayout, theme: Theme, qtbot: QtBot) -> None:
    dialog = Confirm("Open it?", "A page", "Open", lambda: None)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    accepts_first = order in (Layout.WinLayout, Layout.KdeLayout)
    assert row(dialog) == (["Open", "Cancel"] if accepts_first else ["Cancel", "Open"])
    assert dialog.action.isDefault(), "Enter accepts wherever the button stands"


def test_what_stands_at_the_other_end_stays_there(
    order: QDialogButtonBox.ButtonLayout, theme: Theme, qtbot: QtBot
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    away, accept, other = Button("Cancel"), Button("Save"), Button("Delete")
    box = QVBoxLayout(dialog)
    box.addLayout(foot.foot(away, accept, before=[other]))
    dialog.resize(500, 80)
    dialog.show()
    said = row(dialog)
    assert said[0] == "Delete"
    assert other.geometry().left() < 20
    assert max(away.geometry().right(), accept.geometry().right()) > 480
    assert by_tab(other) == said, "Tab goes as the eye does"


def test_a_wizard(order: QDialogButtonBox.ButtonLayout, desk: TestDesk, qtbot: QtBot) -> None:
    wizard = PrepareWizard(desk, people.add("Maya Osei", desk.now()))
    qtbot.addWidget(wizard)
    wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    wizard.show()
    wizard.show_step(1)
    onwards, away = ["Back", "Next"], "Save and close"
    accepts_first = order in (Layout.WinLayout, Layout.KdeLayout)
    assert row(wizard) == ([*onwards, away] if accepts_first else [away, *onwards])
    assert (wizard.save.x() < wizard.width() / 3) == (order is Layout.MacLayout)


@pytest.mark.parametrize(
    ("said", "system", "taken"),
    [
        (Layout.WinLayout, "win32", Layout.WinLayout),
        (Layout.WinLayout, "linux", Layout.GnomeLayout),  # Qt knew of no custom
        (Layout.KdeLayout, "linux", Layout.KdeLayout),
        (Layout.GnomeLayout, "linux", Layout.GnomeLayout),
        (Layout.MacLayout, "darwin", Layout.MacLayout),
    ],
)
def test_the_custom_is_asked_of_qt(
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
    said: QDialogButtonBox.ButtonLayout,
    system: str,
    taken: QDialogButtonBox.ButtonLayout,
) -> None:
    class Desktop(QProxyStyle):
        def styleHint(self, hint: QStyle.StyleHint, *args: object) -> int:
            return said.value if hint is QStyle.StyleHint.SH_DialogButtonLayout else 0

    style = Desktop()
    monkeypatch.setattr(QApplication, "style", lambda: style)
    monkeypatch.setattr(sys, "platform", system)
    assert foot.custom() is taken
