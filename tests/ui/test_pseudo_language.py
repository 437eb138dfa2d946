"""Every window in a language that nobody speaks: what was not translated, and what is cut, shows."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import UnionType

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QDateEdit, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models import attachments, conversations, languages, resources, sample, schema, words
from models.store import Store
from tests.ui import pseudo, walk
from tests.ui.clock import TestDesk
from ui.main_window import MainWindow
from ui.tour import WIZARD
from ui.widgets.line import Line
from ui.widgets.painting import one_line, text_width
from ui.widgets.press import Press
from ui.widgets.zone_field import ZoneField
from ui.wizards.frame import WizardFrame

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)

# Names, signs, keys, places and formats, which are the same in every language.
SAME = re.compile(
    r"\b(Inroad|LinkedIn|Google|Outlook|vCard|Microsoft|PDF|CSV|A4|US|UTC|Ctrl|Shift|Alt|Enter|Return|Esc|Del|Tab|Space|Up|Down|"
    r"Left|Right|PgUp|PgDown|Home|End|F\d+|MIT|English|Deutsch|Español|Français|Português|pseudo|mailto|photo)\b"
)

# Cells, cards and steps that stand in columns: the whole is in the tooltip.
MAY_BE_CUT = frozenset({"MustCell/Line", "NamesHalf/ValueName", "Stepper/_Step", "QWidget/Chip", "_Choice/Line"})


def cut(window: QWidget) -> Iterator[tuple[str, str]]:
    """What does not fit where it stands: where, and what. Cells of tables may end in "…" by the rules of lists."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.width():
            continue
        where = f"{type(widget.parentWidget()).__name__}/{type(widget).__name__}"
        if isinstance(widget, Press):
            text, room = widget.label(), widget.room_for_text()
        elif isinstance(widget, Line):
            text, room = widget.text(), widget.width()
        elif isinstance(widget, QLabel) and not widget.wordWrap():
            text, room = widget.text().replace("&", ""), widget.width()
        else:
            continue
        if text and text_width(one_line(text), widget.fontMetrics()) > room + 1:
            yield where, text


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """Speak a language, the made one or one that ships, until the end of the test."""
    translators: list[QTranslator] = []

    def change(language: str) -> None:
        words.use(language)
        if language == pseudo.LANGUAGE:
            monkeypatch.setattr(resources, "document", pseudo.document(resources.document))
            monkeypatch.setattr(resources, "languages", lambda _name: ("en", pseudo.LANGUAGE))
            translators.append(pseudo.install())
            return
        made = tmp_path / "made.qm"
        source = resources.folder("translations", f"inroad_{language}.ts")
        release = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([release, "-silent", source, "-qm", made], check=True)
        translators.append(QTranslator())
        assert translators[0].load(str(made))
        QCoreApplication.installTranslator(translators[0])

    yield change
    for translator in translators:
        QCoreApplication.removeTranslator(translator)
    words.use("en")


@pytest.fixture
def opened(qtbot: QtBot, desk: TestDesk, store: Store, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """The window on the sample data, opened when the language is known."""
    made: list[MainWindow] = []

    def open_window() -> MainWindow:
        sample.fill(desk.now())
        _add_a_photo(conversations.upcoming(desk.now(), 1)[0].id, tmp_path, desk)
        main = MainWindow(desk, store)
        made.append(main)
        qtbot.addWidget(main.window)
        main.settle()
        main.window.resize(1280, 800)
        main.window.show()
        return main

    yield open_window
    for main in made:
        main.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _add_a_photo(interview: int, folder: Path, desk: TestDesk) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    path = folder / "photo.png"
    assert image.save(str(path))
    attachments.add(interview, path.name, path.read_bytes(), desk.now())


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """All that a window says: where, and what."""
    yield "title", window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if isinstance(widget, QCalendarWidget | QDateEdit | ZoneField) or _within(widget, QCalendarWidget | QDateEdit):
            continue  # days by QLocale, countries by tzdata
        kind = f"{type(widget.parentWidget()).__name__}/{type(widget).__name__}"
        for name in ("text", "label", "placeholderText", "title"):
            said = getattr(widget, name, None)
            if (
                callable(said)
                and not isinstance(widget, QMenu)
                and not (name == "text" and isinstance(widget, QLineEdit))
            ):
                try:
                    text = said()
                except TypeError:
                    continue
                if isinstance(text, str):
                    yield f"{kind}.{name}", text
        for part in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield kind, re.sub("<[^>]*>", "", part)
        for action in widget.actions():
            yield f"{kind} action", action.text()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from cells(widget, kind)


def _within(widget: QWidget, kinds: UnionType) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, kinds):
        parent = parent.parentWidget()
    return parent is not None


def cells(view: QAbstractItemView, kind: str) -> Iterator[tuple[str, str]]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield f"{kind} head", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 20)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                data = model.index(row, column).data(role)
                if isinstance(data, str):
                    yield f"{kind} cell", re.sub("<[^>]*>", "", data)


def of_users() -> tuple[list[str], set[str]]:
    """What stands in the data, the longest first, and the single words of it."""
    found: set[str] = set()
    for table in schema.TABLES:
        for row in table.select().tuples():
            found |= {cell for cell in row if isinstance(cell, str) and len(cell) > 2}
    return sorted(found, key=len, reverse=True), {word for text in found for word in re.findall(r"[^\W\d_]+", text)}


def walked(main: MainWindow, desk: TestDesk) -> Iterator[tuple[str, QWidget]]:
    """Every window, wizards in the size that they usually have."""
    for name, window in walk.windows(main, desk):
        if isinstance(window, WizardFrame):
            window.resize(WIZARD)
            walk.rest()
        yield name, window


def test_every_word_is_translated(
    opened: Callable[[], MainWindow], desk: TestDesk, store: Store, speak: Callable[[str], None]
) -> None:
    speak(pseudo.LANGUAGE)
    main = opened()
    whole, single = of_users()
    whole.insert(0, str(store.folder))
    foreign: set[str] = set()
    for name, window in walked(main, desk):
        for where, text in texts(window):
            left = SAME.sub(" ", re.sub(r"\{\w+\}", " ", pseudo.unsaid(text)))
            if not re.search(r"[^\W\d_]{2}", left):
                continue
            for known in whole:
                left = " " if known.startswith(left.strip()) else left.replace(known, " ")
            rest = [word for word in re.findall(r"[^\W\d_]{2,}", left) if word not in single]
            if rest:
                foreign.add(f"{name}, {where}: {text[:100]!r}: {rest[:6]}")
    assert not foreign, "\n".join(sorted(foreign))


@pytest.mark.parametrize("language", [pseudo.LANGUAGE, *languages.NAMES])
def test_nothing_of_ours_is_cut(
    opened: Callable[[], MainWindow], desk: TestDesk, speak: Callable[[str], None], language: str
) -> None:
    if language != languages.ENGLISH:
        speak(language)
    main = opened()
    whole, _ = of_users()
    short = {
        f"{name}, {where}: {text}"
        for name, window in walked(main, desk)
        for where, text in cut(window)
        if where not in MAY_BE_CUT and not any(known in text for known in whole if len(known) > 3)
    }
    assert not short, "\n".join(sorted(short))
