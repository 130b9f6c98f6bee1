"""Pages that are made of declared settings."""
