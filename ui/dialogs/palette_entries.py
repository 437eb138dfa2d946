"""What the palette offers for a text: what was found, with what each row opens, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from models import finding, settings
from models.finding import Hit
from models.search import Kind, fold
from models.terms import InterviewStatus, Purpose, Stage
from models.words import labelled, say_at, story_line
from ui.desk import Desk
from ui.dialogs.palette_actions import Action, actions, matching
from ui.dialogs.palette_rows import Row

translate = QCoreApplication.translate

MOST_ACTIONS = 6
MOST_TITLE = 90  # characters
_PER_GROUP = 5


class Entries:
    """Rows for what is typed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._actions = actions(desk)

    def rows(self, text: str) -> list[Row]:
        """Groups of rows; before anything is typed the people of the last days, and the most useful commands."""
        now = self._desk.now()
        if not text.strip():
            return [
                *self._group(translate("Palette", "People of the last days"), finding.recent_people(now)),
                *_with_heading(translate("Palette", "What you can do"), map(_action_row, matching(self._actions, ""))),
            ]
        rows = list(_with_heading("", self._said(text)))
        fits = matching(self._actions, text)
        titled = [action for action in fits if fold(action.title).startswith(fold(text).strip())]
        rows += _with_heading(translate("Palette", "What you can do"), map(_action_row, titled[:MOST_ACTIONS]))
        for group in finding.found(text, now, _PER_GROUP):
            rows += self._group(_headings()[group.kind], group.hits)
            if group.kind is Kind.PERSON and len(group.hits) == 1:
                rows += [_action_row(action) for action in self._with_person(group.hits[0])]
        others = [action for action in fits if action not in titled]
        rows += _with_heading(translate("Palette", "More that you can do"), map(_action_row, others[:MOST_ACTIONS]))
        return rows

    def _group(self, heading: str, hits: Sequence[Hit]) -> Iterator[Row]:
        return _with_heading(heading, (self._row(hit) for hit in hits))

    def _row(self, hit: Hit) -> Row:
        part = hit.snippet
        detail = hit.detail
        if hit.kind is Kind.TOUCH and hit.purpose is not None:
            detail = story_line(hit.purpose) if hit.purpose is not Purpose.NOTE else translate("Palette", "Note")
            detail = labelled(detail.rstrip("."), hit.detail) if hit.detail else detail
        at = hit.at if hit.kind in (Kind.CONVERSATION, Kind.TOUCH, Kind.PROMISE) else None
        right = say_at(at, self._desk.now(), settings.zone()) if at else ""
        if hit.kind is Kind.CONVERSATION and at is None:
            right = translate("Palette", "no date yet")
        return Row(
            hit.title[:MOST_TITLE],
            self._opening(hit),
            hit.spans,
            detail,
            right,
            part.text if part else "",
            part.spans if part else (),
        )

    def _opening(self, hit: Hit) -> Callable[[], object]:
        """What Enter does with it."""
        desk = self._desk
        if hit.kind is Kind.ORGANIZATION:
            return partial(desk.organization_wanted.emit, hit.id)
        if hit.kind is Kind.EVENT:
            return partial(desk.event_wanted.emit, hit.id)
        if hit.kind is Kind.PATH:
            return partial(desk.page_wanted.emit, "paths")
        if hit.kind is Kind.CONVERSATION:
            if hit.status is InterviewStatus.HELD and not hit.looked_back:
                return partial(desk.look_back_wanted.emit, hit.id)
            coming = hit.status is InterviewStatus.PLANNED and (hit.at is None or hit.at > desk.now())
            return partial(desk.prepare_wanted.emit, hit.person) if coming else partial(desk.notes_wanted.emit, hit.id)
        return partial(desk.person_wanted.emit, hit.person)

    def _said(self, text: str) -> Iterator[Row]:
        """ "Write Maya", "talked with Lena": a verb and a name."""
        verb, _, name = text.strip().partition(" ")
        for word in ("to ", "with ", translate("Palette", "to") + " ", translate("Palette", "with") + " "):
            name = name.strip().removeprefix(word)
        if len(verb) < 2 or not name.strip():
            return
        people = [hit for group in finding.found(name, self._desk.now(), 3) for hit in group.hits]
        for hit in (hit for hit in people if hit.kind is Kind.PERSON):
            for action in self._with_person(hit):
                first = fold(f"{action.title.split(' ')[0]} {action.others}").split()
                if any(word.startswith(fold(verb)) for word in first):
                    yield _action_row(action)

    def _with_person(self, hit: Hit) -> list[Action]:
        desk, person, name = self._desk, hit.id, hit.title[:60]
        from ui.pages.person_actions import PURPOSE_OF_STAGE

        purpose = PURPOSE_OF_STAGE[hit.stage or Stage.KNOWN]
        return [
            Action(
                translate("Palette", "Write to {name}").replace("{name}", name),
                lambda: desk.write_wanted.emit(person, purpose, None),
                translate("Palette", "mail email letter message ask thank"),
            ),
            Action(
                translate("Palette", "Prepare a conversation with {name}").replace("{name}", name),
                lambda: desk.prepare_wanted.emit(person),
                translate("Palette", "meet interview plan"),
            ),
            Action(
                translate("Palette", "Talked with {name}").replace("{name}", name),
                lambda: desk.talked_wanted.emit(person),
                translate("Palette", "we met spoke conversation"),
            ),
        ]


def _headings() -> dict[Kind, str]:
    return {
        Kind.PERSON: translate("Palette", "People"),
        Kind.ORGANIZATION: translate("Palette", "Organisations"),
        Kind.CONVERSATION: translate("Palette", "Conversations"),
        Kind.TOUCH: translate("Palette", "Letters and story"),
        Kind.PROMISE: translate("Palette", "Promises and reminders"),
        Kind.PATH: translate("Palette", "Paths"),
        Kind.EVENT: translate("Palette", "Events"),
    }


def _action_row(action: Action) -> Row:
    return Row(action.title, action.run, right=action.shortcut)


def _with_heading(heading: str, rows: Iterator[Row]) -> Iterator[Row]:
    found = list(rows)
    if found and heading:
        yield Row(heading)
    yield from found
