"""Setting a passphrase for the data, changing it, and taking it off again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from models import cipher, encrypting, keychain
from models.encrypting import Older, Wish
from models.store import Store
from ui import window_place
from ui.desk import AGAIN
from ui.pages.form_page import labelled
from ui.theme import SPACE_3, SPACE_4, SPACE_6, Role
from ui.widgets.button import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.chip_choice import ChipChoice
from ui.widgets.foot import foot
from ui.widgets.line import Title
from ui.widgets.secret_field import SecretField
from ui.widgets.text import Text

SHORTEST: Final = 8  # letters; what is shorter is guessed, however slowly each guess is tried
_WIDTH: Final = 500


class PassphraseDialog(QDialog):
    """Notes in the store what is to be done, and lets the window begin anew: then it is done.

    `remove` takes the passphrase off, where there is one.
    """

    def __init__(self, store: Store, *, remove: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store, self._remove = store, remove
        has_one = cipher.beginning_of(store.path) is not None
        self.first = SecretField(self.tr("New passphrase"))
        self.again = SecretField(self.tr("The same once more"))
        self.show_it = CheckBox(self.tr("Show what I type"))
        self.show_it.toggled.connect(self._reveal)
        self.amiss = Text("", Role.SOFT_INK)
        self.in_keyring = CheckBox(self.tr("Keep it in this computer's keyring"))
        self.older = ChipChoice(self._choices(), name=self.tr("Older backups"))
        self.older.set_current(Older.CHANGE)
        title, about, action = self._words(has_one=has_one)
        self.setWindowTitle(title)
        self.action = Button(action, Kind.FILLED, pressed=self._begin)
        self.action.setDefault(True)
        self._lay_out(title, about)
        for field in (self.first, self.again):
            field.textChanged.connect(self._allow)
        self._allow()

    def _words(self, *, has_one: bool) -> tuple[str, str, str]:
        """The title, what it is about, and the button."""
        if self._remove:
            about = self.tr("From then on anybody who can open your files can read what you write here.")
            return self.tr("Remove the passphrase?"), about, self.tr("Remove it")
        about = self.tr(
            "It protects what you write here when this computer, or a copy of your data, gets into other hands. "
            "Without it nobody can open them: not you, and not we. Write it down where you keep important papers."
        )
        if has_one:
            return self.tr("Change the passphrase"), about, self.tr("Change it")
        return self.tr("Set a passphrase"), about, self.tr("Set it")

    def _choices(self) -> list[tuple[str, str]]:
        change = self.tr("Make readable without it") if self._remove else self.tr("Give them this one")
        return [
            (Older.CHANGE, change),
            (Older.DELETE, self.tr("Delete them")),
            (Older.KEEP, self.tr("Leave them as they are")),
        ]

    def _lay_out(self, title: str, about: str) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Title(title))
        box.addWidget(Text(about))
        if not self._remove:
            for field in (self.first, self.again):
                box.addWidget(labelled(field.accessibleName(), field))
            box.addWidget(self.amiss)
            box.addWidget(self.show_it)
            box.addWidget(self._keyring())
        if encrypting.backups_there(self._store.folder):
            box.addWidget(labelled(self.tr("Older backups"), self.older, Text(self._about_older(), Role.SOFT_INK)))
        box.addWidget(Text(self.tr("The window closes and comes back."), Role.SOFT_INK))
        box.addStretch(1)
        box.addLayout(foot(Button(self.tr("Cancel"), pressed=self.reject), self.action))
        window_place.begin(self, _WIDTH)

    def _about_older(self) -> str:
        if self._remove:
            return self.tr("Left as they are, they are opened with the passphrase that they have now.")
        return self.tr("New backups have this passphrase. Left as they are, older ones are opened as they are now.")

    def _keyring(self) -> QWidget:
        if keychain.available():
            return self.in_keyring
        said = self.tr("This computer has no keyring that could keep it, so you are asked at each start.")
        return Text(said, Role.SOFT_INK)

    def _reveal(self, shown: bool) -> None:
        for field in (self.first, self.again):
            field.reveal(shown=shown)

    def _allow(self) -> None:
        """Say what is still missing, without a reproach; only then can it be set."""
        first, again = self.first.text(), self.again.text()
        said = ""
        if len(first) < SHORTEST:
            said = self.tr("Four or five words that do not belong together are good; at least 8 letters.")
        elif again and first != again:
            said = self.tr("The two are not the same yet.")
        self.amiss.setText(said)
        self.action.setEnabled(self._remove or (len(first) >= SHORTEST and first == again))

    def _begin(self) -> None:
        """The key takes a moment to make: let the button be seen pressed first."""
        self.setEnabled(False)
        QTimer.singleShot(0, self, self._go)

    def _go(self) -> None:
        self.again.clear()
        key = None if self._remove else cipher.new_key(self.first.take())
        self._store.wish = Wish(key, Older(self.older.current()), in_keyring=self.in_keyring.isChecked())
        self.accept()
        QApplication.exit(AGAIN)
