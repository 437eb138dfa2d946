"""What comes from others: pinned by hashes that are checked at install, with a licence each, and asked about."""

from __future__ import annotations

import importlib.util
import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "packaging/requirements.lock")


def script(name: str) -> ModuleType:
    """A file of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def requirements(lock: str) -> list[str]:
    """Each requirement with its hashes, as one line."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_is_pinned_by_hashes_and_no_address(lock: str) -> None:
    found = requirements(lock)
    assert len(found) > 10
    for line in found:
        assert re.match(r"[A-Za-z0-9._-]+==[^\s;]+", line), line
        hashes = re.findall(r"--hash=(\S+)", line)
        assert hashes, line
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", one) for one in hashes), line
        assert "://" not in line, line
        assert not line.startswith("-"), f"no option, as another index: {line}"


def test_hashes_are_checked_wherever_something_is_installed() -> None:
    """With --require-hashes pip refuses what is not pinned, or is not what was pinned."""
    asked = 0
    files = [ROOT / "Makefile", *(ROOT / "packaging").rglob("*.sh"), *(ROOT / ".github").rglob("*.yml")]
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            if re.search(r"\bpip3?\b.*\binstall\b", line) and not line.lstrip().startswith("#"):
                asked += 1
                assert "--require-hashes" in line, f"{file.name}: {line.strip()}"
    assert asked


def test_all_that_is_bundled_has_a_licence() -> None:
    """A text of its own, or, of Qt's wheels, which have none, those that lie in packaging/licences."""
    licences = script("licences")
    bundled = licences.bundled()
    assert {"peewee", "platformdirs", "sqlcipher3"} <= {one.name.lower() for one in bundled}
    for one in bundled:
        if one.name.replace("_", "-") in licences.QT:
            assert all((ROOT / "packaging" / "licences" / name).is_file() for name in licences.QT_TEXTS)
            continue
        facts = one.metadata
        classified = [line for line in facts.get_all("Classifier") or [] if line.startswith("License ::")]
        named = facts.get("License-Expression") or facts.get("License") or classified
        assert named or list(licences._texts(one)), one.name
        assert list(licences._texts(one)), f"{one.name} comes without the text of its licence"


def test_all_that_is_bundled_is_locked() -> None:
    names = {plain(re.split(r"[=;\s]", line)[0]) for line in requirements(LOCKS[1])}
    for one in script("licences").bundled():
        assert plain(one.name) in names


def plain(name: str) -> str:
    """One spelling of a name, as package registries compare them (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


class _Database(BaseHTTPRequestHandler):
    """Answers as OSV does: a result for each query, in their order; peewee has a weakness."""

    status = 200

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
        results = [{"vulns": [{"id": "TEST-1"}]} if one["package"]["name"] == "peewee" else {} for one in asked]
        self.send_response(self.status)
        self.end_headers()
        self.wfile.write(json.dumps({"results": results}).encode())

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Database) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_known_weaknesses_are_said(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert script("audit").main([], address) == 1
    said = capsys.readouterr().out
    assert re.search(r"^peewee \S+: TEST-1$", said, re.MULTILINE)
    assert "1 with known weaknesses" in said


@pytest.mark.parametrize("strict", [False, True])
def test_where_nobody_answers_it_is_said(strict: bool, capsys: pytest.CaptureFixture[str]) -> None:
    nobody = "http://127.0.0.1:9"  # the port of what is thrown away
    assert script("audit").main(["--strict"] if strict else [], nobody) == int(strict)
    assert "could not be asked" in capsys.readouterr().out


def test_an_answer_that_is_none_is_said_too(
    address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(_Database, "status", 500)
    assert script("audit").main([], address) == 0
    assert "could not be asked" in capsys.readouterr().out
