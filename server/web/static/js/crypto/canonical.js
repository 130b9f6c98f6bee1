/** JSON as the formats write it: keys sorted by code point, no spaces, one form per value (SYNC.md 3.3). */

import { BadSealError } from "./errors.js";
import { text, utf8 } from "./octets.js";

/** By code point, where JavaScript's own order is by UTF-16 unit. */
function byCodePoint(left, right) {
  const a = Array.from(left);
  const b = Array.from(right);
  const size = Math.min(a.length, b.length);
  for (let at = 0; at < size; at += 1) if (a[at] !== b[at]) return a[at].codePointAt(0) - b[at].codePointAt(0);
  return a.length - b.length;
}

export function canonicalText(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.keys(value).sort(byCodePoint);
    return `{${members.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`).join(",")}}`;
  }
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new RangeError("number");
  return JSON.stringify(value);
}

export const canonicalJson = (value) => utf8(canonicalText(value));

/** The value of JSON octets; BadSealError for anything that is not an object. */
export function parseObject(octets) {
  let value;
  try {
    value = JSON.parse(text(octets));
  } catch {
    throw new BadSealError();
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new BadSealError();
  return value;
}

/** Whether nothing of these octets is lost by reading and writing them here (large numbers would be). */
export function isLossless(octets) {
  try {
    return canonicalText(parseObject(octets)) === text(octets);
  } catch {
    return false;
  }
}
