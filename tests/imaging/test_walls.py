"""What a lane that a picture has taken over can do: cost one picture and one lane."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from gallery_app.domain.errors import DecoderDied, DecoderStopped, PictureStuck
from gallery_app.domain.walls import Ending
from gallery_app.imaging.attack_targets import SECRET, open_targets
from gallery_app.imaging.lane import STOPPED_AT_WALLS, Lane, LaneEnded
from gallery_app.imaging.lanes import LanePool
from gallery_app.imaging.limits import DecodeLimits
from gallery_app.imaging.selftest_order import make_order
from gallery_app.imaging.wall_trial import list_attacks, try_wall
from tests.imaging.pools import PATIENT, is_alive, run_with_pool, wait_gone, wait_ready, write_order
from tests.imaging.samples import encode, make_corners

linux = pytest.mark.skipif(sys.platform != "linux", reason="the walls are Linux's")

SOON_OVER = DecodeLimits(wait_s=2.5)
"""The next picture must be opened within it too, by a lane that is started for it."""

MISBEHAVIOURS = {
    "segfault": Ending.DIED,
    "abort": Ending.DIED,
    "exit": Ending.DIED,
    "raise": Ending.DIED,
    "recurse": Ending.DIED,
    "answer_garbage": Ending.DIED,
    "answer_half": Ending.DIED,
    "answer_list": Ending.DIED,
    "lie_about_size": Ending.DIED,
    "spin": Ending.OVERDUE,
    "spin_in_c": Ending.OVERDUE,
    "sleep": Ending.OVERDUE,
    "eat_memory": Ending.REFUSED,
    "flood_stderr": Ending.REFUSED,
}
ATTACKS = {
    "read": Ending.REFUSED,
    "list": Ending.REFUSED,
    "stat": Ending.REFUSED,
    "write": Ending.REFUSED,
    "tcp": Ending.STOPPED,
    "udp": Ending.STOPPED,
    "unix": Ending.STOPPED,
    "dns": Ending.STOPPED,
    "fork": Ending.REFUSED,
    "exec": Ending.STOPPED,
    "kill": Ending.REFUSED,
    "ptrace": Ending.STOPPED,
    "environ": Ending.REFUSED,
    "threads": Ending.REFUSED,
    "files": Ending.REFUSED,
    "code": Ending.REFUSED,
}
ENDINGS = {**MISBEHAVIOURS, **ATTACKS}
REACHED_WITHOUT_WALLS = {
    "read": repr(SECRET),
    "stat": f"{len(SECRET)} bytes",
    "write": "there is a new file",
    "tcp": "something arrived at the socket",
    "udp": "something arrived at the socket",
    "unix": "something arrived at the socket",
    "fork": "a second process",
    "exec": "the lane is gone",
    "kill": "a signal came",
    "ptrace": "the process was traced",
    "code": "memory to run code in",
}


class Ground:
    """Targets and pools that all attacks of this file share: the next picture is met by what was left."""

    def __init__(self, folder: Path, runner: "asyncio.Runner") -> None:
        self._runner = runner
        self._folder = folder
        self._pools: dict[tuple[str, float], LanePool] = {}

    def attack(self, name: str, *, mode: str = "selftest"):
        limits = SOON_OVER if ENDINGS[name] is Ending.OVERDUE else PATIENT
        pool = self._pools.setdefault((mode, limits.wait_s), LanePool(1, limits=limits, mode=mode))
        folder = self._folder / f"{mode} {name}"
        folder.mkdir()
        with open_targets(folder) as targets:
            return self._runner.run(try_wall(pool, name, targets))

    def close(self) -> None:
        for pool in self._pools.values():
            self._runner.run(pool.close())


@pytest.fixture(scope="module")
def ground(tmp_path_factory):
    with asyncio.Runner() as runner:
        ground = Ground(tmp_path_factory.mktemp("targets"), runner)
        yield ground
        ground.close()


def test_every_attack_is_tried():
    assert set(list_attacks("linux")) == set(ENDINGS)
    assert set(list_attacks("darwin")) == set(ENDINGS) - {"ptrace", "environ"}
    assert set(list_attacks("win32")) == set(MISBEHAVIOURS) | {
        *("read", "list", "stat", "write", "tcp", "udp", "dns", "threads", "files"),
    }


@linux
@pytest.mark.parametrize("name", ENDINGS)
def test_wall(name, ground):
    outcome = ground.attack(name)
    assert outcome.is_held, outcome
    assert outcome.ending is ENDINGS[name], outcome


@linux
@pytest.mark.parametrize("name", REACHED_WITHOUT_WALLS)
def test_without_its_wall_each_attack_succeeds(name, ground):
    outcome = ground.attack(name, mode="open selftest")
    assert not outcome.is_held, outcome
    assert outcome.got == REACHED_WITHOUT_WALLS[name]


@linux
def test_a_picture_that_trips_the_walls_is_tried_once_and_told_without_its_words(tmp_path, caplog):
    order = tmp_path / "order.jpg"
    order.write_bytes(make_order("tcp", "127.0.0.1:9"))

    async def use(pool):
        with pytest.raises(DecoderStopped) as stopped:
            await pool.make_picture(order)
        await pool.make_picture(write_good(tmp_path))
        with pytest.raises(DecoderStopped):
            await pool.inspect(order)  # nor for its metadata
        return stopped.value

    assert not run_with_pool(use).retryable
    # One death for each time that somebody asked.
    assert [record.getMessage() for record in caplog.records] == ["a lane was stopped at its walls"] * 2


def write_good(folder: Path) -> Path:
    good = folder / "good.png"
    good.write_bytes(encode(make_corners(400, 300), "PNG"))
    return good


def test_other_jobs_survive(tmp_path):
    good = write_good(tmp_path)
    paths = [good] * 20
    paths[5] = write_order(tmp_path, "segfault")
    paths[11] = write_order(tmp_path, "spin")

    async def use(pool):
        return await asyncio.gather(*(pool.make_picture(path) for path in paths), return_exceptions=True)

    outcomes = run_with_pool(use, lanes=2, limits=DecodeLimits(wait_s=2.5))
    assert isinstance(outcomes[5], DecoderDied)
    assert isinstance(outcomes[11], PictureStuck)
    assert sum(not isinstance(outcome, Exception) for outcome in outcomes) == 18


def test_a_lane_that_lied_is_gone(tmp_path):
    async def use(pool):
        await pool.start()
        with pytest.raises(DecoderDied):
            await pool.make_picture(write_order(tmp_path, "lie_about_size"))
        first = (await wait_ready(pool))[0]
        with pytest.raises(DecoderDied):
            await pool.make_picture(write_order(tmp_path, "lie_about_size"))
        return first, (await wait_ready(pool))[0]

    first, second = run_with_pool(use)
    assert first != second


# --- how a lane ends ------------------------------------------------------------------------------------


@pytest.fixture
def lane():
    lane = Lane("selftest", PATIENT.memory_bytes)
    lane.wait_ready()
    yield lane
    lane.close()


def give_order(lane: Lane, word: str, target: str = "") -> None:
    lane.send({"do": "picture", "format": "JPEG", "pixels_limit": 1}, make_order(word, target))


@linux
def test_thread_that_started_it_ends():
    """The kernel ends a lane with the thread that started it: seats therefore keep theirs."""
    lanes: list[Lane] = []

    def start() -> None:
        lanes.append(Lane("selftest", PATIENT.memory_bytes))
        lanes[0].wait_ready()

    starter = threading.Thread(target=start)
    starter.start()
    starter.join()
    assert wait_gone([lanes[0].pid], 5) < 5
    assert lanes[0].close() == -9


SPINNING_PARENT = """
import os, sys
from gallery_app.imaging.lane import Lane
from gallery_app.imaging.selftest_order import make_order
lane = Lane("selftest", 384 * 1024 * 1024)
lane.wait_ready()
lane.send({"do": "picture", "format": "JPEG", "pixels_limit": 1}, make_order("spin_in_c"))
print(lane.pid, flush=True)
sys.stdin.read()
"""


@linux
def test_parent_killed_leaves_no_lane():
    root = str(Path(__file__).resolve().parents[2])
    with subprocess.Popen(
        [sys.executable, "-c", SPINNING_PARENT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": root},
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        was_alive = is_alive(pid)
        parent.kill()
    waited_s = wait_gone([pid], 5)
    if waited_s >= 5:  # it would spin for as long as the computer runs
        os.kill(pid, signal.SIGKILL)
    assert was_alive
    assert waited_s < 5


@linux
def test_six_endings():
    """Done, lingering, to be killed, deaf to everything but a kill, failed, failed and lingering."""
    done = Lane("selftest", PATIENT.memory_bytes)
    done.wait_ready()
    done._requests.close()  # what an app does that has nothing more to ask
    assert wait_gone([done.pid], 5) < 5
    assert done.close() == 0

    endings = {}
    for word in ("idle", "spin", "sleep", "exit", "answer_garbage"):
        lane = Lane("selftest", PATIENT.memory_bytes)
        lane.wait_ready()
        if word != "idle":
            give_order(lane, word)
        if word == "exit":
            with pytest.raises(LaneEnded):
                lane.receive()
            assert wait_gone([lane.pid], 5) < 5
        endings[word] = lane.close()
        assert not is_alive(lane.pid)
    assert endings == {"idle": -9, "spin": -9, "sleep": -9, "exit": 3, "answer_garbage": -9}


@linux
def test_a_wall_ends_a_lane_by_its_own_signal(lane):
    give_order(lane, "tcp", "127.0.0.1:9")
    with pytest.raises(LaneEnded):
        lane.receive()
    assert lane.close() == STOPPED_AT_WALLS


@linux
def test_a_lane_has_one_thread_when_its_walls_go_up(lane):
    assert len(list(Path(f"/proc/{lane.pid}/task").iterdir())) == 1
