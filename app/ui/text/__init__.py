"""Words: sentences for failures, names for types and remarks."""
