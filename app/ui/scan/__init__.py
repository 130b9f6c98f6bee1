"""Codes from the screen, a camera, pictures, text and links, all ending in one confirmation; and Google's export."""
