"""The middle of the notes window: the editor of the present place, or paper; and below whether all is saved."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.notes_editor import EditorCard, NotesEditor
from ui.pages.notes_foot import SavedLine
from ui.pages.notes_paper import PaperPanel
from ui.pages.notes_session import NotesSession
from ui.theme import SPACE_2
from ui.widgets.line import Heading


class Writing(QWidget):
    """Shows what is written at the session's present place, and hands on what is typed."""

    def __init__(self, session: NotesSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.editor = NotesEditor()
        self.paper = PaperPanel(session)
        self.saved = SavedLine(session.desk, session.saver)
        self._heading = Heading()
        self._pages = QStackedWidget()
        self._pages.addWidget(EditorCard(self.editor))
        self._pages.addWidget(self.paper)
        self.editor.setPlaceholderText(self.tr("What they say, in a few words"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self._heading)
        box.addWidget(self._pages, 1)
        box.addWidget(self.saved)
        self.editor.edited.connect(session.typed)
        self.editor.left.connect(session.saver.flush)
        self.editor.pictures.connect(self.take_pictures)
        session.changed.connect(self.refresh)
        session.moved.connect(self.show_place)
        self.show_place()

    def set_strip(self, strip: bool) -> None:
        """In the strip the question itself stands above."""
        self._heading.setVisible(not strip)

    def refresh(self) -> None:
        """Show what stands there now; what is just being typed stays."""
        self._pages.setEnabled(not self._session.gone)
        if not self._session.gone:
            self.editor.show_text(self._session.text())

    def show_place(self) -> None:
        """Another place is shown; the focus comes along where it was in the words of the last one."""
        session = self._session
        on_paper = session.current == session.paper
        if session.question() is not None:
            name = self.tr("Notes for this question")
        else:
            name = self.tr("On paper") if on_paper else self.tr("General notes")
        focused = QApplication.focusWidget()
        inside = focused is not None and self._pages.isAncestorOf(focused)
        self._heading.setText(name)
        self.editor.setAccessibleName(name)
        self.editor.show_text(session.text(), fresh=True)
        self._pages.setCurrentIndex(1 if on_paper else 0)
        if inside:
            self.focus_place()

    def focus_place(self) -> None:
        """Give the focus to where the user goes on."""
        place: QWidget = self.paper if self._session.current == self._session.paper else self.editor
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_pictures(self, data: QMimeData) -> None:
        """Keep the pictures that were dropped or pasted, and show where they are."""
        self._session.show(self._session.paper)
        self.paper.take(data)
