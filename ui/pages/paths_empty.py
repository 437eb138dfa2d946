"""What the Paths page says before there is a path, or a value to look at it by."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import career_values
from models.comparing import Comparison
from ui.theme import theme_of
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout

_WIDTH = 520


class PathsEmpty(EmptyState):
    """One sentence and one button: the first path; then three of twelve values, or any other."""

    def __init__(self, sentence: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(sentence, action, parent)
        self._chips: dict[str, Chip] = {}
        self._twelve = QWidget()
        self._twelve.setAccessibleName(self.tr("What matters to you in your work?"))
        self._twelve.setMaximumWidth(round(_WIDTH * theme_of(self).scale))
        self._twelve.hide()
        FlowLayout(self._twelve)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._twelve, 1000)
        middle.addStretch(1)
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            box.insertLayout(2, middle)

    def picked(self) -> list[str]:
        """The keys of the values that were tapped and not put on the list yet."""
        return [key for key, chip in self._chips.items() if chip.isChecked()]

    def show_way(self, page: Comparison) -> None:
        """Say what is missing; nothing where nothing is."""
        self.setVisible(not (page.columns and page.values))
        asking = bool(page.columns) and not page.values
        if asking and not self._chips:
            self._make_chips()
        self._twelve.setVisible(asking)
        if not page.columns:
            self.set_words(
                self.tr(
                    "Here the paths that you wonder about will stand side by side: how each looks on what you value, "
                    "by what people told you. One path is enough to begin."
                ),
                self.tr("Add a path"),
            )
        elif asking:
            self._ask()
        else:
            for chip in self._chips.values():
                chip.setChecked(False)

    def _ask(self) -> None:
        self.set_words(
            self.tr("What matters to you in your work? Each path is looked at by that. Three are enough to begin."),
            self.tr("Look by these") if self.picked() else self.tr("Add a value"),
        )

    def _make_chips(self) -> None:
        flow = self._twelve.layout()
        for value in career_values.values():
            if value.first and flow is not None:
                chip = self._chips[value.key] = Chip(value.name)
                chip.setToolTip(value.meaning)
                chip.setAccessibleDescription(value.meaning)
                chip.clicked.connect(self._ask)
                flow.addWidget(chip)
