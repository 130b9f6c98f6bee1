"""The list of codes: what each row shows, how it is painted, and what keys and clicks do."""
