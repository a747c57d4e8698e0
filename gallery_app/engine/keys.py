"""API keys, asked of the keyring away from the loop: it may block for seconds or ask the person."""

import asyncio

from gallery_app.storage import tokens


async def fetch_kept_key(address: str) -> str | None:
    """The key kept for this helpdesk, or None. Raises KeyStoreUnavailable."""
    return await asyncio.to_thread(tokens.load_key, address)


async def keep_key(address: str, key: str) -> str:
    """Keep a key in the OS keyring; gives the store's name. Raises KeyStoreUnavailable."""
    return await asyncio.to_thread(tokens.save_key, address, key)


async def forget_key(address: str) -> None:
    """Take a key out of the OS keyring; none there is fine. Raises KeyStoreUnavailable."""
    await asyncio.to_thread(tokens.forget_key, address)


async def find_key_store() -> str:
    """What this computer's password store is called. Raises KeyStoreUnavailable."""
    return await asyncio.to_thread(tokens.find_store_name)
