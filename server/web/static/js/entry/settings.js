/** Settings: what a browser adds to plain forms - copying, printing, the time zone, and the change of the passphrase. */

import { fromBase64url } from "../crypto/octets.js";
import { encodeRecoveryKey } from "../crypto/strings.js";
import { busy, byId, copyText } from "../ui/dom.js";
import { strength } from "../ui/strength.js";
import { sentence, t } from "../ui/texts.js";
import { forget, unlock } from "../vault/owner.js";
import { changePassphrase } from "../vault/passphrase.js";

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => copyText(byId(button.dataset.copy).innerText.trim(), t("copied.codes")));
}
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

const zone = byId("use-zone");
if (zone) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (here && byId("tz").value !== here && [...byId("tz").options].some(({ value }) => value === here)) {
    zone.hidden = false;
    zone.textContent = t("zone.use", { zone: here });
    zone.addEventListener("click", () => {
      byId("tz").value = here;
      zone.hidden = true;
    });
  }
}

const form = byId("change-passphrase");
if (form) {
  form.hidden = false;
  const kind = () => form.elements.kind.value;
  for (const radio of form.elements.kind) radio.addEventListener("change", () => (byId("old-label").textContent = byId("old-label").dataset[kind()]));
  byId("new-first").addEventListener("input", () => {
    const level = strength(byId("new-first").value);
    byId("new-meter").value = level;
    byId("new-strength").textContent = t(`strength.${level}`);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const error = byId("change-error");
    error.textContent = "";
    if (strength(byId("new-first").value) === 0) error.textContent = t("protect.weak");
    else if (byId("new-first").value !== byId("new-repeat").value) error.textContent = t("protect.differs");
    else
      void busy(byId("change-go"), async () => {
        try {
          await changePassphrase(fromBase64url(form.dataset.account, 16), kind(), byId("old-secret").value, byId("new-first").value);
          location.assign("/settings/passphrase?done=1");
        } catch (problem) {
          if (problem.code === "reauth_required") location.assign("/again?to=/settings/passphrase");
          error.textContent = problem.status === 401 || problem.name === "BadSealError" ? t("error.seal") : sentence(problem);
        }
      });
  });
}

const show = byId("show-recovery");
if (show) {
  show.hidden = false;
  const hide = () => {
    byId("shown-recovery").textContent = "";
    byId("recovery-sheet").hidden = true;
    show.hidden = false;
  };
  byId("hide-recovery").addEventListener("click", hide);
  addEventListener("pagehide", hide);
  show.addEventListener("submit", (event) => {
    event.preventDefault();
    byId("show-error").textContent = "";
    void busy(byId("show-go"), async () => {
      try {
        const owner = await unlock(fromBase64url(show.dataset.account, 16), "pw", byId("show-passphrase").value);
        byId("shown-recovery").textContent = encodeRecoveryKey(owner.keyset.recoverySecret).match(/.{1,4}/g).join(" ");
        forget(owner);
        byId("show-passphrase").value = "";
        show.hidden = true;
        byId("recovery-sheet").hidden = false;
      } catch (problem) {
        byId("show-error").textContent = sentence(problem);
      }
    });
  });
}

const off = byId("off-token");
if (off) {
  const token = new URLSearchParams(location.hash.slice(1)).get("t");
  if (token) {
    history.replaceState(null, "", location.pathname);
    off.value = token;
    byId("off-form").hidden = false;
    byId("off-missing").hidden = true;
  }
}
