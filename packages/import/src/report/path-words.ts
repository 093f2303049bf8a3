import {
  classOf,
  type Fields,
  fieldNamed,
  type HpaRecord,
  keyOf,
  type ModelClass,
  type ModelField,
  recordClasses,
} from "@openhpa/core";
import type { Namer } from "./namer.js";
import { shortened } from "./shortened.js";

/** Fields that name a thing, best first. */
const naming = [
  "title",
  "name",
  "label",
  "text",
  "category",
  "plan",
  "asPrinted",
  "territory",
  "funder",
] as const;

/** What a thing of a record is called: its title, its name, its first words; its kind when it has none. */
export function nameOfThing(namer: Namer, entry: ModelClass, value: Fields): string {
  for (const name of naming) {
    const content = value[name];
    const field = content === undefined ? undefined : fieldNamed(entry, name);
    if (!field) continue;
    const of = classOf(field);
    const said = of ? nameOfThing(namer, of, content as Fields) : namer.value(field, content);
    if (said) return shortened(said);
  }
  return entry.fr[0];
}

interface Place {
  readonly entry: ModelClass | undefined;
  readonly value: unknown;
}

/** One step of a path of names and keys or positions: what it is called, and what stands there. */
function itemAt(
  namer: Namer,
  of: ModelClass | undefined,
  content: unknown,
  part: string | number,
): { readonly said: string | undefined; readonly value: unknown } {
  const items = Array.isArray(content) ? (content as readonly unknown[]) : [];
  const value =
    typeof part === "number" ? items[part] : of && items.find((item) => keyOf(of, item as Fields) === part);
  const isThing = of && typeof value === "object" && value !== null;
  return { said: isThing ? `«\u00A0${nameOfThing(namer, of, value as Fields)}\u00A0»` : undefined, value };
}

function wordsOf(namer: Namer, record: HpaRecord | undefined, parts: readonly (string | number)[]): string {
  const words: string[] = [];
  let at: Place = { entry: recordClasses[record?.type ?? "Action"], value: record };
  for (let index = 0; index < parts.length; index += 1) {
    const field: ModelField | undefined = at.entry && fieldNamed(at.entry, String(parts[index]));
    if (!field) break;
    const of = classOf(field);
    let content: unknown = (at.value as Fields | undefined)?.[field.name];
    // Keys are made, never typed: the thing itself is the place.
    if (field.datatype.kind === "key") break;
    words.push(field.fr[0]);
    if (field.many && index + 1 < parts.length) {
      index += 1;
      const item = itemAt(namer, of, content, parts[index] as string | number);
      if (item.said) words.push(item.said);
      content = item.value;
    }
    at = { entry: of, value: content };
  }
  return words.join(" › ");
}

/** A path of names and keys in words: «\u00A0Objectifs › « Bien dormir »\u00A0»; «\u00A0la fiche\u00A0» for what the model does not know. */
export function pathWords(namer: Namer, record: HpaRecord | undefined, path: string): string {
  return wordsOf(namer, record, path.split("/").slice(1)) || "la fiche";
}

/** The place of an issue, by names and positions, in words. */
export function placeWords(
  namer: Namer,
  record: HpaRecord | undefined,
  path: readonly (string | number)[],
): string {
  return wordsOf(namer, record, path) || "la fiche";
}
