"""Sentences are looked up in Qt's catalogues, which needs no display."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
