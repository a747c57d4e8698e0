"""How answers are written: JSON in ASCII, so that nothing a sender wrote can break it."""

import json
from typing import Any

from starlette.responses import JSONResponse


def make_json(content: Any) -> bytes:
    """Lone surrogates in names become escapes, as every JSON reader takes them."""
    return json.dumps(content, allow_nan=False, separators=(",", ":")).encode("ascii")


class AsciiJson(JSONResponse):
    """A JSON answer."""

    def render(self, content: Any) -> bytes:
        """Write it."""
        return make_json(content)
