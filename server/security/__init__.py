"""The server's own secrets and proofs: master key, sealed columns, sign-in codes, one-time passwords, origins."""
