"""The icon in the tray: its badge, its menu, and whether Inroad can live on there.

It decides nothing but what it shows; what was chosen in the menu is told by signals.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from models import resources
from models.standing import FIRST, Standing
from ui.roles import LIGHT, Role

_SIZES: Final = (16, 22, 24, 32, 48, 64, 128)  # what trays ask for, at 100 and at 200 per cent
_LABEL_LENGTH: Final = 60
_SETTLED_MS: Final = 10_000
_MESSAGE_MS: Final = 10_000


class Tray(QObject):
    """The tray icon with its menu. Without a tray it does no harm, and shows up when one comes."""

    today_wanted = Signal()
    person_wanted = Signal(int)  # something due was chosen: whom it is about
    next_wanted = Signal()
    add_person_wanted = Signal()
    pause_toggled = Signal(bool)
    open_wanted = Signal()
    quit_wanted = Signal()
    message_clicked = Signal()
    availability_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standing = Standing()
        self._menu = QMenu()  # a QObject cannot be its parent: held here instead
        self._due = self._action(self.today_wanted)
        self._first = [self._due_action(place) for place in range(FIRST)]
        self._menu.addSeparator()
        self._next = self._action(self.next_wanted)
        self._menu.addSeparator()
        self._action(self.add_person_wanted).setText(self.tr("Add a person"))
        self._pause = self._menu.addAction(self.tr("Pause reminders for a day"))
        self._pause.setCheckable(True)
        self._pause.triggered.connect(self.pause_toggled)
        self._menu.addSeparator()
        self._action(self.open_wanted).setText(self.tr("Open Inroad"))
        self._action(self.quit_wanted).setText(self.tr("Quit"))
        self._was_available = self.available()
        self._icon = self._make_icon()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self.check)
        self._watch = None
        self.show_standing(self._standing)

    @property
    def menu(self) -> QMenu:
        """The menu, for a dock that shows it too."""
        return self._menu

    def start(self) -> None:
        """Show the icon, and hear of a tray that comes or goes."""
        self._icon.show()
        if sys.platform == "linux":
            from ui.bus_watch import tray_watch  # jeepney is there on Linux only

            self._watch = tray_watch(self)
            self._watch.told.connect(self._told)
        self.check()

    def stop(self) -> None:
        """Take the icon away, as before quitting."""
        self._settling.stop()
        self._icon.hide()

    def available(self) -> bool:
        """Whether there is a tray at this moment that shows the icon. Asks the system each time."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def check(self) -> None:
        """Look again whether there is a tray; `availability_changed` says so when that is news."""
        if self._watch is not None:
            self._watch.listen()  # the bus may have come later too
        available = self.available()
        if available == self._was_available:
            return
        self._was_available = available
        if available:
            self._renew()
        self.availability_changed.emit(available)

    def icon(self) -> QIcon:
        """The icon as it is shown, with how many things are due."""
        return self._icon.icon()

    def show_standing(self, standing: Standing) -> None:
        """Show what is due and planned, in the icon, its tip and the menu."""
        if standing.due != self._standing.due or self._icon.icon().isNull():
            self._icon.setIcon(tray_icon(standing.due))
        self._standing = standing
        due_text = self.tr("%n due now", "", standing.due) if standing.due else self.tr("Nothing due now")
        self._due.setText(due_text)
        for place, action in enumerate(self._first):
            action.setVisible(place < len(standing.first))
            action.setText(_label(standing.first[place][1]) if place < len(standing.first) else "")
        self._next.setText(_label(standing.next_talk) or self.tr("No conversation planned"))
        self._next.setEnabled(bool(standing.next_talk))
        self._pause.setChecked(standing.paused)
        self._icon.setToolTip(self.tr("Inroad: {state}").format(state=due_text))

    def show_message(self, title: str, body: str) -> None:
        """The system's own message from the tray; `message_clicked` may follow."""
        self._icon.showMessage(title, body, tray_icon(0), _MESSAGE_MS)

    def _told(self, change: tuple[str, str, str]) -> None:
        """A tray came or went. One that is restarted is soon back, and one that comes needs a moment."""
        if change[2]:
            self.check()
        self._settling.start()

    def _make_icon(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(self)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._activated)
        icon.messageClicked.connect(self.message_clicked)
        return icon

    def _renew(self) -> None:
        """Qt settles on the kind of tray when an icon is made: one from before would never be seen."""
        former, self._icon = self._icon, self._make_icon()
        self.show_standing(self._standing)
        if former.isVisible():
            former.hide()
            self._icon.show()
        former.deleteLater()

    def _due_action(self, place: int) -> QAction:
        action = self._menu.addAction("")
        action.triggered.connect(lambda: self.person_wanted.emit(self._standing.first[place][0]))
        return action

    def _action(self, wanted: SignalInstance) -> QAction:
        action = self._menu.addAction("")
        action.triggered.connect(lambda: wanted.emit())  # without the "checked" that triggered brings
        return action

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On a Mac the click opens the menu.
        clicks = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)
        if reason in clicks and sys.platform != "darwin":
            self.open_wanted.emit()


def tray_icon(due: int) -> QIcon:
    """Inroad's icon, with an amber dot and a number in it when something is due."""
    renderer = QSvgRenderer(str(resources.folder("icons", "inroad.svg")))
    icon = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, size, size)
        renderer.render(painter, whole)
        if due:
            # The mark once more, moved up and left, where it stays whole beside the dot.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            renderer.render(painter, whole.translated(-size * 0.15, -size * 0.17))
            _paint_badge(painter, size, badge_text(due))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def badge_text(due: int) -> str:
    """The number in the badge: one figure is all that can be read at 16 pixels."""
    return str(due) if due <= 9 else "9+"


def _paint_badge(painter: QPainter, size: int, text: str) -> None:
    diameter = round(size * 0.625)
    dot = QRectF(size - diameter, size - diameter, diameter, diameter)
    # A gap around the dot sets it off from the icon on any bar, light or dark.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    gap = size / 16
    painter.drawEllipse(dot.adjusted(-gap, -gap, gap, gap))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(QColor(LIGHT[Role.AMBER]))
    painter.drawEllipse(dot)
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(7, round(diameter * (0.8 if len(text) == 1 else 0.6))))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT[Role.ON_ACCENT]))
    painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, text)


def _label(text: str) -> str:
    """The text as an entry of a menu: not too long, and with "&" as itself, which would underline a letter."""
    short = text if len(text) <= _LABEL_LENGTH else text[: _LABEL_LENGTH - 1].rstrip() + "…"
    return short.replace("&", "&&")
