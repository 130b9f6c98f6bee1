"""One window a vault: a second start, a link and the command line reach the running program."""
