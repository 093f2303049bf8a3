import type { Evidence } from "@openhpa/core";
import { schemes } from "@openhpa/vocabularies";
import { conceptLabel } from "../concepts.js";
import { html, raw } from "../html.js";
import type { Html } from "../markup.js";
import { pathMarkup } from "../path-label.js";
import { inlineText, type View } from "../view.js";
import type { ListView } from "./object-view.js";

/** The last cells of the rows by language, certainty and method: a record has dozens of rows, and all records a dozen of these. */
const howCells = { fr: new Map<unknown, Map<string, Html>>(), en: new Map<unknown, Map<string, Html>>() };

function howRead(view: View, { method, certainty }: Evidence): Html {
  const cells = howCells[view.language];
  const ofCertainty = cells.get(certainty) ?? new Map<string, Html>();
  const known = ofCertainty.get(method);
  if (known) return known;
  const made = html`<td>${conceptLabel(view, schemes["evidence-method"], method)}</td><td>${certainty && conceptLabel(view, schemes.certainty, certainty)}</td>`;
  cells.set(certainty, ofCertainty.set(method, made));
  return made;
}

function row(view: View, evidence: Evidence): Html {
  const { path, quote, start, end, note } = evidence;
  // Numbers in the page's own words: nothing in them is escaped or set otherwise, and no two rows have the same.
  const position = raw(view.words.evidence.position(start, end));
  return html`<tr><th scope="row">${pathMarkup(view, path)}</th><td>${quote && html`<q>${quote}</q> `}<span class="muted">${position}</span>${note && html`<br>${inlineText(view, note)}`}</td>${howRead(view, evidence)}</tr>
`;
}

/** Field by field, the passage of the source that it rests on; folded, because few readers need it. */
export const evidenceTable: ListView = (view, values) => {
  const { evidence } = view.words;
  const items = values as unknown as readonly Evidence[];
  return html`<details class="evidence">
<summary>${evidence.title}</summary>
<p>${evidence.intro(items.length)}</p>
<div class="scroll" role="region" tabindex="0" aria-label="${evidence.caption}">
<table class="wide">
<caption>${evidence.caption}</caption>
<thead><tr><th scope="col">${evidence.field}</th><th scope="col">${evidence.quote}</th><th scope="col">${evidence.method}</th><th scope="col">${evidence.certainty}</th></tr></thead>
<tbody>
${items.map((item) => row(view, item))}</tbody>
</table>
</div>
</details>
`;
};
