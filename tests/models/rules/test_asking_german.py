"""The three lights in German: who I am, how I found you, what I hope for, looked for in texts as people write them."""

from __future__ import annotations

import pytest

from models import resources
from models.rules import asking
from models.rules.asking import Part

GERMAN = asking.vocabulary(resources.document("asking", "de"))

TEXTS: list[tuple[str, str]] = [
    (
        "Guten Tag Frau Osei,\n\nich bin Postdoc im dritten Jahr in Lissabon. Lena Fischer hat mir von Ihrer "
        "Arbeit bei der Royal Society erzählt. Darf ich Sie 20 Minuten am Telefon dazu befragen?\n\nFreundliche "
        "Grüße\nAna Lopes",
        "whf",
    ),
    (
        "Hallo Maya! Ich schließe gerade meine Promotion in Bodenkunde ab und fand deinen Vortrag in Leeds "
        "großartig. Hättest du nächste Woche Zeit für ein kurzes Gespräch?\nInês",
        "whf",
    ),
    (
        "Sehr geehrte Frau Brandt,\n\nmein Name ist Tom Okafor, ich bin Krankenpfleger in Köln. Ihr Profil habe "
        "ich auf LinkedIn gefunden. Darf ich mir fünfzehn Minuten Ihrer Zeit nehmen, um zu hören, wie Sie "
        "gewechselt haben?\n\nMit freundlichen Grüßen\nTom Okafor",
        "whf",
    ),
    (
        "Hey Sam, lange her! Ich habe gerade das Labor verlassen. Kaffee in den nächsten Tagen? Ich hätte gern "
        "deinen Rat.",
        "whf",
    ),
    (
        "Hallo Jonas, wir haben uns beim Ehemaligenabend getroffen. Ich arbeite in einer Patentkanzlei. Können "
        "wir eine halbe Stunde reden?",
        "whf",
    ),
    (
        "Hallo Lena, du bist mir als Erstes eingefallen. Ich beende gerade meine Doktorarbeit. Kann ich dich "
        "etwas zu Patenten fragen?",
        "whf",
    ),
    (
        "Ich bin Ingenieur; wir haben zusammen bei Acme gearbeitet. Ich wüsste gern, was man im "
        "Produktmanagement den ganzen Tag macht.",
        "whf",
    ),
    ("Guten Tag Maya,\n\nkönnten Sie mir 20 Minuten von Ihrer Arbeit erzählen?\n\nAna", "f"),
    ("Guten Tag Maya, ich bin Postdoc in Lissabon. Könnten wir 20 Minuten sprechen?\nAna", "wf"),
    ("Guten Tag Maya, von Lena Fischer habe ich Ihre Adresse. Könnten wir 20 Minuten sprechen?\nAna", "hf"),
    ("Guten Tag Maya, ich bin Postdoc in Lissabon. Ich habe Ihren Vortrag bei der EMBO gehört.\nAna", "wh"),
    ("Guten Tag Maya, ich habe Ihren Vortrag gehört. Er war wunderbar, danke!\nAna", "h"),
    ("Guten Tag Maya, ich bin Postdoc an der Uni Lissabon und mag es hier.\nAna", "w"),
    ("", ""),
    ("Hallo Maya, wie geht es dir? Ich hoffe, es ist alles gut.\nAna", ""),
    ("Hallo Maya, ich bin ein großer Fan von Keksen. Ich habe eine kurze Bitte.", ""),
    ("Hallo Maya, danke für unser Gespräch gestern!", ""),
    ("Stellen Sie ein? Ich brauche einen Job.", ""),
    ("Ich freue mich, von Ihnen zu hören.", ""),
    ("Was denken Sie über das Wetter?", ""),
    ("Ich schicke Ihnen gern meinen Lebenslauf. Könnten Sie ihn weiterleiten?", ""),
    ("Ich schreibe wegen Ihrer offenen Stelle.", ""),
    ("Das Gespräch hat mir gefallen, danke. Ich habe viel von Ihnen gelernt.", ""),
    (
        "Wir waren im selben Chor. Ich führe jetzt eine Bäckerei. Würdest du mir erzählen, was man in der "
        "Lebensmittelaufsicht macht?",
        "whf",
    ),
    ("Tom sagte, Sie kennen das Fach.", "h"),
    ("Zehn Jahre Unterricht, dann zwei im Labor.", "w"),
    ("Wie sieht ein normaler Tag bei Ihnen aus?", "f"),
    ("hi bin krankenpfleger, hab dich auf linkedin gefunden, können wir 20 min reden?", "whf"),
    ("[… ein Satz über dich …] [… woher ihr euch kennt …] [… wie viele …]", ""),
]


@pytest.mark.parametrize(("text", "lit"), TEXTS, ids=[text[:40] for text, _ in TEXTS])
def test_texts_of_people_of_whom_nothing_is_known(text: str, lit: str) -> None:
    found = asking.lights(text, {}, GERMAN)
    assert "".join(sign for part, sign in zip(Part, "whf", strict=True) if found[part]) == lit


def test_words_are_found_with_and_without_their_marks() -> None:
    known = asking.vocabulary({"common": "für", "who": ["ich heiße"]})
    assert known.common == {"fur"}
    assert asking.lights("Ich heisse Ana.", {}, known)[Part.WHO]
