"""Chips of which exactly one is on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from models.words import labelled
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout


class ChipChoice(QWidget):
    """One of a few, all of them seen at once. `chosen` carries the key that the user chose.

    `choices` are pairs of a key and its words. Tab reaches the one that is on, the arrow keys the others.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name = name
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._chips: dict[str, Chip] = {}
        for key, words in choices:
            self._add(key, words)

    def current(self) -> str:
        """The key that is on, "" for none."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def set_current(self, key: str, words: str = "") -> None:
        """Turn this one on, silently; one that is not offered is added, with its words."""
        if key not in self._chips:
            self._add(key, words or key)
        self._chips[key].setChecked(True)

    def chip(self, key: str) -> Chip:
        """The chip of a key."""
        return self._chips[key]

    def _add(self, key: str, words: str) -> None:
        chip = Chip(words)
        chip.setAccessibleName(labelled(self._name, words) if self._name else words)
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.toggled.connect(lambda: self._keep_tab_stop(chip))
        chip.clicked.connect(lambda: self.chosen.emit(key))
        chip.setAutoExclusive(True)  # to assistive programs one of a few, not a box to tick
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        self._chips[key] = chip

    def _keep_tab_stop(self, chip: Chip) -> None:
        """Let Tab come to the chip that is on, and to no other."""
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip.isChecked() else Qt.FocusPolicy.ClickFocus)
