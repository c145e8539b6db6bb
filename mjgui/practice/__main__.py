"""`python -m mjgui.practice --port N`: the practice gateway for real HTTP clients.

It listens on 127.0.0.1 only, as it asks for no key. The vendor's command-line client works with it
when VTRIX_MODELS_URL and VTRIX_GENERATION_URL name the printed address and it has any API key.
"""

from __future__ import annotations

import argparse
import logging
import signal
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from werkzeug.serving import WSGIRequestHandler, make_server

from mjgui.core.errors import MjguiError
from mjgui.practice.app import PracticeGateway

_HOST = "127.0.0.1"
_GREATEST_PORT = 65535
_LISTEN_QUEUE = 128

_log = logging.getLogger(__name__)


class _QuietHandler(WSGIRequestHandler):
    """Logs no line for each request; a poll per second would drown what matters."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        _log.debug("%s %s %s", self.requestline, code, size)


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until interrupted or terminated; return the exit code.

    0 after an orderly end, 2 where the port or the store cannot be used.
    """
    options = _options(argv)
    # SIGTERM ends the server as Ctrl+C does. A shell that starts a program in the background has
    # it ignore SIGINT, so that is set, too.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    try:
        with _listen(options.port) as listener, PracticeGateway(options.store) as gateway:
            port = listener.getsockname()[1]
            server = make_server(
                _HOST,
                port,
                gateway,
                threaded=True,
                request_handler=_QuietHandler,
                fd=listener.fileno(),
            )
            print(f"listening on http://{_HOST}:{port}", flush=True)  # noqa: T201 - the interface
            try:
                server.serve_forever()
            finally:
                # A second Ctrl+C must not tear the closing apart.
                signal.signal(signal.SIGINT, signal.SIG_IGN)
                signal.signal(signal.SIGTERM, signal.SIG_IGN)
                server.server_close()
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        reason = error.strerror or error
        print(f"cannot listen on {_HOST}:{options.port}: {reason}", file=sys.stderr)  # noqa: T201
        return 2
    except MjguiError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 2
    return 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m mjgui.practice",
        description="The practice gateway on 127.0.0.1: free, offline, no key needed.",
    )
    parser.add_argument(
        "--port", type=_port, default=0, help="port to listen on; 0, the default, takes a free one"
    )
    parser.add_argument(
        "--store", type=Path, metavar="DIR", help="folder to keep tasks in; default: memory"
    )
    return parser.parse_args(argv)


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= _GREATEST_PORT:
        raise argparse.ArgumentTypeError(f"a port is 0 to {_GREATEST_PORT}, not {port}")
    return port


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":
            # Elsewhere this only skips the wait after an earlier server; on Windows it would let
            # two servers share the port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((_HOST, port))
        listener.listen(_LISTEN_QUEUE)
    except OSError:
        listener.close()
        raise
    return listener


if __name__ == "__main__":
    sys.exit(main())
