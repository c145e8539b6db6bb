"""Progress on the window's button in Windows' taskbar, by the COM interface ITaskbarList3.

The numbers of the methods are their places in the interface's table: three of IUnknown, five of
ITaskbarList, one of ITaskbarList2 (learn.microsoft.com, "ITaskbarList3"; shobjidl_core.h).
"""

from __future__ import annotations

import logging
import sys

from PySide6.QtWidgets import QWidget

from mjgui.app.progress import Overall

_log = logging.getLogger(__name__)

_CLASS = "{56FDF344-FD6D-11D0-958A-006097C9A090}"
_INTERFACE = "{EA1AFB91-9E28-4B86-90E9-9E9F8A5EEFAF}"
_RELEASE, _INIT, _SET_VALUE, _SET_STATE = 2, 3, 9, 10
_NO_PROGRESS, _INDETERMINATE, _NORMAL = 0, 1, 2
_IN_PROCESS = 1
_WHOLE = 100


class WindowsTaskbar:
    """Shows progress on the button of one window; where COM refuses, nothing is shown.

    Args:
        window: whose button it is.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._list = _taskbar_list()

    def show_progress(self, overall: Overall) -> None:
        """Show how far all jobs are."""
        if self._list is None or sys.platform != "win32":
            return
        import ctypes  # noqa: PLC0415 - Windows only
        from ctypes import wintypes  # noqa: PLC0415

        handle = wintypes.HWND(int(self._window.winId()))
        if not overall.count:
            state = _NO_PROGRESS
        else:
            state = _INDETERMINATE if overall.percent is None else _NORMAL
        _call(self._list, _SET_STATE, (wintypes.HWND, ctypes.c_int), handle, state)
        if state == _NORMAL:
            whole = ctypes.c_ulonglong
            types = (wintypes.HWND, whole, whole)
            _call(self._list, _SET_VALUE, types, handle, overall.percent or 0, _WHOLE)

    def shut_down(self) -> bool:
        """Take the progress away, and let go of COM."""
        self.show_progress(Overall())
        if self._list is not None:
            _call(self._list, _RELEASE, ())
            self._list = None
        return True


def _taskbar_list() -> object | None:
    """A pointer to an ITaskbarList3, None where there is none."""
    if sys.platform != "win32":
        return None
    import ctypes  # noqa: PLC0415 - Windows only

    class Guid(ctypes.Structure):
        _fields_ = (
            ("first", ctypes.c_uint32),
            ("second", ctypes.c_uint16),
            ("third", ctypes.c_uint16),
            ("rest", ctypes.c_ubyte * 8),
        )

    ole = ctypes.OleDLL("ole32")
    try:
        clsid, iid, found = Guid(), Guid(), ctypes.c_void_p()
        ole.CLSIDFromString(ctypes.c_wchar_p(_CLASS), ctypes.byref(clsid))
        ole.IIDFromString(ctypes.c_wchar_p(_INTERFACE), ctypes.byref(iid))
        # Qt has called OleInitialize in the GUI thread, which is where this runs.
        ole.CoCreateInstance(
            ctypes.byref(clsid), None, _IN_PROCESS, ctypes.byref(iid), ctypes.byref(found)
        )
        _call(found, _INIT, ())
    except OSError as error:
        _log.warning("no progress in the taskbar: %s", error.strerror)
        return None
    return found


def _call(pointer: object, method: int, types: tuple[object, ...], *values: object) -> None:
    """Call a method of a COM interface by its place in the table."""
    if sys.platform != "win32":
        return
    import ctypes  # noqa: PLC0415 - Windows only

    table = ctypes.cast(
        ctypes.cast(pointer, ctypes.POINTER(ctypes.c_void_p))[0],  # type: ignore[arg-type]
        ctypes.POINTER(ctypes.c_void_p),
    )
    prototype = ctypes.WINFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *types)  # type: ignore[arg-type]
    prototype(table[method])(pointer, *values)  # type: ignore[arg-type]
