import { conceptIri, type SmocNotation, schemes } from "@openhpa/vocabularies";
import { conceptHref } from "./concepts.js";
import { html } from "./html.js";
import type { Html, Piece } from "./markup.js";
import { smocLayout } from "./smoc-layout.js";
import type { View } from "./view.js";

/** A box of the grid as a page wants it. */
export interface SmocBox {
  /** Said in words, so that colour is never the only sign. */
  readonly text: Piece;
  /** `none` or the stage, for the style sheet. */
  readonly mark: string;
}

/**
 * The Swiss grid as a table, as its guide draws it: columns A to D, a row for each focal point, boxes that span rows as in the model. On a
 * narrow screen the rows stack, which is why the roles of a table are written out and every box carries the headings of its place.
 */
export function smocTable(view: View, caption: string, boxOf: (notation: SmocNotation) => SmocBox): Html {
  const layout = smocLayout(view.language);
  const headings = layout.headings.map(
    ({ code, label }) =>
      html`<th scope="col" role="columnheader"><strong class="code">${code}</strong> ${label}</th>`,
  );
  const rows = layout.rows.map(({ label: focalPoint, cells }) => {
    const boxes = cells.map(({ notation, span, label, place }) => {
      const { text, mark } = boxOf(notation);
      return html`<td role="cell" rowspan="${span}" class="smoc ${mark}" data-place="${place}" data-concept="${conceptIri(schemes.smoc, notation)}"><a class="concept" href="${conceptHref(view, schemes.smoc, notation)}"><strong class="code">${notation}</strong> ${label}</a>${text && html`<span class="stage">${text}</span>`}</td>`;
    });
    return html`<tr role="row"><th scope="row" role="rowheader">${focalPoint}</th>${boxes}</tr>
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
