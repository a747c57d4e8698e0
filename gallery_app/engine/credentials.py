"""An address with its key, as a person typed them or a password store gave them."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a person typed, or what the keyring gave."""

    address: str
    api_key: str = field(repr=False)
    is_demo: bool = False
    key_store: str = ""
    """Which password store gave it."""
