"""The three lights and the word about asking for a job, in texts as people write them in the other languages."""

from __future__ import annotations

import pytest

from models import languages, resources
from models.rules import agenda, asking, letters
from models.rules.asking import Part

OTHERS = [language for language in languages.NAMES if language != languages.ENGLISH]

# Language, the text, and its lights: w(ho), h(ow), f(or what).
TEXTS: list[tuple[str, str, str]] = [
    (
        "de",
        "Guten Tag Frau Dr. Osei,\n\nich bin Postdoc an der Universität Lissabon. Lena Fischer hat mir von Ihrer "
        "Arbeit bei der Royal Society erzählt. Hätten Sie in den nächsten Wochen 20 Minuten für ein Telefonat?\n\n"
        "Viele Grüße\nAna Lopes",
        "whf",
    ),
    (
        "de",
        "Hallo Jonas,\n\nich schreibe gerade meine Doktorarbeit in Chemie. Wir haben uns auf der Tagung in Wien "
        "kennengelernt. Darf ich dir ein paar Fragen zu deinem Wechsel stellen?\n\nLiebe Grüße\nAna",
        "whf",
    ),
    ("de", "Könnten wir nächste Woche kurz telefonieren?", "f"),
    ("de", "Ich habe vor zwei Jahren in Biologie promoviert.", "w"),
    ("de", "Ich bin auf Ihr Profil bei LinkedIn gestoßen.", "h"),
    ("de", "Ich bin gespannt. Wie geht es dir?", ""),
    ("de", "Vielen Dank für das Gespräch gestern, es war sehr hilfreich.", ""),
    ("de", "Ich suche eine Stelle.", ""),
    ("de", "Ich würde gern erfahren, wie Ihr Alltag aussieht.", "f"),
    (
        "fr",
        "Bonjour Madame,\n\nJe suis doctorante en chimie à Lyon. Lena Fischer m'a parlé de votre travail. "
        "Auriez-vous 20 minutes pour un appel dans les semaines qui viennent ?\n\nBien cordialement,\nAna Lopes",
        "whf",
    ),
    (
        "fr",
        "Bonjour Paul,\n\nJe termine ma thèse en biologie. Nous nous sommes rencontrés au congrès de Lille. "
        "J'aimerais savoir comment tu as changé de métier : pourrions-nous en parler autour d'un café ?\n\nAna",
        "whf",
    ),
    ("fr", "Est-ce que je pourrais vous poser quelques questions ?", "f"),
    ("fr", "J'ai travaillé dix ans dans l'édition.", "w"),
    ("fr", "J'ai lu votre article sur les vaccins.", "h"),
    ("fr", "Comment allez-vous ? Je suis ravie.", ""),
    ("fr", "Merci beaucoup pour votre aide, à bientôt.", ""),
    ("fr", "Je cherche un emploi.", ""),
    ("fr", "Un quart d'heure me suffirait.", "f"),
    (
        "es",
        "Estimada Dra. Osei:\n\nSoy investigadora posdoctoral en Lisboa. Lena Fischer me habló de su trabajo en la "
        "Royal Society. ¿Podríamos hablar 20 minutos por teléfono?\n\nUn saludo,\nAna Lopes",
        "whf",
    ),
    (
        "es",
        "Hola, Pablo:\n\nEstoy terminando la tesis en Química. Nos conocimos en el congreso de Sevilla. "
        "Me gustaría saber cómo llegaste a la divulgación. ¿Tendrías un rato?\n\nAna",
        "whf",
    ),
    ("es", "¿Podría hacerle unas preguntas?", "f"),
    ("es", "He trabajado diez años como maestra.", "w"),
    ("es", "Leí su artículo sobre las vacunas.", "h"),
    ("es", "¿Cómo estás? Tengo una pregunta.", ""),
    ("es", "Gracias por tu ayuda.", ""),
    ("es", "Busco trabajo.", ""),
    ("es", "Me bastaría con media hora.", "f"),
    (
        "pt",
        "Prezada Dra. Osei,\n\nSou pesquisadora de pós-doutorado em Lisboa. A Lena Fischer me falou do seu trabalho na "
        "Royal Society. Poderíamos conversar por 20 minutos?\n\nAtenciosamente,\nAna Lopes",
        "whf",
    ),
    (
        "pt",
        "Oi, Paulo!\n\nEstou terminando o doutorado em Química. Nos conhecemos no congresso de Natal. "
        "Queria saber como você chegou à divulgação. Você teria um tempinho para um café?\n\nAna",
        "whf",
    ),
    ("pt", "Posso fazer algumas perguntas?", "f"),
    ("pt", "Trabalhei dez anos como professora.", "w"),
    ("pt", "Li o seu artigo sobre vacinas.", "h"),
    ("pt", "Tudo bem? Como vai você?", ""),
    ("pt", "Obrigada pela sua ajuda.", ""),
    ("pt", "Procuro emprego.", ""),
    ("pt", "Meia hora já seria ótimo.", "f"),
]

ASKING = [
    ("de", "Gibt es bei Ihnen offene Stellen?"),
    ("de", "Stellen Sie gerade ein?"),
    ("de", "Könnten Sie meinen Lebenslauf weiterleiten?"),
    ("de", "Hätten Sie eine Stelle für mich?"),
    ("fr", "Est-ce que vous recrutez en ce moment ?"),
    ("fr", "Y a-t-il des postes à pourvoir ?"),
    ("fr", "Pourriez-vous transmettre mon CV ?"),
    ("fr", "Auriez-vous un emploi pour moi ?"),
    ("de", "Hätten Sie ein Praktikum für mich?"),
    ("de", "Könnten Sie meinen Lebenslauf weitergeben?"),
    ("fr", "Recrutez-vous en ce moment ?"),
    ("fr", "Y a-t-il des postes à pourvoir chez vous ?"),
    ("fr", "Auriez-vous un stage pour moi ?"),
    ("fr", "Pourriez-vous m’obtenir un poste ?"),
    ("es", "¿Están contratando?"),
    ("es", "¿Hay alguna vacante en su equipo?"),
    ("es", "¿Podría hacer llegar mi currículum?"),
    ("es", "¿Tendría un puesto para mí?"),
    ("pt", "Vocês estão contratando?"),
    ("pt", "Há vagas na sua equipe?"),
    ("pt", "Você poderia encaminhar o meu currículo?"),
    ("pt", "Teria um emprego para mim?"),
]

NOT_ASKING = [
    ("de", "Was gefällt Ihnen an Ihrer Stelle?"),
    ("de", "Ist das der richtige Beruf für mich?"),
    ("de", "Wie lief Ihre Stellensuche?"),
    ("de", "Wie stellen Sie sich die nächsten Jahre vor?"),
    ("fr", "Qu'aimez-vous dans votre travail ?"),
    ("fr", "Est-ce un bon métier pour moi, à votre avis ?"),
    ("fr", "Comment s'est passée votre recherche d'emploi ?"),
    ("de", "Wie haben Sie Ihre Stelle gefunden?"),
    ("de", "Was würden Sie an meiner Stelle zuerst ausprobieren?"),
    ("fr", "Est-ce le bon poste pour moi ?"),
    ("fr", "Que chercheriez-vous dans votre prochain poste ?"),
    ("fr", "Comment avez-vous trouvé ce poste ?"),
    ("es", "¿Qué le gusta de su trabajo?"),
    ("es", "¿Cómo fue su búsqueda de empleo?"),
    ("es", "¿A quién más me recomendaría?"),
    ("pt", "Do que você gosta no seu trabalho?"),
    ("pt", "Como foi a sua busca por emprego?"),
    ("pt", "Quem mais você me recomendaria?"),
]


def known(language: str) -> asking.Vocabulary:
    return asking.vocabulary(resources.document("asking", language))


@pytest.mark.parametrize(("language", "text", "lights"), TEXTS)
def test_the_lights(language: str, text: str, lights: str) -> None:
    found = asking.lights(text, {}, known(language))
    assert "".join(sign for part, sign in zip(Part, "whf", strict=True) if found[part]) == lights


@pytest.mark.parametrize(("language", "text"), ASKING)
def test_asking_for_a_job_is_noticed(language: str, text: str) -> None:
    assert asking.asks_for_job(text, known(language))


@pytest.mark.parametrize(("language", "text"), NOT_ASKING)
def test_and_nothing_else_is(language: str, text: str) -> None:
    assert not asking.asks_for_job(text, known(language))


@pytest.mark.parametrize("language", OTHERS)
def test_the_lists_are_those_of_english_and_name_nothing_twice(language: str) -> None:
    english = resources.document("asking")
    lists = resources.document("asking", language)
    assert lists.keys() == english.keys()
    for name in set(english) - {"common", "short_forms"}:
        phrases = [asking.folded(phrase) for phrase in lists[name]]
        assert phrases, name
        assert len(set(phrases)) == len(phrases), name


@pytest.mark.parametrize("language", [one for one in OTHERS if one in resources.languages("letters")])
def test_our_own_letters_and_questions(language: str) -> None:
    """Each request says the three parts once it is filled in; nothing of ours asks for a job."""
    vocabulary = known(language)
    bank = agenda.bank(resources.document("questions", language)["questions"])
    for question in bank:
        assert not asking.asks_for_job(question.text, vocabulary), question.text
    for template in letters.templates(resources.document("letters", language)["letters"]):
        assert not asking.asks_for_job(f"{template.subject}\n{template.body}", vocabulary), template.key
        if template.purpose == "request" and template.channel == "email":
            assert asking.lights(template.body, {}, vocabulary)[Part.WHAT], template.body
