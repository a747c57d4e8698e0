"""What a comparison says: captions, titles, and how large a difference is; no Qt widgets here."""

from collections.abc import Sequence

from gallery_app.desktop.compare_caption import LETTERS, CaptionWords
from gallery_app.desktop.compare_difference import Difference
from gallery_app.desktop.compare_geometry import is_alike
from gallery_app.desktop.tile_state import Tile
from gallery_app.desktop.tile_words import number_line
from gallery_app.desktop.view_cache import PageFacts
from gallery_app.desktop.view_geometry import Size
from gallery_app.desktop.wording import (
    meta_words,
    moment_words,
    page_words,
    parent_words,
    place_words,
)
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.inspect_rows import list_words
from gallery_app.domain.translation import decimal_words, tr, tr_count

_LEAST_PERCENT = 0.01


def caption_words(tile: Tile, page: PageFacts | None) -> CaptionWords:
    """`error.png`, and `#4711 · 12 Nov 2026, 09:41 · 412 KB`, with the pixels between.

    Of a film or document the first page is compared, which is said as well, once `page` is known: first, so
    that a narrow pane does not cut it off.
    """
    ref = tile.ref
    if ref is None:
        return CaptionWords(tile.name or tr("Picture"), "", tile.name or tr("loading"))
    number, moment, meta = number_line(ref), moment_words(ref.created_at), meta_words(ref, tile.info)
    first = page_words(1, page.pages, is_film=page.is_film) if page is not None and page.pages > 1 else ""
    facts = " · ".join(part for part in (first, number, moment, meta) if part)
    said = (tile.name, first, parent_words(ref), place_words(ref), moment, meta)
    spoken = ", ".join(part for part in said if part)
    return CaptionWords(tile.name, facts, spoken)


def title_words(count: int) -> str:
    """`3 pictures compared`."""
    return tr_count("{count} picture compared", "{count} pictures compared", count)


def parents_words(tiles: Sequence[Tile]) -> str:
    """`#4711 and #4712`, each once."""
    names = list(dict.fromkeys(number_line(tile.ref) for tile in tiles if tile.ref is not None))
    return list_words(names) if names else ""


def kept_words(pane: int, error: GalleryError) -> str:
    """`B stays as it is: The file is gone`."""
    return tr("{letter} stays as it is: {why}", letter=LETTERS[pane], why=error.title)


def unknown_words(panes: Sequence[int]) -> str:
    """`nothing is known of A and C`; empty if there is none."""
    if not panes:
        return ""
    return tr("nothing is known of {letters}", letters=list_words(LETTERS[pane] for pane in panes))


def size_words_of(sizes: Sequence[Size | None]) -> str:
    """That pictures of several sizes are shown in the same size; empty where all have one."""
    known = [size for size in sizes if size is not None]
    if len(set(known)) < 2:
        return ""
    said = ", ".join(f"{size.width} \N{MULTIPLICATION SIGN} {size.height}" for size in dict.fromkeys(known))
    if all(is_alike(known[0], size) for size in known):
        return tr("Brought to the same size ({sizes})", sizes=said)
    return tr("The proportions differ ({sizes})", sizes=said)


def difference_words(difference: Difference) -> str:
    """`0.8 % of the pixels differ, by up to 12 of 255`; `Identical pixels` only if each was compared."""
    size = difference.size
    where = f"{size.width()} \N{MULTIPLICATION SIGN} {size.height()}"
    if not difference.different:
        return tr("Identical pixels") if difference.is_whole else tr("No difference at {size}", size=where)
    percent = difference.share * 100
    if difference.different == 1 or percent < _LEAST_PERCENT:
        said = tr_count(
            "{count} pixel differs, by up to {largest} of 255",
            "{count} pixels differ, by up to {largest} of 255",
            difference.different,
            largest=difference.largest,
        )
    else:
        rounded = min(percent, 99.9) if difference.share < 1 else percent
        said = tr(
            "{percent} % of the pixels differ, by up to {largest} of 255",
            percent=_round(rounded),
            largest=difference.largest,
        )
    if difference.is_whole:
        return said
    return tr("{difference}, compared at {size}", difference=said, size=where)


def _round(percent: float) -> str:
    """Two digits that count: `0.03`, `0.8`, `12`; what is nearly all is not called all."""
    if percent >= 10:
        return decimal_words(f"{percent:.0f}" if percent < 99.5 else f"{percent:.4g}")
    return decimal_words(f"{percent:.1f}" if percent >= 0.1 else f"{percent:.2f}")
