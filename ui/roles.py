"""What each colour is for, and its value in light and in dark. Read through ui/theme.py."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QColor


class Role(StrEnum):
    """What a colour is for."""

    GROUND = "ground"  # the page behind the cards
    CARD = "card"
    RAIL = "rail"
    FIELD = "field"
    HAIRLINE = "hairline"  # between rows
    EDGE = "edge"  # around cards and buttons, which their ground or their words show as well
    FIELD_EDGE = "field_edge"  # around what is typed into or ticked, which nothing else would show
    INK = "ink"
    SOFT_INK = "soft_ink"
    ACCENT = "accent"  # the ground of a filled button; a progress bar
    ACCENT_HOVER = "accent_hover"
    ACCENT_TEXT = "accent_text"  # accent as text, on card, rail and its own soft ground
    ACCENT_SOFT = "accent_soft"
    ON_ACCENT = "on_accent"
    AMBER = "amber"
    AMBER_SOFT = "amber_soft"
    BLUE = "blue"
    BLUE_SOFT = "blue_soft"
    RED = "red"
    RED_SOFT = "red_soft"
    NEUTRAL_SOFT = "neutral_soft"
    HOVER = "hover"  # a row, an outlined button under the pointer
    SELECTION = "selection"  # a selected row; selected text
    FOCUS = "focus"
    NOTICE = "notice"  # the bar at the foot
    ON_NOTICE = "on_notice"
    NOTICE_LINK = "notice_link"
    SCRIM = "scrim"  # behind an overlay; translucent


LIGHT: Final[Mapping[Role, str]] = MappingProxyType(
    {
        Role.GROUND: "#faf8f5",
        Role.CARD: "#ffffff",
        Role.RAIL: "#f3efe9",
        Role.FIELD: "#ffffff",
        Role.HAIRLINE: "#e8e3db",
        Role.EDGE: "#e2dcd2",
        Role.FIELD_EDGE: "#918a7e",
        Role.INK: "#1f2933",
        Role.SOFT_INK: "#57626d",
        Role.ACCENT: "#0e7c66",
        Role.ACCENT_HOVER: "#0b6b58",
        Role.ACCENT_TEXT: "#0c735f",
        Role.ACCENT_SOFT: "#e3f1ee",
        Role.ON_ACCENT: "#ffffff",
        Role.AMBER: "#b05007",
        Role.AMBER_SOFT: "#fcf1e1",
        Role.BLUE: "#2f5fa8",
        Role.BLUE_SOFT: "#e6edf7",
        Role.RED: "#b3261e",
        Role.RED_SOFT: "#fbe9e7",
        Role.NEUTRAL_SOFT: "#f3efe9",
        Role.HOVER: "#f8f5f0",
        Role.SELECTION: "#e3f1ee",
        Role.FOCUS: "#0e7c66",
        Role.NOTICE: "#1f2933",
        Role.ON_NOTICE: "#f5f6f7",
        Role.NOTICE_LINK: "#6fd6be",
        Role.SCRIM: "#261f2933",
    }
)

DARK: Final[Mapping[Role, str]] = MappingProxyType(
    {
        Role.GROUND: "#15181c",
        Role.CARD: "#1d2126",
        Role.RAIL: "#191c21",
        Role.FIELD: "#1d2126",
        Role.HAIRLINE: "#2e343b",
        Role.EDGE: "#3a424b",
        Role.FIELD_EDGE: "#717c88",
        Role.INK: "#e7eaee",
        Role.SOFT_INK: "#9aa5b1",
        Role.ACCENT: "#4fc3a8",
        Role.ACCENT_HOVER: "#66d0b7",
        Role.ACCENT_TEXT: "#4fc3a8",
        Role.ACCENT_SOFT: "#1c332e",
        Role.ON_ACCENT: "#0d1b17",
        Role.AMBER: "#e5a24a",
        Role.AMBER_SOFT: "#33291a",
        Role.BLUE: "#8db2ea",
        Role.BLUE_SOFT: "#202b3b",
        Role.RED: "#f19a92",
        Role.RED_SOFT: "#3a2220",
        Role.NEUTRAL_SOFT: "#292e35",
        Role.HOVER: "#23282e",
        Role.SELECTION: "#1c332e",
        Role.FOCUS: "#4fc3a8",
        Role.NOTICE: "#e7eaee",
        Role.ON_NOTICE: "#15181c",
        Role.NOTICE_LINK: "#0b6252",
        Role.SCRIM: "#80000000",
    }
)

# In high contrast grounds are plain, edges are ink, and words are read at 7 to 1 or more.
LIGHT_CONTRAST: Final[Mapping[Role, str]] = MappingProxyType(
    {
        **LIGHT,
        **dict.fromkeys((Role.GROUND, Role.RAIL, Role.HOVER), "#ffffff"),
        **dict.fromkeys((Role.HAIRLINE, Role.EDGE, Role.FIELD_EDGE, Role.INK, Role.NOTICE), "#000000"),
        Role.SOFT_INK: "#2b333b",
        Role.ACCENT: "#064d3f",
        Role.ACCENT_HOVER: "#043a30",
        Role.ACCENT_TEXT: "#064d3f",
        Role.FOCUS: "#064d3f",
        Role.AMBER: "#6b2f03",
        Role.BLUE: "#173f7d",
        Role.RED: "#8c120c",
        Role.ON_NOTICE: "#ffffff",
    }
)

DARK_CONTRAST: Final[Mapping[Role, str]] = MappingProxyType(
    {
        **DARK,
        **dict.fromkeys((Role.GROUND, Role.CARD, Role.RAIL, Role.FIELD, Role.HOVER, Role.ON_NOTICE), "#000000"),
        **dict.fromkeys((Role.HAIRLINE, Role.EDGE, Role.FIELD_EDGE, Role.INK, Role.NOTICE), "#ffffff"),
        Role.SOFT_INK: "#d8dee5",
        Role.ACCENT: "#7fe3cb",
        Role.ACCENT_HOVER: "#a5f0dd",
        Role.ACCENT_TEXT: "#7fe3cb",
        Role.FOCUS: "#7fe3cb",
        Role.ON_ACCENT: "#000000",
        Role.AMBER: "#ffc370",
        Role.BLUE: "#b5d0ff",
        Role.RED: "#ffb8b2",
        Role.NOTICE_LINK: "#064d3f",
    }
)

# What words stand on that are no tag, no button and no notice.
TEXT_GROUNDS: Final = (Role.GROUND, Role.CARD, Role.RAIL, Role.FIELD, Role.HOVER, Role.SELECTION, Role.NEUTRAL_SOFT)


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
