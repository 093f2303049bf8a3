import type { HpaRecord } from "@openhpa/core";
import { parseWithN3 } from "@openhpa/testkit";
import type { Quad } from "n3";
import { expect, test } from "vitest";
import { toNQuads } from "./nquads.js";
import { fromQuads } from "./read.js";

const base = "https://data.example.org";
const me = `${base}/action/a`;

const record = {
  type: "Action",
  key: "a",
  title: { fr: "Titre" },
  partners: [
    { key: "x", name: "X" },
    { key: "y", name: "Y" },
  ],
  period: { start: "2019", end: "2020~" },
} as HpaRecord;

const prefixes = `
PREFIX hpa: <https://w3id.org/openhpa/ns#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <https://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

/** Reads the record with some Turtle added. */
function readWith(turtle: string, of: HpaRecord = record) {
  const added = parseWithN3(prefixes + turtle, "Turtle");
  return fromQuads([...parseWithN3(toNQuads(of, { base })), ...added], { base });
}

const said = ({ subject, predicate, object }: Quad) => `${subject.value} ${predicate.value} ${object.value}`;

test("a statement of another vocabulary is reported, and changes nothing", () => {
  const { records, leftOver } = readWith(`<${me}> <https://example.org/p> "x" .`);
  expect(records).toStrictEqual([record]);
  expect(leftOver.map(({ quad, reason }) => [said(quad), reason])).toEqual([
    [`${me} https://example.org/p x`, "unknown-statement"],
  ]);
});

test("of two values of one field the first in order is kept and the other reported, whatever came first", () => {
  const { records, leftOver } = readWith(`<${me}> hpa:edition "2019"^^xsd:gYear, "2018"^^xsd:gYear .`);
  expect(records[0]).toMatchObject({ edition: "2018" });
  expect(leftOver.map(({ quad, reason }) => [quad.object.value, reason])).toEqual([
    ["2019", "conflicting-value"],
  ]);
});

test("two texts in one language are a conflict, two languages are not", () => {
  const { records, leftOver } = readWith(`<${me}> dcterms:title "Zweiter"@fr, "Titel"@de .`);
  expect(records[0]?.title).toEqual({ fr: "Titre", de: "Titel" });
  expect(leftOver.map(({ quad, reason }) => [quad.object.value, reason])).toEqual([
    ["Zweiter", "conflicting-value"],
  ]);
});

test("text without a language is reported, not given one", () => {
  const { leftOver } = readWith(`<${me}> dcterms:abstract "sans langue" .`);
  expect(leftOver.map(({ reason }) => reason)).toEqual(["unreadable-value"]);
});

test("the second of two things in a field for one is reported with all that it says", () => {
  const { records, leftOver } = readWith(`
    <${me}> dcterms:temporal <https://example.org/z> .
    <https://example.org/z> a dcterms:PeriodOfTime ; hpa:duration "un an" .`);
  expect(records[0]).toMatchObject({ period: { start: "2019", end: "2020~" } });
  expect(leftOver.map(({ quad, reason }) => [quad.object.value, reason])).toEqual([
    ["https://example.org/z", "conflicting-value"],
    ["http://purl.org/dc/terms/PeriodOfTime", "unknown-statement"],
    ["un an", "unknown-statement"],
  ]);
});

test.each([
  ["a wrong datatype", '"5"^^xsd:double'],
  ["a form that the datatype has not", '"beaucoup"^^xsd:integer'],
  ["an IRI where a number stands", "<https://example.org/5>"],
])("%s is reported, not turned into a number", (_what, object) => {
  const { records, leftOver } = readWith(`<${me}> hpa:peopleReached ${object} .`);
  expect(records[0]).not.toHaveProperty("peopleReached");
  expect(leftOver.map(({ reason }) => reason)).toEqual(["unreadable-value"]);
});

test("a concept of another scheme is reported", () => {
  const { leftOver } = readWith(
    `<${me}> dcat:theme <http://publications.europa.eu/resource/authority/data-theme/HEAL> .`,
  );
  expect(leftOver.map(({ reason }) => reason)).toEqual(["unreadable-value"]);
});

test.each([
  "unheard-of",
  "%zz",
])("the unknown concept %s of a scheme of ours is left to validation", (notation) => {
  const { issues, leftOver } = readWith(
    `<${me}> dcat:theme <https://w3id.org/openhpa/vocab/theme/${notation}> .`,
  );
  expect(leftOver).toEqual([]);
  expect(issues[0]?.issues.map(({ code, received }) => [code, received])).toEqual([
    ["unknown-concept", notation],
  ]);
});

test("the plain date beside an exact EDTF date is not reported; one that says otherwise is", () => {
  expect(readWith("").leftOver).toEqual([]);
  const { leftOver } = readWith(
    `<${me}#Action.period> dcat:startDate "2018"^^xsd:gYear ; dcat:endDate "2020"^^xsd:gYear .`,
  );
  expect(leftOver.map(({ quad, reason }) => [quad.object.value, reason])).toEqual([
    ["2018", "unknown-statement"],
    ["2020", "unknown-statement"],
  ]);
});

test("things without a position come last, those with two are reported", () => {
  const { records, leftOver } = readWith(`
    <${me}> hpa:partner <${me}#w> .
    <${me}#w> foaf:name "W" .
    <${me}#x> schema:position 9 .`);
  expect((records[0] as { partners: { key: string }[] }).partners.map(({ key }) => key)).toEqual([
    "x",
    "y",
    "w",
  ]);
  expect(leftOver.map(({ quad, reason }) => [quad.object.value, reason])).toEqual([
    ["9", "conflicting-value"],
  ]);
});

test("records of another publisher keep their own address, and their parts their keys", () => {
  const foreign = toNQuads(record, { base: "https://elsewhere.example" });
  const [back] = fromQuads(parseWithN3(foreign), { base }).records;
  expect(back).toStrictEqual({ ...record, id: "https://elsewhere.example/action/a" });
  expect(parseWithN3(toNQuads(back as HpaRecord, { base })).map(({ subject }) => subject.value)).toContain(
    "https://elsewhere.example/action/a#x",
  );
});

test("an address that the graph gives to the record but that is not its own is reported", () => {
  const { records, leftOver } = readWith(`<${me}> hpa:recordIri <https://example.org/other> .`);
  expect(records).toStrictEqual([record]);
  expect(leftOver.map(({ reason }) => reason)).toEqual(["conflicting-value"]);
});

test("an address under the base that no key can have stays an address", () => {
  for (const end of ["", "a--b", "A", "a/b"]) {
    const replaced = { ...record, replacedBy: `${base}/action/${end}` } as HpaRecord;
    expect(readWith("", replaced).records).toStrictEqual([replaced]);
  }
});

test("a record with a fragment in its address has parts with one fragment only", () => {
  const own = { ...record, id: "https://example.org/actions#a" } as HpaRecord;
  const text = toNQuads(own, { base });
  expect(text).toContain("<https://example.org/actions#a/x>");
  expect(text).not.toMatch(/#[^ >]*#/);
  expect(fromQuads(parseWithN3(text), { base }).records[0]).toStrictEqual({ ...own, ...{ type: "Action" } });
});

test("a part whose key reads like the start of an address keeps its own period", () => {
  const activities = [{ key: "action", period: { start: "2001" } }];
  const both = { ...record, activities } as HpaRecord;
  expect(readWith("", both).records[0]).toMatchObject({
    activities,
    period: { start: "2019", end: "2020~" },
  });
});

test("named graphs are read as one, and the same statement in two of them counts once", () => {
  const lines = toNQuads(record, { base });
  const named = lines.replaceAll(" .\n", " <https://example.org/g> .\n");
  const { records, leftOver } = fromQuads(parseWithN3(lines + named), { base });
  expect(records).toStrictEqual([record]);
  expect(leftOver).toEqual([]);
});

test.each([
  [`${me}#Record`, "a"],
  [`${base}/action/b#Record`, "b"],
  ["https://example.org/fiche", "a"],
])("a record describes one thing: what %s says is said of %s", (node, described) => {
  const graph = `
    <${me}> a hpa:Action ; dcterms:identifier "a" .
    <${base}/action/b> a hpa:Action ; dcterms:identifier "b" .
    <${node}> foaf:primaryTopic <${me}>, <${base}/action/b> ; dcterms:modified "2021-01-01"^^xsd:date .`;
  const { records, leftOver } = fromQuads(parseWithN3(prefixes + graph, "Turtle"), { base });
  const dated = records.filter(({ modified }) => modified === "2021-01-01");
  expect(dated.map(({ key }) => key)).toEqual([described]);
  expect(leftOver.map(({ quad }) => quad.predicate.value)).toEqual([
    "http://xmlns.com/foaf/0.1/primaryTopic",
  ]);
});
