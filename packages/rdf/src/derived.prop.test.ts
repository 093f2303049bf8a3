import { expandCurie, type Fields, type HpaRecord, recordClasses, resolvePath, visit } from "@openhpa/core";
import { arbitraryRecord, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import type { Quad } from "n3";
import { expect, test } from "vitest";
import { RDF_TYPE, rowNamed } from "./mapping.js";
import { toQuads } from "./quads.js";

const base = "https://data.example.org";
const own = (name: string) => expandCurie(`hpa:${name}`);

const isThing = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The kinds of plain values that have an IRI. */
const named: ReadonlySet<string> = new Set(["code", "territory", "reference", "record", "iri"]);

/** What is said of a path: the statements of each piece of evidence and each gap of a record's graph. */
function abouts(
  quads: readonly Quad[],
): readonly { readonly path: string; readonly said: readonly Quad[] }[] {
  const subjects = quads.filter(({ predicate }) => predicate.value === own("aboutNode"));
  return subjects.map(({ subject }) => {
    const said = quads.filter((quad) => quad.subject.equals(subject));
    const path = said.find(({ predicate }) => predicate.value === own("path"))?.object.value;
    return { path: String(path), said };
  });
}

/** What a path is said to speak of is in the graph, as the fields of the record say it. */
function expectTrueAbout(record: HpaRecord, path: string, said: readonly Quad[], quads: readonly Quad[]) {
  const one = (name: string) => {
    const found = said.filter(({ predicate }) => predicate.value === own(name));
    expect(found.length, `${name} of ${path}`).toBeLessThanOrEqual(1);
    return found[0]?.object.value;
  };
  const [node, property, value] = [one("aboutNode"), one("aboutProperty"), one("aboutValue")];
  const ofNode = quads.filter(({ subject }) => subject.value === node);
  const types = ofNode.filter(({ predicate }) => predicate.value === RDF_TYPE);
  expect(types, path).toHaveLength(1);
  const { known, fields, value: content } = resolvePath(recordClasses[record.type], record, path);
  const field = fields.at(-1);
  expect(known, path).toBe(true);
  const statements = ofNode.filter(({ predicate }) => predicate.value === property);
  if (value !== undefined) expect(statements.map(({ object }) => object.value)).toContain(value);
  if (content === undefined) return expect(statements, path).toEqual([]);
  if (property !== undefined) expect(statements.length, path).toBeGreaterThan(0);
  const isObject = field?.datatype.kind === "object" && isThing(content);
  const isNamed = named.has(field?.datatype.kind as string) && !Array.isArray(content);
  expect(value !== undefined, path).toBe(isObject || isNamed);
  // A key is in the IRI and a class in the type: no property of the model holds them.
  if (property === undefined) return expect(["key", "const"]).toContain(field?.datatype.kind);
  if (isObject || isNamed || Array.isArray(content)) return;
  const literals = new Set(statements.map(({ object }) => object.value.normalize("NFC")));
  if (typeof content === "string") expect(literals, path).toContain(content.normalize("NFC"));
}

function expectTrueAbouts(record: HpaRecord) {
  const quads = toQuads(record, { base });
  const found = abouts(quads);
  const expected = visit(recordClasses[record.type], record)
    .filter(({ entry }) => entry.name === "Evidence" || entry.name === "Missing")
    .map(({ value }) => String((value as Fields).path));
  expect(found.map(({ path }) => path).sort()).toEqual(expected.sort());
  for (const { path, said } of found) expectTrueAbout(record, path, said, quads);
}

test.each(validSeeds())("what evidence and gaps of $name speak of is in the graph", ({ record }) =>
  expectTrueAbouts(record));

test("what evidence and gaps of any record speak of is in the graph", () => {
  fc.assert(fc.property(arbitraryRecord(), expectTrueAbouts), { numRuns: 500 });
});

test("a gap inside a thing that is not there speaks of the property that would lead to it", () => {
  const [seed] = validSeeds().filter(({ record }) => record.type === "Action");
  const {
    agreement: _,
    rights: _rights,
    ...record
  } = (seed as { record: HpaRecord }).record as unknown as Fields;
  const missing = ["/agreement/kind", "/rights/licence", "/rights"].map((path) => ({
    path,
    reason: "unknown",
  }));
  const quads = toQuads({ ...record, missing } as unknown as HpaRecord, { base });
  const all = abouts(quads);
  const found = missing.map(({ path }) =>
    ["aboutNode", "aboutProperty"].map(
      (name) =>
        all.find((about) => about.path === path)?.said.find(({ predicate }) => predicate.value === own(name))
          ?.object.value,
    ),
  );
  const action = `${base}/action/${record.key}`;
  const rights = rowNamed(recordClasses.Action, "rights")?.row.predicate;
  expect(found).toEqual([
    [action, own("agreement")],
    [`${action}#Record`, rights],
    [`${action}#Record`, rights],
  ]);
});
