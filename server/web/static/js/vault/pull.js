/** The state at the head, verified from this browser's pin on (SYNC.md 6.5). */

import { IntegrityError } from "../crypto/errors.js";
import { equal, toBase64url } from "../crypto/octets.js";
import * as api from "./api.js";
import { applyState, pinOf, readVersions, verifyChain } from "./chain.js";
import { readPin } from "./pins.js";

const NOTHING = { gen: 0, seq: 0, epoch: 0, hash: new Uint8Array(32) };
const moved = (error) => error instanceof api.ApiError && error.code === "moved";

function query({ gen, seq, hash, epoch }, more) {
  const values = { gen, seq, hash: toBase64url(hash), epoch, ...more };
  return new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)])).toString();
}

/** All pages of one pull, joined; the first one fixes the head. */
async function pullPages(pin) {
  const first = await api.get(`/sync/pull?${query(pin)}`);
  if (!first) return { headers: [], changed: [], deleted: [] }; // nothing new
  const all = { head: first.head, headers: [...first.headers], changed: [...first.changed], deleted: [...first.deleted] };
  for (let page = first; page.more; ) {
    const more = { until: first.head.seq, until_hash: first.head.hash, after: page.next };
    page = await api.get(`/sync/pull?${query(pin, more)}`);
    all.headers.push(...page.headers);
    all.changed.push(...page.changed);
    all.deleted.push(...page.deleted);
  }
  return all;
}

async function pull(pin) {
  for (;;) {
    try {
      return await pullPages(pin);
    } catch (error) {
      if (error instanceof api.ApiError && error.code === "unknown_base") throw new IntegrityError("lost changes");
      if (!moved(error)) throw error;
    }
  }
}

/** Everything live under the newest header; `epoch` tells the server what this browser has seen. */
async function snapshot(vault, keys, epoch) {
  const answer = await pull({ ...NOTHING, epoch });
  if (answer.headers.length !== 1) throw new IntegrityError("snapshot");
  const [commit] = await verifyChain(answer.headers, null, vault, keys);
  const base = await applyState(new Map(), await readVersions(answer.changed), [], commit.header);
  return { head: pinOf(commit), base };
}

/** Fails unless `head` lies on the chain that continues `pin`. */
async function proveContinuation(pin, head, vault, keys) {
  if (pin.seq === head.seq && equal(pin.hash, head.hash)) return;
  const answer = await pull(pin);
  const commits = await verifyChain(answer.headers, pin, vault, keys);
  if (!commits.some(({ header, hash }) => header.seq === head.seq && equal(hash, head.hash))) throw new IntegrityError("fork");
}

async function delta({ head, base, vault, vaultKeys }) {
  const answer = await pull(head);
  const commits = await verifyChain(answer.headers, head, vault, vaultKeys);
  if (!commits.length) {
    if (answer.changed.length || answer.deleted.length) throw new IntegrityError("records without a commit");
    return { head, base };
  }
  const last = commits.at(-1);
  return { head: pinOf(last), base: await applyState(base, await readVersions(answer.changed), answer.deleted, last.header) };
}

/** {head, base} of an owner: from its own base when there is one, else a snapshot tied to the stored pin. */
export async function pullState(owner) {
  const { vault, vaultKeys } = owner;
  if (owner.base) return delta(owner);
  const pin = readPin(vault);
  const state = await snapshot(vault, vaultKeys, pin?.epoch ?? 0);
  if (pin) await proveContinuation(pin, state.head, vault, vaultKeys);
  return state;
}
