"""The use cases of the service: what the API and the dashboard call. Plain functions of ids and values."""

from __future__ import annotations

from server.services.facade import Services

__all__ = ["Services"]
