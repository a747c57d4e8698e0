"""A signed link with anything changed, sent byte for byte to the running server: always refused."""

import socket
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.api.asking import LIMIT_S, NO_ANSWER, read_answer

MUTATIONS = 500
REFUSALS = (400, 403, 404, 414)
_HEX_DIGITS = "0123456789abcdef"


def _change(draw, target):
    """Another character in place of one."""
    at = draw(st.integers(0, len(target) - 1))
    new = draw(st.one_of(st.sampled_from(_HEX_DIGITS), st.characters(min_codepoint=33, max_codepoint=126)))
    return target[:at] + new + target[at + 1 :]


def _insert(draw, target):
    at = draw(st.integers(0, len(target)))
    new = draw(
        st.one_of(
            st.sampled_from(["/", "?", "&", "%00", "%2e", ".", "./", "../", "#"]),
            st.text(_HEX_DIGITS, min_size=1, max_size=3),
        )
    )
    return target[:at] + new + target[at:]


def _delete(draw, target):
    at = draw(st.integers(0, len(target) - 1))
    return target[:at] + target[at + draw(st.integers(1, 4)) :]


def _swap(draw, target):
    at = draw(st.integers(0, len(target) - 2))
    return target[:at] + target[at + 1] + target[at] + target[at + 2 :]


def _change_case(draw, target):
    at = draw(st.integers(0, len(target) - 1))
    return target[:at] + target[at].swapcase() + target[at + 1 :]


def _encode(draw, target):
    """A character as %XX, which names the same character to whoever decodes it."""
    at = draw(st.integers(0, len(target) - 1))
    code = f"%{ord(target[at]):02x}"
    return target[:at] + draw(st.sampled_from([code, code.upper()])) + target[at + 1 :]


def _double_slash(draw, target):
    slashes = [at for at, character in enumerate(target) if character == "/"]
    at = draw(st.sampled_from(slashes))
    return target[:at] + draw(st.sampled_from(["//", "/./", "/../i/", "\\", "/%2f"])) + target[at + 1 :]


def _reorder(draw, target):
    path, _, query = target.partition("?")
    fields = query.split("&")
    kind = draw(st.sampled_from(["turned", "twice", "more", "semicolon", "less"]))
    changed = {
        "turned": draw(st.permutations(fields)),
        "twice": [*fields, draw(st.sampled_from(fields))],
        "more": [*fields, "x=1"],
        "semicolon": [";".join(fields)],
        "less": draw(st.sampled_from([fields[1:], fields[:-1], fields[:1]])),
    }[kind]
    return f"{path}?{'&'.join(changed)}"


def _wrap(draw, target):
    """The whole of it in another form of a request target."""
    return draw(
        st.sampled_from(
            [
                f"http://127.0.0.1{target}",
                f"/{target}",
                f"{target}#",
                f"{target}&",
                f"{target}?",
                quote(target),
            ]
        )
    )


MUTATE = (_change, _change, _insert, _delete, _swap, _change_case, _encode, _double_slash, _reorder, _wrap)


class Line:
    """One connection that is kept; opened anew where the server ended it."""

    def __init__(self, asker):
        self._asker = asker
        self._stream = None

    def ask(self, target):
        answer = self._try(target)
        return answer if answer.status else self._try(target)

    def _try(self, target):
        if self._stream is None:
            self._socket = socket.create_connection(("127.0.0.1", self._asker.port), LIMIT_S)
            self._stream = self._socket.makefile("rb")
        request = f"GET {target} HTTP/1.1\r\nHost: {self._asker.host}\r\n\r\n"
        try:
            self._socket.sendall(request.encode("latin-1"))
            answer = read_answer(self._stream)
        except (BrokenPipeError, ConnectionResetError):
            answer = None
        if answer is None or not answer.status or answer.headers.get("connection") == "close":
            self.close()
        return answer or NO_ANSWER

    def close(self):
        if self._stream is not None:
            self._stream.close()
            self._socket.close()
            self._stream = None


@pytest.mark.parametrize(("variant", "count"), [("full", MUTATIONS), ("thumbnail", 100)])
def test_a_changed_link_is_refused_and_the_right_one_works(asker, picture, variant, count):
    target = asker.target_of(picture[f"{variant}_url"])
    line, seen = Line(asker), set()

    @settings(
        max_examples=count * 3 // 2,  # some change nothing, and some are met twice
        suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
    )
    @given(st.data())
    def refuse(data):
        changed = data.draw(st.sampled_from(MUTATE))(data.draw, target)
        if changed == target:
            return
        answer = line.ask(changed)
        assert answer.status in REFUSALS, changed
        assert not answer.headers["content-type"].startswith("image/"), changed
        seen.add(changed)

    refuse()
    assert line.ask(target).headers["content-type"].startswith("image/")
    line.close()
    assert len(seen) >= count
