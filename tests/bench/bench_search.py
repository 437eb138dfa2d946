"""Search as typed over 100,000 people; the floor is the same list made by scanning the same texts with LIKE."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from models import schema
from models.people_list import PeopleFilter, PeopleOrder
from models.search import fold
from models.store import Store
from tests.bench.books import NOW, book
from tests.bench.measure import Result, compare

PEOPLE = 100_000
LIMIT = 0.25
TYPED = ("l", "li", "lin", "lind", "linda", "s", "an", "李明", "Żół", "eng", "solar ana", "xqz")


LIKE = (
    "SELECT p.id FROM search_text s JOIN person p ON p.id = s.row WHERE s.kind = 'person' AND s.folded LIKE ? "
    "AND p.archived_at IS NULL ORDER BY p.sort_key"
)


def run(folder: Path) -> Iterator[Result]:
    """The ids of everybody found, in the order of the list, for each text."""
    with Store(book(folder, PEOPLE)):
        connection = schema.database.connection()
        order = PeopleOrder(PeopleFilter(), NOW)
        for text in TYPED:
            pattern = f"%{fold(text).strip()}%"
            yield compare(
                f"search “{text}” in 100,000 people, {len(order.search(text)):,} found",
                lambda text=text: order.search(text),
                lambda pattern=pattern: connection.execute(LIKE, (pattern,)).fetchall(),
                LIMIT,
            )
