"""Two people side by side: who they are above, below it each field, with a choice where they say different things."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.merging_fields import JOINED, Comparison, Field, Side
from models.words import labelled, words
from ui.theme import CARD_TITLE, LINE_HEIGHT, RADIUS_BUTTON, SEMI_BOLD, SPACE_2, SPACE_3, SPACE_4, TEXT, Role, theme_of
from ui.widgets.avatar import Avatar
from ui.widgets.card import Card
from ui.widgets.line import Line, Small
from ui.widgets.painting import draw_line, elided, one_line, rounded
from ui.widgets.press import Press
from ui.widgets.text import Text

_AVATAR = 40
_PADDING = 11
_DOT = 14
_LABEL = 118
_MOST_LINES = 4
_MOST_POINTS = 6


class SideChoice(Press):
    """What one of the two says in a field; the one that is on is kept."""

    def __init__(self, value: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFont(theme_of(self).font(TEXT))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, round(self.font().pixelSize() * LINE_HEIGHT) + 14)

    def room_for_text(self) -> int:
        return self.width() - 2 * _PADDING - _DOT - SPACE_2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ground = Role.ACCENT_SOFT if on else Role.HOVER if self.hovered else Role.CARD
        edge = Role.ACCENT if on else Role.EDGE
        rounded(painter, self, self.rect(), RADIUS_BUTTON, theme.color(ground), theme.color(edge))
        dot = self.mirrored(QRect(_PADDING, (self.height() - _DOT) // 2, _DOT, _DOT))
        painter.setPen(theme.color(Role.ACCENT if on else Role.SOFT_INK))
        painter.setBrush(theme.color(Role.CARD))
        painter.drawEllipse(dot)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(Role.ACCENT))
            painter.drawEllipse(dot.adjusted(4, 4, -3, -3))
        painter.setPen(theme.color(Role.INK))
        place = self.mirrored(self.rect().adjusted(_PADDING + _DOT + SPACE_2, 0, -_PADDING, 0))
        draw_line(painter, self, place, elided(self.label(), self.fontMetrics(), self.room_for_text()))
        self.ring(painter, self.rect(), RADIUS_BUTTON)


class SideBySide(QWidget):
    """Both people of a comparison. `choices()` is what the user chose; `changed` when they did."""

    changed = Signal()

    def __init__(self, both: Comparison, chosen: dict[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._both = both
        self.fields: dict[str, tuple[SideChoice, SideChoice]] = {}
        self._groups: list[QButtonGroup] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2, 2, SPACE_3, 2)
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_2)
        self._grid.setColumnMinimumWidth(0, _LABEL)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
        for column, side in ((1, both.one), (2, both.other)):
            self._grid.addWidget(_Head(side), 0, column)
        for field in both.fields:
            if field.chosen is not None:
                self._add_choice(field, chosen.get(field.name, field.chosen))
        for field in both.fields:
            if field.chosen is None:
                self._add_quiet(field)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def choices(self) -> dict[str, int]:
        """For each field that differs, the id of the person whose value is kept."""
        ids = self._both.one.id, self._both.other.id
        return {name: ids[0] if one.isChecked() else ids[1] for name, (one, _) in self.fields.items()}

    def choose_side(self, side: int, name: str = "") -> None:
        """Keep what this side (0 or 1) says, in one field or in all."""
        for each, buttons in self.fields.items():
            if name in ("", each):
                buttons[side].setChecked(True)
        self.changed.emit()

    def field_with_focus(self) -> str:
        """The field whose choice has the focus, "" for none."""
        return next((name for name, pair in self.fields.items() if any(one.hasFocus() for one in pair)), "")

    def _add_choice(self, field: Field, chosen: int) -> None:
        row, label = self._grid.rowCount(), self._label(field.name)
        self._grid.addWidget(Small(label), row, 0)
        group = QButtonGroup(self)
        self._groups.append(group)
        made: list[SideChoice] = []
        sides = ((1, self._both.one, field.one), (2, self._both.other, field.other))
        for column, side, value in sides:
            button = SideChoice(value, labelled(label, one_line(value)))
            group.addButton(button)
            button.setChecked(side.id == chosen)
            button.clicked.connect(lambda: self.changed.emit())
            self._grid.addWidget(button, row, column)
            made.append(button)
        self.fields[field.name] = (made[0], made[1])

    def _add_quiet(self, field: Field) -> None:
        """What there is nothing to choose about: both say it, one alone does, or both are kept."""
        row = self._grid.rowCount()
        self._add_label(row, self._label(field.name))
        if field.one == field.other:
            self._add_text(row, 1, field.one, Role.SOFT_INK, 2)
            return
        for column, value in ((1, field.one), (2, field.other)):
            self._add_text(row, column, value or "—", Role.INK if value else Role.SOFT_INK)
        if field.name in JOINED and field.one and field.other:
            self._add_text(row + 1, 1, self.tr("Both are kept, one below the other."), Role.SOFT_INK, 2)

    def _add_label(self, row: int, text: str) -> None:
        label = Small(text)
        label.setMinimumHeight(round(label.fontMetrics().height() + 10))
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)

    def _add_text(self, row: int, column: int, value: str, role: Role, span: int = 1) -> None:
        text = Text(value, role)
        text.set_most_lines(_MOST_LINES)
        self._grid.addWidget(text, row, column, 1, span)

    def _label(self, name: str) -> str:
        return {
            "display_name": self.tr("Name"),
            "title": self.tr("Role"),
            "organization": self.tr("Organisation"),
            "path": self.tr("Path"),
            "circle": self.tr("Circle"),
            "how_known": self.tr("How you know them"),
            "event": self.tr("Met at"),
            "greet_as": self.tr("Greet as"),
            "sheet_heading": self.tr("On the sheet"),
            "zone": self.tr("Time zone"),
            "rhythm_days": self.tr("Be in touch"),
            "connected_on": self.tr("Connected"),
            "why": self.tr("Why them"),
            "notes": self.tr("Notes"),
        }[name]


class _Head(Card):
    """One of the two: name, work, how much is told of them, and how to reach them."""

    def __init__(self, side: Side) -> None:
        super().__init__(margin=SPACE_4)
        top = QHBoxLayout()
        top.setSpacing(SPACE_3)
        top.addWidget(Avatar(side.name, _AVATAR), 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        name = Text(one_line(side.name), size=CARD_TITLE, weight=SEMI_BOLD)
        name.set_most_lines(2)
        names.addWidget(name)
        names.addWidget(Line(one_line(side.line), Role.SOFT_INK))
        top.addLayout(names, 1)
        self.body.addLayout(top)
        self.body.addWidget(Text(told(side), Role.SOFT_INK))
        for point in side.points[:_MOST_POINTS]:
            self.body.addWidget(Line(one_line(point)))
        if len(side.points) > _MOST_POINTS:
            rest = self.tr("and {count} more").replace("{count}", str(len(side.points) - _MOST_POINTS))
            self.body.addWidget(Small(rest))
        self.body.addStretch(1)


def told(side: Side) -> str:
    """ "Three events in the story · one conversation", in words; what there is none of is left out."""
    counts = (
        (words("duplicate.touches", count=side.touches), side.touches),
        (words("duplicate.conversations", count=side.conversations), side.conversations),
        (words("duplicate.introductions", count=side.introductions), side.introductions),
    )
    text = " · ".join(said for said, count in counts if count) or words("duplicate.nothing")
    return text[:1].upper() + text[1:]
