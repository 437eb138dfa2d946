"""A scenario in a program that the shim watches: `python -m tests.faults.recorded SCENARIO LENGTH ROOT`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.faults import scenarios
from tests.faults.shim import Shim


def main(scenario: str, length: int, root: Path) -> None:
    """Run it, with a mark in the log after each step."""
    shim = Shim()
    scenarios.enter(root)
    for step in scenarios.SCENARIOS[scenario].run(root, length):
        shim.mark(step)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
