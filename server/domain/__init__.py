"""What the service means: settings, refusals, tokens, addresses, the rules of a commit. No I/O, no framework."""
