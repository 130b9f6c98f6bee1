"""*Backup / Import / Export*: codes into files and out of files, and reports that tell the truth."""
