"""What comes in is only text: HTML and Markdown in every field, and no window opens a file that they name."""

from __future__ import annotations

import ctypes
import importlib
import os
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

import ui
from models import conversations, people, person_file, schema, search, sheets
from models.rules import person_pages
from models.store import Store
from models.terms import Paper
from tests.ui import hostile, walk
from tests.ui.clock import TestDesk
from ui import person_pdf, printing
from ui.main_window import MainWindow
from ui.typesetting import Typesetter
from ui.widgets.line import Line
from ui.widgets.text import Text
from ui.wizards.import_people import ImportWizard

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)

_NONBLOCK, _OPENED = os.O_NONBLOCK, 0x00000001 | 0x00000020  # IN_ACCESS, IN_OPEN of <sys/inotify.h>


class Watch:
    """Whether anybody, in whatever library, opened a file in a folder: the kernel tells (inotify)."""

    def __init__(self, folder: Path) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        self._handle = libc.inotify_init1(_NONBLOCK)
        assert self._handle >= 0, os.strerror(ctypes.get_errno())
        assert libc.inotify_add_watch(self._handle, os.fsencode(folder), _OPENED) >= 0

    def was_opened(self) -> bool:
        """Since it was asked last."""
        try:
            return bool(os.read(self._handle, 65_536))
        except BlockingIOError:
            return False

    def close(self) -> None:
        os.close(self._handle)


@pytest.fixture
def probe(tmp_path: Path) -> Path:
    return hostile.probe_in(tmp_path / "probe")


@pytest.fixture
def watch(probe: Path) -> Iterator[Watch]:
    made = Watch(probe.parent)
    yield made
    made.close()


@pytest.fixture
def main(qtbot: QtBot, desk: TestDesk, store: Store, probe: Path) -> Iterator[MainWindow]:
    assert hostile.fill(probe, desk.now()) > 500
    search.rebuild()
    made = MainWindow(desk, store)
    qtbot.addWidget(made.window)
    made.settle()
    made.window.show()
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def tips(window: QWidget) -> set[str]:
    """All tooltips of a window: of widgets, of entries of menus that show them, and of rows."""
    found = {widget.toolTip() for widget in window.findChildren(QWidget)}
    for menu in (menu for menu in window.findChildren(QMenu) if menu.toolTipsVisible()):
        found |= {action.toolTip() for action in menu.actions()}
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(min(model.rowCount(), 12)) if model is not None else ():
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                found.add(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")
    return found


def read_as_html(window: QWidget) -> list[str]:
    """What would read the hostile text as HTML."""
    found = [f"tooltip {tip[:80]}" for tip in tips(window) if "<img" in tip]
    for label in window.findChildren(QLabel):
        if label.metaObject().className() == "QTipLabel":  # a tooltip that is shown: escaped HTML
            found += [f"shown {label.text()[:80]}"] if "<img" in label.text() else []
            continue
        # Qt's own labels in message boxes have names that begin so.
        own = label.objectName().startswith("qt_") and hostile.MARK not in label.text()
        if label.textFormat() is not Qt.TextFormat.PlainText and label.text() and not own:
            found.append(f"label {type(label.parent()).__name__}: {label.text()[:80]}")
    for edit in window.findChildren(QTextEdit):
        if edit.acceptRichText():
            found.append(f"{type(edit).__name__} in {type(edit.parent()).__name__} takes rich text")
    return found


def texts_of(window: QWidget) -> list[str]:
    """What the widgets of a window say that show the hostile text, or a part of it."""
    texts = [each.text() for kind in (Line, Text, QLabel) for each in window.findChildren(kind)]
    texts += [each.toPlainText() for each in window.findChildren(QTextEdit)]
    texts += [each.toPlainText() for each in window.findChildren(QPlainTextEdit)]
    texts += [each.text() for each in window.findChildren(QLineEdit)]
    return [text for text in texts if "<img" in text]


def changed(window: QWidget, probe: Path) -> list[str]:
    """Texts in which the hostile text stands to its end, but not as it was typed: "{name}" or "%s" was filled in."""
    whole, last = hostile.text(probe), hostile.text(probe)[-12:]
    return [f"changed {text}" for text in texts_of(window) if last in text and whole not in text and "…" not in text]


def dialogs() -> set[type[QWidget]]:
    """Every kind of dialog and wizard of the program, without those that others are made of."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    kinds: list[type[QWidget]] = [QDialog]
    found: set[type[QWidget]] = set()
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        if kind.__module__.startswith("ui.") and not kind.__subclasses__():
            found.add(kind)
    return {kind for kind in found if not kind.__name__.startswith("_")}  # that tells how far a long work is


def test_the_watch_sees_what_rich_text_does(qtbot: QtBot, probe: Path, watch: Watch) -> None:
    for format in (Qt.TextFormat.PlainText, Qt.TextFormat.RichText):
        label = QLabel(hostile.text(probe))
        label.setTextFormat(format)
        qtbot.addWidget(label)
        label.show()
        walk.rest()
        label.grab()
        assert watch.was_opened() is (format is Qt.TextFormat.RichText)


def test_no_window_reads_it(main: MainWindow, desk: TestDesk, probe: Path, watch: Watch) -> None:
    assert not watch.was_opened()
    places, problems = 0, list[str]()
    seen: set[str] = set()
    left = dialogs()
    for name, window in walk.windows(main, desk):
        problems += [f"{name}: {found}" for found in read_as_html(window)]
        left.discard(type(window))
        places += len(texts_of(window))
        problems += [f"{name}: {found}" for found in changed(window, probe)]
        for tip in sorted(tips(window) - seen):
            if "img" in tip and len(seen) < 200:
                QToolTip.showText(QPoint(10, 10), tip, window)
                walk.rest()
            seen.add(tip)
        QToolTip.hideText()
        if watch.was_opened():
            problems.append(f"{name}: the picture was opened")
    assert problems == []
    assert left == set()
    assert any("&lt;img" in tip for tip in seen)
    assert places > 100


def test_sentences_and_boxes(main: MainWindow, desk: TestDesk, probe: Path, watch: Watch) -> None:
    person = conversations.upcoming(desk.now(), 1)[0].person
    desk.do(lambda: people.delete([person], desk.now()))
    desk.said.emit(hostile.text(probe), True)
    walk.rest()
    main.window.grab()
    assert texts_of(main.window)
    assert changed(main.window, probe) == []
    assert read_as_html(main.window) == []
    desk.undo()
    desk.problem.emit(hostile.text(probe))
    main.settle().tell_bug(hostile.text(probe))
    walk.rest()
    boxes = main.window.findChildren(QMessageBox)
    assert len(boxes) == 2
    assert any(box.text() == hostile.text(probe) for box in boxes)
    for box in boxes:
        assert box.textFormat() is Qt.TextFormat.PlainText
        box.grab()
        box.close()
    assert not watch.was_opened()


def test_paper(main: MainWindow, desk: TestDesk, tmp_path: Path, watch: Watch) -> None:
    coming = conversations.upcoming(desk.now(), 1)[0]
    facts = sheets.facts(coming.id, desk.now())
    assert facts is not None
    schema.Interview.update(want_to_learn="", teach_them="", already_known="").execute()  # what is too long for a page
    short = sheets.facts(coming.id, desk.now()) or facts
    printing.write_pdf(short, tmp_path / "sheet.pdf", Paper.A4, hostile.MARK)
    file = person_file.file_of(coming.person, desk.now())
    person_pdf.write(tmp_path / "person.pdf", file, Paper.A4)
    assert hostile.MARK in person_file.plain_text(file)
    document = QTextDocument()
    document.setHtml(person_pages.html(file))
    assert "<img" in document.toPlainText()
    fitted = Typesetter().fit(short, Paper.A4)
    document.setHtml(getattr(fitted, "html", ""))
    assert "<img" in document.toPlainText()
    assert not watch.was_opened()


def test_a_file_that_comes_in(
    main: MainWindow, desk: TestDesk, store: Store, probe: Path, tmp_path: Path, watch: Watch
) -> None:
    """Before it is imported: the first rows of the table, then whom it would add."""
    path, said = tmp_path / f"{hostile.MARK.replace('/', '')}.csv", hostile.text(probe).replace('"', '""')
    path.write_text(f'Name,Company,Position,"{said}"\n"{said} new","{said}","{said}",x\n', encoding="utf-8")
    wizard = ImportWizard(desk, store, main.window)
    wizard.show()
    wizard.take([str(path)])
    for _ in range(2):
        walk.rest()
        wizard.grab()
        assert read_as_html(wizard) == []
        if wizard.mapping.isVisible():
            wizard.mapping.confirmed.emit()
    assert wizard.preview.isVisible()
    for tip in tips(wizard):
        QToolTip.showText(QPoint(10, 10), tip, wizard)
        walk.rest()
    QToolTip.hideText()
    assert any("&lt;img" in tip for tip in tips(wizard))
    assert not watch.was_opened()
    wizard.close()
