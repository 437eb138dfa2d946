"""One line of text that ends in "…" where there is no room, and then has the whole in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import (
    CARD_TITLE,
    HEADING,
    LINE_HEIGHT,
    PAGE_TITLE,
    SEMI_BOLD,
    SMALL,
    TEXT,
    Role,
    tabular,
    theme_of,
)
from ui.widgets.painting import draw_line, elided, one_line, set_tip, text_width

_LONGEST_LABEL = 100


class Line(QWidget):
    """Plain text in one line, painted in the colour of a role.

    It is as wide as its text, up to `widest` pixels, and may be squeezed to a few letters.
    """

    spoken_role = QAccessible.Role.StaticText

    def __init__(
        self,
        text: str = "",
        role: Role = Role.INK,
        *,
        size: int = TEXT,
        weight: int = 400,
        figures: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._shown = ""
        self._tip = ""
        self._role = role
        self._widest = 640
        self._alignment = Qt.AlignmentFlag.AlignLeft
        font = theme_of(self).font(size, weight)
        self.setFont(tabular(font) if figures else font)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def set_role(self, role: Role) -> None:
        """Paint in the colour of another role."""
        self._role = role
        self.update()

    def set_widest(self, pixels: int) -> None:
        """Ask for no more than this many pixels, however long the text is."""
        self._widest = pixels
        self.updateGeometry()

    def set_alignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Put the text at the leading end (as usual), the centre or the trailing end."""
        self._alignment = alignment
        self.update()

    def setToolTip(self, text: str) -> None:
        """A tooltip in plain text; the whole line is put before it where the line is cut."""
        self._tip = text
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as the text, up to the widest allowed; as high as a line of 1.45."""
        width = text_width(one_line(self._text), self.fontMetrics())
        return QSize(min(width, self._widest), self._line_height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        few = self.fontMetrics().horizontalAdvance("mmm…")
        return QSize(min(few, self.sizeHint().width()), self._line_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text."""
        painter = QPainter(self)
        painter.setPen(theme_of(self).color(self._role))
        draw_line(painter, self, self._text_rect(), self._shown, self._alignment)

    def _text_rect(self) -> QRect:
        return self.rect()

    def _line_height(self) -> int:
        return round(self.font().pixelSize() * LINE_HEIGHT)

    def _fit(self) -> None:
        width = self._text_rect().width()
        self._shown = elided(self._text, self.fontMetrics(), width)
        cut = self._shown != self._text
        parts = [self._text if cut else "", self._tip]
        set_tip(self, "\n".join(p for p in parts if p), spoken=self._tip)
        self.update()


class Title(Line):
    """The name of a page or a wizard's step, 21 px."""

    spoken_role = QAccessible.Role.Heading

    def __init__(self, text: str = "", *, size: int = PAGE_TITLE, parent: QWidget | None = None) -> None:
        super().__init__(text, size=size, weight=700, parent=parent)
        font = self.font()
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 99)
        self.setFont(font)


class CardTitle(Line):
    """The name on a card, 15 px."""

    spoken_role = QAccessible.Role.Heading

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, size=CARD_TITLE, weight=SEMI_BOLD, parent=parent)


class Heading(Line):
    """The soft, semi-bold 12 px words over a card or a part of one."""

    spoken_role = QAccessible.Role.Heading

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, Role.SOFT_INK, size=HEADING, weight=SEMI_BOLD, parent=parent)


class Small(Line):
    """Soft words of 11 px, under or beside others."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, Role.SOFT_INK, size=SMALL, parent=parent)


class FormLabel(QLabel):
    """What stands over a field: `FormLabel("Name", field)`. Its underlined letter leads to the field."""

    def __init__(self, text: str, buddy: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(one_line(text)[:_LONGEST_LABEL], parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if len(text) > _LONGEST_LABEL:
            self.setText(self.text()[:-1] + "…")
            set_tip(self, text)
        font: QFont = theme_of(self).font(HEADING, SEMI_BOLD)
        self.setFont(font)
        self.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        if buddy is not None:
            self.setBuddy(buddy)
            if not buddy.accessibleName():
                buddy.setAccessibleName(text.replace("&", ""))
