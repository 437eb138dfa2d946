"""The rows of a table, read by a mapping of its columns. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from models.exchange import days
from models.exchange.cells import Found, Points, full_name, line, lines, parts, unique
from models.exchange.records import PersonRecord, Remark, Skipped
from models.exchange.table_fields import Field, plain

FORMAT = "table"
_PLAIN_NOTES = frozenset(["notes", "note", "notizen", "notiz", "notas", "nota", "comments", "comment"])


class RowReader:
    """Makes people of rows. The order of day and month is found over the whole column of days."""

    def __init__(
        self, names: Sequence[str], mapping: Mapping[str, str], rows: Sequence[Sequence[str]], *, day_first: bool
    ) -> None:
        self._names = names
        self._at: dict[str, list[int]] = {}
        for index, name in enumerate(names):
            self._at.setdefault(mapping.get(name, Field.IGNORE), []).append(index)
        self._day_first = {
            index: days.day_first((row[index] for row in rows), otherwise=day_first)
            for index in self._at.get(Field.CONNECTED, ())
        }

    def take(self, number: int, cells: Sequence[str], found: Found) -> None:
        """Add the person of this row to what was found, or say why there is none."""
        given, family = self._one(cells, Field.GIVEN), self._one(cells, Field.FAMILY)
        name = self._one(cells, Field.NAME) or full_name(
            self._one(cells, Field.PREFIX), given, self._one(cells, Field.MIDDLE), family,
            self._one(cells, Field.SUFFIX),
        )  # fmt: skip
        if not name:
            found.skipped.append(Skipped(number, "no_name"))
            return
        record = PersonRecord(
            name, given, family, self._one(cells, Field.TITLE), self._one(cells, Field.ORGANIZATION),
            connected_on=self._day(number, cells, found), notes=self._notes(cells), source=FORMAT, row=number,
            tags=self._tags(cells), introducer=self._one(cells, Field.INTRODUCER),
            uid=_uid(self._one(cells, Field.UID)),
        )  # fmt: skip
        found.add(record, self._points(cells))

    def _cells(self, cells: Sequence[str], field: Field) -> list[tuple[int, str]]:
        return [(index, cells[index]) for index in self._at.get(field, ()) if cells[index].strip()]

    def _one(self, cells: Sequence[str], field: Field) -> str:
        return next((value for _, cell in self._cells(cells, field) if (value := line(cell))), "")

    def _day(self, number: int, cells: Sequence[str], found: Found) -> date | None:
        for index, cell in self._cells(cells, Field.CONNECTED):
            day = days.parse(line(cell), day_first=self._day_first[index])
            if day is None:
                found.remarks.append(Remark(number, "date"))
            return day
        return None

    def _notes(self, cells: Sequence[str]) -> str:
        """The notes; what comes from a column of another name, beside others, says which."""
        several = len(self._at.get(Field.NOTES, ())) > 1
        texts: list[str] = []
        for index, cell in self._cells(cells, Field.NOTES):
            name = self._names[index]
            labelled = several and plain(name) not in _PLAIN_NOTES
            texts.append(f"{name}: {lines(cell)}" if labelled else lines(cell))
        return "\n".join(filter(None, texts))

    def _tags(self, cells: Sequence[str]) -> tuple[str, ...]:
        found = (tag for _, cell in self._cells(cells, Field.TAGS) for tag in parts(cell, ";,|\n"))
        return unique(tag.lstrip("#*").strip() for tag in found if tag.strip("#* "))

    def _points(self, cells: Sequence[str]) -> Points:
        points = Points()
        for field, add in (
            (Field.EMAIL, points.add_email), (Field.TEL, points.add_tel), (Field.LINK, points.add_link)
        ):  # fmt: skip
            for _, cell in self._cells(cells, field):
                add(cell)
        return points


def _uid(text: str) -> str:
    """The ID that Inroad wrote into its own table, "" for anything else."""
    try:
        return str(UUID(text)) if len(text) == 36 else ""
    except ValueError:
        return ""
