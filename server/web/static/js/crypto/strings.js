/** Access keys and recovery keys: their strings and what is derived from them (SYNC.md 4.1, 5.1). */

import * as bech32m from "./bech32m.js";
import { BadSealError } from "./errors.js";
import { sha256, subKey } from "./hashing.js";
import { concat, utf8 } from "./octets.js";

const URL_TYPE = 1;
const FLOOR_TYPE = 2;

function varint(value) {
  const octets = [];
  let rest = value;
  while (rest > 127) {
    octets.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.from([...octets, rest]);
}

function readVarint(octets, start) {
  let value = 0;
  for (let at = start, factor = 1, count = 1; ; at += 1, factor *= 128, count += 1) {
    if (at >= octets.length || count > 9) throw new BadSealError();
    value += (octets[at] & 127) * factor;
    if (!Number.isSafeInteger(value)) throw new BadSealError();
    if (octets[at] < 128) {
      if (count > 1 && octets[at] === 0) throw new BadSealError(); // shortest form only
      return [value, at + 1];
    }
  }
}

const field = (type, value) => concat(Uint8Array.of(type), varint(value.length), value);

/** The string of an access key. `floor`: {gen, seq, epoch} of the verified head it is shown at. */
export function encodeAccessKey(secret, { url = "", floor = null } = {}) {
  const fields = [];
  if (url) fields.push(field(URL_TYPE, utf8(url)));
  if (floor) fields.push(field(FLOOR_TYPE, concat(varint(floor.gen), varint(floor.seq), varint(floor.epoch))));
  return bech32m.encode("4otp", concat(Uint8Array.of(1, 0), secret, ...fields));
}

function readFloor(value) {
  const numbers = [];
  let at = 0;
  for (let count = 0; count < 3; count += 1) {
    const [number, next] = readVarint(value, at);
    numbers.push(number);
    at = next;
  }
  if (at !== value.length) throw new BadSealError();
  const [gen, seq, epoch] = numbers;
  return { gen, seq, epoch };
}

export function decodeAccessKey(string) {
  const raw = bech32m.decode("4otp", string);
  if (raw.length < 34 || raw[0] !== 1 || raw[1] !== 0) throw new BadSealError();
  const key = { secret: raw.slice(2, 34), url: "", floor: null };
  for (let at = 34, last = 0; at < raw.length; ) {
    const type = raw[at];
    const [size, start] = readVarint(raw, at + 1);
    const value = raw.slice(start, start + size);
    if (value.length !== size || type <= last) throw new BadSealError(); // cut off, repeated or out of order
    if (type === URL_TYPE) {
      if (value.some((octet) => octet > 127)) throw new BadSealError();
      key.url = String.fromCharCode(...value);
    } else if (type === FLOOR_TYPE) key.floor = readFloor(value);
    else if (type & 1) throw new BadSealError(); // unknown odd types are critical
    last = type;
    at = start + size;
  }
  return key;
}

export const encodeRecoveryKey = (secret) => bech32m.encode("4otprk", concat(Uint8Array.of(1), secret));

export function decodeRecoveryKey(string) {
  const raw = bech32m.decode("4otprk", string);
  if (raw.length !== 21 || raw[0] !== 1) throw new BadSealError();
  return raw.slice(1);
}

/** kid, key-encryption key and the hash of the bearer proof of an access key. */
export async function accessKey(secret) {
  const [kid, kek, proof] = await Promise.all([subKey(secret, "ak-id", 16), subKey(secret, "ak-kek"), subKey(secret, "ak-auth")]);
  return { secret, kid, kek, authHash: await sha256(proof) };
}
