"""Look back on a conversation in two steps: thanks with what stuck, then, if one likes, what was learned."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models import looking_back
from models.looking_back import LookBack
from ui.desk import Desk
from ui.theme import SEMI_BOLD, SPACE_2, SPACE_3, SPACE_5, SPACE_6, Role, theme_of
from ui.widgets.button import Button, Kind
from ui.widgets.divider import Divider
from ui.widgets.foot_bar import FootBar
from ui.widgets.line import Line
from ui.widgets.painting import elided, one_line
from ui.widgets.stepper import Stepper
from ui.wizards.look_back_learned import LearnedStep
from ui.wizards.look_back_thanks import ThanksStep
from ui.wizards.prepare import unless_typing
from ui.wizards.prepare_person import short
from ui.wizards.saved_text import flush_all
from ui.wizards.tab_order import chain, stops

USUAL: Final = QSize(980, 740)
SMALLEST: Final = QSize(720, 480)
_RAIL_WIDTH: Final = 200
_TITLE_PIXELS: Final = 400  # a longer name is cut in the window's title

THANKS, LEARNED = range(2)


class Step(Protocol):
    """What the wizard asks of each of its steps."""

    def refresh(self, shown: LookBack) -> None:
        """Show what is stored now."""
        ...

    def begin(self) -> None:
        """Put the cursor where it is of use first."""
        ...


class _Ground(QWidget):
    """A plain ground in the colour of a role."""

    def __init__(self, role: Role, parent: QWidget) -> None:
        super().__init__(parent)
        self._role = role

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self).color(self._role))


class LookBackWizard(QDialog):
    """The wizard for one conversation. All is saved as it is typed; the window stays usable beside it, so that
    letters can be opened from here."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.interview: Final = interview
        self._tabs: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL.boundedTo(self.screen().availableSize()))
        desk.do(lambda: looking_back.begin(interview, desk.now()))
        self._there = self._read() is not None
        if not self._there:
            return
        self._build()
        for keys, act in (("Ctrl+Z", desk.undo), ("Ctrl+Shift+Z", desk.redo), ("Ctrl+Y", desk.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(unless_typing(act))
        desk.changes.data.connect(self.refresh)
        self.show_step(THANKS)

    def setVisible(self, visible: bool) -> None:
        """Stay away where there is nothing to look back on any more."""
        if visible and not self._there:
            self.deleteLater()
            return
        super().setVisible(visible)
        if visible:
            self._steps[self.step()].begin()

    def step(self) -> int:
        """The index of the step that is shown."""
        return self._stack.currentIndex()

    def show_step(self, index: int) -> None:
        """Go to a step; what was typed in the one before is saved."""
        flush_all(self)
        self._stack.setCurrentIndex(index)
        self._foot.raise_()
        self._stepper.set_current(index)
        self._back.setVisible(index == LEARNED)
        self._skip.setText(self.tr("Skip the rest") if index == THANKS else self.tr("Skip"))
        self._next.setText(self.tr("Next") if index == THANKS else self.tr("Finish"))
        self.refresh()
        if self.isVisible():
            self._steps[index].begin()

    def refresh(self) -> None:
        """Read again what the shown step shows. Close where the conversation is gone."""
        shown = self._read()
        if shown is None:
            self.reject()
            return
        self._name.setText(shown.person_name)
        self._stepper.set_text(THANKS, self.tr("Thank {name}").replace("{name}", short(shown.greeting_name, 20)))
        thanked = bool(shown.thanks) and all(one.sent for one in shown.thanks)
        learned = bool(shown.what_next) or any(value.of_path or value.of_organization for value in shown.values)
        self._stepper.set_done(THANKS, thanked and self.step() != THANKS)
        self._stepper.set_done(LEARNED, learned and self.step() != LEARNED)
        title = elided(one_line(shown.person_name), self.fontMetrics(), _TITLE_PIXELS)
        self.setWindowTitle(self.tr("Look back: {name}").replace("{name}", title.replace("[*]", "[*][*]")))
        self._steps[self.step()].refresh(shown)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Rows come and go: Tab follows the eye through the page, then the foot."""
        page = self._stack.currentWidget()
        order = [*stops(page), self._save, self._back, self._skip, self._next]
        if order != self._tabs:
            self._tabs = order
            chain(order)

    def finish(self) -> None:
        """Done: Today asks no more."""
        flush_all(self)
        self._desk.do(lambda: looking_back.finish(self.interview, self._desk.now()))
        self.accept()

    def done(self, result: int) -> None:
        """Close in whichever way: nothing that was typed is lost."""
        if self._there:
            flush_all(self)
        super().done(result)

    def _read(self) -> LookBack | None:
        return looking_back.read(self.interview, self._desk.now())

    def _build(self) -> None:
        self._thanks = ThanksStep(self._desk, self.interview)
        self._learned = LearnedStep(self._desk, self.interview)
        self._steps: list[Step] = [self._thanks, self._learned]
        self._stack = QStackedWidget()
        self._stack.addWidget(self._thanks)
        self._stack.addWidget(self._learned)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._make_rail())
        content = _Ground(Role.CARD, self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, SPACE_5 + 2)
        inside.setSpacing(0)
        inside.addWidget(self._stack, 1)
        inside.addLayout(self._make_foot())
        box.addWidget(content, 1)
        self._foot = FootBar(self._stack)
        self._desk.said.connect(self._say)

    def _make_rail(self) -> QWidget:
        rail = _Ground(Role.RAIL, self)
        rail.setFixedWidth(_RAIL_WIDTH)
        self._name = Line("", weight=SEMI_BOLD)
        self._stepper = Stepper(["", self.tr("What you learned")])
        self._stepper.step_chosen.connect(self.show_step)
        name = QHBoxLayout()
        name.setContentsMargins(SPACE_3 - 2, 0, 0, 0)
        name.addWidget(self._name)
        box = QVBoxLayout(rail)
        box.setContentsMargins(SPACE_3, SPACE_5, SPACE_3, SPACE_5)
        box.setSpacing(SPACE_5 - 4)
        box.addLayout(name)
        box.addWidget(self._stepper, 1)
        return rail

    def _make_foot(self) -> QVBoxLayout:
        self._save = Button(self.tr("Save and close"), pressed=self.accept)
        self._save.set_keys("Ctrl+W")
        self._skip = Button("", pressed=self.finish)
        self._skip.setToolTip(self.tr("That was all: Today asks no more about this conversation"))
        self._back = Button(self.tr("Back"), pressed=lambda: self.show_step(THANKS))
        self._back.set_keys("Ctrl+PgUp")
        self._next = Button(self.tr("Next"), Kind.FILLED, pressed=self._go_on)
        self._next.set_keys("Ctrl+PgDown")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch(1)
        for button in (self._save, self._back, self._skip, self._next):
            buttons.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
        foot.setSpacing(SPACE_3 + 2)
        foot.addWidget(Divider())
        foot.addLayout(buttons)
        return foot

    def _go_on(self) -> None:
        if self.step() == THANKS:
            self.show_step(LEARNED)
        else:
            self.finish()

    def _say(self, sentence: str, undoable: bool) -> None:
        self._foot.say(sentence, self._desk.undo if undoable else None)
