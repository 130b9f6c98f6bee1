"""What was deleted and can be brought back."""
