"""What kind of thing came up in a conversation, guessed from its words; the user changes it with one key."""

from __future__ import annotations

import re

from models.terms import MentionKind

_READ = re.compile(
    r"^[\"“”„«‘']|https?://|\bwww\.|^read\b|\b(book|article|paper|podcast|blog|newsletter|report|essay|review|thesis|"
    r"preprint|video|talk by|documentary)\b",
    re.IGNORECASE,
)
_PROMISE = re.compile(
    r"^(i'll|i’ll|i will|i promised|promise[d]?|to )\b|^(send|write|e-?mail|mail|ask|call|ring|share|tell|forward|"
    r"introduce|get back|check|follow|thank|prepare|find|update|let|show|invite|look up|report back|connect|"
    r"keep|give|lend|bring|book|apply|register|sign)\s",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(university|universität|université|universidad|universidade|institut\w*|college|school|agency|agence|ministry|"
    r"department|council|commission|foundation|stiftung|fundação|society|association|academy|centre|center|hospital|"
    r"clinic|lab|labs|laborator\w+|museum|library|bank|company|startup|start-up|network|group|office|ngo|press|journal|"
    r"inc|ltd|llc|gmbh|ag|plc|corp)\b",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(r"^[A-Z][A-Z0-9&.-]{1,7}$")
LONGEST_NAME = 5  # words


def guess(text: str) -> MentionKind:
    """The most likely kind of what came up; a person where nothing speaks for anything else."""
    text = text.strip()
    words = text.split()
    if _READ.search(text):
        return MentionKind.READING
    if len(words) > 1 and _PROMISE.match(text):
        return MentionKind.PROMISE
    if _PLACE.search(text) or (words and _ABBREVIATION.match(words[0].rstrip(",;:"))):
        return MentionKind.ORGANIZATION
    # A long sentence in small letters is no name.
    if len(words) > LONGEST_NAME and words[-1][:1].islower():
        return MentionKind.PROMISE
    return MentionKind.PERSON
