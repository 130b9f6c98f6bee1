"""Steps of the schema, each up and down: expand first, migrate the data, contract in a later release."""
