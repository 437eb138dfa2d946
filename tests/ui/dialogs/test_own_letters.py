"""The letters as a person changes them: a placeholder that nobody knows is said, and never kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from models import letters, own_letters, people, undo
from models.own_letters import LetterEntry
from models.terms import Channel, LetterPurpose
from tests.ui.clock import THURSDAY, TestDesk
from ui.dialogs.own_letters import OwnLettersDialog
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.text import Text

ANY = "request_any_email"


@pytest.fixture
def dialog(desk: TestDesk, qtbot: QtBot) -> OwnLettersDialog:
    made = OwnLettersDialog(desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # closed by a test, looked at afterwards
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.list.pick(ANY)
    return made


def _entry(key: str = ANY) -> LetterEntry:
    return next(entry for entry in own_letters.entries() if entry.key == key)


def _button(dialog: QWidget, words: str) -> Button:
    (button,) = [b for b in dialog.findChildren(Button) if b.text() == words and b.isVisible()]
    return button


def _area(dialog: QWidget) -> Area:
    (area,) = dialog.findChildren(Area)
    return area


def _shown(dialog: QWidget) -> str:
    return "\n".join(text.text() for text in dialog.findChildren(Text) if text.isVisible())


def _write(dialog: OwnLettersDialog, words: str) -> None:
    area = _area(dialog)
    area.setFocus()
    area.selectAll()
    QTest.keyClicks(area, words)


def test_a_letter_in_own_words_is_what_writing_begins_from(dialog: OwnLettersDialog, qtbot: QtBot) -> None:
    _write(dialog, "Dear {greet_as}, twenty minutes? {me}")
    qtbot.waitUntil(lambda: _entry().changed)
    assert dialog.list.mark_of(ANY) == "Changed"
    person = people.add("Lena Fischer", THURSDAY)
    draft = letters.draft(person, LetterPurpose.REQUEST, Channel.EMAIL, THURSDAY)
    assert draft is not None
    assert "twenty minutes?" in draft.body
    _button(dialog, "Put back").click()
    assert not _entry().changed
    assert _area(dialog).toPlainText() == _entry().shipped.body


def test_an_unknown_placeholder_is_said_and_not_kept(dialog: OwnLettersDialog) -> None:
    _write(dialog, "Dear {nam")
    assert "other half" not in _shown(dialog), "it is still being typed"
    QTest.keyClicks(_area(dialog), "}")
    dialog.save_now()
    assert "Nothing is known under “{nam}”." in _shown(dialog)
    assert not _entry().changed
    QTest.keyClicks(_area(dialog), " {me}")
    area = _area(dialog)
    area.setPlainText(area.toPlainText().replace("{nam}", "{greet_as}"))
    assert "Nothing is known" not in _shown(dialog)
    dialog.save_now()
    assert _entry().template.body == "Dear {greet_as} {me}"


def test_what_could_not_be_kept_is_gone_with_the_next_letter(dialog: OwnLettersDialog, desk: TestDesk) -> None:
    _write(dialog, "Dear {nam}")
    desk.changes.data.emit()
    assert _area(dialog).toPlainText() == "Dear {nam}", "while one mends it, it stays"
    dialog.list.pick("check_in_any")
    assert _area(dialog).toPlainText() == _entry("check_in_any").template.body
    dialog.list.pick(ANY)
    assert _area(dialog).toPlainText() == _entry().shipped.body
    assert undo.can_undo() is None


def test_a_broken_letter_is_as_it_was_by_undo_of_the_typing(dialog: OwnLettersDialog) -> None:
    _write(dialog, "Dear {")
    dialog.save_now()
    assert "There is a “{” without its other half." in _shown(dialog)
    QTest.keyClick(_area(dialog), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _area(dialog).toPlainText() == _entry().shipped.body
    assert "other half" not in _shown(dialog)


def test_what_could_not_be_kept_is_put_back(dialog: OwnLettersDialog) -> None:
    _write(dialog, "Dear {nam}")
    dialog.save_now()
    _button(dialog, "Put back").click()
    assert _area(dialog).toPlainText() == _entry().shipped.body
    assert "Nothing is known" not in _shown(dialog)
    assert undo.can_undo() is None


def test_a_fact_is_put_where_the_cursor_is(dialog: OwnLettersDialog) -> None:
    _write(dialog, "About ")
    menus = [menu for menu in dialog.findChildren(QMenu) if menu.actions()]
    (act,) = [act for menu in menus for act in menu.actions() if act.text().endswith("{topic}")]
    act.trigger()
    assert _area(dialog).toPlainText() == "About {topic}"
    assert _area(dialog).hasFocus()


def test_hidden_put_back_and_undone(dialog: OwnLettersDialog, desk: TestDesk) -> None:
    _button(dialog, "Hide").click()
    assert dialog.list.mark_of(ANY) == "Hidden"
    assert ANY not in {template.key for template in own_letters.templates()}
    _button(dialog, "Put back").click()
    assert dialog.list.mark_of(ANY) == ""
    desk.undo()
    assert _entry().hidden
    desk.undo()
    assert not _entry().hidden


def test_the_last_one_of_its_kind_stays(dialog: OwnLettersDialog, desk: TestDesk) -> None:
    gave = [entry.key for entry in own_letters.entries() if entry.template.purpose is LetterPurpose.GAVE]
    for key in gave:
        dialog.list.pick(key)
        _button(dialog, "Hide").click()
    assert desk.problems == ["This is the last letter of its kind, so it stays. You can change its words instead."]
    assert not _entry(gave[-1]).hidden


def test_a_linkedin_note_has_no_subject(dialog: OwnLettersDialog) -> None:
    dialog.list.pick("request_any_linkedin")
    assert not dialog._subject.isVisible()
    dialog.list.pick(ANY)
    assert dialog._subject.isVisible()


def test_a_subject_of_one_s_own_is_kept_on_closing(dialog: OwnLettersDialog) -> None:
    dialog._subject.selectAll()
    QTest.keyClicks(dialog._subject, "Twenty minutes?")
    dialog.close()
    assert _entry().template.subject == "Twenty minutes?"
    assert _entry().template.body == _entry().shipped.body


def test_the_subject_too_is_looked_at(dialog: OwnLettersDialog) -> None:
    dialog._subject.selectAll()
    QTest.keyClicks(dialog._subject, "About {works}")
    dialog.save_now()
    assert "Nothing is known under “{works}”." in _shown(dialog)
    dialog.close()
    assert not _entry().changed


def test_every_purpose_has_its_heading(dialog: OwnLettersDialog) -> None:
    assert {entry.template.purpose for entry in own_letters.entries()} == set(LetterPurpose)
