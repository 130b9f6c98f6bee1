"""The recovery codes that a site handed out for an account."""
