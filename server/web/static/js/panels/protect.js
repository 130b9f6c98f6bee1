/** Protect your codes: passphrase, recovery key with two groups asked back, then one request that makes the vault. */

import { fromBase64url, random, toBase64url } from "../crypto/octets.js";
import { encodeRecoveryKey } from "../crypto/strings.js";
import { generatePassphrase, loadWords } from "../crypto/words.js";
import { SaidError } from "../ui/dialogs.js";
import { busy, byId, copyText } from "../ui/dom.js";
import { strength } from "../ui/strength.js";
import { sentence, t } from "../ui/texts.js";
import * as api from "../vault/api.js";
import { createVault } from "../vault/create.js";

const GROUP = 4;
const SIGNED_OUT = ["reauth_required", "unauthenticated", "level_required"];
const groupsOf = (text) => text.match(new RegExp(`.{1,${GROUP}}`, "g"));

export class ProtectPanel {
  constructor({ account, wordsUrl, done }) {
    Object.assign(this, { account: fromBase64url(account, 16), wordsUrl, done, generated: "", passphrase: "", recoverySecret: null });
    byId("generate-again").addEventListener("click", () => this.generate());
    byId("generated-copy").addEventListener("click", () => copyText(this.generated, t("copied.passphrase")));
    byId("own-passphrase").addEventListener("change", () => this.chooseOwn());
    byId("own-first").addEventListener("input", () => this.showStrength());
    byId("passphrase-form").addEventListener("submit", (event) => this.takePassphrase(event));
    byId("recovery-print").addEventListener("click", () => print());
    byId("recovery-copy").addEventListener("click", () => copyText(encodeRecoveryKey(this.recoverySecret), t("copied.recovery")));
    byId("recovery-back").addEventListener("click", () => this.step("passphrase"));
    byId("recovery-form").addEventListener("submit", (event) => this.finish(event));
    void this.generate();
  }

  async generate() {
    this.generated = generatePassphrase(await loadWords(this.wordsUrl));
    byId("generated-words").textContent = this.generated;
    byId("repeat").value = "";
  }

  get own() {
    return byId("own-passphrase").checked;
  }

  chooseOwn() {
    byId("generated").hidden = this.own;
    byId("own-field").hidden = !this.own;
    byId("own-first").required = this.own;
    byId("repeat").value = "";
    byId(this.own ? "own-first" : "repeat").focus();
    this.showStrength();
  }

  showStrength() {
    const level = strength(byId("own-first").value);
    byId("own-meter").value = level;
    byId("own-strength").textContent = byId("own-first").value ? t(`strength.${level}`) : "";
  }

  step(name) {
    byId("protect-passphrase").hidden = name !== "passphrase";
    byId("protect-recovery").hidden = name !== "recovery";
    byId(name === "passphrase" ? "pp-title" : "rk-title").focus();
    scrollTo(0, 0);
  }

  takePassphrase(event) {
    event.preventDefault();
    const chosen = this.own ? byId("own-first").value : this.generated;
    const repeated = byId("repeat").value;
    const error = byId("passphrase-error");
    error.textContent = "";
    if (this.own && strength(chosen) === 0) error.textContent = t("protect.weak");
    else if ((this.own ? repeated : repeated.trim().toLowerCase().replace(/\s+/gu, " ")) !== chosen) error.textContent = t("protect.differs");
    else {
      this.passphrase = chosen;
      this.showRecovery();
    }
  }

  showRecovery() {
    this.recoverySecret ??= random(20);
    this.groups = groupsOf(encodeRecoveryKey(this.recoverySecret));
    byId("recovery-key").textContent = this.groups.join(" ");
    const [a, b] = random(2);
    // The first two groups are the same for everybody.
    const first = 2 + (a % (this.groups.length - 3));
    const second = first + 1 + (b % (this.groups.length - 1 - first));
    this.asked = [first, second];
    ["group-a", "group-b"].forEach((id, at) => {
      const label = document.querySelector(`label[for="${id}"]`);
      label.textContent = label.dataset.label.replace("{number}", String(this.asked[at] + 1));
      byId(id).value = "";
    });
    this.step("recovery");
  }

  finish(event) {
    event.preventDefault();
    const error = byId("recovery-error");
    error.textContent = "";
    const fits = ["group-a", "group-b"].every((id, at) => byId(id).value.trim().toLowerCase() === this.groups[this.asked[at]]);
    if (!fits) {
      error.textContent = t("protect.groups");
      return;
    }
    void busy(event.submitter, async () => {
      byId("recovery-again").hidden = true;
      try {
        await this.checkAccount();
        await createVault({
          account: this.account,
          passphrase: this.passphrase,
          recoverySecret: this.recoverySecret.slice(),
          keyName: t("keys.first"),
        });
        this.forget();
        this.done();
      } catch (problem) {
        // In another tab: this page alone knows the key that may be written down by now.
        const again = SIGNED_OUT.includes(problem.code);
        error.textContent = again ? t("error.reauth_required") : sentence(problem);
        byId("recovery-again").hidden = !again;
      }
    });
  }

  /** Another tab may have signed in to another account meanwhile: what is made here would never open there. */
  async checkAccount() {
    const { account } = await api.get("/account");
    if (account === toBase64url(this.account)) return;
    location.assign("/protect");
    throw new SaidError(t("error.reauth_required"));
  }

  forget() {
    this.recoverySecret.fill(0);
    Object.assign(this, { passphrase: "", generated: "", recoverySecret: null, groups: [] });
    for (const id of ["generated-words", "recovery-key"]) byId(id).textContent = "";
    for (const id of ["own-first", "repeat", "group-a", "group-b"]) byId(id).value = "";
  }
}
