"""Typing a code into the window that had the focus: X11, Windows, macOS. Under Wayland no program may do that."""
