"""Limits that both sides hold (SYNC.md 3.3, 10): one definition for the client's checks and the server's refusals."""

from __future__ import annotations

from app.wire.canonical import META_BUCKETS, NAME_BUCKETS, RECORD_BUCKETS

SEAL_OVERHEAD_BYTES = 81
LIVE_RECORDS = 5000
LIVE_SEALED_BYTES = 32 << 20
COMMIT_OPERATIONS = 1000
COMMIT_BODY_BYTES = 8 << 20
KEY_BODY_BYTES = 256 << 10
OTHER_BODY_BYTES = 64 << 10
PAGE_BYTES = 4 << 20
ACCESS_KEYS = 20
DEVICES = 100
HISTORY_COMMITS = 50
EPOCH_LEAP = 1000
DEVICE_STREAMS = 3
ACCOUNT_STREAMS = 200
JSON_DEPTH = 16

KEY_BOX_SIZES = frozenset({32 + SEAL_OVERHEAD_BYTES})
NAME_BOX_SIZES = frozenset(size + SEAL_OVERHEAD_BYTES for size in NAME_BUCKETS)
RECORD_BOX_SIZES = frozenset(size + SEAL_OVERHEAD_BYTES for size in RECORD_BUCKETS)
META_BOX_SIZES = frozenset(size + SEAL_OVERHEAD_BYTES for size in META_BUCKETS)
# A keyring holds one (epoch, key) pair of 36 octets for every epoch below its own.
KEYRING_BOX_SIZES = range(SEAL_OVERHEAD_BYTES, 36 * 4000 + SEAL_OVERHEAD_BYTES + 1, 36)
