"""Undo after anything gives back every table, redo gives it again, and what is derived always fits."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from models import (
    adding,
    career_values,
    conversations,
    drafts,
    followups,
    introductions,
    letters,
    organizations,
    paths,
    people,
    people_many,
    planning,
    preparing,
    profile,
    reminding,
    sample,
    schema,
    story,
    undo,
)
from models import settings as preferences
from models.errors import Problem
from models.exchange import archive, importing
from models.exchange.records import PersonRecord, ReadFile
from models.store import Store
from models.terms import Channel, Circle, ContactKind, Form, LetterPurpose, Purpose, ReasonKind, Relation
from tests.conftest import Prepare
from tests.models.dumps import Rows, check_index, dump, everything

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

names = st.sampled_from(["Lena Fischer", "李明", "Ruth O’Neill", "Ana", "Øyvind Ås", 'x" OR *'])
texts = st.sampled_from(["", "about grants", "ünïcode\nand lines", "NUL \0 inside", "'; DROP TABLE person"])
who = st.integers(0, 50)


class Anything(RuleBasedStateMachine):
    """Every write that a window makes, in any order; a dump is kept beside each step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store(Path(self.folder.name))
        preferences.put(preferences.ZONE, "Europe/Lisbon")
        self.now = NOW
        self.visits = 0
        self.dumps: list[dict[str, Rows]] = [dump()]
        self.at = 0

    def teardown(self) -> None:
        try:
            self._all_back_and_again()
        finally:
            self.store.close()
            self.folder.cleanup()

    def _all_back_and_again(self) -> None:
        for wanted in reversed(self.dumps[: self.at]):
            assert undo.undo(self.now) is not None
            assert dump() == wanted
        assert undo.undo(self.now) is None
        check_index()
        for wanted in self.dumps[1:]:
            assert undo.redo(self.now) is not None
            assert dump() == wanted
        assert undo.redo(self.now) is None
        check_index()

    def do(self, work: Callable[[], object], *, visit: bool = False) -> None:
        """Do one thing and note what it left."""
        before, redo = undo.can_undo(), undo.can_redo()
        try:
            work()
        except Problem:
            assert dump() == self.dumps[self.at]
        step = undo.can_undo()
        if step == before:
            assert undo.can_redo() == redo
            if visit:
                self.dumps[self.at] = dump()
            assert dump() == self.dumps[self.at], "something changed, and there is no step for it"
            return
        assert undo.can_redo() is None
        self.at += 1
        self.dumps[self.at :] = [dump()]

    def someone(self, number: int) -> int:
        ids = [row[0] for row in schema.database.execute_sql("SELECT id FROM person ORDER BY id").fetchall()]
        return ids[number % len(ids)] if ids else 77

    def some(self, table: str, number: int) -> int:
        ids = [row[0] for row in schema.database.execute_sql(f"SELECT id FROM {table} ORDER BY id").fetchall()]
        return ids[number % len(ids)] if ids else 77

    # --- what holds after each

    @invariant()
    def the_index_is_as_if_made_anew(self) -> None:
        check_index()

    @invariant()
    def planned_twice_is_planned_once(self) -> None:
        before = everything()
        planning.replan(planning.everybody(), self.now + DAY)
        assert everything() == before

    # --- people

    @initialize()
    def begin(self) -> None:
        self.do(lambda: people.add("Maya Okafor", self.now, organization="Acme", relation=Relation.WORKED))

    @rule(hours=st.integers(1, 24 * 40))
    def time_passes(self, hours: int) -> None:
        self.now += hours * HOUR

    @rule(name=names, organization=st.sampled_from(["", "Acme", "eLife"]), relation=st.sampled_from([None, *Relation]))
    def add(self, name: str, organization: str, relation: Relation | None) -> None:
        points = [(ContactKind.EMAIL, f"{len(name)}@example.org"), (ContactKind.TEL, "")]
        fields: dict[str, Any] = {"organization": organization, "relation": relation, "points": points}
        self.do(lambda: people.add(name, self.now, **fields))

    @rule(number=who, field=st.sampled_from(["display_name", "why", "notes", "title", "how_known"]), text=texts)
    def edit(self, number: int, field: str, text: str) -> None:
        self.do(lambda: people.edit(self.someone(number), {field: text}, self.now))

    @rule(number=who, text=texts)
    def type_twice_in_a_visit(self, number: int, text: str) -> None:
        self.visits += 1
        person, visit = self.someone(number), f"visit {self.visits}"
        self.do(lambda: people.edit(person, {"notes": text}, self.now, visit=visit))
        self.do(lambda: people.edit(person, {"notes": text + "!"}, self.now, visit=visit), visit=True)

    @rule(number=who, circle=st.sampled_from([None, *Circle]), rhythm=st.sampled_from([None, 14, 400]))
    def edit_many(self, number: int, circle: Circle | None, rhythm: int | None) -> None:
        people_ = {self.someone(number), self.someone(number + 1)}
        self.do(lambda: people.edit_many(people_, {"circle": circle, "rhythm_days": rhythm}, self.now))

    @rule(number=who, to=st.sampled_from([people_many.archive, people_many.bring_back, people_many.want_to_talk]))
    def many(self, number: int, to: Callable[..., None]) -> None:
        self.do(lambda: to([self.someone(number), self.someone(number + 1)], self.now))

    @rule(number=who, other=who, relation=st.sampled_from(list(Relation)))
    def say_how_known(self, number: int, other: int, relation: Relation) -> None:
        self.do(lambda: adding.say_how_known(self.someone(number), relation, self.now, self.someone(other)))

    @rule(number=who, value=st.sampled_from(["a@b.example", "https://example.org/x", " "]))
    def add_point(self, number: int, value: str) -> None:
        self.do(lambda: people.add_point(self.someone(number), ContactKind.URL, value, self.now))

    @rule(number=who, count=st.integers(1, 3))
    def delete(self, number: int, count: int) -> None:
        self.do(lambda: people.delete({self.someone(number + n) for n in range(count)}, self.now))

    @rule(number=who, other=who)
    def introduce(self, number: int, other: int) -> None:
        if people.count():
            self.do(lambda: introductions.add(self.someone(number), self.someone(other), self.now, on=date(2026, 6, 1)))

    # --- the rest of the address book

    @rule(name=st.sampled_from(["", "Acme", "acme inc", "New House"]))
    def name_organization_and_path(self, name: str) -> None:
        self.do(lambda: organizations.find_or_add(name, self.now))
        self.do(lambda: paths.find_or_add(name, self.now))

    @rule(text=texts, weight=st.integers(0, 5))
    def say_about_myself(self, text: str, weight: int) -> None:
        self.do(lambda: profile.edit(self.now, name=text, pitch=text))
        self.do(lambda: career_values.weigh(career_values.values()[0].key, weight, self.now))

    @rule(name=names, organization=st.sampled_from(["", "Acme", "Imported Ltd"]))
    def import_people(self, name: str, organization: str) -> None:
        records = (
            PersonRecord(name, organization=organization, emails=("shared@example.org",), notes="imported"),
            PersonRecord("Tom Imported", urls=("https://example.org/tom",), connected_on=date(2026, 5, 1)),
        )
        self.do(lambda: importing.write(ReadFile("linkedin", records), self.now))

    @rule()
    def import_an_archive_of_the_same(self) -> None:
        path = Path(self.folder.name) / "all.inroad.json"
        archive.export(path, self.now)
        self.do(lambda: importing.import_file(path, archive.FORMAT, self.now))

    # --- conversations

    @rule(number=who)
    def prepare(self, number: int) -> None:
        self.do(lambda: preparing.begin(self.someone(number), self.now))

    @rule(
        number=who,
        days=st.integers(-5, 30),
        minutes=st.sampled_from([15, 30]),
        zone=st.sampled_from(["Asia/Tokyo", "?"]),
    )
    def agree(self, number: int, days: int, minutes: int, zone: str) -> None:
        interview = self.some("interview", number)
        local = (self.now + days * DAY).replace(tzinfo=None)
        self.do(lambda: conversations.set_when(interview, local if days else None, zone, minutes, self.now))

    @rule(number=who, text=texts, kind=st.sampled_from(list(ReasonKind)), form=st.sampled_from(list(Form)))
    def fill_in(self, number: int, text: str, kind: ReasonKind, form: Form) -> None:
        interview = self.some("interview", number)
        self.do(lambda: conversations.set_reasons(interview, {kind: text}, self.now))
        self.do(lambda: conversations.edit(interview, {"form": form, "notes": text, "learned": text}, self.now))

    @rule(number=who, text=texts)
    def ask(self, number: int, text: str) -> None:
        interview = self.some("interview", number)
        self.do(lambda: preparing.add_own(interview, text, self.now))
        self.do(lambda: preparing.toggle(interview, preparing.bank()[number].key, self.now))
        self.do(lambda: preparing.set_focus(interview, [career_values.values()[0].key], self.now))

    @rule(number=who, what=st.sampled_from([
        conversations.held, conversations.cancel, conversations.sheet_ready, conversations.looked_back]))  # fmt: skip
    def go_on(self, number: int, what: Callable[[int, datetime], None]) -> None:
        self.do(lambda: what(self.some("interview", number), self.now))

    @rule(number=who)
    def talk(self, number: int) -> None:
        self.do(lambda: conversations.talked(self.someone(number), self.now))

    # --- the story

    @rule(number=who, purpose=st.sampled_from(list(Purpose)), ago=st.integers(0, 90))
    def tell(self, number: int, purpose: Purpose, ago: int) -> None:
        at = self.now - ago * DAY
        self.do(lambda: story.record(self.someone(number), purpose, self.now, at=at, text="Some words"))

    @rule(number=who, purpose=st.sampled_from(list(LetterPurpose)), text=texts)
    def write(self, number: int, purpose: LetterPurpose, text: str) -> None:
        letter = letters.draft(self.someone(number), purpose, Channel.EMAIL, self.now)
        if letter is not None:
            self.do(lambda: letters.keep(letter, text, text, self.now))
            self.do(lambda: letters.sent(letter, text, text, self.now))

    @rule(number=who, days=st.integers(1, 9))
    def follow_up(self, number: int, days: int) -> None:
        self.do(lambda: followups.later(self.some("follow_up", number), self.now + days * DAY, self.now))
        self.do(lambda: followups.done(self.some("follow_up", number + 1), self.now))
        self.do(lambda: followups.rest(self.some("follow_up", number + 2), self.now))

    @rule()
    def be_reminded(self) -> None:
        self.do(lambda: reminding.popups(self.now, starting=True))

    # --- back and forth

    @rule(times=st.integers(1, 4))
    def go_back(self, times: int) -> None:
        for _ in range(times):
            done = undo.undo(self.now)
            assert (done is None) == (self.at == 0)
            self.at = max(0, self.at - 1)
            assert dump() == self.dumps[self.at]

    @rule(times=st.integers(1, 4))
    def go_forth(self, times: int) -> None:
        for _ in range(times):
            done = undo.redo(self.now)
            assert (done is None) == (self.at == len(self.dumps) - 1)
            self.at = min(len(self.dumps) - 1, self.at + 1)
            assert dump() == self.dumps[self.at]


TestAnything = Anything.TestCase
TestAnything.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)


# --- and what is easier said one by one


@pytest.fixture(autouse=True)
def _store(request: pytest.FixtureRequest) -> None:
    """Plain functions have a store; the machine above opens its own."""
    if request.instance is None:
        request.getfixturevalue("lisbon")


def test_the_whole_sample_deleted_and_brought_back() -> None:
    sample.fill(NOW)
    undo.forget()
    before = dump()
    everybody = [row[0] for row in schema.database.execute_sql("SELECT id FROM person").fetchall()]
    gone = people.delete(everybody, NOW)
    after = dump()
    assert gone == sum(len(before[name]) - len(after[name]) for name in before if name != "tombstone")
    for table in ("person", "interview", "touch", "follow_up", "introduction", "asked_question", "participant"):
        assert before[table]
        assert after[table] == []
    assert undo.undo(NOW + HOUR) is not None
    assert dump() == before
    check_index()
    assert people.names("fischer")
    assert undo.redo(NOW + HOUR) is not None
    assert dump() == after
    check_index()


def test_one_person_deleted_leaves_those_they_introduced() -> None:
    maya, julia = people.add("Maya", NOW), people.add("Julia", NOW)
    introductions.add(maya, julia, NOW)
    conversations.talked(maya, NOW)
    people.delete([maya], NOW)
    assert people.names("") == [(julia, "Julia")]
    assert schema.Interview.select().count() == 0
    assert schema.Tombstone.select().count() == 2  # the person and the conversation


def test_a_conversation_of_two_stays_with_the_other_who_then_leads_it() -> None:
    maya, tom = people.add("Maya", NOW), people.add("Tom", NOW)
    interview = conversations.plan(maya, NOW)
    schema.Participant.create(interview=interview, person=tom, position=1, created_at=NOW, updated_at=NOW)
    conversations.set_when(interview, datetime(2026, 6, 20, 15, 0), "Europe/Lisbon", 20, NOW)
    assert {row.kind for row in schema.FollowUp.select().where(schema.FollowUp.person == tom)} == set()
    people.delete([maya], NOW)
    assert {row.kind for row in schema.FollowUp.select().where(schema.FollowUp.person == tom)} == {
        "prepare",
        "look_back",
    }
    assert undo.undo(NOW) is not None
    assert {row.kind for row in schema.FollowUp.select().where(schema.FollowUp.person == tom)} == set()


def test_an_undone_row_is_newer_than_what_an_archive_knows() -> None:
    maya = people.add("Maya", NOW)
    people.edit(maya, {"why": "curious"}, NOW + HOUR)
    undo.undo(NOW + DAY)
    assert schema.Person.get_by_id(maya).updated_at == NOW + DAY
    people.delete([maya], NOW + 2 * DAY)
    undo.undo(NOW + 3 * DAY)
    assert schema.Person.get_by_id(maya).updated_at == NOW + 3 * DAY
    assert schema.Tombstone.select().count() == 0


def test_steps_in_a_step_are_one() -> None:
    with undo.step("added_people", count=2):
        people.add("Maya", NOW)
        people.add("Julia", NOW)
    step = undo.can_undo()
    assert step is not None
    assert (step.code, step.facts) == ("added_people", {"count": 2})
    undo.undo(NOW)
    assert people.count() == 0
    assert undo.can_undo() is None
    assert undo.can_redo() == step


def test_one_visit_to_a_field_is_one_step() -> None:
    maya = people.add("Maya", NOW)
    for text in ("c", "cu", "cur"):
        people.edit(maya, {"why": text}, NOW, visit="why of Maya")
    people.edit(maya, {"notes": "x"}, NOW, visit="notes of Maya")
    undo.undo(NOW)
    undo.undo(NOW)
    assert schema.Person.get_by_id(maya).why == ""
    people.edit(maya, {"why": "again"}, NOW, visit="why of Maya")
    assert undo.can_redo() is None
    undo.undo(NOW)
    assert people.count() == 1


def test_what_changes_nothing_is_no_step_and_keeps_what_can_be_redone() -> None:
    people.add("Maya", NOW)
    undo.undo(NOW)
    people_many.archive([], NOW)
    followups.done(999, NOW)
    with undo.step("story", name="Maya"):
        pass
    assert undo.can_undo() is None
    assert undo.redo(NOW) is not None
    assert people.count() == 1


def test_a_step_that_fails_leaves_nothing() -> None:
    before = everything()
    with pytest.raises(Problem, match="no_name"):
        adding.add([PersonRecord("Maya"), PersonRecord(" \t")], NOW)
    assert everything() == before
    assert undo.can_undo() is None
    people.add("Maya", NOW)
    assert undo.can_undo() is not None


def test_settings_drafts_and_reminder_marks_are_no_steps() -> None:
    maya = people.add("Maya", NOW)
    conversations.talked(maya, NOW)
    (due, *_) = followups.due(NOW + HOUR)
    followups.later(due.id, NOW + 5 * HOUR, NOW + HOUR)
    step = undo.can_undo()
    preferences.put("theme", "dark")
    followups.reminded((due.id,), NOW + 2 * HOUR)
    letter = letters.draft(maya, LetterPurpose.THANK_YOU, Channel.EMAIL, NOW)
    assert letter is not None
    letters.keep(letter, "s", "b", NOW)
    assert undo.can_undo() == step
    undo.undo(NOW + 3 * HOUR)
    row = schema.FollowUp.get_by_id(due.id)
    assert row.snoozed_until is None
    assert (row.reminded_at, row.reminders) == (NOW + 2 * HOUR, 1), "the pop-up would come again"
    assert preferences.get("theme") == "dark"


def test_a_letter_whose_sending_is_undone_is_a_draft_again() -> None:
    maya = people.add("Maya", NOW)
    letter = letters.draft(maya, LetterPurpose.REQUEST, Channel.EMAIL, NOW)
    assert letter is not None
    letters.keep(letter, "Half", "written", NOW)
    letters.sent(letter, "Whole", "and sent", NOW)
    assert not read(maya).saved
    undo.undo(NOW)
    assert (read(maya).subject, read(maya).body) == ("Whole", "and sent")
    undo.redo(NOW)
    assert not read(maya).saved
    drafts.tidy()
    assert schema.Draft.select().count() == 0


def read(person: int) -> letters.Draft:
    letter = letters.draft(person, LetterPurpose.REQUEST, Channel.EMAIL, NOW)
    assert letter is not None
    return letter


def test_a_replay_can_be_stopped_and_leaves_all_as_it_was() -> None:
    people.add("Maya", NOW)
    before, step = everything(), undo.can_undo()
    with pytest.raises(Problem) as caught:
        undo.undo(NOW, lambda _done, _total: False)
    assert caught.value.code == "undo.stopped"
    assert everything() == before
    assert undo.can_undo() == step
    assert undo.undo(NOW) == step


def test_the_digest_is_that_of_the_triggers() -> None:
    assert undo.digest(undo.triggers()) == undo.DIGEST, "the tables changed: put the digest of today in its place"


def test_a_start_makes_no_tables_classes(tmp_path: Path, prepare: Prepare) -> None:
    """The first window is there sooner: a store whose triggers are as they should be needs none of them."""
    folder = prepare(tmp_path / "of its own")
    program = (
        "import sys; from pathlib import Path; from models import settings; from models.store import Store\n"
        "with Store(Path(sys.argv[1])): settings.get('theme')\n"
        "print([name for name in sys.modules if name in ('models.schema.tables', 'models.search_texts', 'tzlocal')])"
    )
    command = [sys.executable, "-c", program, str(folder)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True)
    assert done.stderr == ""
    assert done.stdout.strip() == "[]"
