"""The first step of preparing: why this person, what I want to learn, when and how."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from models import conversations, knows, participants, people
from models.conversations import Conversation
from models.words import say_list, words
from ui.desk import Desk
from ui.theme import COLUMN_GAP, SPACE_2, SPACE_4, SPACE_6, Role
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.line import Heading, Title
from ui.widgets.scroll import Scroll
from ui.widgets.text import Run, Text
from ui.wizards.prepare_known import KnownEdit
from ui.wizards.prepare_reasons import ReasonsEdit
from ui.wizards.prepare_when import WhenEdit, WhereEdit, labelled
from ui.wizards.saved_text import SavedText

NARROW_BELOW = 560


class PersonStep(QWidget):
    """Two columns: what to talk about, and when and how; one below the other where there is no room."""

    def __init__(self, desk: Desk, interview: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._interview = interview
        self._shown: Conversation | None = None
        self._title = Title()
        self._why = Heading()
        self._reasons = ReasonsEdit(desk, interview)
        self._when = WhenEdit(desk, interview)
        self._where = WhereEdit(desk, interview)
        self._known_how = KnownEdit(desk)
        self._joins = Text()
        self._joins.link_activated.connect(self._somebody_joins)
        self._learn = Area(self.tr("A sentence is enough; several, one on each line"), least=3, most=6)
        self._known = Area(self.tr("What you found out beforehand"), least=2, most=4)
        self._teach = Area(least=2, most=4)
        self._heading = Field()
        self._greet = Field()
        self._texts = {
            "want_to_learn": SavedText(self._learn, self._into_conversation("want_to_learn")),
            "already_known": SavedText(self._known, self._into_conversation("already_known")),
            "teach_them": SavedText(self._teach, self._into_conversation("teach_them")),
        }
        self._heading_saved = SavedText(self._heading, self._into_person("sheet_heading"))
        self._greet_saved = SavedText(self._greet, self._into_person("greet_as"))
        self._told = ""  # a sentence that could go on the sheet
        self._telling = Text(role=Role.SOFT_INK)
        self._telling.link_activated.connect(self._tell)
        self._more_button = Button(self.tr("More"), pressed=self._open_more)
        self._more_button.show_arrow(True)
        self._more = self._make_more()
        self._lay_out()

    def refresh(self, conversation: Conversation) -> None:
        """Show what is stored."""
        self._shown = conversation
        name = short(conversation.greeting_name)
        self._title.setText(self.tr("Your conversation with {name}").replace("{name}", name))
        self._why.setText(self.tr("Why {name}?").replace("{name}", name))
        self._reasons.refresh(conversation)
        self._when.refresh(conversation)
        self._where.refresh(conversation)
        self._name_the_others()
        for field, saved in self._texts.items():
            saved.show(getattr(conversation, field))
        about = people.detail(conversation.person, self._desk.now())
        if about is not None:
            self._known_how.refresh(about)
            self._heading_saved.show(about.sheet_heading)
            self._greet_saved.show(about.greet_as)
            for field in (self._heading, self._greet):
                field.setPlaceholderText(short(about.display_name))
        if conversation.teach_them:
            self._open_more(focus=False)
        self._offer_telling(conversation, name)

    def _offer_telling(self, conversation: Conversation, name: str) -> None:
        """What this person should still learn about the user, as one click, while nothing is said of it."""
        told = None if conversation.teach_them else knows.telling(conversation.person)
        self._told = told.text if told is not None else ""
        self._telling.setVisible(told is not None)
        if told is not None:
            said = self.tr("{name} does not know {topic} yet.").replace("{name}", name)
            said = said.replace("{topic}", words(f"knows.topic.{told.topic}"))
            self._telling.set_bold_spans([Run(f"{said}  "), Run(self.tr("Put it on the sheet"), link="tell")])

    def _tell(self) -> None:
        desk, interview, fields = self._desk, self._interview, {"teach_them": self._told}
        self._open_more()
        desk.do(lambda: conversations.edit(interview, fields, desk.now()))

    def _name_the_others(self) -> None:
        """Say who else takes part, and offer to add somebody."""
        others = [short(name, 24) for _person, name in participants.of(self._interview)[1:]]
        said = self.tr("{names} takes part, too.") if len(others) == 1 else self.tr("{names} take part, too.")
        runs = [Run(said.replace("{names}", say_list(others))), Run("  ")] if others else []
        offer = self.tr("Change who takes part") if others else self.tr("Somebody else joins…")
        self._joins.set_bold_spans([*runs, Run(offer, link="joins")])

    def _somebody_joins(self) -> None:
        from ui.dialogs.participants import ParticipantsDialog  # seldom needed

        ParticipantsDialog(self._desk, self._interview, self.window()).open()

    def begin(self) -> None:
        """Put the cursor where the first sentence goes."""
        self._reasons.begin()

    def _lay_out(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(COLUMN_GAP + SPACE_4)
        talk, how = QVBoxLayout(), QVBoxLayout()
        talk.setSpacing(SPACE_4)
        how.setSpacing(SPACE_4)
        why = QVBoxLayout()
        why.setSpacing(SPACE_2)
        why.addWidget(self._why)
        why.addWidget(self._reasons)
        talk.addLayout(why)
        talk.addLayout(labelled(self.tr("What do you want to learn?"), self._learn))
        talk.addLayout(labelled(self.tr("Known already, don't ask"), self._known))
        talk.addWidget(self._telling)
        more = QHBoxLayout()
        more.addWidget(self._more_button)
        more.addStretch(1)
        talk.addLayout(more)
        talk.addWidget(self._more)
        talk.addStretch(1)
        how.addWidget(self._when)
        how.addWidget(self._where)
        how.addWidget(self._joins)
        how.addWidget(self._known_how)
        how.addStretch(1)
        self._columns.addLayout(talk, 7)
        self._columns.addLayout(how, 5)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(SPACE_6, SPACE_6 - 2, SPACE_6, SPACE_4)
        inside.setSpacing(0)
        inside.addWidget(self._title)
        inside.addWidget(Text(self.tr("A sentence each is enough. All of it is saved as you type."), Role.SOFT_INK))
        inside.addSpacing(SPACE_4)
        inside.addLayout(self._columns)
        inside.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Scroll(content))

    def _make_more(self) -> QWidget:
        more = QWidget()
        box = QVBoxLayout(more)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_4)
        box.addLayout(labelled(self.tr("One thing they should learn about you"), self._teach))
        box.addLayout(labelled(self.tr("Heading on the sheet"), self._heading))
        box.addLayout(labelled(self.tr("Greet as"), self._greet))
        more.hide()
        return more

    def _open_more(self, *, focus: bool = True) -> None:
        self._more.show()
        self._more_button.hide()
        if focus:
            self._teach.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)

    def _into_conversation(self, name: str) -> Callable[[str, str], object]:
        desk, interview = self._desk, self._interview
        return lambda text, visit: desk.do(
            lambda: conversations.edit(interview, {name: text}, desk.now(), visit=visit), quiet=True
        )

    def _into_person(self, name: str) -> Callable[[str, str], object]:
        def save(text: str, visit: str) -> None:
            if self._shown is not None:
                desk, person, value = self._desk, self._shown.person, text.strip()
                desk.do(lambda: people.edit(person, {name: value}, desk.now(), visit=visit), quiet=True)

        return save


def short(name: str, most: int = 40) -> str:
    """A name for a sentence: a very long one is cut."""
    return name if len(name) <= most else name[: most - 1] + "…"
