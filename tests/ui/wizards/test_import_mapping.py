"""The columns of a table: shown with their first values, guessed, set by hand, and seen on three people."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models import people
from models.exchange import table
from models.store import Store
from ui.desk import Desk
from ui.theme import Theme
from ui.widgets.line import Line
from ui.widgets.press import Press
from ui.widgets.text import Text
from ui.wizards.import_mapping import MOST_COLUMNS, FirstPeople, MappingStep
from ui.wizards.import_people import ImportWizard

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
TEXT = (
    "Vorname;Name;E-Mail;Kreis;Kennengelernt am\n"
    "Maya;Chen;maya@example.org;Labor;03/04/2024\n"
    "Tom;Brandt;;Verlag;13/04/2024\n"
    "Lena;Fischer;;;\n"
    "Ada;Nowak;;;\n"
)


def look(text: str) -> table.Table:
    found = table.look(text)
    assert found is not None
    return found


@pytest.fixture
def step(qtbot: QtBot, theme: Theme) -> MappingStep:
    made = MappingStep()
    qtbot.addWidget(made)
    made.resize(600, 520)
    made.show()
    assert QTest.qWaitForWindowActive(made)
    made.show_table(look(TEXT), "leute.csv")
    return made


def shown(step: MappingStep) -> list[str]:
    (card,) = step.findChildren(FirstPeople)
    return [line.text() for line in card.findChildren(Line) if line.isVisible()]


def sentences(step: MappingStep) -> list[str]:
    return [text.text() for text in step.findChildren(Text) if text.isVisible()]


def choose(step: MappingStep, column: str, words: str) -> None:
    """Choose as by keyboard: the box gets the focus, and the first letters of the words are typed."""
    box = next(row.combo for row in step.rows() if row.column.name == column)
    box.setFocus()
    QTest.keyClicks(box, words)
    assert box.currentText() == words


def test_guesses_are_chosen_already(step: MappingStep) -> None:
    assert [(row.column.name, row.combo.currentText()) for row in step.rows()] == [
        ("Vorname", "First name"),
        ("Name", "Last name"),
        ("E-Mail", "E-mail"),
        ("Kreis", "Leave out"),
        ("Kennengelernt am", "Connected or met on"),
    ]
    assert shown(step) == [
        "Maya Chen", "maya@example.org · 2024-04-03", "Tom Brandt", "2024-04-13", "Lena Fischer"
    ]  # fmt: skip
    assert step.button.isEnabled()
    assert step.button.hasFocus()


def test_what_is_chosen_is_seen_at_once(step: MappingStep, qtbot: QtBot) -> None:
    choose(step, "Kreis", "Organisation")
    assert shown(step)[1] == "Labor · maya@example.org · 2024-04-03"
    with qtbot.waitSignal(step.confirmed):
        QTest.keyClick(step.button, Qt.Key.Key_Return)
    assert step.mapping() == {
        "Vorname": "given", "Name": "family", "E-Mail": "email", "Kreis": "organization",
        "Kennengelernt am": "connected",
    }  # fmt: skip
    assert step.names() == ("Vorname", "Name", "E-Mail", "Kreis", "Kennengelernt am")


def test_without_a_name_it_says_what_is_missing(step: MappingStep, qtbot: QtBot) -> None:
    choose(step, "Vorname", "Leave out")
    choose(step, "Name", "Leave out")
    assert any("leute.csv" in sentence and "a column for the name" in sentence for sentence in sentences(step))
    assert shown(step) == []
    assert not step.button.isEnabled()
    with qtbot.assertNotEmitted(step.confirmed):
        QTest.mouseClick(step.button, Qt.MouseButton.LeftButton)
    choose(step, "Kreis", "Name")
    assert shown(step)[0] == "Labor"
    assert step.button.isEnabled()


def test_what_was_chosen_the_last_time(step: MappingStep) -> None:
    step.show_table(look(TEXT), "leute.csv", {"Vorname": "ignore", "Name": "name", "Kreis": "tags"})
    assert [row.combo.current() for row in step.rows()] == ["ignore", "name", "ignore", "tags", "ignore"]
    assert "They are set as you chose them the last time." in sentences(step)


def test_another_file(step: MappingStep, qtbot: QtBot) -> None:
    button = next(press for press in step.findChildren(Press) if press.text() == "Choose another file")
    with qtbot.waitSignal(step.another):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_a_header_nothing_is_remembered(step: MappingStep) -> None:
    step.show_table(look("Maya Chen\tmaya@example.org\nTom Brandt\ttom@example.org\n"), "what you pasted")
    assert [row.column.name for row in step.rows()] == ["Column 1", "Column 2"]
    assert step.names() == ()


def test_each_box_says_of_which_column(step: MappingStep) -> None:
    assert [row.combo.accessibleName() for row in step.rows()][:2] == ["What “Vorname” is", "What “Name” is"]


def test_columns_with_nothing_in_them_are_not_asked_about(step: MappingStep) -> None:
    step.show_table(look("Name,Phone,Notes\nMaya,,hello\n"), "c.csv")
    assert [row.column.name for row in step.rows()] == ["Name", "Notes"]
    assert step.mapping()["Phone"] == "tel", "further down there may be some"


def test_very_many_columns_and_long_words(step: MappingStep) -> None:
    header = ",".join(["Name", *(f"Column of a very long name number {n}" * 3 for n in range(300))])
    cells = ",".join(["<b>Maya</b>", *("word " * 100 for _ in range(300))])
    step.show_table(look(f"{header}\n{cells}\n"), "wide.csv")
    assert len(step.rows()) == MOST_COLUMNS
    assert shown(step)[0] == "<b>Maya</b>"
    assert step.minimumSizeHint().width() < 600


def test_in_a_low_window_one_person_is_enough(step: MappingStep) -> None:
    step.resize(380, 380)
    assert shown(step)[0] == "Maya Chen"
    assert "Tom Brandt" not in shown(step)
    step.resize(600, 560)
    assert "Tom Brandt" in shown(step)


def test_in_the_wizard_a_table_in_any_language_comes_in(
    qtbot: QtBot, theme: Theme, desk: Desk, store: Store, tmp_path: Path
) -> None:
    """Nothing can be guessed of these columns; said once, it is remembered."""
    file = tmp_path / "ludzie.csv"
    file.write_text("Kto;Gdzie\nMaya Chen;Labor\n", encoding="utf-8")
    wizard = ImportWizard(desk, store)
    qtbot.addWidget(wizard)
    wizard.show()
    assert QTest.qWaitForWindowActive(wizard)
    wizard.read(str(file))
    assert wizard.mapping.isVisible()
    first = wizard.mapping.rows()[0].combo
    first.setFocus()
    QTest.keyClicks(first, "Name")
    QTest.mouseClick(wizard.mapping.button, Qt.MouseButton.LeftButton)
    assert people.count() == 0, "nothing is written before the button"
    QTest.mouseClick(wizard.preview.button, Qt.MouseButton.LeftButton)
    assert "Maya Chen" in [name for _, name in people.names("")]
    desk.undo()
    assert people.count() == 0
