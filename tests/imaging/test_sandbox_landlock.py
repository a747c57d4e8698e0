"""Landlock by itself, without the filter of system calls that would answer first."""

import itertools
import subprocess
import sys

import pytest

from gallery_app.imaging.attack_targets import open_targets
from gallery_app.imaging.sandbox_landlock import KNOWN_RIGHTS, choose_rights, find_abi

linux = pytest.mark.skipif(sys.platform != "linux", reason="Landlock is Linux's")

BEHIND_LANDLOCK = """
import sys
from gallery_app.imaging import sandbox_landlock, sandbox_limits
from gallery_app.imaging.selftest_attacks import ATTACKS
sandbox_limits.engage_no_new_privileges()
if not sandbox_landlock.engage_landlock():
    raise SystemExit("not raised")
try:
    print("reached:", ATTACKS[sys.argv[1]](sys.argv[2]))
except OSError as error:
    print(error.errno)
"""
REFUSED = {"read": 13, "list": 13, "write": 13, "tcp": 13, "exec": 13, "kill": 1, "ptrace": 1, "environ": 13}
NEEDED_ABI = {"tcp": 4, "kill": 6}


@linux
@pytest.mark.parametrize("attack", REFUSED)
def test_landlock_alone_refuses(attack, tmp_path):
    if find_abi() < NEEDED_ABI.get(attack, 1):
        pytest.skip("this kernel's Landlock does not know it")
    with open_targets(tmp_path) as targets:
        command = [sys.executable, "-c", BEHIND_LANDLOCK, attack, targets.find_target(attack)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        assert targets.find_mark(attack) == ""
    assert done.stdout == f"{REFUSED[attack]}\n"


@linux
def test_what_landlock_leaves_open_is_why_it_does_not_stand_alone(tmp_path):
    with open_targets(tmp_path) as targets:
        for attack in ("stat", "udp", "fork"):
            command = [sys.executable, "-c", BEHIND_LANDLOCK, attack, targets.find_target(attack)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            assert done.stdout.startswith("reached:")


def test_a_kernel_gives_up_all_the_rights_it_knows():
    assert choose_rights(-1) is None
    assert choose_rights(0) is None
    assert choose_rights(1) is KNOWN_RIGHTS[0]
    assert choose_rights(3) is KNOWN_RIGHTS[2]
    assert choose_rights(99) is KNOWN_RIGHTS[-1]
    for less, more in itertools.pairwise(KNOWN_RIGHTS):
        assert less.abi < more.abi
        for before, after in (
            (less.files, more.files),
            (less.network, more.network),
            (less.scopes, more.scopes),
        ):
            assert before & after == before
