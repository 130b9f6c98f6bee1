"""Whose certificates are believed: the system's and the bundled ones. Errors cannot be clicked away."""

from __future__ import annotations

import ssl
from functools import cache

import certifi


@cache
def trust() -> ssl.SSLContext:
    """One for all lines: reading the certificates takes a while."""
    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    return context
