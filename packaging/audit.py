"""Asks whether weaknesses are known of what is locked: at OSV, the open database that pip-audit can ask too (osv.dev).

Exit status 1 where there are some. Where it cannot be asked, as without a network, it says so: that is no failure
but with --strict, as in the workflow that publishes.
"""

from __future__ import annotations

import json
import re
import sys
from http.client import HTTPException
from pathlib import Path
from urllib.request import Request, urlopen

ROOT = Path(__file__).resolve().parent.parent
LOCKS = (ROOT / "requirements.lock", ROOT / "packaging" / "requirements.lock")
ADDRESS = "https://api.osv.dev/v1/querybatch"  # google.github.io/osv.dev/post-v1-querybatch
PATIENCE = 10  # seconds
_PINNED = re.compile(r"([A-Za-z0-9._-]+)==([^\s;\\]+)")


def locked() -> list[tuple[str, str]]:
    """Names and versions of all that both lock files pin."""
    lines = (line for lock in LOCKS for line in lock.read_text(encoding="utf-8").splitlines())
    return sorted({match.groups() for line in lines if (match := _PINNED.match(line))})  # type: ignore[misc]


def known(pinned: list[tuple[str, str]], address: str = ADDRESS) -> list[str]:
    """A line for each of them with the names of its weaknesses. OSError, HTTPException or ValueError: no answer."""
    queries = [{"package": {"name": name, "ecosystem": "PyPI"}, "version": version} for name, version in pinned]
    body = json.dumps({"queries": queries}).encode()
    request = Request(address, body, {"Content-Type": "application/json"})
    with urlopen(request, timeout=PATIENCE) as answer:
        results = json.load(answer).get("results", [])
    if len(results) != len(pinned):
        raise ValueError("an answer for each was expected")
    found: list[str] = []
    for (name, version), result in zip(pinned, results, strict=True):
        names = [one["id"] for one in result.get("vulns", [])]
        if names:
            found.append(f"{name} {version}: {', '.join(names)}")
    return found


def main(arguments: list[str], address: str = ADDRESS) -> int:
    """Print what is known. Returns the exit status."""
    pinned = locked()
    try:
        found = known(pinned, address)
    except (OSError, HTTPException, ValueError) as error:
        sys.stdout.write(f"The database of weaknesses could not be asked ({type(error).__name__}).\n")
        return 1 if "--strict" in arguments else 0
    for line in found:
        sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"{len(pinned)} locked packages, {len(found)} with known weaknesses.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
