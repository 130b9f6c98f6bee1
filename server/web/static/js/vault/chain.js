/** Verification of what the server says about the log (SYNC.md 6.5). Pure: keys and answers in, verified values out. */

import { IntegrityError } from "../crypto/errors.js";
import { sha256 } from "../crypto/hashing.js";
import { commitHash, commitMac, KEYS, readHeader, RECOVER, stateRoot } from "../crypto/ledger.js";
import { equal, fromBase64url, toBase64url } from "../crypto/octets.js";

const alarm = (condition, reason) => {
  if (condition) throw new IntegrityError(reason);
};

/** One signed header whose MAC fits; `keys`: Map of epoch to vault key. */
async function readSigned(signed, vault, keys) {
  const header = readHeader(signed.header);
  alarm(!equal(header.vault, vault), "vault");
  const key = keys.get(header.epoch);
  alarm(!key, "no key for this epoch");
  const hash = await commitHash(header);
  alarm(!equal(fromBase64url(signed.mac, 32), await commitMac(key, hash)), "mac");
  return { header, hash, created: signed.created, meta: signed.meta ?? null };
}

function checkStep(before, { header }) {
  alarm(header.seq !== before.seq + 1 || !equal(header.prev, before.hash), "chain");
  alarm(header.gen !== before.gen && !(header.kind === RECOVER && header.gen === before.gen + 1), "generation");
  alarm(header.epoch < before.epoch, "epoch went back");
  alarm(header.epoch !== before.epoch && header.kind !== KEYS, "epoch changed outside of a key change");
}

export const pinOf = ({ header, hash }) => ({ gen: header.gen, seq: header.seq, epoch: header.epoch, hash });

/** Headers that continue `pin` without a gap; without a pin the first one stands for itself. */
export async function verifyChain(signedHeaders, pin, vault, keys) {
  const commits = [];
  let before = pin;
  for (const signed of signedHeaders) {
    const commit = await readSigned(signed, vault, keys);
    if (before) checkStep(before, commit);
    before = pinOf(commit);
    commits.push(commit);
  }
  return commits;
}

/** Wire versions as {id, rev, epoch, blob, boxHash} by id. */
export async function readVersions(versions) {
  const read = new Map();
  for (const { id, rev, epoch, blob } of versions) {
    alarm(read.has(id), "record twice");
    const box = fromBase64url(blob);
    read.set(id, { id: fromBase64url(id, 16), rev, epoch, blob: box, boxHash: await sha256(box) });
  }
  return read;
}

/** The base after the changes, if it is exactly what the header's state root says. */
export async function applyState(base, changed, deleted, header) {
  const next = new Map(base);
  for (const id of deleted) next.delete(id);
  for (const [id, version] of changed) next.set(id, version);
  alarm(!equal(await stateRoot(next.values()), header.state_root), "state");
  return next;
}

export const idText = toBase64url;
