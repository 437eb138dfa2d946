"""Contact cards as programs write them, built by hand after each program's habits; the people are invented."""

from __future__ import annotations

import codecs

import pytest

from models.errors import Problem
from models.exchange import formats, vcard
from models.exchange.records import OrganizationRecord, PersonRecord, ReadFile, Remark, Skipped
from models.exchange.vcard_values import text_of

from .conftest import Write


def read(data: bytes | str) -> ReadFile:
    return vcard.read_text(text_of(data if isinstance(data, bytes) else data.encode()), "x.vcf")


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> str:
    return end.join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def person(data: bytes | str) -> PersonRecord:
    (found,) = read(data).records
    return found


ANDROID = (
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4E=6F=76=C3=A1=6B=6F=76=C3=A1;=5A=75=7A=61=6E=61;;;",
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=5A=75=7A=61=6E=61=20=4E=6F=76=C3=A1=6B=6F=76=C3=\r\n=A1",
    "TEL;CELL;PREF:+420 600 000 001",
    "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=74=65=73=74):600000002",
    "EMAIL;WORK:zuzana@lab.example",
    "EMAIL;PREF;HOME:zuzana@home.example",
    "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=9A=73=74=61=76",
    "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Zuzka;1;;;;;;;;;;;;;",
    "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/",
    " 4QBARXhpZgAATU0AKgAAAAgAAYdpAAQ=",
    "",
    "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=50=72=76=6E=C3=AD=0A=64=72=75=68=C3=BD",
)


def test_android() -> None:
    zuzana = person(card(*ANDROID, version="2.1"))
    assert (zuzana.display_name, zuzana.given_name, zuzana.family_name) == ("Zuzana Nováková", "Zuzana", "Nováková")
    assert zuzana.emails == ("zuzana@home.example", "zuzana@lab.example")
    assert zuzana.tels == ("+420 600 000 001", "600000002")
    assert (zuzana.organization, zuzana.notes) == ("Ústav", "První\ndruhý")
    assert (zuzana.source, zuzana.row) == ("vcard", 1)


IPHONE = (
    "PRODID:-//Apple Inc.//iPhone OS 17.1//EN",
    "N:Okafor;Abe;;Dr.;",
    "FN:Dr. Abe Okafor",
    "ORG:Beta Labs;Chemistry",
    "TITLE:Head of R&D\\, Berlin",
    "item1.EMAIL;type=INTERNET;type=WORK:abe@beta.example",
    "EMAIL;type=INTERNET;type=HOME;type=pref:abe@home.example",
    "TEL;type=WORK;type=FAX:+49 30 9",
    "TEL;type=CELL;type=VOICE;type=pref:+49 170 1",
    "item2.URL;type=pref:https\\://beta.example/abe",
    "item2.X-ABLabel:_$!<HomePage>!$_",
    "X-SOCIALPROFILE;type=linkedin;x-user=abe-okafor:http://www.linkedin.com/in/abe-okafor",
    "X-SOCIALPROFILE;type=twitter;x-user=abe:x-apple:abe",
    "BDAY;X-APPLE-OMIT-YEAR=1604:1604-06-15",
    'NOTE:Met at \\"the fair\\"\\; nice.\\nSecond line',
    "CATEGORIES:myContacts,Fair\\, 2024,Chemists",
)


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_iphone_and_macos(end: str) -> None:
    abe = person(card(*IPHONE, end=end))
    assert (abe.display_name, abe.given_name, abe.family_name) == ("Dr. Abe Okafor", "Abe", "Okafor")
    assert (abe.organization, abe.title) == ("Beta Labs", "Head of R&D, Berlin")
    assert abe.emails == ("abe@home.example", "abe@beta.example")
    assert abe.tels == ("+49 170 1", "+49 30 9")
    assert abe.urls == ("https://beta.example/abe", "http://www.linkedin.com/in/abe-okafor")
    assert abe.notes == 'Met at "the fair"; nice.\nSecond line'
    assert abe.tags == ("Fair, 2024", "Chemists")


OUTLOOK = (
    "N;LANGUAGE=de;CHARSET=Windows-1252:Weiß;Jürgen",
    "FN;CHARSET=Windows-1252:Jürgen Weiß",
    "ORG;CHARSET=Windows-1252:Größe GmbH, Köln;Einkauf",
    "TITLE;CHARSET=Windows-1252:Einkäufer – Süd",
    "TEL;WORK;VOICE:+49 221 1",
    "ADR;WORK;PREF;CHARSET=Windows-1252:;;Straße 1;Köln;;;Deutschland",
    "LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1252:Stra=DFe 1=0D=0A=",
    "=0D=0A=",
    "K=F6ln",
    "X-MS-OL-DEFAULT-POSTAL-ADDRESS:2",
    "URL;WORK:http://www.groesse.example",
    "EMAIL;PREF;INTERNET:j.weiss@groesse.example",
    "EMAIL;INTERNET:jw@home.example",
    'X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="x" ver="1.0"/>',
    "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1252:Gr=FC=DFe=0D=0A=",
    "zweite Zeile=0D=0A=",
    "",
    "REV:20120305T131933Z",
)


def test_outlook() -> None:
    weiss = person(card(*OUTLOOK, version="2.1").encode("cp1252"))
    assert (weiss.display_name, weiss.given_name, weiss.family_name) == ("Jürgen Weiß", "Jürgen", "Weiß")
    assert (weiss.organization, weiss.title) == ("Größe GmbH, Köln", "Einkäufer – Süd")
    assert weiss.emails == ("j.weiss@groesse.example", "jw@home.example")
    assert (weiss.urls, weiss.tels) == (("http://www.groesse.example",), ("+49 221 1",))
    assert weiss.notes == "Grüße\nzweite Zeile"


def test_google() -> None:
    found = read(
        card(
            "FN:Maya Chen",
            "N:Chen;Maya;;;",
            "EMAIL;TYPE=INTERNET;TYPE=HOME:maya@home.example",
            "PHOTO:https://lh3.example/cm/AGPWSu8m2L4S3pVZ1a8F3Z2bV4R5d6e7f8g9h0i1j2k3l4m5n",
            " 6o7p8q9r0s1t2u3v=s100",
            "ORG:Acme",
            "NOTE:First line",
            "",
            "https://maya.example says more: a lot",
            "TITLE unknown",
            "item1.URL:http\\://www.linkedin.com/in/maya-chen",
            "item1.X-ABLabel:LinkedIn",
            "CATEGORIES:myContacts,starred",
        )
        + card("FN:", "N:;;;;", "EMAIL;TYPE=INTERNET:nobody@x.example")
        + card("FN:Abe")
    )
    maya, abe = found.records
    assert maya.notes == "First line\n\nhttps://maya.example says more: a lot\nTITLE unknown"
    assert (maya.urls, maya.tags) == (("http://www.linkedin.com/in/maya-chen",), ("starred",))
    assert (maya.organization, maya.title) == ("Acme", "")
    assert (abe.display_name, abe.row) == ("Abe", 3)
    assert found.skipped == (Skipped(2, "no_name"),)


def test_evolution() -> None:
    maya = person(
        card(
            'X-COUCHDB-APPLICATION-ANNOTATIONS:{"Evolution":{"revision":"2012-03-05T13:3',
            ' 2:54Z"}}',
            'URL;X-COUCHDB-UUID="0abc:9b8d;47d0":http://www.acme.exam',
            " ple/maya",
            'TEL;X-COUCHDB-UUID="c2fa1caa";TYPE=WORK,VOICE:9',
            " 05",
            "N:Chen;Maya;Li\\, Na;Dr.;",
            "X-EVOLUTION-FILE-AS:Chen\\, Maya",
            "ORG:Acme;Lab;Cellar",
            "EMAIL;TYPE=WORK:maya@acme.ex",
            " ample",
            end="\n",
        )
    )
    assert (maya.display_name, maya.organization) == ("Dr. Maya Li, Na Chen", "Acme")
    assert (maya.urls, maya.tels, maya.emails) == (("http://www.acme.example/maya",), ("905",), ("maya@acme.example",))


def test_lotus_notes_and_blackberry() -> None:
    data = card(
        "PRODID:-//IBM//Lotus Notes 8.5//EN", "FN:Abe Okafor", "N:Okafor;Abe", "X_LOTUS_X:1", "EMAIL;INTERNET;PREF:Abe",
        "EMAIL;INTERNET:Abe Okafor <abe@beta.example>", "KEY;ENCODING=B:QUJD", "ORG:Beta",
    ) + card("FN:Maya Chen", "N:Chen;maya", "TEL;CELL:+961", "NOTE;:", "PHOTO;ENCODING=BASE64:",
             "  iVBORw0KGgo", "  AAAA", "", version="2.1")  # fmt: skip
    abe, maya = read(data).records
    assert (abe.emails, abe.organization) == (("abe@beta.example",), "Beta")
    assert (maya.display_name, maya.given_name, maya.tels, maya.notes) == ("Maya Chen", "maya", ("+961",), "")


def test_version_4() -> None:
    maya = person(
        card(
            "UID:urn:uuid:4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1",
            "KIND:individual",
            "FN;PREF=2:M. Chen",
            "FN;PREF=1:Maya Chen",
            'N;SORT-AS="Chen,Maya":Chen;Maya;;;',
            "BDAY:--0615",
            "TEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+1-555-555-5555;ext=5",
            "EMAIL;PREF=50;TYPE=work:second@x.example",
            "EMAIL;PREF=1:mailto:first@x.example",
            "EMAIL:third@x.example",
            "ROLE:Chemist",
            'ORG;SORT-AS="ABC":ABC\\, Inc.;North',
            "SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/maya",
            "NOTE;LANGUAGE=en:Ends with a backslash \\\\",
            version="4.0",
        )
    )  # fmt: skip
    assert (maya.display_name, maya.title, maya.organization) == ("Maya Chen", "Chemist", "ABC, Inc.")
    assert maya.emails == ("first@x.example", "second@x.example", "third@x.example")
    assert maya.tels == ("+1-555-555-5555 ext. 5",)
    assert (maya.uid, maya.urls) == ("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", ("https://www.linkedin.com/in/maya",))
    assert maya.notes == "Ends with a backslash \\"


@pytest.mark.parametrize(
    ("charset", "encoding", "name"),
    [
        ("UTF-8", "utf-8", "Zuzana Nováková"),
        ("ISO-8859-1", "latin-1", "Jürgen Weiß"),
        ("iso-8859-1", "cp1252", "O’Neill – Weiß"),
        ("windows-1252", "cp1252", "O’Neill"),
        ("ISO-8859-2", "iso-8859-2", "Łukasz Żak"),
        ("windows-1251", "cp1251", "Мария Иванова"),
        ("KOI8-R", "koi8-r", "Мария Иванова"),
        ("SHIFT_JIS", "cp932", "山田 太郎 能表"),
        ("Shift_JIS", "shift_jis", "ソニー"),
        ("ISO-2022-JP", "iso-2022-jp", "山田太郎"),
        ("EUC-JP", "euc-jp", "山田太郎"),
        ("GB2312", "gb2312", "李明"),
        ("GB2312", "gbk", "联通"),
        ("GBK", "gbk", "王小明"),
        ("Big5", "big5", "許功蓋"),
        ("EUC-KR", "euc-kr", "김철수"),
        ("X-UNKNOWN", "utf-8", "Zoë"),
        ("hex", "utf-8", "Zoë"),
        ("SHIFT_JIS", "utf-8", "李明"),
        ("ISO-8859-1", "utf-8", "Zoë"),
        ("UTF-8", "cp1252", "Jürgen Weiß"),
        ("", "cp1252", "Jürgen Weiß"),
    ],
)
def test_charsets_in_8_bits_and_in_quoted_printable(charset: str, encoding: str, name: str) -> None:
    said = f";CHARSET={charset}" if charset else ""
    raw = name.encode(encoding)
    quoted = "".join(f"={byte:02X}" for byte in raw).encode()
    begin, end = b"BEGIN:VCARD\r\nVERSION:2.1\r\n", b"\r\nEND:VCARD\r\n"
    assert person(begin + f"FN{said}:".encode() + raw + end).display_name == name
    assert person(begin + f"FN{said};ENCODING=quoted-printable:".encode() + quoted + end).display_name == name
    assert person(begin + f"FN;QUOTED-PRINTABLE{said}:".encode() + quoted[:9] + b"=\r\n" + quoted[9:] + end
                  ).display_name == name  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + card("FN:Zoë 李").encode(),
        card("FN:Zoë 李").encode("utf-16"),
        codecs.BOM_UTF16_BE + card("FN:Zoë 李").encode("utf-16-be"),
        card("FN:Zoë 李").encode("utf-16-le"),
        card("FN:Zoë 李").encode("utf-16-be"),
        b"\r\n\r\n" + codecs.BOM_UTF8 + card("FN:Zoë 李").encode(),
        b"Sent from my phone\n\n" + card("FN:Zo\ufeffë 李").encode(),
        card("FN:Zoë 李").replace("\r\n", "\r\r\n").encode(),
        card("fn:Zoë 李", end="\n").replace("BEGIN", "begin ").replace("END:", "end : ").encode(),
        "BEGIN:VCARD\r\nFN:Zoë \r\n 李\r\nEND:VCARD".encode(),
        # Cut by octets, in the middle of a character.
        b"BEGIN:VCARD\r\nFN:Zo\xc3\r\n \xab \xe6\r\n\t\x9d\r\n \x8e\r\nEND:VCARD",
    ],
)
def test_every_wrapping_gives_the_same_name(write: Write, data: bytes) -> None:
    path = write(data=data, name="any name")
    assert formats.detect(path) == "vcard"
    (zoe,) = vcard.read(path).records
    assert zoe.display_name == "Zoë 李"


@pytest.mark.parametrize(
    ("quoted", "name"),
    [
        ("=E6=9D=8E=E6=98", "李"),
        ("=E6=9D=8E=E6=98=8E =C3=A9=E6 Chen", "李明 é Chen"),
        ("Jos=E9", "José"),
        ("J=FCrgen =81", "Jürgen"),
        ("Zo=C3=AB=ZZ=", "Zoë=ZZ"),
        ("=00Zo=C3=AB=0D=0A=", "Zoë"),
    ],
)
def test_characters_cut_in_half(quoted: str, name: str) -> None:
    assert person(card(f"FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:{quoted}", version="2.1")).display_name == name


def test_each_line_may_have_its_own_charset() -> None:
    data = b"BEGIN:VCARD\nFN;CHARSET=ISO-8859-1:J\xfcrgen\nTITLE:Gr\xc3\xb6\xc3\x9fe\nORG:K\xf6ln\nEND:VCARD\n"
    jurgen = person(data)
    assert (jurgen.display_name, jurgen.title, jurgen.organization) == ("Jürgen", "Größe", "Köln")


@pytest.mark.parametrize(
    ("lines", "name", "given", "family"),
    [
        (("FN:Chen Maya", "N:Chen;Maya;;;"), "Chen Maya", "Maya", "Chen"),
        (("FN:maya CHEN", "N:Chen;Maya;;;"), "maya CHEN", "Maya", "Chen"),
        (("N:Chen;Maya;;Dr.;Jr.",), "Dr. Maya Chen Jr.", "Maya", "Chen"),
        (("FN:  ", "N:Chen;Maya"), "Maya Chen", "Maya", "Chen"),
        (("N:李;明;;;",), "李明", "明", "李"),
        (("FN:李明", "N:李;明;;;"), "李明", "明", "李"),
        (("FN:Plato", "N:;Plato;;;"), "Plato", "Plato", ""),
        (("FN:Maya Chen", "N:Maya Chen;;;;"), "Maya Chen", "", ""),
        (("FN:Maya Chen", "N:;Maya Chen;;;"), "Maya Chen", "", ""),
        (("NICKNAME:Zuzka",), "Zuzka", "", ""),
        (("N:van der Berg\\; sr;Jan",), "Jan van der Berg; sr", "Jan", "van der Berg; sr"),
        (("N:;;;Dr.;", "NICKNAME:Doc"), "Doc", "", ""),
        (("N:Public;John;Quinlan,Paul;Mr.;Esq.,M.D.",), "Mr. John Quinlan Paul Public Esq. M.D.", "John", "Public"),
    ],
)
def test_a_name_stays_as_typed_and_is_composed_only_where_there_is_none(
    lines: tuple[str, ...], name: str, given: str, family: str
) -> None:
    found = person(card(*lines))
    assert (found.display_name, found.given_name, found.family_name) == (name, given, family)


@pytest.mark.parametrize(
    "lines",
    [
        ("ORG:Acme;Lab",),
        ("FN:", "N:;;;;", "ORG:Acme"),
        ("FN:Acme", "ORG:Acme", "EMAIL:info@acme.example"),
        ("FN:Acme", "N:Acme;;;;", "ORG:Acme;"),
        ("FN:Acme", "N:;;;;", "ORG:Acme", "X-ABShowAs:COMPANY"),
        ("FN:Acme", "X-ABShowAs:COMPANY"),
        ("KIND:org", "FN:Acme"),
        ("ORG:Acme", "TITLE:Reception"),
    ],
)
def test_a_card_with_only_an_organisation_is_one(lines: tuple[str, ...]) -> None:
    found = read(card(*lines, "URL:https://acme.example", "NOTE:Since 1900"))
    assert found.organizations == (OrganizationRecord("Acme", "https://acme.example", "Since 1900", 1),)
    assert found.records == found.skipped == ()


def test_somebody_shown_as_a_company_is_a_person() -> None:
    maya = person(card("FN:Acme", "N:Chen;Maya;;;", "ORG:Acme", "X-ABShowAs:COMPANY"))
    assert (maya.display_name, maya.organization) == ("Maya Chen", "Acme")
    assert person(card("KIND:individual", "FN:Maya Chen", "ORG:Maya Chen", version="4.0")).organization == "Maya Chen"


def test_one_bad_card_does_not_stop_the_others() -> None:
    found = read(
        "END:VCARD\r\nFN:Outside\r\n"
        + card("FN:First")
        + "BEGIN:VCARD\r\nFN:No end\r\nTITLE:x\r\n"
        + card("garbage without a colon", ";;;:::", "=41=42", "FN:Third", "more garbage", "TITLE:Chemist")
        + card("TEL:1", "EMAIL:x@x.example")
        + card()
        + card("KIND:group", "FN:Friends", "MEMBER:urn:uuid:1", version="4.0")
        + card("FN;ENCODING=BASE64:%%%", "N;ENCODING=BASE64:QUJD=", "NICKNAME:Seventh")
        + "BEGIN:VCARD\r\nFN:Cut off\r\nEMAIL:cut@x.exam"
    )
    assert [(record.display_name, record.row) for record in found.records] == [
        ("First", 1), ("No end", 2), ("Third", 3), ("ABC", 7), ("Cut off", 8),
    ]  # fmt: skip
    assert found.skipped == (Skipped(4, "no_name"), Skipped(5, "no_name"), Skipped(6, "no_person"))
    assert found.remarks == (Remark(8, "no_end"),)
    assert found.records[2].title == "Chemist"


def test_a_file_that_ends_anywhere_keeps_what_came_before() -> None:
    data = (card(*IPHONE) + card(*ANDROID, version="2.1")).encode()
    whole = person(card(*IPHONE))
    for end in range(len(card(*IPHONE).encode()), len(data) + 1, 7):
        found = read(data[:end])
        assert found.records[0] == whole
        assert len(found.records) + len(found.skipped) <= 2
        assert (found.remarks == ()) is (len(found.records) == 1 or data[:end].rstrip().endswith(b"END:VCARD"))


def test_a_card_inside_a_card_is_passed_over() -> None:
    inner = card("FN:Agent", "TITLE:Wrong", "AGENT:", version="2.1").replace("AGENT:\r\n", "")
    for opening in ("AGENT:\r\n" + inner, "AGENT:" + inner, "AGENT;X=1:\r\n" + inner):
        found = read("BEGIN:VCARD\r\nFN:Outer\r\n" + opening + "ORG:Acme\r\nEND:VCARD\r\n" + card("FN:Next"))
        assert [(record.display_name, record.title) for record in found.records] == [("Outer", ""), ("Next", "")]
        assert found.records[0].organization == "Acme"
    escaped = "AGENT:BEGIN:VCARD\\nFN:Agent\\nEND:VCARD\\n"
    assert [r.display_name for r in read(card("FN:Outer", escaped) + card("FN:Next")).records] == ["Outer", "Next"]


@pytest.mark.parametrize(
    "photo", ["PHOTO;ENCODING=b;TYPE=JPEG:", "PHOTO;ENCODING=BASE64:", "KEY:", "X-MS-CARDPICTURE:"]
)
def test_a_picture_of_ten_megabytes_is_passed_over(photo: str) -> None:
    folded = "\r\n ".join([photo, *["QUJD" * 18] * 140_000])
    whole = photo + "QUJD" * 2_500_000
    bare = "\r\n".join([photo, *["QUJD" * 18] * 10_000])
    for value in (folded, whole, bare):
        maya = person(card("FN:Maya Chen", value, "", "TITLE:Chemist"))
        assert (maya.display_name, maya.title) == ("Maya Chen", "Chemist")


def test_a_note_of_ten_megabytes_is_left_out() -> None:
    found = read(card("FN:Maya Chen", "NOTE:" + "x" * 10_000_000, "TITLE:Chemist") + card("FN:" + "x" * 200_000))
    (maya,) = found.records
    assert (maya.notes, maya.title) == ("", "Chemist")
    assert (found.remarks, found.skipped) == ((Remark(1, "too_long"),), (Skipped(2, "too_long"),))


@pytest.mark.parametrize(
    "line",
    ["TEL;TYPE=" + "," * 300_000, "TEL;" * 60_000, 'TEL;"' * 60_000, "a." * 100_000, '"' * 300_000, "=" * 300_000,
     "TEL" + ";A=\"b" * 300 + ":1", "N:" + ";" * 90_000 + "\\", "NOTE:" + "\\" * 99_999],
)  # fmt: skip
def test_lines_made_to_take_long_do_not(line: str) -> None:
    assert person(card("FN:Maya Chen", line)).display_name == "Maya Chen"


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("X-SOCIALPROFILE;type=linkedin;x-user=maya-chen:x-apple:maya-chen", "https://www.linkedin.com/in/maya-chen"),
        ("X-SOCIALPROFILE;TYPE=LinkedIn:maya-chen", "https://www.linkedin.com/in/maya-chen"),
        ("X-SOCIALPROFILE;type=linkedin:www.linkedin.com/in/maya-chen", "www.linkedin.com/in/maya-chen"),
        ("X-LINKEDIN:maya-chen", "https://www.linkedin.com/in/maya-chen"),
        ("URL;TYPE=WORK:www.linked\r\n in.com/in/maya-chen", "www.linkedin.com/in/maya-chen"),
        ("X-SOCIALPROFILE;type=flickr:http://flickr.example/maya", "http://flickr.example/maya"),
        ("X-SOCIALPROFILE;type=twitter:maya", None),
        ("X-SOCIALPROFILE;type=linkedin;x-user=a/../b:x-apple:x", None),
        ("URL:http://", None),
        ("URL:mailto:maya@x.example", None),
    ],
)
def test_links(link: str, expected: str | None) -> None:
    assert person(card("FN:Maya Chen", link)).urls == ((expected,) if expected else ())


def test_what_stands_twice_is_read_once() -> None:
    maya = person(
        card("FN:Maya Chen", "EMAIL:a@x.example", "EMAIL;PREF:b@x.example", "EMAIL:A@x.example", "TEL:1", "TEL:1",
             "NOTE:n", "NOTE:n", "NOTE:m", "CATEGORIES:Lab", "CATEGORIES:lab,Work", "URL:x.example/a",
             "URL:x.example/a")
    )  # fmt: skip
    assert (maya.emails, maya.tels, maya.notes) == (("b@x.example", "a@x.example"), ("1",), "n\nm")
    assert (maya.tags, maya.urls) == (("Lab", "Work"), ("x.example/a",))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"First Name,Last Name\n", "import.not_vcard"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "import.not_vcard"),
        (b"\x00\xff\xfe\x01", "import.not_vcard"),
        (card("TEL:1").encode(), "import.vcard_nobody"),
        (b"BEGIN:VCARD", "import.vcard_nobody"),
    ],
)
def test_nobody_is_said(write: Write, data: bytes, code: str) -> None:
    with pytest.raises(Problem) as caught:
        vcard.read(write(data=data, name="x.vcf"))
    assert caught.value.code == code


def test_reading_can_be_stopped() -> None:
    def stop() -> None:
        raise Problem("import.stopped")

    with pytest.raises(Problem, match=r"import\.stopped"):
        vcard.read_text(card("FN:Maya Chen") * vcard.TICK_CARDS, "x.vcf", stop)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("BEGIN:VCARD\n", True),
        ("\ufeff\n\nbegin:vcard", True),
        ("item1.BEGIN : VCARD \r\n", True),
        ("x\n" * 10 + "BEGIN:VCARD", True),
        ("x\n" * 50 + "BEGIN:VCARD", False),
        ("a,BEGIN:VCARD,b\n", False),
        ("BEGIN:VCALENDAR\n", False),
        ("", False),
    ],
)
def test_looks_like(text: str, is_one: bool) -> None:
    assert vcard.looks_like(text) is is_one
