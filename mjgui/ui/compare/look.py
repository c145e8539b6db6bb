"""How the modes of a comparison are set: the wipe's line, the tone of differences, the pace."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QSize, Signal

from mjgui.ui.compare.blinking import Blinker
from mjgui.ui.compare.tones import GAINS, Tone
from mjgui.ui.compare.wipe import Wipe

_USUAL_OPACITY = 0.5


class CompareLook(QObject):
    """What the modes are set to; each setting outlives going to another mode and back.

    Args:
        parent: the owner.

    Attributes:
        blinker: says whose turn it is while blinking.

    Signals:
        changed: something is set otherwise, or it is the other picture's turn.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wipe = Wipe()
        self._tone = Tone()
        self._opacity = _USUAL_OPACITY
        self.blinker = Blinker(self)
        self.blinker.changed.connect(self.changed)

    @property
    def wipe(self) -> Wipe:
        """Where the wipe's line is."""
        return self._wipe

    def set_wipe(self, wipe: Wipe) -> None:
        """Move or turn the wipe's line."""
        if wipe != self._wipe:
            self._wipe = wipe
            self.changed.emit()

    def turn_wipe(self, degrees: float, size: QSize) -> None:
        """Turn the wipe's line clockwise about the middle of what shows of it.

        Args:
            degrees: how far.
            size: the pane's size, widget pixels.
        """
        knob = self._wipe.knob(size)
        self.set_wipe(self._wipe.turned(degrees).through(knob, size))

    @property
    def opacity(self) -> float:
        """How strongly the onion skin shows side B, 0.0 – 1.0."""
        return self._opacity

    def set_opacity(self, opacity: float) -> None:
        """Show side B more or less strongly; what is beyond the ends goes to the end."""
        opacity = min(max(opacity, 0.0), 1.0)
        if opacity != self._opacity:
            self._opacity = opacity
            self.changed.emit()

    @property
    def tone(self) -> Tone:
        """How differences are coloured."""
        return self._tone

    def set_tone(self, tone: Tone) -> None:
        """Colour differences in another way."""
        if tone != self._tone:
            self._tone = tone
            self.changed.emit()

    def set_heat(self, heat: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        """Show differences as a heat map, or as they are."""
        self.set_tone(replace(self._tone, heat=heat))

    def set_gain(self, gain: int) -> None:
        """Show differences so many times stronger than they are."""
        self.set_tone(replace(self._tone, gain=gain))

    def next_gain(self) -> None:
        """Show differences stronger; after the strongest as they are."""
        place = GAINS.index(self._tone.gain) if self._tone.gain in GAINS else 0
        self.set_gain(GAINS[(place + 1) % len(GAINS)])
