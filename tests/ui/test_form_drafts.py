"""A log-out while a form with a button is filled in: at the next start, the form shows again what was typed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from models import drafts, forgetting, merging, organizations, paths, people, schema, settings, undo
from models.people import PersonDetail
from models.store import Store
from models.terms import FollowUpKind, Relation
from tests.conftest import Prepare
from tests.ui.clock import ZONE, Clock, TestDesk
from ui.dialogs.add_person import AddPersonDialog
from ui.dialogs.ask_line import AskLine
from ui.dialogs.event import EventDialog
from ui.dialogs.gave import GaveDialog
from ui.dialogs.own_letters import OwnLettersDialog
from ui.dialogs.person import PersonDialog
from ui.dialogs.promise import A_DAY, PromiseDialog
from ui.dialogs.referral import ReferralDialog
from ui.dialogs.said_yes import SaidYesDialog
from ui.form_draft import FormDraft
from ui.main_window import MainWindow
from ui.pages.about_me_questions import QuestionsCard
from ui.pages.organization_actions import OrganizationActions
from ui.pages.paths_menus import PathQuestion
from ui.theme import Theme
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.date_time import DateField, TimeField
from ui.widgets.press import Press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|support raise", extend=True)


class Program:
    """The program on one folder, with its window; `log_out` ends it as a signal or a log-out does."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.store = Store(folder)
        self.desk = TestDesk(clock)
        self.main = MainWindow(self.desk, self.store, hints=False)
        self.main.settle()
        self.main.window.show()

    def log_out(self) -> None:
        """What ui/app.py does once a signal has ended the event loop."""
        self.main.stop()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.store.close()


Start = Callable[[], Program]


@pytest.fixture
def start(tmp_path: Path, prepare: Prepare, theme: Theme) -> Iterator[Start]:
    """Starts the program, and ends what still runs of it."""
    folder, clock, running = prepare(tmp_path / "data"), Clock(), list[Program]()
    with Store(folder):
        settings.put(settings.ZONE, ZONE)
        maya = people.add("Maya Osei", clock.now, title="Advisor", organization="Royal Society")
        people.add("Lena Fischer", clock.now)
        paths.add("Policy", clock.now)
        assert maya == MAYA

    def begin() -> Program:
        if running:
            running.pop().log_out()
        running.append(Program(folder, clock))
        return running[0]

    yield begin
    running.pop().log_out()


MAYA, LENA = 1, 2


def shown(within: QWidget, kind: type[QWidget]) -> Any:
    return next(one for one in within.findChildren(kind) if one.isVisible())


def asked(work: Callable[[], object], window: QWidget) -> QWidget:
    work()
    return shown(window, AskLine)


def questions(program: Program, qtbot: QtBot) -> QuestionsCard:
    """What they may ask, on the page About me, which is made when it is first shown."""
    window = program.main.window
    window.show_page("about_me")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QuestionsCard)))
    return shown(window, QuestionsCard)


def organization(program: Program) -> int:
    found = organizations.named("Royal Society")
    assert found is not None
    return found


@dataclass(frozen=True)
class Form:
    """A form, how it is opened, what is typed, and what stands in it then."""

    open: Callable[[Program], QWidget]
    type: Callable[[Any], object]
    read: Callable[[Any], object]


def type_line(form: QWidget) -> None:
    field = shown(form, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "what I typed")


def line(form: QWidget) -> str:
    return shown(form, QLineEdit).text()


def type_person(form: PersonDialog) -> None:
    form.name.setText("Maya O.")
    form.how.chip(Relation.THROUGH).click()
    form.how.field().setText("Ada")
    form.rhythm.set_current("60")
    form.archived.click()
    form.why.setPlainText("She knows\nthe field.")
    form.steps.adder.field.setPlainText("2016–2019 Postdoc, MPI Leipzig")
    form.steps.adder.enter()
    QTest.keyClicks(form.steps.adder.field, "2020 half a st")


def read_person(form: PersonDialog) -> object:
    texts = form.name.text(), form.title.text(), form.why.toPlainText(), form.rhythm.current(), form.circle.current()
    steps = form.steps.changed()
    half = form.steps.adder.field.toPlainText()
    said = form.how.relation(), form.how.field().text()
    return texts, said, form.archived.isChecked(), [one.organization for one in steps or ()], half


def type_added(form: AddPersonDialog) -> None:
    form.name.setText("Ada Byron, Analyst, Royal Society, ada@example.org")  # as pasted
    form.how.chip(Relation.WORKED).click()
    form.how.where_field().setText("in London")


def read_added(form: AddPersonDialog) -> object:
    details = [field.text() for field in form.details.fields()]
    return form.name.text(), details, form.details.isVisible(), form.how.answer(), form.hint.text()


def type_promise(form: PromiseDialog) -> None:
    type_line(form)
    choice = shown(form, ChipChoice)
    choice.chip(A_DAY).click()
    shown(form, DateField).show_day(date(2026, 9, 1))


def read_promise(form: PromiseDialog) -> object:
    return line(form), shown(form, ChipChoice).current(), form.findChildren(DateField)[0].day()


def type_gave(form: GaveDialog) -> None:
    form.what.chip("introduced").click()
    form.to.setText("Ada Byron")
    form.line.setText("to talk about grants")
    form.day.show_day(date(2026, 6, 1))


def read_gave(form: GaveDialog) -> object:
    return form.what.current(), form.to.person(), form.to.isVisible(), form.line.text(), form.day.day()


def type_referral(form: ReferralDialog) -> None:
    form.organization.setText("ERC")
    form.role.setText("Policy officer")
    form.ticks["made"].click()
    form.days["made"].show_day(date(2026, 6, 2))
    form.note.setPlainText("By phone")


def type_said_yes(form: SaidYesDialog) -> None:
    shown(form, DateField).show_day(date(2026, 6, 30))
    QTest.keyClick(shown(form, TimeField), Qt.Key.Key_Up)


def type_event(form: EventDialog) -> None:
    form.facts.name.setText("Careers day")
    form.facts.place.setText("Lisbon")
    form.facts.has_day.click()
    form.facts.day.show_day(date(2026, 5, 12))
    form.lines.text.setPlainText("Ada Byron")


def read_event(form: EventDialog) -> object:
    return form.facts.name.text(), form.facts.place.text(), form.facts.on(), form.lines.text.toPlainText()


def actions(program: Program) -> OrganizationActions:
    return OrganizationActions(program.desk, program.main.window)


FORMS = {
    "person": Form(lambda p: PersonDialog(p.desk, MAYA, p.main.window), type_person, read_person),
    "add": Form(lambda p: AddPersonDialog(p.desk, p.main.window), type_added, read_added),
    "promise": Form(
        lambda p: PromiseDialog(p.desk, MAYA, FollowUpKind.PROMISE, p.main.window), type_promise, read_promise
    ),
    "remind me": Form(
        lambda p: PromiseDialog(p.desk, MAYA, FollowUpKind.CUSTOM, p.main.window), type_promise, read_promise
    ),
    "gave": Form(lambda p: GaveDialog(p.desk, MAYA, p.main.window), type_gave, read_gave),
    "referral": Form(
        lambda p: ReferralDialog(p.desk, MAYA, None, p.main.window), type_referral, lambda form: form.facts()
    ),
    "said yes": Form(lambda p: SaidYesDialog(p.desk, MAYA, p.main.window), type_said_yes, lambda form: form.at()),
    "organisation": Form(lambda p: asked(actions(p).add, p.main.window), type_line, line),
    "rename": Form(
        lambda p: asked(lambda: actions(p).rename(organization(p)), p.main.window), type_line, line
    ),
    "path": Form(lambda p: asked(PathQuestion(p.desk, p.main.window).ask, p.main.window), type_line, line),
    "own letters": Form(
        lambda p: OwnLettersDialog(p.desk, p.main.window),
        lambda form: QTest.keyClicks(shown(form, QPlainTextEdit), "{nobody} "),
        lambda form: shown(form, QPlainTextEdit).toPlainText(),
    ),
}  # fmt: skip


def open_form(form: Form, program: Program) -> Any:
    made = form.open(program)
    made.show()
    QTest.qWaitForWindowExposed(made.window())
    return made


def notice(form: QWidget) -> bool:
    """Whether the line that offers to start over is there."""
    return any(one.notice is not None and one.notice.isVisible() for one in form.findChildren(FormDraft))


def kept() -> list[str]:
    return [row.key for row in schema.Draft.select()]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_what_was_typed_is_there_at_the_next_start_and_gone_once_it_is_cancelled(start: Start, form: Form) -> None:
    program = start()
    first = open_form(form, program)
    before = form.read(first)
    form.type(first)
    typed = form.read(first)
    program = start()
    again = open_form(form, program)
    assert form.read(again) == typed != before
    assert notice(again)
    again.reject()
    assert kept() == []
    third = open_form(form, start())
    assert form.read(third) == before
    assert not notice(third)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_start_over_shows_what_is_stored(start: Start, form: Form) -> None:
    first = open_form(form, start())
    before = form.read(first)
    form.type(first)
    again = open_form(form, start())
    (draft,) = [one for one in again.findChildren(FormDraft) if one.notice is not None]
    draft.notice.link_activated.emit("over")
    assert form.read(again) == before
    assert not notice(again)
    assert kept() == []


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_an_open_form_that_nobody_typed_into_leaves_nothing(start: Start, form: Form) -> None:
    open_form(form, start())
    again = open_form(form, start())
    assert not notice(again)
    assert kept() == []


def test_a_pause_is_enough_where_the_program_is_killed(start: Start, qtbot: QtBot) -> None:
    form = FORMS["person"]
    type_person(open_form(form, start()))
    qtbot.waitUntil(lambda: len(kept()) == 1)


def test_a_new_event_and_its_people_are_there_again_until_they_are_added(start: Start) -> None:
    form = Form(lambda p: EventDialog(p.desk, None, p.main.window), type_event, read_event)
    type_event(open_form(form, start()))
    again = open_form(form, start())
    assert form.read(again) == ("Careers day", "Lisbon", date(2026, 5, 12), "Ada Byron")
    again.lines.read()
    again.add.click()
    assert kept() == []
    assert form.read(open_form(form, start())) == ("", "", None, "")


def test_people_added_to_an_older_event_leave_the_new_one_alone(start: Start) -> None:
    form = Form(lambda p: EventDialog(p.desk, None, p.main.window), type_event, read_event)
    program = start()
    first = open_form(form, program)
    type_event(first)
    first.lines.read()
    first.add.click()
    first.close()
    new = open_form(form, program)
    new.facts.name.setText("Seminar")
    new.close()
    older = EventDialog(program.desk, 1, program.main.window)
    older.show()
    older.lines.text.setPlainText("Kavya Rao")
    older.lines.read()
    older.add.click()
    older.close()
    assert form.read(open_form(form, start())) == ("Seminar", "", None, "")


def test_questions_they_may_ask_that_were_not_added_yet(start: Start, qtbot: QtBot) -> None:
    QTest.keyClicks(questions(start(), qtbot).adder.field, "Why this field?")
    card = questions(start(), qtbot)
    assert card.adder.field.toPlainText() == "Why this field?"
    assert notice(card)
    card.adder.enter()
    assert not notice(card)
    assert kept() == []
    assert questions(start(), qtbot).adder.field.toPlainText() == ""


def test_saving_writes_what_came_back_as_one_step(start: Start) -> None:
    type_person(open_form(FORMS["person"], start()))
    again: PersonDialog = open_form(FORMS["person"], start())
    again.steps.adder.field.clear()
    again.save.click()
    detail = read(MAYA)
    assert (detail.display_name, detail.why, detail.archived) == ("Maya O.", "She knows\nthe field.", True)
    assert kept() == []
    undo.undo(again_now())
    assert read(MAYA).display_name == "Maya Osei"
    assert undo.can_undo() is None


def again_now() -> datetime:
    return datetime(2026, 6, 4, 9, tzinfo=UTC)


def read(person: int) -> PersonDetail:
    detail = people.detail(person, again_now())
    assert detail is not None
    return detail


def test_only_what_was_typed_comes_back(start: Start) -> None:
    program = start()
    open_form(FORMS["person"], program).name.setText("Maya O.")
    program = start()
    people.edit(MAYA, {"title": "Director"}, program.desk.now())  # by an import, say
    again: PersonDialog = open_form(FORMS["person"], program)
    assert (again.name.text(), again.title.text()) == ("Maya O.", "Director")
    again.reject()
    open_form(FORMS["person"], program).name.setText("Maya Adjoa Osei")
    program = start()
    people.edit(MAYA, {"display_name": "Maya Adjoa Osei"}, program.desk.now())
    assert not notice(open_form(FORMS["person"], program))


def test_a_merge_takes_it_along_and_a_deletion_takes_it_away(start: Start) -> None:
    open_form(FORMS["promise"], start())  # nothing typed
    program = start()
    type_promise(open_form(FORMS["promise"], program))
    program = start()
    merging.merge(LENA, MAYA, {}, program.desk.now())
    lena = Form(lambda p: PromiseDialog(p.desk, LENA, FollowUpKind.PROMISE, p.main.window), type_promise, read_promise)
    for _ in range(2):  # in this run, and once its key is that of the one who stayed
        assert line(open_form(lena, program)) == "what I typed"
        program = start()
    people.delete([LENA], program.desk.now())
    assert len(kept()) == 1
    undo.undo(program.desk.now())
    assert line(open_form(lena, program)) == "what I typed"
    program = start()
    people.delete([LENA], program.desk.now())
    start()
    assert kept() == []


def test_for_good_means_forms_too(start: Start) -> None:
    open_form(FORMS["gave"], start()).line.setText("a paper")
    open_form(FORMS["add"], start()).name.setText("Friend of Maya Osei")
    program = start()
    assert len(kept()) == 2
    forgetting.forget([MAYA], program.desk.now())
    assert kept() == []


def test_while_something_else_writes_it_waits(start: Start, qtbot: QtBot) -> None:
    program = start()
    form = open_form(FORMS["gave"], program)
    program.desk._busy = True  # pyright: ignore[reportPrivateUsage] - as while a worker writes
    form.line.setText("a paper")
    qtbot.wait(900)
    assert kept() == []
    program.desk._busy = False  # pyright: ignore[reportPrivateUsage]
    qtbot.waitUntil(lambda: len(kept()) == 1)


def test_a_disk_that_takes_nothing_is_told_of_once(start: Start, qtbot: QtBot) -> None:
    program = start()
    form = open_form(FORMS["gave"], program)
    schema.database.execute_sql("PRAGMA query_only = 1")
    for text in ("a paper", "another paper"):
        form.line.setText(text)
        qtbot.wait(600)
    assert len(program.desk.problems) == 1
    assert form.line.text() == "another paper"
    schema.database.execute_sql("PRAGMA query_only = 0")


@pytest.mark.parametrize(
    "content",
    [{"what": 7, "line": 3, "to": {}, "day": "yesterday", "gone": 1}, {"to": ["Ada", 99]}, {"day": None}],
    ids=str,
)
def test_what_another_version_left_does_no_harm(start: Start, content: dict[str, object]) -> None:
    program = start()
    key = drafts.form_key("gave", "person", MAYA)
    schema.Draft.create(key=key, content=json.dumps({"fields": content}), updated_at=program.desk.now())
    form = open_form(FORMS["gave"], program)
    assert form.what.current() == "article"
    form.reject()
    assert kept() == []


def test_the_line_is_the_first_stop_of_tab_but_never_has_the_focus_at_once(start: Start) -> None:
    type_promise(open_form(FORMS["promise"], start()))
    again: QDialog = open_form(FORMS["promise"], start())
    focused = again.focusWidget()
    assert isinstance(focused, QLineEdit)
    again.focusPreviousChild()
    assert isinstance(again.focusWidget(), Press)


def test_a_day_that_is_just_being_typed_counts(start: Start) -> None:
    form = open_form(FORMS["gave"], start())
    form.day.lineEdit().setText(form.day.locale().toString(QDate(2026, 5, 20), form.day.displayFormat()))
    assert open_form(FORMS["gave"], start()).day.day() == date(2026, 5, 20)


def test_today_stays_the_day_on_which_it_was_typed(start: Start) -> None:
    program = start()
    open_form(FORMS["gave"], program).line.setText("a paper")
    program.desk.clock.go_on(days=2)
    assert open_form(FORMS["gave"], start()).day.day() == date(2026, 6, 4)


def test_adding_somebody_twice_shows_the_same_window(start: Start) -> None:
    program = start()
    for _ in range(2):
        program.desk.add_person_wanted.emit()
    assert len([one for one in program.main.window.findChildren(AddPersonDialog) if one.isVisible()]) == 1
