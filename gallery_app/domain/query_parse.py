"""Text to query: `type:png from:ana (is:screenshot OR is:photo) -invoice sort:newest`."""

import re

from gallery_app.domain.errors import NotUnderstood, QueryNotUnderstood
from gallery_app.domain.query import And, Key, Node, Not, Or, Query, Sort, Span, Term, Value, Vocabulary, Word
from gallery_app.domain.query_keys import NO_VOCABULARY
from gallery_app.domain.query_tokens import LENGTH_MAX, SORT_WORD, Token, TokenKind, make_tokens
from gallery_app.domain.query_values import make_typed_text, no_value, read_sort, read_value, refuse_key
from gallery_app.domain.subject import TicketSubject, parse_subject
from gallery_app.domain.translation import mark, number_words

_DEPTH_MAX = 50
_TERMS_MAX = 100
_NUMBER = re.compile(r"#?\s?[0-9]{1,19}")
_LINK = re.compile(r"(?:https?://)?[\w.-]+(?::[0-9]+)?/\S*", re.IGNORECASE)
_KEYS = {key.value: key for key in Key}
_OPERAND = frozenset((TokenKind.TEXT, TokenKind.KEY, TokenKind.OPEN, TokenKind.NOT))


def parse_query(text: str, vocabulary: Vocabulary = NO_VOCABULARY) -> Query:
    """Read a query. An empty text asks for everything; a ticket's number or link alone asks for that ticket.

    Raises:
        QueryNotUnderstood: with the part that is meant, and what may have been meant.
    """
    if len(text) > LENGTH_MAX:
        raise QueryNotUnderstood(
            mark("This search is too long"),
            mark("Up to {limit} characters are read."),
            LENGTH_MAX,
            len(text),
            limit=number_words(LENGTH_MAX),
        )
    if (subject := find_subject_term(text)) is not None:
        return Query(subject)
    tokens = make_tokens(text)
    for token in tokens:
        if not token.is_closed:
            raise QueryNotUnderstood(
                mark("A quotation mark is not closed"),
                mark('Put a " behind the last word.'),
                token.start,
                token.end,
            )
    rest, sort = _take_sort(tokens)
    return Query(_Parser(rest, vocabulary, len(text)).parse(), sort)


def find_subject_term(text: str) -> Term | None:
    """The ticket or article that the whole text is the number or link of."""
    typed = text.strip()
    if not (_NUMBER.fullmatch(typed) or _LINK.fullmatch(typed)):
        return None
    try:
        subject = parse_subject(typed)
    except NotUnderstood:
        return None
    key = Key.TICKET if isinstance(subject, TicketSubject) else Key.ARTICLE
    return Term(key, (Span(subject.id, subject.id),))


def _take_sort(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], Sort | None]:
    """Take `sort:…` out: it says nothing about pictures, so it stands outside of all parentheses."""
    rest: list[Token] = []
    sorts: list[Sort] = []
    depth = position = 0
    while position < len(tokens):
        token = tokens[position]
        position += 1
        depth += (token.kind is TokenKind.OPEN) - (token.kind is TokenKind.CLOSE)
        if token.kind is not TokenKind.KEY or token.text.lower() != SORT_WORD:
            rest.append(token)
            continue
        if depth > 0 or (rest and rest[-1].kind is TokenKind.NOT) or sorts:
            raise QueryNotUnderstood(
                mark("sort: stands once, and on its own"),
                mark("Put it at the end."),
                token.start,
                token.end,
            )
        following = tokens[position] if position < len(tokens) else None
        if following is None or following.kind is not TokenKind.TEXT or following.key != SORT_WORD:
            raise no_value(SORT_WORD, token.start, token.end)
        sorts.append(read_sort(following))
        position += 1
    return tuple(rest), sorts[0] if sorts else None


class _Parser:
    """Recursive descent: OR binds least, then AND (or nothing between two terms), then NOT."""

    def __init__(self, tokens: tuple[Token, ...], vocabulary: Vocabulary, length: int) -> None:
        self._tokens = tokens
        self._vocabulary = vocabulary
        self._length = length
        self._position = 0
        self._terms = 0

    def parse(self) -> Node | None:
        if not self._tokens:
            return None
        node = self._any(1)
        if (token := self._peek()) is not None:
            raise QueryNotUnderstood(
                mark("A closing parenthesis has no opening one"),
                mark("Take it out, or put it in quotes."),
                token.start,
                token.end,
            )
        return node

    def _peek(self) -> Token | None:
        return self._tokens[self._position] if self._position < len(self._tokens) else None

    def _take(self, *kinds: TokenKind) -> Token | None:
        token = self._peek()
        if token is None or token.kind not in kinds:
            return None
        self._position += 1
        return token

    def _any(self, depth: int) -> Node:
        parts = [self._all(depth)]
        while self._take(TokenKind.OR, TokenKind.PIPE):
            parts.append(self._all(depth))
        flat = [inner for part in parts for inner in (part.parts if isinstance(part, Or) else (part,))]
        return flat[0] if len(flat) == 1 else Or(tuple(flat))

    def _all(self, depth: int) -> Node:
        parts = [self._one(depth)]
        while self._take(TokenKind.AND) or self._at_operand():
            parts.append(self._one(depth))
        flat = [inner for part in parts for inner in (part.parts if isinstance(part, And) else (part,))]
        return flat[0] if len(flat) == 1 else And(tuple(flat))

    def _at_operand(self) -> bool:
        token = self._peek()
        return token is not None and token.kind in _OPERAND

    def _one(self, depth: int) -> Node:
        token = self._take(*_OPERAND)
        if token is None:
            raise self._missing()
        if depth > _DEPTH_MAX:
            raise QueryNotUnderstood(
                mark("Too many parentheses inside one another"),
                mark("Up to {limit} levels are read."),
                token.start,
                token.end,
                limit=_DEPTH_MAX,
            )
        match token.kind:
            case TokenKind.NOT:
                return Not(self._one(depth + 1))
            case TokenKind.OPEN:
                return self._inside(token, depth + 1)
            case TokenKind.KEY:
                return self._term(token)
            case _:
                return self._word(token)

    def _missing(self) -> QueryNotUnderstood:
        """Nothing to find where something must stand; the operator before it is to blame, or what follows."""
        token = self._tokens[self._position - 1] if self._position else self._peek()
        if token is not None and token.kind is TokenKind.OPEN:
            following = self._peek()
            end = following.end if following else token.end
            return QueryNotUnderstood(
                mark("There is nothing between the parentheses"),
                mark("Put words or filters there."),
                token.start,
                end,
            )
        if token is None or token.kind in _OPERAND or token.kind is TokenKind.CLOSE:
            token = self._peek() or token
        start, end = (token.start, token.end) if token else (0, self._length)
        shown = token.text if token else ""
        return QueryNotUnderstood(
            mark('Something is missing beside "{typed}"'),
            mark("To find the text itself, put it in quotes: {quoted}."),
            start,
            end,
            typed=shown,
            quoted=f'"{shown}"',
        )

    def _inside(self, opening: Token, depth: int) -> Node:
        node = self._any(depth)
        if self._take(TokenKind.CLOSE) is None:
            raise _not_closed(opening)
        return node

    def _word(self, token: Token) -> Word:
        if not token.text:
            raise QueryNotUnderstood(
                mark("There is nothing between the quotation marks"),
                mark("Put words there."),
                token.start,
                token.end,
            )
        self._count(token)
        return Word(make_typed_text(token))

    def _count(self, token: Token) -> None:
        self._terms += 1
        if self._terms > _TERMS_MAX:
            raise QueryNotUnderstood(
                mark("This search has too many parts"),
                mark("Up to {limit} words and filters are read."),
                token.start,
                token.end,
                limit=_TERMS_MAX,
            )

    def _term(self, token: Token) -> Term:
        key = _KEYS.get(token.text.lower())
        if key is None:
            raise refuse_key(token)
        opening = self._take(TokenKind.OPEN) if self._belongs(key, TokenKind.OPEN) else None
        values = [self._value(key, token)]
        signs = (TokenKind.PIPE, TokenKind.OR) if opening else (TokenKind.PIPE,)
        while (sign := self._peek()) is not None and sign.kind in signs and (opening or sign.key == key):
            self._position += 1
            values.append(self._value(key, sign))
        if opening and self._take(TokenKind.CLOSE) is None:
            raise self._no_alternative(key, opening)
        return Term(key, tuple(dict.fromkeys(values)))

    def _belongs(self, key: Key, kind: TokenKind) -> bool:
        token = self._peek()
        return token is not None and token.kind is kind and token.key == key

    def _value(self, key: Key, before: Token) -> Value:
        if not self._belongs(key, TokenKind.TEXT):
            raise no_value(key, before.start, before.end)
        token = self._tokens[self._position]
        self._position += 1
        self._count(token)
        return read_value(key, token, self._vocabulary)

    def _no_alternative(self, key: Key, opening: Token) -> QueryNotUnderstood:
        token = self._peek()
        if token is None:
            return _not_closed(opening)
        return QueryNotUnderstood(
            mark("Only OR can stand between the values of {filter}"),
            mark("For example {filter}(one OR two), or {filter}one|two."),
            token.start,
            token.end,
            filter=f"{key}:",
        )


def _not_closed(opening: Token) -> QueryNotUnderstood:
    return QueryNotUnderstood(
        mark("A parenthesis is not closed"),
        mark("Put a ) behind the last word of the group."),
        opening.start,
        opening.end,
    )
