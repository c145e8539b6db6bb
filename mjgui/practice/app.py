"""The practice gateway as a WSGI application: the vendor's contract, answered on this machine."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from werkzeug.exceptions import HTTPException
from werkzeug.routing import Map, Rule
from werkzeug.wrappers import Request, Response

from mjgui.core.closing import Closing
from mjgui.core.model import MODEL_NAME
from mjgui.practice import catalog
from mjgui.practice.records import task_answer
from mjgui.practice.refusal import Code, RefusedError
from mjgui.practice.runner import TaskRunner
from mjgui.practice.sample import Sample
from mjgui.practice.store import DiskStore, MemoryStore
from mjgui.practice.validation import read_submission

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_log = logging.getLogger(__name__)

MAX_BODY_BYTES = 4 * 1024 * 1024
_MAX_PAGE = 100

_JSON = "application/json"


class _Request(Request):
    max_content_length = MAX_BODY_BYTES
    # The gateway listens on loopback only. Naming its hosts also keeps a web page from reaching it
    # through a name of its own that it has pointed at 127.0.0.1.
    trusted_hosts = ["127.0.0.1", "localhost", "[::1]"]  # noqa: RUF012 - werkzeug's own form

    @property
    def base(self) -> str:
        """The address under which the caller knows this gateway, without a slash at the end.

        Raises:
            SecurityError: the caller's name for it is not one of loopback.
        """
        return self.host_url.rstrip("/")


class PracticeGateway(Closing):
    """Answers the calls of the contract, and those that the vendor's client makes before them.

    Any `Authorization` is accepted and none is needed: practice costs nothing, keeps nothing that
    is not on this machine already, and must work before its user has a key.

    Args:
        store: the folder below which tasks and images outlive the process; None keeps them in
            memory, within a budget, for as long as the process lives.
        sample: the folder of the sample's four pictures; None is the one that mjgui comes with.
        workers: how many tasks are worked on at a time.
        max_pending: how many tasks may be queued or under way; more are answered with 503.

    Raises:
        FileError: the store's folder cannot be made.
    """

    def __init__(
        self,
        store: Path | None = None,
        *,
        sample: Path | None = None,
        workers: int = 2,
        max_pending: int = 32,
    ) -> None:
        self._runner = TaskRunner(
            DiskStore(store) if store is not None else MemoryStore(),
            Sample(sample),
            workers=workers,
            max_pending=max_pending,
        )
        self._routes = Map(
            [
                Rule("/model/v1/generation", methods=["POST"], endpoint=self._submit),
                Rule("/model/v1/generation/task/<task_id>", methods=["GET"], endpoint=self._task),
                Rule("/images/<task_id>/<int:number>.png", methods=["GET"], endpoint=self._image),
                Rule("/api/v1/skill/models", methods=["GET"], endpoint=self._models),
                Rule("/api/v1/skill/models/<model>/spec", methods=["GET"], endpoint=self._spec),
            ],
            # A redirect would make clients that follow none fail, and others POST twice.
            strict_slashes=False,
            merge_slashes=False,
        )

    def close(self) -> None:
        """End all threads; later submissions are answered with 503, the rest as before."""
        self._runner.close()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request, as WSGI has it. Never raises: what breaks is a 500."""
        request = _Request(environ)
        try:
            # Asking for the host is what checks it; a strange one is refused whatever it asks for.
            handle, values = self._routes.bind(request.host).match(request.path, request.method)
            handler: Callable[..., Response] = handle
            response = handler(request, **values)
        except RefusedError as refusal:
            response = _refusal(refusal)
        except HTTPException as error:
            response = _http_error(error, request)
        except Exception:  # noqa: BLE001 - the edge: it is logged and answered
            _log.exception("a request broke the practice gateway")
            broken = RefusedError("the practice gateway broke", Code.UNAVAILABLE, status=500)
            response = _refusal(broken)
        return response(environ, start_response)

    def _submit(self, request: _Request) -> Response:
        if request.mimetype != _JSON:
            raise RefusedError(f"the body must be {_JSON}", status=415)
        try:
            payload = msgspec.json.decode(request.get_data())
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise RefusedError(f"the body is not JSON: {error}") from error
        record = self._runner.submit(read_submission(payload), request.base)
        return _json(task_answer(record, request.base))

    def _task(self, request: _Request, task_id: str) -> Response:
        record = self._runner.record(task_id)
        if record is None:
            raise RefusedError(f"there is no task {task_id!r} here", status=404)
        return _json(task_answer(record, request.base))

    def _image(self, _request: _Request, task_id: str, number: int) -> Response:
        data = self._runner.image(task_id, number)
        if data is None:
            raise RefusedError(f"task {task_id!r} has no image {number}", status=404)
        return Response(data, mimetype="image/png")

    def _models(self, request: _Request) -> Response:
        query = request.args
        page = max(1, query.get("page", 1, type=int))
        size = min(_MAX_PAGE, max(1, query.get("page_size", 20, type=int)))
        kind, keywords = query.get("type", ""), query.get("keywords", "")
        return _json(catalog.envelope(catalog.model_list(kind, keywords, page=page, size=size)))

    def _spec(self, request: _Request, model: str) -> Response:
        if model != MODEL_NAME:
            message = f"there is no model {model!r} here"
            return _json(catalog.envelope(None, code=404, message=message), status=404)
        return _json(catalog.envelope(catalog.model_spec(request.base)))


def _json(body: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(body), status=status, mimetype=_JSON)


def _refusal(refusal: RefusedError) -> Response:
    # `message` alone: the vendor's client takes `error` for a string and trips over an object.
    body: dict[str, object] = {"message": refusal.message}
    if refusal.code is not None:
        body = {"code": refusal.code.value, **body}
    response = _json(body, refusal.status)
    if refusal.retry_after is not None:
        response.headers["Retry-After"] = str(refusal.retry_after)
    return response


def _http_error(error: HTTPException, request: _Request) -> Response:
    """Keep werkzeug's status and headers (405 names the allowed methods), but answer in JSON."""
    response = Response.force_type(error.get_response(request.environ), request.environ)
    response.data = msgspec.json.encode({"message": error.description or error.name})
    response.mimetype = _JSON
    return response
