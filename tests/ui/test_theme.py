"""The colours are readable in both modes, and a change of mode reaches everything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.accent import accented
from ui.icons import icon
from ui.roles import DARK_CONTRAST, LIGHT_CONTRAST, TEXT_GROUNDS
from ui.system_look import Look
from ui.theme import DARK, LIGHT, Role, Theme, contrast, tabular, theme_of
from ui.widgets.rail import WIDE, Rail
from ui.widgets.tag import TAG_ROLES

PAIRS = [  # every word and the grounds that it stands on
    *((ink, ground) for ink in (Role.INK, Role.SOFT_INK, Role.ACCENT_TEXT) for ground in TEXT_GROUNDS),
    (Role.ACCENT_TEXT, Role.ACCENT_SOFT),
    (Role.INK, Role.ACCENT_SOFT),
    (Role.ON_ACCENT, Role.ACCENT),
    (Role.ON_ACCENT, Role.ACCENT_HOVER),
    *TAG_ROLES.values(),
    # A tag on a selected row, what is wrong with an entry, what is late; on the page and on cards.
    *((color, ground) for color in (Role.AMBER, Role.BLUE, Role.RED) for ground in (Role.CARD, Role.GROUND)),
    (Role.AMBER, Role.RAIL),
    (Role.SOFT_INK, Role.AMBER_SOFT),
    (Role.INK, Role.AMBER_SOFT),
    (Role.ON_NOTICE, Role.NOTICE),
    (Role.NOTICE_LINK, Role.NOTICE),
]
LINES = [  # what a control is seen by, beside its words
    *((line, ground) for line in (Role.FOCUS, Role.ACCENT) for ground in TEXT_GROUNDS),
    *((Role.FIELD_EDGE, ground) for ground in (Role.FIELD, Role.CARD, Role.GROUND)),
]
SETS = {"light": LIGHT, "dark": DARK, "light contrast": LIGHT_CONTRAST, "dark contrast": DARK_CONTRAST}
# A yellow, a grey, black, white, and what GNOME, KDE, Windows and macOS offer.
ACCENTS = (
    "#ffff00", "#808080", "#000000", "#ffffff", "#e01b24", "#2190a4", "#c88800", "#ed5b00", "#d56199", "#9141ac",
    "#6f8396", "#ff3b30", "#34c759", "#e8cb2d", "#00b7c3", "#744da9", "#3a944a",
)  # fmt: skip


def read(colors: Mapping[Role, str]) -> dict[Role, QColor]:
    return {role: QColor(value) for role, value in colors.items()}


def poor(colors: Mapping[Role, QColor], pairs: Iterable[tuple[Role, Role]], least: float) -> dict[object, float]:
    """The pairs whose contrast is below this."""
    ratios = {(over, under): contrast(colors[over], colors[under]) for over, under in pairs}
    return {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < least}


@pytest.mark.parametrize("name", SETS)
def test_all_text_is_readable(name: str) -> None:
    assert poor(read(SETS[name]), PAIRS, 7 if "contrast" in name else 4.5) == {}


@pytest.mark.parametrize("name", SETS)
def test_controls_and_the_focus_ring_stand_out(name: str) -> None:
    assert poor(read(SETS[name]), LINES, 3) == {}


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("accent", ACCENTS)
def test_any_accent_is_made_readable(name: str, accent: str) -> None:
    colors = accented(read(SETS[name]), QColor(accent))
    assert poor(colors, PAIRS, 4.5) == {}
    assert poor(colors, LINES, 3) == {}


def test_a_readable_accent_stays_as_it_was_chosen() -> None:
    assert accented(read(LIGHT), QColor("#744da9"))[Role.ACCENT].name() == "#744da9"


def test_both_modes_name_every_role() -> None:
    for colors in SETS.values():
        assert set(colors) == set(Role)


def test_contrast_of_black_and_white_is_the_greatest() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#777777")) == 1


def test_there_is_one_theme(qapp: QApplication, theme: Theme) -> None:
    assert Theme.install(qapp) is theme
    assert theme_of(QLabel()) is theme


def test_a_mode_swaps_roles_and_palette(qapp: QApplication, theme: Theme) -> None:
    seen: list[str] = []
    theme.changed.connect(lambda: seen.append(theme.color(Role.INK).name()))
    theme.set_mode("dark")
    assert theme.dark
    assert theme.mode == "dark"
    theme.set_mode("dark")
    assert seen == [DARK[Role.INK]], "told once, when the new colours are in force"
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        color = qapp.palette().color(group, QPalette.ColorRole.Window)
        assert color == theme.color(Role.GROUND)
    placeholder = qapp.palette().color(QPalette.ColorRole.PlaceholderText)
    assert placeholder == theme.color(Role.SOFT_INK), "not at half strength, as Qt would have it"


@pytest.fixture
def desktop(theme: Theme) -> Iterator[Theme]:
    """A theme that hears of a desktop's look, and forgets it again."""
    theme.set_mode("system")
    yield theme
    theme.set_follow_accent(True)
    theme.set_desktop(Look())


def test_the_desktop_is_followed_in_what_qt_does_not_say(desktop: Theme) -> None:
    desktop.set_desktop(Look(dark=True))
    assert desktop.dark
    desktop.set_desktop(Look(dark=True, contrast=True))
    assert desktop.color(Role.INK).name() == DARK_CONTRAST[Role.INK]
    desktop.set_mode("light")
    assert desktop.color(Role.INK).name() == LIGHT_CONTRAST[Role.INK]


def test_an_accent_that_somebody_chose_is_taken_unless_they_want_ours(desktop: Theme) -> None:
    desktop.set_desktop(Look(accent="#744da9"))
    assert desktop.color(Role.ACCENT).name() == "#744da9"
    assert desktop.color(Role.AMBER).name() == LIGHT[Role.AMBER]
    desktop.set_follow_accent(False)
    assert desktop.color(Role.ACCENT).name() == LIGHT[Role.ACCENT]


def test_larger_type_reaches_what_is_shown_already(desktop: Theme, qtbot: QtBot) -> None:
    title, rail = QLabel("Inroad"), Rail()
    for widget in (title, rail):
        qtbot.addWidget(widget)
    title.setFont(desktop.font(21, 600))
    before = title.fontMetrics().height()
    desktop.set_desktop(Look(family="DejaVu Serif", scale=1.5))
    desktop.set_mode("dark")
    assert title.font().pixelSize() == round(21 * desktop.scale)
    assert title.font().family() == "DejaVu Serif"
    assert title.fontMetrics().height() > before
    assert rail.width() == round(WIDE * 1.5)
    desktop.set_desktop(Look())
    assert title.font().pixelSize() == 21


def test_the_font_is_measured_in_pixels(qapp: QApplication, theme: Theme) -> None:
    assert qapp.font().pixelSize() == round(13 * theme.scale)
    assert theme.font(21, 600).weight() == 600
    assert theme.font(21, 650).weight() == 650


def test_tabular_figures_are_of_one_width(theme: Theme) -> None:
    font = tabular(theme.font())
    assert font.featureValue(QFont.Tag("tnum")) == 1
    assert not theme.font().isFeatureSet(QFont.Tag("tnum"))


def test_an_icon_takes_the_colour_of_its_role(theme: Theme) -> None:
    drawn = icon("check", Role.ACCENT)
    assert _colors(drawn) == {LIGHT[Role.ACCENT]}
    theme.set_mode("dark")
    assert _colors(drawn) == {DARK[Role.ACCENT]}
    assert _colors(QIcon(drawn)) == {DARK[Role.ACCENT]}, "a copy has an engine of its own"


def test_an_icon_is_sharp_at_every_scale(theme: Theme) -> None:
    pixmap = icon("check").pixmap(QSize(24, 24), 2.0)
    assert pixmap.size() == QSize(48, 48)
    assert pixmap.devicePixelRatio() == 2


def _colors(drawn: QIcon) -> set[str]:
    image = drawn.pixmap(QSize(24, 24), 2.0).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in (image.pixelColor(*point) for point in points) if color.alpha() == 255}
