"""The language of the window: Inroad's words, Qt's own, and the customs for dates and numbers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from models import languages, resources, words

_installed: Final[list[QTranslator]] = []
_QT_NAMES: Final = {"pt": "pt_BR"}


def of_system() -> str:
    """The language of this computer's user, English where Inroad has no words in it."""
    return languages.first_of(QLocale.system().uiLanguages())


def speak(chosen: str = "") -> None:
    """Say everything in a language from now on; "" is the system's. What is shown already stays as it is."""
    language = chosen if chosen in languages.NAMES else of_system()
    QLocale.setDefault(_customs(language))
    words.use(language, languages.territory_of(QLocale().name()))
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    if language != languages.ENGLISH:
        from PySide6.QtCore import QLibraryInfo

        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(f"qtbase_{_QT_NAMES.get(language, language)}", qt)
        _install(f"inroad_{language}", str(resources.folder("translations")))


def _customs(language: str) -> QLocale:
    """The language with the dates and numbers of the place that the system is set to."""
    here, known = QLocale.system(), QLocale(language)
    if here.language() is QLocale.Language.C:
        return known if language != languages.ENGLISH else here
    return QLocale(known.language(), here.territory())


def _install(name: str, folder: str) -> None:
    translator = QTranslator()
    if translator.load(name, folder):  # without it, it is English
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
