"""A page that is made when it is first shown, so that the window opens before all pages are there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

Page = TypeVar("Page", bound=QWidget)


class Later(QWidget, Generic[Page]):
    """Holds the page that `make` makes; `made` is None before somebody wanted to see it."""

    def __init__(self, make: Callable[[], Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.made: Page | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)

    def page(self) -> Page:
        """The page, made now if it is not there yet."""
        if self.made is None:
            self.made = self._make()
            box = self.layout()
            assert box is not None
            box.addWidget(self.made)
            self.setFocusProxy(self.made)
        return self.made

    def showEvent(self, event: QShowEvent) -> None:
        self.page()
        super().showEvent(event)
