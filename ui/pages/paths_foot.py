"""What stands below the values: how each path looks, how much of it is known, and the must-haves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models import comparing_words
from models.rules.fit import Look, Must
from models.words import labelled, say_list
from ui.pages.paths_cells import runs_left
from ui.theme import CARD_TITLE, SEMI_BOLD, SPACE_1, TEXT, Role, tabular, theme_of
from ui.widgets.line import Line
from ui.widgets.painting import draw_line, elided, set_tip, text_width
from ui.widgets.tag import Tag, TagKind


class LooksCell(QWidget):
    """ "4.0 of 5": the number stands out, what follows does not; words alone are soft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._rest = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_look(self, path: str, look: Look) -> None:
        """Show how this path looks."""
        self._number, self._rest = comparing_words.verdict(look)
        whole = comparing_words.verdict_in_full(look)
        self.setAccessibleName(labelled(path, whole))
        set_tip(self, whole)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        large = tabular(theme.font(CARD_TITLE, SEMI_BOLD))
        usual = theme.font(TEXT)
        width = text_width(self._number, QFontMetrics(large))
        rest = elided(self._rest, QFontMetrics(usual), self.width() - width - 2 * SPACE_1)
        beside = text_width(rest, QFontMetrics(usual))
        left = (self.width() - width - beside) // 2
        for font, words, start, length in ((large, self._number, left, width), (usual, rest, left + width, beside)):
            place = QRect(start, 0, length + 1, self.height() - 1)
            if runs_left(self._rest):
                place.moveLeft(self.width() - start - length)
            painter.setFont(font)
            painter.setPen(theme.color(Role.INK if self._number else Role.SOFT_INK))
            draw_line(painter, self, place, words, Qt.AlignmentFlag.AlignHCenter)


class KnownCell(Line):
    """ "6 of 7"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(figures=True, parent=parent)
        self.set_alignment(Qt.AlignmentFlag.AlignHCenter)

    def show_look(self, path: str, look: Look) -> None:
        """Show how much of this path is known."""
        self.setText(comparing_words.known(look))
        self.setAccessibleName(labelled(path, self.text()))


class MustCell(QWidget):
    """Whether a path has what it must have: a tag where not, soft words otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tag = Tag("", TagKind.AMBER)
        self._line = Line(role=Role.SOFT_INK)
        box = QHBoxLayout(self)
        box.setContentsMargins(SPACE_1, 0, SPACE_1, 0)
        box.setSpacing(0)
        box.addStretch(1)
        box.addWidget(self._tag)
        box.addWidget(self._line)
        box.addStretch(1)

    def show_look(self, path: str, look: Look, missed: Sequence[str]) -> None:
        """Show how it stands with the must-haves of this path; `missed` are their names."""
        said = comparing_words.must(look)
        is_missed = look.must is Must.MISSED
        self._tag.setVisible(is_missed)
        self._line.setVisible(not is_missed)
        shown = self._tag if is_missed else self._line
        shown.setText(said)
        shown.setToolTip(say_list(list(missed)))
        shown.setAccessibleName(labelled(path, said))
