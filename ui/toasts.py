"""Pop-ups with buttons on Windows and macOS, by the library desktop-notifier (6.2).

It is made of coroutines, which run in a thread of their own and are only ever waited for there; what a person
pressed comes back by a signal. macOS shows them for a signed application alone, and asks the user first; Windows
knows Inroad by the name that the library registers. Where the library is missing, refused or fails, the other
notifier shows the pop-up, and the next one is tried anew.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, wait
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, Any, Final, get_args

from PySide6.QtCore import QObject, Qt, Signal

from models import resources
from ui.notifications import BODY_LENGTH, TITLE_LENGTH, Action, Notifier, PopupContent, plain

if TYPE_CHECKING:
    from desktop_notifier import DesktopNotifier

APP_NAME: Final = "Inroad"
_ALLOWED_WITHIN: Final = 60  # seconds in which the user answers macOS whether Inroad may show anything
_CLOSED_WITHIN: Final = 1.0  # seconds
_ACTIONS: Final[frozenset[str]] = frozenset(get_args(Action))


class NotShown(Exception):
    """The system did not take a pop-up, and the library has said why to the log."""


class Center:
    """The system's notification centre, and the thread with the loop that its coroutines run in."""

    def __init__(self, answered: Callable[[str, str], object]) -> None:
        """`answered` is told key and action, in any thread."""
        self._answered = answered
        self._library: DesktopNotifier | None = None
        self._sent: set[str] = set()
        self._turn = asyncio.Lock()  # one after the other, in the order of being asked
        self._ended = asyncio.Event()
        self._runner = asyncio.Runner()
        self._loop = self._runner.get_loop()
        self._thread = Thread(target=self._run, name="toasts", daemon=True)
        self._thread.start()

    def do(self, work: Coroutine[Any, Any, None]) -> Future[None]:
        """Begin to do it in that thread."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    async def show(self, popup: PopupContent, wanted: Callable[[], bool]) -> None:
        """Show it, in place of the one with the same key, while it is wanted. Raises whatever keeps it from that."""
        from desktop_notifier import Button, Notification

        async with self._turn:
            library = await self._open()
            # Cancelled by the limit, the system's late answer would find nobody.
            asked = asyncio.shield(asyncio.ensure_future(library.request_authorisation()))
            if not await asyncio.wait_for(asked, _ALLOWED_WITHIN):
                raise NotShown("not allowed")
            if not wanted():
                return
            self._sent.discard(popup.key)
            buttons = tuple(Button(plain(label, TITLE_LENGTH), identifier=action) for action, label in popup.actions)
            title, body = plain(popup.title, TITLE_LENGTH), plain(popup.body, BODY_LENGTH)
            await library.send_notification(Notification(title, body, buttons=buttons, identifier=popup.key))
            if popup.key not in self._sent:  # the library only logs what went wrong
                raise NotShown("refused")

    async def withdraw(self, key: str) -> None:
        """Take one away that was shown."""
        async with self._turn:
            if self._library is not None and key in self._sent:
                self._sent.discard(key)
                await self._library.clear(key)

    def stop(self) -> None:
        """End the thread."""
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join(_CLOSED_WITHIN)

    def _run(self) -> None:
        with self._runner:  # what is still waited for at the end is cancelled
            self._runner.run(self._ended.wait())

    async def _open(self) -> DesktopNotifier:
        if self._library is None:
            from desktop_notifier import Capability, DesktopNotifier, Icon

            library = DesktopNotifier(APP_NAME, Icon(resources.folder("icons", "inroad.png")))
            if Capability.BUTTONS not in await library.get_capabilities():  # as outside of an application bundle
                raise NotShown("no buttons")
            # Told by name, so that one is answered too that waited in the system's list for long.
            library.on_dispatched = self._sent.add
            library.on_clicked = lambda key: self._answered(key, "open")
            library.on_button_pressed = self._answered
            self._library = library
        return self._library


class ToastNotifier(Notifier):
    """A `Notifier` of Windows and macOS, with another one for when theirs does not work."""

    _answered = Signal(str, str)
    _failed = Signal(object)  # the PopupContent

    def __init__(self, fallback: Notifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fallback = fallback
        self._wanted: dict[str, PopupContent] = {}
        self._center: Center | None = None  # from the first pop-up on
        queued = Qt.ConnectionType.QueuedConnection  # they come from other threads, or from within the system
        self._answered.connect(self._take, queued)
        self._failed.connect(self._give_up, queued)
        fallback.action.connect(self.action)
        fallback.missed.connect(self.missed)

    def show(self, popup: PopupContent) -> None:
        """Show a pop-up, in place of the one with the same key."""
        self._fallback.withdraw(popup.key)
        self._wanted[popup.key] = popup
        if self._center is None:
            self._center = Center(self._answered.emit)
        shown = self._center.do(self._center.show(popup, lambda: self._wanted.get(popup.key) is popup))
        shown.add_done_callback(partial(self._shown, popup))

    def withdraw(self, key: str) -> None:
        """Take a pop-up away; nothing happens if it is gone already."""
        self._fallback.withdraw(key)
        if self._wanted.pop(key, None) is not None and self._center is not None:
            self._center.do(self._center.withdraw(key))

    def close(self) -> None:
        """Take all pop-ups away and end the thread, as before quitting."""
        center, self._center = self._center, None
        if center is not None:
            wait([center.do(center.withdraw(key)) for key in self._wanted], _CLOSED_WITHIN)
            center.stop()
        self._wanted.clear()

    def _shown(self, popup: PopupContent, done: Future[None]) -> None:
        if not done.cancelled() and done.exception() is not None:
            self._failed.emit(popup)

    def _give_up(self, popup: PopupContent) -> None:
        if self._wanted.get(popup.key) is popup:
            del self._wanted[popup.key]
            self._fallback.show(popup)

    def _take(self, key: str, action: str) -> None:
        self._wanted.pop(key, None)
        if action in _ACTIONS:
            self.action.emit(key, action)
