/** The vault is made: one request, or nothing exists (SYNC.md 8.1, 13.1). */

import * as boxes from "../crypto/boxes.js";
import { sha256 } from "../crypto/hashing.js";
import { ACCOUNT_SET, passphraseKeys, recoveryKeys } from "../crypto/kdf.js";
import * as ledger from "../crypto/ledger.js";
import { random, toBase64url, ZERO32 } from "../crypto/octets.js";
import { accessKey } from "../crypto/strings.js";
import * as api from "./api.js";
import { buildCommit, newKeyMessage } from "./messages.js";
import * as pins from "./pins.js";

/** Everything of a new vault in one request; this browser pins its first commit. */
export async function createVault({ account, passphrase, recoverySecret, keyName }) {
  const vault = random(16);
  const [masterKey, vaultKey, salt] = [random(32), random(32), random(16)];
  const key = await accessKey(random(32));
  const [passphraseSide, recoverySide] = [await passphraseKeys(passphrase, salt, ACCOUNT_SET), await recoveryKeys(recoverySecret)];
  const where = { account, vault, epoch: 0, version: 1, kdfId: ACCOUNT_SET, salt, kid: key.kid, id: key.kid };
  const seal = async (made) => toBase64url(await made);
  const nothing = { gen: 0, seq: 0, hash: ZERO32 };
  const genesis = await buildCommit({ vault, pin: nothing, epoch: 0, vaultKey, kind: ledger.GENESIS, live: [] });
  await api.post("/vault", {
    vault: toBase64url(vault),
    slots: {
      pw: {
        version: 1,
        kdf_id: ACCOUNT_SET,
        salt: toBase64url(salt),
        auth_hash: await seal(sha256(passphraseSide.proof)),
        blob: await seal(boxes.sealPassphraseSlot(passphraseSide.kek, where, masterKey)),
      },
      rk: {
        version: 1,
        auth_hash: await seal(sha256(recoverySide.proof)),
        blob: await seal(boxes.sealRecoverySlot(recoverySide.kek, where, masterKey)),
      },
    },
    keyset: await seal(boxes.sealKeyset(masterKey, where, { vaultKey, recoverySecret, keys: [key] })),
    keyset_version: 1,
    keyring: await seal(boxes.sealKeyring(vaultKey, where, new Map())),
    write_key: await seal(ledger.writeKey(vaultKey)),
    keys: [await newKeyMessage(key, vaultKey, where, keyName)],
    genesis,
  });
  masterKey.fill(0);
  const hash = await ledger.commitHash(ledger.readHeader(genesis.header));
  pins.writePin(vault, { gen: 0, seq: 1, epoch: 0, hash, fingerprint: await pins.fingerprint(vaultKey) });
}
