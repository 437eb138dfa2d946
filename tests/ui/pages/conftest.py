"""Pages in windows, closed before the store is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.clock import TestDesk
from tests.ui.pages.people_page import Pages


@pytest.fixture
def pages(desk: TestDesk, qtbot: QtBot) -> Iterator[Pages]:
    """Opens People pages on that desk."""
    opened = Pages(desk, qtbot)
    yield opened
    opened.close()
