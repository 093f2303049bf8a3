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
  visit,
} from "@openhpa/core";
import { plainText } from "@openhpa/publish/browser";
import { schemeNamed } from "@openhpa/vocabularies";
import { conceptLabel } from "./concepts.js";
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

/** What the thing of the page's record with this key is called. */
export function keyedLabel(view: View, key: string): string {
  const { record } = view;
  if (!record) return key;
  for (const { entry, value } of visit(recordClasses[record.type], record)) {
    if (value.key === key && value !== (record as unknown)) return nameOf(view, entry, value);
  }
  return key;
}

/** The labels of one page, in whose evidence most paths come more than once. */
let last: { readonly view: View; readonly labels: Map<string, string> } | undefined;

/** A path of names and keys in words: «\u00A0Porteur › Adresse › Code postal\u00A0». What the model does not know stays as it is. */
export function pathLabel(view: View, path: string): string {
  const { record } = view;
  if (!record) return path;
  if (last?.view !== view) last = { view, labels: new Map() };
  const known = last.labels.get(path);
  if (known !== undefined) return known;
  const label = labelOfPath(view, record, path);
  last.labels.set(path, label);
  return label;
}

function labelOfPath(view: View, record: HpaRecord, path: string): string {
  const words: string[] = [];
  let entry: ModelClass | undefined = recordClasses[record.type];
  let value: unknown = record;
  const segments = path.split("/").slice(1);
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] as string;
    const field: ModelField | undefined = entry && fieldNamed(entry, segment);
    if (!field) {
      words.push(segment);
      continue;
    }
    const of = classOf(field);
    const content: unknown = (value as Fields | undefined)?.[field.name];
    words.push(labelOf(view, field));
    entry = of;
    value = content;
    if (!field.many || index + 1 >= segments.length) continue;
    index += 1;
    const key = segments[index] as string;
    const items = Array.isArray(content) ? (content as readonly Fields[]) : [];
    value = of && items.find((item) => keyOf(of, item) === key);
    words.push(of && value ? `«\u00A0${nameOf(view, of, value as Fields)}\u00A0»` : key);
  }
  return words.join(" › ");
}
