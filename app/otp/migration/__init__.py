"""Google Authenticator's export: parts read and written, and collected in any order (FORMATS section 6)."""

from app.otp.migration.collector import Collector, Progress
from app.otp.migration.part import Batch, Problem, Refused, is_migration, parse, write

__all__ = ["Batch", "Collector", "Problem", "Progress", "Refused", "is_migration", "parse", "write"]
