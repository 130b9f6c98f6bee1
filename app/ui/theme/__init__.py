"""Colours, sizes, icons and the style sheet: the look of 4OTP on top of Qt's Fusion style."""
