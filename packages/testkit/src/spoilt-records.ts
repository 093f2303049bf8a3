import fc, { type Arbitrary } from "fast-check";
import { arbitraryRecord } from "./arbitraries.js";

type Path = readonly (string | number)[];

/** Every place of a JSON value, the value itself first. */
export function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, item]) => placesIn(item, [...path, name]))];
}

/** A copy with another value at a place; `undefined` takes the member away. */
export function withValueAt(value: unknown, path: Path, replacement: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === name ? withValueAt(item, rest, replacement) : item));
  const entries = Object.entries(value as object).map(
    ([key, item]) => [key, key === name ? withValueAt(item, rest, replacement) : item] as const,
  );
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/** Names that JavaScript objects have already, which a careless lookup takes for fields. */
const prototypeNames = fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "valueOf");

const fromJson = fc.json().map((text) => JSON.parse(text) as unknown);

const hostile: Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fromJson,
  fc
    .tuple(prototypeNames, fc.anything())
    .map(([name, item]) => JSON.parse(`{"${name}": ${JSON.stringify(item) ?? null}}`)),
  fc.constantFrom(
    undefined,
    null,
    "",
    " ",
    [],
    {},
    [null],
    Number.NaN,
    -0,
    1e300,
    "\uD800",
    "44",
    "A4",
    "2019-02-30",
  ),
);

/** Records of which up to three places hold something else, of any kind. */
export function arbitrarySpoiltRecord(): Arbitrary<unknown> {
  const fault = fc.tuple(fc.nat(), hostile);
  return fc
    .tuple(arbitraryRecord(), fc.array(fault, { minLength: 1, maxLength: 3 }))
    .map(([record, faults]) =>
      faults.reduce<unknown>((value, [index, replacement]) => {
        const places = placesIn(value);
        return withValueAt(value, places[index % places.length] ?? [], replacement);
      }, record),
    );
}

/** Freezes a value with all that it holds, so that a function that changes its input throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}
