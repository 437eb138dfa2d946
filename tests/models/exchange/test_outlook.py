"""Outlook's CSV in both orders, in other languages, and with what Exchange leaves in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import Problem
from models.exchange import formats, google, linkedin
from models.exchange.outlook import looks_like, read, read_text
from models.exchange.records import OrganizationRecord, PersonRecord, Skipped

WEB = (
    "First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,Location,Language,"
    "Internet Free Busy,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,Primary Phone,Home Phone,Home Phone 2,"
    "Mobile Phone,Pager,Home Fax,Home Address,Home Street,Spouse,Children,Manager's Name,Assistant's Name,Referred By,"
    "Company Main Phone,Business Phone,Business Phone 2,Business Fax,Assistant's Phone,Company,Job Title,Department,"
    "Office Location,Other Phone,Other Fax,Callback,Radio Phone,Telex,User 1,Keywords,Mileage,Priority,Private,"
    "Sensitivity,Subject,Categories"
)
DESKTOP = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,"
    "Business Fax,Business Phone,Home Phone,Mobile Phone,Categories,E-mail Address,E-mail Type,E-mail Display Name,"
    "E-mail 2 Address,E-mail 2 Type,E-mail 2 Display Name,Notes,Referred By,Web Page"
)


def row(header: str, **cells: str) -> str:
    """A row with these cells: keys are names of columns with "_" for a blank."""
    named = {key.replace("_", " "): value for key, value in cells.items()}
    names = [name.replace("E-mail", "Email") for name in header.split(",")]
    assert not named.keys() - set(names)
    return ",".join(f'"{named.get(name, "")}"' for name in names)


def one(header: str, **cells: str) -> PersonRecord:
    (record,) = read_text(f"{header}\r\n{row(header, **cells)}\r\n", "contacts.csv").records
    return record


@pytest.mark.parametrize("header", [WEB, DESKTOP])
def test_both_orders(header: str) -> None:
    maya = one(
        header, Title="Dr.", First_Name="Maya", Middle_Name="Li", Last_Name="Chen", Company="Acme",
        Job_Title="Chemist", Email_Address="maya@x.example", Email_2_Address="mc@x.example",
        Business_Phone="+49 30 1234", Mobile_Phone="+49 170 1234", Business_Fax="+49 30 9999",
        Notes="One\r\n\r\ntwo, three", Referred_By="Tom Brandt", Categories="Work;Red Category; work",
        Web_Page="https://maya.example/me",
    )  # fmt: skip
    assert maya == PersonRecord(
        "Dr. Maya Li Chen", "Maya", "Chen", "Chemist", "Acme", ("maya@x.example", "mc@x.example"),
        ("https://maya.example/me",), ("+49 170 1234", "+49 30 1234"), None, "One\n\ntwo, three", "outlook", 2,
        ("Work", "Red Category"), "Tom Brandt",
    )  # fmt: skip


def test_a_form_of_address_is_no_title_and_no_position() -> None:
    tom = one(DESKTOP, Title="Mr.", First_Name="Tom", Last_Name="Brandt", Suffix="Jr.")
    assert (tom.display_name, tom.title) == ("Tom Brandt Jr.", "")


@pytest.mark.parametrize("address", ["/o=ExchangeLabs/ou=Admin/cn=Recipients/cn=abc-maya", "/O=ACME/OU=X/CN=MAYA"])
def test_an_address_inside_exchange_is_none(address: str) -> None:
    maya = one(DESKTOP, First_Name="Maya", Email_Address=address, Email_Type="EX", Email_Display_Name="Maya Chen")
    assert maya.emails == ()
    shown = "Maya Chen (maya@x.example)"
    maya = one(DESKTOP, First_Name="Maya", Email_Address=address, Email_Type="EX", Email_Display_Name=shown)
    assert maya.emails == ("maya@x.example",)


def test_companies_and_nobody() -> None:
    rows = (row(WEB, Company="Acme", Web_Page="acme.example", Business_Phone="030 12345"),
            row(WEB, Email_Address="a@x.example"), row(WEB, First_Name="Maya"))  # fmt: skip
    found = read_text("\n".join((WEB, *rows)), "c")
    assert found.organizations == (OrganizationRecord("Acme", "acme.example", "030 12345", 2),)
    assert found.skipped == (Skipped(3, "no_name"),)
    assert len(found.records) == 1


LOCALISED = [
    "Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Straße geschäftlich;"
    "Telefon geschäftlich;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;E-Mail 2: Adresse;"
    "Empfohlen von;Kategorien;Notizen;Webseite\n"
    "Herr;Jürgen;;Weiß;;Größe GmbH;F&E;Chemiker;Weg 1;+49 30 1;+49 170 12;j@x.example;SMTP;J W;k@x.example;"
    "Tom Brandt;Arbeit;Notiz;https://weiss.example/j\n",
    "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Rue (bureau),Téléphone (bureau),Tél. mobile,"
    "Adresse de messagerie,Type de messagerie,Adresse de messagerie 2,Recommandé par,Catégories,Notes,Page Web\n"
    "M.,Jürgen,,Weiß,,Größe GmbH,R&D,Chemiker,Rue 1,+49 30 1,+49 170 12,j@x.example,SMTP,k@x.example,Tom Brandt,"
    "Arbeit,Notiz,https://weiss.example/j\n",
    "Título,Nombre,Segundo nombre,Apellidos,Sufijo,Organización,Departamento,Puesto,Calle del trabajo,"
    "Teléfono del trabajo,Teléfono móvil,Dirección de correo electrónico,Tipo de correo electrónico,"
    "Dirección de correo electrónico 2,Recomendado por,Categorías,Notas,Página web\n"
    "Sr.,Jürgen,,Weiß,,Größe GmbH,I+D,Chemiker,Calle 1,+49 30 1,+49 170 12,j@x.example,SMTP,k@x.example,Tom Brandt,"
    "Arbeit,Notiz,https://weiss.example/j\n",
    "Título,Nome,Segundo nome,Sobrenome,Sufixo,Empresa,Departamento,Cargo,Telefone comercial,Telefone celular,"
    "Endereço de email,Endereço de email 2,Indicado por,Categorias,Anotações,Página da Web\n"
    "Sr.,Jürgen,,Weiß,,Größe GmbH,P&D,Chemiker,+49 30 1,+49 170 12,j@x.example,k@x.example,Tom Brandt,"
    "Arbeit,Notiz,https://weiss.example/j\n",
]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig"])
@pytest.mark.parametrize("text", LOCALISED, ids=["German", "French", "Spanish", "Portuguese"])
def test_other_languages(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "Kontakte.CSV"
    path.write_bytes(text.replace("\n", "\r\n").encode(encoding))
    assert formats.detect(path) == "outlook"
    (weiss,) = read(path).records
    assert weiss == PersonRecord(
        "Jürgen Weiß", "Jürgen", "Weiß", "Chemiker", "Größe GmbH", ("j@x.example", "k@x.example"),
        ("https://weiss.example/j",), ("+49 170 12", "+49 30 1"), None, "Notiz", "outlook", 2,
        ("Arbeit",), "Tom Brandt",
    )  # fmt: skip


def test_others_are_not_taken_for_outlook() -> None:
    assert looks_like(WEB)
    assert looks_like(DESKTOP)
    for header in (
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        "First Name,Last Name,Organization Name,Labels,E-mail 1 - Value",
        "Name,E-mail,Company",
        "First Name,Last Name,E-mail Address,Company,How we met",  # a table of one's own has more to say
    ):
        assert not looks_like(header), header
    for header in (WEB, DESKTOP):
        assert not linkedin.looks_like(header)
        assert not google.looks_like(header)


def test_a_few_columns_are_enough_where_it_is_said() -> None:
    (maya,) = read_text("First Name,Last Name,Company\nMaya,Chen,Acme\n", "c").records
    assert (maya.display_name, maya.organization) == ("Maya Chen", "Acme")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (f"{WEB}\n", "import.no_rows"),
        (f"{WEB}\n{row(WEB, Email_Address='a@x.example')}", "import.nobody"),
        (f'{WEB}\n"Maya,Li\n', "import.quote"),
        ("Name,Age\nMaya,3\n", "import.not_outlook"),
    ],
)
def test_problems(text: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        read_text(text, "c")
    assert caught.value.code == code
