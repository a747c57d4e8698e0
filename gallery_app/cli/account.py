"""`gallery-app account add|list|check|remove`: helpdesks and their keys, never on a command line."""

import argparse
import asyncio
import getpass
import json
import sys
from typing import Final

from gallery_app.cli.command import Hide
from gallery_app.cli.table import print_table
from gallery_app.domain.account import Account, key_words, plan_words, signed_in_words
from gallery_app.domain.display import display_text, size_words
from gallery_app.domain.errors import KeyRefused
from gallery_app.engine.account_command import add_account, check_account, list_accounts, remove_account
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.home import find_home

_KEY_LIMIT: Final = 1024


def run_account(arguments: argparse.Namespace, _credentials: Credentials | None, hide: Hide) -> int:
    """Do what `arguments.what` says; gives the exit code. Raises GalleryError."""
    paths = find_home()
    match arguments.what:
        case "add":
            added = asyncio.run(add_account(paths, arguments.address, read_key(), hide))
            _print_one(added, as_json=arguments.json)
        case "check":
            checked = asyncio.run(check_account(paths, arguments.address, hide))
            _print_one(checked, as_json=arguments.json)
        case "remove":
            freed = asyncio.run(remove_account(paths, arguments.address, keep_data=arguments.keep_data))
            print(f"Removed with its key; {size_words(freed)} of pictures and catalog were deleted.")
        case _:
            _print_all(list_accounts(paths), as_json=arguments.json)
    return 0


def read_key() -> str:
    """The key from a prompt that does not show it, or from standard input where nobody sits before it.

    Raises:
        KeyRefused: nothing was given.
    """
    if sys.stdin.isatty():
        key = getpass.getpass("API key (it is not shown): ")
    else:
        key = sys.stdin.buffer.readline(_KEY_LIMIT).decode("ascii", "replace")  # it may be any file
    if not key.strip():
        raise KeyRefused(
            "No API key was given", "Type it at the prompt, or give it on standard input: … < key-file"
        )
    return key.strip()


def make_answer(account: Account) -> dict[str, object]:
    """The JSON of a helpdesk; never its key."""
    return {
        "address": account.address,
        "agent": account.agent_name or None,
        "email": account.agent_email or None,
        "requests_per_minute": account.rate_per_minute,
        "key_store": account.key_store or None,
    }


def _print_one(account: Account, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(make_answer(account), indent=2, ensure_ascii=False))
        return
    print(f"{display_text(signed_in_words(account))} at {account.host}")
    for words in (plan_words(account), key_words(account)):
        if words:
            print(words)


def _print_all(accounts: tuple[Account, ...], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps([make_answer(account) for account in accounts], indent=2, ensure_ascii=False))
        return
    if not accounts:
        print("No helpdesk is connected. Connect one: gallery-app account add acme.freshdesk.com")
        return
    rows = [
        (
            account.host,
            display_text(account.agent_name, limit=40),
            str(account.rate_per_minute or ""),
            account.key_store or "not kept",
        )
        for account in accounts
    ]
    print_table(("Helpdesk", "Signed in as", "Requests a minute", "Key"), rows)
