"""Small windows over the window: nothing in them is squeezed by what appears later."""

from __future__ import annotations

from app.ui.security.ask_password import ask_password

TEXT = "It holds the key of this code, and that is worth two or three lines of words. Please type your password first."


def test_an_error_takes_no_room_from_the_password_field(filled, clock):
    dialog = ask_password(filled.window.desk, "Show the QR code", TEXT, lambda: None)
    filled.until(dialog.isVisible)
    height = dialog.password.height()
    dialog.password.line.setText("not the password")
    dialog.on_accept()
    filled.until(dialog.error.isVisible)
    assert dialog.password.height() == height
    assert dialog.password.height() >= dialog.password.minimumSizeHint().height()
    dialog.reject()
