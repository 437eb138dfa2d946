"""What can go wrong in the user's world, as codes with facts; words.py turns them into one sentence."""

from __future__ import annotations


class Problem(Exception):
    """Something that a user can cause or meet, never a bug of ours.

    `code` names a sentence under "problem." in resources/words; `facts` fill its placeholders.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts
