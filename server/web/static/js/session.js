/** The opened vault of this page: asked for when needed, dropped on lock, after 10 idle minutes, and with the page. */

import { fromBase64url } from "./crypto/octets.js";
import { IntegrityError } from "./crypto/errors.js";
import { ask } from "./ui/dialogs.js";
import { byId } from "./ui/dom.js";
import { forget, unlock } from "./vault/owner.js";
import { setPinAside } from "./vault/pins.js";

const IDLE_MS = 10 * 60 * 1000;

export class Session {
  constructor(account) {
    this.account = fromBase64url(account, 16);
    this.owner = null;
    this.listeners = [];
    this.kind = "pw";
    this.idleTimer = null;
    for (const type of ["pointerdown", "keydown"]) document.addEventListener(type, () => this.touch(), { passive: true });
    addEventListener("pagehide", () => this.lock());
    byId("unlock-other").addEventListener("click", () => this.useKind(this.kind === "pw" ? "rk" : "pw"));
  }

  /** Called with the owner, or null, whenever the vault is opened or locked. */
  onChange(listener) {
    this.listeners.push(listener);
  }

  tell() {
    for (const listener of this.listeners) listener(this.owner);
  }

  touch() {
    if (!this.owner) return;
    clearTimeout(this.idleTimer);
    this.idleTimer = setTimeout(() => this.lock(), IDLE_MS);
  }

  lock() {
    if (!this.owner) return;
    clearTimeout(this.idleTimer);
    forget(this.owner);
    this.owner = null;
    this.tell();
  }

  open(owner) {
    this.owner = owner;
    this.touch();
    this.tell();
  }

  useKind(kind) {
    this.kind = kind;
    const which = kind === "pw" ? "passphrase" : "recovery";
    byId("unlock-label").textContent = byId("unlock-label").dataset[which];
    byId("unlock-other").textContent = byId("unlock-other").dataset[kind === "pw" ? "recovery" : "passphrase"];
    byId("unlock-passphrase").value = "";
  }

  /** The owner; asks for the passphrase when locked. Undefined when the user cancels. */
  async need() {
    if (this.owner) return this.owner;
    const input = byId("unlock-passphrase");
    const owner = await ask("unlock", async () => {
      try {
        return await unlock(this.account, this.kind, input.value);
      } catch (error) {
        if (!(error instanceof IntegrityError)) throw error;
        return error;
      }
    });
    input.value = "";
    this.useKind("pw");
    if (owner instanceof IntegrityError) throw owner;
    if (owner) this.open(owner);
    return owner;
  }

  /** After "the server was restored": this browser's memory of the log is set aside, and the vault opened anew. */
  async reopenAfterRestore(vault) {
    setPinAside(vault);
    this.lock();
    return this.need();
  }
}
