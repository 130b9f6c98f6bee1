/** Bech32m (BIP-350) without its length limit: access keys and recovery keys as strings (SYNC.md 5.1). */

import { BadSealError } from "./errors.js";

const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const CHECKSUM = 0x2bc830a3;
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymod(values) {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    GENERATORS.forEach((generator, bit) => {
      if ((top >>> bit) & 1) check ^= generator;
    });
  }
  return check >>> 0;
}

function expand(prefix) {
  const codes = Array.from(prefix, (character) => character.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

/** Groups of another width, and what is left over. */
function regroup(values, from, to) {
  const groups = [];
  let bits = 0;
  let count = 0;
  for (const value of values) {
    bits = ((bits << from) | value) & 0xffffff;
    count += from;
    while (count >= to) {
      count -= to;
      groups.push((bits >> count) & ((1 << to) - 1));
    }
  }
  return { groups, rest: bits & ((1 << count) - 1), count };
}

export function encode(prefix, payload) {
  const { groups, rest, count } = regroup(payload, 8, 5);
  if (count) groups.push((rest << (5 - count)) & 31);
  const check = polymod([...expand(prefix), ...groups, 0, 0, 0, 0, 0, 0]) ^ CHECKSUM;
  for (let at = 0; at < 6; at += 1) groups.push((check >>> (5 * (5 - at))) & 31);
  return `${prefix}1${groups.map((value) => ALPHABET[value]).join("")}`;
}

/** The payload; white space and "-" are dropped first. Throws BadSealError for mixed case or a wrong checksum. */
export function decode(prefix, string) {
  const joined = string.replace(/[\s-]/gu, "");
  const lower = joined.toLowerCase();
  if (joined !== lower && joined !== joined.toUpperCase()) throw new BadSealError();
  if (!lower.startsWith(`${prefix}1`)) throw new BadSealError();
  const values = Array.from(lower.slice(prefix.length + 1), (character) => ALPHABET.indexOf(character));
  if (values.includes(-1) || values.length < 6) throw new BadSealError();
  if (polymod([...expand(prefix), ...values]) !== CHECKSUM) throw new BadSealError();
  const { groups, rest, count } = regroup(values.slice(0, -6), 5, 8);
  if (count >= 5 || rest) throw new BadSealError();
  return Uint8Array.from(groups);
}
