"""What the Paths page says before there is a path, or a value to look at it by."""

from __future__ import annotations

from models.comparing import Comparison
from ui.widgets.empty_state import EmptyState


class PathsEmpty(EmptyState):
    """One sentence and one button: the first path, then the first value."""

    def show_way(self, page: Comparison) -> None:
        """Say what is missing; nothing where nothing is."""
        self.setVisible(not (page.columns and page.values))
        if not page.columns:
            self.set_words(
                self.tr(
                    "Here the paths that you wonder about will stand side by side: how each looks on what you value, "
                    "by what people told you. One path is enough to begin."
                ),
                self.tr("Add a path"),
            )
        elif not page.values:
            self.set_words(
                self.tr("What matters to you in your work? Each path is looked at by that; three values are enough."),
                self.tr("Add a value"),
            )
