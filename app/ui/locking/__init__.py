"""Locking when the person leaves: locked screen, sleep, user switch; and the system's own idle time."""
