/** A rough check of a passphrase of the user's own: 0 (refused) to 4. Repetition, runs and one kind of character count little. */

const MINIMUM = 12;
const COMMON = /password|passwort|qwert[yz]|letmein|welcome|iloveyou|dragon|monkey|football|123456|abc123|4otp/giu;

const kinds = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\d/u, 10],
  [/[^\p{L}\d]/u, 20],
];

/** Characters that add something: no repetition, no run such as abcd or 4321, no common word. */
function surprising(passphrase) {
  const points = Array.from(passphrase.replace(COMMON, ""), (character) => character.codePointAt(0));
  return points.filter((point, at) => at < 2 || !(Math.abs(point - points[at - 1]) <= 1 && point - points[at - 1] === points[at - 1] - points[at - 2])).length;
}

export function strength(passphrase) {
  if (Array.from(passphrase).length < MINIMUM) return 0;
  const alphabet = kinds.reduce((sum, [kind, size]) => sum + (kind.test(passphrase) ? size : 0), 0);
  const variety = new Set(passphrase).size;
  const bits = Math.min(surprising(passphrase), 2 * variety) * Math.log2(Math.max(alphabet, 2)) * (/\s/u.test(passphrase.trim()) ? 0.6 : 0.8);
  if (variety < 6 || bits < 40) return 0;
  return bits < 50 ? 1 : bits < 60 ? 2 : bits < 75 ? 3 : 4;
}
