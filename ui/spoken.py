"""What assistive programs are told of widgets that paint themselves.

A widget class says by `spoken_role` what it is (a `QAccessible.Role`). One that says it is a button without being one
of Qt's has `spoken_press` for what pressing it does. Nothing here runs while no such program asks.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class _Pressed(QAccessibleWidget):
    """A widget that can be pressed though it is none of Qt's buttons."""

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()]

    def doAction(self, actionName: str) -> None:
        press = getattr(self.object(), "spoken_press", None)
        if actionName == QAccessibleActionInterface.pressAction() and press is not None:
            press()
        else:
            super().doAction(actionName)


def install() -> None:
    """Let Qt ask here what a widget is to assistive programs, before it falls back on what it knows itself."""
    QAccessible.installFactory(_interface)


def _interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "spoken_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    if role is not QAccessible.Role.Button:
        return QAccessibleWidget(thing, role)
    made = _Pressed(thing, role)
    # Kept with the widget: what Python adds to an interface would be gone with the last reference to it.
    thing.__dict__["spoken"] = made
    return made
