/** Draws a QR code with elements of the page: nothing leaves it. */

import { encode } from "../../vendor/uqr-0.1.3.mjs";

const SVG = "http://www.w3.org/2000/svg";
const QUIET = 4;

export function drawQr(text, label) {
  const { size, data } = encode(text, { ecc: "M", border: 0 });
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${size + 2 * QUIET} ${size + 2 * QUIET}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  svg.setAttribute("shape-rendering", "crispEdges");
  const path = document.createElementNS(SVG, "path");
  const marks = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : "")));
  path.setAttribute("d", marks.join(""));
  path.setAttribute("fill", "#000000");
  svg.append(path);
  return svg;
}
