import {
  conceptIri,
  findConcept,
  type SmocNotation,
  schemes,
  smocColumns,
  smocGrid,
} from "@openhpa/vocabularies";
import { conceptHref, wording } from "./concepts.js";
import { html } from "./html.js";
import type { Html, Piece } from "./markup.js";
import type { View } from "./view.js";

/** A box of the grid as a page wants it. */
export interface SmocBox {
  /** Said in words, so that colour is never the only sign. */
  readonly text: Piece;
  /** `none` or the stage, for the style sheet. */
  readonly mark: string;
}

/**
 * The Swiss grid as a table: rows A to D, four columns, boxes that span as in the model. On a narrow screen the rows stack, which is
 * why the roles of a table are written out and every box carries the heading of its column.
 */
export function smocTable(view: View, caption: string, boxOf: (notation: SmocNotation) => SmocBox): Html {
  const headings = smocColumns.map(
    ({ label }) => html`<th scope="col" role="columnheader">${label[view.language]}</th>`,
  );
  const rows = smocGrid.map(({ level, cells }) => {
    const boxes = cells.map(({ notation, column, span }) => {
      const concept = findConcept(schemes.smoc, notation);
      const { text, mark } = boxOf(notation);
      const over = smocColumns.slice(column - 1, column - 1 + span);
      const columns =
        over.length === smocColumns.length ? "" : over.map(({ label }) => label[view.language]).join(" / ");
      return html`<td role="cell" colspan="${span}" class="smoc ${mark}" data-column="${columns}" data-concept="${conceptIri(schemes.smoc, notation)}"><a class="concept" href="${conceptHref(view, schemes.smoc, notation)}"><strong class="code">${notation}</strong> ${concept && wording(view, concept.prefLabel)}</a>${text && html`<span class="stage">${text}</span>`}</td>`;
    });
    return html`<tr role="row"><th scope="row" role="rowheader"><strong class="code">${level.code}</strong> ${level.label[view.language]}</th>${boxes}</tr>
`;
  });
  return html`<table class="grid" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${view.words.grid.level}</th>${headings}</tr></thead>
<tbody role="rowgroup">
${rows}</tbody>
</table>
`;
}
