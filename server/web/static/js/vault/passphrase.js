/** Another passphrase for the same vault: a new slot, compared and swapped by its version (SYNC.md 8.6). */

import * as boxes from "../crypto/boxes.js";
import { sha256 } from "../crypto/hashing.js";
import { ACCOUNT_SET, passphraseKeys, recoveryKeys } from "../crypto/kdf.js";
import { fromBase64url, random, toBase64url } from "../crypto/octets.js";
import { decodeRecoveryKey } from "../crypto/strings.js";
import * as api from "./api.js";

/** A passphrase slot for the opened vault; takes the old passphrase or the recovery key once more. */
export async function changePassphrase(account, kind, secret, passphrase) {
  const [old, slot] = await Promise.all([api.get(`/vault/unlock?kind=${kind}`), api.get("/vault/unlock?kind=pw")]);
  const vault = fromBase64url(old.vault, 16);
  const where = { account, vault, version: old.version, kdfId: old.kdf_id, salt: old.salt ? fromBase64url(old.salt) : null };
  const keys = kind === "pw" ? await passphraseKeys(secret, where.salt, old.kdf_id) : await recoveryKeys(decodeRecoveryKey(secret));
  const answer = await api.post("/vault/unlock", { kind, version: old.version, proof: toBase64url(keys.proof) });
  const open = kind === "pw" ? boxes.openPassphraseSlot : boxes.openRecoverySlot;
  const masterKey = await open(keys.kek, where, fromBase64url(answer.slot));
  const salt = random(16);
  const fresh = await passphraseKeys(passphrase, salt, ACCOUNT_SET);
  const version = slot.version + 1;
  await api.put("/vault/slots/pw", {
    version,
    kdf_id: ACCOUNT_SET,
    salt: toBase64url(salt),
    auth_hash: toBase64url(await sha256(fresh.proof)),
    blob: toBase64url(await boxes.sealPassphraseSlot(fresh.kek, { account, vault, version, kdfId: ACCOUNT_SET, salt }, masterKey)),
  });
  masterKey.fill(0);
}
