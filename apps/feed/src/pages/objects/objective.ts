import type { Objective, Statement } from "@openhpa/core";
import { html } from "hono/html";
import { schemes } from "@openhpa/vocabularies";
import { conceptLabel } from "../concepts.js";
import type { Fields } from "../fields.js";
import { paragraphs } from "../view.js";
import type { ObjectView } from "./object-view.js";
import { remarks, restOf } from "./plain.js";

/** A sentence or paragraph. */
export const statement: ObjectView = (view, value) => paragraphs(view, (value as unknown as Statement).text);

/** An objective, its kind before it, its sub-objectives below it. */
export const objective: ObjectView = (view, value, entry, level) => {
  const { kind, text, objectives = [] } = value as unknown as Objective;
  const label = kind && html`<span class="kind">${conceptLabel(view, schemes["objective-kind"], kind)}</span>`;
  const inner = objectives.map((item) => html`<li>${objective(view, item as unknown as Fields, entry, level)}</li>
`);
  return html`${label}${paragraphs(view, text)}${restOf(view, value, entry, level, "kind", "text", "objectives")}${remarks(view, value)}${
    inner.length > 0 && html`<ul class="items" data-class="Objective">${inner}</ul>
`
  }`;
};
