"""The window: the only widgets of the program.

PySide6 replaces Python's `import` with one that reads the source text of each module imported after it, to find out
whether that module wants other spellings of Qt's names (`__feature__`). Nothing here does, and three hundred modules
are imported after it: the statement is given back what it was.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  (it is the one that replaces the import statement)

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
