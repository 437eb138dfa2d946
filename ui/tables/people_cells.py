"""The columns of the People page, and what each shows of a person."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from models.people_list import Column as SortBy
from models.people_list import PersonRow
from models.rules.days import local_day
from models.rules.next_step import MEETING, WRITE
from models.terms import FollowUpKind, Stage
from models.words import say_ago, say_date, say_day, say_full, say_time, words
from ui.tables.columns import Cell, Column, Moment
from ui.widgets.tag import TagKind

translate = QCoreApplication.translate

STAGE_TAGS = {
    Stage.TO_ASK: TagKind.NEUTRAL,
    Stage.ASKED: TagKind.NEUTRAL,
    Stage.AGREED: TagKind.BLUE,
    Stage.DECLINED: TagKind.NEUTRAL,
    Stage.SCHEDULED: TagKind.BLUE,
    Stage.MET: TagKind.ACCENT,
    Stage.IN_TOUCH: TagKind.ACCENT,
}


def people_columns() -> tuple[Column[PersonRow], ...]:
    """All columns in the order in which they stand at first."""
    return (
        Column("name", translate("PeopleColumns", "Name"), 128, 120, 0, SortBy.NAME, name_cell),
        Column("next", translate("PeopleColumns", "Next"), 143, 134, 1, SortBy.NEXT, next_cell),
        Column("stage", translate("PeopleColumns", "Where things stand"), 139, 122, 2, SortBy.STAGE, standing_cell),
        Column("role", translate("PeopleColumns", "Role"), 170, 104, 3, SortBy.TITLE, role_cell),
        Column(
            "last_contact",
            translate("PeopleColumns", "Last contact"),
            116,
            108,
            4,
            SortBy.LAST_CONTACT,
            last_contact_cell,
        ),
        Column(
            "organization",
            translate("PeopleColumns", "Organisation"),
            130,
            100,
            5,
            SortBy.ORGANIZATION,
            organization_cell,
            shown=False,
        ),
        Column("circle", translate("PeopleColumns", "Circle"), 110, 92, 6, SortBy.CIRCLE, circle_cell, shown=False),
        Column("path", translate("PeopleColumns", "Path"), 110, 90, 7, SortBy.PATH, path_cell, shown=False),
        Column("tags", translate("PeopleColumns", "Tags"), 110, 90, 8, SortBy.TAGS, tags_cell, shown=False),
    )


def capitalized(text: str) -> str:
    """The text with a capital first letter, as where it stands alone in a cell."""
    return text[:1].upper() + text[1:]


def say_near(at: datetime, when: Moment, *, time: bool = False) -> str:
    """ "Today", "Tuesday", with the time where asked for; beyond six days "11 June" alone."""
    day = local_day(at, when.zone)
    if abs((day - when.today).days) > 6:
        return say_date(day, when.today, "short")
    said = say_day(day, when.today)
    return words("date.time", day=said, time=say_time(at, when.zone)) if time else said


def name_cell(row: PersonRow, when: Moment) -> Cell:
    return Cell(row.display_name, bold=True)


def role_cell(row: PersonRow, when: Moment) -> Cell:
    return Cell(row.role, soft=True)


def organization_cell(row: PersonRow, when: Moment) -> Cell:
    return Cell(row.organization, soft=True)


def circle_cell(row: PersonRow, when: Moment) -> Cell:
    return Cell(words(f"circle.{row.circle or 'open'}"), soft=True)


def path_cell(row: PersonRow, when: Moment) -> Cell:
    return Cell(row.path, soft=True)


def tags_cell(row: PersonRow, when: Moment) -> Cell:
    return Cell(row.tags, soft=True)


def last_contact_cell(row: PersonRow, when: Moment) -> Cell:
    """How long ago, whoever began it."""
    if row.last_contact_at is None:
        return Cell("—", soft=True, spoken=translate("PeopleColumns", "No contact yet"))
    ago = capitalized(say_ago(row.last_contact_at, when.now, when.zone, brief=True))
    spoken = capitalized(say_ago(row.last_contact_at, when.now, when.zone))
    return Cell(ago, soft=True, tip=say_full(row.last_contact_at, when.zone), spoken=spoken)


def standing_cell(row: PersonRow, when: Moment) -> Cell:
    """Where things stand, as a tag; plain words for those who are in the address book only."""
    if row.resting:
        return Cell(
            words("stage.resting"),
            TagKind.NEUTRAL,
            tip=translate("PeopleColumns", "No answer, which is usual. Nothing to do."),
        )
    if row.stage is Stage.KNOWN:
        return Cell(translate("PeopleColumns", "Address book"), soft=True, tip=words("stage.known"))
    tip = say_full(row.meets_at, when.zone) if row.meets_at else ""
    if row.meets_at and local_day(row.meets_at, when.zone) == when.today and not _over(row, when):
        return Cell(words("stage.today"), TagKind.BLUE, tip=tip)
    return Cell(words(f"stage.{row.stage}"), STAGE_TAGS[row.stage], tip=tip)


def next_cell(row: PersonRow, when: Moment) -> Cell:
    """The next step with this person, and when."""
    at, kind = row.next_at, row.next_kind
    if kind is None:
        return Cell("—", soft=True, spoken=translate("PeopleColumns", "Nothing to do"))
    tip = say_full(at, when.zone) if at else ""
    if kind == WRITE:
        return Cell(translate("PeopleColumns", "Write"))
    if kind == MEETING and at:
        return Cell(
            translate("PeopleColumns", "Did you talk?")
            if _over(row, when)
            else capitalized(say_near(at, when, time=True)),
            tip=tip,
        )
    if kind in (FollowUpKind.THANK_YOU, FollowUpKind.PROMISE):
        return _with_a_term(row, when)
    if at and at > when.now:
        day = say_near(at, when)
        if kind == FollowUpKind.REMIND:
            return Cell(translate("PeopleColumns", "Wait until {day}").replace("{day}", day), tip=tip)
        return Cell(f"{words(f'kind.{kind}')} {day}", tip=tip)
    return Cell(words(f"kind.{kind}"), tip=tip)


def _with_a_term(row: PersonRow, when: Moment) -> Cell:
    """Thanks and promises: amber, red once their time is over; the words say it too."""
    verb, due = words(f"kind.{row.next_kind}"), row.due_at
    if due is None:
        return Cell(verb, TagKind.AMBER)
    tip = say_full(due, when.zone)
    if due <= when.now:
        return Cell(translate("PeopleColumns", "{verb}, late").replace("{verb}", verb), TagKind.RED, tip=tip)
    day = local_day(due, when.zone)
    by = say_time(due, when.zone) if day == when.today else say_day(day, when.today)
    return Cell(
        translate("PeopleColumns", "{verb} by {when}").replace("{verb}", verb).replace("{when}", by),
        TagKind.AMBER,
        tip=tip,
    )


def _over(row: PersonRow, when: Moment) -> bool:
    return row.meets_until is not None and row.meets_until <= when.now
