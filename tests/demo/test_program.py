import subprocess
import sys

from gallery_app.demo.program import start_demo_program
from tests.demo.asking import fetch, make_authorization


def test_it_listens_and_ends_when_asked():
    with start_demo_program() as program:
        answer = fetch(program.address + "/api/v2/agents/me", make_authorization(program.api_key))
        assert answer.status == 200
    assert program.process.returncode == 0
    program.close()


def test_it_ends_with_the_program_that_started_it():
    code = (
        "from gallery_app.demo.program import start_demo_program as s; s(); print('up', flush=True); input()"
    )
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe, stderr=pipe) as parent:
        assert parent.stdout is not None
        assert parent.stderr is not None
        assert parent.stdout.readline() == b"up\n"
        parent.kill()
        # both hold the other end of this pipe: it closes when the helpdesk is gone as well
        assert parent.stderr.read() == b""
