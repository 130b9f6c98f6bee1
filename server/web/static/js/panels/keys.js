/** Access keys: listed hidden; reveal, copy, create, rename, delete. */

import * as api from "../vault/api.js";
import { ask, askName } from "../ui/dialogs.js";
import { action, busy, byId, clone, copyText, element, field, fill, showIf, toast } from "../ui/dom.js";
import { drawQr } from "../ui/qr.js";
import { t, when } from "../ui/texts.js";
import { removedKeys } from "../vault/pins.js";

const SHOWN_SECONDS = 60;

export class KeysPanel {
  constructor({ session, guard, serverUrl }) {
    Object.assign(this, { session, guard, serverUrl, keys: [], names: new Map(), shown: null, reading: Promise.resolve() });
    byId("create-key")?.addEventListener("click", ({ currentTarget }) => busy(currentTarget, () => guard(() => this.create())));
    session.onChange(() => {
      if (!session.owner) this.hide();
      void this.refresh();
    });
  }

  /** Reads the list anew and draws it; one reading after the other, so that none draws over a later one. */
  refresh() {
    const next = () => this.read();
    this.reading = this.reading.then(next, next);
    return this.reading;
  }

  async read() {
    await this.guard(async () => {
      this.keys = await api.get("/keys");
      const { owner } = this.session;
      this.names = new Map();
      if (owner) for (const key of this.keys) this.names.set(key.kid, await owner.nameOf(key, key.kid));
      this.draw();
    });
  }

  title(kid) {
    const at = this.keys.findIndex((key) => key.kid === kid);
    return this.names.get(kid) ?? t("keys.unnamed", { number: at + 1 });
  }

  draw() {
    byId("keys-locked").hidden = this.session.owner !== null || this.keys.length === 0;
    byId("create-key").hidden = false;
    if (this.shown && !this.keys.some(({ kid, disabled }) => kid === this.shown.kid && !disabled)) this.hide();
    const rows = byId("key-rows");
    const focused = rows.contains(document.activeElement) ? document.activeElement : null;
    const kid = focused?.closest("[data-kid]")?.dataset.kid;
    rows.replaceChildren(...this.keys.map((key) => this.row(key)));
    if (this.shown) this.present();
    // whoever is there by keyboard stays there when the list is drawn anew
    if (focused) rows.querySelector(`[data-kid="${kid}"] [data-do="${focused.dataset.do}"]`)?.focus();
    byId("key-rows").hidden = this.keys.length === 0;
    byId("no-keys").hidden = this.keys.length > 0;
    byId("create-key").classList.toggle("primary", this.keys.length === 0);
  }

  row(key) {
    const row = clone("key-row");
    row.dataset.kid = key.kid;
    fill(row, {
      name: this.title(key.kid),
      created: when(key.created),
      used: when(key.last_used),
      devices: t("keys.devices", { number: key.devices }),
    });
    showIf(row, { disabled: key.disabled, hidden: !key.disabled, shown: false });
    const steps = { reveal: this.reveal, copy: this.copy, hide: this.hide, rename: this.rename, delete: this.delete, finish: this.finish };
    for (const [name, run] of Object.entries(steps)) {
      const button = action(row, name);
      button.addEventListener("click", () => busy(button, () => this.guard(() => run.call(this, key.kid, row))));
      button.setAttribute("aria-label", `${button.textContent.trim()}: ${this.title(key.kid)}`);
    }
    return row;
  }

  async reveal(kid) {
    const owner = await this.session.need();
    if (!owner) return;
    const string = await owner.reveal(kid, this.serverUrl);
    await this.refresh();
    this.hide();
    this.shown = { kid, string, left: SHOWN_SECONDS, timer: setInterval(() => this.count(), 1000) };
    this.present();
    action(this.shown.row, "copy").focus();
  }

  /** Puts the revealed key into its row, which may be a new one. */
  present() {
    const { kid, string } = this.shown;
    const row = byId("key-rows").querySelector(`[data-kid="${kid}"]`);
    field(row, "qr").replaceChildren(drawQr(string.toUpperCase(), t("keys.qr")));
    field(row, "string").textContent = string;
    showIf(row, { hidden: false, shown: true });
    this.shown.row = row;
    this.tell();
  }

  tell() {
    field(this.shown.row, "countdown").textContent = t("keys.countdown", { seconds: this.shown.left });
  }

  count() {
    this.shown.left -= 1;
    if (this.shown.left < 0) this.hide();
    else this.tell();
  }

  hide() {
    if (!this.shown) return;
    const { row, timer } = this.shown;
    clearInterval(timer);
    this.shown = null;
    const focused = row.contains(document.activeElement);
    field(row, "qr").replaceChildren();
    field(row, "string").textContent = "";
    showIf(row, { hidden: true, shown: false });
    if (focused) action(row, "reveal").focus();
  }

  async copy() {
    await copyText(this.shown.string, t("copied.key"));
  }

  async create() {
    const owner = await this.session.need();
    if (!owner) return;
    const save = (name) => this.guard(() => owner.createKey(name), { rethrow: true });
    const name = await askName({ title: t("keys.create"), value: t("keys.new"), yes: t("keys.create.yes"), save });
    if (name === undefined) return;
    await this.refresh();
    toast(t("keys.created", { name }));
  }

  async rename(kid) {
    const owner = await this.session.need();
    if (!owner) return;
    const save = (name) => this.guard(() => owner.rename(kid, name), { rethrow: true });
    if (await askName({ title: t("rename"), value: this.title(kid), yes: t("save"), save })) await this.refresh();
  }

  async delete(kid) {
    const title = byId("delete-title");
    title.textContent = title.dataset.text.replace("{name}", this.title(kid));
    const others = this.keys.filter((key) => key.disabled && key.kid !== kid).map((key) => this.title(key.kid));
    byId("delete-others").hidden = others.length === 0;
    byId("delete-others").textContent = t("keys.delete.others", { names: others.join(", ") });
    const disabled = await ask("delete", async () => {
      await api.post(`/keys/${kid}/disable`);
      return true;
    });
    if (!disabled) return;
    await this.refresh();
    await this.finish(kid);
  }

  async finish(kid) {
    const owner = await this.session.need();
    if (!owner) return;
    const name = this.title(kid);
    await owner.removeKeys([kid]);
    await this.refresh();
    toast(t("keys.deleted", { name }));
  }

  /** SYNC.md 8.8: the owner ticks the keys that stay; none is preselected, none comes back that this browser removed. */
  async renewAfterRestore(owner) {
    const list = await owner.ready();
    const gone = removedKeys(owner.vault);
    const boxes = [];
    for (const key of list.filter(({ kid }) => !gone.has(kid))) {
      const box = element("input", "", { type: "checkbox", value: key.kid });
      const label = element("label", "", { class: "choice" });
      const name = (await owner.nameOf(key, key.kid)) ?? t("keys.unnamed", { number: "?" });
      label.append(box, element("span", `${name} (${when(key.created)})`));
      boxes.push({ box, item: element("li") });
      boxes.at(-1).item.append(label);
    }
    byId("restore-keys").replaceChildren(...boxes.map(({ item }) => item));
    const renewed = await ask("restore", async () => {
      await owner.keepKeys(boxes.filter(({ box }) => box.checked).map(({ box }) => box.value));
      return true;
    });
    if (renewed) toast(t("keys.renewed"));
    await this.refresh();
  }
}
