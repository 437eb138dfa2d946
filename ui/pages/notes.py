"""The notes window: question by question while the conversation goes on, in full or as a strip that stays on top."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from models import conversations
from models.words import say_list
from ui import photos
from ui.desk import Desk
from ui.pages import notes_frame
from ui.pages.notes_head import FullHead, StripHead
from ui.pages.notes_keys import add_keys
from ui.pages.notes_mentions import CameUp
from ui.pages.notes_questions import NotesQuestions
from ui.pages.notes_session import NotesSession
from ui.pages.notes_writing import Writing
from ui.theme import COLUMN_GAP, SPACE_2, SPACE_3, SPACE_4, SPACE_5, theme_of
from ui.widgets.foot_bar import FootBar
from ui.widgets.text import Text

_SIDE: Final = 32
_SHARES: Final = ((0.32, 236, 400), (0.21, 190, 260))  # of the width for questions and for what came up: least, most
_NO_LIMIT: Final = 16_777_215


class NotesWindow(QWidget):
    """A window of its own for the notes of one conversation. Everything is saved while it is typed."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk = desk
        self.strip = False
        self._warned = False  # that closing would lose words: said once
        self.session = NotesSession(desk, interview, self)
        self.session.start_if_it_is_time()
        self.full_head = FullHead()
        self.strip_head = StripHead(self.session)
        self.questions = NotesQuestions(self.session)
        self.writing = Writing(self.session)
        self.came_up = CameUp(self.session)
        self._gone = Text(self.tr("This conversation is not there any more. Undo in Inroad can bring it back."))
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._clock = QTimer(self, interval=1000)
        self._build()
        self._connect()
        add_keys(self)
        self._foot = FootBar(self.writing)
        self._arrange()
        notes_frame.put_back(self, strip=False)
        self._refresh()
        self._clock.start()
        self.writing.focus_place()

    def tick(self) -> None:
        """A second went by: show the time. Nothing is written but, once, the agreed beginning."""
        self.session.start_if_it_is_time()
        self._show_time()
        self.writing.saved.refresh()

    def set_strip(self, strip: bool) -> None:
        """Be a strip that stays on top of other windows, or the full window again."""
        if strip == self.strip:
            return
        self.session.saver.flush()
        shown = self.isVisible()
        if shown:
            notes_frame.remember(self._desk, self, strip=self.strip)
        self.strip = strip
        self._arrange()
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, strip)  # hides it
        self.setWindowState(Qt.WindowState.WindowNoState)
        notes_frame.put_back(self, strip=strip)
        if shown:
            self.show()
            self.activateWindow()  # it is another window to the desktop now
        self.writing.focus_place()

    def finish(self) -> None:
        """They talked: note it, and go on to looking back."""
        if not self.session.leave():
            return  # what is below the notes says why
        notes, interview = self.session.notes, self.session.interview
        held = notes is not None and notes.timing.held
        if not held and not self._desk.do(lambda: self._held(interview)):
            return
        self.close()
        self._desk.look_back_wanted.emit(interview)

    def note_what_came_up(self) -> None:
        """Open the line for it, with what is selected in the notes."""
        self.came_up.open_field(self.writing.editor.selected_line())

    def bring_to_front(self) -> None:
        """Show the window above the others, also after it was minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save. Where that fails it is said once; closing again leaves without the last words."""
        if not self.session.leave() and not self._warned and not self.session.gone:
            self._warned = True
            self.writing.saved.warn(self.tr("Copy your last words, or close again to leave without them."))
            event.ignore()
            return
        self._clock.stop()
        notes_frame.remember(self._desk, self, strip=self.strip)
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if photos.has_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.writing.take_pictures(event.mimeData())
        event.acceptProposedAction()

    def _held(self, interview: int) -> bool:
        conversations.held(interview, self._desk.now())
        return True

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self._middle.addWidget(self.questions)
        self._middle.addWidget(self.writing, 3)
        self._middle.addWidget(self.came_up)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch(1)
        buttons.addWidget(self.strip_head.switch)
        buttons.addWidget(self.strip_head.finish)
        self._box = QVBoxLayout(self)
        for widget in (self.full_head, self.strip_head, self._gone):
            self._box.addWidget(widget)
        self._box.addLayout(self._middle, 1)
        self._box.addLayout(buttons)

    def _connect(self) -> None:
        for head in (self.full_head, self.strip_head):
            head.start_wanted.connect(self.session.start)
            head.finish_wanted.connect(self.finish)
        self.full_head.switch_wanted.connect(lambda: self.set_strip(True))
        self.strip_head.switch_wanted.connect(lambda: self.set_strip(False))
        self.session.changed.connect(self._refresh)
        self.questions.chosen.connect(self.writing.focus_place)
        self.came_up.back.connect(self.writing.focus_place)
        self._clock.timeout.connect(self.tick)
        self._desk.said.connect(self._say)
        self._desk.changes.time_passed.connect(self._show_time)
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)

    def _arrange(self) -> None:
        """Put the same parts side by side, or one below the other."""
        strip = self.strip
        side = SPACE_4 if strip else _SIDE
        self._box.setContentsMargins(side, SPACE_3 if strip else SPACE_5, side, SPACE_3 if strip else SPACE_4)
        self._box.setSpacing(SPACE_3 if strip else SPACE_4)
        way = QBoxLayout.Direction.TopToBottom if strip else QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(way)
        self._middle.setSpacing(SPACE_3 if strip else COLUMN_GAP)
        self._middle.setStretch(2, 2 if strip else 0)
        self.came_up.set_strip(strip)
        self.writing.set_strip(strip)
        for widget in (self.full_head, self.questions):
            widget.setVisible(not strip)
        for widget in (self.strip_head, self.strip_head.switch, self.strip_head.finish):
            widget.setVisible(strip)
        self._show_time()
        self._share_width()

    def _share_width(self) -> None:
        scale = theme_of(self).scale
        for widget, (share, least, most) in zip((self.questions, self.came_up), _SHARES, strict=True):
            if self.strip:
                widget.setMinimumWidth(0)
                widget.setMaximumWidth(_NO_LIMIT)
            else:
                widget.setFixedWidth(round(min(most * scale, max(least * scale, self.width() * share))))

    def _refresh(self) -> None:
        notes = self.session.notes
        for widget in (self.questions, self.came_up, self.full_head, self.strip_head):
            widget.setEnabled(not self.session.gone)
        self._gone.setVisible(self.session.gone)
        if notes is not None and not self.session.gone:
            clock = self.session.clock()
            self.setWindowTitle(self.tr("Notes: {0}").format(say_list(notes.people)))
            self.full_head.show_notes(notes, clock)
            self.strip_head.show_notes(notes, clock)
            self._show_time()

    def _show_time(self) -> None:
        clock, notes = self.session.clock(), self.session.notes
        starts = notes.timing.starts_at if notes else None
        early = starts is not None and self._desk.now() < starts
        head = self.strip_head if self.strip else self.full_head
        head.show_clock(clock, early=early)

    def _say(self, sentence: str, undoable: bool) -> None:
        self._foot.say(sentence, self._desk.undo if undoable else None)
