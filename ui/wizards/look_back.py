"""Look back on a conversation in two steps: thanks with what stuck, then, if one likes, what was learned."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from models import looking_back
from models.looking_back import LookBack
from ui.desk import Desk
from ui.widgets.button import Button
from ui.wizards.frame import Step, WizardFrame
from ui.wizards.look_back_learned import LearnedStep
from ui.wizards.look_back_thanks import ThanksStep
from ui.wizards.prepare_person import short
from ui.wizards.saved_text import flush_all
from ui.wizards.tab_order import chain, stops

USUAL: Final = QSize(980, 740)
SMALLEST: Final = QSize(720, 480)

THANKS, LEARNED = range(2)


class LookBackWizard(WizardFrame):
    """The wizard for one conversation. All is saved as it is typed; the window stays usable beside it, so that
    letters can be opened from here."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, USUAL, SMALLEST, parent)
        self.interview: Final = interview
        self._tabs: list[QWidget] = []
        desk.do(lambda: looking_back.begin(interview, desk.now()))
        if self._read() is None:
            return
        self._build()
        self.show_step(THANKS)

    def turned(self, index: int) -> None:
        """Name the buttons as they are in this step."""
        self._skip.setText(self.tr("Skip the rest") if index == THANKS else self.tr("Skip"))
        self.next.setText(self.tr("Next") if index == THANKS else self.tr("Finish"))

    def refresh(self) -> None:
        """Read again what the shown step shows. Close where the conversation is gone."""
        shown = self._read()
        if shown is None:
            self.reject()
            return
        self.stepper.set_text(THANKS, self.tr("Thank {name}").replace("{name}", short(shown.greeting_name, 20)))
        thanked = bool(shown.thanks) and all(one.sent for one in shown.thanks)
        learned = bool(shown.what_next) or any(value.of_path or value.of_organization for value in shown.values)
        self.stepper.set_done(THANKS, thanked and self.step() != THANKS)
        self.stepper.set_done(LEARNED, learned and self.step() != LEARNED)
        self.entitle(self.tr("Look back: {name}"), shown.person_name)
        self._steps[self.step()].refresh(shown)
        self._order_tabs()

    def begin_step(self) -> None:
        """Put the cursor where it is of use first in the step that is shown."""
        self._steps[self.step()].begin()

    def finish(self) -> None:
        """Done: Today asks no more."""
        flush_all(self)
        self.desk.do(lambda: looking_back.finish(self.interview, self.desk.now()))
        self.accept()

    def go_on(self) -> None:
        """Go to the second step; from there, finish."""
        if self.step() == THANKS:
            self.show_step(LEARNED)
        else:
            self.finish()

    def _order_tabs(self) -> None:
        """Rows come and go: Tab follows the eye through the page, then the foot."""
        order = [*stops(self.shown_page()), self.save, self.back, self._skip, self.next]
        if order != self._tabs:
            self._tabs = order
            chain(order)

    def _read(self) -> LookBack | None:
        return looking_back.read(self.interview, self.desk.now())

    def _build(self) -> None:
        thanks = ThanksStep(self.desk, self.interview)
        learned = LearnedStep(self.desk, self.interview)
        self._steps: list[Step[LookBack]] = [thanks, learned]
        self._skip = Button("", pressed=self.finish)
        self._skip.setToolTip(self.tr("That was all: Today asks no more about this conversation"))
        self.lay_out([("", thanks), (self.tr("What you learned"), learned)], [self._skip])
