/** S1, the only encryption function (SYNC.md 3.2): a fresh key per message, committed to key and context. */

import { BadSealError } from "./errors.js";
import { hkdfSha256, ROOT } from "./hashing.js";
import { concat, equal, lengthPrefixed, random, u8, utf8 } from "./octets.js";

const OVERHEAD_BYTES = 81;
const parameters = (info) => ({ name: "AES-GCM", iv: new Uint8Array(12), additionalData: info });

async function keys(key, salt, label, context) {
  const info = concat(lengthPrefixed(utf8(ROOT + "s1")), lengthPrefixed(utf8(label)), lengthPrefixed(context));
  const okm = await hkdfSha256(key, info, 64, salt);
  const encryption = await crypto.subtle.importKey("raw", okm.subarray(0, 32), "AES-GCM", false, ["encrypt", "decrypt"]);
  return { encryption, commitment: okm.slice(32), info };
}

/** Seals the plaintext, 81 bytes longer than it. Only test vectors hand in a salt. */
export async function seal(key, label, context, plaintext, salt = random(32)) {
  const { encryption, commitment, info } = await keys(key, salt, label, context);
  const box = await crypto.subtle.encrypt(parameters(info), encryption, plaintext);
  return concat(u8(1), salt, commitment, new Uint8Array(box));
}

/** The plaintext; throws BadSealError for anything that this key, label and context did not make. */
export async function openSealed(key, label, context, box) {
  if (box.length < OVERHEAD_BYTES || box[0] !== 1) throw new BadSealError();
  const { encryption, commitment, info } = await keys(key, box.slice(1, 33), label, context);
  if (!equal(commitment, box.subarray(33, 65))) throw new BadSealError();
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters(info), encryption, box.subarray(65)));
  } catch {
    throw new BadSealError();
  }
}
