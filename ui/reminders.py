"""A timer that asks models.reminding what to pop up, and hands the user's answer on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from models import conversations, followup_words, followups, popup_words, reminding, settings
from models.rules import followups as rules
from models.terms import FollowUpKind, LaterChoice, LetterPurpose
from models.words import words
from ui.desk import Desk
from ui.notifications import Action, Notifier, PopupContent, Urgency

BUSY_MS: Final = 2_000
LONGEST_SLEEP_MS: Final = 10 * 60 * 1000
SUMMARY_KEY: Final = "summary"
MOST_IN_SUMMARY: Final = 4

LETTER_OF_KIND: Final = {
    FollowUpKind.THANK_YOU: LetterPurpose.THANK_YOU,
    FollowUpKind.REMIND: LetterPurpose.REMINDER,
    FollowUpKind.CHECK_IN: LetterPurpose.CHECK_IN,
    FollowUpKind.PROMISE: LetterPurpose.GAVE,
}


class Reminders(QObject):
    """Pops up what is due, also while the window is hidden, and takes a pop-up away when its thing is done."""

    open_wanted = Signal()  # a pop-up itself was clicked

    def __init__(self, desk: Desk, notifier: Notifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notifier = notifier
        self._shown: set[int] = set()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.check)
        notifier.action.connect(self._answered)
        desk.changes.data.connect(self._withdraw_what_is_done)
        desk.changes.settings.connect(self._wind)

    def start(self) -> None:
        """Say what fell due while the program was off, as one summary, and look again from time to time."""
        self._look(starting=True)

    def pause(self, on: bool) -> None:
        """Pause for a day, or go on."""
        reminding.pause(self._desk.now(), on=on)
        self.check()

    def check(self) -> None:
        """Look now, or once a worker is done writing; also called when the computer wakes up."""
        if self._desk.busy:
            self._timer.start(BUSY_MS)
            return
        self._look(starting=False)
        self._desk.changes.time_passed.emit()

    def _look(self, *, starting: bool) -> None:
        now = self._desk.now()
        for popup in reminding.popups(now, starting=starting):
            first, *others = popup.items
            if popup.summary and others:
                self._notifier.show(self._summary(popup))
            else:
                self._notifier.show(self._single(first))
                self._shown.add(first.id)
        self._wind()

    def _wind(self) -> None:
        now = self._desk.now()
        wait = round((reminding.next_wake(now) - now).total_seconds() * 1000)
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
            self.open_wanted.emit()
        elif action == "write":
            self.open_wanted.emit()
            self._desk.write_wanted.emit(due.person, LETTER_OF_KIND[due.kind], due.interview)
        elif action == "later":
            until = rules.later(LaterChoice.IN_2_HOURS, now, settings.reminders())
            self._desk.do(lambda: followups.later(due.id, until, now))
        elif action == "done":
            self._desk.do(lambda: finish(due, self._desk))
        self._wind()

    def _withdraw_what_is_done(self) -> None:
        for number in list(self._shown):
            due = followups.one(number, self._desk.now())
            if due is None or due.snoozed_until is not None:
                self._notifier.withdraw(str(number))
                self._shown.discard(number)
        self._wind()


def finish(due: followups.Due, desk: Desk) -> None:
    """ "Already done", or "We talked" where that was the question."""
    if followup_words.asks_whether_held(due) and due.interview is not None:
        conversations.held(due.interview, desk.now())
    else:
        followups.done(due.id, desk.now())
