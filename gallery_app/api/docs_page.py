"""The OpenAPI as a page for people: made of text alone, without a script, and nothing is loaded for it."""

import base64
import hashlib
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any, Final

_STYLE: Final = """
body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
:root{color-scheme:light dark}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem}
table{border-collapse:collapse;width:100%}
td,th{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #8884}
code,pre{font:13px/1.5 ui-monospace,monospace}
pre{padding:.8rem;border:1px solid #8884;border-radius:6px;overflow:auto}
"""
_STYLE_HASH: Final = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
PAGE_POLICY: Final = (
    f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
"""The page's own style and nothing else."""
_EXAMPLE: Final = (
    'curl -H "Authorization: Bearer $(cat TOKEN_FILE)" \\\n     "ADDRESS/api/v1/image_gallery?ticket_id=4711"'
)


def make_docs_page(openapi: Mapping[str, Any]) -> str:
    """One HTML page of an OpenAPI description."""
    return "".join(_write(openapi))


def _write(openapi: Mapping[str, Any]) -> Iterator[str]:
    info = openapi["info"]
    title = f"{escape(info['title'])} {escape(info['version'])}"
    yield f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
    yield f"<style>{_STYLE}</style></head><body><h1>{title}</h1>"
    for paragraph in info["description"].split("\n\n"):
        yield f"<p>{_write_text(paragraph)}</p>"
    yield f"<pre>{escape(_EXAMPLE)}</pre>"
    yield '<p>For programs: <a href="/openapi.json">openapi.json</a></p>'
    for path, methods in openapi["paths"].items():
        for method, operation in methods.items():
            yield from _write_operation(f"{method.upper()} {path}", operation)
    yield "<h2>Shapes</h2>"
    for name, schema in openapi["components"]["schemas"].items():
        if "properties" in schema:
            yield from _write_shape(name, schema)
    yield "</body></html>"


def _write_operation(head: str, operation: Mapping[str, Any]) -> Iterator[str]:
    yield f"<h2><code>{escape(head)}</code></h2><p>{_write_text(operation.get('description', ''))}</p>"
    yield "<table><tr><th>Parameter</th><th>Type</th><th>Meaning</th></tr>"
    for parameter in operation.get("parameters", ()):
        yield _write_row(parameter["name"], parameter["schema"], parameter.get("description", ""))
    yield "</table><table><tr><th>Answer</th><th>Meaning</th></tr>"
    for status, answer in operation["responses"].items():
        yield f"<tr><td><code>{escape(status)}</code></td><td>{_write_text(answer['description'])}</td></tr>"
    yield "</table>"


def _write_shape(name: str, schema: Mapping[str, Any]) -> Iterator[str]:
    yield f"<h3><code>{escape(name)}</code></h3><p>{_write_text(schema.get('description', ''))}</p><table>"
    for field_name, field_schema in schema["properties"].items():
        yield _write_row(field_name, field_schema, field_schema.get("description", ""))
    yield "</table>"


def _write_row(name: str, schema: Mapping[str, Any], meaning: str) -> str:
    cells = (f"<code>{escape(name)}</code>", escape(_name_type(schema)), _write_text(meaning))
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _name_type(schema: Mapping[str, Any]) -> str:
    """`integer 1 to 100, or null`."""
    if "anyOf" in schema:
        return ", or ".join(_name_type(part) for part in schema["anyOf"])
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    named = str(schema.get("type", "anything"))
    if named == "array":
        return f"list of {_name_type(schema.get('items', {}))}"
    if "minimum" in schema and "maximum" in schema:
        named += f" {schema['minimum']} to {schema['maximum']}"
    return named


def _write_text(text: str) -> str:
    """Text with `code` in back quotes."""
    parts = escape(text).split("`")
    return "".join(f"<code>{part}</code>" if number % 2 else part for number, part in enumerate(parts))
