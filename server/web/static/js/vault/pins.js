/**
 * What this browser remembers of a vault, in local storage: the last verified head, which keys it has removed, its own
 * random id. Nothing secret: a fingerprint of the vault key is the hash of 256 random bits (SYNC.md 4.5, 8.8).
 */

import { taggedHash } from "../crypto/hashing.js";
import { fromBase64url, random, toBase64url } from "../crypto/octets.js";

const keyOf = (vault, what) => `4otp:${toBase64url(vault)}:${what}`;

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** {gen, seq, epoch, hash, fingerprint} or null. */
export function readPin(vault) {
  const stored = read(keyOf(vault, "pin"));
  return stored && { ...stored, hash: fromBase64url(stored.hash, 32) };
}

export function writePin(vault, { gen, seq, epoch, hash, fingerprint }) {
  localStorage.setItem(keyOf(vault, "pin"), JSON.stringify({ gen, seq, epoch, hash: toBase64url(hash), fingerprint }));
}

/** Only when the owner says that the server was restored from a backup. Its epoch stays known: new keys go above it. */
export function setPinAside(vault) {
  const pin = readPin(vault);
  if (pin) localStorage.setItem(keyOf(vault, "epoch"), JSON.stringify(Math.max(pin.epoch, epochSeen(vault))));
  localStorage.removeItem(keyOf(vault, "pin"));
}

export const epochSeen = (vault) => read(keyOf(vault, "epoch")) ?? 0;

export const fingerprint = async (vaultKey) => toBase64url(await taggedHash("pin-key", vaultKey));

export const removedKeys = (vault) => new Set(read(keyOf(vault, "removed")) ?? []);

export function rememberRemoved(vault, kids) {
  localStorage.setItem(keyOf(vault, "removed"), JSON.stringify([...new Set([...removedKeys(vault), ...kids])]));
}

/** A random id of this browser: the `device` of the owner's commits. */
export function browserId() {
  const stored = localStorage.getItem("4otp:browser");
  if (stored && /^[A-Za-z0-9_-]{22}$/.test(stored)) return fromBase64url(stored, 16);
  const fresh = random(16);
  localStorage.setItem("4otp:browser", toBase64url(fresh));
  return fresh;
}
