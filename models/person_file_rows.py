"""Reads the parts of a person's whole file, table by table; PARTS has them in their order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from models import career_values, drafts, schema, settings
from models.moments import instant
from models.rules.fit import BEST
from models.rules.person_pages import Entry
from models.terms import Channel, Purpose
from models.words import current, labelled, say_date, say_full, story_line, words

Read = Callable[[schema.Person], list[Entry]]

_TEXTS = ("given_name", "family_name", "greet_as", "sheet_heading", "title", "how_known", "zone", "why", "notes")
_INSTANTS = ("shortlisted_at", "archived_at", "last_contact_at", "next_at", "rests_at", "created_at", "updated_at")
_LABELS = {"title": "title_of"}
_TALK_TEXTS = ("want_to_learn", "already_known", "teach_them", "notes", "learned", "what_next")


def _about(person: schema.Person) -> list[Entry]:
    said: dict[str, str] = {"display_name": person.display_name} | {name: getattr(person, name) for name in _TEXTS}
    said["organization"] = person.organization.name if person.organization else ""
    said["path"] = person.path.name if person.path else ""
    said["event"] = person.event.name if person.event else ""
    said["circle"] = words(f"circle.{person.circle or 'open'}")
    said["relation"] = words(f"relation.{person.relation}") if person.relation else ""
    said["rhythm_days"] = str(person.rhythm_days or "")
    said["stage"] = words(f"stage.{person.stage}")
    said["next_kind"] = _next(person.next_kind)
    said["source"] = _source(person.source)
    said["connected_on"] = _on(person.connected_on)
    said |= {name: _at(getattr(person, name)) for name in _INSTANTS}
    said["uid"] = person.uid
    return [_named(name, value) for name, value in said.items() if value.strip()]


def _source(code: str) -> str:
    """In words; as it stands where another program's archive brought a source of its own."""
    key = f"person_file.from.{code}"
    return words(key) if key in current() else code


def _next(kind: str | None) -> str:
    if not kind:
        return ""
    return words(f"table.next.{kind}") if kind in ("meeting", "write") else words(f"kind.{kind}")


def _points(person: schema.Person) -> list[Entry]:
    rows = _rows(person, "SELECT kind, label, value FROM contact_point WHERE person_id = ? ORDER BY position, id")
    return [Entry("", _joined(words(f"person_file.{kind}"), label, value)) for kind, label, value in rows]


def _tags(person: schema.Person) -> list[Entry]:
    rows = _rows(person, "SELECT t.name FROM person_tag p JOIN tag t ON t.id = p.tag_id WHERE p.person_id = ?")
    return [Entry("", name) for (name,) in rows]


def _positions(person: schema.Person) -> list[Entry]:
    rows = _rows(
        person,
        "SELECT s.started, s.ended, s.title, coalesce(o.name, ''), s.note FROM position s LEFT JOIN organization o "
        "ON o.id = s.organization_id WHERE s.person_id = ? ORDER BY s.position, s.id",
    )
    return [
        Entry(_joined("–".join((start, end)) if start or end else "", title, organization), note)
        for start, end, title, organization, note in rows
    ]


def _introductions(person: schema.Person) -> list[Entry]:
    rows = _rows(
        person,
        'SELECT n.introduced_id = ?1, n."on", p.display_name FROM introduction n JOIN person p ON p.id = '
        "CASE n.introduced_id WHEN ?1 THEN n.introducer_id ELSE n.introduced_id END "
        "WHERE ?1 IN (n.introducer_id, n.introduced_id) ORDER BY n.created_at, n.id",
    )
    keys = {1: "person_file.introduced_by", 0: "person_file.introduced"}
    return [Entry("", _joined(words(keys[by], name=name), _on(day))) for by, day, name in rows]


def _story(person: schema.Person) -> list[Entry]:
    rows = _rows(person, "SELECT at, purpose, channel, subject, text FROM touch WHERE person_id = ? ORDER BY at, id")
    return [
        Entry(
            _joined(_at(at), story_line(Purpose(purpose), Channel(channel) if channel else None)),
            "\n".join(filter(None, (subject, text))),
        )
        for at, purpose, channel, subject, text in rows
    ]


def _offered(person: schema.Person) -> list[Entry]:
    rows = _rows(person, "SELECT starts_at, minutes FROM offered_time WHERE person_id = ? ORDER BY starts_at, id")
    return [Entry("", _joined(_at(at), words("conversations.minutes", count=minutes))) for at, minutes in rows]


def _talks(person: schema.Person) -> list[Entry]:
    numbers = _rows(
        person,
        "SELECT i.id FROM participant q JOIN interview i ON i.id = q.interview_id WHERE q.person_id = ? "
        "ORDER BY coalesce(i.held_at, i.starts_at, i.created_at), i.id",
    )
    return [_talk(schema.Interview.get_by_id(number)) for (number,) in numbers]


def _talk(talk: schema.Interview) -> Entry:
    when = _at(talk.held_at or talk.starts_at) or words("person_file.no_date")
    length = words("conversations.minutes", count=talk.minutes)
    head = _joined(when, words(f"form.{talk.form}"), length, words(f"person_file.{talk.status}"))
    said = [_pair(name, getattr(talk, name)) for name in ("place", "backup_phone", *_TALK_TEXTS)]
    said.insert(0, _pair("path", talk.path.name if talk.path else ""))
    return Entry(head, "\n".join((*filter(None, said), *_said_in(talk.id))))


def _said_in(talk: int) -> Iterable[str]:
    """What hangs on a conversation: who took part, why, questions and answers, what came up, ratings, photos."""
    names = {value.key: value.name for value in career_values.values()}
    people = _of(
        talk, "SELECT p.display_name FROM participant q JOIN person p ON p.id = q.person_id WHERE q.interview_id = ?"
    )
    yield _pair("participants", words("list.comma").join(name for (name,) in people))
    for kind, text in _of(talk, "SELECT kind, text FROM reason WHERE interview_id = ? ORDER BY id"):
        yield _pair("reason", _joined(words(f"reason.{kind}"), text))
    for text, answer in _of(
        talk, "SELECT text, answer FROM asked_question WHERE interview_id = ? ORDER BY position, id"
    ):
        yield "\n".join(filter(None, (_pair("question", text), answer)))
    for kind, text, note in _of(
        talk, "SELECT kind, text, note FROM mention WHERE interview_id = ? ORDER BY position, id"
    ):
        yield _pair(f"mention_{kind}", _joined(text, note))
    for value, rating, note in _of(
        talk,
        "SELECT value, rating, note FROM evidence WHERE interview_id = ? ORDER BY id",
    ):
        said = f"{rating}/{BEST}" if rating else words("person_file.no_rating")
        yield _pair("evidence", _joined(str(names.get(value, value)), said, note))
    for (name,) in _of(talk, "SELECT name FROM attachment WHERE interview_id = ? ORDER BY id"):
        yield _pair("attachment", name or "–")


def _came_up(person: schema.Person) -> list[Entry]:
    rows = _rows(
        person,
        "SELECT m.created_at, m.text, m.note FROM mention m WHERE m.person_id = ? AND m.interview_id NOT IN "
        "(SELECT interview_id FROM participant WHERE person_id = ?1) ORDER BY m.created_at, m.id",
    )
    return [Entry(_joined(_at(at), text), note) for at, text, note in rows]


def _follow_ups(person: schema.Person) -> list[Entry]:
    rows = _rows(
        person,
        "SELECT kind, note, coalesce(due_at, shows_at), done_at FROM follow_up WHERE person_id = ? "
        "ORDER BY shows_at, id",
    )
    return [
        Entry(
            "", _joined(words(f"kind.{kind}"), note, _at(at), words("person_file.done", day=_at(done)) if done else "")
        )
        for kind, note, at, done in rows
    ]


def _referrals(person: schema.Person) -> list[Entry]:
    rows = _rows(
        person,
        "SELECT r.role, coalesce(o.name, ''), r.asked_on, r.offered_on, r.made_on, r.outcome, r.note FROM referral r "
        "LEFT JOIN organization o ON o.id = r.organization_id WHERE r.person_id = ? ORDER BY r.created_at, r.id",
    )
    found: list[Entry] = []
    for role, organization, asked, offered, made, outcome, note in rows:
        days = (("asked_on", asked), ("offered_on", offered), ("made_on", made))
        said = [_pair(name, _on(day)) for name, day in days if day]
        said += [_pair("outcome", words(f"person_file.outcome_{outcome}")), note]
        found.append(Entry(_joined(role, organization) or words("story.referral"), "\n".join(filter(None, said))))
    return found


def _knows(person: schema.Person) -> list[Entry]:
    rows = _rows(person, "SELECT topic, known, note FROM knows WHERE person_id = ? ORDER BY id")
    keys = {1: "person_file.knows_yes", 0: "person_file.knows_no"}
    return [
        Entry("", _joined(words(f"person_file.topic_{topic}"), words(keys[known]), note)) for topic, known, note in rows
    ]


def _imports(person: schema.Person) -> list[Entry]:
    rows = _rows(
        person,
        "SELECT b.created_at, b.format, b.file_name, '' FROM import_batch b WHERE b.id = (SELECT batch_id FROM person "
        "WHERE id = ?1) UNION ALL SELECT b.created_at, b.format, b.file_name, m.before FROM import_item m "
        "JOIN import_batch b ON b.id = m.batch_id WHERE m.person_id = ?1 ORDER BY 1",
    )
    return [
        Entry(_joined(_at(at), format, name), words("person_file.before", text=_flat(before)) if before else "")
        for at, format, name, before in rows
    ]


def _flat(before: str) -> str:
    """What an import found in a person's fields before it changed them, as "title: Editor"."""
    document: Any = json.loads(before)
    fields = document.get("fields", {}) if isinstance(document, dict) else {}
    return words("list.comma").join(labelled(name, value) for name, value in fields.items() if value) or "–"


def _not_duplicates(person: schema.Person) -> list[Entry]:
    rows = _rows(
        person,
        "SELECT p.display_name FROM not_duplicate n JOIN person p ON p.id = CASE n.person_id WHEN ?1 THEN n.other_id "
        "ELSE n.person_id END WHERE ?1 IN (n.person_id, n.other_id) ORDER BY n.id",
    )
    return [Entry("", words("person_file.not_the_same", name=name)) for (name,) in rows]


def _drafts(person: schema.Person) -> list[Entry]:
    rows = schema.database.execute_sql(
        "SELECT updated_at, content FROM draft WHERE key LIKE '%' || ? AND json_extract(content, '$.sent') IS NULL "
        "ORDER BY key",
        (person.uid,),
    ).fetchall()
    return [Entry(_at(at), drafts.words_of(json.loads(content))) for at, content in rows]


PARTS: dict[str, Read] = {
    "about": _about,
    "points": _points,
    "tags": _tags,
    "positions": _positions,
    "introductions": _introductions,
    "story": _story,
    "offered": _offered,
    "talks": _talks,
    "came_up": _came_up,
    "follow_ups": _follow_ups,
    "referrals": _referrals,
    "knows": _knows,
    "drafts": _drafts,
    "imports": _imports,
    "not_duplicates": _not_duplicates,
}


def _rows(person: schema.Person, query: str) -> list[Any]:
    return schema.database.execute_sql(query, (person.id,)).fetchall()


def _of(talk: int, query: str) -> list[Any]:
    return schema.database.execute_sql(query, (talk,)).fetchall()


def _named(name: str, value: str) -> Entry:
    label = words(f"person_file.{_LABELS.get(name, name)}")
    return Entry(label, value) if "\n" in value.strip() else Entry("", labelled(label, value.strip()))


def _pair(name: str, value: str) -> str:
    return labelled(words(f"person_file.{name}"), value.strip()) if value.strip() else ""


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _at(at: Any) -> str:
    """An instant, from the database as text or through a field, in full."""
    if not at:
        return ""
    return say_full(instant(at) if isinstance(at, str) else at, settings.zone())


def _on(day: Any) -> str:
    if not day:
        return ""
    return say_date(date.fromisoformat(day) if isinstance(day, str) else day, style="full")
