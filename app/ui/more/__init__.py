"""*More*: everything beside the codes themselves."""
