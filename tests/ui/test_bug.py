"""A bug of ours: told once in words, logged, without a word of the user's data."""

from __future__ import annotations

import gc
import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, QTimer, QtMsgType, Signal, qWarning
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import details, log
from ui.bug import LOG_FILE, Bugs

# What people are called, and what stands in paths, in searches and in notes.
HOSTILE = (
    "Maya Osei",
    "QFile::open: Maya Osei",
    "/home/maya/Maya Osei.vcf",
    "Maya\nOsei ERROR",
    "<b>Maya</b>",
    "%s {0} Maya",
    "\ud800Maya",
)


@pytest.fixture
def bugs(tmp_path: Path, qapp: object) -> Iterator[Bugs]:
    found = Bugs(tmp_path)
    yield found
    found.close()


def fail(name: str, deep: int = 0) -> None:
    if deep:
        fail(name, deep - 1)  # another place to come from
    raise ValueError(f"could not greet {name}")


def meet(name: str, deep: int = 0) -> None:
    """As PySide does with an exception in a slot."""
    try:
        fail(name, deep)
    except ValueError:
        sys.excepthook(*sys.exc_info())


def test_a_bug_is_told_once_and_logged_in_full_once(bugs: Bugs, tmp_path: Path) -> None:
    told: list[str] = []
    bugs.found.connect(told.append)
    for _ in range(120):
        meet("Maya Osei")
    assert len(told) == 1
    log = (tmp_path / LOG_FILE).read_text(encoding="utf-8")
    assert log.count("fail\n") == 1
    assert [line.split("ERROR ")[1] for line in log.splitlines() if "times" in line] == [
        "2 times now: ValueError",
        "10 times now: ValueError",
        "100 times now: ValueError",
    ]
    assert "test_bug.py" in told[0]


def test_no_name_and_no_note_is_in_what_can_be_copied(bugs: Bugs, tmp_path: Path) -> None:
    told: list[str] = []
    bugs.found.connect(told.append)
    meet("Maya Osei")
    assert "Maya" not in told[0]
    assert "Maya" not in (tmp_path / LOG_FILE).read_text(encoding="utf-8")


def test_an_exception_in_a_slot_gets_there(bugs: Bugs, qtbot: object) -> None:
    class Source(QObject):
        happened = Signal()

    told: list[str] = []
    bugs.found.connect(told.append)
    source = Source()
    source.happened.connect(lambda: fail("Lena"))
    source.happened.emit()
    assert len(told) == 1


def test_closing_gives_the_hook_back(tmp_path: Path, qapp: object) -> None:
    before = sys.excepthook
    found = Bugs(tmp_path)
    assert sys.excepthook != before
    found.close()
    assert sys.excepthook is before


def test_the_log_is_for_its_owner_alone_when_it_is_turned_over_too(
    bugs: Bugs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.log.LOG_BYTES", 400)
    (tmp_path / LOG_FILE).touch(0o644)
    before = os.umask(0o022)
    for deep in range(5):
        meet("Maya Osei", deep)
    os.umask(before)
    logs = sorted(tmp_path.glob(f"{LOG_FILE}*"))
    assert len(logs) == 2
    assert [log.stat().st_mode & 0o777 for log in logs] == [0o600, 0o600]
    assert all(b"ValueError" in log.read_bytes() for log in logs)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_in_errors_of_every_kind_are_nowhere(bugs: Bugs, tmp_path: Path, name: str) -> None:
    told: list[str] = []
    bugs.found.connect(told.append)
    for kind in (ValueError, FileNotFoundError, UnicodeError, RuntimeError, type("Odd", (Exception,), {})):
        try:
            try:
                raise KeyError(name)
            except KeyError as cause:
                error = kind(name, name)
                error.add_note(name)
                raise error from cause
        except Exception:  # noqa: BLE001 - as PySide hands it over
            sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    written = (tmp_path / LOG_FILE).read_text(encoding="utf-8") + "\n".join(told) + details.report(tmp_path)
    assert len(told) == 5
    assert "maya" not in written.casefold()
    assert "after KeyError" in written


class Broken(QWidget):
    """Fails each time that it is painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        fail("Maya Osei")


def test_what_fails_in_painting_is_told_once(bugs: Bugs, qtbot: QtBot, tmp_path: Path) -> None:
    told: list[str] = []
    bugs.found.connect(told.append)
    widget = Broken()
    qtbot.addWidget(widget)
    widget.show()
    again = QTimer(interval=1)
    again.timeout.connect(widget.update)
    again.start()
    qtbot.waitUntil(lambda: widget.painted >= 60)
    again.stop()
    qtbot.wait(1)
    assert len(told) == 1
    written = (tmp_path / LOG_FILE).read_text(encoding="utf-8")
    assert written.count("paintEvent") == 1
    assert "10 times now: ValueError" in written


def test_in_a_timer(bugs: Bugs, qtbot: QtBot) -> None:
    timer = QTimer(singleShot=True)
    timer.timeout.connect(lambda: fail("Maya Osei"))
    with qtbot.waitSignal(bugs.found) as found:
        timer.start(0)
    assert "Maya" not in found.args[0]


def test_in_a_thread_it_is_told_in_the_window_s(bugs: Bugs, qtbot: QtBot) -> None:
    where: list[QThread] = []
    bugs.found.connect(lambda _text: where.append(QThread.currentThread()))
    with qtbot.waitSignal(bugs.found) as found:
        thread = threading.Thread(target=fail, args=("Maya Osei",))
        thread.start()
        thread.join()
    assert "ValueError" in found.args[0]
    assert "Maya" not in found.args[0]
    assert where == [bugs.thread()]


def test_in_a_thread_of_qt(bugs: Bugs, qtbot: QtBot) -> None:
    class Worker(QThread):
        def run(self) -> None:
            fail("Maya Osei")

    worker = Worker()
    with qtbot.waitSignal(bugs.found) as found:
        worker.start()
        worker.wait()
    assert "run" in found.args[0]


def test_in_a_destructor_it_is_written_down_and_nobody_is_disturbed(bugs: Bugs, tmp_path: Path) -> None:
    class Fails:
        def __del__(self) -> None:
            fail("Maya Osei")

    told: list[str] = []
    bugs.found.connect(told.append)
    one: Fails | None = Fails()
    del one
    gc.collect()
    written = (tmp_path / LOG_FILE).read_text(encoding="utf-8")
    assert "__del__" in written
    assert "Maya" not in written
    assert told == []


@pytest.mark.qt_no_exception_capture
@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize(
    ("message", "logged"),
    [
        ("QPainter::begin: Paint device returned engine == 0", "Qt warning: default QPainter::begin"),
        ("QFile::open: cannot open '/home/maya/Maya Osei.vcf'", "Qt warning: default QFile::open"),
    ],
)
def test_what_qt_warns_of_is_logged_by_its_place(bugs: Bugs, tmp_path: Path, message: str, logged: str) -> None:
    qWarning(message)
    written = (tmp_path / LOG_FILE).read_text(encoding="utf-8")
    assert written.strip().endswith(logged)
    assert "aya" not in written


def test_each_run_begins_and_ends_in_the_log(tmp_path: Path, qapp: object) -> None:
    bugs = Bugs(tmp_path)
    assert bugs.begin() == ""
    bugs.close()
    first, last = (tmp_path / LOG_FILE).read_text(encoding="utf-8").splitlines()
    assert "INFO Started. Inroad 0.1.0, Python 3." in first
    assert last.endswith("INFO Ended.")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device of Linux that is always full")
def test_a_full_disk_does_not_stop_anything(tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / LOG_FILE).symlink_to("/dev/full")
    mode = stat.S_IMODE(Path("/dev/full").stat().st_mode)
    bugs = Bugs(tmp_path)
    told: list[str] = []
    bugs.found.connect(told.append)
    meet("Maya Osei")
    bugs.close()
    Path("/dev/full").chmod(mode)  # it was made a file for its owner alone
    assert len(told) == 1
    assert capsys.readouterr().err == ""


def test_a_folder_that_cannot_be_written_does_not_stop_anything(tmp_path: Path, qapp: object) -> None:
    bugs = Bugs(tmp_path / "not there")
    told: list[str] = []
    bugs.found.connect(told.append)
    bugs.begin()
    meet("Maya Osei")
    bugs.close()
    assert len(told) == 1
    assert details.report(tmp_path / "not there").startswith("Inroad 0.1.0")


def test_a_report_has_the_end_of_the_log_in_whole_lines(tmp_path: Path) -> None:
    lines = [f"2026-06-04 08:30:00,000 ERROR line {number}" for number in range(1_000)]
    (tmp_path / LOG_FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")
    tail = log.tail(tmp_path).splitlines()
    assert 50 < len(tail) < 1_000
    assert tail == lines[-len(tail) :]


def test_what_qt_says_without_a_place_is_not_logged(tmp_path: Path) -> None:
    assert log.of_qt(QtMsgType.QtWarningMsg, "default", "Maya Osei cannot be opened") == ""
    assert log.of_qt(QtMsgType.QtDebugMsg, "qt.text", "QFont::x: Maya") == ""
    assert log.of_qt(QtMsgType.QtFatalMsg, "", "Maya Osei") == "Qt fatal: default"
    assert log.of_qt(QtMsgType.QtWarningMsg, "qt.svg", "Maya Osei.svg: no such file") == "Qt warning: qt.svg"
