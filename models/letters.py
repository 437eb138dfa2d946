"""Letters: drafted from the template and the facts, kept while they are written, noted in the story when sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from models import drafts, letter_facts, offered_times, own_letters, people, schema, settings, story, undo
from models.drafts import Typed
from models.errors import Problem
from models.people import PersonDetail
from models.rules import letters as rules
from models.rules import offering
from models.rules.letters import Template
from models.terms import TOUCH_OF_LETTER, Channel, Circle, ContactKind, LetterPurpose
from models.words import letter_blanks, say_list, speaking, words

SENT_BY = "sent_by"  # the setting that remembers by which way letters were sent elsewhere
ELSEWHERE = (Channel.EMAIL, Channel.LINKEDIN, Channel.MESSAGE)
TIMES_FIT = frozenset({LetterPurpose.REQUEST, LetterPurpose.REMINDER, LetterPurpose.ACCEPTED_REPLY})


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter as it stands. `blanks` says what is still to be filled in; `saved`: it was typed before.

    `wording` is the key of its template, "" for what was typed; `times` (UTC) are offered in it by the lines
    `said`; `quotes` are the lines of notes that it could quote, `quote` the one it does; `handed`: it was given to
    a mail program or the clipboard, and nobody said yet whether it was sent; `dated`: a date is agreed on already.
    """

    person: int
    purpose: LetterPurpose
    channel: Channel
    interview: int | None
    to: str
    subject: str
    body: str
    blanks: tuple[str, ...]
    saved: bool
    wording: str = ""
    times: tuple[datetime, ...] = ()
    said: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    quote: str = ""
    handed: bool = False
    circle: Circle | None = None
    about_uid: str = ""
    dated: bool = False

    @property
    def offers_times(self) -> bool:
        """Whether times belong into it: a LinkedIn note has no room for them, and an agreed date needs none."""
        return self.purpose in TIMES_FIT and self.channel is not Channel.LINKEDIN and not self.dated


def _templates() -> tuple[Template, ...]:
    """The letters to choose from, as the user has them. The only place that reads them."""
    return own_letters.templates()


def draft(
    person: int,
    purpose: LetterPurpose,
    channel: Channel,
    now: datetime,
    interview: int | None = None,
    *,
    quote: str | None = None,
) -> Draft | None:
    """What was typed before for this person and purpose, else the template with its facts filled in.

    A letter of thanks is for `interview`, or the last conversation; `quote` is a line of its notes to quote, ""
    for none, None for the best one. None where the person is gone.
    """
    detail = people.detail(person, now)
    if detail is None:
        return None
    about = letter_facts.about(person, purpose, interview)
    to = detail.first(ContactKind.EMAIL) if channel is Channel.EMAIL else _profile(detail)
    empty = Draft(
        person, purpose, channel, about.interview, to, "", "", (), saved=False,
        quotes=about.quotes, circle=detail.circle, about_uid=about.uid, dated=letter_facts.has_date(person, now),
    )  # fmt: skip
    typed = drafts.find(_key(detail.uid, empty))
    if typed is not None:
        blanks = rules.unfilled(f"{typed.subject}\n{typed.body}")
        return replace(
            empty, subject=typed.subject, body=typed.body, blanks=blanks, saved=True,
            times=typed.times, said=typed.said, handed=typed.handed,
        )  # fmt: skip
    return _worded(empty, detail, now, "", (), quote)


def _profile(detail: PersonDetail) -> str:
    """The person's page on LinkedIn, else any page of theirs, else nothing."""
    pages = [point.value for point in detail.points if point.kind is ContactKind.URL]
    return next((page for page in pages if "linkedin." in page.lower()), next(iter(pages), ""))


def reword(
    letter: Draft, now: datetime, *, wording: str = "", times: Sequence[datetime] = (), quote: str | None = None
) -> Draft:
    """The letter drafted anew from another template, with other times or another line quoted.

    Nothing that was typed by hand is in it; where the person is gone it stays as it was.
    """
    detail = people.detail(letter.person, now)
    return letter if detail is None else _worded(letter, detail, now, wording or letter.wording, times, quote)


def _worded(
    letter: Draft, detail: PersonDetail, now: datetime, wording: str, times: Sequence[datetime], quote: str | None
) -> Draft:
    facts, template, _ = _read(replace(letter, wording=wording), detail, now, quote)
    shown = tuple(sorted(set(times))) if letter.offers_times else ()
    said = say_times(letter.person, shown)
    facts["times"] = "\n".join(said)
    filled = rules.fill(template, facts, letter_blanks())
    blanks = rules.unfilled(f"{filled.subject}\n{filled.body}")
    return replace(
        letter, subject=filled.subject, body=filled.body, blanks=blanks, saved=False, handed=False,
        wording=template.key, times=shown, said=said, quote=facts["quote"],
    )  # fmt: skip


def _read(
    letter: Draft, detail: PersonDetail, now: datetime, quote: str | None = None
) -> tuple[dict[str, str], rules.Template, tuple[rules.Template, ...]]:
    """The facts of a letter in the form of address of its wording; the template of that; all that fit, best first."""
    about = letter_facts.About(letter.interview, letter.about_uid, letter.quotes)
    facts = letter_facts.read(detail, letter.purpose, about, now, quote)
    known = {name for name, text in facts.items() if text}
    fitting = rules.wordings(_templates(), letter.purpose, detail.circle, letter.channel, known)
    template = next((one for one in fitting if one.key == letter.wording), fitting[0])
    return facts | {"how_found": letter_facts.how_we_met(detail, template.circle)}, template, fitting


def wordings(letter: Draft, now: datetime) -> tuple[tuple[str, str], ...]:
    """Key and name of the templates to choose from for this letter, the best fitting first."""
    detail = people.detail(letter.person, now)
    if detail is None:
        return ()
    return tuple((one.key, one.name) for one in _read(letter, detail, now)[2])


def say_times(person: int, times: Sequence[datetime]) -> tuple[str, ...]:
    """The lines that offer these times (UTC), each in both time zones where they differ."""
    zone = offered_times.zone_with(person)
    with speaking(settings.letter_language()):
        return tuple(offered_times.say_offered(at, zone) for at in times)


def with_times(body: str, before: Sequence[str], after: Sequence[str]) -> str:
    """A body that was changed by hand, with other lines of times in it; the lead stands above where there were none."""
    with speaking(settings.letter_language()):
        return offering.replace_times(body, before, after, words("offered.lead"))


def still_offered(body: str, times: Sequence[datetime], said: Sequence[str]) -> tuple[datetime, ...]:
    """Those of the times whose line of `said` still stands in the body."""
    return tuple(at for at, line in zip(times, said, strict=True) if line in body)


def filled_in(letter: Draft, text: str, now: datetime, quote: str | None = None) -> str:
    """A text that was changed by hand, with what is known by now in the places that were left to be filled in."""
    detail = people.detail(letter.person, now)
    if detail is None:
        return text
    facts = _read(letter, detail, now, quote)[0]
    return rules.fill_blanks(text, {what: facts.get(name, "") for name, what in letter_blanks().items()})


def own_facts(letter: Draft, now: datetime) -> Mapping[str, str]:
    """What is known that the three parts of this request are looked for by; read once for a letter."""
    detail = people.detail(letter.person, now)
    if detail is None:
        return {}
    read = _read(letter, detail, now)[0]
    return dict(letter_facts.own(detail)) | {name: read[name] for name in ("how_found", "want_to_learn")}


def keep(
    letter: Draft,
    subject: str,
    body: str,
    now: datetime,
    *,
    times: Sequence[datetime] = (),
    said: Sequence[str] = (),
    handed: bool = False,
) -> None:
    """Remember what is typed, so that it is there tomorrow. No step of undo.

    `times` are offered in it, by the lines `said` (as they would be said now where those are left out).
    """
    key = _key_of(letter)
    if key is not None:
        lines = tuple(said) or say_times(letter.person, times)
        drafts.keep(key, Typed(subject, body, tuple(times), lines, handed), now)


def forget(letter: Draft, now: datetime) -> None:
    """Throw away what was typed: the next draft begins from the template."""
    del now  # nothing is dated
    key = _key_of(letter)
    if key is not None:
        drafts.forget(key)


def sent(
    letter: Draft,
    subject: str,
    body: str,
    now: datetime,
    *,
    by: Channel | None = None,
    times: Sequence[datetime] = (),
) -> int:
    """It was sent, `by` another way than it was written for if that is named: it enters the story with the
    times it offers, and what follows from it is planned. Undone, it is a draft again. Returns the touch's id.

    Raises Problem("letter_unfinished") where something is still to be filled in.
    """
    if blanks := rules.unfilled(f"{subject}\n{body}"):
        raise Problem("letter_unfinished", what=say_list(blanks))
    with undo.step("sent_letter", name=people.name_of(letter.person)):
        touch = story.record(
            letter.person,
            TOUCH_OF_LETTER[letter.purpose],
            now,
            channel=by or letter.channel,
            subject=subject,
            text=body,
            interview=letter.interview,
        )
        offered_times.add(letter.person, touch, times, now)
        if letter.purpose is LetterPurpose.GAVE:
            _keep_promises(letter.person, body, now)
        key = _key_of(letter)
        if key is not None:
            uid = schema.Touch.get_by_id(touch).uid
            drafts.keep(key, Typed(subject, body, tuple(times), say_times(letter.person, times)), now, sent=uid)
    return touch


def _keep_promises(person: int, body: str, now: datetime) -> None:
    """What was promised and is named in what was sent now is done."""
    for row in letter_facts.open_promises(person):
        if row.note.strip().rstrip(" .;") in body:
            schema.FollowUp.update(done_at=now, updated_at=now).where(schema.FollowUp.id == row.id).execute()


def lacks_how_found(letter: Draft) -> bool:
    """Whether nothing is known of how we know each other, though the letter would say it."""
    return words("letter.blank.how_found") in letter.blanks


def usual_way() -> Channel:
    """By which way the user last sent a letter elsewhere; by message where they never did."""
    return Channel(settings.get(SENT_BY, Channel.MESSAGE))


def remember_way(way: Channel) -> None:
    """This is the way that is offered first the next time."""
    settings.put(SENT_BY, way)


def unfilled(text: str) -> tuple[str, ...]:
    """What still has to be filled in: such a letter is not ready to be sent."""
    return rules.unfilled(text)


def stuck(interview: int) -> str:
    """What the user took home from a conversation; empty where it is gone."""
    row = schema.Interview.get_or_none(schema.Interview.id == interview)
    return row.learned if row else ""


def _key(person_uid: str, letter: Draft) -> str:
    """Under which a draft is kept; the person's uid stands at its end (drafts.tidy)."""
    about = f"{letter.about_uid}:" if letter.about_uid else ""
    return f"letter:{letter.purpose}:{letter.channel}:{about}{person_uid}"


def _key_of(letter: Draft) -> str | None:
    row = schema.Person.get_or_none(schema.Person.id == letter.person)
    return _key(row.uid, letter) if row else None
