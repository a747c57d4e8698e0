"""Where the real pictures and recorded answers stand, and the marks that skip without them."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"
PICTURES_DIR = SHARED / "pictures"
PAYLOADS_DIR = SHARED / "payloads"

needs_pictures = pytest.mark.skipif(
    not PICTURES_DIR.is_dir(), reason="the real pictures (../shared/pictures) are not beside this checkout"
)
needs_payloads = pytest.mark.skipif(
    not PAYLOADS_DIR.is_dir(), reason="the recorded answers (../shared/payloads) are not beside this checkout"
)
