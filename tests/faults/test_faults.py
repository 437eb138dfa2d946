"""The fault suite in its short form. In full, with its figures: `make faults`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import shim
from tests.faults.figures import Row

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither fork nor kill -9")
def test_nothing_is_lost_and_nothing_left_unsound() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", "--short"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    if shim.missing():
        pytest.skip(f"power loss and full disks were left out: {shim.missing()}")


def test_a_row_that_lost_something_is_not_well() -> None:
    row = Row("any")
    assert row.well
    row.lose("a word")
    assert not row.well
