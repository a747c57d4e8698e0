"""Small files for their owner alone, that are there whole or as they were before."""

import os
from pathlib import Path


def replace_file(path: Path, content: bytes, *, is_flushed: bool = False) -> None:
    """Write to a part beside, 0600, and put it in place; with `is_flushed` it is on the disk before that.

    Two programs may do so at once: the last wins, and each part has a name of its own.

    Raises:
        OSError: it could not be written; no part is left.
    """
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    try:
        with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(content)
            if is_flushed:
                file.flush()
                os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
