"""Settings as a person uses them: moving the data, the example, own words, and names in pop-ups."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from models import location, moving, people, preferences, resources, sample, sample_removal, settings
from models.store import FILE_NAME, Store
from tests.ui.clock import THURSDAY, TestDesk
from tests.ui.conftest import Stage
from ui import app
from ui.desk import AGAIN, MOVED
from ui.dialogs.own_letters import OwnLettersDialog
from ui.dialogs.own_questions import OwnQuestionsDialog
from ui.pages.settings import SettingsPage
from ui.pages.settings_example import demo_command
from ui.pages.settings_language import LanguageChoice
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.choice import Combo
from ui.widgets.line import Line


@pytest.fixture(autouse=True)
def usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The usual place is where the data of these tests lie."""
    folder = tmp_path / "data"
    monkeypatch.setattr(location, "usual_folder", lambda: folder)
    return folder


@pytest.fixture
def page(desk: TestDesk, usual: Path, shown: Stage) -> SettingsPage:
    made = SettingsPage(desk, usual)
    shown(made, 900, 700)
    return made


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """With what the application was told to end."""
    codes: list[int] = []
    monkeypatch.setattr(QApplication, "exit", codes.append)
    return codes


def _button(widget: QWidget, words: str) -> Button:
    (button,) = [button for button in widget.findChildren(Button) if button.text() == words]
    return button


def _press(page: QWidget, name: str) -> None:
    (chip,) = [chip for chip in page.findChildren(Chip) if chip.accessibleName() == name]
    chip.click()


def _dialogs() -> list[QDialog]:
    there = QApplication.topLevelWidgets()
    return [widget for widget in there if isinstance(widget, QDialog) and widget.isVisible()]


def _choose(monkeypatch: pytest.MonkeyPatch, page: SettingsPage, folder: Path | str) -> None:
    """Press "Move…" and choose this folder."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    _button(page, "Move…").click()


def test_the_data_are_moved_after_a_question_and_the_window_begins_anew(
    page: SettingsPage, usual: Path, tmp_path: Path, ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    people.add("Lena Fischer", THURSDAY)
    _choose(monkeypatch, page, tmp_path / "new")
    (asked,) = _dialogs()
    assert not (tmp_path / "new").exists()
    _button(asked, "Move").click()
    assert ended == [MOVED]
    assert location.read() == location.Location(tmp_path / "new", usual)
    assert (tmp_path / "new" / FILE_NAME).exists()


def test_nothing_is_moved_where_nothing_was_chosen_or_it_was_called_off(
    page: SettingsPage, tmp_path: Path, ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, page, "")
    assert _dialogs() == []
    _choose(monkeypatch, page, tmp_path / "new")
    _button(_dialogs()[0], "Cancel").click()
    assert ended == []
    assert location.moved() is None


def test_a_folder_that_does_not_do_is_said(
    page: SettingsPage, desk: TestDesk, tmp_path: Path, ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.odt").write_text("years", encoding="utf-8")
    _choose(monkeypatch, page, tmp_path / "full")
    assert len(desk.problems) == 1
    assert "is not empty" in desk.problems[0]
    assert (_dialogs(), ended) == ([], [])


def test_a_folder_that_filled_meanwhile_is_said(
    page: SettingsPage, desk: TestDesk, tmp_path: Path, ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, page, tmp_path / "new")
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "thesis.odt").write_text("years", encoding="utf-8")
    _button(_dialogs()[0], "Move").click()
    assert len(desk.problems) == 1
    assert ended == []


def test_what_is_open_beside_the_window_is_closed_and_kept_first(
    page: SettingsPage, desk: TestDesk, tmp_path: Path, ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = OwnQuestionsDialog(desk, page.window())
    dialog.show()
    dialog.begin_new()
    dialog._area.setPlainText("What is a good day?")
    _choose(monkeypatch, page, tmp_path / "new")
    asked = next(each for each in _dialogs() if each is not dialog)
    _button(asked, "Move").click()
    assert ended == [MOVED]
    assert _dialogs() == []
    texts = Path(tmp_path / "new" / FILE_NAME).read_bytes()
    assert b"What is a good day?" in texts


def test_a_folder_named_at_the_start_stays(
    desk: TestDesk, tmp_path: Path, shown: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = SettingsPage(desk, tmp_path / "named with --data")
    shown(page, 900, 700)
    _choose(monkeypatch, page, tmp_path / "new")
    assert len(desk.problems) == 1
    assert "--data" in desk.problems[0]
    assert _dialogs() == []


def test_a_long_path_is_cut_and_whole_in_its_tooltip(desk: TestDesk, tmp_path: Path, shown: Stage) -> None:
    path = tmp_path / ("a very long name " * 12)
    page = SettingsPage(desk, path)
    window = shown(page, 760, 600)
    (line,) = [line for line in page.findChildren(Line) if line.text() == str(path)]
    assert str(path) in line.toolTip().replace("&#x2F;", "/") or path.name[:40] in line.toolTip()
    assert page.minimumSizeHint().width() <= window.width()


def _run(monkeypatch: pytest.MonkeyPatch, folder: Path, lives: list[Callable[[Store], int]]) -> list[Path]:
    """Run the application, each life of its window played by a function. Returns the folders that were opened."""
    opened: list[Path] = []

    def live(_app: object, store: Store, **_: object) -> int:
        opened.append(store.folder)
        return lives[len(opened) - 1](store)

    monkeypatch.setattr(app, "_live", live)
    assert app.run(Namespace(command=None, demo=False, inside=None, hidden=False, file=None), folder) == 0
    return opened


def _moves_to(target: Path) -> Callable[[Store], int]:
    def life(store: Store) -> int:
        people.add("Lena Fischer", THURSDAY)
        moving.move(store.folder, target, lambda _done, _total: True)
        return MOVED

    return life


def _ends(_: Store) -> int:
    assert people.count() == 1
    return 0


def test_the_application_goes_on_in_the_new_folder(
    qapp: QApplication, usual: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "new"
    assert _run(monkeypatch, usual, [_moves_to(new), _ends]) == [usual, new]
    assert not (usual / FILE_NAME).exists()
    assert location.default_folder() == new


def test_the_application_goes_back_where_the_new_folder_cannot_be_opened(
    qapp: QApplication, usual: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "new"

    def breaks(store: Store) -> int:
        _moves_to(new)(store)
        (new / FILE_NAME).write_bytes(b"no database" * 100)
        return MOVED

    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    assert _run(monkeypatch, usual, [breaks, _ends]) == [usual, usual]
    assert len(said) == 1
    assert location.moved() is None


def test_questions_and_letters_are_opened(page: SettingsPage) -> None:
    _button(page, "Change questions…").click()
    (dialog,) = _dialogs()
    assert isinstance(dialog, OwnQuestionsDialog)
    dialog.close()
    _button(page, "Change letters…").click()
    (dialog,) = _dialogs()
    assert isinstance(dialog, OwnLettersDialog)
    dialog.close()


def _pick(choice: Combo, key: str) -> None:
    """Choose as a hand does."""
    choice.set_current(key)
    choice.activated.emit(choice.currentIndex())


def test_the_language_of_letters(desk: TestDesk, usual: Path, shown: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "languages", lambda _name: ("en", "de"))
    page = SettingsPage(desk, usual)
    shown(page, 900, 700)
    (choice,) = [one for one in page.findChildren(Combo) if one.accessibleName() == "Language of letters"]
    assert choice.current() == "en"
    for language in ("de", "en"):
        _pick(choice, language)
        assert settings.letter_language() == language


def test_the_language_of_the_window(desk: TestDesk, page: SettingsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", ended.append)
    (choice,) = page.findChildren(LanguageChoice)
    offered = [choice.itemText(index) for index in range(choice.count())]
    assert offered == ["System", "English", "Deutsch", "Español", "Français", "Português"]
    assert choice.current() == "system"
    _pick(choice, "en")
    assert (settings.language(), ended) == ("en", [])  # it is spoken already
    _pick(choice, "de")
    assert (settings.language(), ended) == ("de", [AGAIN])
    _pick(choice, "system")
    assert (settings.language(), ended) == ("", [AGAIN])
    preferences.set_language("xx")
    assert settings.language() == ""


def test_names_in_pop_ups(page: SettingsPage, desk: TestDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changes.settings):
        _press(page, "Names in pop-ups: Hidden")
    assert settings.hides_names()
    _press(page, "Names in pop-ups: Shown")
    assert not settings.hides_names()


def test_an_example_is_a_second_program(page: SettingsPage, desk: TestDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[str, list[str]]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        started.append((program, arguments))
        return len(started) == 1, 0

    monkeypatch.setattr(QProcess, "startDetached", start)
    _button(page, "Look at an example").click()
    assert started == [demo_command()]
    assert started[0][1][-1] == "--demo"
    assert Path(started[0][1][0]).exists()
    assert desk.problems == []
    _button(page, "Look at an example").click()
    assert len(desk.problems) == 1


def test_the_sample_is_removed_and_comes_back_by_undo(page: SettingsPage, desk: TestDesk) -> None:
    remove = _button(page, "Remove the sample data")
    assert not remove.isVisible()
    sample.fill(THURSDAY)
    desk.changes.data.emit()
    assert remove.isVisible()
    remove.click()
    assert people.count() == 0
    assert not remove.isVisible()
    assert desk.sentences == ["Removed the sample data"]
    desk.undo()
    assert sample_removal.people_there() == people.count() > 0
    assert remove.isVisible()


def test_it_fits_a_small_window(page: SettingsPage) -> None:
    page.window().resize(720, 600)
    QApplication.processEvents()
    for button in page.findChildren(Button):
        if button.isVisible():
            right = button.mapTo(page, button.rect().topRight()).x()
            assert right <= page.width(), button.text()
    assert page.window().windowFlags() & Qt.WindowType.Window


def test_the_application_goes_back_to_a_backup_and_comes_again(
    qapp: QApplication, usual: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def goes_back(store: Store) -> int:
        people.add("Lena Fischer", THURSDAY)
        store.going_back_to = store.back_up("day", THURSDAY)
        people.add("Added later", THURSDAY)
        return AGAIN

    assert _run(monkeypatch, usual, [goes_back, _ends]) == [usual, usual]


def test_a_backup_that_is_gone_meanwhile_is_said_and_nothing_changes(
    qapp: QApplication, usual: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def goes_back(store: Store) -> int:
        people.add("Lena Fischer", THURSDAY)
        store.going_back_to = tmp_path / "gone.db"
        return AGAIN

    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    assert _run(monkeypatch, usual, [goes_back, _ends]) == [usual, usual]
    assert "gone.db" in said[0]
