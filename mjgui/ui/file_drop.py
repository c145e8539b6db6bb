"""Files and addresses dropped on the window: an overlay says what a drop does, before it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from mjgui.app.saved_files import SavedFiles
from mjgui.app.session import Session
from mjgui.app.viewing import Mode
from mjgui.core.errors import InputError
from mjgui.core.language import tr
from mjgui.ui.dialogs.file_numbers import is_picture_name
from mjgui.ui.drop_plan import DropAct, DropChoice, DropPlan, drop_plan
from mjgui.ui.text_size import title_font
from mjgui.ui.theme import GRID, ThemeController
from mjgui.ui.widgets.roles import Role

DROP_KEY = "drop"
"""The key of the message that says why a drop did nothing."""

_WEB = frozenset(("http", "https"))
_VEIL = 0.88
_RADIUS = 8.0

OpenImages = Callable[[Sequence[Path]], None]


class FileDrop(QObject):
    """Takes what is dropped on the window.

    Args:
        session: does what was dropped for.
        saved: goes on from pictures that say which task made them.
        open_images: asks which images of which task the files are.
        show_address: shows the field of the mask address.
        over: the part of the window that the overlay covers.
        themes: the overlay's colours.
        window: takes the drops.
    """

    def __init__(
        self,
        session: Session,
        saved: SavedFiles,
        open_images: OpenImages,
        show_address: Callable[[], object],
        over: QWidget,
        themes: ThemeController,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._saved = saved
        self._open_images = open_images
        self._show_address = show_address
        self._over = over
        self._window = window
        self._overlay = DropOverlay(themes, window)
        self._paths: tuple[Path, ...] = ()
        self._addresses: tuple[str, ...] = ()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say what a drop would do while something is dragged over the window, and do it."""
        if isinstance(event, QDragLeaveEvent):
            self._overlay.hide()
        elif not isinstance(event, QDropEvent):
            return False  # as nearly all that comes, with every move of the mouse
        elif event.source() is not None:
            event.ignore()  # dragged out of this window, and back
        elif isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            self._overlay.light(event.position().toPoint())
            event.acceptProposedAction()
        else:
            self._drop(event)
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        self._read(event.mimeData())
        area = QRect(self._over.mapTo(self._window, QPoint(0, 0)), self._over.size())
        self._overlay.present(self._plan(), area)
        self._overlay.light(event.position().toPoint())
        # Also what is refused: else nobody would be told why.
        event.acceptProposedAction()

    def _read(self, data: QMimeData) -> None:
        urls = data.urls()
        self._paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        self._addresses = tuple(url.toString() for url in urls if url.scheme() in _WEB)

    def _plan(self) -> DropPlan:
        session = self._session
        is_editing = session.viewing.mode is Mode.EDIT and session.picture is not None
        return drop_plan(self._paths, self._addresses, session.chosen if is_editing else None)

    def _drop(self, event: QDropEvent) -> None:
        self._read(event.mimeData())
        self._overlay.hide()
        event.acceptProposedAction()
        plan = self._plan()
        if not plan.choices:
            self._session.tell(InputError(plan.title, plan.text), key=DROP_KEY)
            return
        act = self._overlay.choice_at(event.position().toPoint(), plan.choices).act
        acts: Mapping[DropAct, Callable[[], object]] = {
            DropAct.MASK: self._import,
            DropAct.IMAGES: self._open,
            DropAct.ADDRESS: self._take_address,
        }
        self._window.activateWindow()
        acts[act]()

    def _import(self) -> None:
        path = self._paths[0]
        if is_picture_name(path):
            self._saved.take_mask(path, self._session.files.import_mask)
        else:
            self._session.files.import_mask(path)

    def _open(self) -> None:
        if len(self._paths) == 1:
            self._saved.take(self._paths[0], lambda path: self._open_images([path]))
        else:
            self._open_images(self._paths)

    def _take_address(self) -> None:
        self._session.set_form(replace(self._session.form, mask_url=self._addresses[0]))
        self._show_address()


class DropOverlay(QWidget):
    """Lies over the picture while something is dragged, with a field for each thing it can do."""

    accessible_role = Role.AlertMessage

    def __init__(self, themes: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropOverlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._themes = themes
        self._plan = DropPlan()
        self._lit = 0
        self.hide()

    @property
    def words(self) -> str:
        """What the lit field says."""
        return self.accessibleName()

    def present(self, plan: DropPlan, area: QRect) -> None:
        """Say what a drop can do, over `area` (pixels of the window)."""
        self._plan = plan
        self.setGeometry(area)
        self._light(0)
        self.show()
        self.raise_()

    def light(self, place: QPoint) -> None:
        """Light the field that a drop at `place` (pixels of the window) would choose."""
        self._light(self._index(place, len(self._plan.choices)))

    def choice_at(self, place: QPoint, choices: Sequence[DropChoice]) -> DropChoice:
        """The thing that a drop at `place` (pixels of the window) does."""
        return choices[self._index(place, len(choices))]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a veil, and the fields on it."""
        theme, plan = self._themes.theme, self._plan
        veil = theme.color("canvas")
        veil.setAlphaF(_VEIL)
        fields = plan.choices or (plan,)
        width = self.width() / len(fields)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), veil)
            for index, field in enumerate(fields):
                box = QRectF(index * width, 0, width, self.height())
                box.adjust(*(GRID * 2.5, GRID * 2.5, -GRID * 2.5, -GRID * 2.5))
                is_lit = bool(plan.choices) and index == self._lit
                self._paint_field(painter, box, field.title, field.text, is_lit=is_lit)

    def _paint_field(
        self, painter: QPainter, box: QRectF, title: str, text: str, *, is_lit: bool
    ) -> None:
        theme = self._themes.theme
        ink = theme.color("canvas_accent" if is_lit else "canvas_dim")
        fill = theme.color("canvas_accent")
        fill.setAlphaF(0.16 if is_lit else 0.0)
        style = Qt.PenStyle.SolidLine if is_lit else Qt.PenStyle.DashLine
        painter.setPen(QPen(ink, 2.0, style))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        large = title_font(self.font())
        large.setBold(True)
        middle = box.center().y()
        upper = QRectF(box.left(), middle - GRID * 5, box.width(), GRID * 5)
        lower = QRectF(box.left(), middle + GRID, box.width(), box.height() / 2 - GRID * 2)
        align = Qt.AlignmentFlag
        for font, place, words, token, how in (
            (large, upper, title, "canvas_text", align.AlignBottom),
            (self.font(), lower, text, "canvas_dim", align.AlignTop),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(token))
            option = QTextOption(align.AlignHCenter | how)
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            painter.drawText(place.adjusted(GRID, 0, -GRID, 0), words, option)

    def _index(self, place: QPoint, count: int) -> int:
        share = (place.x() - self.x()) / max(self.width(), 1)
        return min(max(int(share * count), 0), max(count - 1, 0))

    def _light(self, index: int) -> None:
        self._lit = index
        plan = self._plan
        lit = plan.choices[index] if plan.choices else plan
        self.setAccessibleName(tr("{title}: {text}", title=lit.title, text=lit.text))
        self.update()
