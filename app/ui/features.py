"""The features that add themselves to the window: one line each, installed in this order before the window shows.

A feature is a folder `app/ui/<name>/` whose `install(desk)` sets hooks and imports its heavy parts only when used.
"""

from __future__ import annotations

from collections.abc import Callable

from app.ui.clock import watch as clock
from app.ui.desk import Desk
from app.ui.instance import feature as instance
from app.ui.locking import feature as locking
from app.ui.quick import feature as quick
from app.ui.quick import shortcut
from app.ui.scan import feature as scan
from app.ui.shield import feature as shield
from app.ui.sync import feature as sync
from app.ui.transfer import feature as transfer
from app.ui.tray import feature as tray

FEATURES: tuple[Callable[[Desk], None], ...] = (
    clock.install,
    instance.install,
    quick.install,
    scan.install,
    shield.install,
    shortcut.install,
    tray.install,
    locking.install,
    transfer.install,
    sync.install,
)
