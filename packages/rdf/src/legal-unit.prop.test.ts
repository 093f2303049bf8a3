import {
  type Action,
  canonicalize,
  expandCurie,
  type HpaRecord,
  type Organisation,
  recordClasses,
  sirenOf,
  visit,
} from "@openhpa/core";
import { arbitraryRecord, canonicalNQuads, parseWithN3 } from "@openhpa/testkit";
import fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { context } from "./context.js";
import { areOneOrganisation, organisationIri } from "./iris.js";
import { toJsonLd } from "./json-ld.js";
import { toNQuads } from "./nquads.js";
import { toQuads } from "./quads.js";
import { fromQuads } from "./read.js";

const base = "https://data.example.org";
const LEGAL_UNIT = expandCurie("hpa:legalUnit");
const NAME = expandCurie("foaf:name");
const unit = organisationIri(base, "732829320");

/** An action whose carrier is printed under a name, with numbers. */
const action = (key: string, name: string, identifiers: Organisation["identifiers"]): Action =>
  ({
    type: "Action",
    key,
    title: { fr: key },
    carrier: { key: "porteur", name, ...(identifiers ? { identifiers } : {}) },
  }) as Action;

const records = [
  action("a", "CSAPA Les Tilleuls", [{ scheme: "siret", value: "73282932000074" }]),
  action("b", "Association Les Tilleuls", [{ scheme: "siren", value: "732 829 320" }]),
  action("c", "Les Tilleuls", undefined),
  action("d", "Les Tilleuls (mal saisi)", [{ scheme: "siren", value: "732829321" }]),
];
const quads = records.flatMap((record) => toQuads(record, { base }));

test("two actions that print one unit differently share its address, and each keeps the name that it prints", () => {
  const holders = quads.filter(({ predicate }) => predicate.value === LEGAL_UNIT);
  expect(holders.map(({ object }) => object.value)).toEqual([unit, unit]);
  const names = holders.map(
    ({ subject }) =>
      quads.find((quad) => quad.subject.equals(subject) && quad.predicate.value === NAME)?.object.value,
  );
  expect(names).toEqual(["CSAPA Les Tilleuls", "Association Les Tilleuls"]);
  expect(quads.filter(({ subject }) => subject.value === unit)).toEqual([]);
});

test("a graph comes back whole, also when its reader does not know the publisher's base", () => {
  for (const record of records) {
    const written = toQuads({ ...record, id: `${base}/action/${record.key}` }, { base });
    for (const reader of [base, "https://elsewhere.example/"]) {
      const { records: back, leftOver } = fromQuads(written, { base: reader });
      expect(leftOver).toEqual([]);
      expect(back).toHaveLength(1);
    }
  }
});

test("a unit that the record does not speak of is not passed over in silence", () => {
  const [first, ...others] = toQuads(records[0] as Action, { base });
  const changed = [first as (typeof quads)[number], ...others].map((quad) =>
    quad.predicate.value === LEGAL_UNIT
      ? parseWithN3(`<${quad.subject.value}> <${LEGAL_UNIT}> <${organisationIri(base, "552100554")}> .`)[0]
      : quad,
  );
  const { leftOver } = fromQuads(changed as typeof quads, { base });
  expect(leftOver.map(({ reason }) => reason)).toEqual(["unknown-statement"]);
});

test("two publishers' addresses of one unit are told to be one, and nothing else is", () => {
  expect(areOneOrganisation(unit, "https://autre.fr/x/organisation/siren-732829320")).toBe(true);
  expect(areOneOrganisation(unit, organisationIri(base, "552100554"))).toBe(false);
  expect(areOneOrganisation(`${unit}#x`, `${unit}#x`)).toBe(false);
});

const number = fc.constantFrom(
  { scheme: "siren", value: "732829320" },
  { scheme: "siret", value: "732 829 320 00074" },
  { scheme: "siren", value: "732829329" },
  { scheme: "siren", value: "552100554" },
);

/** Gives every organisation of a record some numbers; the others that it has stay. */
function withNumbers(record: HpaRecord, numbers: readonly unknown[]): HpaRecord {
  const copy = structuredClone(record);
  for (const [at, { entry, value }] of visit(recordClasses[copy.type], copy).entries())
    if (entry.name === "Organisation") {
      const given = numbers[at % numbers.length];
      (value as { identifiers?: unknown }).identifiers = given === undefined ? [] : [given];
      if (given === undefined) delete (value as { identifiers?: unknown }).identifiers;
    }
  return copy;
}

const numbered = fc
  .tuple(arbitraryRecord(), fc.array(fc.option(number, { nil: undefined }), { minLength: 1, maxLength: 4 }))
  .map(([record, numbers]) => withNumbers(record, numbers));

test("every organisation with a checked number has one unit, in every writer, and every record comes back", async () => {
  await fc.assert(
    fc.asyncProperty(numbered, async (record) => {
      const written = toQuads(record, { base });
      const organisations = visit(recordClasses[record.type], record).filter(
        ({ entry }) => entry.name === "Organisation",
      );
      const units = organisations.flatMap(({ value }) => sirenOf(value as unknown as Organisation) ?? []);
      const stated = written.filter(({ predicate }) => predicate.value === LEGAL_UNIT);
      expect(stated.map(({ object }) => object.value).sort()).toEqual(
        units.map((siren) => organisationIri(base, siren)).sort(),
      );
      const canonical = await canonicalNQuads(written);
      expect(await canonicalNQuads(parseWithN3(toNQuads(record, { base })))).toBe(canonical);
      const document = { ...toJsonLd(record, { base }), "@context": context };
      const rdf = await jsonld.toRDF(document as never, { format: "application/n-quads" });
      expect(await canonicalNQuads(parseWithN3(rdf as unknown as string))).toBe(canonical);
      const { records: back, leftOver } = fromQuads(written, { base });
      expect(leftOver).toEqual([]);
      expect(back).toStrictEqual([canonicalize(record)]);
    }),
    { numRuns: 100 },
  );
});
