import { classOf, compareCodePoints, type ModelClass, recordClasses, visit } from "@openhpa/core";
import type { Column } from "@openhpa/core/columns";
import { impersonal } from "../record-keys.js";
import type { DraftFields } from "../record-path.js";
import { slugOf } from "../slug.js";

const action = recordClasses.Action;

function isObject(value: unknown): value is DraftFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The JSON pointer of names of a column: `/carrier/name`. */
export function pointerOf(column: Column): string {
  return `/${column.path.join("/")}`;
}

/** What stands in a record at the path of a column; texts are language maps. */
export function valueAt(record: DraftFields, { path }: Column): unknown {
  return path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), record);
}

/** The object that holds the last field of a column; made where it is not there. */
function holderOf(record: DraftFields, { path }: Column): DraftFields {
  let holder = record;
  for (const name of path.slice(0, -1)) {
    if (!isObject(holder[name])) holder[name] = {};
    holder = holder[name] as DraftFields;
  }
  return holder;
}

/** The language of the text that a column shows of a record: its own, else French, else the record's, else the first. */
export function shownLanguage(record: DraftFields, column: Column, otherwise: string): string {
  const text = valueAt(record, column);
  if (column.language !== undefined) return column.language;
  if (!isObject(text)) return otherwise;
  const own = typeof record.language === "string" ? record.language : "fr";
  return (
    ["fr", own].find((tag) => text[tag] !== undefined) ??
    Object.keys(text).sort(compareCodePoints)[0] ??
    otherwise
  );
}

/** Puts a value at the path of a column; a text goes to one language and leaves the others. */
export function setValue(record: DraftFields, column: Column, value: unknown, language: string): void {
  const holder = holderOf(record, column);
  const name = column.field.name;
  if (column.field.datatype.kind !== "text") holder[name] = value;
  else holder[name] = { ...(isObject(holder[name]) ? holder[name] : {}), [language]: value };
}

/** Takes the value of a column away, with the objects that are then empty but for their key. */
export function removeValue(record: DraftFields, column: Column, language: string): void {
  const { path, field } = column;
  const holders = [record];
  for (const name of path.slice(0, -1)) {
    const next = holders.at(-1)?.[name];
    if (!isObject(next)) return;
    holders.push(next);
  }
  const holder = holders.at(-1) as DraftFields;
  const text = holder[field.name];
  if (field.datatype.kind === "text" && isObject(text) && Object.keys(text).length > 1) {
    const { [language]: _gone, ...others } = text;
    holder[field.name] = others;
    return;
  }
  delete holder[field.name];
  for (let depth = path.length - 1; depth > 0; depth -= 1) {
    const fields = Object.keys(holders[depth] as DraftFields).filter((name) => name !== "key");
    if (fields.length > 0) return;
    delete (holders[depth - 1] as DraftFields)[path[depth - 1] as string];
  }
}

/** Fields that a key is made from, the most telling first. */
const telling = ["name", "title", "text", "label", "category", "plan", "asPrinted", "record", "description"];

function contentOf(entry: ModelClass, value: DraftFields): string {
  for (const name of telling) {
    const content = value[name];
    if (typeof content === "string") return content;
    if (isObject(content)) return String(content.fr ?? Object.values(content)[0] ?? "");
  }
  const held = entry.fields.find((field) => classOf(field) && isObject(value[field.name]));
  return held ? contentOf(classOf(held) as ModelClass, value[held.name] as DraftFields) : "";
}

/** Gives every thing without a key one that is made from its content and unique in the record. Keys that are there stay. */
export function giveKeys(record: DraftFields): void {
  const things = [...visit(action, record)].filter(
    ({ entry }) => entry !== action && entry.identity.by === "key",
  );
  const taken = new Set(things.map(({ value }) => value.key).filter((key) => typeof key === "string"));
  const counts = new Map<string, number>();
  for (const { entry, value, field } of things) {
    if (typeof value.key === "string") continue;
    const slug = impersonal(slugOf(contentOf(entry, value))) || slugOf(field?.name ?? "") || "element";
    let count = counts.get(slug) ?? 0;
    let key = slug;
    do {
      count += 1;
      key = count === 1 ? slug : `${slug}-${count}`;
    } while (taken.has(key));
    counts.set(slug, count);
    taken.add(key);
    (value as DraftFields).key = key;
  }
}

/** The key of a row without one: its first identifier (`oscars-61839`), else its title and edition, else nothing. */
export function derivedKey(record: DraftFields): string | undefined {
  const [identifier] = (record.identifiers ?? []) as readonly DraftFields[];
  const number = identifier ? slugOf(`${identifier.scheme} ${identifier.value}`, 110) : "";
  if (identifier && slugOf(String(identifier.value)) !== "" && impersonal(number) !== "") return number;
  const titles = isObject(record.title) ? record.title : {};
  const title = impersonal(slugOf(String(titles.fr ?? Object.values(titles)[0] ?? ""), 100));
  if (title === "") return undefined;
  return typeof record.edition === "string" ? `${title}-${record.edition}` : title;
}
