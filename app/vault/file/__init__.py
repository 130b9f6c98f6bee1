"""The vault file (VAULT.md 1, 2, 5): container, slots, saving order, copies, opening. Knows octets, not codes."""
