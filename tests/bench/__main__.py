"""Speed as ratios to a floor of the same run: python -m tests.bench [PART…]. Exit status 1 past any limit."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import (
    bench_first_window,
    bench_idle,
    bench_import,
    bench_installed,
    bench_pages,
    bench_search,
    bench_store,
    bench_table,
    bench_vcard,
    bench_window,
)
from tests.bench.measure import Result, table

PARTS = {
    "backup": bench_store.backup,
    "commit": bench_store.commit,
    "first-window": bench_first_window.run,
    "idle": bench_idle.run,
    "import": bench_import.run,
    "installed": bench_installed.run,
    "opening": bench_store.opening,
    "pages": bench_pages.run,
    "search": bench_search.run,
    "table": bench_table.run,
    "vcard": bench_vcard.run,
    "window": bench_window.run,
}


def main() -> int:
    """Measure the parts that are named, or all, and print each line as soon as it is known."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="PART", help=", ".join(PARTS))
    wanted = parser.parse_args().parts or list(PARTS)
    # No window on anybody's screen, but on one that has room for it.
    screen = Path(__file__).parents[1] / "screen.json"
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screen}")
    results: list[Result] = []

    def measured() -> Iterator[Result]:
        with tempfile.TemporaryDirectory(prefix="inroad-bench-") as folder:
            for part in wanted:
                for result in PARTS[part](Path(folder)):
                    results.append(result)
                    yield result

    for line in table(measured()):
        print(line, flush=True)
    over = [result for result in results if result.over]
    print(f"{len(over)} of {len(results)} past the limit" if over else f"all {len(results)} within their limits")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
