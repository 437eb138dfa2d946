"""Whatever is pasted: the name, the role, the organisation and the ways to reach somebody, and nothing more."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.exchange.paste import parse

ACME = "maya@acme.example"
LINK = "https://www.linkedin.com/in/maya-chen"

PROFILE = f"""Maya Chen
Maya Chen
(She/Her)
 · 2nd
Senior Data Scientist at Acme | Speaker
Berlin, Germany · Contact info
500+ connections
{LINK}
"""

# text, name, role, organisation, links, e-mails, telephone numbers, notes
CASES = [
    (f"Maya Chen, Data Scientist at Acme, {LINK}", "Maya Chen", "Data Scientist", "Acme", LINK, "", "", ""),
    (f"Maya Chen\nData Scientist at Acme\n{LINK}", "Maya Chen", "Data Scientist", "Acme", LINK, "", "", ""),
    (f"Maya Chen, Data Scientist, {LINK}", "Maya Chen", "Data Scientist", "", LINK, "", "", ""),
    ("Maya Chen | Data Scientist | Acme", "Maya Chen", "Data Scientist", "Acme", "", "", "", ""),
    (f"Maya Chen\tChemist\tAcme\t{LINK}\t+49 30 123456", "Maya Chen", "Chemist", "Acme", LINK, "", "+49 30 123456", ""),
    ("(3) Maya Chen - Data Scientist - Acme | LinkedIn", "Maya Chen", "Data Scientist", "Acme", "", "", "", ""),
    ("Maya Chen | LinkedIn", "Maya Chen", "", "", "", "", "", ""),
    (PROFILE, "Maya Chen", "Senior Data Scientist", "Acme", LINK, "", "", "Speaker\nBerlin, Germany"),
    ("Maya Chen\nChemist\nBerlin, Peru · Contact info", "Maya Chen", "Chemist", "", "", "", "", "Berlin, Peru"),
    ("Maya Chen\nBerlin · Contact info", "Maya Chen", "", "", "", "", "", "Berlin"),
    ("Dr. Maya Chen, PhD, Head of Data, Acme", "Dr. Maya Chen, PhD", "Head of Data", "Acme", "", "", "", ""),
    ("Maya Chen <maya@acme.example>", "Maya Chen", "", "", "", ACME, "", ""),
    ("Maya Chen (maya@acme.example)", "Maya Chen", "", "", "", ACME, "", ""),
    ("Maya Chen", "Maya Chen", "", "", "", "", "", ""),
    ("  Maya  ", "Maya", "", "", "", "", "", ""),
    ("李明\n工程师 @ 华为", "李明", "工程师", "华为", "", "", "", ""),
    ("محمد علي، مهندس", "محمد علي", "مهندس", "", "", "", "", ""),
    ("Maya Chen at Acme", "Maya Chen", "", "Acme", "", "", "", ""),
    ("Maya Chen (Acme)", "Maya Chen (Acme)", "", "", "", "", "", ""),
    ("Mary-Jane O'Neill - Consultant bei Siemens AG", "Mary-Jane O'Neill", "Consultant", "Siemens AG", "", "", "", ""),
    ("Maya Chen, Head of Data at Acme, Berlin", "Maya Chen", "Head of Data", "Acme", "", "", "", "Berlin"),
    (
        "Maya Chen\nFounder @Acme\nmaya@x.example, +1 (555) 123-4567",
        "Maya Chen", "Founder", "Acme", "", "maya@x.example", "+1 (555) 123-4567", "",
    ),
    (f"Maya Chen,  {LINK}).", "Maya Chen", "", "", LINK, "", "", ""),
    ("Maya Chen, linkedin.com/in/maya-chen", "Maya Chen", "", "", "linkedin.com/in/maya-chen", "", "", ""),
    ("Jean Petit; Captain; Starfleet", "Jean Petit", "Captain", "Starfleet", "", "", "", ""),
    ("Anna Meyer\nVP, Strategy at Acme, Inc.", "Anna Meyer", "VP, Strategy", "Acme, Inc.", "", "", "", ""),
    ("<b>Maya</b> <img src=x>", "<b>Maya</b> <img src=x>", "", "", "", "", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "role", "organization", "link", "email", "tel", "notes"), CASES)
def test_what_is_pasted_is_understood(
    text: str, name: str, role: str, organization: str, link: str, email: str, tel: str, notes: str
) -> None:
    found = parse(text)
    assert found is not None
    assert (found.display_name, found.title, found.organization) == (name, role, organization)
    assert found.urls == ((link,) if link else ())
    assert found.emails == ((email,) if email else ())
    assert found.tels == ((tel,) if tel else ())
    assert found.notes == notes
    assert (found.given_name, found.family_name, found.source) == ("", "", "pasted")


@pytest.mark.parametrize("text", ["", " \n\t ", "1234", LINK, ACME, "+49 30 1234567", "---", "2nd", "\0"])
def test_no_name_is_made_up(text: str) -> None:
    assert parse(text) is None


@given(st.text(max_size=400))
def test_any_text_gives_a_person_with_a_name_or_nobody(text: str) -> None:
    found = parse(text)
    assert found is None or found.display_name.strip()


@pytest.mark.parametrize("text", ["a" * 1_000_000, "a." * 500_000, "1 " * 500_000, "\n" * 500_000, "a@" * 500_000])
def test_a_wall_of_text_takes_no_time(text: str) -> None:
    start = time.process_time()
    parse(text)
    assert time.process_time() - start < 1
