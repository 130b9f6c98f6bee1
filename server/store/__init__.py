"""Where things are kept: SQLite or PostgreSQL through SQLAlchemy Core. The only package that knows SQL."""
