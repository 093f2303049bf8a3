import type { Part } from "@openhpa/core";
import { plainText } from "@openhpa/publish/browser";
import { schemes } from "@openhpa/vocabularies";
import { conceptLabel } from "../concepts.js";
import { fieldBlocks, fieldsWithout } from "../fields.js";
import { html } from "../html.js";
import { heading } from "../markup.js";
import type { ObjectView } from "./object-view.js";
import { remarks } from "./plain.js";

/** An axis or a working group as a sub-record: its title, then everything it says, in the order of a record. */
export const part: ObjectView = (view, value, entry, level) => {
  const { kind, number, title, key } = value as unknown as Part;
  const prefix = [kind && conceptLabel(view, schemes["part-kind"], kind), number].filter(Boolean).join(" ");
  const name = title && plainText(view, title);
  const fields = fieldsWithout(entry, "kind", "number", "title", "note");
  return html`<section class="part" id="${key}">
${heading(level, [prefix && html`<span class="kind">${prefix}</span> `, name ?? (prefix ? undefined : view.words.unnamed)])}
${fieldBlocks(view, entry, value, fields, level + 1)}${remarks(view, value)}</section>
`;
};
