"""Every window in a language that nobody speaks: what was not translated, and what is cut, shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from types import UnionType

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QDateEdit, QLineEdit, QMenu, QWidget

from models import languages
from models.store import Store
from tests.ui import fits, pseudo, walk
from tests.ui.clock import TestDesk
from ui.main_window import MainWindow
from ui.widgets.zone_field import ZoneField

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)

# Names, signs, keys, places and formats, which are the same in every language.
SAME = re.compile(
    r"\b(Inroad|LinkedIn|Google|Outlook|vCard|Microsoft|PDF|CSV|A4|US|UTC|Ctrl|Shift|Alt|Enter|Return|Esc|Del|Tab|Space|Up|Down|"
    r"Left|Right|PgUp|PgDown|Home|End|F\d+|MIT|English|Deutsch|Español|Français|Português|pseudo|mailto|photo|Python|SQLite|peewee|Qt|Linux)\b"
)


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


def test_every_word_is_translated(
    opened: Callable[[], MainWindow], desk: TestDesk, store: Store, speak: Callable[[str], None]
) -> None:
    speak(pseudo.LANGUAGE)
    main = opened()
    whole, single = fits.of_users()
    whole.insert(0, str(store.folder))
    foreign: set[str] = set()
    for name, window in fits.walked(main, desk):
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
    """The made language has room for words that are longer than in any other; the others also in a small window."""
    if language != languages.ENGLISH:
        speak(language)
    main = opened()
    known = fits.known()
    real = language != pseudo.LANGUAGE
    short = {
        f"{name}, {where}: {text}"
        for name, window in fits.walked(main, desk, fits.SMALL if real else fits.USUAL)
        for where, text in fits.cut(window, known)
    }
    if real:
        main.window.resize(fits.SMALL)
        for name, window in walk.pages(main, desk):
            short |= {f"{name}, small, {where}: {text}" for where, text in fits.cut(window, known)}
    assert not short, "\n".join(sorted(short))
