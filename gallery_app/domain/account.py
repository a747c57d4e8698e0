"""A connected helpdesk and who is signed in; the key is never part of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Account:
    """`address` is the origin ("https://acme.freshdesk.com"), the account's identity everywhere."""

    address: str
    agent_name: str
    agent_email: str
    is_demo: bool = False
    rate_per_minute: int | None = None
    """Requests a minute of the whole account, from `X-RateLimit-Total`; None if not told."""
    key_kept: bool = False
    """False: the key lives only until the app quits."""

    @property
    def label(self) -> str:
        """What the account chooser shows: `acme` for acme.freshdesk.com, else the host."""
        if self.is_demo:
            return "Demo helpdesk"
        host = self.address.split("://", 1)[-1].rstrip("/")
        return host.removesuffix(".freshdesk.com")
