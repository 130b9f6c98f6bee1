"""Protocol 1, one module a resource; they do not know each other."""
