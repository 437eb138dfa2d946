"""What can go wrong in the user's world, as codes with facts; words.py turns them into one sentence."""

from __future__ import annotations

import errno

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})  # what systems say when there is no space


class Problem(Exception):
    """Something that a user can cause or meet, never a bug of ours.

    `code` names a sentence under "problem." in resources/words; `facts` fill its placeholders.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


def problem_of_system(error: OSError, path: str) -> Problem:
    """What the system says of the folder of the data, `path`: that there is no space, that the disk fails, or that
    nothing may be written there."""
    if error.errno in FULL:
        return Problem("store.full", path=path)
    return Problem("store.disk" if error.errno == errno.EIO else "store.no_folder", path=path)
