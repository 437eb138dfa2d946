"""The release of Qt that is installed does not lose references to None (PySide6 6.12.0 on Python 3.11 did)."""

from __future__ import annotations

import subprocess
import sys

CALLS = 20_000
PROGRAM = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for number in range({CALLS}):
    label.setNum(number)
print(sys.getrefcount(None) - before)
"""


def test_calls_that_return_none_lose_no_reference() -> None:
    # In a process of its own: where the fault is there, the interpreter aborts.
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    lost = -int(done.stdout)
    # Since Python 3.12 None is immortal and its count does not move.
    assert lost < CALLS // 100
