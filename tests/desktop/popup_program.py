"""A small program that shows pop-ups as Inroad does, and tells what came of them.

On standard input, a line of JSON each: {"show": {"key", "title", "body", "actions"}}, {"withdraw": key},
{"gap": true}, {"available": true}, {"quit": true}. On standard output: {"ready": true}, {"action": [key, action]},
{"missed": key}, {"took": seconds in the call}, {"gap": the longest time in which its window stood still},
{"available": whether there is a tray}, {"tray": whether it came or went}, {"wanted": what was pressed in the
tray's menu}.
"""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from ui.notifications import PopupContent, choose_notifier
from ui.tray import Tray


def tell(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


class Heart:
    """Beats 50 times a second, and knows its longest pause."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


def main() -> int:
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    tray = Tray()
    tray.start()
    notifier = choose_notifier(tray, app)
    notifier.action.connect(lambda key, action: tell(action=[key, action]))
    notifier.missed.connect(lambda key: tell(missed=key))
    tray.availability_changed.connect(lambda there: tell(tray=there))
    tray.open_wanted.connect(lambda: tell(wanted="open"))
    tray.add_person_wanted.connect(lambda: tell(wanted="add_person"))
    tray.quit_wanted.connect(lambda: (tell(wanted="quit"), app.quit()))
    heart = Heart()
    unread = b""

    def obey(order: dict[str, object]) -> None:
        began = time.monotonic()
        if "show" in order:
            asked = dict(order["show"])
            asked["actions"] = tuple(tuple(pair) for pair in asked.get("actions", ()))
            notifier.show(PopupContent(**asked))
            tell(took=time.monotonic() - began)
        elif "withdraw" in order:
            notifier.withdraw(str(order["withdraw"]))
            tell(took=time.monotonic() - began)
        elif "gap" in order:
            tell(gap=heart.longest)
        elif "available" in order:
            tell(available=tray.available())
        else:
            app.quit()

    def read() -> None:
        nonlocal unread
        unread += os.read(0, 65536)
        *lines, unread = unread.split(b"\n")
        for line in lines:
            obey(json.loads(line))

    orders = QSocketNotifier(0, QSocketNotifier.Type.Read)
    orders.activated.connect(read)
    QTimer.singleShot(0, lambda: tell(ready=True))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
