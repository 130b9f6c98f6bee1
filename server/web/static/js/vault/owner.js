/**
 * The owner's side of the vault (SYNC.md 4.4, 4.5, 8): opened with the passphrase or the recovery key, kept only in
 * this page's memory. Every operation starts by proving that server, key list and log are what they were.
 */

import * as boxes from "../crypto/boxes.js";
import { BadSealError, IntegrityError } from "../crypto/errors.js";
import { importSecret } from "../crypto/hashing.js";
import { checkKdf, passphraseKeys, recoveryKeys } from "../crypto/kdf.js";
import * as ledger from "../crypto/ledger.js";
import { equal, fromBase64url, random, toBase64url } from "../crypto/octets.js";
import { accessKey, decodeRecoveryKey, encodeAccessKey } from "../crypto/strings.js";
import * as api from "./api.js";
import { buildCommit, newKeyMessage } from "./messages.js";
import { pullState } from "./pull.js";
import * as pins from "./pins.js";

const EPOCH_LEAP = 1000;
const KEYSET_MS = 5 * 60 * 1000;
const TRIES = 5;
const isBefore = (head, pin) => head.gen < pin.gen || (head.gen === pin.gen && head.seq < pin.seq);
const isConflict = (error) => error instanceof api.ApiError && error.status === 409;

/** Opens the vault with what the user typed: {kind: "pw" | "rk", secret}. BadSealError: it does not fit. */
export async function unlock(account, kind, secret) {
  const parameters = await api.get(`/vault/unlock?kind=${kind}`);
  const vault = fromBase64url(parameters.vault, 16);
  const slotWhere = { account, vault, version: parameters.version };
  let keys;
  if (kind === "pw") {
    const salt = fromBase64url(parameters.salt);
    checkKdf(parameters.kdf_id, salt);
    Object.assign(slotWhere, { kdfId: parameters.kdf_id, salt });
    keys = await passphraseKeys(secret, salt, parameters.kdf_id);
  } else keys = await recoveryKeys(decodeRecoveryKey(secret));
  return openOwner({ account, kind, version: parameters.version, vault, keys, slotWhere });
}

async function openOwner({ account, kind, version, vault, keys, slotWhere }) {
  const owner = new Owner({ account, kind, version, vault, proof: toBase64url(keys.proof) });
  const answer = await owner.fetchKeyset();
  const open = kind === "pw" ? boxes.openPassphraseSlot : boxes.openRecoverySlot;
  const masterKey = await open(keys.kek, slotWhere, fromBase64url(answer.slot));
  owner.masterKey = await importSecret(masterKey);
  masterKey.fill(0);
  keys.kek.fill(0);
  await owner.openKeyset(answer);
  return owner;
}

export class Owner {
  constructor({ account, kind, version, vault, proof }) {
    Object.assign(this, { account, kind, version, vault, proof });
    this.masterKey = null;
    this.vaultKeys = new Map();
    this.base = null;
    this.head = null;
  }

  fetchKeyset() {
    return api.post("/vault/unlock", { kind: this.kind, version: this.version, proof: this.proof });
  }

  /** Checks 1, 2 and 4 of SYNC.md 4.5. */
  async openKeyset(answer) {
    const { epoch } = answer;
    const pin = pins.readPin(this.vault);
    if (pin && epoch < pin.epoch) throw new IntegrityError("old keyset");
    const where = { account: this.account, vault: this.vault, epoch, version: answer.keyset_version };
    const keyset = await boxes.openKeyset(this.masterKey, where, fromBase64url(answer.keyset));
    const known = new Map([[epoch, keyset.vaultKey]]);
    if (epoch > 0) {
      if (!answer.keyring) throw new IntegrityError("keyring");
      for (const [older, key] of await boxes.openKeyring(keyset.vaultKey, where, fromBase64url(answer.keyring))) known.set(older, key);
    }
    for (const [at, key] of known) {
      const before = this.vaultKeys.get(at);
      if (before && !equal(before, key)) throw new IntegrityError("epoch key changed");
    }
    const pinned = pin && known.get(pin.epoch);
    if (pin && (!pinned || (await pins.fingerprint(pinned)) !== pin.fingerprint)) throw new IntegrityError("epoch key changed");
    for (const [at, key] of known) this.vaultKeys.set(at, key);
    this.fetched = Date.now();
    Object.assign(this, { epoch, keysetVersion: answer.keyset_version, seenEpoch: answer.seen_epoch, keyset });
  }

  get vaultKey() {
    return this.vaultKeys.get(this.epoch);
  }

  /** The whole check of SYNC.md 4.5; afterwards `base`, `head` and `keyset` are proved and `list` is the server's list. */
  async ready({ fresh = false } = {}) {
    if (!fresh && Date.now() - this.fetched < KEYSET_MS) {
      try {
        return await this.check();
      } catch (error) {
        // Another browser may have changed the keys: only the newest keyset decides.
        if (!(error instanceof IntegrityError || error instanceof BadSealError)) throw error;
      }
    }
    await this.openKeyset(await this.fetchKeyset());
    return this.check();
  }

  async check() {
    this.list = await api.get("/keys");
    const ours = new Set(this.keyset.keys.map(({ kid }) => toBase64url(kid)));
    if (this.list.length !== ours.size || this.list.some(({ kid }) => !ours.has(kid))) throw new IntegrityError("key list");
    await this.follow();
    if (this.head.epoch !== this.epoch) throw new IntegrityError("keyset and log disagree");
    return this.list;
  }

  /** Pulls and verifies up to the head, which is never before what another tab of this browser has seen. */
  async follow() {
    for (let tries = 1; ; tries += 1) {
      Object.assign(this, await pullState(this));
      const pin = pins.readPin(this.vault);
      if (!pin || !isBefore(this.head, pin)) break;
      if (tries === 2) throw new IntegrityError("went back");
    }
    pins.writePin(this.vault, { ...this.head, fingerprint: await pins.fingerprint(this.vaultKeys.get(this.head.epoch)) });
  }

  /** The name in a box of the key or device `id`; null when it cannot be read. */
  async nameOf({ name, name_epoch: epoch }, id) {
    const key = this.vaultKeys.get(epoch);
    if (!name || !key) return null;
    try {
      return await boxes.openName(key, { vault: this.vault, id: fromBase64url(id, 16), epoch }, fromBase64url(name));
    } catch (error) {
      if (error instanceof BadSealError || error instanceof TypeError) return null;
      throw error;
    }
  }

  keyMaterial(kid) {
    const key = this.keyset.keys.find((candidate) => toBase64url(candidate.kid) === kid);
    if (!key) throw new IntegrityError("key list");
    return key;
  }

  /** The string of a key with the verified head as its floor. */
  async reveal(kid, url) {
    await this.ready();
    return encodeAccessKey(this.keyMaterial(kid).secret, { url, floor: this.head });
  }

  async rename(kid, name) {
    await this.ready();
    const box = await boxes.sealName(this.vaultKey, { vault: this.vault, id: fromBase64url(kid, 16), epoch: this.epoch }, name);
    await api.patch(`/keys/${kid}`, { name: toBase64url(box), name_epoch: this.epoch });
  }

  async renameDevice(id, name) {
    await this.ready();
    const box = await boxes.sealName(this.vaultKey, { vault: this.vault, id: fromBase64url(id, 16), epoch: this.epoch }, name);
    await api.patch(`/devices/${id}`, { name: toBase64url(box), name_epoch: this.epoch });
  }

  /** Again from the check on when somebody else was faster. */
  async retrying(attempt) {
    for (let tries = 1; ; tries += 1) {
      await this.ready({ fresh: true });
      try {
        return await attempt();
      } catch (error) {
        if (!isConflict(error) || tries === TRIES) throw error;
      }
    }
  }

  createKey(name) {
    return this.retrying(async () => {
      const key = await accessKey(random(32));
      const where = { account: this.account, vault: this.vault, epoch: this.epoch, version: this.keysetVersion + 1 };
      const keyset = await boxes.sealKeyset(this.masterKey, where, { ...this.keyset, keys: [...this.keyset.keys, key] });
      await api.post("/keys", {
        keyset: toBase64url(keyset),
        keyset_version: where.version,
        epoch: this.epoch,
        new: [await newKeyMessage(key, this.vaultKey, where, name)],
        commit: await this.keysCommit(this.epoch, this.vaultKey),
      });
      await this.ready({ fresh: true });
      return toBase64url(key.kid);
    });
  }

  keysCommit(epoch, vaultKey) {
    return buildCommit({ vault: this.vault, pin: this.head, epoch, vaultKey, kind: ledger.KEYS, live: [...this.base.values()] });
  }

  /** Removes keys by making a new epoch for exactly those that stay; disabled keys go with them (SYNC.md 4.4). */
  removeKeys(kids) {
    return this.rotate(({ kid, disabled }) => !kids.includes(kid) && !disabled);
  }

  /** After a restore of the server: only the ticked keys stay. */
  keepKeys(kids) {
    return this.rotate(({ kid }) => kids.includes(kid));
  }

  async rotate(stays) {
    let attempted = null;
    await this.retrying(async () => {
      const staying = this.list.filter(stays).map(({ kid }) => kid);
      const epoch = Math.max(this.epoch, this.seenEpoch, pins.epochSeen(this.vault)) + 1;
      if (epoch > this.epoch + EPOCH_LEAP) throw new IntegrityError("absurd epoch");
      // The same key again for the same set and epoch, a new one otherwise.
      if (attempted?.epoch !== epoch || attempted.staying.join() !== staying.join()) attempted = { epoch, staying, vaultKey: random(32) };
      await this.postRotation(attempted);
      pins.rememberRemoved(this.vault, this.list.map(({ kid }) => kid).filter((kid) => !staying.includes(kid)));
    });
    await this.ready({ fresh: true });
  }

  async postRotation({ epoch, staying, vaultKey }) {
    const keys = staying.map((kid) => this.keyMaterial(kid));
    const where = { account: this.account, vault: this.vault, epoch, version: this.keysetVersion + 1 };
    const slots = keys.map(async ({ kid, kek }) => ({
      kid: toBase64url(kid),
      slot: toBase64url(await boxes.sealAccessSlot(kek, { ...where, kid }, vaultKey)),
    }));
    await api.post("/keys/rotate", {
      keyset: toBase64url(await boxes.sealKeyset(this.masterKey, where, { ...this.keyset, vaultKey, keys })),
      keyset_version: where.version,
      epoch,
      keyring: toBase64url(await boxes.sealKeyring(vaultKey, where, this.vaultKeys)),
      write_key: toBase64url(await ledger.writeKey(vaultKey)),
      slots: await Promise.all(slots),
      remove: this.list.map(({ kid }) => kid).filter((kid) => !staying.includes(kid)),
      commit: await this.keysCommit(epoch, vaultKey),
    });
  }
}

/** Drops what an owner held. */
export function forget(owner) {
  for (const key of owner.vaultKeys.values()) key.fill(0);
  for (const { secret, kek } of owner.keyset?.keys ?? []) {
    secret.fill(0);
    kek.fill(0);
  }
  owner.keyset?.recoverySecret.fill(0);
  Object.assign(owner, { masterKey: null, proof: null, base: null, keyset: null });
  owner.vaultKeys.clear();
}
