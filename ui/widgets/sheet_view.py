"""The one-page sheet on the screen as it will print, with my name and my pitch typed right on it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.rules import sheet
from models.rules.sheet import SheetFacts
from models.terms import Paper
from models.words import words
from ui.theme import RADIUS_CARD, SPACE_3, SPACE_5, Role, theme_of
from ui.typesetting import Fit, TooLong, Typesetter, page_px, too_long_text
from ui.widgets.painting import hairline_width, rounded
from ui.widgets.place_to_type import PlaceToType

_WIDEST_PAGE = 900
_USUAL_PAGE = 560
_GREYED = 0.25
_SHADOW = 5  # pixels around the paper


class SheetView(QWidget):
    """A sheet of white paper, as wide as there is room, sharp at any scale.

    What does not fit on a page is never shown cut: the page turns grey and a sentence says what to shorten.
    """

    my_name_edited = Signal(str)
    pitch_edited = Signal(str)
    fits_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typesetter = Typesetter()
        self._facts: SheetFacts | None = None
        self._paper = Paper.A4
        self._found: Fit | TooLong | None = None
        self._shown: Fit | None = None  # the page that is painted: the last one that fitted
        self._picture = QPixmap()
        self._name_hint = self.tr("Your name")
        self._pitch_hint = self.tr("One or two sentences about you")
        self._name = PlaceToType(self._name_hint, one_line=True, parent=self)
        self._pitch = PlaceToType(self._pitch_hint, one_line=False, parent=self)
        self._name.edited.connect(self._type_name)
        self._pitch.edited.connect(self._type_pitch)
        for place in (self._name, self._pitch):
            place.focus_changed.connect(self._place)
            place.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("The sheet as it will print"))
        theme_of(self).changed.connect(self._take_theme)

    @property
    def fits(self) -> bool:
        """Whether there is a page to print."""
        return isinstance(self._found, Fit)

    def set_sheet(self, facts: SheetFacts, paper: Paper) -> None:
        """Show a sheet. What is being typed stays as it is where it is the same."""
        if (facts, paper) == (self._facts, self._paper):
            return
        self._facts, self._paper = facts, paper
        self._name.show_text(facts.my_name)
        self._pitch.show_text(facts.who_i_am)
        self._fit()

    def type_what_is_missing(self) -> None:
        """Put the cursor where my name or my pitch is still to be typed."""
        for place in (self._name, self._pitch):
            if not place.toPlainText().strip() and place.isVisible():
                place.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _take_theme(self) -> None:
        self._place()
        self.update()

    def _type_name(self, text: str) -> None:
        if self._facts is not None:
            self._facts = replace(self._facts, my_name=text)
            self._fit()
            self.my_name_edited.emit(text)

    def _type_pitch(self, text: str) -> None:
        if self._facts is not None:
            self._facts = replace(self._facts, who_i_am=text)
            self._fit()
            self.pitch_edited.emit(text)

    def _fit(self) -> None:
        facts = self._facts
        if facts is None:
            return
        fitted_before = self.fits
        first = self._found is None
        hinted = sheet.with_hints(facts, self._name_hint, self._pitch_hint)
        self._found = self._typesetter.fit(hinted, self._paper)
        if isinstance(self._found, Fit):
            self._shown = self._found
        elif self._shown is None or self._shown.paper is not self._paper:
            self._shown = self._without_me(facts)
        self.setAccessibleDescription(self._described())
        self._picture = QPixmap()
        self._place()
        self.updateGeometry()
        self.update()
        if first or fitted_before != self.fits:
            self.fits_changed.emit(self.fits)

    def _without_me(self, facts: SheetFacts) -> Fit | None:
        """The page with my part empty, so that there is a place where it can be shortened."""
        bare = sheet.with_hints(replace(facts, who_i_am="", my_name=""), self._name_hint, self._pitch_hint)
        found = self._typesetter.fit(bare, self._paper)
        return found if isinstance(found, Fit) else None

    def _described(self) -> str:
        if isinstance(self._found, TooLong):
            return too_long_text(self._found.sections)
        if self._found is None:
            return ""
        return words("sheet.described", points=f"{self._found.type_size:g}", count=self._found.lines)

    def _page_rect(self) -> QRectF:
        """Where the paper lies in the widget."""
        room = QRectF(self.rect()).adjusted(SPACE_3, SPACE_3, -SPACE_3, -SPACE_3)
        page = page_px(self._paper)
        scale = min(room.width() / page.width(), room.height() / page.height(), _WIDEST_PAGE / page.width())
        width, height = page.width() * scale, page.height() * scale
        return QRectF(round(room.center().x() - width / 2), SPACE_3, round(width), round(height))

    def _place(self) -> None:
        """Lay the places to type over what they stand for."""
        for place, number in ((self._name, sheet.MY_NAME_PLACE), (self._pitch, sheet.PITCH_PLACE)):
            area = self._typesetter.area(self._shown, number) if self._shown else QRectF()
            place.setVisible(not area.isEmpty())
            if self._shown is None or area.isEmpty():
                continue
            page = self._page_rect()
            scale = page.width() / page_px(self._paper).width()
            on_screen = QRectF(area.topLeft() * scale, area.size() * scale).translated(page.topLeft())
            place.lay_over(on_screen, self._shown.type_size * sheet.PX_PER_POINT * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        page = self._page_rect()
        self._paint_paper(painter, page)
        if self._shown is not None:
            painter.setOpacity(1.0 if self.fits else _GREYED)
            painter.drawPixmap(page.topLeft(), self._drawn(page))
            painter.setOpacity(1.0)
        if isinstance(self._found, TooLong):
            self._paint_notice(painter, page, too_long_text(self._found.sections))

    def _paint_paper(self, painter: QPainter, page: QRectF) -> None:
        shadow = QColor(Qt.GlobalColor.black)
        shadow.setAlpha(7)
        for spread in range(_SHADOW, 0, -1):
            around = page.adjusted(-spread, -spread + 2, spread, spread + 2)
            rounded(painter, self, around, spread, shadow)
        painter.fillRect(page, Qt.GlobalColor.white)
        line = hairline_width(self)
        edge = page.adjusted(-line, -line, line, line)
        rounded(painter, self, edge, 0, None, theme_of(self).color(Role.EDGE))

    def _drawn(self, page: QRectF) -> QPixmap:
        """The page as a picture, drawn once for each change or size."""
        ratio = self.devicePixelRatioF()
        size = (page.size() * ratio).toSize()
        if self._shown is not None and (self._picture.size() != size):
            self._picture = QPixmap(size)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            self._typesetter.paint(painter, self._shown, QRectF(self._picture.rect()))
            painter.end()
            self._picture.setDevicePixelRatio(ratio)
        return self._picture

    def _paint_notice(self, painter: QPainter, page: QRectF, text: str) -> None:
        theme = theme_of(self)
        painter.setFont(theme.font())
        inside = page.adjusted(page.width() * 0.12, page.height() * 0.55, -page.width() * 0.12, 0)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        needed = painter.boundingRect(inside, flags, text)
        card = needed.adjusted(-SPACE_5, -SPACE_5, SPACE_5, SPACE_5)
        rounded(painter, self, card, RADIUS_CARD, theme.color(Role.AMBER_SOFT), theme.color(Role.AMBER))
        painter.setPen(theme.color(Role.INK))
        painter.drawText(needed, flags, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        page = page_px(self._paper)
        return round(min(width - 2 * SPACE_3, _WIDEST_PAGE) * page.height() / page.width()) + 2 * SPACE_3

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_PAGE, self.heightForWidth(_USUAL_PAGE))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))
