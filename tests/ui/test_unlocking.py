"""A passphrase in the window: set, asked for at the start, wrong, waited for in the tray, changed and removed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from models import cipher, encrypting, keychain, people
from models.encrypting import Older, Wish
from models.errors import Problem
from models.store import FILE_NAME, Store
from tests.models.test_unlocking import Safe
from tests.ui.clock import TestDesk
from ui import app, recovery, unlocking
from ui.desk import AGAIN
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.passphrase import PassphraseDialog
from ui.dialogs.unlock import UnlockDialog
from ui.pages.settings_data import DataCard
from ui.single_instance import Answer, SingleInstance
from ui.theme import Theme
from ui.widgets.button import Button

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
PASSPHRASE = "correct horse battery"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture(autouse=True)
def safe(monkeypatch: pytest.MonkeyPatch) -> Iterator[Safe]:
    """Each test begins as a run does, that knows no key, on a computer with a keyring of the test's own."""
    before, kept = keyring.get_keyring(), Safe()
    keyring.set_keyring(kept)
    cipher.forget()
    monkeypatch.setattr(cipher, "ROUNDS", 100)
    yield kept
    cipher.forget()
    keyring.set_keyring(before)


@pytest.fixture
def locked(store: Store) -> Path:
    people.add("Maya Osei", NOW)
    store.back_up("day", NOW)
    store.close()
    encrypting.change(store.folder, cipher.new_key(PASSPHRASE))
    cipher.forget()
    return store.folder


def when_asked(answer: Callable[[UnlockDialog], object]) -> QTimer:
    """Plays the user in front of the question, once it is there; called again until it has gone."""
    timer = QTimer(interval=20)

    def look() -> None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, UnlockDialog) and each.isVisible() and each.isEnabled():
                answer(each)

    timer.timeout.connect(look)
    timer.start()
    return timer


def type_it(dialog: UnlockDialog, text: str = PASSPHRASE) -> None:
    dialog.field.setText(text)
    dialog.open_it.click()


def run(folder: Path, monkeypatch: pytest.MonkeyPatch, *, hidden: bool = False) -> list[tuple[int, bool]]:
    """Start the program. Returns of each window how many people it had, and whether it was hidden."""
    seen: list[tuple[int, bool]] = []

    def live(*_: object, hidden: bool = False, **__: object) -> int:
        seen.append((people.count(), hidden))
        return 0

    monkeypatch.setattr(app, "_live", live)
    assert app.run(Namespace(command=None, demo=False, inside=None, hidden=hidden, file=None), folder) == 0
    return seen


def test_it_is_asked_for_and_a_wrong_one_is_said(theme: Theme, locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def answer(dialog: UnlockDialog) -> None:
        assert dialog.field.echoMode() is QLineEdit.EchoMode.Password
        if not said:
            said.append("first")
            type_it(dialog, "wrong")
            return
        said.append(dialog.wrong.text())
        assert dialog.field.text() == "", "it is cleared from the field"
        type_it(dialog)

    timer = when_asked(answer)
    assert run(locked, monkeypatch) == [(1, False)]
    timer.stop()
    assert said[:2] == ["first", "That is not the passphrase. Try once more; capital letters count."]


def test_who_does_not_know_it_can_leave(theme: Theme, locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    timer = when_asked(lambda dialog: dialog.leave.click())
    assert run(locked, monkeypatch) == []
    timer.stop()


def test_kept_in_the_keyring_it_is_asked_for_once(
    theme: Theme, locked: Path, safe: Safe, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: UnlockDialog) -> None:
        dialog.keep.setChecked(True)
        type_it(dialog)

    timer = when_asked(answer)
    assert len(run(locked, monkeypatch)) == 1
    timer.stop()
    assert PASSPHRASE not in str(safe.kept)
    cipher.forget()
    assert run(locked, monkeypatch, hidden=True) == [(1, True)], "at login, without a question"


def test_a_damaged_file_is_told_from_a_wrong_passphrase(
    theme: Theme, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = (locked / FILE_NAME).read_bytes()
    (locked / FILE_NAME).write_bytes(bytes(4096) + content[4096:])
    offered: list[str] = []
    monkeypatch.setattr(recovery, "offer_backup", lambda _, problem: offered.append(problem.code))
    timer = when_asked(type_it)
    with pytest.raises(Problem, match=r"store\.damaged"):
        run(locked, monkeypatch)
    timer.stop()
    assert offered == ["store.damaged"]


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_at_login_it_waits_in_the_tray_and_a_later_start_brings_the_question(
    theme: Theme, locked: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    asked: list[str] = []

    def start_again() -> None:
        assert not any(isinstance(one, UnlockDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
        asked.append("later")
        with pytest.raises(Problem, match=r"store\.in_use"):
            Store(locked)
        # From another process, as passing on waits for the answer.
        import subprocess
        import sys

        code = (
            "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
            "app = QCoreApplication([]); from ui.single_instance import SingleInstance;"
            "print(SingleInstance(Path(sys.argv[1])).pass_on({'show': True}))"
        )
        started.append(subprocess.Popen([sys.executable, "-c", code, str(locked)], stdout=subprocess.PIPE))

    started: list[object] = []
    QTimer.singleShot(300, start_again)
    timer = when_asked(type_it)
    assert run(locked, monkeypatch, hidden=True) == [(1, False)], "whoever was asked sees the window"
    timer.stop()
    out, _ = started[0].communicate(timeout=30)  # type: ignore[attr-defined]
    assert out.strip().decode() == str(Answer.TAKEN)


def test_setting_one_in_settings(
    desk: TestDesk, store: Store, safe: Safe, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    people.add("Maya Osei", desk.now())
    store.back_up("day", desk.now())
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", ended.append)
    dialog = PassphraseDialog(store)
    dialog.show()
    for first, again, may in (("", "", False), ("short", "short", False), (PASSPHRASE, "other", False)):
        dialog.first.setText(first)
        dialog.again.setText(again)
        assert dialog.action.isEnabled() is may
        assert dialog.amiss.text()
    dialog.again.setText(PASSPHRASE)
    assert dialog.amiss.text() == ""
    dialog.show_it.click()
    assert dialog.first.echoMode() is QLineEdit.EchoMode.Normal
    dialog.in_keyring.setChecked(True)
    dialog.action.click()
    qtbot.waitUntil(lambda: ended == [AGAIN])
    assert store.wish is not None
    assert (store.wish.older, store.wish.in_keyring) == (Older.CHANGE, True)
    store.close()
    assert unlocking.change(store.folder, store.wish) == "Your data have the new passphrase."
    assert encrypting.other_backups(store.folder) == ()
    assert len(safe.kept) == 1
    with Store(store.folder):
        assert people.count() == 1


def test_without_a_keyring_a_sentence_stands_in_its_place(desk: TestDesk, store: Store, qtbot: QtBot) -> None:
    keyring.set_keyring(fail.Keyring())
    dialog = PassphraseDialog(store)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.in_keyring.isVisible()
    assert not keychain.available()


def test_removing_it(theme: Theme, locked: Path, desk: TestDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    cipher.unlock(locked / FILE_NAME, PASSPHRASE)
    monkeypatch.setattr(QApplication, "exit", lambda _: None)
    with Store(locked) as opened:
        card = DataCard(desk, locked)
        qtbot.addWidget(card)
        wanted: list[bool] = []
        desk.passphrase_wanted.connect(wanted.append)
        for text in ("Change…", "Remove…"):
            next(each for each in card.findChildren(Button) if each.text() == text).click()
        assert wanted == [False, True]
        dialog = PassphraseDialog(opened, remove=True)
        dialog.action.click()
        qtbot.waitUntil(lambda: opened.wish is not None)
    assert opened.wish == Wish(None, Older.CHANGE)
    assert unlocking.change(locked, opened.wish) == "Your data have no passphrase any more."
    assert cipher.beginning_of(locked / FILE_NAME) is None


def test_what_cannot_be_done_is_said_in_a_box_and_all_is_as_it_was(
    theme: Theme, locked: Path, safe: Safe, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[Problem] = []
    monkeypatch.setattr(recovery, "tell", said.append)
    cipher.unlock(locked / FILE_NAME, PASSPHRASE)
    safe.refuses = True
    assert unlocking.change(locked, Wish(cipher.new_key("another one"), Older.KEEP, in_keyring=True)) == ""
    with Store(locked):
        assert unlocking.change(locked, Wish(None, Older.KEEP)) == ""
    assert [problem.code for problem in said] == ["passphrase.keyring", "store.in_use"]
    assert cipher.beginning_of(locked / FILE_NAME) is not None


def test_a_backup_with_another_passphrase_says_so_and_asks(
    theme: Theme, locked: Path, desk: TestDesk, qtbot: QtBot
) -> None:
    cipher.unlock(locked / FILE_NAME, PASSPHRASE)
    with Store(locked) as opened:
        opened.back_up("quit", NOW)
        opened.close()
        encrypting.change(locked, cipher.new_key("another one"))
    cipher.forget()
    cipher.unlock(locked / FILE_NAME, "another one")
    with Store(locked) as opened:
        dialog = BackupsDialog(desk, opened)
        qtbot.addWidget(dialog)
        model = dialog.table.model()
        assert {model.index(row, 3).data() for row in range(model.rowCount())} == {"1", "has another passphrase"}
        backup = next(path for path in (locked / "backups").iterdir() if cipher.is_locked(path))
        timer = when_asked(type_it)
        assert unlocking.ask_for(backup)
        timer.stop()
        assert not cipher.is_locked(backup)
        assert unlocking.ask_for(backup), "once is enough"


def test_the_question_listens_only_while_it_is_open(theme: Theme, locked: Path) -> None:
    timer = when_asked(lambda dialog: dialog.leave.click())
    assert unlocking.ask(locked, hidden=False) is None
    timer.stop()
    assert SingleInstance(locked).pass_on({"show": True}) is Answer.NOBODY
    cipher.unlock(locked / FILE_NAME, PASSPHRASE)
    Store(locked).close()
