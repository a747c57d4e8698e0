"""The keys in force: the usual ones, and those that a person chose instead."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from gallery_app.desktop.action_place import ActionPlace
from gallery_app.desktop.action_specs import ACTIONS, WIDGET_KEYS, ActionSpec
from gallery_app.desktop.key_words import is_typed, portable, read_keys
from gallery_app.desktop.remembered import read_json
from gallery_app.domain.translation import mark, tr

_BY_ID = {spec.id: spec for spec in ACTIONS}
_LENGTH_MAX = 20_000
_KEYS_MAX = 4
NEEDED_FOR = (
    mark("move"),
    mark("first, last picture"),
    mark("one screen up, down"),
    mark("select, unselect this picture"),
    mark("menu of this picture"),
    mark("next, previous picture; move one that is larger than the window"),
    mark("move the mark"),
    mark("resize the mark"),
    mark("move the picture"),
    mark("next, previous pane; move pictures that are larger than their panes; move the divider"),
    mark("next, previous control"),
)
"""What widgets need their keys for, as it is said within a sentence."""
RESERVED = ("Esc", "Tab", "Shift+Tab", "Backtab")
"""Keys that always leave, or go on to the next control."""


@dataclass(frozen=True, slots=True)
class Keymap:
    """What was chosen by the action's id; an empty tuple is an action without keys."""

    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))

    def keys_of(self, spec: ActionSpec) -> tuple[str, ...]:
        """The keys of an action in the portable form, the one for the menu first."""
        return self.chosen.get(spec.id, usual_keys(spec))

    def is_changed(self, spec: ActionSpec) -> bool:
        """Whether an action has other keys than usual."""
        return spec.id in self.chosen

    def find_losers(self, spec: ActionSpec, keys: tuple[str, ...]) -> tuple[tuple[str, ActionSpec], ...]:
        """The keys that `spec` would gain with `keys`, each with an action that has it and would lose it.

        These are the actions of the same place, of those around it and of those in it. Where both come with
        the key, as Esc of a view and of the window, the inner place goes first and nobody loses.
        """
        return tuple(
            (key, other)
            for key in keys
            if key not in self.keys_of(spec)
            for other in ACTIONS
            if other is not spec and other.place.meets(spec.place) and key in self.keys_of(other)
            if not (key in usual_keys(spec) and key in usual_keys(other))
        )

    def with_keys(self, spec: ActionSpec, keys: tuple[str, ...]) -> "Keymap":
        """Give an action these keys, and take them from every other that would be meant as well."""
        chosen = dict(self.chosen)
        for key, other in self.find_losers(spec, keys):
            chosen[other.id] = tuple(one for one in chosen.get(other.id, usual_keys(other)) if one != key)
        chosen[spec.id] = keys
        return Keymap(_without_usual(chosen))


@cache  # asked for some hundred times as a window is made
def usual_keys(spec: ActionSpec) -> tuple[str, ...]:
    """The keys an action comes with, in the portable form."""
    read = (read_keys(key) for key in spec.keys)
    return tuple(portable(keys) for keys in read if keys is not None)


def find_objection(key: str, place: ActionPlace) -> str:
    """Why a key cannot be chosen for a place, in a sentence; empty if it can."""
    keys = read_keys(key)
    if keys is None:
        return tr("This key cannot be used.")
    if key in RESERVED:
        return tr("This key always goes back or on to the next control.")
    for fixed in WIDGET_KEYS:
        if key in fixed.taken and fixed.place.meets(place):
            return tr("This key is needed there: {use}.", use=tr(fixed.text.lower()))
    if place.has_fields and is_typed(keys):
        return tr("Somebody may be typing there: use it with Ctrl or Alt, or an F key.")
    return ""


def read_keymap(text: str) -> Keymap:
    """Read what was remembered. Whatever is unknown, broken, not allowed or used twice is left out."""
    told = read_json(text) if len(text) <= _LENGTH_MAX else None
    if not isinstance(told, dict):
        return Keymap()
    chosen: dict[str, tuple[str, ...]] = {}
    for name, keys in told.items():
        spec = _BY_ID.get(name)
        if spec is None or not isinstance(keys, list):
            continue
        good = tuple(key for key in map(_read_kept, keys[:_KEYS_MAX]) if key and _may_have(spec, key))
        if good or not keys:
            chosen[spec.id] = good
    return _without_clashes(chosen)


def print_keymap(keymap: Keymap) -> str:
    """Write what was chosen, for `read_keymap`; empty if nothing was."""
    if not keymap.chosen:
        return ""
    return json.dumps({name: list(keys) for name, keys in keymap.chosen.items()}, separators=(",", ":"))


def _read_kept(key: object) -> str:
    keys = read_keys(key) if isinstance(key, str) and len(key) < 40 else None
    return portable(keys) if keys is not None else ""


def _may_have(spec: ActionSpec, key: str) -> bool:
    return key in usual_keys(spec) or not find_objection(key, spec.place)


def _without_clashes(chosen: Mapping[str, tuple[str, ...]]) -> Keymap:
    """Take entries in order; a key that another action has by then, or has as usual, is left out."""
    kept = {name: tuple(key for key in keys if _is_usual(name, key)) for name, keys in chosen.items()}
    for name, keys in chosen.items():
        free = _free_keys(kept, name, keys)
        kept[name] = free if free or not keys else _free_keys(kept, name, usual_keys(_BY_ID[name]))
    return Keymap(_without_usual(kept))


def _free_keys(kept: Mapping[str, tuple[str, ...]], name: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    taken = {key for key, _other in Keymap({**kept, name: ()}).find_losers(_BY_ID[name], keys)}
    return tuple(key for key in keys if key not in taken)


def _is_usual(name: str, key: str) -> bool:
    return key in usual_keys(_BY_ID[name])


def _without_usual(chosen: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({name: keys for name, keys in chosen.items() if keys != usual_keys(_BY_ID[name])})
