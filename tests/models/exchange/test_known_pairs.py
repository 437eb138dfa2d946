"""Who is who among names as they are really written: the same person, a question, or two people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.exchange.known import Book, keys_of
from models.exchange.matching import is_shared_email, is_shared_link
from models.exchange.records import PersonRecord

SAME, ASK, TWO = "same", "ask", "two"


def verdict(known: PersonRecord, found: PersonRecord) -> str:
    """What the book says of `found` when it has `known`."""
    book = Book()
    book.add(keys_of(known), earlier=True)
    answer = book.find(keys_of(found))
    return SAME if answer.same is not None else ASK if answer.doubt is not None else TWO


def person(name: str, organization: str = "", url: str = "", email: str = "") -> PersonRecord:
    urls, emails = ((url,) if url else ()), ((email,) if email else ())
    return PersonRecord(name, organization=organization, urls=urls, emails=emails)


# Names alone, both ways round: the same name and a similar one are a question, for a name alone never merges.
# Within one organisation the same name is the same person, and a similar one stays a question.
NAMES = [
    # umlauts, sharp s, accents, strokes: folded alike
    ("Jürgen Weiß", "Jurgen Weiss", SAME),
    ("José Núñez", "Jose Nunez", SAME),
    ("Łukasz Żak", "Lukasz Zak", SAME),
    ("Søren Østergård", "Soren Ostergard", SAME),
    ("Nguyễn Văn An", "Nguyen Van An", SAME),
    ("Ayşe Yılmaz", "Ayse Yilmaz", SAME),
    ("İlker Şahin", "ilker sahin", SAME),
    ("Đặng Thị Hoa", "Dang Thi Hoa", SAME),
    ("Gunnar Þór", "Gunnar Thor", SAME),
    ("Jürgen", "Ju\u0308rgen", SAME),
    # written out, an umlaut is a question
    ("Jürgen Müller", "Juergen Mueller", ASK),
    ("Jörg Öz", "Joerg Oez", ASK),
    ("Kåre Øst", "Kaare Oest", ASK),
    ("Sören Kierkegaard", "Soeren Kierkegaard", ASK),
    # apostrophes, hyphens, particles
    ("Sean O'Neill", "Seán O’Neill", SAME),
    ("Sean O'Neill", "Sean Oneill", SAME),
    ("Sean O'Neill", "Sean O Neill", ASK),
    ("Elise D'Angelo", "Élise d’Angelo", SAME),
    ("Jean-Luc Picard", "Jean Luc Picard", SAME),
    ("Jean-Luc Picard", "Jeanluc Picard", ASK),
    ("Jan van der Berg", "Jan Van Der Berg", SAME),
    ("Jan van der Berg", "Jan Vanderberg", ASK),
    ("Jan van der Berg", "Berg, Jan van der", ASK),
    ("Ana de la Cruz", "de la Cruz, Ana", ASK),
    # titles, degrees, pronouns, case, emoji
    ("Prof. Dr.-Ing. Maya Chen", "Maya Chen, PhD, PMP", SAME),
    ("MAYA CHEN (she/her)", "maya chen", SAME),
    ("Maya Chen 🚀", "Maya Chen", SAME),
    ("Maya Chen - Hiring!", "Maya Chen", ASK),
    ("Dr Lee", "Lee", SAME),
    # nicknames and other spellings
    ("Bob Lee", "Robert Lee", ASK),
    ("Bob Lee", "Robert James Lee", ASK),
    ("Kate Jones", "Catherine Jones", ASK),
    ("Mohammed Ali", "Muhammad Ali", ASK),
    ("Aleksandr Petrov", "Alexander Petrov", ASK),
    ("Jon Smith", "John Smith", ASK),
    ("Bob Lee", "Rita Lee", TWO),
    # initials and middle names
    ("J. Smith", "John Smith", ASK),
    ("J.R. Smith", "John Robert Smith", ASK),
    ("J. R. Smith", "John Smith", ASK),
    ("John Albert Smith", "John Smith", ASK),
    ("Anna S.", "Anna Smith", ASK),
    ("Anna S.", "Anna Brandt", TWO),
    ("M. Smith", "John Smith", TWO),
    # married and second family names
    ("Anna Schmidt", "Anna Schmidt-Weber", ASK),
    ("Anna Schmidt", "Anna Weber-Schmidt", ASK),
    ("Anna Schmidt", "Anna Weber geb. Schmidt", ASK),
    ("Anna Schmidt", "Anna Weber (Schmidt)", ASK),
    ("Juan García", "Juan García López", ASK),
    ("Anna Schmidt", "Anna Weber", TWO),
    # generations
    ("John Smith Jr.", "John Smith, Jr", SAME),
    ("John Smith Jr.", "John Smith", ASK),
    ("John Smith Jr.", "John Smith Sr.", TWO),
    ("John Smith II", "John Smith III", TWO),
    # Chinese, Japanese, Korean: blanks mean nothing, the other order is a question, another character another name
    ("李明", "李 明", SAME),
    ("李明", "明 李", ASK),
    ("李小明", "小明 李", ASK),
    ("李明", "李伟", TWO),
    ("李小明", "李大明", TWO),
    ("山田太郎", "山田 太郎", SAME),
    ("山田太郎", "太郎 山田", ASK),
    ("佐々木太郎", "佐々木次郎", TWO),
    ("김민준", "김 민준", SAME),
    ("김민준", "민준 김", ASK),
    ("김민준", "김민지", TWO),
    # Arabic without its optional signs; Cyrillic and Latin are two scripts
    ("أحمد حسن", "احمد حسن", SAME),
    ("محمد علي", "محمـد علي", SAME),
    ("محمد علي", "علي محمد", ASK),
    ("محمد علي", "حسن كريم", TWO),
    ("Анна Иванова", "анна иванова", SAME),
    ("Фёдор Ёлкин", "Федор Елкин", SAME),
    ("Анна Иванова", "Anna Ivanova", TWO),
    # the other order
    ("Maya Chen", "Chen Maya", ASK),
    ("Nguyễn Văn An", "An Nguyen Van", ASK),
    # people with something in common
    ("Maria Schmidt", "Peter Schmidt", TWO),
    ("Wei Zhang", "Wei Wang", TWO),
    ("Li Wang", "Lu Wang", TWO),
    ("Tester 1", "Tester 2", TWO),
]


@pytest.mark.parametrize(("one", "other", "expected"), NAMES)
def test_names(one: str, other: str, expected: str) -> None:
    for first, second in ((one, other), (other, one)):
        assert verdict(person(first, "Acme"), person(second, "ACME Inc.")) == expected
        assert verdict(person(first), person(second, "Acme")) == (ASK if expected == SAME else expected)
        alone = verdict(person(first, url="linkedin.com/in/a"), person(second))
        assert alone == (ASK if expected == SAME else expected)


def test_there_are_as_many_as_were_asked_for() -> None:
    assert len(NAMES) >= 60


LENA = person("Lena Fischer", "DFG", "https://linkedin.com/in/lena", "lena@dfg.example")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (person("Magdalena Weber", "ERC", "https://de.linkedin.com/in/Lena/?x=1"), SAME),  # married, elsewhere now
        (person("Somebody Else", email="LENA@dfg.example"), SAME),
        (person("Lena Fischer", "DFG"), SAME),
        (person("Lena Fischer", "DFG", "https://linkedin.com/in/other", "lena@dfg.example"), SAME),
        (person("Lena Fischer", "DFG", "https://linkedin.com/in/other"), ASK),
        (person("Lena Fischer", "DFG", email="lena@home.example"), ASK),
        (person("Lena Fischer", "ERC"), ASK),
        (person("Lena Fisher", "DFG"), ASK),
        (person("Lena Fisher", "ERC"), TWO),
        (person("Lena Fisher", url="https://linkedin.com/in/other"), TWO),
        (person("Ruth Adler", "DFG"), TWO),
    ],
)
def test_links_emails_and_organisations(found: PersonRecord, expected: str) -> None:
    assert verdict(LENA, found) == expected


@pytest.mark.parametrize("shared", ["info@x.example", "hr-team@x.example", "Office2@x.example", "familie@x.example"])
def test_an_address_of_several_is_nobodys_own(shared: str) -> None:
    assert is_shared_email(shared.casefold())
    one = person("Anna Smith", email=shared)
    assert verdict(one, person("Peter Jones", email=shared)) == TWO
    assert verdict(one, person("Anna Smith", email=shared)) == SAME
    assert verdict(one, person("Ann Smith", email=shared)) == ASK


@pytest.mark.parametrize("own", ["maya@x.example", "m.chen@x.example", "infozone@x.example", "hrvoje@x.example"])
def test_an_address_of_ones_own(own: str) -> None:
    assert not is_shared_email(own)
    assert verdict(person("Anna Smith", email=own), person("Peter Jones", email=own)) == SAME


@pytest.mark.parametrize("page", ["https://x.example/team", "http://www.x.example/about-us/", "x.example/staff.html"])
def test_a_page_of_several_is_nobodys_own(page: str) -> None:
    one = person("Anna Smith", url=page)
    assert verdict(one, person("Peter Jones", url=page)) == TWO
    assert verdict(one, replace(one, organization="Acme")) == SAME


def test_a_profile_may_have_any_name() -> None:
    assert not is_shared_link("linkedin.com/in/contact")
    assert not is_shared_link("x.example/people/maya")
