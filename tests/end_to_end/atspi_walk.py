"""What a screen reader is told of one program, as JSON: one answer for each line read.

A line is `null` for all nodes, or says what nodes are wanted: then the answer is those alone, or the first of
them. The answer is `null` if the window changed while it was read.

Run by the system's Python, which has pyatspi: `/usr/bin/python3 atspi_walk.py PID`.
"""

import json
import re
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
    for line in sys.stdin:
        wanted = json.loads(line)
        print(json.dumps(look(desktop, pid, wanted)), flush=True)


def look(desktop, pid, wanted):
    """Every node of the program that shows, and its children, or those that are wanted."""
    nodes = []
    try:
        for application in desktop:
            if application is not None and application.get_process_id() == pid:
                if wanted is None:
                    add(application, None, nodes)
                else:
                    find(application, wanted, nodes)
    except Exception:  # noqa: BLE001  # a window that changes while it is read; the caller looks again
        return None
    return nodes


def add(node, parent, nodes):
    """Append `node` and all below it."""
    states = node.getState()
    here = len(nodes)
    nodes.append(describe(node, states, parent))
    for child in node if states.contains(pyatspi.STATE_SHOWING) else ():
        if child is not None:
            add(child, here, nodes)


def find(node, wanted, nodes):
    """Append those that show and are as wanted. Each question costs the window some time: few are asked."""
    states = node.getState()
    if not states.contains(pyatspi.STATE_SHOWING):
        return
    if any(is_wanted(node, states, one) for one in wanted["any"]):
        nodes.append(describe(node, states, None))
    for child in node:
        if wanted["first"] and nodes:
            return
        if child is not None:
            find(child, wanted, nodes)


def is_wanted(node, states, wanted):
    """Whether it has the role, identifier, name and keys that are asked for."""
    return (
        (not wanted["focused"] or states.contains(pyatspi.STATE_FOCUSED))
        and (not wanted["role"] or node.getRoleName() == wanted["role"])
        and (not wanted["id"] or node.get_accessible_id() == wanted["id"])
        and re.fullmatch(wanted["name"], node.name) is not None
    )


def describe(node, states, parent):
    """All that is told of a node."""
    is_showing = states.contains(pyatspi.STATE_SHOWING)
    is_control = states.contains(pyatspi.STATE_FOCUSABLE)
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "id": node.get_accessible_id(),
        "description": node.description,
        "parent": parent,
        "states": [name for state, name in _STATES.items() if states.contains(state)],
        "box": find_box(node) if is_showing and is_control else None,
    }


def find_box(node):
    """Left, top, width, height on the screen; None for what has no place. Asked of controls only."""
    try:
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    except NotImplementedError:
        return None
    return [box.x, box.y, box.width, box.height]


if __name__ == "__main__":
    main()
