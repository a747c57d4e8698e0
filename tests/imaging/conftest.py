"""Pillow set up as in a lane, and put back afterwards."""

import pytest
from PIL import AvifImagePlugin, Image

from gallery_app.imaging.decode import prepare_pillow


@pytest.fixture(autouse=True)
def lane_pillow(monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", Image.MAX_IMAGE_PIXELS)
    monkeypatch.setattr(AvifImagePlugin, "DEFAULT_MAX_THREADS", AvifImagePlugin.DEFAULT_MAX_THREADS)
    monkeypatch.setattr(Image, "OPEN", dict(Image.OPEN))
    monkeypatch.setattr(Image, "ID", list(Image.ID))
    return prepare_pillow()
