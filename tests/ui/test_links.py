"""Links open in one place of the program, and a page only after its question."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models import links as data_links
from ui import links
from ui.dialogs.confirm import Confirm
from ui.theme import Theme

UI = Path(links.__file__).parent


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_else_opens_anything() -> None:
    named = ("openUrl", "setOpenExternalLinks", "setOpenLinks", "webbrowser", "os.startfile", "xdg-open")
    found = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if any(name in path.read_text(encoding="utf-8") for name in named)
    }
    assert found == {"links.py"}


def test_a_page_opens_after_its_question(window: QWidget, opened: list[str]) -> None:
    links.ask(window, "example.org/a")
    (question,) = window.findChildren(Confirm)
    assert "https://example.org/a" in question.about.text()
    assert opened == []
    question.action.click()
    assert opened == ["https://example.org/a"]


def test_cancelled_it_stays_closed(window: QWidget, opened: list[str]) -> None:
    links.ask(window, "https://example.org")
    (question,) = window.findChildren(Confirm)
    question.reject()
    assert opened == []


def test_a_disguise_is_said(window: QWidget, opened: list[str]) -> None:
    links.ask(window, "https://\u0430pple.com")
    (question,) = window.findChildren(Confirm)
    assert "https://xn--pple-43d.com" in question.about.text()
    assert "\u0430pple.com" in question.about.text()
    question.action.click()
    assert opened == ["https://xn--pple-43d.com"]


def test_an_address_opens_the_mail_program(window: QWidget, opened: list[str]) -> None:
    links.ask(window, "mailto:maya@example.org")
    assert window.findChildren(Confirm) == []
    assert opened == ["mailto:maya@example.org"]


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "smb://server.example/share",
        "\\\\server.example\\share",
        "data:text/html,x.y",
        "https://bank.com@evil.example",
        "mailto:maya@example.org?bcc=eve@evil.example",
        "",
    ],
)
def test_the_rest_opens_nothing_and_says_why(window: QWidget, opened: list[str], text: str) -> None:
    links.ask(window, text)
    assert not links.go(text)
    assert not links.letter(text.removeprefix("mailto:"))
    assert window.findChildren(Confirm) == []
    assert opened == []
    assert bool(links.tip(data_links.read(text))) is bool(text)
