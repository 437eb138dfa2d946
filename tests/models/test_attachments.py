"""Photos of paper notes: kept, taken away, brought back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models import attachments, conversations, people, schema, undo
from models.errors import Problem
from models.store import Store

NOW = datetime(2026, 6, 4, 13, 0, tzinfo=UTC)
BYTES = bytes(range(256)) * 5


@pytest.fixture
def talk(lisbon: Store) -> int:
    return conversations.plan(people.add("Maya Osei", NOW), NOW)


def test_a_photo_comes_back_as_it_was(talk: int) -> None:
    photo = attachments.add(talk, "page  1.jpg", BYTES, NOW)
    second = attachments.add(talk, "x" * 200, b"\xff", NOW)
    assert attachments.listed(talk) == (
        attachments.Attached(photo, "page 1.jpg"),
        attachments.Attached(second, "x" * 80),
    )
    assert attachments.content(photo) == BYTES
    attachments.remove(photo, NOW)
    attachments.remove(photo, NOW)
    assert [one.id for one in attachments.listed(talk)] == [second]
    assert attachments.content(photo) == b""
    assert schema.Tombstone.select().count() == 1
    undo.undo(NOW)
    assert attachments.content(photo) == BYTES
    assert schema.Tombstone.select().count() == 0


def test_what_cannot_be_kept(talk: int) -> None:
    with pytest.raises(Problem, match=r"photo\.too_large"):
        attachments.add(talk, "big.jpg", bytes(attachments.LARGEST + 1), NOW)
    with pytest.raises(Problem, match="conversation_gone"):
        attachments.add(9_999, "page.jpg", BYTES, NOW)
    assert attachments.listed(talk) == ()
