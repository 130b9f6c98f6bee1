/** Argon2id under numbered sets (SYNC.md 4.3), computed in a worker: the page stays usable. */

import { BadSealError } from "./errors.js";
import { subKey } from "./hashing.js";
import { utf8 } from "./octets.js";
import { ownScript } from "./trusted.js";

export const KDF_SETS = {
  1: { memoryKib: 64 * 1024, passes: 3, lanes: 4 },
  2: { memoryKib: 256 * 1024, passes: 4, lanes: 4 },
  3: { memoryKib: 1024 * 1024, passes: 2, lanes: 4 },
  4: { memoryKib: 2048 * 1024, passes: 1, lanes: 4 },
};
export const ACCOUNT_SET = 1;
const SALT_BYTES = 16;

/** Refuses an unknown or too weak set and another salt length, before any work. */
export function checkKdf(kdfId, salt, floor = ACCOUNT_SET) {
  if (!Object.hasOwn(KDF_SETS, kdfId) || kdfId < floor || salt.length !== SALT_BYTES) throw new BadSealError();
}

/** PRK of 32 octets over the passphrase in NFKC, UTF-8, not trimmed. */
export function stretch(passphrase, salt, kdfId, floor = ACCOUNT_SET) {
  checkKdf(kdfId, salt, floor);
  const worker = new Worker(ownScript(new URL("kdf_worker.js", import.meta.url).href), { type: "module" });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => (data instanceof Uint8Array ? resolve(data) : reject(new Error("Argon2id")));
    worker.onerror = () => reject(new Error("Argon2id"));
    worker.postMessage({ passphrase: utf8(passphrase.normalize("NFKC")), salt, ...KDF_SETS[kdfId] });
  }).finally(() => worker.terminate());
}

/** Key-encryption key and bearer proof of a passphrase. */
export async function passphraseKeys(passphrase, salt, kdfId) {
  const prk = await stretch(passphrase, salt, kdfId);
  const keys = { kek: await subKey(prk, "pw-kek"), proof: await subKey(prk, "pw-auth") };
  prk.fill(0);
  return keys;
}

export const recoveryKeys = async (secret) => ({ kek: await subKey(secret, "rk-kek"), proof: await subKey(secret, "rk-auth") });
