"""What the panel says of an organisation in words: who is there, conversations, what was heard, referrals."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from models import comparing_words, links, referrals
from models.organization_detail import OrganizationDetail, PersonThere, TalkThere
from models.rules.days import local_day
from models.rules.fit import Must
from models.terms import InterviewStatus, ReferralOutcome
from models.words import say_count, say_date, say_day, words
from ui import links as ui_links
from ui.tables.people_cells import capitalized
from ui.theme import Role
from ui.widgets.painting import one_line
from ui.widgets.text import Run

translate = QCoreApplication.translate

PERSON, VALUE, MORE = "person:", "value:", "more"
_LONGEST, _LONGEST_TITLE = 120, 48


def web_target(website: str) -> str:
    """Where a website leads, "" where it is none: http and https alone are opened."""
    return links.web(website).target


def website_tip(website: str) -> str:
    """Where it leads, or in a sentence why it is not opened."""
    return ui_links.tip(links.web(website)) or translate(
        "OrganizationPanel", "A web address that begins with http or https can be opened."
    )


def verdict(facts: OrganizationDetail) -> str:
    """ "4.3 of 5, two voices, fairly sure", and that a must-have is missed."""
    said = comparing_words.verdict_in_full(facts.look)
    if facts.look.must is not Must.MISSED:
        return said
    return words("list.comma").join((said, comparing_words.must(facts.look)))


def heard(facts: OrganizationDetail) -> list[Run]:
    """Each of the user's values with what was heard on it; a value of which something was heard leads to the voices."""
    runs: list[Run] = []
    for value in facts.values:
        cell = facts.look.cells[value.key]
        spoken = cell.voices or cell.silent
        only_silent = cell.silent and not cell.voices
        said = words("rating.none") if only_silent else comparing_words.said(cell)
        link = f"{VALUE}{value.key}" if spoken else ""
        runs += [
            Run(_cut(value.name), link=link, role=None if spoken else Role.INK),
            Run(f"  {_must(value.must_have)}{said}\n", role=Role.SOFT_INK),
        ]
    return _without_break(runs)


def _must(must_have: bool) -> str:
    return translate("OrganizationPanel", "must have, ") if must_have else ""


def people(facts: OrganizationDetail) -> list[Run]:
    """Who is there, then who was; names lead to the people."""
    runs: list[Run] = []
    for one in facts.people:
        about = _there(one)
        runs += [Run(_cut(one.name), link=f"{PERSON}{one.id}"), Run(f"  {about}\n", role=Role.SOFT_INK)]
    return [*_without_break(runs), *_more(len(facts.people), facts.people_in_all)]


def _there(one: PersonThere) -> str:
    title = _cut(one.title, _LONGEST_TITLE)
    if one.now:
        return title
    until = (
        translate("OrganizationPanel", "until {when}").replace("{when}", one.ended)
        if one.ended
        else translate("OrganizationPanel", "earlier")
    )
    return f"{title}, {until}" if title else until


def talks(facts: OrganizationDetail, today: date) -> list[Run]:
    """Conversations there and those in which it came up, the coming ones first."""
    runs: list[Run] = []
    for one in facts.talks:
        runs += [Run(_cut(one.name), link=f"{PERSON}{one.person}"), Run(f"  {_when(one, today, facts.zone)}\n")]
    shaded = [run if run.link else Run(run.text, role=Role.SOFT_INK) for run in _without_break(runs)]
    return [*shaded, *_more(len(facts.talks), facts.talks_in_all)]


def _when(one: TalkThere, today: date, zone: str) -> str:
    named = translate("OrganizationPanel", "it came up") if one.named else ""
    if one.at is None:
        day = translate("OrganizationPanel", "no date yet")
    elif one.status is InterviewStatus.HELD:
        day = say_date(local_day(one.at, zone), today)
    else:
        day = say_day(local_day(one.at, zone), today, on=True)
    return f"{named}, {day}" if named else day


def referred(facts: OrganizationDetail, today: date) -> list[Run]:
    """Referrals there: who, how far, what came of it."""
    runs: list[Run] = []
    for one in facts.referrals:
        said = [_step(one.standing)]
        if one.last_on is not None:
            said[0] = f"{said[0]} {say_day(one.last_on, today, on=True)}"
        if one.facts.outcome is not ReferralOutcome.OPEN:
            said.append(_small(words(f"referral_outcome.{one.facts.outcome}")))
        runs.append(Run(_cut(one.person_name), link=f"{PERSON}{one.person}"))
        runs.append(Run(f"  {', '.join(said)}\n", role=Role.SOFT_INK))
    return _without_break(runs)


def _step(step: str) -> str:
    asked, offered, made = referrals.STEPS
    return {
        asked: translate("OrganizationPanel", "asked"),
        offered: translate("OrganizationPanel", "offered"),
        made: translate("OrganizationPanel", "made"),
    }[step]


def interest(value: int | None) -> str:
    """ "Largely", "Not said yet": in the words of all answers from 1 to 5."""
    return capitalized(words(f"rating.{value}") if value else words("interest.none"))


def _more(shown: int, in_all: int) -> list[Run]:
    if in_all <= shown:
        return []
    return [
        Run("\n"),
        Run(
            translate("OrganizationPanel", "Show {count} more").replace("{count}", say_count(in_all - shown)), link=MORE
        ),
    ]


def _cut(text: str, most: int = _LONGEST) -> str:
    line = one_line(text)
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _without_break(runs: list[Run]) -> list[Run]:
    """The runs without the line break at their end."""
    if runs:
        last = runs[-1]
        runs[-1] = Run(last.text.removesuffix("\n"), last.bold, last.link, last.role)
    return runs
