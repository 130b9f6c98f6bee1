"""What 4OTP asks of an X server directly: one grabbed key, the focused window, typing a code. No key is listened to."""
