/** Hashes and tags of the sync log (SYNC.md 6.1 to 6.3). Ids and hashes are octets here, base64url on the wire. */

import { BadSealError } from "./errors.js";
import { hmacSha256, subKey, taggedHash } from "./hashing.js";
import { compare, concat, fromBase64url, toBase64url, u8, u32, u64, ZERO32 } from "./octets.js";

export const GENESIS = 0;
export const CONTENT = 1;
export const COUNTER = 2;
export const REVERT = 3;
export const KEYS = 4;
export const RECOVER = 5;
export const isVisible = (kind) => kind !== COUNTER && kind !== KEYS;

const whole = (limit) => (value) => {
  if (!Number.isSafeInteger(value) || value < 0 || value > limit) throw new BadSealError();
  return value;
};
const identity = (value) => value;
const octets = (size) => [(value) => fromBase64url(value, size), toBase64url, identity];
const FIELDS = {
  vault: octets(16),
  gen: [whole(2 ** 32 - 1), identity, u32],
  seq: [whole(Number.MAX_SAFE_INTEGER), identity, u64],
  prev: octets(32),
  epoch: [whole(2 ** 32 - 1), identity, u32],
  kind: [whole(5), identity, u8],
  ops_hash: octets(32),
  state_root: octets(32),
  meta_hash: octets(32),
  commit_id: octets(16),
  kid: octets(16),
  device: octets(16),
};
const map = (part, header) => Object.fromEntries(Object.entries(FIELDS).map(([name, parts]) => [name, parts[part](header[name])]));

export const readHeader = (wire) => map(0, wire);
export const writeHeader = (header) => map(1, header);
export const commitHash = (header) => taggedHash("commit", ...Object.values(map(2, header)));
export const commitMac = async (vaultKey, hash) => hmacSha256(await subKey(vaultKey, "commit-mac"), hash);
export const writeKey = (vaultKey) => subKey(vaultKey, "write-auth");
export const writeTag = (key, hash) => hmacSha256(key, hash);

const byId = (left, right) => compare(left.id, right.id);

/** Over {id, put, rev, epoch, boxHash}; a delete needs `id` alone. */
export const operationsHash = (operations) =>
  taggedHash(
    "ops",
    ...[...operations]
      .sort(byId)
      .map(({ id, put, rev = 0, epoch = 0, boxHash = ZERO32 }) => concat(id, u8(put ? 1 : 2), u64(rev), u32(epoch), boxHash)),
  );

/** Over all live records {id, rev, epoch, boxHash}. */
export const stateRoot = (live) =>
  taggedHash("state", ...[...live].sort(byId).map(({ id, rev, epoch, boxHash }) => concat(id, u64(rev), u32(epoch), boxHash)));

/** 66 bits of the head, for the words that two devices compare (SYNC.md 2.4). */
export const checkHash = (hash) => taggedHash("check", hash);
