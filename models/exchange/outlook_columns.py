"""What Outlook calls its columns, in English, German, French, Spanish and Portuguese. Compared by column_key()."""

from __future__ import annotations

from models.exchange.headed import column_key

EMAILS = ("email", "email2", "email3")
PHONES = ("primary", "mobile", "business", "business2", "home", "home2", "other", "car", "company_main")
WEB_PAGES = ("web_page", "personal_web_page")

# Each line: what it is, then its names; "|" parts them.
_NAMES = """
prefix: Anrede|Civilité|Tratamiento|Tratamento|Título|Titre|Title
given: First Name|Vorname|Prénom|Nombre|Nome|Nome próprio|Primeiro nome
middle: Middle Name|Weitere Vornamen|Deuxième prénom|Segundo nombre|Nome do meio|Segundo nome
family: Last Name|Nachname|Nom|Apellidos|Apellido|Sobrenome|Apelido
suffix: Suffix|Suffixe|Sufijo|Sufixo
file_as: Nickname|Spitzname|Surnom|Alias
organization: Company|Firma|Société|Organización|Compañía|Empresa|Organização
title: Job Title|Position|Fonction|Puesto|Cargo
email: E-mail Address|E-Mail-Adresse|Adresse de messagerie|Adresse e-mail|Adresse électronique|
 Dirección de correo electrónico|Dirección de correo|Endereço de email|Endereço de e-mail|
 Endereço de correio eletrónico|Endereço de correio electrónico
email2: E-mail 2 Address|E-Mail 2: Adresse|Adresse de messagerie 2|Adresse e-mail 2|Adresse électronique 2|
 Dirección de correo electrónico 2|Dirección del correo electrónico 2|Endereço de email 2|Endereço de e-mail 2|
 Endereço de correio eletrónico 2|E-Mail-Adresse 2|E-Mail 2-Adresse
email3: E-mail 3 Address|E-Mail 3: Adresse|Adresse de messagerie 3|Adresse e-mail 3|Adresse électronique 3|
 Dirección de correo electrónico 3|Dirección del correo electrónico 3|Endereço de email 3|Endereço de e-mail 3|
 Endereço de correio eletrónico 3|E-Mail-Adresse 3|E-Mail 3-Adresse
email_shown: E-mail Display Name|E-Mail: Angezeigter Name
email2_shown: E-mail 2 Display Name|E-Mail 2: Angezeigter Name
email3_shown: E-mail 3 Display Name|E-Mail 3: Angezeigter Name
primary: Primary Phone|Haupttelefon|Téléphone principal|Teléfono principal|Telefone principal
mobile: Mobile Phone|Mobiltelefon|Mobiltelefon 2|Tél. mobile|Téléphone mobile|Móvil|Teléfono móvil|Celular|
 Telefone celular|Telemóvel
business: Business Phone|Telefon geschäftlich|Telefon (geschäftlich)|Téléphone (bureau)|Téléphone bureau|
 Teléfono del trabajo|Telefone comercial
business2: Business Phone 2|Telefon geschäftlich 2|Téléphone 2 (bureau)|Teléfono del trabajo 2|Telefone comercial 2
home: Home Phone|Telefon privat|Telefon (privat)|Téléphone (domicile)|Téléphone domicile|Particular|
 Teléfono particular|Telefone residencial
home2: Home Phone 2|Telefon privat 2|Téléphone 2 (domicile)|Teléfono particular 2|Telefone residencial 2
other: Other Phone|Weiteres Telefon|Téléphone (autre)|Otro teléfono|Outro telefone
car: Car Phone|Autotelefon|Téléphone (voiture)|Teléfono del automóvil
company_main: Company Main Phone|Telefon Firma|Téléphone société
web_page: Web Page|Webseite|Page Web|Página web|Página da Web
personal_web_page: Personal Web Page
notes: Notes|Notizen|Notas|Anotações
tags: Categories|Kategorien|Catégories|Categorías|Categorias
introducer: Referred By|Empfohlen von|Recommandé par|Recomendado por|Referido por|Indicado por
"""

# Columns that only Outlook has.
_SIGNS = """
E-mail Type|E-mail Display Name|E-mail 2 Address|E-mail 2 Type|E-mail 2 Display Name|E-mail 3 Address|E-mail 3 Type|
E-mail 3 Display Name|Business Street|Business City|Business Postal Code|Business Fax|Business Phone 2|Home Street|
Home Fax|Other Street|Other Fax|Company Main Phone|TTY/TDD Phone|Given Yomi|Surname Yomi|Company Yomi|
Internet Free Busy|Government ID Number|Organizational ID Number|Billing Information|Assistant's Phone|Referred By|
Weitere Vornamen|Straße geschäftlich|Ort geschäftlich|Telefon geschäftlich|Fax geschäftlich|E-Mail-Typ|
E-Mail: Angezeigter Name|E-Mail 2: Adresse|Telefon privat|Straße privat|Weiteres Telefon|Haupttelefon|
Empfohlen von|Rue (bureau)|Ville (bureau)|Téléphone (bureau)|Télécopie (bureau)|Téléphone (domicile)|
Deuxième prénom|Adresse de messagerie|Type de messagerie|Adresse de messagerie 2|Recommandé par|
Calle del trabajo|Teléfono del trabajo|Fax del trabajo|Segundo nombre|Dirección de correo electrónico|
Tipo de correo electrónico|Dirección de correo electrónico 2|Dirección del correo electrónico 2|Otro teléfono|
Rua do endereço comercial|Telefone comercial|Fax comercial|Telefone residencial|Endereço de email|
Endereço de email 2|Endereço de e-mail|Endereço de e-mail 2|Endereço de correio eletrónico|
Endereço de correio eletrónico 2|Nome do meio|Outro telefone
"""

# The other columns of the English export.
_OTHERS = """
Department|Initials|Gender|Birthday|Anniversary|Location|Language|Business Street 2|Business Street 3|Business State|
Business Country|Business Country/Region|Home Street 2|Home Street 3|Home City|Home State|Home Postal Code|
Home Country|Home Country/Region|Other Street 2|Other Street 3|Other City|Other State|Other Postal Code|
Other Country|Other Country/Region|Business Address|Business Address PO Box|Home Address|Home Address PO Box|
Other Address|Other Address PO Box|Assistant's Name|Manager's Name|Callback|ISDN|Pager|Radio Phone|Telex|Account|
Children|Directory Server|Hobby|Keywords|Mileage|Office Location|PO Box|Priority|Private|Profession|Sensitivity|
Spouse|User 1|User 2|User 3|User 4|IMAddress|Schools
"""


def _cut(text: str) -> list[str]:
    return [column_key(name) for name in text.replace("\n", "").split("|") if name.strip()]


KEYS: dict[str, str] = {
    name: key
    for key, _, names in (entry.partition(": ") for entry in _NAMES.replace("|\n ", "|").strip().splitlines())
    for name in _cut(names)
}
SIGNS = frozenset(_cut(_SIGNS))
KNOWN = frozenset(KEYS) | SIGNS | frozenset(_cut(_OTHERS))
CORE = frozenset(
    map(column_key, ("Title", "Middle Name", "Suffix", "Company", "Job Title", "Department", "Categories", "Web Page",
                     "Referred By", "Mobile Phone", "Business Phone", "Home Phone", "Notes"))
)  # fmt: skip
TITLE = (column_key("Titre"), column_key("Título"))
