"""Groups: making, naming, ordering, deleting."""
