/** History: when, who, what; show a version; go back to one after seeing the difference. */

import * as api from "../vault/api.js";
import { checkHash, GENESIS, RECOVER, REVERT } from "../crypto/ledger.js";
import { toBase64url, ZERO16 } from "../crypto/octets.js";
import { CHECK_WORDS, loadWords, pickWords } from "../crypto/words.js";
import { ask, confirm } from "../ui/dialogs.js";
import { action, busy, byId, clone, element, field, fill, showIf, toast } from "../ui/dom.js";
import { t, when } from "../ui/texts.js";
import { difference, readHistory, readVersion, revert } from "../vault/history.js";

const NOBODY = toBase64url(ZERO16);
const SHORT = 10;
const DETAILS = 5;
const MANY_DELETES = 5;
const COUNTED = { add: "history.many.add", edit: "history.many.edit", del: "history.many.del" };
const titleOf = (record) => {
  if (!record) return t("history.unreadable");
  if (record.t === "group") return t("history.group", { name: record.name ?? "" });
  return [record.issuer, record.account].filter(Boolean).join(" · ") || t("history.untitled");
};

export class HistoryPanel {
  constructor({ session, guard, wordsUrl }) {
    Object.assign(this, { session, guard, wordsUrl, commits: null, all: false, people: new Map() });
    byId("history-full")?.addEventListener("click", () => {
      this.all = true;
      this.draw();
    });
    byId("history-clear")?.addEventListener("click", ({ currentTarget }) => busy(currentTarget, () => guard(() => this.clear())));
    session.onChange(() => {
      this.commits = null;
    });
  }

  async clear() {
    if (!(await this.session.need())) return;
    if (!(await confirm({ title: t("history.clear.title"), text: t("history.clear.text"), yes: t("history.clear.yes") }))) return;
    await this.session.owner.ready({ fresh: true });
    await api.remove("/history");
    await this.refresh();
    toast(t("history.cleared"));
  }

  async refresh() {
    const { owner } = this.session;
    byId("history-locked").hidden = owner !== null;
    byId("history-check").hidden = true;
    await this.guard(async () => {
      if (!owner) {
        await this.drawLocked();
        return;
      }
      this.commits = await readHistory(owner);
      await this.readPeople(owner);
      this.draw();
      await this.drawCheck(owner);
    });
  }

  /** Six words that are the same on every device with the same head (SYNC.md 2.4). */
  async drawCheck(owner) {
    const words = pickWords(await loadWords(this.wordsUrl), await checkHash(owner.head.hash), CHECK_WORDS);
    byId("history-words").textContent = words.join(" ");
    byId("history-check").hidden = false;
  }

  async drawLocked() {
    const { headers } = await api.get("/history");
    await this.readPeople(null);
    const rows = headers
      .filter(({ header }) => header.kind !== 2 && header.kind !== 4)
      .reverse()
      .map(({ header, created }) => this.plainRow(header.seq, when(created), this.whoOf(header.kid, header.device)));
    this.place(rows);
  }

  plainRow(seq, moment, who) {
    const row = clone("history-row");
    fill(row, { what: t("history.version", { seq: String(seq) }), when: moment, who });
    showIf(row, { past: true, present: false });
    for (const name of ["show", "revert"]) {
      const button = action(row, name);
      button.addEventListener("click", () => busy(button, () => this.guard(() => this.unlockThen(seq, name))));
    }
    return row;
  }

  async unlockThen(seq, name) {
    if (!(await this.session.need())) return;
    await this.refresh();
    const commit = this.commits.find(({ header }) => header.seq === seq);
    if (commit && name === "show") await this.show(commit);
    else if (commit && commit !== this.commits[0]) await this.goBack(commit);
  }

  /** Names of keys and devices; without an owner what the server can call them by. */
  async readPeople(owner) {
    this.people.clear();
    const [keys, devices] = await Promise.all([api.get("/keys"), api.get("/devices")]);
    for (const [at, key] of keys.entries()) this.people.set(key.kid, (owner && (await owner.nameOf(key, key.kid))) ?? t("keys.unnamed", { number: at + 1 }));
    for (const device of devices) this.people.set(device.id, (owner && (await owner.nameOf(device, device.id))) ?? device.platform);
  }

  who({ header }) {
    return this.whoOf(toBase64url(header.kid), toBase64url(header.device));
  }

  whoOf(kid, deviceId) {
    if (kid === NOBODY) return t("history.dashboard");
    const key = this.people.get(kid) ?? t("history.removed.key");
    const device = this.people.get(deviceId);
    return device ? `${device} (${key})` : key;
  }

  what({ header, summary }) {
    const seq = String(header.seq);
    if (header.kind === GENESIS) return t("history.created");
    if (header.kind === REVERT) return t("history.reverted", { seq: String(summary?.revert_to ?? "?") });
    if (header.kind === RECOVER) return t("history.recovered");
    const ops = summary?.ops ?? [];
    if (ops.length === 1 && !summary.more) return t(`history.one.${ops[0].op}`, { title: titleOf(ops[0]) });
    if (!ops.length) return t("history.version", { seq });
    const counts = Object.entries(COUNTED).map(([op, name]) => [name, ops.filter((entry) => entry.op === op).length]);
    const parts = counts.filter(([, number]) => number > 0);
    if (summary.more) parts.push(["history.more", summary.more]); // a long list is cut: what is counted is not all
    return parts.map(([name, number]) => t(name, { number })).join(", ");
  }

  place(rows) {
    byId("history-rows").replaceChildren(...rows.slice(0, this.all ? rows.length : SHORT));
    byId("history-full").hidden = this.all || rows.length <= SHORT;
  }

  draw() {
    byId("history-clear").hidden = this.commits.length < 2;
    this.place(this.commits.map((commit, at) => this.row(commit, at === 0)));
  }

  row(commit, present) {
    const row = clone("history-row");
    const what = this.what(commit);
    fill(row, { what, when: when(commit.created), who: this.who(commit) });
    showIf(row, { past: !present, present });
    const ops = commit.summary?.ops ?? [];
    if (ops.length > 1) {
      const lines = ops.slice(0, DETAILS).map((op) => element("li", t(`history.one.${op.op}`, { title: titleOf(op) })));
      const more = ops.length - DETAILS + (commit.summary.more ?? 0);
      if (more > 0) lines.push(element("li", t("history.more", { number: more })));
      field(row, "details").replaceChildren(...lines);
    } else field(row, "details").remove();
    for (const [name, run] of [["show", this.show], ["revert", this.goBack]]) {
      const button = action(row, name);
      button.addEventListener("click", () => busy(button, () => this.guard(() => run.call(this, commit))));
      button.setAttribute("aria-label", `${button.textContent.trim()}: ${what}, ${when(commit.created)}`);
    }
    return row;
  }

  section(name, entries) {
    if (!entries.length) return [];
    const list = element("ul", "", { class: "bullets" });
    const titles = entries.map(({ record }) => titleOf(record)).sort((left, right) => left.localeCompare(right));
    list.append(...titles.map((title) => element("li", title)));
    return [element("h3", t(name, { number: entries.length })), list];
  }

  async show(commit) {
    const owner = await this.session.need();
    if (!owner) return;
    const records = [...(await readVersion(owner, commit)).values()];
    byId("version-title").textContent = t("history.version", { seq: String(commit.header.seq) });
    byId("version-lead").textContent = records.length ? when(commit.created) : t("history.empty");
    byId("version-body").replaceChildren(...this.section("history.holds", records));
    byId("version-go").hidden = commit === this.commits[0];
    if (await ask("version", async () => true)) await this.goBack(commit);
  }

  async goBack(commit) {
    const owner = await this.session.need();
    if (!owner) return;
    const plan = await difference(owner, commit);
    const { back, gone, changed } = plan;
    byId("version-title").textContent = t("revert.title", { seq: String(commit.header.seq), when: when(commit.created) });
    const nothing = back.length + gone.length + changed.length === 0;
    byId("version-lead").textContent = nothing ? t("revert.nothing") : t("revert.lead");
    byId("version-body").replaceChildren(
      ...this.section("revert.back", back),
      ...this.section("revert.gone", gone),
      ...this.section("revert.changed", changed),
      ...(plan.unreadable ? [element("p", t("revert.unreadable", { number: plan.unreadable }))] : []),
    );
    byId("version-go").hidden = nothing;
    const done = await ask("version", async () => {
      const many = gone.length >= MANY_DELETES && gone.length * 2 > owner.base.size;
      if (many && !(await confirm({ title: t("revert.many.title", { number: gone.length }), text: t("revert.many.text"), yes: t("revert.many.yes") }))) return false;
      await revert(owner, commit);
      return true;
    });
    if (!done) return;
    await this.refresh();
    toast(t("revert.done", { seq: String(commit.header.seq) }));
  }
}
