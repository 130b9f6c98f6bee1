"""Small widgets of one look, that know nothing of codes and vaults."""
