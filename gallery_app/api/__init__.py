"""The local HTTP API: pictures of tickets as JSON, and signed links to safe copies of them."""
