/** Tagged hashes and sub-keys (SYNC.md 3.1). */

import { concat, lengthPrefixed, utf8 } from "./octets.js";

export const ROOT = "4otp/1/";

export const sha256 = async (octets) => new Uint8Array(await crypto.subtle.digest("SHA-256", octets));

export async function hmacSha256(key, message) {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message));
}

/** A secret that may only be derived from: the browser keeps its octets. Derived keys take it or plain octets. */
export const importSecret = (octets) => crypto.subtle.importKey("raw", octets, "HKDF", false, ["deriveBits"]);

export async function hkdfSha256(key, info, size, salt = new Uint8Array(0)) {
  const imported = key instanceof CryptoKey ? key : await importSecret(key);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, imported, size * 8));
}

/** sub(key, label, size). */
export const subKey = (key, label, size = 32) => hkdfSha256(key, utf8(ROOT + label), size);

/** TH(label, parts...). */
export const taggedHash = (label, ...parts) => sha256(concat(lengthPrefixed(utf8(ROOT + label)), ...parts.map(lengthPrefixed)));
