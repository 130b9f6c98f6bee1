"""The tray: pinned and last used codes, and the program kept running when its window is closed."""
