"""A helpdesk of its own that speaks Freshdesk's API v2 on loopback, for the demo and the tests."""

from gallery_app.demo.command import run_demo_helpdesk
from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.scenario import Scenario

__all__ = ["DemoHelpdesk", "DemoOptions", "Scenario", "run_demo_helpdesk"]
