/** The dashboard's page: tabs in one document, so that an opened vault stays open while the user looks around. */

import { IntegrityError } from "../crypto/errors.js";
import { fromBase64url } from "../crypto/octets.js";
import { offerBackup } from "../panels/backup.js";
import { DevicesPanel } from "../panels/devices.js";
import { HistoryPanel } from "../panels/history.js";
import { KeysPanel } from "../panels/keys.js";
import { ProtectPanel } from "../panels/protect.js";
import { Session } from "../session.js";
import { busy, byId, toast } from "../ui/dom.js";
import { sentence, t } from "../ui/texts.js";
import * as api from "../vault/api.js";

const facts = byId("dashboard").dataset;
const session = new Session(facts.account);
const tabs = ["start", "protect", "keys", "history", "devices"];

function alarm(error) {
  byId("alarm-text").textContent = `${t("alarm")} (${error.reason})`;
  byId("alarm").hidden = false;
  byId("alarm").scrollIntoView({ block: "center" });
}

/** Runs what the user asked for; a failure becomes visible here. `rethrow`: a dialog shows it as well. */
async function guard(run, { rethrow = false } = {}) {
  try {
    return await run();
  } catch (error) {
    if (error.code === "unauthenticated" || error.code === "level_required") location.assign("/login");
    else if (error.code === "reauth_required") location.assign(`/again?to=/${current()}`);
    else if (error instanceof IntegrityError) alarm(error);
    else if (error.code === "unlock_required") session.lock();
    if (rethrow) throw error; // the dialog says it
    if (!(error instanceof IntegrityError)) toast(sentence(error));
    return undefined;
  }
}

const shared = { session, guard, serverUrl: facts.server, wordsUrl: facts.words };
const active = facts.vault === "active";
const panels = active ? { keys: new KeysPanel(shared), history: new HistoryPanel(shared) } : {};
if (active) offerBackup(shared);
panels.devices = new DevicesPanel(shared);
if (byId("panel-protect")) new ProtectPanel({ account: facts.account, wordsUrl: facts.words, done: () => location.assign("/keys") });

const current = () => tabs.find((name) => location.pathname === `/${name}`) ?? "start";

function show(name, { focus = false } = {}) {
  if (!byId(`panel-${name}`)) {
    location.assign(`/${name}`);
    return;
  }
  for (const tab of tabs) if (byId(`panel-${tab}`)) byId(`panel-${tab}`).hidden = tab !== name;
  for (const link of document.querySelectorAll(".tabs [data-tab]")) {
    if (link.dataset.tab === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const title = byId(`${name}-title`);
  document.title = `${title.textContent} - 4OTP Sync`;
  if (focus) title.focus();
  void panels[name]?.refresh();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-tab]");
  if (!link || !tabs.includes(link.dataset.tab) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", `/${link.dataset.tab}`);
  show(link.dataset.tab, { focus: true });
});
addEventListener("popstate", () => show(current()));
for (const button of document.querySelectorAll("[data-unlock]")) button.addEventListener("click", () => busy(button, () => guard(() => session.need())));
session.onChange(() => void panels[current()]?.refresh());
byId("alarm-restored").addEventListener("click", ({ currentTarget }) =>
  busy(currentTarget, () =>
    guard(async () => {
      const { vault } = await api.get("/vault/unlock?kind=pw");
      byId("alarm").hidden = true;
      const reopened = await session.reopenAfterRestore(fromBase64url(vault, 16));
      if (reopened) await panels.keys.renewAfterRestore(reopened);
    }),
  ),
);
show(current());
