"""*Health*: what could cost a code one day, each with the one action that mends it."""
