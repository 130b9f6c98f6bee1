"""Windows that show codes stay out of screenshots and shared screens, where the system can do that."""
