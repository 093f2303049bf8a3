import type { Fields, Objective, Statement } from "@openhpa/core";
import { schemes } from "@openhpa/vocabularies";
import { conceptLabel } from "../concepts.js";
import { html } from "../html.js";
import { inlineText, labelOf, paragraphs } from "../view.js";
import type { ObjectView } from "./object-view.js";
import { remarks, restOf } from "./plain.js";

/** A sentence or paragraph. */
export const statement: ObjectView = (view, value) => paragraphs(view, (value as unknown as Statement).text);

/** An objective, its kind before it, its sub-objectives below it. */
export const objective: ObjectView = (view, value, entry, level) => {
  const { kind, text, means, objectives = [] } = value as unknown as Objective;
  const label =
    kind && html`<span class="kind">${conceptLabel(view, schemes["objective-kind"], kind)}</span>`;
  const field = entry.fields.find(({ name }) => name === "means");
  const how =
    means &&
    field &&
    html`<p><span class="label">${labelOf(view, field)}${view.words.colon}</span> ${inlineText(view, means)}</p>
`;
  const inner = objectives.map(
    (item) => html`<li>${objective(view, item as unknown as Fields, entry, level)}</li>
`,
  );
  return html`${label}${paragraphs(view, text)}${how}${restOf(view, value, entry, level, "kind", "text", "means", "objectives")}${remarks(view, value)}${
    inner.length > 0 &&
    html`<ul class="items" data-class="Objective">${inner}</ul>
`
  }`;
};
