"""Delete for good: not a byte of them is left in the data folder but in backups, which are named."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from models import (
    conversations,
    drafts,
    event_people,
    events,
    followups,
    forgetting,
    letters_mail,
    mentions,
    participants,
    people,
    people_list,
    promises,
    saved_filters,
    schema,
    search,
    story,
    undo,
)
from models.errors import Problem
from models.exchange import batches, importing
from models.people_list import PeopleFilter
from models.saved_filters import View
from models.store import Store
from models.terms import Channel, ContactKind, MentionKind, Purpose
from models.words import problem_text
from tests.models.people_book import NOW

NAME = "Xanthippé Quokkasdóttir"
SECRETS = (
    NAME, "Quokkasdóttir", "quokkasdottir", "Zyzzogeton notes", "zyzzogeton", "xq@example.org", "Vexillology",
    "Jabberwock why", "Bandersnatch letter", "Frumious answer", "Tulgey learned", "Slithy promise", "Mimsy draft",
)  # fmt: skip


def make() -> int:
    """Somebody about whom something stands in many tables."""
    person = people.add(NAME, NOW, notes="Zyzzogeton notes", why="Jabberwock why", title="Vexillology",
                        points=[(ContactKind.EMAIL, "xq@example.org")])  # fmt: skip
    story.record(person, Purpose.REQUEST, NOW, channel=Channel.EMAIL, subject="Hi", text="Bandersnatch letter")
    talk = conversations.talked(person, NOW)
    conversations.edit(talk, {"notes": "Frumious answer", "learned": "Tulgey learned"}, NOW)
    promises.add(person, "Slithy promise", None, NOW)
    uid = schema.Person.get_by_id(person).uid
    drafts.keep(f"letter:request:{uid}", drafts.Typed("", "Mimsy draft"), NOW)
    people.edit(person, {"notes": "Zyzzogeton notes, changed"}, NOW)
    undo.undo(NOW)
    return person


def test_files_and_views_that_are_called_after_them_lose_their_names(
    crowd: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = tmp_path / "Xanthippé_Quokkasdóttir.vcf"
    card.write_text(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{NAME}\nEMAIL:xq@example.org\nNOTE:Zyzzogeton notes\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Tom Lind\nEND:VCARD\n"
    )
    person = make()
    importing.import_file(card, "vcard", NOW)
    saved_filters.save(NAME, View(PeopleFilter(text="someone")), NOW)
    saved_filters.save("Theirs", View(PeopleFilter(text=NAME)), NOW)
    saved_filters.save("Plants", View(PeopleFilter(text="plants")), NOW)
    saved_filters.remember(PeopleFilter(text=NAME))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    letters_mail.eml_file("xq@example.org", "Hello", NAME)
    forgetting.forget([person], NOW)
    assert traces(crowd.folder) == set()
    assert list(tmp_path.rglob("*.eml")) == []
    assert [batch.file_name for batch in batches.listed()] == [""]
    assert [each.name for each in saved_filters.saved()] == ["Plants"]


def test_it_is_known_where_else_the_whole_name_stands(crowd: Store) -> None:
    person = make()
    people.add("Tom Lind", NOW, notes=f"Knows {NAME.upper()} from Lisbon")
    people.add("Ana Sousa", NOW, notes="Knows another Quokkasdóttir")
    forgetting.forget([person], NOW)
    assert forgetting.still_named(NAME) == 1
    assert search.found(NAME)


def files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def traces(folder: Path, *, backups: bool = False) -> set[tuple[str, str]]:
    """Which secrets stand in which files, in UTF-8, UTF-16 and as JSON escapes them."""
    found: set[tuple[str, str]] = set()
    for path in files(folder):
        if path.parent.name == "backups" and not backups:
            continue
        content = path.read_bytes()
        for secret in SECRETS:
            escaped = secret.encode("ascii", "backslashreplace").replace(b"\\x", b"\\u00")
            if any(form in content for form in (secret.encode(), secret.encode("utf-16-le"), escaped)):
                found.add((path.name, secret))
    return found


@pytest.fixture
def crowd(lisbon: Store) -> Store:
    """A store with others in it, whose pages are beside theirs."""
    for number in range(120):
        people.add(f"Somebody {number}", NOW, notes=f"Talks about plants, number {number}, " * 5)
    return lisbon


def test_no_byte_is_left(crowd: Store) -> None:
    person = make()
    assert traces(crowd.folder)
    everybody = people.count()
    gone = forgetting.forget([person], NOW)
    assert gone > 6
    assert traces(crowd.folder) == set()
    assert people.count() == everybody - 1
    assert undo.can_undo() is None
    assert search.found("quokka") == []
    assert search.found("plants") is not None
    assert people_list.count(PeopleFilter(text="Somebody 17"), NOW) > 0
    crowd.close()
    assert traces(crowd.folder) == set()


def test_usual_deleting_leaves_a_way_back_and_then_traces_that_go_later(crowd: Store) -> None:
    person, other = make(), people.add("Tom Lind", NOW)
    people.delete([person], NOW)
    assert traces(crowd.folder)
    undo.undo(NOW)
    people.delete([person], NOW)
    forgetting.forget([other], NOW)
    assert traces(crowd.folder) == set()


def test_the_index_and_the_file_are_sound(crowd: Store) -> None:
    forgetting.forget([make(), people.add("Tom Lind", NOW)], NOW)
    assert schema.database.execute_sql("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert schema.database.execute_sql("PRAGMA foreign_key_check").fetchall() == []
    for index in ("word_index", "part_index"):
        schema.database.execute_sql(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    people.edit(people.names("Somebody 5")[0][0], {"why": "still works"}, NOW)
    assert undo.undo(NOW) is not None


def test_what_came_up_of_them_goes_and_the_rest_stays(lisbon: Store) -> None:
    person, tom = make(), people.add("Tom Lind", NOW)
    talk = conversations.talked(tom, NOW)
    conversations.edit(talk, {"notes": "Tom's own"}, NOW)
    mentions.add(talk, MentionKind.PERSON, NAME, NOW)
    mentions.add(talk, MentionKind.PERSON, "Julia Stone", NOW)
    forgetting.forget([person], NOW)
    assert traces(lisbon.folder) == set()
    assert [one.text for one in mentions.noted(talk)] == ["Julia Stone"]
    assert schema.Interview.get_by_id(talk).notes == "Tom's own"


def test_a_conversation_with_somebody_else_too_stays(lisbon: Store) -> None:
    person, tom = people.add(NAME, NOW), people.add("Tom Lind", NOW)
    talk = conversations.plan(person, NOW)
    participants.join(talk, tom, NOW)
    forgetting.forget([person], NOW)
    assert [row.person_id for row in schema.Participant.select()] == [tom]
    assert schema.Interview.get_by_id(talk) is not None


def test_lines_typed_for_an_event_go(lisbon: Store) -> None:
    person = people.add(NAME, NOW)
    event = events.add("Career fair", NOW)
    event_people.keep_typed(schema.Event.get_by_id(event).uid, f"Julia Stone\n{NAME}", NOW)
    forgetting.forget([person], NOW)
    assert traces(lisbon.folder) == set()


def test_backups_that_hold_them_are_named_and_can_go(lisbon: Store) -> None:
    before = lisbon.backup_before("import", NOW - timedelta(days=2))
    person = make()
    holds = lisbon.backup_before("import", NOW - timedelta(days=1))
    people.delete([person], NOW)
    in_its_log = lisbon.backup_before("import", NOW)  # could bring them back by undo
    undo.undo(NOW)
    own_copy = holds.with_name("before the summer.db")
    own_copy.write_bytes(holds.read_bytes())
    damaged = holds.with_name("damaged.db")
    damaged.write_bytes(b"no database")
    found = forgetting.holding([person])
    assert {one.path for one in found} == {holds, in_its_log, own_copy, damaged}
    assert next(one for one in found if one.path == holds).at == NOW - timedelta(days=1)
    forgetting.forget([person], NOW)
    assert traces(lisbon.folder) == set()
    assert traces(lisbon.folder, backups=True)
    assert forgetting.delete_backups(found) == 0
    assert traces(lisbon.folder, backups=True) == set()
    assert list((lisbon.folder / "backups").iterdir()) == [before]


def test_a_backup_made_later_holds_nobody(lisbon: Store) -> None:
    person, tom = make(), people.add("Tom Lind", NOW)
    forgetting.forget([person], NOW)
    lisbon.backup_before("import", NOW)
    assert traces(lisbon.folder, backups=True) == set()
    assert len(forgetting.holding([tom])) == 1


def test_while_another_program_reads_it_says_so_and_can_be_done_again(lisbon: Store) -> None:
    person, tom = make(), people.add("Tom Lind", NOW)
    reader = sqlite3.connect(lisbon.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM person").fetchone()
    with pytest.raises(Problem) as raised:
        forgetting.forget([person], NOW)
    assert problem_text(raised.value)
    reader.close()
    forgetting.forget([tom], NOW)
    assert traces(lisbon.folder) == set()


def test_nobody_is_nobody(lisbon: Store) -> None:
    people.add("Tom Lind", NOW)
    assert forgetting.forget([], NOW) == 0
    assert undo.can_undo() is not None
    assert followups.due(NOW) == ()
