"""The gateway as three calls: submit, fetch, download.

Each call blocks its thread and ends within a moment of its `cancel` being set. Every connection is
used once: a POST on a kept-alive connection that the other side has just closed would leave its
outcome unknown, and that is worth more than a handshake.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import quote

import httpx

from mjgui import __version__
from mjgui.core.closing import Closing
from mjgui.core.errors import (
    DownloadError,
    ImageTooLargeError,
    MalformedAnswerError,
    MjguiError,
    NetworkError,
    NoConnectionError,
    OutcomeUnknownError,
    RejectedError,
    TimedOutError,
)
from mjgui.core.language import tr
from mjgui.core.model import Submission, Task
from mjgui.gateway import wire
from mjgui.gateway.bodies import Progress, read_body
from mjgui.gateway.cadence import Cadence
from mjgui.gateway.checks import check_base_url, check_key, clean_task_id, is_loopback_host
from mjgui.gateway.downloads import Resolver, check_download_url, check_peer, look_up
from mjgui.gateway.interrupt import Call, DeadlinePassedError, Line, SleptError
from mjgui.gateway.translate import FOREIGN_ERRORS, translate

SUBMIT_PATH = "/model/v1/generation"
TASK_PATH = "/model/v1/generation/task/"
MAX_REDIRECTS = 5

_MIN_REDACTED_KEY = 8
_HTTP_UNAVAILABLE = 503
_LOOPBACK = ("all://localhost", "all://127.0.0.1", "all://[::1]")


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how large answers may be; times in seconds, sizes in bytes.

    `connect` and `silence` bound one wait for the other side; `answer` and `download` bound a call
    as a whole, so that a byte a second cannot hold it for ever.
    """

    connect: float = 10.0
    silence: float = 30.0
    answer: float = 60.0
    download: float = 300.0
    answer_bytes: int = 4 * 1024 * 1024
    download_bytes: int = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300  # noqa: PLR2004 - the HTTP class of success

    @property
    def is_server_trouble(self) -> bool:
        return self.status >= 500  # noqa: PLR2004 - the HTTP class of server errors


class GatewayClient(Closing):
    """A connection to one gateway with one key; a context manager.

    Args:
        base_url: the gateway's address; see `check_base_url`.
        api_key: sent to the base URL's origin alone, and never with downloads; "" sends none.
        transport: takes the place of the network, as for the practice gateway.
        limits: bounds of time and size.
        cadence: how often to try; the usual one where None.
        resolve: looks up the hosts of image URLs, to refuse private ones.

    Raises:
        UrlError: the base URL cannot be used.
        KeyTextError: the key has a character that no key has.
        NoConnectionError: the system's proxy setting cannot be used.
    """

    def __init__(
        self,
        base_url: str,
        api_key: str,
        *,
        transport: httpx.BaseTransport | None = None,
        limits: Limits | None = None,
        cadence: Cadence | None = None,
        resolve: Resolver = look_up,
    ) -> None:
        self._base = check_base_url(base_url)
        self._host = httpx.URL(self._base).host
        self._key = check_key(api_key) if api_key else ""
        self._limits = limits or Limits()
        self._cadence = cadence or Cadence()
        self._resolve = resolve
        self._http = open_http(transport, self._limits)

    @property
    def cadence(self) -> Cadence:
        """How often those who follow a task should try."""
        return self._cadence

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def submit(self, submission: Submission, cancel: threading.Event) -> Task:
        """POST the submission once and return the task that the gateway made of it.

        Raises:
            InputError: it breaks a rule of the gateway; nothing was sent.
            NoConnectionError: it certainly never arrived.
            RejectedError: the gateway refused it.
            OutcomeUnknownError: it was sent, and no answer says what became of it.
            StoppedError: `cancel` was set.
        """
        body = wire.encode_submission(submission)
        try:
            answer = self._call("POST", self._base + SUBMIT_PATH, body, cancel)
        except NoConnectionError:
            raise
        except (NetworkError, MalformedAnswerError) as error:
            raise OutcomeUnknownError(detail=error.report()) from error
        if not answer.is_success:
            raise self._refusal_of_submission(answer)
        try:
            return wire.decode_task(answer.body)
        except MalformedAnswerError as error:
            problem = wire.decode_problem(answer.body)
            if problem is not None and problem.message:
                raise RejectedError(
                    answer.status, gateway_code=problem.code, gateway_text=problem.message
                ) from error
            raise OutcomeUnknownError(detail=f"HTTP {answer.status}, {error.detail}") from error

    def fetch(self, task_id: str, cancel: threading.Event) -> Task:
        """GET the task as it is now, under the id that was asked for, whatever the answer says.

        Raises:
            TaskIdError: this is no task id.
            RejectedError: the gateway refused; 404 means that it knows no such task.
            MalformedAnswerError: the answer describes no task.
            NetworkError: no usable answer arrived.
            StoppedError: `cancel` was set.
        """
        own_id = clean_task_id(task_id)
        path = TASK_PATH + quote(own_id, safe="")
        answer = self._call("GET", self._base + path, None, cancel)
        if not answer.is_success:
            raise wire.decode_rejection(answer.status, answer.body, answer.headers)
        # By another id the task, which may be paid for, could not be found again.
        return replace(wire.decode_task(answer.body), id=own_id)

    def download(
        self, url: str, cancel: threading.Event, on_progress: Progress | None = None
    ) -> bytes:
        """Return the content of an image's URL; no key is sent.

        Raises:
            DownloadError: the URL may not be fetched, or its server refused.
            ImageTooLargeError: more bytes than the limit.
            NetworkError: no whole answer arrived.
            StoppedError: `cancel` was set.
        """
        end = time.monotonic() + self._limits.download
        target = url
        for _ in range(MAX_REDIRECTS + 1):
            answer = self._get_image(target, cancel, end - time.monotonic(), on_progress)
            location = answer.headers.get("location", "")
            if not (300 <= answer.status < 400 and location):  # noqa: PLR2004 - HTTP redirects
                return _image_bytes(answer)
            target = _joined(target, location)
        raise DownloadError(
            tr("An image could not be downloaded: its server redirects without end"),
            detail=f"more than {MAX_REDIRECTS} redirects",
        )

    def _call(self, method: str, url: str, body: bytes | None, cancel: threading.Event) -> _Answer:
        headers = {"Accept": "application/json"}
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        if body is not None:
            headers["Content-Type"] = "application/json"

        def work(line: Line) -> _Answer:
            too_long = MalformedAnswerError(detail=f"more than {self._limits.answer_bytes} bytes")
            request = self._http.build_request(
                method, url, headers=headers, content=body, extensions={"trace": line.trace}
            )
            return self._exchange(request, line, self._limits.answer_bytes, too_long, None)

        # The answer to a submission is waited for also after the machine slept: it may be there.
        ends_with_sleep = body is None
        answer = _run(
            work, self._host, cancel, self._limits.answer, ends_with_sleep=ends_with_sleep
        )
        return _Answer(answer.status, answer.headers, self._redacted(answer.body))

    def _get_image(
        self, address: str, cancel: threading.Event, seconds: float, on_progress: Progress | None
    ) -> _Answer:
        def work(line: Line) -> _Answer:
            url = check_download_url(address, base_host=self._host, resolve=self._resolve)
            cap = self._limits.download_bytes
            too_large = ImageTooLargeError(detail=f"more than {cap} bytes")
            admit = None if is_loopback_host(url.host) else partial(check_peer, url)
            trace = partial(line.trace, admit=admit)
            request = self._http.build_request("GET", url, extensions={"trace": trace})
            return self._exchange(request, line, cap, too_large, on_progress)

        return _run(work, "the image's server", cancel, seconds, ends_with_sleep=True)

    def _exchange(
        self,
        request: httpx.Request,
        line: Line,
        cap: int,
        too_large: MjguiError,
        on_progress: Progress | None,
    ) -> _Answer:
        """Send one request and read its whole answer; runs in the call's own thread."""
        try:
            response = self._http.send(request, stream=True)
            try:
                body = read_body(response, cap, on_progress)
            finally:
                response.close()
        except FOREIGN_ERRORS as error:
            failure = translate(error, request.url, line)
        else:
            if body is not None:
                return _Answer(response.status_code, response.headers, body)
            failure = too_large
        # Outside of the handler, so that the original (which holds the request) is let go.
        failure.detail = self._redacted(failure.detail.encode()).decode()
        raise failure

    def _refusal_of_submission(self, answer: _Answer) -> MjguiError:
        rejection = wire.decode_rejection(answer.status, answer.body, answer.headers)
        if not answer.is_server_trouble:
            return rejection
        # Only a time to come back says that nothing was done: whatever stands before the gateway
        # answers 503 as well when it loses sight of the gateway in the middle of a request.
        if answer.status == _HTTP_UNAVAILABLE and rejection.retry_after is not None:
            return rejection
        return OutcomeUnknownError(detail=rejection.detail)

    def _redacted(self, data: bytes) -> bytes:
        """Without the key: a gateway may repeat it when it refuses it."""
        if len(self._key) < _MIN_REDACTED_KEY:
            return data
        return data.replace(self._key.encode(), b"[API key]")


def open_http(transport: httpx.BaseTransport | None, limits: Limits) -> httpx.Client:
    """Return a client that follows no redirect, keeps no connection, and knows no key.

    Raises:
        NoConnectionError: the system's proxy setting cannot be used.
    """
    headers = {
        "User-Agent": f"mjgui/{__version__}",
        "Accept-Encoding": "identity",
        "Connection": "close",
    }
    try:
        return httpx.Client(
            headers=headers,
            timeout=httpx.Timeout(limits.silence, connect=limits.connect),
            follow_redirects=False,
            transport=transport,
            # What runs on this machine is reached without the system's proxy.
            mounts=dict.fromkeys(_LOOPBACK) if transport is None else None,
        )
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        raise NoConnectionError(
            tr("The system's proxy setting cannot be used"),
            tr("Use an http or https proxy in the network settings or in HTTPS_PROXY."),
            detail=str(error),
        ) from error


def _run(
    work: Callable[[Line], _Answer],
    host: str,
    cancel: threading.Event,
    seconds: float,
    *,
    ends_with_sleep: bool,
) -> _Answer:
    call = Call(work)
    try:
        return call.run(cancel, seconds, ends_with_sleep=ends_with_sleep)
    except DeadlinePassedError:
        detail = f"{host}: no whole answer after {seconds:.0f} s"
    except SleptError:
        raise NetworkError(detail=f"{host}: the computer slept meanwhile") from None
    if call.line.is_surely_unsent:
        raise NoConnectionError(detail=detail)
    raise TimedOutError(detail=detail)


def _image_bytes(answer: _Answer) -> bytes:
    if not answer.is_success:
        raise DownloadError(detail=f"HTTP {answer.status}", status=answer.status)
    if not answer.body:
        raise DownloadError(detail="the answer is empty", status=answer.status)
    return answer.body


def _joined(base: str, location: str) -> str:
    try:
        return str(httpx.URL(base).join(location))
    except httpx.InvalidURL as error:
        raise DownloadError(detail="the redirect's address is damaged") from error
