import { walkJson } from "./json-walk.js";
import { DEEPEST } from "./well-formed.js";

const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** Fields written in a JSON text (UTF-8 bytes from `from` to `to`): the colons outside its strings. */
function writtenFields(json: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const byte = json[at];
    if (byte === COLON) count += 1;
    else if (byte === QUOTE) {
      for (at += 1; at < to && json[at] !== QUOTE; at++) if (json[at] === BACKSLASH) at += 1;
    }
  }
  return count;
}

/** Fields of a value and of all that it holds; not a number when it nests deeper than any record. */
function heldFields(value: object, depth: number): number {
  if (depth > DEEPEST) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      if (typeof item === "object" && item !== null) count += heldFields(item, depth + 1);
    }
    return count;
  }
  for (const name in value) {
    count += 1;
    const item = (value as Readonly<Record<string, unknown>>)[name];
    if (typeof item === "object" && item !== null) count += heldFields(item, depth + 1);
  }
  return count;
}

/**
 * True when what `JSON.parse` made of a text (UTF-8 bytes from `from` to `to`) holds every field that is written there: no field is written twice
 * in one object, where the last would silently stand for all (RFC 8259 §4). False also for what nests deeper than any record. Both are counted,
 * which takes a third of the time of parsing; {@link repeatedField} says which field it is.
 */
export function holdsAllFields(value: unknown, json: Uint8Array, from = 0, to = json.length): boolean {
  const held = typeof value === "object" && value !== null ? heldFields(value, 1) : 0;
  return held === writtenFields(json, from, to);
}

/** A field that stands more than once in one object. */
export interface RepeatedField {
  readonly name: string;
  /** Path of the field, names and positions. */
  readonly path: readonly (string | number)[];
  /** Where the second one begins, in UTF-16 code units. */
  readonly offset: number;
}

/** The first field of a JSON text that stands twice in one object; undefined where none does. */
export function repeatedField(text: string): RepeatedField | undefined {
  /** The names so far in what is open at each depth. */
  const names: (Set<string> | undefined)[] = [];
  let found: RepeatedField | undefined;
  walkJson(text, {
    value: (path) => {
      names[path.length] = undefined;
    },
    name: (path, offset) => {
      const depth = path.length - 1;
      const name = path[depth] as string;
      const known = names[depth];
      if (known === undefined) names[depth] = new Set([name]);
      else if (known.has(name)) found = { name, path: [...path], offset };
      else known.add(name);
      return found !== undefined;
    },
  });
  return found;
}
