import { type Audience, classOf, modelClass } from "@openhpa/core";
import { normaliseLabel, schemeNamed } from "@openhpa/vocabularies";
import { conceptLabel, conceptLink } from "../concepts.js";
import { html } from "../html.js";
import type { View } from "../view.js";
import type { ObjectView } from "./object-view.js";
import { remarks, restOf } from "./plain.js";

const codedFields = modelClass("Audience").fields.filter(
  (field) => field.datatype.kind === "code" && !classOf(field),
);

/** Axes that say what people are to the action; who they are is what names them. */
const positions: ReadonlySet<string> = new Set(["roles", "level"]);

function codesOf(value: Readonly<Record<string, unknown>>) {
  return codedFields.flatMap((field) => {
    const { datatype } = field;
    const content = value[field.name];
    if (content === undefined || datatype.kind !== "code") return [];
    return (field.many ? (content as readonly string[]) : [content as string]).map((code) => ({
      field: field.name,
      scheme: schemeNamed(datatype.scheme),
      code,
    }));
  });
}

/** The labels that name an audience: who they are, else what they are to the action. */
function namesOf(view: View, value: Readonly<Record<string, unknown>>): readonly string[] {
  const codes = codesOf(value);
  const who = codes.filter(({ field }) => !positions.has(field));
  return (who.length > 0 ? who : codes).map(({ scheme, code }) => conceptLabel(view, scheme, code));
}

/** An audience in a few words: as printed, else by the labels of its codes. */
export function audienceWords(view: View, audience: Audience): string {
  if (audience.asPrinted) return audience.asPrinted;
  return namesOf(view, audience as unknown as Record<string, unknown>).join(", ") || view.words.unnamed;
}

/** An audience: its name, then its place on each axis, as labels that do not repeat the name. */
export const audience: ObjectView = (view, value, entry, level) => {
  const item = value as unknown as Audience;
  const { minimumAge, maximumAge } = item;
  const name = audienceWords(view, item);
  const said = new Set((item.asPrinted ? [name] : namesOf(view, value)).map(normaliseLabel));
  const codes = codesOf(value)
    .filter(({ scheme, code }) => !said.has(normaliseLabel(conceptLabel(view, scheme, code))))
    .map(({ scheme, code }) => html`<li>${conceptLink(view, scheme, code)}</li>`);
  const age =
    (minimumAge ?? maximumAge) !== undefined && html`<li>${view.words.age(minimumAge, maximumAge)}</li>`;
  const shown = ["minimumAge", "maximumAge", ...codedFields.map((field) => field.name)];
  return html`<p><strong>${name}</strong></p>
${
  (codes.length > 0 || age) &&
  html`<ul class="chips">${codes}${age}</ul>
`
}${restOf(view, value, entry, level, ...shown)}${remarks(view, value, name)}`;
};
