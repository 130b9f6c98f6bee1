/** Questions: each shows a dialog and answers once. */

import { busy, byId } from "./dom.js";
import { sentence } from "./texts.js";

/** A dialog's own complaint, in words. */
export class SaidError extends Error {
  constructor(text) {
    super(text);
    this.name = "SaidError";
  }
}

/**
 * Shows the dialog `name`; `run` is tried on its main button until it succeeds: its value is the answer.
 * Cancelling answers undefined.
 */
export function ask(name, run) {
  const dialog = byId(`${name}-dialog`);
  const go = byId(`${name}-go`);
  const error = byId(`${name}-error`);
  if (error) error.textContent = "";
  return new Promise((resolve) => {
    let answer;
    const attempt = (event) => {
      event.preventDefault();
      void busy(go, async () => {
        if (error) error.textContent = "";
        try {
          answer = await run();
          dialog.close();
        } catch (problem) {
          if (!error) throw problem;
          error.textContent = sentence(problem);
        }
      });
    };
    const cancel = () => dialog.close();
    const form = dialog.querySelector("form");
    const listeners = [
      [form ?? go, form ? "submit" : "click", attempt],
      [byId(`${name}-cancel`), "click", cancel],
    ];
    for (const [target, type, listener] of listeners) target.addEventListener(type, listener);
    dialog.addEventListener(
      "close",
      () => {
        for (const [target, type, listener] of listeners) target.removeEventListener(type, listener);
        resolve(answer);
      },
      { once: true },
    );
    dialog.showModal();
  });
}

/** Yes or no, in the words given. */
export async function confirm({ title, text, yes }) {
  byId("ask-title").textContent = title;
  byId("ask-text").textContent = text;
  byId("ask-go").textContent = yes;
  return (await ask("ask", async () => true)) === true;
}

/** A name; undefined when cancelled. `save` gets it while the dialog is still open. */
export function askName({ title, value, yes, save }) {
  byId("name-title").textContent = title;
  byId("name-go").textContent = yes;
  const input = byId("name-text");
  input.value = value;
  const answered = ask("name", async () => {
    const name = input.value.trim();
    await save(name);
    return name;
  });
  input.select();
  return answered;
}
