"""The command `gallery-app demo-helpdesk`: says where it listens as one JSON line, then serves."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Sequence

from gallery_app.demo.faults import FAULT_KINDS
from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.scenario import Scenario


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gallery-app demo-helpdesk",
        description="A helpdesk on this computer that speaks Freshdesk's API, with invented tickets.",
    )
    parser.add_argument("--port", type=_read_port, default=0, help="API port; 0 takes a free one (default)")
    parser.add_argument("--latency-ms", type=_read_amount, default=0, help="wait before every answer")
    parser.add_argument("--link-life-s", type=_read_amount, default=300, help="how long file links live")
    parser.add_argument("--seed", type=int, default=4711, help="another seed makes other ids and dates")
    parser.add_argument("--rate", type=_read_amount, default=400, help="API credits a minute; 0 for no limit")
    parser.add_argument(
        "--list-rate", type=_read_amount, default=100, help="ticket lists a minute; 0: no limit"
    )
    parser.add_argument(
        "--bulk-tickets", type=_read_amount, default=0, metavar="N", help="so many small tickets more"
    )
    parser.add_argument("--fault", action="append", default=[], metavar="NAME[=VALUE]", type=_read_fault)
    parser.add_argument(
        "--ends-with-input", action="store_true", help="also end when standard input is closed"
    )
    parser.add_argument("--list-faults", action="store_true", help="print the faults one can switch on")
    return parser


def _read_port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port lies between 0 and 65535")
    return port


def _read_amount(text: str) -> int:
    amount = int(text)
    if amount < 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return amount


def _read_fault(text: str) -> tuple[str, str | None]:
    name, _, value = text.partition("=")
    if name not in FAULT_KINDS:
        raise argparse.ArgumentTypeError(f"unknown fault {name!r}; --list-faults names them all")
    if value and not isinstance(FAULT_KINDS[name].default, str):
        float(value)
    return name, value or None


def run_demo_helpdesk(argv: Sequence[str] | None = None) -> int:
    """Serves until SIGINT or SIGTERM and returns 0; 1 when the port is taken. Usage errors exit with 2."""
    chosen = _make_parser().parse_args(argv)
    if chosen.list_faults:
        for kind in FAULT_KINDS.values():
            print(f"{kind.name:<18} {kind.meaning} (default {kind.default})")
        return 0
    options = DemoOptions(
        seed=chosen.seed,
        port=chosen.port,
        latency_s=chosen.latency_ms / 1000,
        link_life_s=chosen.link_life_s,
        rate_per_minute=chosen.rate or None,
        list_rate_per_minute=chosen.list_rate or None,
        bulk_tickets=chosen.bulk_tickets,
    )
    helpdesk = DemoHelpdesk(options)
    for name, value in chosen.fault:
        helpdesk.faults.switch_on(name, value)
    return _serve(helpdesk, ends_with_input=chosen.ends_with_input)


def _serve(helpdesk: DemoHelpdesk, *, ends_with_input: bool) -> int:
    ended = threading.Event()
    if ends_with_input:
        threading.Thread(target=_wait_for_end_of_input, args=(ended,), name="input", daemon=True).start()
    previous = {
        number: signal.signal(number, lambda *_: ended.set()) for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        with helpdesk:
            print(json.dumps(_describe(helpdesk)), flush=True)
            # Short waits, because on Windows a signal does not interrupt an endless one.
            while not ended.wait(0.25):
                pass
    except OSError as error:
        print(f"error: The demo helpdesk cannot listen. {error}", file=sys.stderr)
        return 1
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
    return 0


def _wait_for_end_of_input(ended: threading.Event) -> None:
    while sys.stdin.buffer.read(4096):
        pass
    ended.set()


def _describe(helpdesk: DemoHelpdesk) -> dict[str, object]:
    return {
        "url": helpdesk.address,
        "api_key": helpdesk.api_key,
        "tickets": len(helpdesk.world.tickets),
        "articles": len(helpdesk.world.articles),
        "pictures": helpdesk.world.count_pictures(),
        "showpiece": Scenario.SHOWPIECE,
        "storage_url": helpdesk.storage_address,
        "inline_url": helpdesk.inline_address,
    }
