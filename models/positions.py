"""Steps of a career: the user's own, and those of people. What a person does now stands in the person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from models import organizations, people, schema, tombstones, undo
from models.errors import Problem
from models.rules import steps as rules
from models.words import words


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `started` and `ended` are "2019" or "2019-09"; no end after a beginning: until now.

    An `id` of 0 or less is that of a step that is not stored yet.
    """

    id: int
    title: str = ""
    organization: str = ""
    started: str = ""
    ended: str = ""
    note: str = ""


def of(person: int | None) -> tuple[Step, ...]:
    """The steps of a person, or with None of the user, the earliest first."""
    rows = schema.database.execute_sql(
        "SELECT s.id, s.title, coalesce(o.name, ''), s.started, s.ended, s.note FROM position s "
        "LEFT JOIN organization o ON o.id = s.organization_id WHERE s.person_id IS ? ORDER BY s.position, s.id",
        (person,),
    )
    return tuple(Step(*row) for row in rows)


def times(started: str, ended: str) -> tuple[str, str]:
    """What was typed as the beginning and the end, as it is stored.

    Problem("step.not_a_time"), Problem("step.no_start") with the text, Problem("step.ends_first").
    """
    first, second = rules.period(started, ended, calendar())
    if first is rules.Trouble.NOT_A_TIME:
        raise Problem("step.not_a_time", text=second)
    if first is rules.Trouble.NO_START:
        raise Problem("step.no_start", text=second)
    if first is rules.Trouble.ENDS_FIRST:
        raise Problem("step.ends_first")
    return first, second


def read(lines: str) -> tuple[Step, ...]:
    """The steps in lines such as "2016–2019 Postdoc, MPI Leipzig"; nothing is stored. Problem as for add()."""
    found = rules.read_lines(lines, calendar())
    if any(one.started and one.ended and rules.ends_first(one.started, one.ended) for one in found):
        raise Problem("step.ends_first")
    return tuple(Step(0, one.title, one.organization, one.started, one.ended) for one in found)


def add(person: int | None, lines: str, now: datetime) -> tuple[int, ...]:
    """A step for each line, as add_steps() puts them. Returns their ids.

    Problem("step.ends_first") where one ends before it begins; then nothing is added.
    """
    return add_steps(person, read(lines), now)


def add_steps(person: int | None, steps: Sequence[Step], now: datetime) -> tuple[int, ...]:
    """Steps as read() gives them, each put where it belongs by its time. Returns their ids."""
    with undo.step("added_steps", count=len(steps)):
        if person is not None:
            people.must_be_there(person)
        added = tuple(_insert(person, step, now) for step in steps)
        for step in added:
            _put_in_place(step, now)
    return added


def edit(step: int, now: datetime, *, visit: str = "", **fields: str) -> None:
    """Change title, organization (by name), started, ended, note of a step.

    Times are typed leniently, as for times(), and put the step where it belongs. Problems as there; a step that
    is gone meanwhile is left alone. `visit` joins the keystrokes of one visit to a field.
    """
    with undo.step("changed_step", visit=visit):
        row = schema.Position.get_or_none(schema.Position.id == step)
        if row is None:
            return
        changed: dict[str, object] = {name: fields[name].strip() for name in ("title", "note") if name in fields}
        if "organization" in fields:
            changed["organization"] = organizations.find_or_add(fields["organization"], now)
        if "started" in fields or "ended" in fields:
            typed = fields.get("started", row.started), fields.get("ended", row.ended)
            changed["started"], changed["ended"] = times(*typed)
        if not changed:
            return
        schema.Position.update(updated_at=now, **changed).where(schema.Position.id == step).execute()
        if changed.get("started", row.started) != row.started:
            _put_in_place(step, now)


def move(step: int, by: int, now: datetime) -> None:
    """Move a step among the others: by -1 to the one before, by 1 to the one after."""
    with undo.step("moved_step"):
        row = schema.Position.get_or_none(schema.Position.id == step)
        if row is None:
            return
        order = [one.id for one in of(row.person_id)]
        at = order.index(step)
        order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
        _reorder(order, now)


def remove(step: int, now: datetime) -> None:
    """Take a step away."""
    with undo.step("removed_step"):
        row = schema.Position.get_or_none(schema.Position.id == step)
        if row is not None:
            tombstones.bury(row.uid, now)
            row.delete_instance()


def save(person: int | None, steps: Sequence[Step], now: datetime) -> None:
    """Make these the steps, in this order: those with an id are changed, those without are new, others go.

    Times are as stored. Part of the caller's step, if there is one. Problem("person_gone").
    """
    with undo.step("changed_step"):
        if person is not None:
            people.must_be_there(person)
        there = {step.id: step for step in of(person)}
        kept = {step.id for step in steps}
        for gone in there.keys() - kept:
            remove(gone, now)
        order: list[int] = []
        for step in steps:
            if step.id not in there:
                order.append(_insert(person, step, now))
            else:
                order.append(step.id)
                if step != there[step.id]:
                    _write(step, now)
        _reorder(order, now)


def pairs(person: int) -> tuple[tuple[str, str], ...]:
    """Their steps beside mine, as the sheet prints them: theirs, mine. What they do now stands above, by their name."""
    theirs, mine = ([line(step) for step in of(one)] for one in (person, None))
    return rules.shown_pairs(theirs, mine, words("step.open"))


def line(step: Step) -> str:
    """ "2016–2019 Postdoc, MPI Leipzig": a step in one line, its time in years."""
    years = period(step.started[:4], step.ended[:4])
    what = where(step.title, step.organization)
    return words("step.line", period=years, what=what) if years and what else years or what


def where(title: str, organization: str) -> str:
    """ "Postdoc, MPI Leipzig"."""
    if title and organization:
        return words("step.at", title=title, organization=organization)
    return title or organization


def period(started: str, ended: str) -> str:
    """ "2016–2019", "since 2016", "until 2019", "2016"; months as "09/2016"."""
    begins, ends = shown_time(started), shown_time(ended)
    if begins == ends:
        return begins
    if not ends:
        return words("step.since", started=begins)
    return words("step.between", started=begins, ended=ends) if begins else words("step.until", ended=ends)


def shown_time(time: str) -> str:
    """ "2019" or "09/2019"; "" for none."""
    year, _, month = time.partition("-")
    return words("step.month", month=month, year=year) if month else year


@cache
def calendar() -> rules.Calendar:
    """The months, and the words for now, in the chosen language."""
    months = tuple(words(f"month.{number}") for number in range(1, 13))
    return rules.Calendar(months, frozenset(words("step.now").split()))


def _insert(person: int | None, step: Step, now: datetime) -> int:
    return schema.Position.create(
        person=person,
        title=step.title,
        organization=organizations.find_or_add(step.organization, now),
        started=step.started,
        ended=step.ended,
        note=step.note,
        position=len(of(person)),
        created_at=now,
        updated_at=now,
    ).id


def _write(step: Step, now: datetime) -> None:
    schema.Position.update(
        title=step.title,
        organization=organizations.find_or_add(step.organization, now),
        started=step.started,
        ended=step.ended,
        note=step.note,
        updated_at=now,
    ).where(schema.Position.id == step.id).execute()


def _put_in_place(step: int, now: datetime) -> None:
    """Before the first step that began later, otherwise at the end."""
    row = schema.Position.get_by_id(step)
    others = [one for one in of(row.person_id) if one.id != step]
    _reorder([one.id for one in placed(others, Step(step, started=row.started, ended=row.ended))], now)


def placed(others: Sequence[Step], step: Step) -> list[Step]:
    """The steps with one more, where it belongs: before the first that began later, otherwise at the end."""
    time = step.started or step.ended
    later = (at for at, one in enumerate(others) if time and (one.started or one.ended) > time)
    at = next(later, len(others))
    return [*others[:at], step, *others[at:]]


def _reorder(order: Sequence[int], now: datetime) -> None:
    for number, step in enumerate(order):
        rows = schema.Position.update(position=number, updated_at=now)
        rows.where(schema.Position.id == step, schema.Position.position != number).execute()
