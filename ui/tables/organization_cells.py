"""The columns of the Organisations page, and what each shows of an organisation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from models.comparing_words import verdict, verdict_in_full
from models.organization_list import Column as SortBy
from models.organization_list import OrganizationRow
from models.words import say_ago, say_count, say_full, words
from ui.tables.columns import Cell, Column, Moment
from ui.tables.people_cells import capitalized
from ui.widgets.dots import STAR

translate = QCoreApplication.translate


def organization_columns() -> tuple[Column[OrganizationRow], ...]:
    """All columns in the order in which they stand at first."""
    return (
        Column("name", translate("OrganizationColumns", "Name"), 190, 130, 0, SortBy.NAME, name_cell),
        Column(
            "interest", translate("OrganizationColumns", "Your interest"), 130, 116, 1, SortBy.INTEREST, interest_cell
        ),
        Column("look", translate("OrganizationColumns", "How it looks to you"), 134, 126, 2, SortBy.LOOK, look_cell),
        Column("people", translate("OrganizationColumns", "People"), 76, 70, 3, SortBy.PEOPLE, people_cell),
        Column("talks", translate("OrganizationColumns", "Conversations"), 108, 104, 4, SortBy.TALKS, talks_cell),
        Column(
            "last_talk",
            translate("OrganizationColumns", "Last conversation"),
            128,
            124,
            5,
            SortBy.LAST_TALK,
            last_talk_cell,
            shown=False,
        ),
    )


def name_cell(row: OrganizationRow, when: Moment) -> Cell:
    return Cell(row.name, bold=True)


def interest_cell(row: OrganizationRow, when: Moment) -> Cell:
    """Stars, and what they mean for those who point at them or hear them."""
    if row.interest is None:
        return Cell("—", soft=True, spoken=words("interest.none"))
    said = words(f"rating.{row.interest}")
    return Cell(STAR * row.interest, tip=capitalized(said), spoken=said)


def look_cell(row: OrganizationRow, when: Moment) -> Cell:
    """What was heard of it on the user's values, "—" where nothing was."""
    if not row.look.voices:
        return Cell("—", soft=True, spoken=translate("OrganizationColumns", "Nobody has told you yet"))
    mean, rest = verdict(row.look)
    return Cell(f"{mean}{rest}", soft=not mean, tip=verdict_in_full(row.look))


def people_cell(row: OrganizationRow, when: Moment) -> Cell:
    return Cell(
        say_count(row.people) if row.people else "—",
        soft=True,
        spoken="" if row.people else translate("OrganizationColumns", "Nobody"),
    )


def talks_cell(row: OrganizationRow, when: Moment) -> Cell:
    return Cell(
        say_count(row.talks) if row.talks else "—",
        soft=True,
        spoken="" if row.talks else translate("OrganizationColumns", "None yet"),
    )


def last_talk_cell(row: OrganizationRow, when: Moment) -> Cell:
    """How long ago."""
    if row.last_talk is None:
        return Cell("—", soft=True, spoken=translate("OrganizationColumns", "None yet"))
    ago = capitalized(say_ago(row.last_talk, when.now, when.zone, brief=True))
    spoken = capitalized(say_ago(row.last_talk, when.now, when.zone))
    return Cell(ago, soft=True, tip=say_full(row.last_talk, when.zone), spoken=spoken)
