import type { Fields, LanguageMap } from "@openhpa/core";
import { normaliseLabel } from "@openhpa/vocabularies";
import { fieldBlocks, fieldRows, fieldsWithout } from "../fields.js";
import { html } from "../html.js";
import type { Html, Piece } from "../markup.js";
import { inlineText, lines, type View } from "../view.js";
import type { ObjectView } from "./object-view.js";

/** A wording longer than this is folded: most readers want what was understood, not how it was printed. */
const LONGEST_OPEN = 60;

function printedWording({ words }: View, text: string): Html {
  const quoted = html`«\u00A0${lines(text)}\u00A0»`;
  return text.length <= LONGEST_OPEN && !text.includes("\n")
    ? html`<p class="printed"><span class="label">${words.asPrinted}${words.colon}</span> ${quoted}</p>
`
    : html`<details class="printed"><summary>${words.asPrinted}</summary><p>${quoted}</p></details>
`;
}

/** Remark and printed wording, small, below what they are about; a wording that says the same as what is shown is left out. */
export function remarks(view: View, value: Fields, shown?: string): Piece {
  const { asPrinted } = value;
  const isNew =
    typeof asPrinted === "string" &&
    asPrinted !== shown &&
    (shown === undefined || normaliseLabel(asPrinted) !== normaliseLabel(shown));
  const note = value.note as LanguageMap | undefined;
  return [
    isNew && printedWording(view, asPrinted),
    note &&
      html`<p class="note"><span class="label">${view.words.note}${view.words.colon}</span> ${inlineText(view, note)}</p>
`,
  ];
}

/** The fields that an object's own view did not show, as a description list, with remark and printed wording after. */
export function restOf(
  view: View,
  value: Fields,
  entry: Parameters<ObjectView>[2],
  level: number,
  ...shown: readonly string[]
): Piece {
  const fields = fieldsWithout(entry, "note", "asPrinted", ...shown);
  return fieldRows(view, entry, value, fields, level);
}

/** An object of a class without a view of its own: field by field. */
export const plainObject: ObjectView = (view, value, entry, level) =>
  html`${fieldBlocks(view, entry, value, fieldsWithout(entry, "note", "asPrinted"), level)}${remarks(view, value)}`;
