"""The window as a screen reader meets it: nodes with role, name, identifier, states and place."""

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.end_to_end.processes import SYSTEM_PYTHON, running

WALKER = Path(__file__).with_name("atspi_walk.py")


@dataclass(frozen=True, slots=True)
class Node:
    """One control, text or container. `box`, of controls only: left, top, width, height on the screen."""

    role: str
    name: str
    id: str
    description: str
    parent: int | None
    states: frozenset[str]
    box: tuple[int, int, int, int] | None

    @property
    def is_showing(self) -> bool:
        """Whether a person sees it, or it stands in a part that is scrolled away."""
        return "showing" in self.states

    @property
    def is_focused(self) -> bool:
        """Whether it has the keys."""
        return "focused" in self.states

    @property
    def middle(self) -> tuple[int, int]:
        """Where one would click."""
        assert self.box is not None, f"{self.name} has no place"
        left, top, width, height = self.box
        return left + width // 2, top + height // 2


class AccessibleTree:
    """Asks the walker; each look is fresh."""

    def __init__(self, walker: "subprocess.Popen[str]") -> None:
        self._walker = walker

    def look(self) -> tuple[Node, ...]:
        """All nodes; none if the program is not on the bus yet or changed while it was read."""
        return self._ask(None) or ()

    def find(
        self, name: str = ".*", *, role: str = "", node_id: str = "", focused: bool = False
    ) -> Node | None:
        """The first that a person sees, whose whole name matches `name`, and that is what is asked for."""
        wanted = {"name": name, "role": role, "id": node_id, "focused": focused}
        return next(iter(self._ask({"any": [wanted], "first": True}) or ()), None)

    def find_all(self, *wanted: tuple[str, str]) -> tuple[Node, ...] | None:
        """Those that a person sees, of one of these roles and names; None if it could not be read."""
        any_of = [{"name": name, "role": role, "id": "", "focused": False} for role, name in wanted]
        return self._ask({"any": any_of, "first": False})

    def _ask(self, wanted: dict[str, object] | None) -> tuple[Node, ...] | None:
        assert self._walker.stdin is not None
        assert self._walker.stdout is not None
        self._walker.stdin.write(json.dumps(wanted) + "\n")
        self._walker.stdin.flush()
        told = json.loads(self._walker.stdout.readline())
        return None if told is None else tuple(_make_node(item) for item in told)

    def showing(self) -> tuple[Node, ...]:
        """The nodes a person sees."""
        return tuple(node for node in self.look() if node.is_showing)


def _make_node(told: dict[str, object]) -> Node:
    states, box = told.pop("states"), told.pop("box")
    assert isinstance(states, list)
    place = tuple(box) if isinstance(box, list) else None
    return Node(**told, states=frozenset(states), box=place)  # type: ignore[arg-type]  # as the walker wrote it


@contextmanager
def open_accessible_tree(pid: int, environment: Mapping[str, str], log: Path) -> Iterator[AccessibleTree]:
    """Read the window of this process for as long as the block runs."""
    with running([SYSTEM_PYTHON, str(WALKER), str(pid)], environment, log) as walker:
        yield AccessibleTree(walker)
