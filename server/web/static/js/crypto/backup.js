/** A `.4otp.txt` backup file (BACKUP.md), made in the browser. */

import { taggedHash, subKey } from "./hashing.js";
import { ACCOUNT_SET, stretch } from "./kdf.js";
import { concat, random, utf8 } from "./octets.js";
import { seal } from "./seal.js";

const BLOCK = 4096;
const COLUMNS = 64;
const TITLE = "4OTP-BACKUP/1";
const NOTE = "This file holds two-factor codes, encrypted. Open it in 4OTP (More > Backup / Import / Export).";
const ARMOUR = ["-----BEGIN 4OTP ENCRYPTED BACKUP-----", "-----END 4OTP ENCRYPTED BACKUP-----"];

function toBase64(octets) {
  let binary = "";
  for (const octet of octets) binary += String.fromCharCode(octet);
  return btoa(binary);
}

const two = (number) => String(number).padStart(2, "0");

/** Local time with its offset, to the second. */
export function localTime(moment) {
  const offset = -moment.getTimezoneOffset();
  const zone = `${offset < 0 ? "-" : "+"}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const date = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${date}T${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(":")}${zone}`;
}

export const backupName = (created) => `${created.slice(0, 19).replace(/[T:]/g, "-")}-4otp-keys-export.4otp.txt`;

/** The body's JSON; `records`: [id text, record JSON text]: members unknown here stay to the letter. */
export function backupJson(app, created, records) {
  const listed = records.map(([id, record]) => `{"id":${JSON.stringify(id)},"record":${record}}`).join(",");
  return `{"app":${JSON.stringify(app)},"created":${JSON.stringify(created)},"format":"4otp-backup","records":[${listed}],"v":1}`;
}

function padToBlock(octets) {
  const size = Math.ceil((octets.length + 1) / BLOCK) * BLOCK;
  return concat(octets, Uint8Array.of(0x80), new Uint8Array(size - octets.length - 1));
}

/** The text of the file. Only test vectors hand in salts and the file's key. */
export async function sealBackup(json, created, passphrase, { salt = random(16), fileKey = random(32), salts = [] } = {}) {
  const lines = [TITLE, NOTE, `Created: ${created}`, `Kdf: ${ACCOUNT_SET}`, `Salt: ${toBase64(salt)}`];
  const head = () => taggedHash("backup-head", utf8(lines.join("\n")));
  const kek = await subKey(await stretch(passphrase, salt, ACCOUNT_SET), "backup-kek");
  lines.push(`Key: ${toBase64(await seal(kek, "backup-key", await head(), fileKey, salts[0]))}`);
  const body = toBase64(await seal(fileKey, "backup-body", await head(), padToBlock(utf8(json)), salts[1]));
  return [...lines, "", ARMOUR[0], ...body.match(new RegExp(`.{1,${COLUMNS}}`, "g")), ARMOUR[1], ""].join("\n");
}
