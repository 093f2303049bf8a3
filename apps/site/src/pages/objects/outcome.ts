import type { Fields, Outcome } from "@openhpa/core";
import { type OutcomeStageNotation, outcomeStage, schemes } from "@openhpa/vocabularies";
import { conceptLabel, conceptLink, conceptOf, smocBox } from "../concepts.js";
import { fieldRows, fieldsWithout } from "../fields.js";
import { html } from "../html.js";
import type { Piece } from "../markup.js";
import { keyedLabel } from "../path-label.js";
import { pathwaySection } from "../pathway/pathway-section.js";
import { smocTable } from "../smoc-table.js";
import type { View } from "../view.js";
import type { ListView } from "./object-view.js";
import { remarks } from "./plain.js";

/** The strongest stage that the record gives to a box, in the order of the scheme: listed, planned, claimed, measured. */
function strongest(outcomes: readonly Outcome[]): OutcomeStageNotation | undefined {
  const ranks = outcomes.map(({ stage }) => outcomeStage.notations.indexOf(stage));
  return outcomeStage.notations[Math.max(...ranks)];
}

function stagesInBox(view: View, outcomes: readonly Outcome[]): Piece {
  const stages = outcomeStage.notations.filter((stage) =>
    outcomes.some((outcome) => outcome.stage === stage),
  );
  return stages
    .map((stage) => conceptLabel(view, schemes["outcome-stage"], stage))
    .join(" ; ")
    .toLowerCase();
}

/** Words about an outcome beyond its box: a statement, indicators. A category that is only listed has none; what leads to what is drawn. */
function detail(view: View, outcome: Outcome, entry: Parameters<ListView>[2], level: number): Piece {
  const concept = conceptOf(schemes.smoc, outcome.category);
  const label = concept?.prefLabel[view.language];
  const { indicators = [] } = outcome;
  const value = outcome as unknown as Fields;
  const linked = (name: string, words: readonly string[]) => {
    const field = entry.fields.find((candidate) => candidate.name === name);
    return (
      words.length > 0 &&
      html`<div><dt>${field?.[view.language][0]}</dt><dd>${words.join(" ; ")}</dd></div>
`
    );
  };
  const rest = fieldRows(
    view,
    entry,
    value,
    fieldsWithout(entry, "category", "stage", "indicators", "leadsTo", "note", "asPrinted"),
    level,
  );
  const printed = outcome.asPrinted === label ? undefined : outcome.asPrinted;
  const links = [
    linked(
      "indicators",
      indicators.map((key) => keyedLabel(view, key)),
    ),
  ];
  const hasLinks = links.some(Boolean);
  if (!rest && !printed && !outcome.note && !hasLinks) return undefined;
  return html`<li><p><strong>${conceptLink(view, schemes.smoc, outcome.category)}</strong> <span class="kind">${conceptLabel(view, schemes["outcome-stage"], outcome.stage)}</span></p>
${rest}${
  hasLinks &&
  html`<dl class="fields">${links}</dl>
`
}${remarks(view, { ...value, asPrinted: printed })}</li>
`;
}

/** The outcomes of a record drawn on the Swiss grid, with what the record says about each below it. */
export const outcomes: ListView = (view, values, entry, level) => {
  const all = values as unknown as readonly Outcome[];
  const { grid } = view.words;
  const table = smocTable(view, grid.caption, (notation) => {
    const inBox = all.filter((outcome) => smocBox(outcome.category) === notation);
    const stage = strongest(inBox);
    return stage ? { text: stagesInBox(view, inBox), mark: stage } : { text: grid.none, mark: "none" };
  });
  const details = all.map((outcome) => detail(view, outcome, entry, level)).filter(Boolean);
  return html`<p>${grid.read}</p>
<p class="note warning">${grid.warning}</p>
${table}<p class="note">${grid.headings}</p>
${
  details.length > 0 &&
  html`<p><strong>${grid.detail}</strong></p>
<ul class="items" data-class="Outcome">${details}</ul>
`
}${pathwaySection(view, all, level)}`;
};
