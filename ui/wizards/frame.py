"""What the wizards with steps at their left share: the rail, the foot with its buttons, the keys, and saving."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import keys, window_place
from ui.desk import Desk
from ui.theme import SEMI_BOLD, SPACE_3, SPACE_5, SPACE_6, Role, theme_of
from ui.widgets.button import Button, Kind
from ui.widgets.divider import Divider
from ui.widgets.foot import wizard_foot
from ui.widgets.foot_bar import FootBar
from ui.widgets.line import Line
from ui.widgets.painting import elided, one_line
from ui.widgets.stepper import Stepper
from ui.wizards.saved_text import flush_all

_RAIL_WIDTH: Final = 200
_TITLE_PIXELS: Final = 400  # a longer name is cut in the window's title

Shown = TypeVar("Shown", contravariant=True)


class Step(Protocol[Shown]):
    """What a wizard asks of each of its steps; `Shown` is what they show."""

    def refresh(self, shown: Shown, /) -> None:
        """Show what is stored now."""
        ...

    def begin(self) -> None:
        """Put the cursor where it is of use first."""
        ...


class WizardFrame(QDialog):
    """A window with its steps at the left. All is saved as it is typed; any step can be gone to."""

    def __init__(self, desk: Desk, usual: QSize, smallest: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Final = desk
        self._laid_out = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(smallest)
        window_place.begin(self, usual.width(), usual.height())
        window_place.keep_size(self)

    def setVisible(self, visible: bool) -> None:
        """Stay away where there is nothing to show: then a sentence said why."""
        if visible and not self._laid_out:
            self.deleteLater()
            return
        super().setVisible(visible)
        if visible:
            self.begin_step()

    def step(self) -> int:
        """The index of the step that is shown."""
        return self._stack.currentIndex()

    def show_step(self, index: int) -> None:
        """Go to a step; what was typed in the one before is saved."""
        flush_all(self)
        self._stack.setCurrentIndex(index)
        self._foot.raise_()
        self.stepper.set_current(index)
        self.back.setVisible(index > 0)
        self.turned(index)
        self.refresh()
        if self.isVisible():
            self.begin_step()

    def turned(self, index: int) -> None:
        """Show the buttons of this step."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read again what the shown step shows, and which steps are done."""
        raise NotImplementedError

    def begin_step(self) -> None:
        """Put the cursor where it is of use first in the step that is shown."""
        raise NotImplementedError

    def save_and_close(self) -> None:
        """Close; all of it is there tomorrow."""
        self.accept()

    def go_on(self) -> None:
        """Go to the next step."""
        self.show_step(self.step() + 1)

    def take_back(self) -> None:
        """Take back what was done last."""
        self.desk.undo()

    def say(self, sentence: str, undoable: bool) -> None:
        """Say at the foot what was done, with "Undo" where it can be taken back."""
        self._foot.say(sentence, self.desk.undo if undoable else None)

    def done(self, result: int) -> None:
        """Close in whichever way: nothing that was typed is lost."""
        if self._laid_out:
            flush_all(self)
        super().done(result)

    def shown_page(self) -> QWidget | None:
        """The step that is shown, as a widget."""
        return self._stack.currentWidget()

    def entitle(self, sentence: str, name: str) -> None:
        """Say in the window's title, in `sentence` with its {name}, whom this is about; and at the head of the rail."""
        self.name.setText(name)
        cut = elided(one_line(name), self.fontMetrics(), _TITLE_PIXELS)
        self.setWindowTitle(sentence.replace("{name}", cut.replace("[*]", "[*][*]")))

    def lay_out(self, steps: Sequence[tuple[str, QWidget]], buttons: Sequence[QWidget]) -> None:
        """Build the window from its steps, each with its words in the rail; `buttons` stand between Back and Next."""
        self._stack = QStackedWidget()
        for _words, page in steps:
            self._stack.addWidget(page)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._make_rail([words for words, _page in steps]))
        content = _Ground(Role.CARD, self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, SPACE_5 + 2)
        inside.setSpacing(0)
        inside.addWidget(self._stack, 1)
        inside.addLayout(self._make_foot(buttons))
        box.addWidget(content, 1)
        self._foot = FootBar(self._stack)
        self.desk.said.connect(self.say)
        self._add_keys()
        self.desk.changes.data.connect(self.refresh)
        self._laid_out = True

    def _make_rail(self, words: Sequence[str]) -> QWidget:
        rail = _Ground(Role.RAIL, self)
        rail.setFixedWidth(round(_RAIL_WIDTH * theme_of(self).scale))
        self.name = Line("", weight=SEMI_BOLD)
        self.stepper = Stepper(words)
        self.stepper.step_chosen.connect(self.show_step)
        name = QHBoxLayout()
        name.setContentsMargins(SPACE_3 - 2, 0, 0, 0)
        name.addWidget(self.name)
        box = QVBoxLayout(rail)
        box.setContentsMargins(SPACE_3, SPACE_5, SPACE_3, SPACE_5)
        box.setSpacing(SPACE_5 - 4)
        box.addLayout(name)
        box.addWidget(self.stepper, 1)
        return rail

    def _make_foot(self, between: Sequence[QWidget]) -> QVBoxLayout:
        self.save = Button(self.tr("Save and close"), pressed=self.save_and_close)
        self.save.set_keys(keys.SAVE_AND_CLOSE)
        self.back = Button(self.tr("Back"), pressed=lambda: self.show_step(self.step() - 1))
        self.back.set_keys(keys.STEP_BACK)
        self.next = Button(self.tr("Next"), Kind.FILLED, pressed=self.go_on)
        self.next.set_keys(keys.NEXT_STEP)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
        foot.setSpacing(SPACE_3 + 2)
        foot.addWidget(Divider())
        foot.addLayout(wizard_foot(self.save, self.back, *between, self.next))
        return foot

    def _add_keys(self) -> None:
        keys.shortcut(self, _unless_typing(self.take_back), keys.UNDO)
        keys.shortcut(self, _unless_typing(self.desk.redo), keys.REDO, keys.REDO_TOO)


class _Ground(QWidget):
    """A plain ground in the colour of a role."""

    def __init__(self, role: Role, parent: QWidget) -> None:
        super().__init__(parent)
        self._role = role

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self).color(self._role))


def _unless_typing(act: Callable[[], object]) -> Callable[[], None]:
    """What does `act`, but not where text is typed: there Ctrl+Z is the field's own."""

    def pressed() -> None:
        if not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit | QAbstractSpinBox):
            act()

    return pressed
