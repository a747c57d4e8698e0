"""A helpdesk with many tickets and a bad day: faults come and go while it is asked. `soak_desk TICKETS`.

A program of its own. Prints address, key and the number of pictures as one JSON line; ends with its input.
"""

import itertools
import json
import sys
import threading

from gallery_app.demo.bulk_tickets import TAG
from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions

EVERY_S = 3.0
FAULTS = (
    ("status_503", None, "storage", 3), ("reset", None, "storage", 3), ("cut", None, "storage", 3),
    ("status_500", None, "api", 2), ("expired_links", None, "api", 2), ("slow_start", 0.5, "storage", 5),
    ("no_length", None, "storage", 5), ("too_many_requests", 1.0, "api", 1), ("xml_200", None, "storage", 2),
    ("invalid_json", None, "api", 1), ("clock_skew", 3600.0, "api", 20), ("wrong_length", None, "storage", 3),
)  # fmt: skip
"""Name, value, origin, and how many requests each strikes."""


def have_a_bad_day(helpdesk: DemoHelpdesk, over: threading.Event) -> None:
    """Switch on one fault after the other until it is over."""
    for name, value, origin, times in itertools.cycle(FAULTS):
        if over.wait(EVERY_S):
            return
        helpdesk.faults.clear()  # those that struck nobody must not pile up
        helpdesk.faults.switch_on(name, value, origin=origin, times=times)  # type: ignore[arg-type]


def main(tickets: str) -> None:
    options = DemoOptions(bulk_tickets=int(tickets), rate_per_minute=None, list_rate_per_minute=None)
    over = threading.Event()
    with DemoHelpdesk(options) as helpdesk:
        bulk = [ticket for ticket in helpdesk.world.tickets.values() if TAG in ticket.tags]
        told = {"url": helpdesk.address, "api_key": helpdesk.api_key, "tickets": len(bulk)}
        print(json.dumps(told), flush=True)
        trouble = threading.Thread(target=have_a_bad_day, args=(helpdesk, over))
        trouble.start()
        sys.stdin.read()
        over.set()
        trouble.join()


if __name__ == "__main__":
    main(*sys.argv[1:])
