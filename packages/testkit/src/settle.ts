import { classOf, keyOf, type ModelClass, type OpenFields } from "@openhpa/core";
import { inOrder } from "./field-order.js";
import { addressesIn, keysByClass } from "./record-addresses.js";
import { Choice } from "./values.js";

/** Rebuilds the record bottom-up; an object for which `change` gives undefined is left out of the list that holds it. */
function rebuild(
  entry: ModelClass,
  value: OpenFields,
  change: (entry: ModelClass, value: OpenFields) => OpenFields | undefined,
): OpenFields | undefined {
  const copy: OpenFields = { ...value };
  for (const field of entry.fields) {
    const of = classOf(field);
    const content = copy[field.name];
    if (!of || content === undefined) continue;
    const items = (field.many ? (content as OpenFields[]) : [content as OpenFields]).flatMap(
      (item) => rebuild(of, item, change) ?? [],
    );
    if (items.length === 0) delete copy[field.name];
    else copy[field.name] = field.many ? items : items[0];
  }
  return change(entry, copy);
}

/** Makes the keys of a record unique by counting up those that are taken. */
function uniqueKeys() {
  const taken = new Set<string>();
  return (entry: ModelClass, value: OpenFields): OpenFields => {
    if (entry.identity.by !== "key" || "type" in value) return value;
    let key = value.key as string;
    for (let count = 2; taken.has(key); count += 1) key = `${value.key}-${count}`;
    taken.add(key);
    return { ...value, key };
  };
}

/** Leaves one of each: plain values that are equal in NFC, objects that have the same natural key. */
function distinct(entry: ModelClass, value: OpenFields): OpenFields {
  const copy = { ...value };
  for (const field of entry.fields) {
    const content = copy[field.name];
    if (!field.many || content === undefined) continue;
    const of = classOf(field);
    const seen = new Set<string>();
    copy[field.name] = (content as unknown[]).filter((item) => {
      const name = of ? keyOf(of, item as OpenFields) : item instanceof Choice ? item.index : item;
      const known = String(name).normalize("NFC");
      return name === undefined || (!seen.has(known) && seen.add(known));
    });
  }
  return copy;
}

/** Levels of the Swiss model that an outcome may lead to: one further, or the same one in the middle. */
function mayLeadTo(from: string, to: string): boolean {
  const steps = to.charCodeAt(0) - from.charCodeAt(0);
  return steps > 0 || (steps === 0 && (from === "B" || from === "C"));
}

const levelOf = (outcome: OpenFields) => String(outcome.category).slice("smoc:".length, "smoc:".length + 1);

/** A part of another indicator comes after it: so no indicator is a part of itself. */
const mayBePartOf = (indicators: readonly OpenFields[], part: OpenFields, whole: OpenFields) =>
  indicators.findIndex(({ key }) => key === whole.key) < indicators.findIndex(({ key }) => key === part.key);

/** True for a thing that a reference of this thing may name. */
function mayName(
  name: string,
  value: OpenFields,
  things: readonly OpenFields[],
): (thing: OpenFields) => boolean {
  if (name === "Outcome-Outcome") return (thing) => mayLeadTo(levelOf(value), levelOf(thing));
  if (name === "Indicator-Indicator") return (thing) => mayBePartOf(things, value, thing);
  return () => true;
}

/** Points references at things of the record; drops those that have nothing to point at. */
function references(record: OpenFields, root: ModelClass) {
  const byClass = keysByClass(root, record);
  return (entry: ModelClass, value: OpenFields): OpenFields | undefined => {
    const copy = { ...value };
    for (const field of entry.fields) {
      if (field.datatype.kind !== "reference" || copy[field.name] === undefined) continue;
      const { to } = field.datatype;
      const all = byClass.get(to) ?? [];
      const things = all.filter(mayName(`${entry.name}-${to}`, value, all));
      const pick = (choice: unknown) => things[(choice as Choice).index % things.length]?.key;
      if (things.length > 0) {
        const content = copy[field.name];
        copy[field.name] = field.many ? [...new Set((content as unknown[]).map(pick))] : pick(content);
      } else if (field.required) return undefined;
      else delete copy[field.name];
    }
    return copy;
  };
}

/** Points paths at fields of the record. */
function paths(addresses: readonly string[]) {
  return (_entry: ModelClass, value: OpenFields): OpenFields =>
    value.path instanceof Choice
      ? { ...value, path: addresses[value.path.index % addresses.length] as string }
      : value;
}

/** Turns a record whose parts are valid one by one into one that is valid as a whole. */
export function settle(entry: ModelClass, raw: OpenFields): OpenFields {
  const step = (value: OpenFields, change: Parameters<typeof rebuild>[2]) =>
    rebuild(entry, value, change) as OpenFields;
  const keyed = step(step(step(raw, uniqueKeys()), inOrder), distinct);
  const linked = step(keyed, references(keyed, entry));
  return step(step(linked, paths(addressesIn(entry, linked))), distinct);
}
