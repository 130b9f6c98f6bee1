"""The HTTP API: credentials, problems, and one module a resource in `v1`. What happens is in `server.services`."""
