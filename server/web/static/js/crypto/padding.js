/** Padding to buckets (SYNC.md 3.3): sizes tell little. */

import { BadSealError } from "./errors.js";
import { concat } from "./octets.js";

export const RECORD_BUCKETS = Array.from({ length: 8 }, (_, power) => 512 << power);
export const META_BUCKETS = [256, ...RECORD_BUCKETS];
export const NAME_BUCKETS = [128, 256, 512];

/** To the smallest bucket that is larger; throws RangeError when none is. */
export function pad(octets, buckets = RECORD_BUCKETS) {
  const size = buckets.find((bucket) => octets.length < bucket);
  if (size === undefined) throw new RangeError("too large");
  return concat(octets, Uint8Array.of(0x80), new Uint8Array(size - octets.length - 1));
}

export function unpad(octets, buckets = RECORD_BUCKETS) {
  if (!buckets.includes(octets.length)) throw new BadSealError();
  let end = octets.length;
  while (end > 0 && octets[end - 1] === 0) end -= 1;
  if (end === 0 || octets[end - 1] !== 0x80) throw new BadSealError();
  return octets.slice(0, end - 1);
}
