/** Devices: names once unlocked, disconnecting always. */

import * as api from "../vault/api.js";
import { askName, confirm } from "../ui/dialogs.js";
import { action, busy, byId, clone, fill, toast } from "../ui/dom.js";
import { t, when } from "../ui/texts.js";

export class DevicesPanel {
  constructor({ session, guard }) {
    Object.assign(this, { session, guard });
  }

  async refresh() {
    const { owner } = this.session;
    await this.guard(async () => {
      const devices = await api.get("/devices");
      const keys = owner ? await api.get("/keys") : [];
      const names = new Map();
      for (const key of keys) names.set(key.kid, await owner.nameOf(key, key.kid));
      const rows = [];
      for (const device of devices) rows.push(await this.row(device, owner, names.get(device.kid)));
      byId("device-rows").replaceChildren(...rows);
      byId("device-rows").hidden = rows.length === 0;
      byId("no-devices").hidden = rows.length > 0;
      byId("devices-locked").hidden = owner !== null || rows.length === 0;
    });
  }

  async row(device, owner, keyName) {
    const row = clone("device-row");
    const name = (owner && (await owner.nameOf(device, device.id))) || device.platform;
    const about = [device.platform, device.app, keyName].filter((part) => part && part !== name);
    fill(row, { name, about: about.join(" · "), seen: when(device.last_seen) });
    const steps = { rename: () => this.rename(device, name), remove: () => this.remove(device, name) };
    for (const [step, run] of Object.entries(steps)) {
      const button = action(row, step);
      button.addEventListener("click", () => busy(button, () => this.guard(run)));
      button.setAttribute("aria-label", `${button.textContent.trim()}: ${name}`);
    }
    return row;
  }

  async rename(device, name) {
    const owner = await this.session.need();
    if (!owner) return;
    const save = (text) => this.guard(() => owner.renameDevice(device.id, text), { rethrow: true });
    if (await askName({ title: t("rename"), value: name, yes: t("save"), save })) await this.refresh();
  }

  async remove(device, name) {
    if (!(await confirm({ title: t("devices.remove.title", { name }), text: t("devices.remove.text"), yes: t("devices.remove.yes") }))) return;
    await api.remove(`/devices/${device.id}`);
    await this.refresh();
    toast(t("devices.removed", { name }));
  }
}
