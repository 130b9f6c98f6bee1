/** Sentences in the user's language, given by the page; moments in the user's way. */

import { byId } from "./dom.js";

const texts = JSON.parse(byId("texts")?.textContent ?? "{}");

/** The text of a name with its {places} filled; the name itself shows up a slip. */
export function t(name, places = {}) {
  return (texts[name] ?? name).replace(/\{(\w+)\}/g, (whole, place) => places[place] ?? whole);
}

const { lang, dataset } = document.documentElement;

export function when(ms) {
  if (ms === null) return t("never");
  const moment = new Date(ms);
  const timeZone = dataset.zone || undefined;
  if (dataset.dates === "iso") return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone }).format(moment);
  return new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short", timeZone }).format(moment);
}

/** What went wrong, in words. */
export function sentence(error) {
  if (error.name === "SaidError") return error.message;
  if (error.name === "BadSealError") return t("error.seal");
  if (error.name === "IntegrityError") return t("error.integrity");
  if (error.name !== "ApiError") return t("error.unknown");
  const known = t(`error.${error.code}`, { minutes: String(Math.ceil((error.retryAfter ?? 60) / 60)) });
  return known === `error.${error.code}` ? t("error.unknown") : known;
}
