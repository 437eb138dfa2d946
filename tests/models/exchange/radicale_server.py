"""Radicale, a server for address books and calendars that others wrote, on a free port with a folder of its own."""

from __future__ import annotations

import base64
import contextlib
import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

PATIENCE = 60  # seconds until it answers
_CREDENTIALS = base64.b64encode(b"me:any").decode()


class Radicale:
    """Requests to a running server; each raises where the answer is no success."""

    def __init__(self, port: int) -> None:
        self._port = port

    def request(self, method: str, path: str, body: bytes = b"", **headers: str) -> bytes:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            named["Authorization"] = f"Basic {_CREDENTIALS}"  # anybody may; whoever says a name gets a place
            connection.request(method, path, body, named)
            answer = connection.getresponse()
            content = answer.read()
            assert 200 <= answer.status < 300, f"{method} {path}: {answer.status} {content[:300]!r}"
            return content
        finally:
            connection.close()


def _free_port() -> int:
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return opened.getsockname()[1]


@contextlib.contextmanager
def running(folder: Path) -> Iterator[Radicale]:
    """A server that keeps its collections below `folder`, stopped at the end."""
    port = _free_port()
    command = [
        sys.executable, "-m", "radicale", "--config=", f"--storage-filesystem-folder={folder}",
        f"--server-hosts=127.0.0.1:{port}", "--auth-type=none",
    ]  # fmt: skip
    with (folder / "radicale.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, "PYTHONWARNINGS": "ignore"})
    try:
        until = time.monotonic() + PATIENCE
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            assert process.poll() is None, (folder / "radicale.log").read_text(encoding="utf-8")
            assert time.monotonic() < until, "Radicale does not answer"
            time.sleep(0.05)
        yield Radicale(port)
    finally:
        process.terminate()
        process.wait(PATIENCE)
