"""What the sample says of the user: the profile, what they value, their steps, what they may be asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from models import career_values, expected_questions, positions, profile


def tell(document: Mapping[str, Any], at: datetime) -> None:
    """Write it, as of `at`. Part of the caller's step."""
    profile.edit(at, **document["me"])
    for value in document["values"]:
        career_values.weigh(value["key"], value["weight"], at)
        career_values.require(value["key"], value.get("must_have", False), at)
    positions.add(None, "\n".join(document["steps"]), at)
    for question in document["expected"]:
        expected_questions.add(question["text"], at, question["answer"])
