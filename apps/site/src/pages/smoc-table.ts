import {
  conceptIri,
  findConcept,
  type SmocLevel,
  type SmocNotation,
  schemes,
  smocFocalPointsOf,
  smocGrid,
  smocLevels,
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

/** What a box says on a narrow screen, where no heading stands over it: its level and its focal points. */
function placeOf(view: View, notation: SmocNotation, level: SmocLevel): string {
  const points = smocFocalPointsOf(notation).map(({ label }) => label[view.language]);
  return [`${level.code} ${level.label[view.language]}`, ...points].join(" / ");
}

/**
 * The Swiss grid as a table, as its guide draws it: columns A to D, a row for each focal point, boxes that span rows as in the model. On a
 * narrow screen the rows stack, which is why the roles of a table are written out and every box carries the headings of its place.
 */
export function smocTable(view: View, caption: string, boxOf: (notation: SmocNotation) => SmocBox): Html {
  const headings = smocLevels.map(
    ({ code, label }) =>
      html`<th scope="col" role="columnheader"><strong class="code">${code}</strong> ${label[view.language]}</th>`,
  );
  const rows = smocGrid.map(({ focalPoint, cells }) => {
    const boxes = cells.map(({ notation, level, span }) => {
      const concept = findConcept(schemes.smoc, notation);
      const { text, mark } = boxOf(notation);
      return html`<td role="cell" rowspan="${span}" class="smoc ${mark}" data-place="${placeOf(view, notation, level)}" data-concept="${conceptIri(schemes.smoc, notation)}"><a class="concept" href="${conceptHref(view, schemes.smoc, notation)}"><strong class="code">${notation}</strong> ${concept && wording(view, concept.prefLabel)}</a>${text && html`<span class="stage">${text}</span>`}</td>`;
    });
    return html`<tr role="row"><th scope="row" role="rowheader">${focalPoint.label[view.language]}</th>${boxes}</tr>
`;
  });
  return html`<table class="grid" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${view.words.grid.focalPoint}</th>${headings}</tr></thead>
<tbody role="rowgroup">
${rows}</tbody>
</table>
`;
}
