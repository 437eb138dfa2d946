"""Large type: nothing is cut, rows grow with it, and what is pressed is never small."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from models.store import Store
from tests.ui import fits
from tests.ui.clock import TestDesk
from ui.main_window import MainWindow
from ui.system_look import Look
from ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


@pytest.fixture
def larger(theme: Theme) -> Iterator[Callable[[float], None]]:
    """Type that is so many times as large as usual, until the end of the test."""
    yield lambda scale: theme.set_desktop(Look(scale=scale))
    theme.set_desktop(Look())


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_or_small(
    opened: Callable[[], MainWindow], desk: TestDesk, store: Store, larger: Callable[[float], None], scale: float
) -> None:
    larger(scale)
    main = opened()
    known = fits.known() | {str(store.folder)}
    found: set[str] = set()
    for name, window in fits.walked(main, desk):
        found |= {f"{name}, {where}: {text}" for where, text in fits.cut(window, known)}
        found |= {f"{name}, {what}" for what in fits.small(window)}
    assert not found, "\n".join(sorted(found))
