/** What an owner sends: a commit request, a new access key. Keys and values in, messages of the wire out. */

import * as boxes from "../crypto/boxes.js";
import { sha256 } from "../crypto/hashing.js";
import * as ledger from "../crypto/ledger.js";
import { random, toBase64url, ZERO16 } from "../crypto/octets.js";
import * as pins from "./pins.js";

const APP = "4OTP dashboard";

/** A key's proof hash, slot and sealed name. */
export async function newKeyMessage(key, vaultKey, { account, vault, epoch }, name) {
  return {
    kid: toBase64url(key.kid),
    auth_hash: toBase64url(key.authHash),
    slot: toBase64url(await boxes.sealAccessSlot(key.kek, { account, vault, kid: key.kid, epoch }, vaultKey)),
    name: toBase64url(await boxes.sealName(vaultKey, { vault, id: key.kid, epoch }, name)),
  };
}

/** A commit request on top of `pin`; `live`: the versions after it; `operations` with their blobs. */
export async function buildCommit({ vault, pin, epoch, vaultKey, kind, live, operations = [], meta = { ops: [] } }) {
  const commitId = random(16);
  const sealedMeta = await boxes.sealMeta(vaultKey, { vault, commitId }, { ...meta, app: APP, at: Date.now() });
  const header = {
    vault,
    gen: pin.gen,
    seq: pin.seq + 1,
    prev: pin.hash,
    epoch,
    kind,
    ops_hash: await ledger.operationsHash(operations),
    state_root: await ledger.stateRoot(live),
    meta_hash: await sha256(sealedMeta),
    commit_id: commitId,
    kid: ZERO16,
    device: pins.browserId(),
  };
  const hash = await ledger.commitHash(header);
  return {
    header: ledger.writeHeader(header),
    mac: toBase64url(await ledger.commitMac(vaultKey, hash)),
    write_tag: toBase64url(await ledger.writeTag(await ledger.writeKey(vaultKey), hash)),
    meta: toBase64url(sealedMeta),
    ops: operations.map(({ id, put, blob }) =>
      put ? { op: "put", id: toBase64url(id), blob: toBase64url(blob) } : { op: "del", id: toBase64url(id) },
    ),
  };
}
