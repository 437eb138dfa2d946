"""Colours, type and space: every look in Inroad is read from here.

A colour is asked for by what it is for (its `Role`), never by its value, so that light and dark are two
dictionaries and nothing else. `Theme.install(app)` sets the whole palette; widgets paint themselves from
`theme_of(widget).color(role)`.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.roles import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Role, contrast
from ui.system_look import Look, look_of_qt, stand_in

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
_PROPERTY: Final = "theme"  # of the application


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

# Where QStyleSheetStyle keeps the font to which a widget returns when the style sheet is set anew, as for dark.
_KEPT_FONT: Final = "_q_styleSheetWidgetFont"

_SHEET: Final = Template("""
QMenu { background: $card; color: $ink; border: 1px solid $edge; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $soft_ink; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QToolTip { background: $card; color: $ink; border: 1px solid $edge; padding: 4px 6px; }
Field, Combo QLineEdit { background: transparent; border: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; } QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge; border: 3px solid transparent; border-radius: 6px;
  background-clip: padding; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $soft_ink; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0; }
""")


class Theme(QObject):
    """The colours and type in force. One for each application: `Theme.install(app)`.

    The system's accent is followed where somebody chose one; the one it came with says nothing, and Inroad's green
    stays. `follow_accent` is whether it is followed at all.
    """

    changed = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.by_keys = False  # whether the focus was moved by a key last, not by the mouse
        self._mode: Mode = "system"
        self._follow_accent = True
        self._desktop = Look()
        self._qt = look_of_qt()
        self._look = self._now()
        self._colors = self._read(self._look)
        self._fonts: dict[tuple[int, int], QFont] = {}

    @classmethod
    def install(cls, app: QCoreApplication) -> Theme:
        """Give the application its look, and return the theme; the same one when called again."""
        found = app.property(_PROPERTY)  # to look among its children would load the class of each, QStyle too
        if isinstance(found, cls):
            return found
        theme = cls(app)
        app.setProperty(_PROPERTY, theme)
        if isinstance(app, QApplication):
            app.setFont(theme.font())
            hints = app.styleHints()
            hints.colorSchemeChanged.connect(theme._read_system)
            hints.accessibility().contrastPreferenceChanged.connect(theme._read_system)
            hints.installEventFilter(theme)
            theme._apply(app)
        return theme

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        return bool(self._look.dark)

    @property
    def mode(self) -> Mode:
        """What was asked for: the system's choice, light or dark."""
        return self._mode

    @property
    def scale(self) -> float:
        """How much larger than usual the system wants its type: 1.0 or more."""
        return self._look.scale or 1.0

    def grown(self, pixels: float) -> int:
        """A length at 100 per cent as long as large type needs it, in pixels."""
        return round(pixels * self.scale)

    def color(self, role: Role) -> QColor:
        """The colour for a role, now."""
        return self._colors[role]

    def font(self, size: int = TEXT, weight: int = 400) -> QFont:
        """The application's font at a size in pixels (at 100 per cent) and a weight of 1 to 1000."""
        font = self._fonts.get((size, weight))
        if font is None:
            font = self._fonts[size, weight] = QFont(self._look.family or "")
            font.setPixelSize(round(size * self.scale))
            font.setWeight(QFont.Weight(weight))  # QFont.setWeight(int) drops values between the names
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return QFont(font)

    def begin(self, mode: Mode, desktop: Look, *, follow_accent: bool) -> None:
        """All at once, as it was set and remembered: before the first window."""
        self._mode, self._desktop, self._follow_accent = mode, desktop, follow_accent
        self._renew()

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        self._mode = mode
        self._renew()

    def set_follow_accent(self, follow: bool) -> None:
        """Take the accent that somebody chose for the whole system, or keep Inroad's green."""
        self._follow_accent = follow
        self._renew()

    def set_desktop(self, look: Look) -> None:
        """What the desktop said beside Qt (ui/desktop_look.py); where both say something, Qt has it of the system."""
        self._desktop = look
        self._renew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The style hints hear of a changed theme: a font, an accent."""
        if event.type() is QEvent.Type.ThemeChange:
            self._read_system()
        return False

    def _read_system(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(QPalette())  # the system's own, for the accent in it
            self._qt = look_of_qt()
            app.setPalette(_palette(self._colors))
        self._renew()

    def _now(self) -> Look:
        look = self._qt.or_else(self._desktop)
        family = look.family or stand_in()
        accent = look.accent if self._follow_accent else None
        dark = bool(look.dark) if self._mode == "system" else self._mode == "dark"
        scale = max(self._qt.scale or 1.0, self._desktop.scale or 1.0)
        return Look(dark, bool(look.contrast), accent, family, scale)

    def _renew(self) -> None:
        before, self._look = self._look, self._now()
        if before == self._look:
            return
        self._colors = self._read(self._look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._apply(app)
            if (before.family, before.scale) != (self._look.family, self._look.scale):
                self._set_type(app, self.scale / (before.scale or 1.0))
        self.changed.emit()

    def _apply(self, app: QApplication) -> None:
        app.setPalette(_palette(self._colors))
        app.setStyleSheet(_SHEET.substitute({role.value: c.name() for role, c in self._colors.items()}))

    def _set_type(self, app: QApplication, larger: float) -> None:
        """Another family or size, for what is shown already too: a widget keeps the font that it was given."""
        self._fonts.clear()
        # With a style sheet in force a font of the application reaches no widget that is there already.
        given = [(one, QFont(one.font())) for one in app.allWidgets()]
        app.setFont(self.font())
        for widget, font in given:
            font.setFamily(self._look.family or "")
            font.setPixelSize(max(1, round(font.pixelSize() * larger)))
            widget.setFont(font)
            if widget.property(_KEPT_FONT) is not None:
                widget.setProperty(_KEPT_FONT, font)

    @staticmethod
    def _read(look: Look) -> dict[Role, QColor]:
        named = (DARK_CONTRAST if look.contrast else DARK) if look.dark else LIGHT_CONTRAST if look.contrast else LIGHT
        colors = {role: QColor(value) for role, value in named.items()}
        if look.accent is None or look.contrast:
            return colors
        from ui.accent import accented  # seldom needed before the first paint

        return accented(colors, QColor(look.accent))


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
