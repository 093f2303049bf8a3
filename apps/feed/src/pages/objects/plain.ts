import type { LanguageMap } from "@openhpa/core";
import { html } from "hono/html";
import { fieldBlocks, fieldRows, fieldsWithout } from "../fields.js";
import type { Piece } from "../markup.js";
import type { Fields } from "../view.js";
import { inlineText, lines, type View } from "../view.js";
import type { ObjectView } from "./object-view.js";

/** Remark and printed wording, small, below what they are about; a wording that says the same as what is shown is left out. */
export function remarks(view: View, value: Fields, shown?: string): Piece {
  const printed =
    typeof value.asPrinted === "string" && value.asPrinted !== shown ? value.asPrinted : undefined;
  const note = value.note as LanguageMap | undefined;
  return [
    printed &&
      html`<p class="printed"><span class="label">${view.words.asPrinted}\u00A0:</span> «\u00A0${lines(printed)}\u00A0»</p>
`,
    note &&
      html`<p class="note"><span class="label">${view.words.note}\u00A0:</span> ${inlineText(view, note)}</p>
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
