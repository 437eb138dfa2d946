"""How one came to know somebody: one sentence for all that is known, its names as links, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from models import people, words
from models.person import PersonDetail
from models.terms import Relation
from tests.models.people_book import NOW
from ui import language
from ui.pages.person_sections import EVENT, PERSON, how_met
from ui.tables.columns import Moment
from ui.widgets.paragraph import Run, filled

LENA = (7, "Lena {event} Fischer", date(2026, 5, 12))  # a name is data: no place in it is filled
INES = (8, "Ines Caro", None)
FAIR = {"event": 3, "event_name": "Careers day"}


@pytest.fixture
def maya(store: object) -> PersonDetail:
    del store
    detail = people.detail(people.add("Maya", NOW), NOW)
    assert detail is not None
    return detail


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    del qapp
    yield
    QLocale.setDefault(QLocale.c())
    language.speak("en")
    words.use("en")


def said(person: PersonDetail, **known: object) -> str:
    return "".join(run.text for run in how_met(replace(person, **known), Moment(NOW, "Europe/Lisbon")))  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        ({}, ""),
        ({"how_known": "At the fair."}, "At the fair."),
        ({"relation": Relation.STUDIED}, "We studied together."),
        ({"relation": Relation.THROUGH}, "Through somebody."),
        ({"relation": Relation.THROUGH, "introducers": (INES,)}, "Through Ines Caro."),
        ({"introducers": (LENA, INES)}, "Through Lena {event} Fischer on 12 May and Ines Caro."),
        ({"relation": Relation.STUDIED, "introducers": (INES,)}, "We studied together, through Ines Caro."),
        ({"relation": Relation.STUDIED, **FAIR}, "We studied together, met at Careers day."),
        ({"relation": Relation.EVENT, **FAIR, "how_known": "Careers day"}, "Met at Careers day."),
        (
            {"relation": Relation.EVENT, **FAIR, "introducers": (INES,), "how_known": "At the door."},
            "Met at Careers day, through Ines Caro. At the door.",
        ),
        (
            {"relation": Relation.WORKED, **FAIR, "introducers": (INES,)},
            "We worked together, met at Careers day, through Ines Caro.",
        ),
    ],
)
def test_one_sentence_for_what_is_known(maya: PersonDetail, known: dict[str, object], sentence: str) -> None:
    assert said(maya, **known) == sentence


def test_names_are_links(maya: PersonDetail) -> None:
    known = replace(maya, relation=Relation.STUDIED, event=3, event_name="Careers day", introducers=(LENA,))
    links = {run.link: run.text for run in how_met(known, Moment(NOW, "Europe/Lisbon")) if run.link}
    assert links == {f"{EVENT}3": "Careers day", f"{PERSON}7": "Lena {event} Fischer"}


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("de", "Zusammen studiert, getroffen bei Careers day, durch Ines Caro."),
        ("fr", "Nous avons étudié ensemble, rencontre\u202f: Careers day, grâce à Ines Caro."),
    ],
)
def test_other_languages(maya: PersonDetail, code: str, sentence: str) -> None:
    language.speak(code)
    words.use(code)
    assert said(maya, relation=Relation.STUDIED, **FAIR, introducers=(INES,)) == sentence


def test_a_language_orders_the_places_as_it_will() -> None:
    maya, day = Run("Maya", link="person:1"), Run("12 May")
    assert filled("On {day}: {name}!", name=[maya], day=[day]) == [Run("On "), day, Run(": "), maya, Run("!")]


def test_a_colon_stands_as_the_language_sets_it() -> None:
    assert words.labelled("Write", "Maya {x}") == "Write: Maya {x}"
    with words.speaking("fr"):
        assert words.labelled("Écrire", "Maya") == "Écrire\u202f: Maya"
