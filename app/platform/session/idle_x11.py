"""How long the person has been idle under X11: the server's own counter, no key is listened to."""

from __future__ import annotations

import xcffib
import xcffib.screensaver


class X11IdleClock:
    """Asks the MIT-SCREEN-SAVER extension."""

    def __init__(self, display: str | None = None) -> None:
        self._display = display
        self._connection: xcffib.Connection | None = None

    def idle_seconds(self) -> float | None:
        try:
            if self._connection is None:
                self._connection = xcffib.Connection(display=self._display)
            root = self._connection.get_setup().roots[self._connection.pref_screen].root
            answer = self._connection(xcffib.screensaver.key).QueryInfo(root).reply()
        except (xcffib.XcffibException, KeyError):  # no display, or a server without the extension
            return None
        return int(answer.ms_since_user_input) / 1000

    def close(self) -> None:
        """Gives the connection back."""
        if self._connection is not None:
            self._connection.disconnect()
            self._connection = None
