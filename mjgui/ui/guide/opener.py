"""Opens the guide at a page, and reads its pages in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from mjgui.app.languages import chosen
from mjgui.app.session import Session
from mjgui.app.work import WorkContext
from mjgui.core.guide import PAGES, Page, read_guide
from mjgui.core.language import tr, tr_marked
from mjgui.ui.actions import Actions
from mjgui.ui.guide.context import page_about
from mjgui.ui.guide.window import GuideWindow
from mjgui.ui.icons import IconSet
from mjgui.ui.palette.entries import Entry
from mjgui.ui.palette.reasons import place_of
from mjgui.ui.whats_this.explaining import explain


def reading_guide(language: str, context: WorkContext) -> None:
    """Work that tells all pages as one tuple."""
    context.emit(read_guide(language))


class Guide(QObject):
    """Makes the guide's window when it is wanted first.

    Args:
        session: says where the user is, and reads the pages in the background.
        actions: their names and shortcuts stand in the pages.
        icons: drawings of the pages.
        open_url: shows a web page; False if that failed.
        window: what the guide is about.

    Signals:
        action_pressed: (name) the link of an action.
    """

    action_pressed = Signal(str)

    def __init__(
        self,
        session: Session,
        actions: Actions,
        icons: IconSet,
        open_url: Callable[[QUrl], bool],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._icons = icons
        self._open_url = open_url
        self._place = place_of(session)
        self._guide: GuideWindow | None = None

    def open_here(self) -> None:
        """Open it at the page about what has the focus."""
        if self._guide is not None and self._guide.isActiveWindow():
            return  # it has the focus itself
        has_picture = self._session.picture is not None
        focus = QApplication.focusWidget()
        self.open(page_about(focus, self._place(), has_picture=has_picture))

    def open(self, page: str) -> None:
        """Open it at a page."""
        guide = self._guide
        if guide is None:
            guide = self._guide = GuideWindow(self._actions, self._icons)
            explain(guide, self._actions)
            guide.addAction(self._actions["whatsThis"])
            guide.action_pressed.connect(self._on_action)
            guide.address_pressed.connect(self._on_address)
            # Whatever the language was found by, Qt's own texts and numbers follow it.
            code = chosen("", [QLocale().name()]).code
            self._session.start_chore(partial(reading_guide, code), self._on_pages)
        guide.show_page(page)
        guide.show()
        guide.raise_()
        guide.activateWindow()

    def close(self) -> None:
        """Close the guide for good, as when the window that it is about goes."""
        if self._guide is not None:
            self._guide.close()
            self._guide.deleteLater()
            self._guide = None

    def _on_pages(self, pages: object) -> None:
        if self._guide is not None:
            self._guide.set_pages(cast("tuple[Page, ...]", pages))

    def _on_action(self, name: str) -> None:
        if self._guide is not None and QApplication.activeModalWidget() is not None:
            self._guide.say(tr("Close the dialog first: it is in front of the window."))
        else:
            self.action_pressed.emit(name)

    def _on_address(self, url: QUrl) -> None:
        if self._guide is not None and not self._open_url(url):
            self._guide.say(
                tr("The browser could not be opened. Open {address}.", address=url.toString())
            )


class GuideSource:
    """The pages, as rows of the palette.

    Args:
        guide: opens them.
        action: what opens the guide; its icon stands before each.
    """

    def __init__(self, guide: Guide, action: QAction) -> None:
        self._guide = guide
        self._action = action

    def entries(self) -> Iterator[Entry]:
        """Yield them in their order."""
        for name, title in PAGES.items():
            shown = tr("Guide: {page}", page=tr_marked(title))
            opening = partial(self._guide.open, name)
            yield Entry(f"guide:{name}", shown, opening, icon=self._action.icon())
