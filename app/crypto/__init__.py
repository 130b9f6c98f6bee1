"""Named recipes without options: seal (S1), key derivation profiles, hashes of the sync log, bech32m strings."""
