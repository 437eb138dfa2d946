"""The buttons at the foot of a dialog or wizard, in the order that this system's people expect."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QDialogButtonBox, QHBoxLayout, QStyle, QWidget

from ui.theme import SPACE_2

_Custom = QDialogButtonBox.ButtonLayout


def custom() -> QDialogButtonBox.ButtonLayout:
    """The order by this desktop's custom, as Qt knows it from the platform.

    Where Qt knows of no custom it says Windows'; outside Windows that means GNOME's, for most desktops are akin to it.
    """
    said = _Custom(QApplication.style().styleHint(QStyle.StyleHint.SH_DialogButtonLayout))
    return _Custom.GnomeLayout if said is _Custom.WinLayout and sys.platform != "win32" else said


def foot(*buttons: QWidget, before: Sequence[QWidget] = (), words: QWidget | None = None) -> QHBoxLayout:
    """The foot of a dialog. `buttons` are given from the one that leads away to the one that accepts: so they stand
    on macOS and GNOME; on Windows and KDE the one that accepts comes first. `before` stands
    at the other end, `words` take the room between."""
    accepts_first = custom() in (_Custom.WinLayout, _Custom.KdeLayout)
    return _row(before, buttons[::-1] if accepts_first else buttons, words)


def wizard_foot(away: QWidget, *onwards: QWidget) -> QHBoxLayout:
    """The foot of a wizard. `onwards`, from Back to Next, keep their order, as in QWizard; what leads `away` comes
    before them on GNOME, at the other end on macOS, and last on Windows and KDE."""
    match custom():
        case _Custom.MacLayout:
            return _row((away,), onwards)
        case _Custom.WinLayout | _Custom.KdeLayout:
            return _row((), (*onwards, away))
        case _:
            return _row((), (away, *onwards))


def _row(before: Sequence[QWidget], after: Sequence[QWidget], words: QWidget | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_2)
    for widget in before:
        row.addWidget(widget)
    if words is None:
        row.addStretch(1)
    else:
        row.addWidget(words, 1)
    for widget in after:
        row.addWidget(widget)
    return row
