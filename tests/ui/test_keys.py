"""Keys stand in one table: no window has one that the help does not know, and no file spells one out."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from models.store import Store
from tests.ui import hostile, walk
from tests.ui.clock import TestDesk
from ui import keys
from ui.dialogs.help_keys import sections
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)

ROOT = Path(__file__).parents[2]
PREFIXES = ("Ctrl+", "Alt+", "Shift+", "Meta+")


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store, tmp_path: Path) -> Iterator[MainWindow]:
    hostile.fill(hostile.probe_in(tmp_path / "probe"), desk.now())
    made = MainWindow(desk, store)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.show()
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def listed() -> set[QKeySequence]:
    named = [pressed for section in sections() for _, each in section.lines for pressed in each]
    return set(keys.all_of(*named, *map(keys.numbered, range(1, 10))))


def test_every_shortcut_of_every_window_is_in_the_help(main: MainWindow, desk: TestDesk) -> None:
    known, found = listed(), 0
    for name, window in walk.windows(main, desk):
        there = [*chain.from_iterable(each.keys() for each in window.findChildren(QShortcut))]
        # A letter that is marked in a button's words is the button's own.
        there += [each.shortcut() for each in window.findChildren(QAbstractButton) if "&" not in each.text()]
        for pressed in there:
            if not pressed.isEmpty():
                found += 1
                assert pressed in known, f"{name}: {pressed.toString()}"
    assert found > 100


def test_no_file_spells_a_key_out() -> None:
    for path in sorted((ROOT / "ui").rglob("*.py")):
        if path.name == "keys.py":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        walked = list(ast.walk(tree))
        texts = [
            node.body[0]
            for node in walked
            if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module) and node.body
        ]
        said = {id(each.value) for each in texts if isinstance(each, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
                assert not node.value.startswith(PREFIXES), f"{path.name}:{node.lineno} {node.value}"


def test_each_place_has_a_key_once() -> None:
    for section in sections():
        named = [pressed for _, each in section.lines for pressed in each]
        assert len(set(named)) == len(named), section.title


def test_undo_and_redo_are_those_of_the_system_and_of_windows(main: MainWindow) -> None:
    undone, redone = [], []
    main.window.undo_requested.connect(lambda: undone.append(True))
    main.window.redo_requested.connect(lambda: redone.append(True))
    main.window.activateWindow()
    main.window.setFocus()
    own = {keys.UNDO: undone, keys.REDO: redone}
    for named, heard in own.items():
        # A key that says only "Undo" cannot be pressed by a test.
        ways = [way for way in QKeySequence.keyBindings(named) if "+" in way.toString()]
        for count, way in enumerate(ways, 1):
            QTest.keySequence(main.window, way)
            assert len(heard) == count, way.toString()


def test_a_key_that_has_two_names_stands_there_once() -> None:
    ways = keys.all_of(keys.REDO, keys.REDO_TOO)
    assert len(set(ways)) == len(ways)
    assert QKeySequence("Ctrl+Shift+Z") in ways
    assert QKeySequence("Ctrl+Y") in ways
