"""The warning that the system clock is off, and codes corrected by the measured difference when the user agrees."""
