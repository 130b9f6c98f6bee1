/** Small tools for the page: finding, filling, cloning. Text is only ever set as text. */

export const byId = (id) => document.getElementById(id);

export function clone(id) {
  return byId(id).content.firstElementChild.cloneNode(true);
}

export const field = (root, name) => root.querySelector(`[data-field="${name}"]`);
export const action = (root, name) => root.querySelector(`[data-do="${name}"]`);

export function fill(root, values) {
  for (const [name, value] of Object.entries(values)) field(root, name).textContent = value;
}

/** Shows the parts marked data-if="name" whose condition holds. */
export function showIf(root, conditions) {
  for (const [name, holds] of Object.entries(conditions)) for (const part of root.querySelectorAll(`[data-if="${name}"]`)) part.hidden = !holds;
}

export function element(tag, text = "", attributes = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Runs an action with its button busy; a second click meanwhile does nothing. */
export async function busy(button, run) {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  try {
    await run();
  } finally {
    button.removeAttribute("aria-busy");
  }
}

let toastTimer = null;

export function toast(text) {
  const box = byId("toast");
  box.textContent = text;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    box.textContent = "";
  }, 6000);
}

export async function copyText(text, done) {
  await navigator.clipboard.writeText(text);
  toast(done);
}
