"""A small program that starts only once for a folder: python instance_program.py FOLDER WISH

Prints {"start": "first"}, and {"wish": …} for each later start; or {"start": "passed_on"} and ends.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ui.single_instance import SingleInstance, Start


def tell(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def main() -> int:
    app = QCoreApplication(sys.argv)
    instance = SingleInstance(Path(sys.argv[1]))
    instance.wish.connect(lambda wish: tell(wish=wish))
    start = instance.start(json.loads(sys.argv[2]))
    tell(start=start)
    return app.exec() if start == Start.FIRST else 0


if __name__ == "__main__":
    sys.exit(main())
