/** The link of a sign-in mail: its token is behind the #, so neither logs nor scanners see it (SYNC.md 9.1). */

import { busy, byId } from "../ui/dom.js";
import { sentence, t } from "../ui/texts.js";
import * as api from "../vault/api.js";

const token = new URLSearchParams(location.hash.slice(1)).get("t");

if (token) {
  history.replaceState(null, "", location.pathname);
  byId("link").hidden = false;
  byId("ask").hidden = true;
  byId("link-title").focus();
  byId("link-continue").addEventListener("click", ({ currentTarget }) =>
    busy(currentTarget, async () => {
      try {
        const answer = await api.post("/auth/redeem", { token, keep: byId("link-keep").checked });
        location.replace(answer.next === "totp" ? "/login/two-factor" : "/login/done");
      } catch (error) {
        byId("link-error").textContent = error.status === 401 ? t("link.refused") : sentence(error);
      }
    }),
  );
}
