import type { Datatype } from "@openhpa/core";
import { codeList } from "@openhpa/vocabularies/codes";
import fc, { type Arbitrary } from "fast-check";
import { iri, key, recordReference } from "./address-values.js";
import { day, edtf, year } from "./date-values.js";
import { territory } from "./place-values.js";
import { languageMap, languageTag, visibleText } from "./text-values.js";

/** The datatypes of plain values. */
export type Plain = Exclude<Datatype, { kind: "object" }>;

/** A reference or path that is resolved once the rest of the record stands. */
export class Choice {
  constructor(readonly index: number) {}
}

const choice = fc.nat({ max: 1000 }).map((index) => new Choice(index));

const LARGEST = 999_999_999_999;

const decimal = fc.oneof(
  fc.constantFrom(0, 0.05, 2.5, 1e-7, -3.14, 1.5e-10, 0.1 + 0.2, 123456.789, -LARGEST, LARGEST, 5e-324),
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -LARGEST, max: LARGEST, noNaN: true }),
);

/** One arbitrary per kind of datatype: a new kind of the model that is not listed here does not compile. */
const byKind: {
  readonly [K in Plain["kind"]]: (datatype: Extract<Plain, { kind: K }>) => Arbitrary<unknown>;
} = {
  text: () => languageMap,
  string: ({ pattern }) =>
    pattern === undefined ? visibleText : fc.stringMatching(new RegExp(pattern, "u")),
  key: () => key,
  const: ({ value }) => fc.constant(value),
  integer: () => fc.oneof(fc.nat({ max: 120 }), fc.integer({ min: 0, max: LARGEST })),
  decimal: () => decimal,
  boolean: () => fc.boolean(),
  edtf: () => edtf,
  year: () => year,
  date: () => day,
  language: () => languageTag,
  iri: () => iri,
  code: ({ scheme }) => fc.constantFrom(...codeList(scheme).codes),
  territory: () => territory,
  reference: () => choice,
  record: () => recordReference,
};

/** Valid values of a plain datatype; references come as {@link Choice}. */
export function plainValue(datatype: Plain): Arbitrary<unknown> {
  return (byKind[datatype.kind] as (of: Plain) => Arbitrary<unknown>)(datatype);
}

/** A path into the record, chosen later. */
export const pathChoice: Arbitrary<unknown> = choice;
