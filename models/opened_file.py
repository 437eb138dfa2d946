"""A file that was double-clicked, or named at the start: as a path, or as the URL that some desktops pass."""

from __future__ import annotations

import os
from pathlib import Path

from models.errors import Problem

_URL = "file:"


def looks_like_one(text: str) -> bool:
    """Whether this means a file, be it there or not: a URL, a path, a name with an ending, or what is there."""
    looks = text.lower().startswith(_URL) or "." in text or "/" in text or os.sep in text
    return looks or (bool(text) and Path(text).exists())


def find(text: str) -> Path:
    """The absolute path of a file that is there. Raises Problem("open.missing"), and "import.folder" for a folder."""
    path = Path(_local(text)).absolute()
    try:
        if path.is_file():
            return path
        folder = path.is_dir()
    except (OSError, ValueError):  # a name that no file can have
        folder = False
    raise Problem("import.folder" if folder else "open.missing", name=path.name or text)


def _local(text: str) -> str:
    """The path in a file URL (RFC 8089); any other text as it is, for a file may be called so."""
    if not text.lower().startswith(_URL) or Path(text).exists():
        return text
    from urllib.parse import urlsplit  # seldom needed
    from urllib.request import url2pathname

    parts = urlsplit(text)
    return url2pathname(parts.path) if parts.netloc in ("", "localhost") else text
