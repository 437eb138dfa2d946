"""The system's accent in the place of Inroad's green: as light or dark as can be read on our grounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtGui import QColor

from ui.roles import TEXT_GROUNDS, Role, contrast

READABLE: Final = 4.5  # WCAG 2.2, success criterion 1.4.3, for text of usual size


def accented(colors: Mapping[Role, QColor], accent: QColor, *, least: float = READABLE) -> dict[Role, QColor]:
    """The colours with another accent, in all that the accent is used for.

    Its hue stays; its lightness goes as far as every contrast of words on grounds needs to be `least`.
    """
    found = dict(colors)
    ground = colors[Role.CARD]
    dark = ground.lightnessF() < 0.5
    soft = _mixed(accent, ground, 0.14)
    found[Role.ACCENT_SOFT] = found[Role.SELECTION] = soft
    text = _readable(accent, [soft, *(found[role] for role in TEXT_GROUNDS)], least, lighter=dark)
    found[Role.ACCENT] = found[Role.ACCENT_TEXT] = found[Role.FOCUS] = text
    found[Role.ACCENT_HOVER] = text.lighter(112) if dark else text.darker(114)
    found[Role.NOTICE_LINK] = _readable(accent, [found[Role.NOTICE]], least, lighter=not dark)
    for role in (Role.INK, Role.SOFT_INK):  # the selection is their ground too
        found[role] = _readable(found[role], [soft], least, lighter=dark)
    return found


def _readable(color: QColor, grounds: Iterable[QColor], least: float, *, lighter: bool) -> QColor:
    """The colour, as much lighter or darker as it needs to be read on all the grounds."""
    all_grounds = list(grounds)
    hue = max(0.0, color.hslHueF())  # a grey has none
    saturation, lightness = color.hslSaturationF(), color.lightnessF()
    for step in range(101):
        towards = 1.0 if lighter else 0.0
        tried = QColor.fromHslF(hue, saturation, lightness + (towards - lightness) * step / 100)
        tried = QColor(tried.name())  # as it is painted
        if all(contrast(tried, ground) >= least for ground in all_grounds):
            return tried
    return QColor("#ffffff" if lighter else "#000000")


def _mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """A little of the colour on the ground."""

    def part(one: float, other: float) -> float:
        return one * share + other * (1 - share)

    red, green = part(color.redF(), ground.redF()), part(color.greenF(), ground.greenF())
    return QColor(QColor.fromRgbF(red, green, part(color.blueF(), ground.blueF())).name())
