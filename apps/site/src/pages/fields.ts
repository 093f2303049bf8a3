import { classOf, type Fields, type ModelClass, type ModelField } from "@openhpa/core";
import { html } from "./html.js";
import { type Html, heading, type Piece } from "./markup.js";
import { allValues, oneValue } from "./values.js";
import { labelOf, type View } from "./view.js";

/** Classes that are shown in a line or two, without a heading of their own. */
const shortClasses = new Set(["Period", "Quantity", "Phone", "Identifier"]);

function isShort(field: ModelField): boolean {
  const of = classOf(field);
  return of ? shortClasses.has(of.name) : field.datatype.kind !== "text";
}

/** What a field holds, whatever its datatype; `level` is that of the headings it may need. */
export function contentOf(view: View, field: ModelField, content: unknown, level: number): Html {
  const of = classOf(field);
  if (of) {
    return field.many
      ? view.objects.all(view, of, content as readonly Fields[], level)
      : view.objects.one(view, of, content as Fields, level);
  }
  if (!field.many) return allValues(view, field, content);
  const items = (content as readonly unknown[]).map((item) => html`<li>${oneValue(view, field, item)}</li>`);
  return html`<ul class="chips">${items}</ul>`;
}

/** Label and content of a field as a row of a description list. */
export function fieldRow(view: View, field: ModelField, content: unknown, level: number): Html {
  return html`<div><dt>${labelOf(view, field)}</dt><dd>${contentOf(view, field, content, level)}</dd></div>
`;
}

/** The fields of an object as one description list, in the model's order. */
export function fieldRows(
  view: View,
  entry: ModelClass,
  value: Fields,
  fields: readonly ModelField[],
  level: number,
): Piece {
  const present = fields.filter((field) => value[field.name] !== undefined);
  if (present.length === 0) return undefined;
  return html`<dl class="fields" data-class="${entry.name}">${present.map((field) => fieldRow(view, field, value[field.name], level))}</dl>
`;
}

/** The fields of an object: short ones in description lists, long ones each under a heading of `level`. */
export function fieldBlocks(
  view: View,
  entry: ModelClass,
  value: Fields,
  fields: readonly ModelField[],
  level: number,
): Piece {
  const present = fields.filter((field) => value[field.name] !== undefined);
  const blocks: Piece[] = [];
  let short: ModelField[] = [];
  const flush = () => {
    blocks.push(fieldRows(view, entry, value, short, level));
    short = [];
  };
  for (const field of present) {
    if (isShort(field)) {
      short.push(field);
      continue;
    }
    flush();
    blocks.push(html`${heading(level, labelOf(view, field))}
${contentOf(view, field, value[field.name], level + 1)}
`);
  }
  flush();
  return blocks;
}

/** By class and the names that are left out: every view asks for the same few with each object. */
const remaining = new Map<ModelClass, Map<string, readonly ModelField[]>>();

/** The fields of a class without some, for what an object's own view has not shown yet; the key is an address, not content. */
export function fieldsWithout(entry: ModelClass, ...names: readonly string[]): readonly ModelField[] {
  const ofClass = remaining.get(entry) ?? new Map<string, readonly ModelField[]>();
  remaining.set(entry, ofClass);
  const left = names.join(" ");
  const known = ofClass.get(left);
  if (known) return known;
  const fields = entry.fields.filter((field) => field.datatype.kind !== "key" && !names.includes(field.name));
  ofClass.set(left, fields);
  return fields;
}
