"""Where a link of the data leads: pages and addresses alone, and nothing hides in them."""

from __future__ import annotations

import pytest

from models import links
from models.terms import ContactKind


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("example.org", "https://example.org"),
        ("  HTTPS://Example.ORG/A?b=c#d ", "https://example.org/A?b=c#d"),
        ("http://example.org:8080/", "http://example.org:8080/"),
        ("example.org:8080/a", "https://example.org:8080/a"),
        ("linkedin.com/in/maya", "https://linkedin.com/in/maya"),
        ("https://example.org/who?mail=a@b", "https://example.org/who?mail=a@b"),
        ("mailto:maya@example.org", "mailto:maya@example.org"),
        ("MAILTO:maya@example.org", "mailto:maya@example.org"),
    ],
)
def test_what_opens(typed: str, target: str) -> None:
    assert links.read(typed) == links.Link(target)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("javascript:alert(1)", "other_kind"),
        ("JavaScript:alert(1)//example.org", "other_kind"),
        ("file:///etc/passwd", "other_kind"),
        ("smb://server.example/share", "other_kind"),
        ("\\\\server.example\\share", "other_kind"),
        ("//server.example/share", "other_kind"),
        ("/etc/passwd.txt", "other_kind"),
        ("data:text/html,<script>alert(1)</script>", "other_kind"),
        ("ftp://example.org", "other_kind"),
        ("view-source:https://example.org", "other_kind"),
        ("ms-msdt:/id.example", "other_kind"),
        ("https://bank.com@evil.example", "user_info"),
        ("https://bank.com:443@evil.example/", "user_info"),
        ("https://bank.com%40evil.example", "not_address"),
        ("https://bank.com\\@evil.example", "not_address"),
        ("https://bank.com\n.evil.example", "not_address"),
        ("https://example.org/\u202egnp.exe", "not_address"),
        ("https://exa\u200dmple.org", "not_address"),
        ("https://example.org:99999999", "not_address"),
        ("https://localhost", "not_address"),
        ("http://[broken", "not_address"),
        ("https://", "not_address"),
        ("not a page", "not_address"),
        ("https://example.org/\ud800", "not_address"),
        ("mailto:maya@example.org?bcc=eve@evil.example", "extra_header"),
        ("mailto:maya@example.org\nBcc: eve@evil.example", "extra_header"),
        ("mailto:maya@example.org&attach=/etc/passwd", "extra_header"),
        ("mailto:maya@example.org,eve@evil.example", "not_address"),
        ("mailto:maya@example.org;eve@evil.example", "not_address"),
        ("mailto:maya@example.org%0Abcc:eve", "not_address"),
        ("mailto:", "not_address"),
    ],
)
def test_what_does_not(typed: str, refusal: str) -> None:
    assert links.read(typed) == links.Link(refusal=refusal)


@pytest.mark.parametrize(
    ("typed", "target", "disguised"),
    [
        ("https://\u0430pple.com/id", "https://xn--pple-43d.com/id", "\u0430pple.com"),  # a Cyrillic first letter
        ("straße.de", "https://xn--strae-oqa.de", "straße.de"),
        ("https://bücher.example", "https://xn--bcher-kva.example", "bücher.example"),
        ("https://bank\u3002com.evil.example", "https://bank.com.evil.example", "bank\u3002com.evil.example"),
    ],
)
def test_letters_that_look_like_others_are_seen(typed: str, target: str, disguised: str) -> None:
    assert links.web(typed) == links.Link(target, disguised=disguised)


def test_an_address_brings_no_header() -> None:
    assert links.mail("maya%0abcc@example.org").target == "mailto:maya%250abcc@example.org"
    assert links.mail("maya@example.org\r\nBcc: eve@evil.example").refusal == "extra_header"


def test_a_telephone_leads_nowhere_and_nothing_is_refused() -> None:
    assert links.of_point(ContactKind.TEL, "+351 21 000") == links.Link()
    assert links.of_point(ContactKind.URL, " ") == links.Link()
    assert links.of_point(ContactKind.EMAIL, "not an address").refusal == "not_address"
