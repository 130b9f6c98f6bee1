"""Adding a code: the ways to begin, the form, and the live code to type back on the site."""
