import type { Coverage, Place } from "@openhpa/core";
import { schemes } from "@openhpa/vocabularies";
import { conceptLink } from "../concepts.js";
import { html } from "../html.js";
import { joined } from "../markup.js";
import { territoriesByType, territoryLink, territorySpan, territoryTypeLabel } from "../territories.js";
import type { ObjectView } from "./object-view.js";
import { remarks, restOf } from "./plain.js";

/** A place: its name, the territory it lies in, its setting. */
export const place: ObjectView = (view, value, entry, level) => {
  const { name, territory, settings = [] } = value as unknown as Place;
  const chips = settings.map((setting) => html`<li>${conceptLink(view, schemes.setting, setting)}</li>`);
  return html`<p><strong>${name}</strong>${territory && html`, ${territorySpan(view, territory)}`}</p>
${
  chips.length > 0 &&
  html`<ul class="chips">${chips}</ul>
`
}${restOf(view, value, entry, level, "name", "territory", "settings")}${remarks(view, value, name)}`;
};

/** The territories covered, by type, with official names. */
export const coverage: ObjectView = (view, value, entry, level) => {
  const { territories = [] } = value as Coverage;
  const rows = territoriesByType(view, territories).map(
    ([type, territories]) => html`<div><dt>${territoryTypeLabel(view, type)}</dt><dd>${joined(
      territories.map(({ code, name }) => territoryLink(view, code, name)),
      ", ",
    )}</dd></div>
`,
  );
  return html`<dl class="fields">${rows}</dl>
${restOf(view, value, entry, level, "territories")}${remarks(view, value)}`;
};
