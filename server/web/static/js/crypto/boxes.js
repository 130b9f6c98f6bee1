/** Every box of the vault with its key, label and context (SYNC.md 4.2). Ids are octets. */

import { canonicalJson, parseObject } from "./canonical.js";
import { BadSealError } from "./errors.js";
import { compare, concat, equal, fromBase64url, lengthPrefixed, text, toBase64url, u32, u64, utf8 } from "./octets.js";
import { META_BUCKETS, NAME_BUCKETS, pad, unpad } from "./padding.js";
import { openSealed, seal } from "./seal.js";
import { accessKey } from "./strings.js";

const sized = (octets, size) => {
  if (octets.length !== size) throw new BadSealError();
  return octets;
};

const passphraseContext = ({ account, vault, version, kdfId, salt }) => concat(account, vault, u32(version), u32(kdfId), lengthPrefixed(salt));
const recoveryContext = ({ account, vault, version }) => concat(account, vault, u32(version));
const accessContext = ({ account, vault, kid, epoch }) => concat(account, vault, kid, u32(epoch));
const keysetContext = ({ account, vault, epoch, version }) => concat(account, vault, u32(epoch), u64(version));
const keyringContext = ({ account, vault, epoch }) => concat(account, vault, u32(epoch));
const nameContext = ({ vault, id, epoch }) => concat(vault, id, u32(epoch));
const recordContext = ({ vault, id, rev, epoch }) => concat(vault, id, u64(rev), u32(epoch));
const metaContext = ({ vault, commitId }) => concat(vault, commitId);

export const sealPassphraseSlot = (kek, where, masterKey, salt) => seal(kek, "slot-pw", passphraseContext(where), masterKey, salt);
export const openPassphraseSlot = async (kek, where, box) => sized(await openSealed(kek, "slot-pw", passphraseContext(where), box), 32);
export const sealRecoverySlot = (kek, where, masterKey, salt) => seal(kek, "slot-rk", recoveryContext(where), masterKey, salt);
export const openRecoverySlot = async (kek, where, box) => sized(await openSealed(kek, "slot-rk", recoveryContext(where), box), 32);
export const sealAccessSlot = (kek, where, vaultKey, salt) => seal(kek, "slot-ak", accessContext(where), vaultKey, salt);
export const openAccessSlot = async (kek, where, box) => sized(await openSealed(kek, "slot-ak", accessContext(where), box), 32);

/** Pairs of epoch and vault key for all epochs below; `keys`: Map of epoch to octets. */
export function sealKeyring(vaultKey, where, keys, salt) {
  const epochs = [...keys.keys()].filter((epoch) => epoch < where.epoch).sort((a, b) => a - b);
  return seal(vaultKey, "keyring", keyringContext(where), concat(...epochs.flatMap((epoch) => [u32(epoch), keys.get(epoch)])), salt);
}

export async function openKeyring(vaultKey, where, box) {
  const plain = await openSealed(vaultKey, "keyring", keyringContext(where), box);
  if (plain.length % 36) throw new BadSealError();
  const keys = new Map();
  for (let at = 0; at < plain.length; at += 36) keys.set(new DataView(plain.buffer, at, 4).getUint32(0), plain.slice(at + 4, at + 36));
  return keys;
}

/** `keys`: access keys with kid and secret, in any order. */
export function sealKeyset(masterKey, where, { vaultKey, recoverySecret, keys }, salt) {
  const sorted = [...keys].sort((left, right) => compare(left.kid, right.kid));
  const plain = canonicalJson({
    keys: sorted.map(({ kid, secret }) => ({ kid: toBase64url(kid), secret: toBase64url(secret) })),
    rk: toBase64url(recoverySecret),
    vk: toBase64url(vaultKey),
  });
  return seal(masterKey, "keyset", keysetContext(where), pad(plain), salt);
}

/** {vaultKey, recoverySecret, keys}; each kid is checked against its secret. */
export async function openKeyset(masterKey, where, box) {
  const value = parseObject(unpad(await openSealed(masterKey, "keyset", keysetContext(where), box)));
  if (!Array.isArray(value.keys)) throw new BadSealError();
  const keys = [];
  for (const entry of value.keys) {
    const key = await accessKey(fromBase64url(entry.secret, 32));
    if (!equal(key.kid, fromBase64url(entry.kid, 16))) throw new BadSealError();
    keys.push(key);
  }
  return { vaultKey: fromBase64url(value.vk, 32), recoverySecret: fromBase64url(value.rk, 20), keys };
}

export const sealName = (vaultKey, where, name, salt) => seal(vaultKey, "name", nameContext(where), pad(utf8(name), NAME_BUCKETS), salt);
export const openName = async (vaultKey, where, box) => text(unpad(await openSealed(vaultKey, "name", nameContext(where), box), NAME_BUCKETS));

/** Records travel as the octets of their JSON: members unknown here are kept to the letter. */
export const sealRecord = (vaultKey, where, plain, salt) => seal(vaultKey, "record", recordContext(where), pad(plain), salt);
export const openRecord = async (vaultKey, where, box) => unpad(await openSealed(vaultKey, "record", recordContext(where), box));

export const sealMeta = (vaultKey, where, meta, salt) => seal(vaultKey, "commit-meta", metaContext(where), pad(canonicalJson(meta), META_BUCKETS), salt);
export const openMeta = async (vaultKey, where, box) => parseObject(unpad(await openSealed(vaultKey, "commit-meta", metaContext(where), box), META_BUCKETS));
