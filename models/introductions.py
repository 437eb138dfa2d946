"""Who led to whom."""

from __future__ import annotations

from datetime import date, datetime

from models import schema


def add(introducer: int, introduced: int, now: datetime, *, on: date | None = None) -> None:
    """Remember that one person led to another. The same edge twice, or to oneself, changes nothing."""
    if introducer == introduced:
        return
    edges = schema.Introduction
    if edges.get_or_none(edges.introducer == introducer, edges.introduced == introduced) is None:
        edges.create(introducer=introducer, introduced=introduced, on=on, created_at=now, updated_at=now)


def introducers(person: int) -> tuple[tuple[int, str, date | None], ...]:
    """Who led to this person: id, name, day."""
    rows = schema.database.execute_sql(
        'SELECT p.id, p.display_name, i."on" FROM introduction i JOIN person p ON p.id = i.introducer_id '
        "WHERE i.introduced_id = ? ORDER BY i.id",
        (person,),
    ).fetchall()
    return tuple((number, name, date.fromisoformat(on) if on else None) for number, name, on in rows)


def introduced(person: int) -> tuple[tuple[int, str], ...]:
    """To whom this person led: id, name."""
    rows = schema.database.execute_sql(
        "SELECT p.id, p.display_name FROM introduction i JOIN person p ON p.id = i.introduced_id "
        "WHERE i.introducer_id = ? ORDER BY i.id",
        (person,),
    ).fetchall()
    return tuple((number, name) for number, name in rows)


def named_more_than_once() -> tuple[tuple[int, str, int], ...]:
    """People whom several have named and with whom the user has not talked yet: id, name, by how many."""
    rows = schema.database.execute_sql(
        "SELECT p.id, p.display_name, count(*) FROM introduction i JOIN person p ON p.id = i.introduced_id "
        "WHERE p.stage IN ('known', 'to_ask', 'asked') AND p.archived_at IS NULL "
        "GROUP BY p.id HAVING count(*) > 1 ORDER BY count(*) DESC, p.sort_key"
    ).fetchall()
    return tuple((number, name, times) for number, name, times in rows)
