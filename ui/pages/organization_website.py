"""The website of an organisation: saved as it is typed, and opened where it can be."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from models import organizations
from ui.desk import Desk
from ui.pages.organization_actions import OrganizationActions
from ui.pages.organization_words import web_target, website_tip
from ui.theme import SPACE_2
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.wizards.saved_text import SavedText


class WebsiteRow(QWidget):
    """A field, and a button that says where it leads before it opens the browser."""

    def __init__(self, desk: Desk, actions: OrganizationActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self._organization: int | None = None
        self.field = Field("https://", name=self.tr("Website"))
        self.open = Button(self.tr("Open"), pressed=self._open)
        self.open.setAccessibleName(self.tr("Open the website"))
        self._saved = SavedText(self.field, self._write)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self.field, 1)
        box.addWidget(self.open)

    def show_website(self, organization: int, website: str) -> None:
        """Show the website of this organisation; what is being typed stays."""
        self._organization = organization
        self._saved.show(website)
        self._show_target(website)

    def _show_target(self, website: str) -> None:
        self.open.setEnabled(bool(web_target(website)))
        self.open.setToolTip(website_tip(website))

    def _open(self) -> None:
        self._saved.flush()
        self._actions.open_website(self.field.text())

    def _write(self, text: str, visit: str) -> None:
        organization, fields = self._organization, {"website": text.strip()}
        self._show_target(text)
        if organization is not None:
            now = self._desk.now()
            self._desk.do(lambda: organizations.edit(organization, fields, now, visit=visit), quiet=True)
