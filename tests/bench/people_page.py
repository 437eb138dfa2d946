"""Shows the People page on a data folder, works it, and prints what it took as JSON.

python -m tests.bench.people_page FOLDER
"""

from __future__ import annotations

import json
import random
import statistics
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from models import schema
from models.people_list import Column, PeopleFilter
from models.store import Store
from tests.bench.books import NOW
from tests.bench.first_window import resident_bytes
from tests.bench.measure import alternate, timed
from ui.app import application
from ui.desk import Desk
from ui.pages.people import PeoplePage

TYPED = ("l", "li", "lin", "lind", "s", "an", "李", "solar ana", "")
# The ids in the order of a column, as plainly as SQL says it.
BARE = "SELECT p.id FROM person p {} WHERE p.archived_at IS NULL ORDER BY {}, p.sort_key"
FLOORS = {
    Column.NAME: ("", "p.sort_key"),
    Column.NEXT: ("", "p.next_at IS NULL, p.next_at"),
    Column.STAGE: ("", "p.stage"),
    Column.TITLE: ("", "p.title COLLATE NOCASE"),
    Column.LAST_CONTACT: ("", "p.last_contact_at IS NULL, p.last_contact_at"),
    Column.ORGANIZATION: ("LEFT JOIN organization o ON o.id = p.organization_id", "o.name_key"),
    Column.CIRCLE: ("", "p.circle"),
    Column.TAGS: (
        "LEFT JOIN (SELECT q.person_id, min(t.name_key) AS first FROM person_tag q JOIN tag t ON t.id = q.tag_id "
        "GROUP BY q.person_id) x ON x.person_id = p.id",
        "x.first",
    ),
    Column.PATH: ("LEFT JOIN career_path c ON c.id = p.path_id", "c.name"),
}


class Shown:
    """The page at 1280 by 800, listing everybody."""

    def __init__(self) -> None:
        self.page = PeoplePage(Desk(lambda: NOW))
        self.page.resize(1280, 800)
        self.page.show()
        self.list = self.page.list
        self.search("")

    def paint(self) -> None:
        """Let everything happen that waits for the event loop, painting among it."""
        self.list.view.viewport().repaint()
        QApplication.processEvents()

    def search(self, text: str) -> None:
        self.list.read(PeopleFilter(text=text))
        self.paint()

    def sort(self, column: int) -> None:
        """By another column and back, so that each call sorts."""
        self.list.model.sort(column)
        self.paint()

    def sorted(self) -> dict[str, tuple[float, float]]:
        """For each column: seconds to sort and paint, seconds of the bare SQL."""
        connection = schema.database.connection()
        found: dict[str, tuple[float, float]] = {}
        for number, column in enumerate(self.list.model.columns):
            bare = BARE.format(*FLOORS[Column(column.sort)])
            found[column.title] = alternate(
                lambda number=number: timed(lambda: self.sort(number)),
                lambda bare=bare: timed(lambda: connection.execute(bare).fetchall()),
                rounds=5,
            )
        return found

    def scrolled(self) -> float:
        """The median of jumps to forty places, painted."""
        chance = random.Random(3)
        bar = self.list.view.verticalScrollBar()

        def jump() -> None:
            bar.setValue(chance.randrange(bar.maximum()))
            self.paint()

        return statistics.median(timed(jump) for _ in range(40))

    def searched(self) -> dict[str, float]:
        """For each text: the median of seconds until the list is painted."""
        times: dict[str, list[float]] = {text: [] for text in TYPED}
        for _ in range(5):
            for text in TYPED:
                times[text].append(timed(lambda text=text: self.search(text)))
        return {text: statistics.median(taken) for text, taken in times.items()}


def main() -> None:
    application()
    with Store(Path(sys.argv[1])):
        shown = Shown()
        for number in range(len(shown.list.model.columns)):
            shown.sort(number)
        found: dict[str, Any] = {"scrolled": shown.scrolled(), "searched": shown.searched()}
        # Before the floors, whose rows would be counted.
        found["memory"] = resident_bytes()
        found["sorted"] = shown.sorted()
        print(json.dumps(found))
        shown.page.close()


if __name__ == "__main__":
    main()
