"""What the catalog cannot know of a result's coverage: failures that pass, tickets not given."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace

from gallery_app.domain.errors import GalleryError, RemoteNotLoaded
from gallery_app.domain.ids import ImageId
from gallery_app.domain.result import Coverage, FailureCount


def add_passing_failures(
    coverage: Coverage, failed: Mapping[ImageId, GalleryError], lasting: Collection[ImageId]
) -> Coverage:
    """Count those of this run that the catalog does not remember: they say something of the network."""
    passing = [
        error
        for image, error in failed.items()
        if image not in lasting and not isinstance(error, RemoteNotLoaded)
    ]
    titles = {error.code: error.title for error in passing}
    titles |= {known.code: known.title for known in coverage.failures}
    counts = Counter({known.code: known.count for known in coverage.failures})
    counts.update(error.code for error in passing)
    failures = tuple(FailureCount(code, titles[code], count) for code, count in counts.most_common())
    return replace(coverage, failed=coverage.failed + len(passing), failures=failures)


def add_refusals(coverage: Coverage, refused: int) -> Coverage:
    """So many of the unread tickets are not to be had: no later reading brings them."""
    return replace(coverage, tickets_known=coverage.tickets_known - refused, tickets_refused=refused)
