"""Side A and side B of a comparison: what each shows, and what else it could show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.job import Job
from mjgui.app.session import Session
from mjgui.app.sides import ORIGINAL, Side, label_of, picture_of, short_prompt
from mjgui.app.viewing import Comparison
from mjgui.core.language import listed, tr
from mjgui.ui.actions import Actions
from mjgui.ui.filmstrip import thumbnail
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import grown, icon_side
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.buttons import action_button
from mjgui.ui.widgets.elided_label import ElidedLabel
from mjgui.ui.widgets.mirroring import is_mirrored, mirrored
from mjgui.ui.widgets.sharp_label import SharpLabel

RECENT = 8
"""How many other jobs a menu offers results of."""

_CHEVRON = GRID * 2
_THUMB = QSize(GRID * 6, GRID * 4)


class SidesPanel(QFrame):
    """A row for each side, and the button that swaps them."""

    def __init__(
        self, session: Session, actions: Actions, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pickers = tuple(SidePicker(letter, session, icons, self) for letter in "AB")
        rows = QVBoxLayout()
        rows.setSpacing(GRID // 2)
        for picker in self._pickers:
            rows.addWidget(picker)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(rows, 1)
        layout.addWidget(action_button(actions["compareSwap"], self))
        session.viewing.comparison_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        sides = self._session.viewing.sides
        for index, picker in enumerate(self._pickers):
            picker.show_side(sides[index] if sides is not None else None)


class SidePicker(QToolButton):
    """A button that shows a side, and opens the menu of what it could show instead.

    Args:
        letter: "A" or "B".
        session: what is compared.
        icons: for the mark of a menu.
        parent: the widget it lies in.
    """

    def __init__(self, letter: str, session: Session, icons: IconSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._letter = letter
        self._icons = icons
        self._session = session
        self._side: Side | None = None
        self._thumb = SharpLabel(self)
        self._thumb.setFixedSize(_THUMB)
        self._thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = ElidedLabel("", parent=self)
        self._task = ElidedLabel("", Qt.TextElideMode.ElideRight, self)
        mark(self._task, tone="dim", scale="small")
        self._mark = QLabel(letter, self)
        self._mark.setFixedWidth(grown(GRID * 3 // 2))
        mark(self._mark, tone="dim")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        texts.addWidget(self._task)
        layout = QHBoxLayout(self)
        self._chevron = icon_side(_CHEVRON)
        left, right = GRID, GRID + self._chevron  # beside the mark that there is a menu
        if is_mirrored():
            left, right = right, left
        layout.setContentsMargins(left, GRID // 2, right, GRID // 2)
        layout.setSpacing(GRID)
        layout.addWidget(self._mark)
        layout.addWidget(self._thumb)
        layout.addLayout(texts, 1)
        for label in (self._thumb, self._name, self._task, self._mark):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName(f"compareSide{letter}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(grown(GRID * 5))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill_menu)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and the mark that it opens a menu."""
        super().paintEvent(event)
        colour = self._icons.theme.color("text_dim" if self.isEnabled() else "text_disabled")
        ratio = self.devicePixelRatioF()
        with QPainter(self) as painter:
            side = self._chevron
            left, top = self.width() - GRID - side, (self.height() - side) // 2
            place = mirrored(QRect(left, top, side, side), self.rect()).topLeft()
            painter.drawPixmap(place, self._icons.pixmap("chevron-down", side, ratio, colour))

    def sizeHint(self) -> QSize:
        """As large as what it shows."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Names are cut short where there is little room."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def show_side(self, side: Side | None) -> None:
        """Show what the side is."""
        self._side = side
        self.setEnabled(side is not None)
        job = self._session.jobs.job(side.shows.job_id) if side is not None else None
        if side is None or job is None:
            return
        name = label_of(job, side.shows.number)
        self._name.set_full_text(name)
        self._task.set_full_text(job.request.remix_prompt or tr("No prompt"))
        self._show_thumb(side)
        text = tr("Side {letter}: {name}", letter=self._letter, name=name)
        self.setAccessibleName(listed((text, short_prompt(job))))
        self.setToolTip(f"{text}\n{tr('Choose another picture')}")

    def _show_thumb(self, side: Side) -> None:
        if side.picture is None:
            self._thumb.show_nothing()
            return
        self._thumb.show_drawing(partial(_small, QPixmap.fromImage(thumbnail(side.picture))))

    # -- the menu ------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        """Offer the pictures of the compared job, then those of the latest others."""
        menu, viewing = self.menu(), self._session.viewing
        job, side = viewing.job, self._side
        menu.clear()
        if job is None or side is None:
            return
        # What is saved and edited is a result, so the side of the chosen one offers results.
        is_chosen = viewing.is_swapped is (self._letter == "A")
        first = 0 if is_chosen else ORIGINAL
        for action in self._entries(job, first, menu):
            menu.addAction(action)
        others = self._recent(job)
        if others:
            menu.addSeparator()
        for other in others:
            submenu = menu.addMenu(short_prompt(other).replace("&", "&&"))
            face = other.face
            if not face.is_stand_in:
                submenu.setIcon(QIcon(QPixmap.fromImage(thumbnail(face))))
            for action in self._entries(other, first, submenu):
                submenu.addAction(action)

    def _entries(self, job: Job, first: int, menu: QMenu) -> Iterator[QAction]:
        side = self._side
        for number in range(first, len(job.slots)):
            shows = Comparison(job.id, number)
            action = QAction(label_of(job, number), menu)
            action.setCheckable(True)
            action.setChecked(side is not None and side.shows == shows)
            font = action.font()
            font.setBold(action.isChecked())  # the picture takes the place of the tick
            action.setFont(font)
            slot = job.slots[number] if number != ORIGINAL else None
            action.setEnabled(slot is None or slot.picture is not None or slot.is_kept)
            picture = picture_of(job, number)
            if picture is not None:
                action.setIcon(QIcon(QPixmap.fromImage(thumbnail(picture))))
            action.triggered.connect(partial(_call, partial(self._choose, shows)))
            yield action

    def _recent(self, job: Job) -> list[Job]:
        """The latest other jobs that have results."""
        found = (each for each in reversed(self._session.jobs.jobs) if each.has_pictures)
        return [each for each in found if each.id != job.id][:RECENT]

    def _choose(self, shows: Comparison) -> None:
        viewing = self._session.viewing
        if viewing.is_swapped is (self._letter == "A"):
            viewing.compare(shows.job_id, shows.number)
        else:
            viewing.set_reference(shows.job_id, shows.number)


def _call(act: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's argument
    act()


def _small(picture: QPixmap, ratio: float) -> QPixmap:
    """A picture as large as fits `_THUMB`, in the pixels of the screen."""
    result = picture.scaled(
        _THUMB * ratio,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    result.setDevicePixelRatio(ratio)
    return result
