"""Files that are not drawn: an SVG, a PDF, a text."""

from __future__ import annotations

from typing import Final

SVG: Final = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="480" height="320" viewBox="0 0 480 320">'
    b'<rect width="480" height="320" rx="24" fill="#fef3c7"/>'
    b'<path d="M240 60 L370 260 L110 260 Z" fill="#f59e0b" stroke="#78350f" stroke-width="8"/>'
    b'<rect x="230" y="130" width="20" height="70" fill="#78350f"/>'
    b'<circle cx="240" cy="226" r="12" fill="#78350f"/></svg>'
)
PDF: Final = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
STATIC_FILES: Final = {"svg": SVG, "pdf": PDF, "text": b"Opening hours\nMon-Fri 8-18\n"}
