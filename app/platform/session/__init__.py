"""What happens to the person's session: locked screen, sleep, another user at the seat, idling."""
