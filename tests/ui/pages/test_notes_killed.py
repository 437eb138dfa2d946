"""Inroad is killed in the middle of a sentence: at most two seconds of typing are gone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models import conversations, notes, people
from models.store import Store
from tests.ui.clock import THURSDAY
from tests.ui.pages.notes_typist import SENTENCE

ROOT = Path(__file__).parents[3]
MOST_LOST_S = 2.0
WITHIN_SENTENCE = range(5, 50)


def typed_until_killed(folder: Path, interview: int, seconds: float) -> list[tuple[float, int]]:
    """Let a process type for some seconds and kill it within a sentence. Returns (seconds, letters) of each key."""
    keys: list[tuple[float, int]] = []
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.pages.notes_typist", str(folder), str(interview)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with child:
        assert child.stdout is not None
        for line in child.stdout:
            at, letters = line.split()
            keys.append((float(at), int(letters)))
            if float(at) > seconds and int(letters) % len(SENTENCE) in WITHIN_SENTENCE:
                break
        child.kill()  # SIGKILL: nothing can be saved any more
    return keys


@pytest.mark.parametrize("seconds", [2.3, 4.7])
def test_at_most_two_seconds_of_typing_are_gone(tmp_path: Path, seconds: float) -> None:
    folder = tmp_path / "data"
    with Store(folder):
        interview = conversations.plan(people.add("Maya Osei", THURSDAY), THURSDAY)
    keys = typed_until_killed(folder, interview, seconds)
    killed_at, typed = keys[-1]
    assert killed_at > seconds, "it typed until it was killed"
    with Store(folder):
        kept = notes.read(interview)
    assert kept is not None
    whole = SENTENCE * (typed // len(SENTENCE) + 2)
    assert whole.startswith(kept.general), "what is kept is what was typed, from the first letter on"
    sure = [letters for at, letters in keys if at <= killed_at - MOST_LOST_S][-1]
    assert len(kept.general) >= sure > 0
