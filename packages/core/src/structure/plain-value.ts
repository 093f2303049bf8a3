import { codeList } from "@openhpa/vocabularies/codes";
import {
  atMostCharacters,
  bounds,
  isAtMost,
  LANGUAGE_PATTERN,
  longest,
  patterns,
  TEXT_PATTERN,
} from "../datatypes.js";
import type { Datatype } from "../field.js";
import type { Finding } from "../issue-limit.js";
import { badForm, forms, notInList, type Refused, refusal, wrongType } from "./refusals.js";

type Plain = Exclude<Datatype, { readonly kind: "object" }>;

/** What is wrong with one value of a datatype. */
type Check = (refused: Refused) => readonly Finding[];

const none: readonly Finding[] = [];
const expressions = new Map<string, RegExp>();

function matches(source: string, value: string): boolean {
  let expression = expressions.get(source);
  if (!expression) {
    expression = new RegExp(source, "u");
    expressions.set(source, expression);
  }
  return expression.test(value);
}

function formed(source: string, most = Number.POSITIVE_INFINITY): Check {
  return (refused) => {
    const { received } = refused;
    if (typeof received !== "string") return [wrongType(refused, "string")];
    const found = matches(source, received) ? [] : [badForm(refused)];
    return isAtMost(received, most)
      ? found
      : [...found, refusal("out-of-range", refused, () => ({ expected: atMostCharacters(most) }))];
  };
}

function inRange([least, greatest]: readonly [number, number], { isWhole = false } = {}): Check {
  return (refused) => {
    const { received } = refused;
    if (typeof received !== "number" || !Number.isFinite(received)) return [wrongType(refused, "number")];
    if (isWhole && !Number.isInteger(received)) return [wrongType(refused, "integer")];
    if (received < least) return [refusal("out-of-range", refused, () => ({ expected: `≥ ${least}` }))];
    return received > greatest
      ? [refusal("out-of-range", refused, () => ({ expected: `≤ ${greatest}` }))]
      : none;
  };
}

/** True for an object as JSON and object literals make them, also one of another realm (a frame, a worker, `node:vm`). */
function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const maker: unknown = value.constructor;
  if (typeof maker !== "function") return true;
  const prototype: unknown = maker.prototype;
  return typeof prototype === "object" && prototype !== null && Object.hasOwn(prototype, "isPrototypeOf");
}

const line = formed(TEXT_PATTERN);

/** Texts by language; symbols, which no JSON has, are members that name no language. */
function text(refused: Refused): readonly Finding[] {
  const { received: map, path, field } = refused;
  if (!isMap(map)) return [wrongType(refused, "text")];
  const languages = Reflect.ownKeys(map).filter((name) =>
    Object.prototype.propertyIsEnumerable.call(map, name),
  );
  if (languages.length === 0) return [refusal("empty-value", refused)];
  return languages.flatMap((language) => {
    const place = { path: [...path, language as string], entry: undefined, field };
    if (typeof language === "symbol" || !matches(LANGUAGE_PATTERN, language))
      return refusal("invalid-format", { ...place, received: language }, () => ({
        expected: forms.language ?? "",
      }));
    return line({ ...place, received: map[language] });
  });
}

const formOfKind = ({ kind }: Datatype) => formed(patterns[kind] as string, longest[kind]);

const checks: { readonly [K in Plain["kind"]]: (datatype: Plain & { readonly kind: K }) => Check } = {
  text: () => text,
  string: ({ pattern }) => (pattern === undefined ? line : formed(pattern)),
  const:
    ({ value }) =>
    (refused) =>
      refused.received === value ? none : [notInList(refused, [value])],
  integer: () => inRange(bounds.integer, { isWhole: true }),
  decimal: () => inRange(bounds.decimal),
  boolean: () => (refused) =>
    typeof refused.received === "boolean" ? none : [wrongType(refused, "boolean")],
  code: ({ scheme }) => {
    const { codes } = codeList(scheme);
    return (refused) => (codes.has(refused.received as string) ? none : [notInList(refused, [...codes])]);
  },
  key: formOfKind,
  edtf: formOfKind,
  year: formOfKind,
  date: formOfKind,
  language: formOfKind,
  iri: formOfKind,
  territory: formOfKind,
  reference: formOfKind,
  record: formOfKind,
};

/** What is wrong with one plain value of a datatype, in the words of the model; nothing for a right one. */
export function plainFindings(datatype: Plain, refused: Refused): readonly Finding[] {
  return (checks[datatype.kind] as (datatype: Plain) => Check)(datatype)(refused);
}
