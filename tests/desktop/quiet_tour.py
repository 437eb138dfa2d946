"""The tour without its pictures, each window painted once: `python -m tests.desktop.quiet_tour FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from ui import tour
from ui.app import application


class NoCamera:
    """Stands where the tour's camera stands; a picture in each look is what makes the tour slow."""

    def __init__(self, app: QApplication, *_: object) -> None:
        self._app = app

    def take(self, _name: str, widget: QWidget) -> None:
        """Let the window paint itself."""
        for _ in range(10):
            self._app.processEvents()
        widget.repaint()


if __name__ == "__main__":
    setattr(tour, "_Camera", NoCamera)  # noqa: B010 - type-checked, it would be private
    sys.exit(tour.walk(application(), Path(sys.argv[1])))
