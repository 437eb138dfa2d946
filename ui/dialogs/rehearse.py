"""Rehearse a pitch, or answers to what they may ask: large words, a clock, and where one should be now."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import keys, window_place
from ui.dialogs.spoken_words import Spoken, SpokenWords
from ui.dialogs.stopwatch import Stopwatch
from ui.theme import PAGE_TITLE, SEMI_BOLD, SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.bar import Bar
from ui.widgets.button import Button, Kind
from ui.widgets.foot import foot
from ui.widgets.line import Line, Title
from ui.widgets.text import Text

TICK_MS: Final = 200


class RehearseDialog(QDialog):
    """Shows one of `spoken` at a time. Space starts, pauses and goes on; R begins again; arrows lead to the next.

    `took` says how many seconds one took, when it is paused or left. `clock` gives seconds that only go forward.
    """

    took = Signal(int, int)  # key, seconds

    def __init__(
        self, spoken: Sequence[Spoken], parent: QWidget | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._spoken = tuple(spoken)
        self._watch = Stopwatch(clock)
        self._at = 0
        self._revealed = False
        self._results: dict[int, list[int]] = {}
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.show_time)
        self.setWindowTitle(self.tr("Practise") if self._practises else self.tr("Rehearse"))
        self._make()
        self._lay_out()
        self._add_keys()
        self.show_item(0)

    @property
    def _practises(self) -> bool:
        return any(each.asked for each in self._spoken)

    def heading(self) -> str:
        """What stands above: the name of the pitch, or the question."""
        return self._title.text()

    def toggle(self) -> None:
        """Start, pause, go on."""
        if self._watch.running:
            self._pause()
        else:
            self._watch.start()
            self._tick.start()
        self._refresh()

    def begin_again(self) -> None:
        """Put the clock back to nothing; what it took is kept."""
        self._pause()
        self._watch.reset()
        self._refresh()

    def show_item(self, index: int) -> None:
        """Show another one, from its beginning."""
        self._pause()
        self._at = min(max(index, 0), len(self._spoken) - 1)
        self._watch.reset()
        self._revealed = not self._spoken[self._at].asked
        self._refresh()

    def reveal(self) -> None:
        """Show the answer, or hide it again."""
        self._revealed = not self._revealed
        self._refresh()

    def show_time(self) -> None:
        """Move the clock and the place in the text on."""
        item, seconds = self._spoken[self._at], self._watch.elapsed()
        self.time.setText(f"{int(seconds) // 60}:{int(seconds) % 60:02}")
        self._bar.set_share(min(1.0, seconds / item.seconds))
        self.card.follow(seconds)

    def setVisible(self, visible: bool) -> None:
        """The first button must not glow: nobody came to it by the keyboard."""
        super().setVisible(visible)
        if visible:
            self.start.ringed = False
            self.start.update()

    def done(self, result: int) -> None:
        self._pause()
        super().done(result)

    def _pause(self) -> None:
        self._tick.stop()
        if not self._watch.pause():
            return
        item, seconds = self._spoken[self._at], int(self._watch.elapsed())
        if seconds > 0:
            self._results.setdefault(item.key, []).append(seconds)
            self.took.emit(item.key, seconds)

    def _refresh(self) -> None:
        item = self._spoken[self._at]
        self.card.show_spoken(item, revealed=self._revealed)
        self._title.setText(item.title)
        self._count.setText(f"{self._at + 1} / {len(self._spoken)}")
        self._aim.setText(self.tr("of about {seconds} seconds").replace("{seconds}", str(item.seconds)))
        self._reveal.setText(self.tr("Hide my answer") if self._revealed else self.tr("Show my answer"))
        self._reveal.setVisible(item.asked and bool(item.text.strip()))
        started = self._watch.elapsed() > 0
        words = self.tr("Pause") if self._watch.running else self.tr("Go on") if started else self.tr("Start")
        self.start.setText(words)
        self._again.setEnabled(self._watch.running or started)
        self._back.setEnabled(self._at > 0)
        self._next.setEnabled(self._at < len(self._spoken) - 1)
        self.outcome.setText(self._result(item))
        self.show_time()

    def _result(self, item: Spoken) -> str:
        runs = self._results.get(item.key, [])
        if not runs and not (self._revealed and item.text.strip()):
            return self.tr("Space starts and stops the clock.")
        if self._watch.running or not runs:
            return self.tr("The words turn green as you should reach them. Nobody minds if you are elsewhere.")
        said = self.tr("You took {seconds} seconds.").replace("{seconds}", str(runs[-1]))
        if len(runs) > 1:
            earlier = ", ".join(map(str, runs[-6:-1]))
            said += " " + self.tr("Before that: {seconds}.").replace("{seconds}", earlier)
        return said

    def _make(self) -> None:
        self._title = Text("", size=PAGE_TITLE, weight=SEMI_BOLD) if self._practises else Title()
        if isinstance(self._title, Text):
            self._title.set_most_lines(3)
        self._count = Line("", Role.SOFT_INK, figures=True)
        self._count.setVisible(len(self._spoken) > 1)
        self.time = Line("0:00", size=32, weight=SEMI_BOLD, figures=True)
        self._aim = Line("", Role.SOFT_INK)
        self._bar = Bar()
        self.card = SpokenWords()
        self.outcome = Text("", Role.SOFT_INK)
        self.start = Button("", Kind.FILLED, pressed=self.toggle)
        self._again = Button(self.tr("Again"), pressed=self.begin_again)
        self._reveal = Button("", pressed=self.reveal)
        self._back = Button(self.tr("Back"), pressed=lambda: self.show_item(self._at - 1))
        self._next = Button(self.tr("Next"), pressed=lambda: self.show_item(self._at + 1))
        for button in (self._back, self._next):
            button.setVisible(len(self._spoken) > 1)
        self._close = Button(self.tr("Close"), pressed=self.accept)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(self._title, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        clock = QHBoxLayout()
        clock.setSpacing(SPACE_3)
        clock.addWidget(self.time)
        clock.addWidget(self._aim, 0, Qt.AlignmentFlag.AlignBottom)
        clock.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addLayout(head)
        box.addLayout(clock)
        box.addWidget(self._bar)
        box.addWidget(self.card, 1)
        box.addWidget(self.outcome)
        box.addLayout(foot(self._close, self.start, before=[self._reveal, self._again, self._back, self._next]))
        self.setMinimumSize(440, 420)
        window_place.begin(self, 680, 560)
        self.start.setFocus()

    def _add_keys(self) -> None:
        """Space is the clock's wherever the focus is; Enter presses what has it."""
        for pressed, act, button in (
            (keys.CLOCK, self.toggle, self.start),
            (keys.AGAIN, self.begin_again, self._again),
            (keys.ANSWER, self.reveal, self._reveal),
            (keys.LEFT, lambda: self.show_item(self._at - 1), self._back),
            (keys.RIGHT, lambda: self.show_item(self._at + 1), self._next),
        ):
            keys.shortcut(self, act, pressed)
            button.setToolTip(keys.native(pressed))
