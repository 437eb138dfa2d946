"""What the Paths page says: cells, heads and cards in words, with names and numbers filled in."""

from __future__ import annotations

from datetime import datetime

from models.comparing import Ask, Column, Comparison, NextTalk, Talk
from models.rules.days import local_day
from models.rules.fit import Cell, Look, Must, Verdict, shown, sureness
from models.rules.settling import Gap
from models.terms import PathStatus
from models.words import say_day, words


def summary(page: Comparison) -> str:
    """The sentence under the title: what so many conversations say about so many paths."""
    about = words("paths.summary_paths", count=len(page.columns))
    if not page.conversations:
        return words("paths.summary_none", paths=about)
    return words("paths.summary", talks=words("paths.summary_talks", count=page.conversations), paths=about)


def say_mean(mean: float, *, always: bool = False) -> str:
    """ "3.3", and "3" for a whole number unless `always` one decimal is wanted."""
    number = shown(mean)
    if not always and number == int(number):
        return f"{number:.0f}"
    return f"{number:.1f}".replace(".", words("number.decimal"))


def say_cell(value: str, path: str, cell: Cell) -> str:
    """ "Autonomy, Science policy: 3.3 of 5, two voices, mixed": what a cell is to somebody who hears it."""
    return words("paths.cell", value=value, path=path, said=said(cell))


def said(cell: Cell) -> str:
    """ "3.3 of 5, two voices", or "not known yet"."""
    if cell.mean is None:
        return words("paths.unknown")
    voices = words("paths.voices_in_words", count=cell.voices)
    return words("paths.said_mixed" if cell.mixed else "paths.said", mean=say_mean(cell.mean), voices=voices)


def silent(cell: Cell) -> str:
    """ "It did not come up with two people.", or nothing."""
    return words("paths.silent", count=cell.silent) if cell.silent else ""


def under_name(column: Column, now: datetime, zone: str) -> str:
    """What stands under the name of a path: "3 voices", or when somebody will tell, or that nobody has.

    Before it "leading", where the user said so.
    """
    if column.look.voices:
        said = words("paths.voices", count=column.look.voices)
    elif column.next_talk is None:
        said = words("paths.nobody")
    else:
        said = when(column.next_talk.starts_at, now, zone)
    return words("paths.leading", said=said) if column.path.status is PathStatus.LEADING else said


def next_talk(talk: NextTalk, now: datetime, zone: str) -> str:
    """ "Next: Jonas Weber, on Monday"."""
    if talk.starts_at is None:
        return words("paths.next_undated", name=talk.name)
    return words("paths.next", name=talk.name, when=when(talk.starts_at, now, zone))


def when(starts_at: datetime | None, now: datetime, zone: str) -> str:
    """ "on Monday", "today", or that no date is agreed."""
    if starts_at is None:
        return words("paths.undated")
    return say_day(local_day(starts_at, zone), local_day(now, zone), on=True)


def verdict(look: Look) -> tuple[str, str]:
    """How a path looks, as a number and what follows it: ("4.0", " of 5"), ("3.3", ", mixed"), ("", "too early")."""
    if look.verdict in (Verdict.TOO_EARLY, Verdict.ONE_VOICE) or look.mean is None:
        return "", words(f"paths.{look.verdict}")
    mean = say_mean(look.mean, always=True)
    if look.verdict is Verdict.MIXED:
        return mean, words("list.comma") + words("paths.mixed")
    return mean, words("paths.looks", mean=mean).removeprefix(mean)


def verdict_in_full(look: Look) -> str:
    """The same for the tooltip: "3.3 of 5, two voices, mixed, fairly sure"; a number too where it is not shown yet."""
    if look.mean is None:
        return words("paths.unknown")
    mean = say_mean(look.mean, always=True)
    if look.verdict in (Verdict.TOO_EARLY, Verdict.ONE_VOICE):
        parts = [words("paths.looks_so_far", mean=mean), words(f"paths.{look.verdict}")]
    else:
        parts = [words("paths.said", mean=mean, voices=words("paths.voices_in_words", count=look.voices))]
        if look.verdict is Verdict.MIXED:
            parts.append(words("paths.mixed"))
        parts.append(words(f"paths.sure.{sureness(look.sure)}"))
    return words("list.comma").join(parts)


def known(look: Look) -> str:
    """ "6 of 7"."""
    return words("paths.known", known=look.known, out_of=look.out_of)


def must(look: Look) -> str:
    """ "misses a must", "not known yet" or "there"; nothing where the user has no must-have."""
    return "" if look.must is Must.NONE else words(f"paths.must.{look.must}")


def ask_around(gap: Gap, path: str) -> tuple[str, str]:
    """What the question card says before the name of the value and after it."""
    mark = "\ue000"  # a private letter, in no sentence of ours
    before, _, after = words(f"paths.ask.{gap}", value=mark, path=path).partition(mark)
    return before, after


def on_sheet(ask: Ask, now: datetime, zone: str) -> str:
    """That the question will be asked, of whom and when; empty where it will not."""
    if not ask.on_sheet or ask.talk is None:
        return ""
    if ask.talk.starts_at is None:
        return words("paths.ask.on_sheet", name=ask.talk.name)
    return words("paths.ask.on_sheet_when", name=ask.talk.name, when=when(ask.talk.starts_at, now, zone))


def why_talk(talk: Talk, now: datetime, zone: str) -> str:
    """What stands behind a name under "Talk next to": "Patent law, on Monday", "Data science, inner circle"."""
    if talk.starts_at is not None:
        return words("paths.talk.when", path=talk.path_name, when=when(talk.starts_at, now, zone))
    how = "agreed" if talk.agreed else talk.circle or "plain"
    return words(f"paths.talk.{how}", path=talk.path_name)


def say_rating(rating: int | None) -> str:
    """ "largely" for 4; None: it did not come up."""
    return words(f"rating.{rating or 'none'}")


def nothing_to_ask() -> str:
    """What stands where no question is left."""
    return words("paths.ask.nothing")
