"""The steps of somebody's career in the dialog that edits a person: nothing is stored before it is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from models import positions
from models.positions import Step
from ui.pages.steps_list import StepsList


class _Held:
    """Holds the steps while they are edited; those that are new have ids below 0."""

    def __init__(self, person: int) -> None:
        self.before = positions.of(person)
        self._steps = list(self.before)
        self._last = 0
        self.edited: Callable[[], object] = lambda: None

    def hold(self, steps: Sequence[Step]) -> None:
        """Hold these instead; one that is not stored any more becomes a new one."""
        stored = {step.id for step in self.before}
        self._last = min((0, *(step.id for step in steps)))
        held: list[Step] = []
        for step in steps:
            if step.id > 0 and step.id not in stored:
                self._last -= 1
                held.append(replace(step, id=self._last))
            else:
                held.append(step)
        self._steps = held

    def steps(self) -> tuple[Step, ...]:
        return tuple(self._steps)

    def add(self, steps: tuple[Step, ...]) -> None:
        for step in steps:
            self._last -= 1
            self._steps = positions.placed(self._steps, replace(step, id=self._last))

    def edit(self, step: int, fields: Mapping[str, str], visit: str) -> None:
        del visit  # Cancel takes all of it back
        at = self._index(step)
        if at is None:
            return
        before = self._steps[at]
        changed = replace(before, **{name: value.strip() for name, value in fields.items()})
        self._steps[at] = changed
        if changed.started != before.started:
            del self._steps[at]
            self._steps = positions.placed(self._steps, changed)
        self.edited()

    def move(self, step: int, by: int) -> None:
        at = self._index(step)
        if at is not None:
            moved = self._steps.pop(at)
            self._steps.insert(min(max(at + by, 0), len(self._steps)), moved)

    def remove(self, step: int) -> None:
        self._steps = [one for one in self._steps if one.id != step]

    def _index(self, step: int) -> int | None:
        return next((at for at, one in enumerate(self._steps) if one.id == step), None)


class PersonSteps(StepsList):
    """The list, and what was changed in it."""

    typed = Signal()

    def __init__(self, person: int, name: str, parent: QWidget | None = None) -> None:
        self._held = _Held(person)
        super().__init__(self._held, name, parent)
        self._held.edited = self.refresh
        self.adder.field.textChanged.connect(self.typed)
        self.setFocusProxy(self.adder.field)
        self.refresh()

    def settle(self) -> bool:
        """Take up what is typed and not added yet; whether all of it is clear."""
        if self.adder.field.toPlainText().strip():
            self.adder.enter()
        return self.rows.close_form() and not self.adder.field.toPlainText().strip()

    def refresh(self) -> None:
        """Read the steps again."""
        super().refresh()
        self.typed.emit()

    def as_typed(self) -> Any:
        """The steps as they stand, and what is typed and not added yet (ui/form_draft.py)."""
        return [[asdict(step) for step in self._held.steps()], self.adder.field.toPlainText()]

    def put_back(self, typed: Any) -> None:
        """Show what stood there; TypeError or ValueError where that cannot be understood."""
        steps, line = typed
        self._held.hold([Step(**step) for step in steps])
        self.adder.field.setPlainText(line)
        self.refresh()

    def typed_into(self) -> SignalInstance:
        """Emitted when a step, or the line below them, is another one."""
        return self.typed

    def changed(self) -> tuple[Step, ...] | None:
        """All steps as they are now; None where nothing was changed."""
        now = self._held.steps()
        return now if now != self._held.before else None
