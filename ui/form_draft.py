"""What stands in a form with a button is kept while it is open: a log-out or a crash loses nothing of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, time
from typing import Any, Final, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from models import drafts, store
from models.words import problem_text
from ui import window_place
from ui.desk import Desk
from ui.theme import Role
from ui.widgets.check_box import CheckBox
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.choice import Combo
from ui.widgets.date_time import DateField, TimeField
from ui.widgets.press import Press
from ui.widgets.text import Run, Text
from ui.wizards.saved_text import Saving

_OVER: Final = "over"


@runtime_checkable
class Part(Protocol):
    """A part of a form that is more than one plain field says itself what stands in it, as data for JSON."""

    def as_typed(self) -> Any:
        """What stands in it."""
        ...

    def put_back(self, typed: Any) -> None:
        """Show what stood in it; KeyError, TypeError or ValueError where that cannot be understood."""
        ...

    def typed_into(self) -> SignalInstance:
        """What is emitted when something else stands in it."""
        ...


class FormDraft(Saving):
    """Keeps what was changed in `parts` under `key` at each pause and at the end, and puts it back at the next opening.

    Made once the form shows what is stored. Where something is put back, a line at `at` of `box` says so, and offers
    to start over. `refit` lets the form follow what it shows then. A dialog that is saved or cancelled is done with
    it; other forms are, once they show what is stored again.
    """

    def __init__(
        self,
        form: QWidget,
        desk: Desk,
        key: str,
        parts: Mapping[str, QWidget],
        box: QVBoxLayout,
        at: int = 1,
        refit: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(form)
        self._desk, self._key, self._parts, self._refit = desk, key, parts, refit
        self._stored = self._read()
        self._kept = drafts.form(key) if key else {}
        self._over = not key
        self._problem_said = False
        self.notice: Text | None = None
        if changed := {name: value for name, value in self._kept.items() if self._stored.get(name, value) != value}:
            self._show(changed)
            self._say(box, at)
        for part in parts.values():
            _typed_into(part).connect(self.wait)
        if isinstance(form, QDialog):
            form.finished.connect(self.forget)

    def flush(self) -> None:
        """Keep what differs from what is stored; where nothing does, forget what was kept."""
        self._pause.stop()
        if self._over:
            return
        typed = self._typed()
        if not typed and self.notice is not None:
            self.notice.hide()
        if typed != self._kept and not self._keep(typed):
            self.wait()

    def forget(self) -> None:
        """The form was saved or cancelled."""
        self._pause.stop()
        if not self._over:
            self._over = True
            if self._kept:
                self._keep({})

    def _keep(self, typed: dict[str, Any]) -> bool:
        """Whether it could be kept; what keeps it from being is said once."""
        if self._desk.busy:
            return False
        try:
            if typed:
                drafts.keep_form(self._key, typed, self._desk.now())
            else:
                drafts.forget(self._key)
        except store.database_errors() as error:
            if not self._problem_said:
                self._problem_said = True
                self._desk.problem.emit(problem_text(store.problem_of(error)))
            return True
        self._kept = typed
        return True

    def _typed(self) -> dict[str, Any]:
        """What differs from what is stored. Days stand beside it: "today" is another day at the next start."""
        now = self._read()
        if now == self._stored:
            return {}
        return {
            name: value
            for name, value in now.items()
            if value != self._stored[name] or isinstance(self._parts[name], DateField)
        }

    def _read(self) -> dict[str, Any]:
        return {name: _as_typed(part) for name, part in self._parts.items()}

    def _show(self, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            with suppress(KeyError, TypeError, ValueError):  # of another version
                _put_back(self._parts[name], value)

    def _say(self, box: QVBoxLayout, at: int) -> None:
        translate = QCoreApplication.translate
        self.notice = Text("", Role.SOFT_INK)
        self.notice.set_bold_spans(
            [
                Run(translate("FormDraft", "What you had typed is here again.") + "  "),
                Run(translate("FormDraft", "Start over"), link=_OVER),
            ]
        )
        self.notice.link_activated.connect(self._start_over)
        box.insertWidget(at, self.notice)
        self._let_tab_come_by(self.notice)
        self._refit()

        if isinstance(form := self.parent(), QDialog):
            window_place.grow(form)

    def _let_tab_come_by(self, notice: Text) -> None:
        """First of all, but a dialog that opens gives the focus to what it always did: Enter must not start over."""
        form, link = self.parent(), notice.findChild(Press)
        if not isinstance(form, QWidget) or link is None:
            return
        QWidget.setTabOrder(form, link)
        if isinstance(form, QDialog) and not form.focusWidget():
            stop: QWidget | None = link.nextInFocusChain()
            while stop and not (stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.isVisibleTo(form)):
                stop = stop.nextInFocusChain()
            if stop:
                stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_over(self) -> None:
        self._show(self._stored)
        self.flush()
        self._refit()


def _as_typed(part: QWidget) -> Any:
    """What stands in a field, as data for JSON."""
    if isinstance(part, Part):
        return part.as_typed()
    if isinstance(part, QLineEdit):
        return part.text()
    if isinstance(part, QPlainTextEdit):
        return part.toPlainText()
    if isinstance(part, CheckBox):
        return part.isChecked()
    if isinstance(part, DateField):
        return part.day().isoformat()
    if isinstance(part, TimeField):
        return part.clock().isoformat()
    assert isinstance(part, Combo | ChipChoice)
    return part.current()


def _put_back(part: QWidget, typed: Any) -> None:
    if isinstance(part, Part):
        part.put_back(typed)
    elif isinstance(part, QLineEdit):
        part.setText(typed)
        part.setCursorPosition(0)
    elif isinstance(part, QPlainTextEdit):
        part.setPlainText(typed)
    elif isinstance(part, CheckBox):
        part.setChecked(typed)
    elif isinstance(part, DateField):
        part.show_day(date.fromisoformat(typed))
    elif isinstance(part, TimeField):
        part.show_clock(time.fromisoformat(typed))
    else:
        assert isinstance(part, Combo | ChipChoice)
        part.set_current(typed)


def _typed_into(part: QWidget) -> SignalInstance:
    """What is emitted when something else stands in a field."""
    if isinstance(part, Part):
        return part.typed_into()
    if isinstance(part, QLineEdit | QPlainTextEdit):
        return part.textChanged
    if isinstance(part, CheckBox):
        return part.toggled
    if isinstance(part, DateField | TimeField):
        return part.picked
    assert isinstance(part, Combo | ChipChoice)
    return part.activated if isinstance(part, Combo) else part.chosen
