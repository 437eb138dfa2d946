"""What belongs to one of two people goes over to the other; of what both have, one stays and the double is buried."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from models import positions, schema, tombstones
from models.merging_fields import joined


def contact_points(keep: int, other: int, now: datetime) -> None:
    """Those of the one who stays come first; the same one is there once, with a label if either has one."""
    table = schema.ContactPoint
    there = {(row.kind, row.value_key): row for row in _rows(table, keep)}
    position = 1 + max((row.position for row in there.values()), default=-1)
    for row in _rows(table, other):
        double = there.get((row.kind, row.value_key))
        if double is None:
            _update(row, now, person=keep, position=position)
            position += 1
            continue
        if row.label and not double.label:
            _update(double, now, label=row.label)
        _drop(row, now)


def participants(keep: int, other: int, now: datetime) -> None:
    """Both in one conversation count once, in the place of the first."""
    there = {row.interview_id: row for row in _rows(schema.Participant, keep)}
    for row in _rows(schema.Participant, other):
        double = there.get(row.interview_id)
        if double is None:
            _update(row, now, person=keep)
            continue
        position = min(row.position, double.position)
        _drop(row, now)
        if position != double.position:
            _update(double, now, position=position)


def touches(keep: int, other: int, now: datetime) -> None:
    """One conversation was one meeting; what is told of both in the same words at the same time happened once."""
    there = {key: row for row in _rows(schema.Touch, keep) for key in _tellings(row)}
    for row in _rows(schema.Touch, other):
        double = next((there[key] for key in _tellings(row) if key in there), None)
        if double is None:
            _update(row, now, person=keep)
            continue
        schema.OfferedTime.update(touch=double.id, updated_at=now).where(schema.OfferedTime.touch == row.id).execute()
        if not double.text and row.text:
            _update(double, now, text=row.text, words=row.words, subject=double.subject or row.subject)
        _drop(row, now)


def _tellings(row: Any) -> list[tuple[object, ...]]:
    told: list[tuple[object, ...]] = [(row.at, row.purpose, row.channel, row.subject, row.text, row.interview_id)]
    if row.interview_id is not None and row.purpose == "met":
        told.append(("met", row.interview_id))
    return told


def offered_times(keep: int, other: int, now: datetime) -> None:
    """A time that was offered to both in one letter was offered once."""
    there = {(row.touch_id, row.local_start, row.zone) for row in _rows(schema.OfferedTime, keep)}
    for row in _rows(schema.OfferedTime, other):
        if (row.touch_id, row.local_start, row.zone) in there:
            _drop(row, now)
        else:
            _update(row, now, person=keep)


def introductions_made(keep: int, other: int, now: datetime) -> None:
    """Whom they led to; nobody leads to themselves, and to each once."""
    _edges(keep, other, "introducer_id", "introduced_id", now)


def introductions_received(keep: int, other: int, now: datetime) -> None:
    """Who led to them; nobody leads to themselves, and each once."""
    _edges(keep, other, "introduced_id", "introducer_id", now)


def _edges(keep: int, other: int, mine: str, far: str, now: datetime) -> None:
    table: Any = schema.Introduction
    column = getattr(table, mine)
    there = {getattr(row, far): row for row in table.select().where(column == keep)}
    for row in table.select().where(column == other).order_by(table.id):
        end = getattr(row, far)
        double = there.get(end)
        if end in (keep, other):
            _drop(row, now)
        elif double is None:
            _update(row, now, **{mine: keep})
        else:
            _update(double, now, on=double.on or row.on, interview=double.interview_id or row.interview_id)
            _drop(row, now)
    if (selfish := there.get(other)) is not None:
        _drop(selfish, now)


def positions_held(keep: int, other: int, now: datetime) -> None:
    """The steps of both, the earliest first; the same step stands once."""
    steps = list(positions.of(keep))
    for row in _rows(schema.Position, other):
        (step,) = (one for one in positions.of(other) if one.id == row.id)
        if any((*_said(one), one.note) == (*_said(step), step.note or one.note) for one in steps):
            _drop(row, now)
            continue
        steps = positions.placed(steps, step)
        _update(row, now, person=keep)
    for number, step in enumerate(steps):
        table = schema.Position
        changed = table.update(position=number, updated_at=now)
        changed.where(table.id == step.id, table.position != number).execute()


def _said(step: positions.Step) -> tuple[str, str, str, str]:
    return step.title, step.organization, step.started, step.ended


def knows(keep: int, other: int, now: datetime) -> None:
    """What they know of the user: of two answers on one topic the newer counts; notes stand below one another."""
    there = {row.topic: row for row in _rows(schema.Knows, keep)}
    for row in _rows(schema.Knows, other):
        double = there.get(row.topic)
        if double is None:
            _update(row, now, person=keep)
            continue
        known = row.known if row.updated_at > double.updated_at else double.known
        note = joined(double.note, row.note)
        _drop(row, now)
        _update(double, now, known=known, note=note)


def referrals(keep: int, other: int, now: datetime) -> None:
    """All of them; two that say the same in everything are one."""
    names = ("organization_id", "role", "asked_on", "offered_on", "made_on", "outcome", "note")
    there = {tuple(getattr(row, name) for name in names) for row in _rows(schema.Referral, keep)}
    for row in _rows(schema.Referral, other):
        if tuple(getattr(row, name) for name in names) in there:
            _drop(row, now)
        else:
            _update(row, now, person=keep)


def tags(keep: int, other: int, now: datetime) -> None:
    """The tags of both."""
    there = {row.tag_id for row in _rows(schema.PersonTag, keep)}
    for row in _rows(schema.PersonTag, other):
        if row.tag_id in there:
            _drop(row, now)
        else:
            _update(row, now, person=keep)


def parted(keep: int, other: int, now: datetime) -> None:
    """Of whom the user said that they are somebody else; each stands once, and nobody is parted from themselves."""
    table: Any = schema.NotDuplicate
    both: Any = table.select().where(table.person.in_([keep, other]) | table.other.in_([keep, other]))
    seen: set[int] = set()
    for row in sorted(both, key=lambda one: (other in (one.person_id, one.other_id), one.id)):
        ends = {row.person_id, row.other_id} - {keep, other}
        end = next(iter(ends), None)
        if end is None or end in seen:
            _drop(row, now)
            continue
        seen.add(end)
        if other in (row.person_id, row.other_id):
            _update(row, now, person=min(keep, end), other=max(keep, end))


def rename_origins(kept: schema.Person, gone: schema.Person, now: datetime) -> None:
    """What was planned for `gone` is from now on planned for `kept`: what is done, put off or moved stays so.

    Origins hold the person's uid (models/rules/followups.py). Of two with one origin the one that is done stays.
    """
    table = schema.FollowUp
    there = {row.origin: row for row in _rows(table, kept.id)}
    for row in _rows(table, gone.id):
        origin = row.origin.replace(gone.uid, kept.uid)
        double = there.get(origin)
        if origin == row.origin:
            continue
        if double is None:
            _update(row, now, origin=origin)
        elif row.done_at is not None and double.done_at is None:
            _drop(double, now)
            _update(row, now, origin=origin)
        else:
            _drop(row, now)


def batch_of_both(kept: schema.Person, gone: schema.Person, now: datetime) -> int | None:
    """The import that made the one who stays, where it made both; taking it back would take all away.

    Otherwise each import is noted as one that added to somebody who was known, with what it brought.
    """
    if kept.batch_id == gone.batch_id:
        return kept.batch_id
    for row in (kept, gone):
        if row.batch_id is not None:
            points = [point.uid for point in _rows(schema.ContactPoint, row.id)]
            before = json.dumps({"fields": {}, "points": points, "tags": []})
            schema.ImportItem.create(batch=row.batch_id, person=kept.id, before=before, created_at=now, updated_at=now)
    return None


def _rows(table: type[schema.Row], person: int) -> list[Any]:
    column: Any = table.person  # type: ignore[attr-defined]
    return list(table.select().where(column == person).order_by(table.id))


def _update(row: Any, now: datetime, **fields: object) -> None:
    table = type(row)
    table.update(updated_at=now, **fields).where(table.id == row.id).execute()


def _drop(row: Any, now: datetime) -> None:
    tombstones.bury(row.uid, now)
    schema.database.execute_sql(f'DELETE FROM "{schema.table_name(type(row))}" WHERE id = ?', (row.id,))
