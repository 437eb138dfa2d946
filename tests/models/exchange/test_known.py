"""Who is known: thousands of namesakes take no more than their number in time."""

import time

import pytest

from models.exchange.known import Book, Keys, Verdict


def filled(*people: Keys) -> Book:
    book = Book()
    for keys in people:
        book.add(keys, earlier=True)
    return book


def keys(name: str, organization: str = "", link: str = "", email: str = "", origin: str = "") -> Keys:
    return Keys(name, organization, (link,) if link else (), (email,) if email else (), origin)


def test_a_link_wins_over_an_email_and_both_over_a_name() -> None:
    book = filled(keys("a b", "x"), keys("c d", email="m"), keys("e f", link="l"))
    assert book.find(keys("a b", "x", "l", "m")) == Verdict(same=2)
    assert book.find(keys("a b", "x", "new", "m")) == Verdict(same=1)
    assert book.find(keys("a b", "x", "new", "new")) == Verdict(same=0)


def test_the_first_who_has_no_other_link_is_the_same() -> None:
    book = filled(keys("a b", "x", "one"), keys("a b", "x", "", "m"), keys("a b", "x"))
    assert book.find(keys("a b", "x", "two")) == Verdict(same=1)
    assert book.find(keys("a b", "x", "two", "n")) == Verdict(same=2)
    assert book.find(keys("a b", "x")) == Verdict(same=0)
    assert book.find(keys("a b", "y", "two")) == Verdict(doubt=0)


def test_what_was_learned_counts() -> None:
    book = filled(keys("a b", "x"))
    book.learn(0, keys("a b", "x", "one"))
    assert book.find(keys("z", link="one")) == Verdict(same=0)
    assert book.find(keys("a b", "x", "two")) == Verdict(doubt=0)
    book = filled(keys("a b", link="one"))
    book.learn(0, keys("a b", "x", "one"))
    assert book.find(keys("a b", "x")) == Verdict(same=0)


def test_the_row_of_an_earlier_import_answers_once() -> None:
    book = filled(keys("a b", origin="linkedin 1"))
    book.add(keys("a b", origin="linkedin 1"))
    assert book.find(keys("a b", origin="linkedin 2")) == Verdict(doubt=0)
    assert book.find(keys("a b", origin="linkedin 1")) == Verdict(same=0)
    assert book.find(keys("a b", origin="linkedin 1")) == Verdict(doubt=0)


@pytest.mark.parametrize("organization", ["x", ""])
@pytest.mark.parametrize("name", ["anna smith", "a{0} smith", "{0}a {0}b", "anna {0}s", "p {0}"])
def test_thousands_alike_take_seconds(name: str, organization: str) -> None:
    book = Book()
    start = time.process_time()
    for number in range(10_000):
        record = keys(name.format(number), organization, f"l{number}" if organization else "", origin="o")
        if book.find(record).same is None:
            book.add(record)
    assert time.process_time() - start < 4
