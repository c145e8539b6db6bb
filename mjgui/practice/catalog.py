"""The list of models and the description of the one model, as the vendor's client asks for them.

`vtrix run` (VtrixAI/vtrix-cli, `internal/models/client.go`) reads a model's description before it
submits: it learns from it where to POST, and turns `--param name=value` texts into the types given
here. Its answers come in an envelope of `data` and `status`, and it recognises an unknown model by
`status.code` 404.
"""

from __future__ import annotations

from mjgui.core.model import IMAGES_PER_GENERATION, MAX_FRAME_SIDE, MIN_FRAME_SIDE, MODEL_NAME

_NAME = "MidJourney Inpaint (practice)"
_TYPE = "image"
_DESCRIPTION = (
    "Repaints masked areas of one image of an earlier task from their surroundings. "
    "Offline and free; the prompt is not read."
)


def envelope(data: object, *, code: int = 200, message: str = "success") -> dict[str, object]:
    """Wrap `data` as the vendor's client expects it from the models' address."""
    return {"data": data, "status": {"code": code, "message": message}}


def model_list(kind: str = "", keywords: str = "", *, page: int, size: int) -> dict[str, object]:
    """Return one page of the list of models, narrowed by type and words like the vendor's."""
    text = f"{MODEL_NAME} {_NAME} {_DESCRIPTION}".lower()
    fits = kind in {"", _TYPE} and all(word in text for word in keywords.lower().split())
    entry = {
        "id": MODEL_NAME,
        "name": _NAME,
        "type": _TYPE,
        "description": _DESCRIPTION,
        "input_modalities": ["image", "text"],
        "output_modalities": [_TYPE],
    }
    return {
        "models": [entry] if fits and page == 1 else [],
        "total": int(fits),
        "page": page,
        "page_size": size,
        "total_pages": int(fits),
    }


def model_spec(base_url: str) -> dict[str, object]:
    """Return the description of the one model, to be submitted to below `base_url`."""
    return {
        "model_id": MODEL_NAME,
        "name": _NAME,
        "vendor": "mjgui",
        "type": _TYPE,
        "api": {
            "endpoint": f"{base_url}/model/v1/generation",
            "method": "POST",
            "headers": {"Content-Type": "application/json"},
        },
        "parameters": [
            _parameter("jobId", "string", "Id of the earlier task.", required=True),
            _parameter(
                "imageNo",
                "integer",
                "Which of its four images, 0 to 3.",
                required=True,
                constraints={"min": 0, "max": IMAGES_PER_GENERATION - 1},
            ),
            _parameter(
                "mask",
                "object",
                "What to repaint: areas, or the address of a picture.",
                required=True,
                children=[
                    _parameter(
                        "areas",
                        "array[object]",
                        f"Polygons: width and height of the image frame ({MIN_FRAME_SIDE} to "
                        f"{MAX_FRAME_SIDE}), points as [x0, y0, x1, y1, …], clockwise from the "
                        "top-left-most.",
                        path="mask.areas",
                    ),
                    _parameter(
                        "url",
                        "string",
                        "A picture: white is repainted, black is kept.",
                        path="mask.url",
                    ),
                ],
            ),
            # No greatest length here: the client counts bytes, the contract counts characters.
            _parameter(
                "remixPrompt", "string", "What should be there.", constraints={"min_length": 1}
            ),
            _parameter("callback", "string", "Where to POST the finished task."),
        ],
        "agent_prompt": _DESCRIPTION,
    }


def _parameter(
    name: str,
    kind: str,
    description: str,
    *,
    required: bool = False,
    path: str = "",
    constraints: dict[str, int] | None = None,
    children: list[dict[str, object]] | None = None,
) -> dict[str, object]:
    parameter: dict[str, object] = {
        "name": name,
        "path": f"input[0].params.{path or name}",
        "type": kind,
        "required": required,
        "description": description,
    }
    if constraints:
        parameter["constraints"] = constraints
    if children:
        parameter["children"] = children
    return parameter
