"""The proxy of the system or environment, if the helpdesk is to be reached through one."""

import urllib.request


def find_proxy(host: str, *, loopback: bool) -> str | None:
    """The proxy's URL for https to `host`; None for a direct way. Loopback never goes through one."""
    if loopback or urllib.request.proxy_bypass(host):
        return None
    proxies = urllib.request.getproxies()
    proxy = proxies.get("https") or proxies.get("all")
    if not proxy:
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
