"""What a start without any word asks for: most are such, and need not load the grammar."""

from typing import Final


class PlainStart:
    """Arguments as `cli.arguments` gives them for an empty command line: the window, as it was left."""

    command: Final = None
    private: Final = False
    demo: Final = False
    smoke: Final = False
    open: Final = None
    from_desktop: Final = False
