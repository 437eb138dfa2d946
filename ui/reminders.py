"""A timer that asks models.reminding what to pop up, and hands the user's answer on."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from models import (
    conversations,
    followup_words,
    followups,
    popup_words,
    preferences,
    reminding,
    settings,
    store,
)
from models.errors import Problem
from models.rules import followups as rules
from models.terms import FollowUpKind, LaterChoice, LetterPurpose
from models.words import words
from ui.desk import Desk
from ui.notifications import Action, Notifier, PopupContent, Urgency

BUSY_MS: Final = 2_000
LONGEST_SLEEP_MS: Final = 10 * 60 * 1000
SLEPT: Final = timedelta(hours=1)
CALM_MS: Final = 1_000
SUMMARY_KEY: Final = "summary"
MOST_IN_SUMMARY: Final = 4

LETTER_OF_KIND: Final = {
    FollowUpKind.THANK_YOU: LetterPurpose.THANK_YOU,
    FollowUpKind.REMIND: LetterPurpose.REMINDER,
    FollowUpKind.CHECK_IN: LetterPurpose.CHECK_IN,
    FollowUpKind.PROMISE: LetterPurpose.GAVE,
}


class Reminders(QObject):
    """Pops up what is due, also while the window is hidden, and takes a pop-up away when its thing is done.

    It wakes every ten minutes at the latest, for a timer counts neither the time that a computer sleeps nor a
    clock that is set. Such a wake asks the database only when the moment has come that was worked out before,
    the clock went back, or the computer came into another zone.
    """

    place_wanted = Signal(object)  # a pop-up was clicked: the id of the person whom it is about, or None for Today
    idled = Signal()  # it woke up, and by what it knows nothing changed

    def __init__(self, desk: Desk, notifier: Notifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notifier = notifier
        self._shown: dict[str, reminding.Popup] = {}
        self._looked_at = self._look_at = desk.now()
        self._must_look = True  # something was written, or could not be shown: the moment says nothing
        self._starting = True  # what fell due meanwhile comes as one summary
        self._named = not settings.hides_names()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.wake)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)  # while somebody types, each pause writes
        self._calm.timeout.connect(self._changed)
        notifier.action.connect(self._answered)
        notifier.missed.connect(self._missed)
        notifier.returned.connect(self._try_again)
        desk.changes.data.connect(self._withdraw_what_is_done)
        desk.changes.data.connect(self._calm.start)
        desk.changes.settings.connect(self._calm.start)
        desk.changes.settings.connect(self._withdraw_names)

    def start(self) -> None:
        """Say what fell due while the program was off, as one summary, and look again from time to time."""
        self.check()

    def stop(self) -> None:
        """Take the pop-ups away, as before quitting: nobody would answer their buttons."""
        self._timer.stop()
        self._calm.stop()
        self._notifier.close()

    def pause(self, on: bool) -> None:
        """Pause for a day, or go on."""
        reminding.pause(self._desk.now(), on=on)
        self.check()

    def woke_up(self) -> None:
        """The computer slept: what fell due meanwhile comes as one summary."""
        self._starting = True
        self.check()

    def wake(self) -> None:
        """Look, if there may be something new."""
        now = self._desk.now()
        moved = settings.system_zone_moved()
        if self._looked_at <= now < self._look_at and not moved and not self._must_look:
            self._sleep(now)
            self.idled.emit()
        else:
            # A wake that comes much too late comes after a sleep of which nobody told.
            self._starting = self._starting or now - self._look_at > SLEPT
            self.check()

    def check(self) -> None:
        """Look now, or once a worker is done writing."""
        if self._desk.busy:
            self._must_look = True
            self._timer.start(BUSY_MS)
            return
        try:
            preferences.follow_zone(self._desk.now())
            self._look()
        except (Problem, *store.database_errors()):  # a full disk, say; whoever writes something is told
            self._must_look = True
            self._timer.start(LONGEST_SLEEP_MS)
        self._desk.changes.time_passed.emit()

    def _look(self) -> None:
        now = self._desk.now()
        found = reminding.popups(now, starting=self._starting)
        self._starting = self._must_look = False
        self._wind()
        for popup in found:
            first, *others = popup.items
            content = self._summary(popup) if others else self._single(first)
            self._shown[content.key] = popup
            self._notifier.show(content)

    def _wind(self) -> None:
        now = self._desk.now()
        self._looked_at, self._look_at = now, reminding.next_look(now)
        self._sleep(now)

    def _changed(self) -> None:
        """What was written may ask for a pop-up at another moment, or have asked already."""
        self._must_look = True
        if not self._desk.busy:
            self._wind()

    def _sleep(self, now: datetime) -> None:
        wait = round((self._look_at - now).total_seconds() * 1000)
        self._timer.start(max(1_000, min(wait, LONGEST_SLEEP_MS)))

    def _single(self, due: followups.Due) -> PopupContent:
        actions: tuple[tuple[Action, str], ...]
        if followup_words.asks_whether_held(due):
            actions = (("done", self.tr("We talked")), ("later", self.tr("Later")))
        elif due.kind in LETTER_OF_KIND:
            actions = (
                ("write", self.tr("Write")),
                ("later", self.tr("Later")),
                ("done", self.tr("Already done")),
            )
        else:
            actions = (("open", self.tr("Open")), ("later", self.tr("Later")))
        return PopupContent(
            key=str(due.id),
            title=popup_words.title(due),
            body=popup_words.line(due, self._desk.now()),
            actions=actions,
            urgency=Urgency.NORMAL,
        )

    def _summary(self, popup: reminding.Popup) -> PopupContent:
        titles = [popup_words.short_title(due) for due in popup.items[:MOST_IN_SUMMARY]]
        if len(popup.items) > MOST_IN_SUMMARY:
            titles.append(self.tr("and %n more", "", len(popup.items) - MOST_IN_SUMMARY))
        return PopupContent(
            key=SUMMARY_KEY,
            title=words("due_summary", count=len(popup.items)),
            body=" · ".join(titles),
            actions=(("open", self.tr("Open")),),
        )

    def _answered(self, key: str, action: str) -> None:
        now = self._desk.now()
        due = None if key == SUMMARY_KEY else followups.one(int(key), now)
        if due is None or action == "open":
            self.place_wanted.emit(None if due is None else due.person)
        elif action == "write":
            self.place_wanted.emit(due.person)
            self._desk.write_wanted.emit(due.person, LETTER_OF_KIND[due.kind], due.interview)
        elif action == "later":
            until = rules.later(LaterChoice.IN_2_HOURS, now, settings.reminders())
            self._desk.do(lambda: followups.later(due.id, until, now))
        elif action == "done":
            self._desk.do(lambda: finish(due, self._desk))

    def _missed(self, key: str) -> None:
        """There was no way to show it: it comes again with the next wake, or when there is a way."""
        popup = self._shown.pop(key, None)
        if popup is not None:
            reminding.missed(popup)
            self._starting = self._starting or popup.summary
            self._must_look = True

    def _try_again(self) -> None:
        if self._must_look:
            self.check()

    def _withdraw_names(self) -> None:
        """Names were hidden, as before a screen is shared: what was said with names goes."""
        named, self._named = self._named, not settings.hides_names()
        if named and not self._named:
            for key in self._shown:
                self._notifier.withdraw(key)
            self._shown.clear()

    def _withdraw_what_is_done(self) -> None:
        now = self._desk.now()
        for key, popup in list(self._shown.items()):
            if not any(_still_asks(due, now) for due in popup.items):
                self._notifier.withdraw(key)
                del self._shown[key]


def _still_asks(due: followups.Due, now: datetime) -> bool:
    """Whether it is open still, and was not put off since it popped up."""
    current = followups.one(due.id, now)
    return current is not None and current.snoozed_until in (None, due.snoozed_until)


def finish(due: followups.Due, desk: Desk) -> None:
    """ "Already done", or "We talked" where that was the question."""
    if followup_words.asks_whether_held(due) and due.interview is not None:
        conversations.held(due.interview, desk.now())
    else:
        followups.done(due.id, desk.now())
