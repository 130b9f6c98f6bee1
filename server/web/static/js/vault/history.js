/** The last 50 changes, verified, and going back to one of them by a forward commit (SYNC.md 8.7, 9.6). */

import * as boxes from "../crypto/boxes.js";
import { canonicalJson, isLossless, parseObject } from "../crypto/canonical.js";
import { BadSealError, IntegrityError } from "../crypto/errors.js";
import { isVisible, REVERT } from "../crypto/ledger.js";
import { equal, fromBase64url } from "../crypto/octets.js";
import { sha256 } from "../crypto/hashing.js";
import { pad } from "../crypto/padding.js";
import * as api from "./api.js";
import { applyState, idText, readVersions, verifyChain } from "./chain.js";
import { buildCommit } from "./messages.js";

const IDENTITY = ["type", "secret", "algorithm", "digits", "period", "pin"];
const COMMIT_OPERATIONS = 500;
const COMMIT_OCTETS = 5 << 20; // with base64 and the summary within the 8 MiB of a request
const SUMMARY_OCTETS = 60 << 10;
const TRIES = 5;

/** Visible commits, newest first, each {header, hash, created, summary}; summary is null when it cannot be read. */
export async function readHistory(owner) {
  await owner.ready();
  const answer = await api.get("/history");
  const commits = await verifyChain(answer.headers, null, owner.vault, owner.vaultKeys);
  const head = commits.find(({ header }) => header.seq === owner.head.seq);
  if (!head || !equal(head.hash, owner.head.hash)) throw new IntegrityError("fork");
  const visible = commits.filter(({ header }) => isVisible(header.kind)).reverse();
  return Promise.all(visible.map(async (commit) => ({ ...commit, summary: await readSummary(owner, commit) })));
}

async function readSummary(owner, { header, meta }) {
  if (!meta) return null;
  const box = fromBase64url(meta);
  if (!equal(await sha256(box), header.meta_hash)) throw new IntegrityError("summary");
  try {
    return await boxes.openMeta(owner.vaultKeys.get(header.epoch), { vault: owner.vault, commitId: header.commit_id }, box);
  } catch (error) {
    if (error instanceof BadSealError) return null;
    throw error;
  }
}

/** One version with its plaintext; `record` is null when it cannot be read (R4: counted, carried along). */
async function openVersion(owner, version) {
  try {
    const key = owner.vaultKeys.get(version.epoch);
    const plain = await boxes.openRecord(key, { vault: owner.vault, ...version }, version.blob);
    return { ...version, plain, record: parseObject(plain) };
  } catch (error) {
    if (error instanceof BadSealError || error instanceof TypeError) return { ...version, plain: null, record: null };
    throw error;
  }
}

/** Versions with their plaintext, by id. */
export async function openAll(owner, versions) {
  const opened = new Map();
  for (const [id, version] of versions) opened.set(id, await openVersion(owner, version));
  return opened;
}

/** All records of the version that `commit` made, proved by its state root. */
export async function readVersion(owner, commit) {
  const versions = await readVersions(await api.get(`/history/${commit.header.seq}/state`));
  return openAll(owner, await applyState(new Map(), versions, [], commit.header));
}

const sameIdentity = (left, right) => IDENTITY.every((member) => JSON.stringify(left[member]) === JSON.stringify(right[member]));

/** The octets that a record of the past gets now: its counter never runs backwards. */
function revived(past, present) {
  if (!present?.record || !("counter" in present.record) || !sameIdentity(past.record, present.record)) return past.plain;
  const counter = Math.max(past.record.counter ?? 0, present.record.counter);
  if (counter === past.record.counter) return past.plain;
  if (!isLossless(past.plain)) throw new IntegrityError("record cannot be rewritten here");
  return canonicalJson({ ...past.record, counter });
}

/**
 * What going back would do: {back, gone, changed} as lists of {id, record, plain}; unreadable records stay as they are.
 */
export async function difference(owner, commit) {
  await owner.ready();
  const [past, present] = [await readVersion(owner, commit), await openAll(owner, owner.base)];
  const plan = { back: [], gone: [], changed: [], unreadable: 0 };
  for (const [id, then] of past) {
    const now = present.get(id);
    if (!then.record || (now && !now.record)) plan.unreadable += 1;
    else if (!now) plan.back.push({ id: then.id, record: then.record, plain: then.plain });
    else {
      const plain = revived(then, now);
      if (!equal(plain, now.plain)) plan.changed.push({ id: then.id, record: then.record, plain, before: now.record });
    }
  }
  for (const [id, now] of present) if (!past.has(id)) plan.gone.push({ id: now.id, record: now.record });
  return plan;
}

const FIELDLESS = new Set(["modified", "t"]);
const label = (record, member) => String(record?.[member] ?? record?.name ?? "");

function describe(step) {
  const op = { op: step.put ? (step.before ? "edit" : "add") : "del", id: idText(step.id), issuer: label(step.record, "issuer"), account: String(step.record?.account ?? "") };
  if (step.before) {
    const members = new Set([...Object.keys(step.record), ...Object.keys(step.before)]);
    op.fields = [...members].filter((name) => !FIELDLESS.has(name) && JSON.stringify(step.record[name]) !== JSON.stringify(step.before[name])).sort();
  }
  return op;
}

/** The summary of a commit, cut to its limit. */
function summaryOf(steps, seq) {
  const summary = { ops: [], revert_to: seq };
  let size = 0;
  for (const step of steps) {
    const op = describe(step);
    size += canonicalJson(op).length + 1;
    if (size > SUMMARY_OCTETS) return { ...summary, more: steps.length - summary.ops.length };
    summary.ops.push(op);
  }
  return summary;
}

/** Steps in as many commits as they need: what counts is their size when padded. */
export function* portions(steps) {
  let portion = [];
  let octets = 0;
  for (const step of steps) {
    const size = step.put ? pad(step.plain).length : 0;
    if (portion.length === COMMIT_OPERATIONS || octets + size > COMMIT_OCTETS) {
      yield portion;
      [portion, octets] = [[], 0];
    }
    portion.push(step);
    octets += size;
  }
  if (portion.length) yield portion;
}

async function commitSteps(owner, steps, seq) {
  const live = new Map(owner.base);
  const operations = [];
  const rev = owner.head.seq + 1;
  for (const { id, put, plain } of steps) {
    if (!put) {
      operations.push({ id, put });
      live.delete(idText(id));
      continue;
    }
    const where = { vault: owner.vault, id, rev, epoch: owner.epoch };
    const blob = await boxes.sealRecord(owner.vaultKey, where, plain);
    const version = { id, rev, epoch: owner.epoch, blob, boxHash: await sha256(blob) };
    operations.push({ ...version, put });
    live.set(idText(id), version);
  }
  const { vault, head, epoch, vaultKey } = owner;
  const meta = summaryOf(steps, seq);
  await api.post("/sync/commits", await buildCommit({ vault, pin: head, epoch, vaultKey, kind: REVERT, live: [...live.values()], operations, meta }));
  await owner.follow();
}

/** Goes back to the version of `commit`; computed anew when somebody else commits meanwhile. */
export async function revert(owner, commit) {
  for (let tries = 1; ; tries += 1) {
    const plan = await difference(owner, commit);
    const puts = [...plan.back, ...plan.changed].map((step) => ({ ...step, put: true }));
    const steps = [...puts, ...plan.gone.map((step) => ({ ...step, put: false }))];
    try {
      for (const portion of portions(steps)) await commitSteps(owner, portion, commit.header.seq);
      return plan;
    } catch (error) {
      if (!(error instanceof api.ApiError && error.status === 409) || tries === TRIES) throw error;
    }
  }
}
