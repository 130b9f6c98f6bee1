"""The program's own window on a real display, used by its keys alone."""

from __future__ import annotations

from tests.kit.program import PASSWORD

TRIES = 3000
LINK = "otpauth://totp/Later:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Later&period=2147483647"
LATER = "755224"
"""The code that this link gives for decades: that of counter 0 in RFC 4226, appendix D."""


class AppWindow:
    """One program's window, told apart by its id; it was locked and is open now."""

    def __init__(self, display) -> None:
        self._display = display
        self.id = display.wait_for_window("^Locked – 4OTP$")
        self.type(PASSWORD)
        self.press("Return")
        self.until("4OTP")

    def activate(self):
        self._display.xdotool("windowactivate", "--sync", self.id)

    def type(self, text):
        self._display.xdotool("type", "--delay", "5", text)

    def press(self, keys):
        self._display.press(keys)

    def paste(self, text):
        self._display.put_on_clipboard(text)
        self.press("ctrl+v")

    @property
    def title(self):
        return self._display.xdotool("getwindowname", self.id)

    def until(self, title, *, pressing=""):
        for _ in range(TRIES):
            if self.title == title:
                return
            if pressing:
                self.press(pressing)
        raise AssertionError(f"{title!r} never showed, but {self.title!r}")

    def connect(self, key):
        """The access key is pasted anywhere; a server that is not the built-in one is asked about."""
        self.activate()
        self.paste(key)
        self.until("Connect – 4OTP")
        self.press("Return")
        self._display.wait_for_window("^Connect to 127.0.0.1")
        self.press("Return")
        self.until("4OTP", pressing="Return")

    def copies(self, query, code):
        """What a person sees who searches for a name and presses Enter."""
        self.activate()
        for _ in range(TRIES):
            self.press("ctrl+a")
            self.type(query)
            self.press("Return")
            if self._display.clipboard() == code:
                self.press("ctrl+a")
                self.press("BackSpace")
                return
        raise AssertionError(f"{query} never gave {code}")
