import {
  classOf,
  type Fields,
  type HpaRecord,
  keyOf,
  type ModelClass,
  modelClass,
  recordClasses,
  resolvePath,
  visit,
} from "@openhpa/core";

/** What a record held when it was opened, and every key that it has had since. */
export interface Origin {
  readonly record: HpaRecord;
  readonly keys: Set<string>;
}

/** The origin of a record that is opened now. */
export function originOf(record: HpaRecord): Origin {
  return { record, keys: new Set(keysOf(record)) };
}

function* keysOf(record: HpaRecord): Generator<string> {
  for (const { entry, value } of visit(recordClasses[record.type], record)) {
    const key = keyOf(entry, value);
    if (key !== undefined) yield key;
  }
}

type Pathed = Fields & { readonly path?: unknown };
const isList = (value: unknown): value is readonly Pathed[] => Array.isArray(value);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Proofs without those of values that are gone, or that a person has changed since the document was read. */
function evidenceOf(
  record: HpaRecord,
  { record: before }: Origin,
  list: readonly Pathed[],
): readonly Pathed[] {
  const entry = recordClasses[record.type];
  return list.filter(({ path }) => {
    if (typeof path !== "string") return true;
    const then = resolvePath(entry, before, path);
    const now = resolvePath(entry, record, path);
    if (!then.known || then.value === undefined) return true;
    if (!now.known || now.value === undefined) return false;
    const field = then.fields.at(-1);
    // A thing stays proved when something in it is corrected: the parts have proofs of their own.
    return (field && classOf(field) !== undefined) || same(then.value, now.value);
  });
}

/** Reasons for gaps without those of gaps that have been filled, or that were in things which are gone. */
function missingOf(
  record: HpaRecord,
  { record: before }: Origin,
  list: readonly Pathed[],
): readonly Pathed[] {
  const entry = recordClasses[record.type];
  return list.filter(({ path }) => {
    if (typeof path !== "string") return true;
    const then = resolvePath(entry, before, path);
    const now = resolvePath(entry, record, path);
    if (!now.known) return !then.known;
    return now.value === undefined || same(now.value, then.value);
  });
}

/** A telephone number in its international form follows from the printed one; it goes when that is changed. */
function withoutStalePhone(value: Fields, before: unknown): Fields {
  const { e164: _e164, ...rest } = value;
  const then = before as Fields | undefined;
  return then && same(then.e164, value.e164) && !same(then.asPrinted, value.asPrinted) ? rest : value;
}

/** The same thing without references to what has left the record, and without what followed from an answer that is changed. */
function settledThing(entry: ModelClass, value: Fields, before: unknown, gone: ReadonlySet<string>): Fields {
  const own = entry.name === "Phone" ? withoutStalePhone(value, before) : value;
  const settled: Record<string, unknown> = { ...own };
  for (const field of entry.fields) {
    const content = own[field.name];
    if (content === undefined || field.name === "evidence" || field.name === "missing") continue;
    const then = (before as Fields | undefined)?.[field.name];
    const of = classOf(field);
    if (of && isThing(content)) settled[field.name] = settledThing(modelClass(of.name), content, then, gone);
    if (of && Array.isArray(content))
      settled[field.name] = content.map((item: unknown) => {
        if (!isThing(item)) return item;
        const key = keyOf(of, item);
        const was = Array.isArray(then)
          ? then.find((one) => isThing(one) && keyOf(of, one) === key)
          : undefined;
        return settledThing(of, item, was, gone);
      });
    if (field.datatype.kind !== "reference") continue;
    if (typeof content === "string" && gone.has(content)) delete settled[field.name];
    if (Array.isArray(content)) {
      const rest = content.filter((key) => !gone.has(key));
      if (rest.length > 0) settled[field.name] = rest;
      else delete settled[field.name];
    }
  }
  return settled;
}

const isThing = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The record with what follows from its answers put right, without a question: proofs and gaps of what has changed, references to what is
 * gone. A record that nobody has changed comes back as it is.
 */
export function derived(record: HpaRecord, origin: Origin): HpaRecord {
  const now = new Set(keysOf(record));
  const gone = new Set([...origin.keys].filter((key) => !now.has(key)));
  for (const key of now) origin.keys.add(key);
  const settled = settledThing(recordClasses[record.type], record as unknown as Fields, origin.record, gone);
  const whole: Record<string, unknown> = { ...settled };
  for (const [name, listOf] of [
    ["evidence", evidenceOf],
    ["missing", missingOf],
  ] as const) {
    const list = settled[name];
    if (!isList(list) || list.length === 0) continue;
    const rest = listOf(record, origin, list);
    if (rest.length > 0) whole[name] = rest;
    else delete whole[name];
  }
  return whole as unknown as HpaRecord;
}
