"""What a screen reader is told of one program, as JSON: one answer for each line read.

Run by the system's Python, which has pyatspi: `/usr/bin/python3 atspi_walk.py PID`.
"""

import json
import sys

import pyatspi  # type: ignore[import-not-found]  # Debian's package, for the system's Python only

_STATES = {
    pyatspi.STATE_FOCUSABLE: "focusable",
    pyatspi.STATE_FOCUSED: "focused",
    pyatspi.STATE_SHOWING: "showing",
    pyatspi.STATE_SELECTED: "selected",
    pyatspi.STATE_ENABLED: "enabled",
}


def main():
    """Serve until standard input ends."""
    pid = int(sys.argv[1])
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.set_cache_mask(0)  # nobody here listens to changes, so nothing may be remembered
    for _line in sys.stdin:
        print(json.dumps(look(desktop, pid)), flush=True)


def look(desktop, pid):
    """Every node of the program that shows, and its children; nothing if the window changed on the way."""
    nodes = []
    try:
        for application in desktop:
            if application is not None and application.get_process_id() == pid:
                add(application, None, nodes)
    except Exception:  # noqa: BLE001  # a window that changes while it is read; the caller looks again
        return []
    return nodes


def add(node, parent, nodes):
    """Append `node` and all below it."""
    states = node.getState()
    is_showing = states.contains(pyatspi.STATE_SHOWING)
    is_control = states.contains(pyatspi.STATE_FOCUSABLE)
    here = len(nodes)
    nodes.append(
        {
            "role": node.getRoleName(),
            "name": node.name,
            "id": node.get_accessible_id(),
            "description": node.description,
            "parent": parent,
            "states": [name for state, name in _STATES.items() if states.contains(state)],
            "box": find_box(node) if is_showing and is_control else None,
        }
    )
    for child in node if is_showing else ():  # each question costs the window some time
        if child is not None:
            add(child, here, nodes)


def find_box(node):
    """Left, top, width, height on the screen; None for what has no place. Asked of controls only."""
    try:
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    except NotImplementedError:
        return None
    return [box.x, box.y, box.width, box.height]


if __name__ == "__main__":
    main()
