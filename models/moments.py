"""Moments and days as the database holds them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from peewee import TextField


def instant_text(value: datetime) -> str:
    """An aware datetime as the text that the database holds: UTC, whole seconds, fixed width, so it sorts."""
    return value.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def instant(text: str) -> datetime:
    """The reverse of instant_text."""
    return datetime.fromisoformat(text)


if TYPE_CHECKING:
    # peewee's stubs would take these for fields of text.
    from peewee import Field

    V = TypeVar("V")

    class InstantField(Field[V]):
        @overload
        def __new__(cls, *, null: Literal[True], index: bool = ...) -> InstantField[datetime | None]: ...
        @overload
        def __new__(cls, *, null: Literal[False] = ..., index: bool = ...) -> InstantField[datetime]: ...
        def __new__(cls, **_: Any) -> Any: ...

    class DayField(Field[V]):
        @overload
        def __new__(cls, *, null: Literal[True]) -> DayField[date | None]: ...
        @overload
        def __new__(cls, *, null: Literal[False] = ...) -> DayField[date]: ...
        def __new__(cls, **_: Any) -> Any: ...

else:

    class InstantField(TextField):
        """An aware datetime in UTC, stored as sortable text."""

        def db_value(self, value: datetime | str | None) -> str | None:
            return instant_text(value) if isinstance(value, datetime) else value

        def python_value(self, value: str | None) -> datetime | None:
            return instant(value) if value else None

    class DayField(TextField):
        """A date without a time, as YYYY-MM-DD."""

        def db_value(self, value: date | str | None) -> str | None:
            return value.isoformat() if isinstance(value, date) else value

        def python_value(self, value: str | None) -> date | None:
            return date.fromisoformat(value) if value else None
