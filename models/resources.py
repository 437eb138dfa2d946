"""Where the data files that ship with Inroad lie."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

from models.languages import ENGLISH


def folder(*parts: str) -> Path:
    """The path of a shipped resource, from source and in a frozen build (PyInstaller's _MEIPASS)."""
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
    return root.joinpath("resources", *parts)


def languages(name: str) -> tuple[str, ...]:
    """The languages that resources/NAME exists in, English first."""
    others = sorted({path.stem for path in folder(name).glob("*.json")} - {ENGLISH})
    return (ENGLISH, *others)


@cache
def document(name: str, language: str = ENGLISH) -> Any:
    """The JSON document resources/NAME/LANGUAGE.json, English where there is no such language."""
    path = folder(name, f"{language}.json")
    if not path.exists():
        path = folder(name, f"{ENGLISH}.json")
    return json.loads(path.read_text(encoding="utf-8"))
