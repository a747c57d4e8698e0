"""Cutting the text of a query into tokens; any text can be cut, what is wrong shows later."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from gallery_app.domain.query import Key

LENGTH_MAX = 2_000
"""Characters of a query."""

SORT_WORD = "sort"
KEY_WORDS = frozenset((*(key.value for key in Key), SORT_WORD, "text", "code"))
"""What may stand before a colon, the two reserved words among them."""

_BLANK = re.compile(r"\s+")
_KEY = re.compile(r"([^\W\d_]+):")
_BARE = re.compile(r'(?:[^\s()|"]|(?<!\*)")+')
"""A run without quotes; one that does not follow a star is only an inch sign: `27"`."""
_QUOTED = re.compile(r'"((?:\\["\\]|[^"])*)("?)')
_ESCAPE = re.compile(r'\\(["\\])')
_MINUS = re.compile(r"-(?=[^\s)|])")
"""Alone it is a dash."""
_END = re.compile(r"[\s()|]|$")


class TokenKind(StrEnum):
    """What a token is."""

    TEXT = "text"
    KEY = "key"
    OPEN = "("
    CLOSE = ")"
    PIPE = "|"
    OR = "OR"
    AND = "AND"
    NOT = "NOT"


OPERATORS = (TokenKind.AND, TokenKind.OR, TokenKind.NOT)
"""Words that are operators where they stand without quotes, in capitals only."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a query from `start` to `end`.

    `text` is the content without quotes and escapes; of a KEY the word before the colon. `key` is set on what
    belongs to the values after that key's colon. `is_quoted`, `is_whole`: see `query.Text`. `is_closed` is
    False where the closing quote is missing.
    """

    kind: TokenKind
    start: int
    end: int
    text: str = ""
    key: str | None = None
    is_quoted: bool = False
    is_whole: bool = False
    is_closed: bool = True

    @property
    def raw(self) -> str:
        """A value as it was typed, but for quotes: numbers and days read their own `=`."""
        return f"={self.text}" if self.is_whole else self.text


def make_tokens(text: str) -> tuple[Token, ...]:
    """Cut a query. Never fails, and takes time in proportion to the text."""
    return tuple(_Cutter(text).cut())


def quote(content: str) -> str:
    """In quotes, so that it is read back as it is."""
    escaped = content.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def reads_bare(content: str, before: str = "", *, is_whole: bool = False) -> bool:
    """Whether this is read back without quotes when it stands behind `before` (a key, a pipe …)."""
    ahead = len(make_tokens(before + "x")) - 1
    tokens = make_tokens(f"{before}{'=' * is_whole}{content}")[ahead:]
    if len(tokens) != 1:
        return False
    token = tokens[0]
    is_same = token.kind is TokenKind.TEXT and token.text == content
    return is_same and not token.is_quoted and token.is_whole == is_whole


class _Cutter:
    """Walks over the text once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._position = 0
        self._chain: str | None = None
        """The key whose value must follow here."""
        self._ended: str | None = None
        """The key whose value ended here, so that `|` goes on with another."""
        self._group: str | None = None
        """The key before the open parenthesis: `tag:(a OR b)`."""

    def cut(self) -> list[Token]:
        tokens: list[Token] = []
        while self._position < len(self._text):
            if blank := _BLANK.match(self._text, self._position):
                self._position = blank.end()
                self._chain = self._ended = None
                continue
            token = self._next()
            tokens.append(token)
            self._position = token.end
        return tokens

    def _next(self) -> Token:
        match self._text[self._position]:
            case "(":
                return self._open()
            case ")":
                token = self._sign(TokenKind.CLOSE, self._group)
                self._chain = self._ended = self._group = None
                return token
            case "|":
                return self._pipe()
            case _:
                return self._operator_or_key() or self._value_or_word()

    def _sign(self, kind: TokenKind, key: str | None) -> Token:
        return Token(kind, self._position, self._position + 1, self._text[self._position], key)

    def _open(self) -> Token:
        self._group = self._chain or self._group
        self._chain = self._ended = None
        return self._sign(TokenKind.OPEN, self._group)

    def _pipe(self) -> Token:
        goes_on = self._ended is not None and not self._starts_known_key(self._position + 1)
        self._chain = self._ended if goes_on else None
        self._ended = None
        return self._sign(TokenKind.PIPE, self._chain or self._group)

    def _starts_known_key(self, position: int) -> bool:
        found = _KEY.match(self._text, position)
        return found is not None and found[1].lower() in KEY_WORDS

    def _operator_or_key(self) -> Token | None:
        """A minus or `key:`, which mean nothing inside of values."""
        if self._chain is not None or self._group is not None:
            return None
        start = self._position
        if _MINUS.match(self._text, start):
            return self._sign(TokenKind.NOT, None)
        found = _KEY.match(self._text, start)
        if found is None or self._is_address(found[1], found.end()):
            return None
        self._chain = found[1].lower()
        return Token(TokenKind.KEY, start, found.end(), found[1])

    def _is_address(self, word: str, behind_colon: int) -> bool:
        """An address (`http://x`) and the path of a Windows drive are no keys."""
        rest = self._text[behind_colon : behind_colon + 2]
        if len(word) == 1:
            return rest[:1] in ("\\", "/")
        return rest == "//" and word.lower() not in KEY_WORDS

    def _value_or_word(self) -> Token:
        token = self._read_text()
        is_plain = token.end - token.start == len(token.text)
        if self._chain is None and is_plain and token.text in OPERATORS:
            return replace(token, kind=TokenKind(token.text))
        self._ended, self._chain = self._chain, None
        return token

    def _read_text(self) -> Token:
        """Runs without quotes, and quotes at the start or beside stars: `IMG_*`, `"two words"*`."""
        start = position = self._position
        is_whole = self._text[start] == "=" and not _END.match(self._text, start + 1)
        position += is_whole
        parts: list[str] = []
        has_quotes = has_star = False
        is_closed = True
        while position < len(self._text):
            if quoted := _QUOTED.match(self._text, position):
                parts.append(_ESCAPE.sub(r"\1", quoted[1]))
                has_quotes, is_closed, position = True, bool(quoted[2]), quoted.end()
                if not self._text.startswith("*", position):
                    break
            elif bare := _BARE.match(self._text, position):
                parts.append(bare[0])
                has_star, position = has_star or "*" in bare[0], bare.end()
            else:
                break
        return Token(
            TokenKind.TEXT,
            start,
            position,
            "".join(parts),
            self._chain or self._group,
            is_quoted=has_quotes and not has_star,
            is_whole=is_whole and not has_star,
            is_closed=is_closed,
        )
