/** Words: a generated passphrase, and the check that two devices compare. The list is BIP-39's, 11 bits a word. */

import { random } from "./octets.js";

export const PASSPHRASE_WORDS = 7;
export const CHECK_WORDS = 6;
const LIST_SIZE = 2048;
let list = null;

export async function loadWords(url) {
  if (!list) {
    const answer = await fetch(url);
    list = (await answer.text()).trim().split("\n");
  }
  if (list.length !== LIST_SIZE) throw new Error("word list");
  return list;
}

/** 11 bits of the octets for each of `count` words. */
export function pickWords(words, octets, count) {
  const picked = [];
  let bits = 0;
  let held = 0;
  let at = 0;
  while (picked.length < count) {
    while (held < 11) {
      bits = ((bits << 8) | octets[at]) & 0x7ffff;
      at += 1;
      held += 8;
    }
    held -= 11;
    picked.push(words[(bits >> held) & (LIST_SIZE - 1)]);
  }
  return picked;
}

/** Seven words, 77 bits. */
export const generatePassphrase = (words) => pickWords(words, random(10), PASSPHRASE_WORDS).join(" ");
