"""A letter as a draft for a mail program: what it says arrives, and nothing gets out of its place."""

from __future__ import annotations

import stat
import sys
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from models import letters_mail
from models.letters_mail import eml, eml_file

HEADERS = {"x-unsent", "to", "subject", "content-type", "content-transfer-encoding", "mime-version"}


def test_a_draft_that_mail_programs_open_for_sending() -> None:
    message = message_from_bytes(
        eml("maya@example.org", "Grüße aus Köln " * 20, "Hello Maya,\n\nça va? 李"), policy=default
    )
    assert message["X-Unsent"] == "1"
    assert message["To"] == "maya@example.org"
    assert message["Subject"] == ("Grüße aus Köln " * 20).strip()
    assert message.get_content() == "Hello Maya,\n\nça va? 李"
    assert message.get_content_type() == "text/plain"


@pytest.mark.parametrize(
    "to", ["", "   ", "@", "no address", "maría@exämple.org", "\ud800@x", "<>", "a@b.example\r\nBcc: x@y.example"]
)
def test_an_address_that_is_none_breaks_nothing(to: str) -> None:
    message = message_from_bytes(eml(to, "s", "b"), policy=default)
    assert {name.lower() for name in message.keys()} <= HEADERS  # noqa: SIM118 (a message is no mapping)
    assert message.get_content() == "b"


anything = st.text(alphabet=st.characters(exclude_categories=()), max_size=60) | st.sampled_from(
    [
        "a\r\nBcc: x@y.example",
        "\r\n\r\nbody",
        "=?utf-8?q?=0ABcc:?=",
        "=??Q?=0A0:",
        "=?utf-8?q?=0D=0ABcc:_x@y.example?=",
        "a\x85Bcc: b",
        "a\u2028Bcc: b",
        '"',
        ",;:<>()",
    ]
)


@given(to=anything, subject=anything, body=anything)
@settings(max_examples=200, deadline=None)
def test_nothing_that_is_typed_becomes_a_header(to: str, subject: str, body: str) -> None:
    message = message_from_bytes(eml(to, subject, body), policy=default)
    names = [name.lower() for name in message.keys()]  # noqa: SIM118 (a message may hold one name twice)
    assert sorted(set(names)) == sorted(names)
    assert set(names) <= HEADERS
    assert message.get_content_type() == "text/plain"
    assert "\n" not in message["Subject"]


def test_the_file_is_the_users_alone_and_only_a_few_stay(tmp_path: Path) -> None:
    paths = [eml_file("a@b.example", "s", f"letter {number}", tmp_path) for number in range(9)]
    last = paths[-1]
    assert message_from_bytes(last.read_bytes(), policy=default).get_content() == "letter 8"
    if sys.platform != "win32":
        assert stat.S_IMODE(last.stat().st_mode) == 0o600
        assert stat.S_IMODE(last.parent.stat().st_mode) == 0o700
    assert len(list(last.parent.iterdir())) <= 6


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need rights there")
def test_a_link_that_somebody_laid_is_not_followed(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    trap.mkdir()
    place = eml_file("a@b.example", "s", "b", tmp_path).parent
    for old in place.iterdir():
        old.unlink()
    place.rmdir()
    place.symlink_to(trap)
    assert eml_file("a@b.example", "s", "b", tmp_path).parent != place
    assert list(trap.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        letters_mail.eml_file("a@b.example", "s", "b", tmp_path / "nowhere")
