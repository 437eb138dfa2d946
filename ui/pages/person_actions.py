"""What can be done with one person: the next step as one button, and everything else in a menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from models import conversations, followups, organizations, people, people_many, referrals
from models.people_detail import Panel
from models.rules.next_step import MEETING, WRITE
from models.terms import ContactKind, FollowUpKind, LetterPurpose, Purpose, Stage
from ui import keys
from ui.answers import answered
from ui.desk import Desk
from ui.widgets.painting import one_line

LONGEST_NAME = 24

# What "Write…" offers where things stand.
PURPOSE_OF_STAGE = {
    Stage.KNOWN: LetterPurpose.REQUEST,
    Stage.TO_ASK: LetterPurpose.REQUEST,
    Stage.ASKED: LetterPurpose.REMINDER,
    Stage.AGREED: LetterPurpose.ACCEPTED_REPLY,
    Stage.SCHEDULED: LetterPurpose.ACCEPTED_REPLY,
    Stage.DECLINED: LetterPurpose.DECLINED_REPLY,
    Stage.MET: LetterPurpose.THANK_YOU,
    Stage.IN_TOUCH: LetterPurpose.CHECK_IN,
}


@dataclass(frozen=True, slots=True)
class Step:
    """The next step: the words on its button, what it does, and whether it is due (then it is filled)."""

    words: str
    run: Callable[[], object]
    due: bool = True


class PersonActions(QObject):
    """Does things with one person. `edit_wanted` asks for the dialog."""

    edit_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent

    def next_step(self, facts: Panel, now: datetime) -> Step | None:
        """What to do next with this person, None where there is only to wait."""
        person, kind = facts.person, facts.person.next_kind
        due = person.next_at is None or person.next_at <= now
        if person.stage is Stage.KNOWN:
            return Step(self._talk_to(facts), lambda: self.want_to_talk(person.id))
        if person.resting or kind is None:
            return None
        if kind == MEETING:
            return self._meeting(facts, now)
        if kind == WRITE:
            words = self.tr("Find a time") if person.stage is Stage.AGREED else self.tr("Write")
            return Step(words, lambda: self.write(facts))
        if kind == FollowUpKind.THANK_YOU:
            talk = facts.talk.id if facts.talk else None
            return Step(self.tr("Write thanks"), lambda: self.write(facts, LetterPurpose.THANK_YOU, talk))
        if kind == FollowUpKind.REMIND:
            return Step(self.tr("Write reminder"), lambda: self.write(facts, LetterPurpose.REMINDER)) if due else None
        if kind == FollowUpKind.CHECK_IN:
            return Step(self.tr("Write"), lambda: self.write(facts, LetterPurpose.CHECK_IN), due)
        if kind == FollowUpKind.PREPARE:
            return Step(self.tr("Prepare"), lambda: self._desk.prepare_wanted.emit(person.id))
        if kind == FollowUpKind.LOOK_BACK and (talk := facts.talk) is not None:
            return Step(self.tr("Look back"), lambda: self._desk.look_back_wanted.emit(talk.id))
        if kind == FollowUpKind.PROMISE:
            return Step(self.tr("Promise kept"), lambda: self._done(facts), due)
        return Step(self.tr("Already done"), lambda: self._done(facts), due)

    def _meeting(self, facts: Panel, now: datetime) -> Step:
        person, planned = facts.person, facts.planned
        if planned is not None and planned.ends_at is not None and planned.ends_at <= now:
            return Step(self.tr("We talked"), lambda: self.talked(person.id))
        if planned is not None and planned.starts_at is not None and planned.starts_at <= now:
            return Step(self.tr("Open notes"), lambda: self._desk.notes_wanted.emit(planned.id))
        if planned is not None and planned.sheet_ready:
            return Step(self.tr("Open sheet"), lambda: self._desk.sheet_wanted.emit(planned.id))
        return Step(self.tr("Prepare"), lambda: self._desk.prepare_wanted.emit(person.id))

    def menu(self, facts: Panel, parent: QWidget) -> QMenu:
        """Everything that can be done with this person."""
        person, menu = facts.person, QMenu(parent)
        menu.addAction(self.tr("Edit"), keys.EDIT, lambda: self.edit_wanted.emit(person.id))
        menu.addAction(self.tr("Prepare a conversation"), lambda: self._desk.prepare_wanted.emit(person.id))
        if (talk := facts.planned or facts.talk) is not None:
            menu.addAction(self.tr("Open notes"), lambda: self._desk.notes_wanted.emit(talk.id))
        menu.addAction(self.tr("Write…"), lambda: self.write(facts))
        menu.addAction(self.tr("We talked"), lambda: self.talked(person.id))
        menu.addAction(self.tr("Gave or offered something…"), lambda: self.gave(person.id))
        menu.addAction(self.tr("Promised something…"), lambda: self.promise(person.id, FollowUpKind.PROMISE))
        menu.addAction(self.tr("Remind me…"), lambda: self.promise(person.id, FollowUpKind.CUSTOM))
        if referrals.can_note(person.stage):
            menu.addAction(self.tr("Note a referral…"), lambda: self.note_referral(person.id))
        menu.addSeparator()
        for kind, words in ((ContactKind.EMAIL, self.tr("Copy e-mail")), (ContactKind.URL, self.tr("Copy link"))):
            value = person.first(kind)
            if value:
                menu.addAction(words, lambda value=value: QGuiApplication.clipboard().setText(value))
        menu.addSeparator()
        self._add_answers(menu, facts)
        if person.archived:
            menu.addAction(self.tr("Bring back"), lambda: self.bring_back(person.id))
        else:
            menu.addAction(self.tr("Archive"), lambda: self.archive(person.id))
        menu.addAction(self.tr("Delete"), keys.DELETE, lambda: self.delete(person.id))
        menu.addSeparator()
        menu.addAction(self.tr("Export…"), lambda: self._desk.export_wanted.emit((person.id,)))
        menu.addAction(
            _named(self.tr("Everything about {name}…"), short_name(facts)), lambda: self.keep_file(person.id)
        )
        menu.addAction(self.tr("Delete for good…"), lambda: self.forget(person.id))
        return menu

    def _add_answers(self, menu: QMenu, facts: Panel) -> None:
        person, name = facts.person, short_name(facts)
        if person.stage in (Stage.ASKED, Stage.DECLINED, Stage.AGREED):
            yes, no = (self.tr("{name} said yes"), self.tr("{name} said no"))
            if person.stage is not Stage.AGREED:
                menu.addAction(_named(yes, name), lambda: self.answered(person.id, Purpose.ACCEPTED))
            if person.stage is not Stage.DECLINED:
                menu.addAction(_named(no, name), lambda: self.answered(person.id, Purpose.DECLINED))
        elif person.stage is Stage.KNOWN:
            menu.addAction(self._talk_to(facts).replace("&", "&&"), lambda: self.want_to_talk(person.id))

    def write(self, facts: Panel, purpose: LetterPurpose | None = None, talk: int | None = None) -> None:
        """Open a letter for where things stand, or for this purpose."""
        chosen = purpose or PURPOSE_OF_STAGE[facts.person.stage]
        self._desk.write_wanted.emit(facts.person.id, chosen, talk)

    def talked(self, person: int) -> None:
        """A conversation took place."""
        self._desk.talked_wanted.emit(person)

    def gave(self, person: int) -> None:
        """Note what the user gave, offered or did."""
        from ui.dialogs.gave import GaveDialog

        GaveDialog(self._desk, person, self._parent).open()

    def promise(self, person: int, kind: FollowUpKind) -> None:
        """Note a promise, or something to be reminded of."""
        from ui.dialogs.promise import PromiseDialog

        PromiseDialog(self._desk, person, kind, self._parent).open()

    def note_referral(self, person: int) -> None:
        """Note a referral that was asked for, offered or made."""
        from ui.dialogs.referral import ReferralDialog

        ReferralDialog(self._desk, person, None, self._parent).open()

    def show_organization(self, facts: Panel) -> None:
        """Show where this person is on the Organisations page."""
        organization = organizations.of_person(facts.person.id)
        if organization is not None:
            self._desk.organization_wanted.emit(organization)

    def answered(self, person: int, answer: Purpose) -> None:
        """They said yes: straight to the date. They said no: noted, and thanks for the answer are drafted."""
        answered(self._desk, person, answer, self._parent.window())

    def want_to_talk(self, person: int) -> None:
        """The user wants to talk with this person."""
        self._desk.do(lambda: people_many.want_to_talk([person], self._desk.now()))

    def archive(self, person: int) -> None:
        """Put aside; undo is there."""
        self._desk.do(lambda: people_many.archive([person], self._desk.now()))

    def bring_back(self, person: int) -> None:
        """Take out of the archive."""
        self._desk.do(lambda: people_many.bring_back([person], self._desk.now()))

    def delete(self, person: int) -> None:
        """Delete without asking; undo is there."""
        self._desk.do(lambda: people.delete([person], self._desk.now()))

    def keep_file(self, person: int) -> None:
        """Save all that is kept about this person."""
        from ui.dialogs import whole_file

        whole_file.save(self._desk, person, self._parent.window())

    def forget(self, person: int) -> None:
        """Delete with every trace; this is asked."""
        from ui.dialogs.forget import ForgetDialog

        ForgetDialog(self._desk, [person], self._parent.window()).open()

    def looked_back(self, talk: int) -> None:
        """Do not ask again to look back on this conversation."""
        self._desk.do(lambda: conversations.looked_back(talk, self._desk.now()))

    def _done(self, facts: Panel) -> None:
        follow_up = facts.follow_up
        if follow_up is not None:
            self._desk.do(lambda: followups.done(follow_up, self._desk.now()))

    def _talk_to(self, facts: Panel) -> str:
        return self.tr("I want to talk to {name}").replace("{name}", short_name(facts))


def short_name(facts: Panel) -> str:
    """How to greet this person, cut where it is too long for a heading or a button."""
    name = one_line(facts.person.greeting_name)
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def _named(words: str, name: str) -> str:
    return words.replace("{name}", name).replace("&", "&&")
