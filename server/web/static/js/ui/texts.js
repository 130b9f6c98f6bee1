/** Sentences in the user's language, given by the page; moments in the user's way. */

import { byId } from "./dom.js";

const texts = JSON.parse(byId("texts")?.textContent ?? "{}");

const { lang, dataset } = document.documentElement;
const plural = new Intl.PluralRules(lang);
// The digits are those of the codes and keys in every language, as on the pages that the server writes.
const digits = "latn";
const whole = new Intl.NumberFormat(lang, { numberingSystem: digits });

const written = (value) => (typeof value === "number" && dataset.numbers !== "plain" ? whole.format(value) : String(value));

/** The form of a counted sentence that fits the number. */
const formFor = (forms, number) => forms[plural.select(number)] ?? forms.other ?? Object.values(forms).at(-1);

/** The text of a name with its {places} filled; the name itself shows up a slip. */
export function t(name, places = {}) {
  const known = texts[name] ?? name;
  const text = typeof known === "string" ? known : formFor(known, places.number);
  return text.replace(/\{(\w+)\}/g, (place, inside) => (inside in places ? written(places[inside]) : place));
}

export function when(ms) {
  if (ms === null) return t("never");
  const moment = new Date(ms);
  const timeZone = dataset.zone || undefined;
  if (dataset.dates === "iso") return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone }).format(moment);
  return new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short", timeZone, numberingSystem: digits, calendar: "gregory" }).format(moment);
}

/** What went wrong, in words. */
export function sentence(error) {
  if (error.name === "SaidError") return error.message;
  if (error.name === "BadSealError") return t("error.seal");
  if (error.name === "IntegrityError") return t("error.integrity");
  if (error.name !== "ApiError") return t("error.unknown");
  const known = t(`error.${error.code}`, { minutes: Math.ceil((error.retryAfter ?? 60) / 60) });
  return known === `error.${error.code}` ? t("error.unknown") : known;
}
