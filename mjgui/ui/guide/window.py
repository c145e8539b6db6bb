"""The guide's window: contents and search on the left, the page on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.core.guide import PAGES, Page, count_hits, plain_text
from mjgui.core.language import tr, tr_marked, tr_n
from mjgui.ui.actions import Actions
from mjgui.ui.canvas.speech import announce
from mjgui.ui.dialogs.parts import note
from mjgui.ui.guide.browser import GuideBrowser
from mjgui.ui.guide.expanding import ACTION, PAGE, expanded
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import icon_size
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.clear_button import add_clear_button

_SIZE = (GRID * 104, GRID * 84)
_LIST_WIDTH = GRID * 32
_ICON_PX = 20
_NAME = Qt.ItemDataRole.UserRole


class GuideWindow(QWidget):
    """A window of its own, so that it can be read beside the other, and while a dialog is open.

    Args:
        actions: their names and shortcuts stand in the pages.
        icons: drawings of the pages and the buttons.

    Signals:
        action_pressed: (name) the link of an action.
        address_pressed: (QUrl) a link that leads out of the program.
    """

    action_pressed = Signal(str)
    address_pressed = Signal(QUrl)

    def __init__(self, actions: Actions, icons: IconSet) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("guideWindow")
        self.setWindowTitle(tr("Guide"))
        self._actions = actions
        self._icons = icons
        self._pages: dict[str, Page] = {}
        self._wanted = next(iter(PAGES))
        self._shown = ""
        self._trail: list[str] = []
        self._at = -1
        self._hit = 0
        self._search = QLineEdit(self)
        self._search.setObjectName("guideSearch")
        self._search.setAccessibleName(tr("Search the guide"))
        self._search.setPlaceholderText(tr("Search the guide"))
        add_clear_button(self._search)
        self._contents = QListWidget(self)
        self._contents.setObjectName("guideContents")
        self._contents.setAccessibleName(tr("Contents of the guide"))
        self._contents.setWordWrap(True)
        self._contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text = GuideBrowser(icons, self)
        self._text.setAccessibleName(tr("Page of the guide"))
        self._foot = note("", self, name="guideNote")
        self._back = self._button("guideBack", tr("Back"), "arrow-left", self._go_back)
        self._forward = self._button("guideForward", tr("Forward"), "arrow-right", self._go_forward)
        self._fill()
        self._arrange()
        self._search.textChanged.connect(self._on_search)
        self._contents.currentItemChanged.connect(self._on_chosen)
        self._text.link_pressed.connect(self._on_link)
        icons.changed.connect(self._renew)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._focus_search),
            (QKeySequence.StandardKey.Back, self._go_back),
            (QKeySequence.StandardKey.Forward, self._go_forward),
        ):
            QShortcut(keys, self, act)
        self._text.setFocus()
        room = QGuiApplication.primaryScreen().availableGeometry().size()
        self.resize(QSize(*_SIZE).boundedTo(room - QSize(GRID * 4, GRID * 8)))

    # -- what is shown -------------------------------------------------------------------------

    @property
    def page(self) -> str:
        """The name of the page that is shown, or is to be once the pages have been read."""
        return self._shown or self._wanted

    def set_pages(self, pages: tuple[Page, ...]) -> None:
        """Show these pages: they have been read."""
        self._pages = {page.name: page for page in pages}
        self.show_page(self._wanted)

    def show_page(self, name: str) -> None:
        """Show a page; where the pages are still being read, as soon as they are there."""
        self._wanted = name
        if name not in self._pages:
            return
        if name != self._shown:
            self._trail = [*self._trail[: self._at + 1], name]
            self._at += 1
        self._show(name)

    def say(self, text: str) -> None:
        """Say something at the foot of the window."""
        self._foot.setText(text)
        announce(self._foot, text)

    # -- events --------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Show shortcuts as they are now."""
        super().showEvent(event)
        if not event.spontaneous():
            self._renew()

    def changeEvent(self, event: QEvent) -> None:
        """Set the page anew where the type has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; in the search Enter goes to the next place, arrows to other pages."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close()
        elif self._search.hasFocus() and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_to_next()
        elif self._search.hasFocus() and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._contents.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    # -- building ------------------------------------------------------------------------------

    def _button(self, name: str, text: str, icon: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setWhatsThis(text)
        button.setIconSize(icon_size(_ICON_PX))
        button.setEnabled(False)
        self._icons.bind(button, icon)
        button.clicked.connect(act)
        return button

    def _fill(self) -> None:
        for name, title in PAGES.items():
            item = QListWidgetItem(tr_marked(title), self._contents)
            item.setData(_NAME, name)

    def _arrange(self) -> None:
        side = QFrame(self)
        mark(side, surface="panel")
        side.setFixedWidth(_LIST_WIDTH)
        head = QHBoxLayout()
        head.setSpacing(GRID // 2)
        head.addWidget(self._back)
        head.addWidget(self._forward)
        head.addWidget(self._search, 1)
        column = QVBoxLayout(side)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        mark(self._contents, bare=True)
        column.addWidget(self._contents, 1)
        column.addWidget(self._foot)
        mark(self._text, surface="page")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._text, 1)
        for first, then in (
            (self._search, self._contents),
            (self._contents, self._text),
            (self._text, self._back),
            (self._back, self._forward),
        ):
            QWidget.setTabOrder(first, then)

    # -- going about ---------------------------------------------------------------------------

    def _show(self, name: str) -> None:
        self._shown = self._wanted = name
        self._text.show_markdown(expanded(self._pages[name].text, self._actions))
        self._back.setEnabled(self._at > 0)
        self._forward.setEnabled(self._at + 1 < len(self._trail))
        for row in range(self._contents.count()):
            item = self._contents.item(row)
            if item.data(_NAME) == name and item is not self._contents.currentItem():
                self._contents.setCurrentItem(item)
        self._mark()

    def _go_back(self) -> None:
        if self._at > 0:
            self._at -= 1
            self._show(self._trail[self._at])

    def _go_forward(self) -> None:
        if self._at + 1 < len(self._trail):
            self._at += 1
            self._show(self._trail[self._at])

    @Slot()
    def _renew(self) -> None:
        if self._shown:
            place = self._text.verticalScrollBar().value()
            self._show(self._shown)
            self._text.verticalScrollBar().setValue(place)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_NAME) != self._shown:
            self.show_page(item.data(_NAME))

    def _on_link(self, url: QUrl) -> None:
        self._foot.clear()
        if url.scheme() == PAGE:
            self.show_page(url.path())
        elif url.scheme() == ACTION:
            self.action_pressed.emit(url.path())
        else:
            self.address_pressed.emit(url)

    # -- searching -----------------------------------------------------------------------------

    def _focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @property
    def _words(self) -> list[str]:
        return self._search.text().split()

    def _on_search(self) -> None:
        """List the pages in which all words stand, and show the one that has most of them."""
        words, hits = self._words, dict[str, int]()
        for row in range(self._contents.count()):
            item = self._contents.item(row)
            name = item.data(_NAME)
            title = tr_marked(PAGES[name])
            if name in self._pages and words:
                text = plain_text(expanded(self._pages[name].text, self._actions))
                hits[name] = count_hits(text, words)
            found = hits.get(name, 0)
            item.setText(f"{title}  ·  {found}" if found else title)
            item.setHidden(bool(words) and not found)
        self._hit = 0
        total, pages = sum(hits.values()), sum(map(bool, hits.values()))
        if words and total and not hits.get(self._shown):
            self.show_page(max(hits, key=lambda name: hits[name]))
        else:
            self._mark()
        self.say(_found(total, pages) if words else "")

    def _mark(self) -> None:
        if self._text.mark_words(self._words):
            self._text.go_to_mark(self._hit)

    def _go_to_next(self) -> None:
        """Go to the next place, and from the last one of a page to the next page."""
        places = len(self._text.extraSelections())
        if self._hit + 1 < places:
            self._hit += 1
            self._text.go_to_mark(self._hit)
            return
        items = [self._contents.item(row) for row in range(self._contents.count())]
        names = [item.data(_NAME) for item in items if not item.isHidden()]
        self._hit = 0
        if self._shown in names:
            self.show_page(names[(names.index(self._shown) + 1) % len(names)])


def _found(places: int, pages: int) -> str:
    if not places:
        return tr("No page has all of these words.")
    on_pages = tr_n("{n} page", "{n} pages", pages)
    return tr_n("{n} place on {pages}.", "{n} places on {pages}.", places, pages=on_pages)
