"""API keys, asked of the keyring away from the loop: it may block for seconds or ask the person."""

import asyncio

from gallery_app.storage import tokens


async def fetch_kept_key(address: str) -> str | None:
    """The key kept for this helpdesk, or None. Raises KeyStoreUnavailable."""
    return await asyncio.to_thread(tokens.load_key, address)


async def find_key_store() -> str:
    """The name of the password store that keys are kept in. Raises KeyStoreUnavailable."""
    return await asyncio.to_thread(tokens.find_store_name)


async def keep_key(address: str, key: str) -> None:
    """Keep a key in the OS keyring. Raises KeyStoreUnavailable."""
    await asyncio.to_thread(tokens.save_key, address, key)
