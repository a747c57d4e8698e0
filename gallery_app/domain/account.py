"""A connected helpdesk and who is signed in; the key is never part of it."""

from dataclasses import dataclass

from gallery_app.domain.translation import number_words, tr


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
            return tr("Demo helpdesk")
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
        return tr("Connected to {host}", host=account.host)
    if not account.agent_email:
        return tr("Signed in as {name}", name=account.agent_name)
    return tr("Signed in as {name} ({email})", name=account.agent_name, email=account.agent_email)


def rate_words(account: Account) -> str:
    """`400 requests a minute`; empty if the helpdesk did not say."""
    if not account.rate_per_minute:
        return ""
    return tr("{rate} requests a minute", rate=number_words(account.rate_per_minute))


def plan_words(account: Account) -> str:
    """What the helpdesk's plan allows, and to whom."""
    rate = rate_words(account)
    return tr("{rate}, shared by the whole helpdesk", rate=rate) if rate else ""


def key_words(account: Account) -> str:
    """Where the key is."""
    if account.is_demo:
        return tr("Its key is made anew at each start")
    if not account.key_store:
        return tr("Key not kept: good until you quit")
    return tr("Key kept in {store}", store=account.key_store)
