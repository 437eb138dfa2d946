"""What a column of a table can be, and what its name says of that in five languages. Pure."""

from __future__ import annotations

import re
from enum import StrEnum

from models.search import fold


class Field(StrEnum):
    """What a column is. The words for it are "import_column.VALUE"."""

    IGNORE = "ignore"
    NAME = "name"
    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    PREFIX = "prefix"
    SUFFIX = "suffix"
    TITLE = "title"
    ORGANIZATION = "organization"
    EMAIL = "email"
    TEL = "tel"
    LINK = "link"
    CONNECTED = "connected"
    INTRODUCER = "introducer"
    TAGS = "tags"
    NOTES = "notes"
    UID = "uid"


NAMES = frozenset([Field.NAME, Field.GIVEN, Field.FAMILY])
SEVERAL = frozenset([Field.IGNORE, Field.EMAIL, Field.TEL, Field.LINK, Field.TAGS, Field.NOTES])

_MAX_WORDS = 8
# Names whose meaning depends on the columns beside them: "Name" beside "Vorname" is the family name.
BARE_NAMES = frozenset(["name", "names", "nom", "noms", "nombre", "nombres", "nome", "nomes"])
_TWO_TITLES = frozenset(["title", "titre", "titulo"])  # a position, or what stands before a name

# The first that fits counts; ^ and $ stand where a word alone must be the whole name of the column.
_RULES: tuple[tuple[Field, str], ...] = (
    (Field.UID, r"^inroad id$"),
    (
        Field.IGNORE,
        r"birth|birthday|birthdate|geburtstag|geburtsdatum|geb|anniversaire|naissance|cumpleanos"
        r"|nacimiento|aniversario|nascimento|fax|telefax|photo|foto|picture|avatar|(email|mail|phone"
        r"|adress|address) (type|typ|label)|username|password|(file|user|domain) name|(company"
        r"|organi[sz]ation|firm|employer) (website|url|site|link|web|email|mail|phone|linkedin|linked in"
        r"|size|domain)|phonetic|yomi",
    ),
    (
        Field.INTRODUCER,
        r"introduced by|introducer|introduction from|introduced|referred by|referrer|referral"
        r"|recommended by|intro by|intro from|^intro$|met through|through whom|^via$|empfohlen von"
        r"|empfohlen|vermittelt (durch|von)|vorgestellt von|durch wen|recommandee? par|presentee? par"
        r"|introduite? par|recomendad[oa] por|presentad[oa] por|referid[oa] por|indicad[oa] por"
        r"|apresentad[oa] por",
    ),
    (
        Field.EMAIL,
        r"emails?|mail|mailadresse|mails|courriel|courrier electronique|adresse electronique|correos?"
        r"|correo electronico|correio eletronico|correio electronico",
    ),
    (
        Field.TEL,
        r"phones?|phone number|tel|telephone|telefon|telefonnummer|rufnummer|mobile|mobil|mobilnummer"
        r"|mobiltelefon|handy|handynummer|cell|cellphone|portable|telefono|telefone|movil|celular"
        r"|telemovel|whatsapp|whats app",
    ),
    (
        Field.CONNECTED,
        r"connected on|date connected|connected since|met on|date met|first met|met since|connection date"
        r"|^connected$|^met$|^date$|^since$|kennengelernt|kennengelernt am|verbunden seit|verbunden am"
        r"|^datum$|^verbunden$|^seit$|date de rencontre|rencontree? le|connectee? le|conocid[oa] el"
        r"|^fecha$|fecha de (conexion|contacto)|conectad[oa] (el|em)|^data$|conhecid[oa] em"
        r"|data de (conexao|contato)",
    ),
    (
        Field.LINK,
        r"linkedin|linked in|urls?|links?|website|web site|^web$|web page|webpage|homepage|profile|profil"
        r"|perfil|^site$|webseite|site web|pagina web|xing|profile url|profile link|lien|enlace"
        r"|lien linkedin",
    ),
    (
        Field.MIDDLE,
        r"middle names?|middle initial|zweiter vorname|weitere vornamen|deuxieme prenom|segundo nombre"
        r"|nome do meio|segundo nome",
    ),
    (
        Field.GIVEN,
        r"first names?|given names?|forenames?|fname|vornamen?|rufname|prenoms?|nombre de pila"
        r"|primer nombre|primeiro nome|nome proprio|^given$|^first$|^firstname$",
    ),
    (
        Field.FAMILY,
        r"last names?|family names?|surnames?|lname|nachnamen?|familienname|zuname|nom de famille"
        r"|apellidos?|sobrenomes?|apelidos?|ultimo nome|^last$|^family$|^lastname$",
    ),
    (
        Field.NOTES,
        r"notes?|comments?|remarks?|how we met|how i know|where we met|background|^bio$|^about$|context"
        r"|notizen?|bemerkung(en)?|kommentare?|anmerkung(en)?|hinweise?|commentaires?|remarques?|notas?"
        r"|comentarios?|observaciones|observacoes|anotacoes",
    ),
    (
        Field.TAGS,
        r"tags?|labels?|category|categories|groups?|kategorien?|gruppen?|schlagwort|schlagworte"
        r"|stichworte?|etiquettes?|groupes?|etiquetas?|categorias?|grupos?|marcadores|mots cles",
    ),
    (
        Field.TITLE,
        r"job title|jobtitle|job|role|position|^function$|occupation|headline|designation|title|beruf"
        r"|rolle|funktion|stelle|jobtitel|berufsbezeichnung|poste|fonction|titre|intitule|metier|cargo"
        r"|puesto|titulo|funcao|profissao|profesion|profession|^rol$",
    ),
    (
        Field.ORGANIZATION,
        r"company|companies|organi[sz]ations?|employer|firm|business|institution|institute|university"
        r"|school|affiliation|workplace|works at|^org$|firma|unternehmen|arbeitgeber|institut|hochschule"
        r"|universitat|einrichtung|entreprise|societe|employeur|etablissement|empresa|compania"
        r"|organizacion|empleador|institucion|instituicao|organizacao|empregador",
    ),
    (
        Field.PREFIX,
        r"prefix|salutation|honorific|anrede|titel|civilite|tratamiento|tratamento",
    ),
    (
        Field.SUFFIX,
        r"suffix|suffixe|sufijo|sufixo|namenszusatz",
    ),
    (
        Field.NAME,
        r"full name|fullname|^names?$|contact name|^contacts?$|^person$|^people$|^who$|^whom$|display name"
        r"|name of (the )?(person|contact|interviewee)|contact person|(contact|person|persons|connection"
        r"|interviewee|student|alumni|alumnus|member|speaker|attendee|participant|mentor|client|candidate"
        r"|colleague|people|their|his|her|my)( s)? names?|vollstandiger name|^ansprechpartner(in)?$"
        r"|^kontakte?$|^noms?$|nom complet|^nombres?$|nombre completo|nombre y apellidos|^contacto$"
        r"|^nomes?$|nome completo|^contato$|^personne$|^persona$|^pessoa$|name und vorname"
        r"|vorname und nachname|vor und nachname|nom et prenom|prenom et nom",
    ),
)
_FULL = re.compile(
    r"(full|contact|display|whole|complete) ?name|(first|given) (and|&|\+)? ?(last|family) names?|name und vorname"
    r"|vorname (und )?nachname|vor und nachname|nachname vorname|nom (et )?prenom|prenom (et )?nom|nombre y apellidos?"
    r"|nom complet|nome e sobrenome|name vorname"
)
_EDGE = re.compile(r"(?<=[a-z])(?=[A-Z])")
_OTHER = re.compile(r"[^\w&+]+|_+")


def _compiled(pattern: str) -> re.Pattern[str]:
    """^word$ is the whole name; anything else may stand in it as whole words."""
    parts = pattern.split("|")
    whole = "|".join(part.strip("^$") for part in parts if part.startswith("^"))
    inside = "|".join(part for part in parts if not part.startswith("^"))
    either = (rf"^(?:{whole})$" if whole else "", rf"\b(?:{inside})\b" if inside else "")
    return re.compile("|".join(filter(None, either)))


def plain(name: str) -> str:
    """A column's name as words to look at: folded, "firstName" and "first_name" as "first name"."""
    words = fold(_EDGE.sub(" ", name[:200])) if not name.isupper() else fold(name)
    words = " ".join(_OTHER.sub(" ", words).split())
    return re.sub(r"\be mail", "email", words)


_BY_NAME = tuple((field, _compiled(pattern)) for field, pattern in _RULES)


def by_name(name: str) -> Field | None:
    """What a column's name says; IGNORE for what is known and not wanted, None for an unknown name."""
    words = plain(name)
    if not words or len(words.split()) > _MAX_WORDS:
        return None
    if _FULL.search(words):
        return Field.NAME
    return next((field for field, pattern in _BY_NAME if pattern.search(words)), None)


def may_be_a_prefix(name: str) -> bool:
    """Whether the name stands for a position as well as for what is put before a name."""
    return plain(name) in _TWO_TITLES
