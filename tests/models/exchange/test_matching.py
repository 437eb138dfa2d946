"""Keys: what is the same is the same however it is written, and what differs stays apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.exchange.matching import (
    contact_key,
    email_key,
    link_key,
    name_key,
    organization_key,
    similar,
    tel_key,
)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/in/maya-chen",
        "http://de.linkedin.com/in/Maya-Chen/?trk=people",
        "linkedin.com/in/maya%2Dchen/en",
        "  https://m.linkedin.com/mwlite/in/maya-chen#about",
        "HTTPS://WWW.LINKEDIN.COM/in/MAYA-CHEN/overlay/contact-info/",
    ],
)
def test_one_profile_has_one_key(url: str) -> None:
    assert link_key(url) == "linkedin.com/in/maya-chen"


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.linkedin.com/in/j%C3%BCrgen", "linkedin.com/in/jürgen"),
        ("https://www.linkedin.com/in/ju\u0308rgen", "linkedin.com/in/jürgen"),
        ("https://www.linkedin.com/in/m%FCller", "linkedin.com/in/m%fcller"),
        ("https://www.linkedin.com/profile/view?id=AAE12&x=1", "linkedin.com/profile/AAE12"),
        ("https://acme.example/people/Maya/", "acme.example/people/maya"),
        ("https://blog.example/@maya", "blog.example/@maya"),
        ("https://www.linkedin.com/company/acme", ""),
        ("https://acme.example", ""),
        ("https://acme.example/?maya", ""),
        ("n/a", ""),
        ("maya@x.example", ""),
        ("", ""),
    ],
)
def test_other_links(url: str, key: str) -> None:
    assert link_key(url) == key


def test_emails_and_numbers() -> None:
    assert (
        email_key(" Maya.Chen@Example.ORG ") == email_key("mailto:<maya.chen@example.org>") == "maya.chen@example.org"
    )
    assert not any(map(email_key, ("", "maya", "@x", "maya@", "a b@x.example", "a@b@c")))
    assert tel_key("+49 (30) 12-34") == tel_key("0049 30 1234") == "+49301234"
    assert tel_key("030/1234") == "0301234"
    assert tel_key("٠٣٠") == "030"
    assert contact_key("url", "Acme.example") == "acme.example"  # a value without a key of its own, folded


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Maya Chen", "maya chen"),
        ("Dr. Maya Chen, PhD", "maya chen"),
        ("Prof. Dr.-Ing. Hans Weiß", "hans weiss"),
        ("MAYA  CHEN (She/Her)", "maya chen"),
        ("Maya (Mia) Chen, M.D., Ph.D.", "maya mia chen"),
        ("Müller, Jürgen", "muller jurgen"),
        ("Chen, Ma", "chen ma"),
        ("Yo-Yo Ma", "yo yo ma"),
        ("J.R. O’Neill Jr.", "jr oneill jr"),
        ("Łukasz Żak", "lukasz zak"),
        ("Anna ❤️ Smith", "anna smith"),
        ("李明", name_key("李 明")),
        ("राम", "राम"),
        ("محمد علي", "محمد علي"),
        ("Dr", "dr"),
        ("???", "???"),
        ("  ", ""),
    ],
)
def test_names_are_folded(name: str, key: str) -> None:
    assert name_key(name) == key


def test_vowel_signs_tell_names_apart() -> None:
    assert name_key("राम") != name_key("रोम")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Acme, Inc.", "The ACME Co"), ("AT&T", "AT and T"), ("L'Oréal S.A.", "LOreal"), ("Volkswagen AG", "volkswagen")],
)
def test_an_organisation_is_found_again(one: str, other: str) -> None:
    assert organization_key(one) == organization_key(other)


def test_legal_forms_alone_are_a_name() -> None:
    assert organization_key("Group") == "group"
    assert organization_key("!!!") == "!!!"


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("jon smith", "john smith", True),
        ("bob lee", "robert lee", True),
        ("j smith", "john smith", True),
        ("chen maya", "maya chen", True),
        ("john albert smith", "john smith", True),
        ("katherine jones", "catherine jones", True),
        ("anna muller", "anna mueller", True),
        ("anna smith", "john smith", False),
        ("tester 1", "tester 2", False),
        ("maya", "mayo", False),
        (name_key("李小明"), name_key("李大明"), False),
        ("", "", False),
    ],
)
def test_nearly_the_same(one: str, other: str, alike: bool) -> None:
    assert similar(one, other) is similar(other, one) is alike


@given(st.text(max_size=60))
def test_any_text_has_keys(text: str) -> None:
    for key in (link_key, email_key, tel_key, name_key, organization_key):
        assert key(text) == key(text)
    assert name_key(name_key(text)) is not None
