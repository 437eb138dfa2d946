"""What kind of thing came up is guessed sensibly."""

from __future__ import annotations

import pytest

from models.rules.coming_up import guess
from models.terms import MentionKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Julia Nowak", MentionKind.PERSON),
        ("Julia", MentionKind.PERSON),
        ("Prof. Ines Caro", MentionKind.PERSON),
        ("Ludwig van der Berg", MentionKind.PERSON),
        ("EMA, scientific advice", MentionKind.ORGANIZATION),
        ("Royal Society", MentionKind.ORGANIZATION),
        ("the policy group at Leiden", MentionKind.ORGANIZATION),
        ("Novo GmbH", MentionKind.ORGANIZATION),
        ("Send my one-page CV", MentionKind.PROMISE),
        ("I’ll write to her editor", MentionKind.PROMISE),
        ("what she said about the second round of reviews", MentionKind.PROMISE),
        ("“The Honest Broker”", MentionKind.READING),
        ("https://example.org/essay", MentionKind.READING),
        ("that podcast on policy", MentionKind.READING),
        ("Mark", MentionKind.PERSON),
        ("", MentionKind.PERSON),
    ],
)
def test_guess(text: str, kind: MentionKind) -> None:
    assert guess(text) is kind
