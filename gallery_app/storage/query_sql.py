"""A query as SQL on pictures: what few-valued facts say, and what each row must say.

Truth has three values. `not` goes down to the leaves, each of which knows when it is true and when it is
false; so no condition here is ever unknown, and a row for which a query is neither true nor false is
undecided.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.query import And, Choice, Key, Node, Not, Or, Term, Word
from gallery_app.storage.condition import ALWAYS, NEVER, Condition, all_of, any_of, negated, within
from gallery_app.storage.query_leaf import Asked, Leaf, Table
from gallery_app.storage.query_leaves import make_leaf, make_word, split_values

FOLD_WORDS: Final = frozenset({"hidden", "logo", "pixel", "tiny", "repeated"})
SHOWN: Final = Condition("fold IS NULL OR fold = ''")
"""Of `facet`: not folded away as far as is known."""


@dataclass(frozen=True, slots=True)
class Sought:
    """The parts of a query that must all be true. `facet` and `desk` are expressions over those tables."""

    facet: Condition = ALWAYS
    desk: Condition = ALWAYS
    rows: tuple[Leaf, ...] = ()

    @property
    def true(self) -> Condition:
        """The picture fits."""
        facet, desk = within_facet(self.facet), within_desk(self.desk)
        return all_of(facet, desk, *(row.true for row in self.rows))

    @property
    def false(self) -> Condition:
        """It is known that the picture does not fit."""
        return any_of(
            _lift(Leaf(Table.FACET, self.facet)).false,
            _lift(Leaf(Table.DESK, self.desk)).false,
            *(row.false for row in self.rows),
        )

    @property
    def is_impossible(self) -> bool:
        """No picture can fit, whatever is stored."""
        return NEVER in (self.facet, self.desk) or any(row.true == NEVER for row in self.rows)


def compile_parts(parts: tuple[Node, ...], asked: Asked) -> Sought:
    """The parts of a query (`Query.parts`) as SQL."""
    leaves = [make_tree(part, asked) for part in parts]
    return Sought(
        facet=all_of(*(leaf.true for leaf in leaves if leaf.table is Table.FACET)),
        desk=all_of(*(leaf.true for leaf in leaves if leaf.table is Table.DESK)),
        rows=tuple(leaf for leaf in leaves if leaf.table is Table.ROW),
    )


def speaks_of_folded(node: Node | None) -> bool:
    """Whether a query asks for folded pictures itself, or names pictures by what they show, or by hand."""
    return _is_of_tray(node) or any(
        term.key in (Key.SHA, Key.SIMILAR)
        or (term.key is Key.IS and any(isinstance(v, Choice) and v.value in FOLD_WORDS for v in term.values))
        for term in walk_terms(node)
    )


def _is_of_tray(node: Node | None) -> bool:
    """Whether only pictures are meant that somebody picked: to leave some of them out would lose them."""
    match node:
        case Term(Key.IS, values):
            return all(isinstance(value, Choice) and value.value == "picked" for value in values)
        case And(parts):
            return any(_is_of_tray(part) for part in parts)
        case _:
            return False


def walk_terms(node: Node | None) -> Iterator[Term]:
    """All terms of a tree."""
    match node:
        case Term():
            yield node
        case Not(part):
            yield from walk_terms(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from walk_terms(part)
        case _:
            return


def within_facet(expression: Condition, column: str = "+facet_id") -> Condition:
    """Of a picture: its combination fits. The plus keeps SQLite from seeking an index for each
    combination.
    """
    return expression if expression in (ALWAYS, NEVER) else within(column, "facet", expression)


def within_desk(expression: Condition, column: str = "+desk_id") -> Condition:
    """Of a picture or ticket: its ticket's combination fits."""
    return expression if expression in (ALWAYS, NEVER) else within(column, "desk", expression)


def make_tree(node: Node, asked: Asked) -> Leaf:
    """Any node as one leaf; what is decided in the same table is put together there first."""
    match node:
        case Word(text):
            return make_word(text)
        case Term():
            return _join([make_leaf(term, asked) for term in split_values(node)], any_of)
        case Not(part):
            return _negate(make_tree(part, asked))
        case And(parts):
            return _join([make_tree(part, asked) for part in parts], all_of)
        case Or(parts):
            return _join([make_tree(part, asked) for part in parts], any_of)


def _negate(leaf: Leaf) -> Leaf:
    if leaf.table is Table.ROW:
        return Leaf(Table.ROW, leaf.false, leaf.true)
    return Leaf(leaf.table, _flip(leaf.true))


def _flip(condition: Condition) -> Condition:
    if condition in (ALWAYS, NEVER):
        return NEVER if condition == ALWAYS else ALWAYS
    return negated(condition)


def _join(leaves: list[Leaf], joiner: Callable[..., Condition]) -> Leaf:
    """By table first; what remains in several is put together on the row."""
    grouped = [
        Leaf(table, joiner(*(leaf.true for leaf in leaves if leaf.table is table)))
        for table in (Table.FACET, Table.DESK)
        if any(leaf.table is table for leaf in leaves)
    ]
    rows = [leaf for leaf in leaves if leaf.table is Table.ROW]
    together = [*grouped, *rows]
    if len(together) == 1:
        return together[0]
    lifted = [_lift(leaf) for leaf in together]
    other = any_of if joiner is all_of else all_of
    return Leaf(Table.ROW, joiner(*(leaf.true for leaf in lifted)), other(*(leaf.false for leaf in lifted)))


def _lift(leaf: Leaf) -> Leaf:
    """A few-valued fact as two conditions on the row."""
    if leaf.table is Table.ROW:
        return leaf
    inside = within_facet if leaf.table is Table.FACET else within_desk
    return Leaf(Table.ROW, inside(leaf.true), inside(_flip(leaf.true)))
