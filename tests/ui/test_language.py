"""The window in the chosen language: Inroad's words, Qt's own, dates and times; and from right to left."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from models import preferences, words
from models.store import Store
from tests.conftest import Prepare
from tests.ui.conftest import Stage
from ui import language
from ui.theme import Theme
from ui.widgets.area import Area
from ui.widgets.date_time import DateField, TimeField

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale.c())
    language.speak("en")


@pytest.mark.parametrize(
    ("chosen", "cancel", "day"),
    [
        ("de", "Abbrechen", "Do. 4. Juni 2026"),
        ("fr", "Annuler", "jeu. 4 juin 2026"),
        ("es", "Cancelar", "jue 4 de jun de 2026"),
        ("pt", "Cancelar", "qui. 4 de jun. de 2026"),
    ],
)
def test_qt_s_own_words_and_days(theme: Theme, chosen: str, cancel: str, day: str) -> None:
    language.speak(chosen)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert words.language() == chosen
    field = DateField("When")
    field.show_day(date(2026, 6, 4))
    assert field.text() == day
    assert field.fontMetrics().horizontalAdvance(day) < field.sizeHint().width() - 26
    language.speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_language_that_is_not_there_is_the_system_s(qapp: QApplication) -> None:
    language.speak("xx")
    assert words.language() == "en"


@pytest.mark.parametrize(
    ("place", "day", "clock"),
    [
        ("en_US", "Thu Jun 4, 2026", "3:04 PM"),
        ("en_GB", "Thu 4 Jun 2026", "15:04"),
        ("en_AU", "Thu 4 June 2026", "3:04 PM"),
    ],
)
def test_fields_by_the_custom_of_the_place(theme: Theme, place: str, day: str, clock: str) -> None:
    QLocale.setDefault(QLocale(place))
    when, at = DateField("When"), TimeField("At")
    when.show_day(date(2026, 6, 4))
    at.show_clock(time(15, 4))
    assert when.text() == day
    assert at.text().replace("\u202f", " ").upper() == clock
    assert at.clock() == time(15, 4)


def test_a_day_reads_the_same_in_a_window_from_right_to_left(qapp: QApplication, theme: Theme, shown: Stage) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = DateField("When")
    field.show_day(date(2026, 6, 4))
    assert field.text() == "Thu 4 Jun 2026"


def test_text_from_right_to_left_is_not_shifted(qapp: QApplication, theme: Theme, shown: Stage) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    area = Area(least=3, most=30)
    window = shown(area, 400, 500)
    area.setPlainText("Thank you for talking with me about science policy, and for answering so openly. " * 8)
    for width in (700, 200, 500):
        window.resize(width, 500)
        QCoreApplication.processEvents()
        assert area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("environment", "chosen", "said"),
    [
        ({"LC_ALL": "de_DE.UTF-8"}, "", "Nichts steht an."),
        ({"LC_ALL": "de_DE.UTF-8"}, "en", "Nothing is due."),
        ({"LC_ALL": "C"}, "de", "Nichts steht an."),
        ({"LC_ALL": "C"}, "", "Nothing is due."),
    ],
)
def test_commands_speak_it_too(
    tmp_path: Path, prepare: Prepare, environment: dict[str, str], chosen: str, said: str
) -> None:
    with Store(prepare(tmp_path / "data")):
        preferences.set_language(chosen)
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", "--data", tmp_path / "data", "due"],
        env=os.environ | {"LANGUAGE": ""} | environment, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert done.stdout.strip() == said
