"""What the panel says of a person in words: how they came to be known, how to reach them, and the story."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from models import links
from models.people import PersonDetail, Point
from models.people_detail import Moment
from models.terms import ContactKind, Purpose, Relation, Stage
from models.words import say_date, say_full, say_list, story_line, words
from ui import links as ui_links
from ui.tables.columns import Moment as Read
from ui.widgets.painting import one_line
from ui.widgets.paragraph import Run, filled
from ui.widgets.timeline import Moment as Shown

translate = QCoreApplication.translate

PERSON = "person:"  # a link to another person, by id
EVENT = "event:"  # a link to an event, by id
NEVER_MET = frozenset({Stage.KNOWN, Stage.TO_ASK, Stage.ASKED, Stage.AGREED, Stage.DECLINED, Stage.SCHEDULED})


def is_said(person: PersonDetail) -> bool:
    """Whether it is known how the user knows this person."""
    return bool(person.relation or person.introducers or person.how_known or person.event is not None)


def how_met(person: PersonDetail, read: Read) -> tuple[Run, ...]:
    """ "Through Ines Caro on 12 May.", "Met at Careers day.": the introducers and the event as links."""
    at_event = person.relation is Relation.EVENT and person.event is not None
    named = at_event or (bool(person.introducers) and person.relation in (Relation.THROUGH, None))
    how = words(f"relation.{person.relation}") if person.relation and not named else ""
    sentence = _how_met(bool(how), person.event is not None, bool(person.introducers))
    event = Run(one_line(person.event_name), link=f"{EVENT}{person.event}")
    runs = filled(sentence, how=[Run(how)], event=[event], people=_people(person, read))
    if person.how_known and person.how_known != person.event_name:
        runs.append(Run(f" {person.how_known}" if runs else person.how_known))
    return tuple(runs)


def _how_met(how: bool, event: bool, people: bool) -> str:
    """The sentence for what is known: in a few words how, at which event, through whom."""
    sentences = {
        (True, False, False): translate("PersonPanel", "{how}."),
        (True, True, False): translate("PersonPanel", "{how}, met at {event}."),
        (True, False, True): translate("PersonPanel", "{how}, through {people}."),
        (True, True, True): translate("PersonPanel", "{how}, met at {event}, through {people}."),
        (False, True, False): translate("PersonPanel", "Met at {event}."),
        (False, True, True): translate("PersonPanel", "Met at {event}, through {people}."),
        (False, False, True): translate("PersonPanel", "Through {people}."),
    }
    return sentences.get((how, event, people), "")


def _people(person: PersonDetail, read: Read) -> list[Run]:
    """ "Ines Caro on 12 May and Lena Fischer"."""
    said: dict[str, list[Run]] = {}
    for number, (introducer, name, on) in enumerate(person.introducers):
        link = Run(one_line(name), link=f"{PERSON}{introducer}")
        dated = translate("PersonPanel", "{name} on {day}") if on is not None else "{name}"
        said[f"person{number}"] = filled(dated, name=[link], day=[Run(_day(on, read))] if on is not None else [])
    return filled(say_list([f"{{{place}}}" for place in said]), **said)


def _day(day: date, read: Read) -> str:
    return say_date(day, read.today, "short")


def target_of(point: Point) -> str:
    """Where a contact point leads, "" where it leads nowhere that is opened: http, https and mailto alone."""
    return links.of_point(point.kind, point.value).target


def tip_of(point: Point) -> str:
    """Where a contact point leads, or in a sentence why it is not opened; "" for what leads nowhere."""
    return ui_links.tip(links.of_point(point.kind, point.value))


def shown_point(point: Point) -> str:
    """A contact point as it is read: links without what every link begins with."""
    value = one_line(point.value)
    if point.kind is ContactKind.URL:
        for start in ("https://", "http://", "www."):
            value = value.removeprefix(start)
        value = value.rstrip("/")
    return value


def story(moments: tuple[Moment, ...], read: Read) -> list[Shown]:
    """The story as the timeline shows it."""
    return [_moment(moment, read) for moment in moments]


def _moment(moment: Moment, read: Read) -> Shown:
    day = Read(moment.at, read.zone).today
    style = "medium" if 0 <= (read.today - day).days < 7 else "short"
    full = say_date(day, style="full") if moment.day_only else say_full(moment.at, read.zone)
    return Shown(say_date(day, read.today, style), tuple(_runs(moment)), full)


def _runs(moment: Moment) -> list[Run]:
    runs: list[Run] = []
    line, talk = moment.line, moment.talk
    if talk is not None:
        if talk.asked:
            facts = {"minutes": talk.minutes, "asked": talk.asked, "count": talk.questions}
            runs.append(Run(words("story_conversation_asked", **facts)))
        else:
            runs.append(Run(words("story_conversation", count=talk.minutes)))
    elif line is not None and not (line.purpose is Purpose.INTRODUCED and moment.introduced):
        runs.append(Run(story_line(line.purpose, line.channel, line.words, line.text)))
    for person, name in moment.introduced:
        if runs:
            runs.append(Run(" "))
        link = Run(one_line(name), link=f"{PERSON}{person}")
        runs += filled(words("story_introduced_to", name="{name}"), name=[link])
    return [run for run in runs if run.text]
