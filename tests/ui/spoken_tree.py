"""What is wrong with a window for those who do not see it, or use no mouse: read from the tree that they are given."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QWidget,
)

from ui.widgets.line import FormLabel, Line
from ui.widgets.text import Text

_SAYS_NOTHING = (QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.Pane, QAccessible.Role.Whitespace)
_ITEMS = 40  # of a long list: the others are made the same way
_MOST_TABS = 400
_PARTS = 4


def faults(window: QWidget) -> list[str]:
    """One line for each thing that is wrong; none when all is well."""
    QCoreApplication.processEvents()
    found: list[str] = []
    for one in tree(QAccessible.queryAccessibleInterface(window)):
        found += [f"{_place(one)}: {fault}" for fault in _of_one(one)]
    return [*found, *_labels(window), *_tabs(window)]


def tree(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What assistive programs see below `top`, of long lists the first items."""
    if top.state().invisible:
        return
    yield top
    most = _ITEMS if isinstance(top.object(), QAbstractItemView) else top.childCount()
    for number in range(min(most, top.childCount())):
        child = top.child(number)
        if child is not None:
            yield from tree(child)


def said(window: QWidget, role: QAccessible.Role) -> list[str]:
    """The names of everything of a role in a window."""
    top = QAccessible.queryAccessibleInterface(window)
    return [one.text(QAccessible.Text.Name) for one in tree(top) if one.role() is role]


def _of_one(one: QAccessibleInterface) -> Iterator[str]:
    name, state = one.text(QAccessible.Text.Name), one.state()
    described = one.text(QAccessible.Text.Description)
    if "<span" in name or "<span" in described:
        yield f"tags are read out: {described!r}"
    if isinstance(one.object(), Line | Text):
        if one.role() in _SAYS_NOTHING:
            yield f"painted words {name!r} are no text to a reader"
        return
    if not state.focusable or state.disabled or _is_a_part(one):
        return
    if not name.strip():
        yield "has no name"
    if one.role() in _SAYS_NOTHING:
        yield f"{name!r} has no role"


def _is_a_part(one: QAccessibleInterface) -> bool:
    """Whether it is the inside of something that has a name itself, as an editor in a spin box is."""
    thing = one.object()
    if isinstance(thing, QWidget) and thing.focusProxy() is not None:
        return True
    parent = one.parent()
    while parent is not None:
        if isinstance(parent.object(), QAbstractSpinBox | QComboBox):
            return True
        parent = parent.parent()
    return False


def _labels(window: QWidget) -> Iterator[str]:
    """What stands over a field leads to it."""
    for label in window.findChildren(FormLabel):
        if label.isVisible() and label.buddy() is None:
            yield f"the label {label.text()!r} leads nowhere"
    for label in window.findChildren(QLabel):
        if label.isVisible() and "&" in label.text().replace("&&", "") and label.buddy() is None:
            yield f"the key of {label.text()!r} leads nowhere"


def _tabs(window: QWidget) -> Iterator[str]:
    """Tab comes to everything that it should, in a circle, and stays nowhere; whether or not the window is active."""
    wanted = {one for one in window.findChildren(QWidget) if one.window() is window and _is_tab_stop(one)}
    if not wanted:
        return
    first = window.focusWidget() or next(iter(wanted))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    reached: set[QWidget] = set()
    for _ in range(_MOST_TABS):
        focused = window.focusWidget()
        if focused is None or focused in reached:
            break
        reached.add(focused)
        for _ in range(_PARTS if isinstance(focused, QAbstractSpinBox) else 1):  # day, month and year
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            if window.focusWidget() is not focused:
                break
        else:
            if len(wanted) > 1:
                yield f"Tab stays on {_name(focused)}"
                return
    for one in wanted - reached:
        if not _is_one_of_a_few(one, reached):
            yield f"Tab does not come to {_name(one)}"


def _is_one_of_a_few(one: QWidget, reached: set[QWidget]) -> bool:
    """Whether Tab comes to another of its group, from where the arrow keys go on."""
    if not isinstance(one, QAbstractButton):
        return False
    group, above = one.group(), one.parentWidget()
    if group is not None:
        return group.exclusive() and any(button in reached for button in group.buttons())
    return one.autoExclusive() and any(button.parentWidget() is above for button in reached)


def _is_tab_stop(one: QWidget) -> bool:
    proxied = one.focusProxy() is not None
    return one.isVisible() and one.isEnabled() and not proxied and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _place(one: QAccessibleInterface) -> str:
    thing = one.object()
    parent = one.parent()
    above = parent.object() if parent is not None else None
    return f"{type(thing).__name__ if thing else one.role().name} in {type(above).__name__}"


def _name(one: QWidget) -> str:
    return f"{type(one).__name__} {one.accessibleName()!r} in {type(one.parentWidget()).__name__}"
