/** A backup file of all synchronized codes, sealed here under a passphrase of its own. */

import { text } from "../crypto/octets.js";
import { backupJson, backupName, localTime, sealBackup } from "../crypto/backup.js";
import { ask, SaidError } from "../ui/dialogs.js";
import { busy, byId, element, toast } from "../ui/dom.js";
import { strength } from "../ui/strength.js";
import { t } from "../ui/texts.js";
import { openAll } from "../vault/history.js";

const APP = "4OTP dashboard";

function save(content, name) {
  const url = URL.createObjectURL(new Blob([content], { type: "text/plain" }));
  const link = element("a", "", { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function make(owner) {
  const [first, second] = [byId("file-first").value, byId("file-second").value];
  if (strength(first) === 0) throw new SaidError(t("protect.weak"));
  if (first !== second) throw new SaidError(t("protect.differs"));
  await owner.ready();
  const opened = [...(await openAll(owner, owner.base))];
  const records = opened.filter(([, { record }]) => record).map(([id, { plain }]) => [id, text(plain)]);
  const created = localTime(new Date());
  save(await sealBackup(backupJson(APP, created, records), created, first), backupName(created));
  return { number: records.length, lost: opened.length - records.length };
}

/** Shows the card with the button. */
export function offerBackup({ session, guard }) {
  byId("backup-card").hidden = false;
  byId("file-first").addEventListener("input", () => {
    const level = strength(byId("file-first").value);
    byId("file-meter").value = level;
    byId("file-strength").textContent = t(`strength.${level}`);
  });
  const start = async () => {
    const owner = await session.need();
    if (!owner) return;
    const made = await ask("file", () => guard(() => make(owner), { rethrow: true }));
    for (const id of ["file-first", "file-second"]) byId(id).value = "";
    if (made) toast([t("backup.made", { number: made.number }), made.lost ? t("backup.lost", { number: made.lost }) : ""].join(" ").trim());
  };
  byId("backup").addEventListener("click", ({ currentTarget }) => busy(currentTarget, () => guard(start)));
}
