import type { Coverage, Place } from "@openhpa/core";
import { html } from "hono/html";
import { byLabel } from "../../order.js";
import { territoriesByType, territorySpan, territoryTypeLabel } from "../territories.js";
import type { ObjectView } from "./object-view.js";
import { remarks, restOf } from "./plain.js";

/** A place: its name, the territory it lies in, its setting. */
export const place: ObjectView = (view, value, entry, level) => {
  const { name, territory } = value as unknown as Place;
  return html`<p><strong>${name}</strong>${territory && html`, ${territorySpan(view, territory)}`}</p>
${restOf(view, value, entry, level, "name", "territory")}${remarks(view, value, name)}`;
};

/** The territories covered, by type, with official names. */
export const coverage: ObjectView = (view, value, entry, level) => {
  const { territories = [] } = value as Coverage;
  const rows = territoriesByType(view, territories).map(
    ([type, names]) => html`<div><dt>${territoryTypeLabel(view, type)}</dt><dd>${[...names].sort(byLabel).join(", ")}</dd></div>
`,
  );
  return html`<dl class="fields">${rows}</dl>
${restOf(view, value, entry, level, "territories")}${remarks(view, value)}`;
};
