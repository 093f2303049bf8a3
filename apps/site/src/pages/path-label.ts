import {
  classOf,
  type Fields,
  fieldNamed,
  type HpaRecord,
  keyOf,
  type LanguageMap,
  type ModelClass,
  type ModelField,
  recordClasses,
  type Visit,
  visit,
} from "@openhpa/core";
import { plainText } from "@openhpa/publish/browser";
import { schemeNamed } from "@openhpa/vocabularies";
import { conceptLabel } from "./concepts.js";
import { html } from "./html.js";
import type { Html } from "./markup.js";
import { territoryName } from "./territories.js";
import { labelOf, type View } from "./view.js";

/** Fields that name an object, best first. */
const naming = ["title", "name", "label", "text", "category", "asPrinted"] as const;
const LONGEST = 70;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")}…` : text;
}

/** What an object is called: its title, its name, its first words; its key when it has none of these. */
export function nameOf(view: View, entry: ModelClass, value: Fields): string {
  for (const name of naming) {
    const content = value[name];
    const field = content === undefined ? undefined : fieldNamed(entry, name);
    if (!field) continue;
    const { datatype } = field;
    if (datatype.kind === "code") return conceptLabel(view, schemeNamed(datatype.scheme), content as string);
    return shortened(datatype.kind === "text" ? plainText(view, content as LanguageMap) : String(content));
  }
  const { territory } = value;
  if (typeof territory === "string") return territoryName(view, territory);
  return keyOf(entry, value) ?? "";
}

/** A thing of a record. */
type Thing = Pick<Visit, "entry" | "value">;

/** The things of the record whose pages are being made, by their keys; of several with one key, the first. */
let lastThings: { readonly record: HpaRecord; readonly things: ReadonlyMap<unknown, Thing> } | undefined;

function thingsOf(record: HpaRecord): ReadonlyMap<unknown, Thing> {
  if (lastThings?.record === record) return lastThings.things;
  const [, ...parts] = visit(recordClasses[record.type], record);
  const things = new Map(parts.reverse().map((part) => [part.value.key, part]));
  lastThings = { record, things };
  return things;
}

/** What the thing of the page's record with this key is called. */
export function keyedLabel(view: View, key: string): string {
  const thing = view.record && thingsOf(view.record).get(key);
  return thing ? nameOf(view, thing.entry, thing.value) : key;
}

/** What a path leads to, and how that is said. */
interface Place {
  readonly entry: ModelClass | undefined;
  readonly value: unknown;
  /** The field whose items the next segment names. */
  readonly list?: ModelField | undefined;
  readonly label: string;
  readonly markup: Html;
}

/** The places of one page: in its evidence most paths come more than once, and begin like the one before. */
let last: { readonly view: View; readonly places: Map<string, Place> } | undefined;

/** A path of names and keys in words: «\u00A0Porteur › Adresse › Code postal\u00A0». What the model does not know stays as it is. */
export function pathLabel(view: View, path: string): string {
  return view.record ? placeAt(view, view.record, path).label : path;
}

/** The same as markup. */
export function pathMarkup(view: View, path: string): Html {
  return view.record ? placeAt(view, view.record, path).markup : html`${path}`;
}

function placeAt(view: View, record: HpaRecord, path: string): Place {
  if (last?.view !== view) last = { view, places: new Map() };
  const known = last.places.get(path);
  if (known) return known;
  const cut = path.lastIndexOf("/");
  const place =
    cut > 0
      ? within(view, placeAt(view, record, path.slice(0, cut)), path.slice(cut + 1))
      : stepTo(view, recordClasses[record.type], record, path.slice(cut + 1));
  last.places.set(path, place);
  return place;
}

function stepTo(view: View, entry: ModelClass | undefined, value: unknown, segment: string): Place {
  const field = entry && fieldNamed(entry, segment);
  if (!field) return { entry, value, label: segment, markup: html`${segment}` };
  const content: unknown = (value as Fields | undefined)?.[segment];
  const label = labelOf(view, field);
  const list = field.many ? field : undefined;
  return { entry: classOf(field), value: content, list, label, markup: html`${label}` };
}

function itemOf(view: View, list: ModelField, content: unknown, key: string): Place {
  const entry = classOf(list);
  const items = Array.isArray(content) ? (content as readonly Fields[]) : [];
  const value = entry && items.find((item) => keyOf(entry, item) === key);
  const label = entry && value ? `«\u00A0${nameOf(view, entry, value)}\u00A0»` : key;
  return { entry, value, label, markup: html`${label}` };
}

function within(view: View, { entry, value, list, label, markup }: Place, segment: string): Place {
  const place = list ? itemOf(view, list, value, segment) : stepTo(view, entry, value, segment);
  return { ...place, label: `${label} › ${place.label}`, markup: html`${markup} › ${place.markup}` };
}
