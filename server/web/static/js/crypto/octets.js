/** Octets: joining, integers, hexadecimal, base64url (canonical only), text. */

import { BadSealError } from "./errors.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export const utf8 = (text) => encoder.encode(text);
export const text = (octets) => decoder.decode(octets);
export const ZERO16 = new Uint8Array(16);
export const ZERO32 = new Uint8Array(32);

export function concat(...parts) {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A whole number, big-endian, in `size` octets. */
export function integer(value, size) {
  if (!Number.isSafeInteger(value) || value < 0 || (size < 7 && value >= 2 ** (8 * size))) throw new RangeError("integer");
  const octets = new Uint8Array(size);
  for (let at = size - 1, rest = value; at >= 0; at -= 1) {
    octets[at] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return octets;
}

export const u8 = (value) => integer(value, 1);
export const u32 = (value) => integer(value, 4);
export const u64 = (value) => integer(value, 8);
export const lengthPrefixed = (octets) => concat(u32(octets.length), octets);

export const toHex = (octets) => Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join("");

export function fromHex(hex) {
  if (!/^([0-9a-f]{2})*$/.test(hex)) throw new BadSealError();
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export function toBase64url(octets) {
  let out = "";
  for (let at = 0; at < octets.length; at += 3) {
    const group = (octets[at] << 16) | ((octets[at + 1] ?? 0) << 8) | (octets[at + 2] ?? 0);
    const digits = Math.min(octets.length - at, 3) + 1;
    for (let digit = 0; digit < digits; digit += 1) out += BASE64URL[(group >> (18 - 6 * digit)) & 63];
  }
  return out;
}

/** Canonical base64url without padding; throws BadSealError for anything else, or for another size. */
export function fromBase64url(encoded, size = null) {
  if (typeof encoded !== "string" || encoded.length % 4 === 1) throw new BadSealError();
  const octets = new Uint8Array(Math.floor((encoded.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const character of encoded) {
    const value = BASE64URL.indexOf(character);
    if (value < 0) throw new BadSealError();
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      octets[at] = (bits >> count) & 255;
      at += 1;
    }
  }
  if (bits & ((1 << count) - 1) || (size !== null && octets.length !== size)) throw new BadSealError();
  return octets;
}

/** Compares in a time that does not depend on the content. */
export function equal(left, right) {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let at = 0; at < left.length; at += 1) difference |= left[at] ^ right[at];
  return difference === 0;
}

/** -1, 0 or 1 by octet value. */
export function compare(left, right) {
  const size = Math.min(left.length, right.length);
  for (let at = 0; at < size; at += 1) if (left[at] !== right[at]) return left[at] < right[at] ? -1 : 1;
  return Math.sign(left.length - right.length);
}

export const random = (size) => crypto.getRandomValues(new Uint8Array(size));
