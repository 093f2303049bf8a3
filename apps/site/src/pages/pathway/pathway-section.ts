import type { Outcome } from "@openhpa/core";
import { schemes } from "@openhpa/vocabularies";
import { recordWords } from "../../words/record.js";
import { conceptLabel, conceptOf } from "../concepts.js";
import { html } from "../html.js";
import { type Html, heading, joined, type Piece } from "../markup.js";
import { inlineText, type View } from "../view.js";
import { pathwayDrawing } from "./drawing.js";
import { type Pathway, type PathwayLink, pathwayOf } from "./pathway.js";
import { trailsOf } from "./trails.js";

/** The kinds of links that a reader is told about. */
const remarkable = ["jump", "back"] as const;

/** An outcome in a line: code, label, and its statement where the category alone would not say which outcome is meant. */
function outcomeWords(view: View, outcome: Outcome, all: readonly Outcome[]): Html {
  const { category, statement } = outcome;
  const concept = conceptOf(schemes.smoc, category);
  const isShared = all.some((other) => other !== outcome && other.category === category);
  return html`<strong class="code">${concept?.notation ?? category}</strong> ${conceptLabel(view, schemes.smoc, category)}${
    isShared && statement && html` (${inlineText(view, statement)})`
  }`;
}

function trailWords(view: View, { outcomes }: Pathway, trail: readonly PathwayLink[]): Html {
  const { remarks } = recordWords[view.language].pathway;
  const words = (place: number | undefined) => {
    const outcome = outcomes[place ?? -1];
    return outcome && outcomeWords(view, outcome, outcomes);
  };
  const steps = trail.map(
    ({ to, kind }) =>
      html`${words(to)}${kind !== "step" && html` <span class="muted">(${remarks[kind]})</span>`}`,
  );
  return html`<li>${joined([words(trail[0]?.from), ...steps], " → ")}</li>
`;
}

/** What the record says about which outcome leads to which, drawn and in words; nothing where it says nothing. */
export function pathwaySection(view: View, outcomes: readonly Outcome[], level: number): Piece {
  const pathway = pathwayOf(outcomes);
  if (!pathway) return undefined;
  const words = recordWords[view.language].pathway;
  const legend = remarkable.filter((kind) => pathway.links.some((link) => link.kind === kind));
  return html`${heading(level, words.title)}
<p>${words.read}</p>
${pathwayDrawing(view, pathway)}${legend.map(
  (kind) => html`<p class="note">${words.legend[kind]}</p>
`,
)}<p><strong>${words.list}</strong></p>
<ul class="trails">
${trailsOf(pathway).map((trail) => trailWords(view, pathway, trail))}</ul>
`;
}
