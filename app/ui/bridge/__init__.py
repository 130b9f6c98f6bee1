"""Brings results and events from the engine's thread to the GUI thread."""

from app.ui.bridge.bridge import Bridge, Submits

__all__ = ["Bridge", "Submits"]
