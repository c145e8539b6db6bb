"""What the mask URL would repaint, fetched while it is typed.

The picture behind the URL is the business of the gateway, which fetches it by itself; here it is
only looked at, so whatever fails here blocks nothing.
"""

from __future__ import annotations

import enum
import ipaddress
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app.editor import Editor
from mjgui.app.work import Ticket, Work, WorkContext, WorkPool
from mjgui.core.errors import MjguiError, StoppedError
from mjgui.core.language import number_text, tr
from mjgui.core.mask_forms import MaskContent
from mjgui.core.model import Area, Frame
from mjgui.gateway.checks import check_mask_url, is_loopback_host, parse_web_url

PAUSE_MS = 600
"""How long the hand must rest before a URL counts as typed."""

_ALL = 0.9995


class PreviewState(enum.Enum):
    """How far the preview of a mask URL is."""

    NONE = "none"
    FETCHING = "fetching"
    SHOWN = "shown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class UrlPreview:
    """What is known of the mask behind the URL.

    Attributes:
        state: how far it is.
        text: the same in a few words for the user.
        areas: what it would repaint, image pixels; empty until it is shown.
    """

    state: PreviewState = PreviewState.NONE
    text: str = ""
    areas: tuple[Area, ...] = ()


@dataclass(frozen=True, slots=True)
class _Fetched:
    address: str
    data: bytes


class MaskPreview(QObject):
    """Fetches the picture behind the mask URL, once the hand rests, and reads it as a mask.

    Args:
        editor: knows the frame that the mask is scaled to.
        pool: runs what blocks.
        parent: the QObject that owns it.

    Signals:
        changed: there is more to show, or something else.
    """

    changed = Signal()

    def __init__(self, editor: Editor, pool: WorkPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._pool = pool
        self._address = ""
        self._shown = UrlPreview()
        self._ticket: Ticket | None = None
        self._fetched: _Fetched | None = None
        self._frame = Frame(0, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._begin)
        editor.document_changed.connect(self._on_document_changed)

    @property
    def is_wanted(self) -> bool:
        """Whether a mask URL is typed, so that it takes the place of what is drawn."""
        return bool(self._address)

    @property
    def shown(self) -> UrlPreview:
        """What there is to show now."""
        return self._shown

    def set_address(self, text: str) -> None:
        """Take what stands in the field; empty for no mask URL."""
        address = text.strip()
        if address != self._address:
            self._address = address
            self._drop()
            self._show(UrlPreview())
            if address:
                self._timer.start()

    def fetch_again(self) -> None:
        """Fetch at once, also what was fetched before."""
        self._fetched = None
        self._begin()

    def stop(self) -> None:
        """Fetch no more."""
        self._drop()

    # -- inside --------------------------------------------------------------------------------

    def _drop(self) -> None:
        self._timer.stop()
        if self._ticket is not None:
            self._ticket.silence()
            self._ticket = None

    def _begin(self) -> None:
        self._drop()
        self._frame = frame = self._editor.document.frame
        if not self._address or not frame.width:
            return
        try:
            address = check_mask_url(self._address)
        except MjguiError as error:
            self._show(UrlPreview(PreviewState.FAILED, tr("No preview: {why}", why=error.action)))
            return
        fetched = self._fetched
        if fetched is not None and fetched.address == address:
            work = _reading(fetched.data, frame)
        else:
            work = _fetching(address, frame)
            self._show(UrlPreview(PreviewState.FETCHING, tr("Fetching…")))
        self._ticket = self._pool.start(work, on_event=self._on_event, on_failed=self._on_failed)

    def _on_event(self, event: object) -> None:
        if isinstance(event, _Fetched):
            self._fetched = event
        elif isinstance(event, MaskContent):
            text = _words(event, self._frame)
            self._show(UrlPreview(PreviewState.SHOWN, text, event.areas))

    def _on_failed(self, error: MjguiError) -> None:
        if not isinstance(error, StoppedError):
            text = tr("No preview: {why}", why=error)
            self._show(UrlPreview(PreviewState.FAILED, text))

    def _on_document_changed(self, *_: object) -> None:
        # Another image may be of another size; what was fetched fits it, too, once it is scaled.
        if self._address and self._editor.document.frame != self._frame:
            self._drop()
            self._show(UrlPreview())
            self._timer.start()

    def _show(self, preview: UrlPreview) -> None:
        if preview != self._shown:
            self._shown = preview
            self.changed.emit()


def is_private(address: str) -> bool:
    """Whether a web address names this machine, or an address of a private network."""
    try:
        host = parse_web_url(address.strip()).host
        return is_loopback_host(host) or ipaddress.ip_address(host).is_private
    except ValueError:
        return False


def _fetching(address: str, frame: Frame) -> Work:
    def work(context: WorkContext) -> None:
        from mjgui.gateway.mask_fetch import fetch_mask  # noqa: PLC0415 - off the start

        data = fetch_mask(address, context.cancel)
        context.emit(_Fetched(address, data))
        _reading(data, frame)(context)

    return work


def _reading(data: bytes, frame: Frame) -> Work:
    def work(context: WorkContext) -> None:
        from mjgui.core.maskfile import preview_mask  # noqa: PLC0415 - OpenCV loads off the start

        with context.heavy:
            context.emit(preview_mask(data, frame, pausing(context)))

    return work


def pausing(context: WorkContext) -> Callable[[], None]:
    """Return what long work calls between its steps: it ends the work where nobody wants it."""

    def pause() -> None:
        if context.cancel.is_set():
            raise StoppedError

    return pause


def _words(content: MaskContent, frame: Frame) -> str:
    white = content.white or 0.0
    if not content.areas:
        return tr("Preview: nothing in it is white, so nothing would be repainted.")
    percent = number_text(100 * white)
    if white < 0.01:  # noqa: PLR2004 - 1 %
        text = tr("Preview: under 1 % white")
    elif white > _ALL:
        text = tr(
            "Preview: {percent} % white, so all of the image would be repainted", percent=percent
        )
    else:
        text = tr("Preview: {percent} % white", percent=percent)
    source = content.source
    if source is None or not is_stretched(source, frame):
        return text
    return tr(
        "{preview}; its {width} × {height} pixels are stretched to the image's "
        "{new_width} × {new_height}",
        preview=text,
        width=source.width,
        height=source.height,
        new_width=frame.width,
        new_height=frame.height,
    )


def is_stretched(source: Frame, frame: Frame) -> bool:
    """Whether a mask has other proportions than the image.

    Args:
        source: the size that the mask refers to.
        frame: the image's.
    """
    # Within a pixel a size is merely rounded.
    off = abs(source.width * frame.height - source.height * frame.width)
    return off > max(source.width, source.height, frame.width, frame.height)
