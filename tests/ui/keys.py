"""A keyboard and nothing else: what cannot be reached by keys, or does not show where it is, fails here."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from tests.ui.eyes import Eyes

_MOST_TABS = 120
_NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Keys(Eyes):
    """Presses keys where the focus is; `keys` counts them, letters aside."""

    keys = 0

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Press one key."""
        self.keys += 1
        QTest.keyClick(self.focused(), key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.focused(), text)
        self.settle()

    def focused(self) -> QWidget:
        """Where keys arrive: in a menu that is open, else at the focus, else at the window."""
        window = QApplication.activeWindow()
        if window is None or not window.isVisible():
            # The desktop's part, where a window or a menu closed: the one below comes up.
            window = self.windows()[0]
            window.activateWindow()
            assert QTest.qWaitForWindowActive(window)
        kept = window.focusWidget()
        if QApplication.focusWidget() is None and kept is not None:
            kept.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        return QApplication.activePopupWidget() or QApplication.focusWidget() or window

    def go_to(self, words: str) -> None:
        """Tab until the focus is on what is called so, and see that it shows."""
        passed: list[str] = []
        for _ in range(_MOST_TABS):
            focused = self.focused()
            if words in _name(focused):
                self._see_focus(focused)
                return
            passed.append(_name(focused))
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {words!r}, but to {list(dict.fromkeys(passed))}")

    def do(self, words: str) -> None:
        """Tab to a button, and press Enter on it."""
        self.go_to(words)
        self.key(Qt.Key.Key_Return)

    def put(self, name: str, text: str) -> None:
        """Tab to a field, and type into it."""
        self.go_to(name)
        self.type(text)

    def choose(self, button: str, entry: str) -> None:
        """Open the menu of a button by Enter, go down to an entry, and press Enter on it."""
        self.go_to(button)
        problems: list[str] = []

        def pick() -> None:  # while the menu waits for a key
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                problems.append(f"no menu at {button!r}")
                return
            for _ in menu.actions():
                QTest.keyClick(menu, Qt.Key.Key_Down)
                active = menu.activeAction()
                if active is not None and entry in active.text():
                    QTest.keyClick(menu, Qt.Key.Key_Return)
                    return
            problems.append(f"no {entry!r} in the menu of {button!r}: {[one.text() for one in menu.actions()]}")
            menu.close()

        QTimer.singleShot(0, self.main, pick)
        self.key(Qt.Key.Key_Return)
        assert not problems, problems
        for step in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # offscreen a menu takes the window's focus, ring and all
            self.key(step)

    def _see_focus(self, focused: QWidget) -> None:
        """A button shows by a ring that it has the focus; fields have their frame and their cursor."""
        if not isinstance(focused, QAbstractButton):
            return
        with_focus = focused.grab().toImage()
        focused.clearFocus()
        without = focused.grab().toImage()
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        assert with_focus != without, f"the focus on {_name(focused)!r} does not show"


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{widget.accessibleName()} {words}".replace("&", "")
