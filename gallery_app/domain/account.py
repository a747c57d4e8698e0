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
    key_store: str = ""
    """Where the key is kept, as its system calls it; empty: it lives only until the app quits."""

    @property
    def label(self) -> str:
        """What the account chooser shows: `acme` for acme.freshdesk.com, else the host."""
        if self.is_demo:
            return "Demo helpdesk"
        return self.host.removesuffix(".freshdesk.com")

    @property
    def host(self) -> str:
        """The address without its scheme."""
        return self.address.split("://", 1)[-1].rstrip("/")

    @property
    def key_kept(self) -> bool:
        """False: the key lives only until the app quits."""
        return bool(self.key_store)


def signed_in_words(account: Account) -> str:
    """`Signed in as Ana Silva (ana@acme.example)`; without a name, which was not asked for, its host."""
    if not account.agent_name:
        return f"Connected to {account.host}"
    email = f" ({account.agent_email})" if account.agent_email else ""
    return f"Signed in as {account.agent_name}{email}"


def rate_words(account: Account) -> str:
    """`400 requests a minute`; empty if the helpdesk did not say."""
    return f"{account.rate_per_minute:,} requests a minute" if account.rate_per_minute else ""


def plan_words(account: Account) -> str:
    """What the helpdesk's plan allows, and to whom."""
    rate = rate_words(account)
    return f"{rate}, shared by the whole helpdesk" if rate else ""


def key_words(account: Account) -> str:
    """Where the key is."""
    if account.is_demo:
        return "Its key is made anew at each start"
    return f"Key kept in {account.key_store}" if account.key_store else "Key not kept: good until you quit"
