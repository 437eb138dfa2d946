"""Colours, type and space: every look in Inroad is read from here.

A colour is asked for by what it is for (its `Role`), never by its value, so that light and dark are two
dictionaries and nothing else. `Theme.install(app)` sets the whole palette; widgets paint themselves from
`theme_of(widget).color(role)`.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.roles import DARK, LIGHT, Role, contrast

__all__ = [  # beside its own, what a widget needs from ui/roles.py
    "DARK",
    "LIGHT",
    "Mode",
    "Role",
    "Theme",
    "contrast",
    "tabular",
    "theme_of",
]

Mode = Literal["system", "light", "dark"]


# Space in steps of 4; how round a corner is; the sizes of type, in pixels at 100 per cent.
SPACE_1: Final = 4
SPACE_2: Final = 8
SPACE_3: Final = 12
SPACE_4: Final = 16
SPACE_5: Final = 20
SPACE_6: Final = 24
SPACE_7: Final = 28
PAGE_MARGIN: Final = 28
COLUMN_GAP: Final = 18
RADIUS_CARD: Final = 10
RADIUS_BUTTON: Final = 7
RADIUS_TAG: Final = 5
TEXT: Final = 13
HEADING: Final = 12
SMALL: Final = 11
CARD_TITLE: Final = 15
PAGE_TITLE: Final = 21
LINE_HEIGHT: Final = 1.45

SEMI_BOLD: Final = 600
MEDIUM: Final = 500

# Families that stand in where a desktop has named none; Inter is taken instead where it is installed.
_STAND_INS: Final = frozenset({"Sans Serif", "DejaVu Sans", "Noto Sans", "Bitstream Vera Sans", "Sans"})
# A system font larger than this many pixels means that somebody asked for large type.
_USUAL_PIXELS: Final = 16

_SHEET: Final = Template("""
QMenu { background: $card; color: $ink; border: 1px solid $edge; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $soft_ink; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QToolTip { background: $card; color: $ink; border: 1px solid $edge; padding: 4px 6px; }
Field, Combo QLineEdit { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; } QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge; border: 3px solid transparent; border-radius: 6px;
  background-clip: padding; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $soft_ink; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0; }
""")


class Theme(QObject):
    """The colours and type in force. One for each application: `Theme.install(app)`."""

    changed = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._mode: Mode = "system"
        self._dark = self._system_is_dark()
        self._colors = self._read(self._dark)
        self._family, self._scale = _system_type()

    @classmethod
    def install(cls, app: QCoreApplication) -> Theme:
        """Give the application its look, and return the theme; the same one when called again."""
        found = app.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if found is not None:
            return found
        theme = cls(app)
        if isinstance(app, QApplication):
            app.setStyle(QStyleFactory.create("Fusion"))
            app.setFont(theme.font())
            app.styleHints().colorSchemeChanged.connect(theme._follow_system)
            theme._apply(app)
        return theme

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self._dark

    @property
    def mode(self) -> Mode:
        """What was asked for: the system's choice, light or dark."""
        return self._mode

    @property
    def scale(self) -> float:
        """How much larger than usual the system wants its type: 1.0 or more."""
        return self._scale

    def color(self, role: Role) -> QColor:
        """The colour for a role, now."""
        return self._colors[role]

    def font(self, size: int = TEXT, weight: int = 400) -> QFont:
        """The application's font at a size in pixels (at 100 per cent) and a weight of 1 to 1000."""
        font = QFont(self._family)
        font.setPixelSize(round(size * self._scale))
        font.setWeight(QFont.Weight(weight))  # QFont.setWeight(int) drops values between the names
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        self._mode = mode
        self._renew()

    def _follow_system(self) -> None:
        if self._mode == "system":
            self._renew()

    def _renew(self) -> None:
        dark = self._mode == "dark" or (self._mode == "system" and self._system_is_dark())
        if dark == self._dark:
            return
        self._dark = dark
        self._colors = self._read(dark)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._apply(app)
        self.changed.emit()

    def _apply(self, app: QApplication) -> None:
        app.setPalette(_palette(self._colors))
        app.setStyleSheet(_SHEET.substitute({role.value: c.name() for role, c in self._colors.items()}))

    @staticmethod
    def _read(dark: bool) -> dict[Role, QColor]:
        return {role: QColor(value) for role, value in (DARK if dark else LIGHT).items()}

    @staticmethod
    def _system_is_dark() -> bool:
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def theme_of(widget: QObject | None = None) -> Theme:
    """The theme that a widget is to paint itself with: the application's."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a theme needs an application")
    return Theme.install(app)


def tabular(font: QFont) -> QFont:
    """The same font with figures of one width, for times and counts that stand in a column."""
    copy = QFont(font)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy


def _system_type() -> tuple[str, float]:
    """The family and the scale of type: the system's own, Inter where the system names none."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    info = QFontInfo(system)
    family = info.family()
    unnamed = system.family() in _STAND_INS or QGuiApplication.platformName() == "offscreen"
    if unnamed and "Inter" in QFontDatabase.families():
        family = "Inter"
    return family, max(1.0, info.pixelSize() / _USUAL_PIXELS)


def _palette(colors: Mapping[Role, QColor]) -> QPalette:
    """A palette with every group and role set, so that nothing of the system's shows through."""
    names = QPalette.ColorRole
    pairs = {
        names.Window: Role.GROUND,
        names.WindowText: Role.INK,
        names.Base: Role.FIELD,
        names.AlternateBase: Role.HOVER,
        names.Text: Role.INK,
        names.PlaceholderText: Role.SOFT_INK,
        names.Button: Role.CARD,
        names.ButtonText: Role.INK,
        names.BrightText: Role.RED,
        names.ToolTipBase: Role.CARD,
        names.ToolTipText: Role.INK,
        names.Highlight: Role.ACCENT,
        names.HighlightedText: Role.ON_ACCENT,
        names.Accent: Role.ACCENT,
        names.Link: Role.ACCENT_TEXT,
        names.LinkVisited: Role.ACCENT_TEXT,
        names.Light: Role.CARD,
        names.Midlight: Role.HAIRLINE,
        names.Mid: Role.EDGE,
        names.Dark: Role.EDGE,
        names.Shadow: Role.EDGE,
    }
    palette = QPalette()
    for name, role in pairs.items():
        palette.setColor(QPalette.ColorGroup.All, name, colors[role])
    for name in (names.WindowText, names.Text, names.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, colors[Role.SOFT_INK])
    return palette
