"""The colours are readable in both modes, and a change of mode reaches everything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from ui.icons import icon
from ui.theme import DARK, LIGHT, Role, Theme, contrast, tabular, theme_of

GROUNDS = (Role.GROUND, Role.CARD, Role.RAIL, Role.FIELD, Role.HOVER, Role.SELECTION, Role.NEUTRAL_SOFT)
PAIRS = [
    *((ink, ground) for ink in (Role.INK, Role.SOFT_INK) for ground in GROUNDS),
    *((Role.ACCENT_TEXT, ground) for ground in (Role.ACCENT_SOFT, *GROUNDS)),
    (Role.ON_ACCENT, Role.ACCENT),
    (Role.ON_ACCENT, Role.ACCENT_HOVER),
    (Role.AMBER, Role.AMBER_SOFT),
    (Role.BLUE, Role.BLUE_SOFT),
    (Role.RED, Role.RED_SOFT),
    *((color, Role.CARD) for color in (Role.AMBER, Role.BLUE, Role.RED)),  # a tag on a selected row
    (Role.ON_NOTICE, Role.NOTICE),
    (Role.NOTICE_LINK, Role.NOTICE),
]


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_all_text_is_readable(colors: dict[Role, str]) -> None:
    poor = {
        (ink, ground): ratio
        for ink, ground in PAIRS
        if (ratio := contrast(QColor(colors[ink]), QColor(colors[ground]))) < 4.5
    }
    assert not poor


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_ring_stands_out(colors: dict[Role, str]) -> None:
    for ground in GROUNDS:
        assert contrast(QColor(colors[Role.FOCUS]), QColor(colors[ground])) >= 3


def test_both_modes_name_every_role() -> None:
    assert set(LIGHT) == set(DARK) == set(Role)


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
