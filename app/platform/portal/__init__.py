"""Requests to xdg-desktop-portal: what a Wayland session or a sandbox grants by asking the user."""
