"""Who introduced somebody, as a file names them: a person where that name is just one's, else a line of words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from models import schema
from models.exchange.matching import name_key
from models.exchange.records import PersonRecord
from models.exchange.targets import Target
from models.words import words


def find_introducers(
    wanting: Sequence[tuple[Target, PersonRecord]], names: Sequence[str], people: Sequence[Target | int]
) -> None:
    """Note with each target who introduced them. `people` are those of `names`, one by one: known or new.

    A name that is nobody's, or several people's, becomes the words of how they are known, where there are none.
    """
    wanted = {name_key(record.introducer) for _, record in wanting}
    found: defaultdict[str, list[Target | int]] = defaultdict(list)
    for name, person in zip(names, people, strict=True):
        key = name_key(name)
        if key and key in wanted:
            found[key].append(person)
    there = set(schema.database.execute_sql("SELECT introducer_id, introduced_id FROM introduction").fetchall())
    for target, record in wanting:
        named = found.get(name_key(record.introducer), [])
        if len(named) != 1:
            if not target.how_known:
                target.how_known = words("import_introduced_by", name=record.introducer)
                if target.id:
                    target.changed.add("how_known")
            continue
        introducer = named[0]
        number = introducer.id if isinstance(introducer, Target) else introducer
        if introducer is target or (number and (number, target.id) in there):
            continue
        if not any(introducer is one or introducer == one for one in target.introducers):
            target.introducers.append(introducer)
