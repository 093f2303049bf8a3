import { readdirSync, readFileSync } from "node:fs";
import { type Action, expandCurie, type HpaRecord } from "@openhpa/core";
import { DataFactory, Parser, type Quad, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { describe, expect, it } from "vitest";
import { DESCRIBES } from "../mapping.js";
import { toQuads } from "../quads.js";
import { generateShapes } from "./shacl.js";

const { literal, namedNode, quad } = DataFactory;
const base = "https://example.org/openhpa";
const validator = new Validator(new Store(new Parser().parse(generateShapes())) as never);

const folder = new URL("../../../../seeds/valid/", import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as HpaRecord] as const);

async function violations(quads: readonly Quad[]) {
  return (await results(quads)).filter(({ severity }) => severity === "Violation");
}

async function results(quads: readonly Quad[]) {
  const report = await validator.validate(new Store([...quads]) as never);
  return report.results.map(({ focusNode, path, severity, sourceShape, message }) => ({
    severity: severity?.value.split("#")[1],
    focus: focusNode?.value,
    path: path && "value" in path ? (path.value as string) : undefined,
    shape: sourceShape?.value.split("#")[1],
    languages: message.map((text) => ("language" in text ? text.language : "")),
  }));
}

const record = {
  type: "Action",
  key: "essai",
  title: { fr: "Essai" },
  themes: ["addictive-behaviours"],
  audiences: [{ key: "jeunes", minimumAge: 12, maximumAge: 25 }],
  coverage: { territories: ["departement:44"] },
  period: { start: "2019" },
  evaluation: {
    indicators: [
      { key: "seances", name: { fr: "Séances" }, breakdown: [{ territory: "departement:44", value: 2.5 }] },
    ],
  },
  outcomes: [{ key: "a1", category: "smoc:A1", stage: "planned", indicators: ["seances"] }],
} as const satisfies Action;
const graph = toQuads(record as unknown as Action, { base });
const action = `${base}/action/essai`;
/** The thing of a class in the graph; there is one of each. */
const subjectOf = (type: string) =>
  graph.find(({ object }) => object.value === expandCurie(type))?.subject.value ?? "";

/** A change to the graph of the record, and the shape that must refuse it. */
const changes: readonly (readonly [
  what: string,
  shape: string,
  change: (quads: readonly Quad[]) => Quad[],
])[] = [
  ["no title", "Action-title", without("http://purl.org/dc/terms/title")],
  ["a title without language", "Action-title", replaced("http://purl.org/dc/terms/title", literal("Essai"))],
  ["a blank title", "Action-title", replaced("http://purl.org/dc/terms/title", literal("  ", "fr"))],
  [
    "two titles in one language",
    "Action-title",
    added(action, "http://purl.org/dc/terms/title", literal("Autre", "fr")),
  ],
  [
    "a concept of another list",
    "Action-themes",
    replaced("http://www.w3.org/ns/dcat#theme", namedNode("https://w3id.org/openhpa/vocab/setting/school")),
  ],
  [
    "an untyped territory",
    "Coverage-territories",
    replaced("http://purl.org/dc/terms/spatial", namedNode("https://w3id.org/openhpa/vocab/44")),
  ],
  [
    "a date that is no EDTF",
    "Period-start",
    replaced(
      "https://w3id.org/openhpa/ns#start",
      literal("31/02/2019", namedNode("http://id.loc.gov/datatypes/edtf/EDTF")),
    ),
  ],
  [
    "two start dates",
    "Period-start",
    added(
      subjectOf("dcterms:PeriodOfTime"),
      "https://w3id.org/openhpa/ns#start",
      literal("2020", namedNode("http://id.loc.gov/datatypes/edtf/EDTF")),
    ),
  ],
  [
    "a value that is no number",
    "Observation-value",
    replaced("http://purl.org/linked-data/sdmx/2009/measure#obsValue", literal("deux")),
  ],
  [
    "reversed ages",
    "Audience-age-order",
    replaced(
      "https://schema.org/suggestedMinAge",
      literal("30", namedNode("http://www.w3.org/2001/XMLSchema#integer")),
    ),
  ],
  [
    "a negative age",
    "Audience-minimumAge",
    replaced(
      "https://schema.org/suggestedMinAge",
      literal("-1", namedNode("http://www.w3.org/2001/XMLSchema#integer")),
    ),
  ],
  [
    "a value without an axis",
    "Observation-breakdown-axis-not-neither",
    without("http://purl.org/linked-data/sdmx/2009/dimension#refArea"),
  ],
  [
    "a value with two axes",
    "Observation-breakdown-axis-not-both",
    added(subjectOf("hpa:Observation"), "https://w3id.org/openhpa/ns#group", literal("femmes")),
  ],
  [
    "a reference to nothing",
    "Outcome-indicators",
    replaced("https://w3id.org/openhpa/ns#measuredBy", namedNode(`${action}#rien`)),
  ],
  [
    "a part whose address ends in no key",
    "Audience",
    (quads) =>
      quads.map((item) => {
        const renamed = (term: { value: string }) => namedNode(term.value.replace(/#jeunes$/, "#Les_Jeunes"));
        return item.object.termType === "NamedNode"
          ? quad(renamed(item.subject), item.predicate, renamed(item.object))
          : quad(renamed(item.subject), item.predicate, item.object);
      }),
  ],
  ...["\n", "\r", "\u0085", "\u2028"].map(
    (end) =>
      [
        `a key with ${JSON.stringify(end)} behind it`,
        "Action-key",
        replaced("http://purl.org/dc/terms/identifier", literal(`essai${end}`)),
      ] as const,
  ),
  [
    "a title of blanks that are not of ASCII",
    "Action-title",
    replaced("http://purl.org/dc/terms/title", literal("\u00A0\u202F\u3000", "fr")),
  ],
  [
    "a thing that two things hold",
    "held-once-holder",
    added(subjectOf("hpa:Evaluation"), "https://schema.org/audience", namedNode(`${action}#jeunes`) as never),
  ],
  [
    "a thing that one thing holds twice",
    "Action-held-once-audience",
    added(action, "https://w3id.org/openhpa/ns#partner", namedNode(`${action}#jeunes`) as never),
  ],
  ["a record of nothing", "Record-describes", without(DESCRIBES)],
  [
    "an address with a blank",
    "Action-id",
    added(action, "https://w3id.org/openhpa/ns#recordIri", namedNode("https://example.org/a b") as never),
  ],
  [
    "a key that is no slug",
    "Action-key",
    replaced("http://purl.org/dc/terms/identifier", literal("Essai 1")),
  ],
];

/** A change that makes the record doubtful, and the one shape that says so. */
const warnings: readonly (readonly [
  what: string,
  shape: string,
  severity: string,
  change: (quads: readonly Quad[]) => Quad[],
])[] = [
  [
    "a mailbox of a person in a text",
    "Action-title-personal-data",
    "Warning",
    replaced("http://purl.org/dc/terms/title", literal("Écrire à P.Nom@example.org", "fr")),
  ],
  [
    "a mobile number in a text",
    "Action-title-personal-data",
    "Warning",
    replaced("http://purl.org/dc/terms/title", literal("Tél. 06 12 34 56 78", "fr")),
  ],
];

function without(predicate: string) {
  return (quads: readonly Quad[]) => quads.filter((item) => item.predicate.value !== predicate);
}

function replaced(predicate: string, object: ReturnType<typeof literal> | ReturnType<typeof namedNode>) {
  return (quads: readonly Quad[]) =>
    quads.map((item) =>
      item.predicate.value === predicate ? quad(item.subject, item.predicate, object) : item,
    );
}

function added(subject: string, predicate: string, object: ReturnType<typeof literal>) {
  return (quads: readonly Quad[]) => [...quads, quad(namedNode(subject), namedNode(predicate), object)];
}

describe("the SHACL shapes", () => {
  it.each(seeds)("accept %s", async (_, seed) => {
    expect(await violations(toQuads(seed, { base }))).toEqual([]);
  });

  it("accept the record that the changes start from", async () => {
    expect(await violations(graph)).toEqual([]);
  });

  it.each(changes)("refuse %s", async (_, shape, change) => {
    const changed = change(graph);
    expect(changed).not.toEqual(graph);
    const found = await violations(changed);
    expect(found.map((result) => result.shape)).toContain(shape);
  });

  it.each(warnings)("warn of %s", async (_, shape, severity, change) => {
    const changed = change(graph);
    expect(changed).not.toEqual(graph);
    const found = await results(changed);
    expect(found.map((result) => [result.shape, result.severity])).toEqual([[shape, severity]]);
    expect(found[0]?.languages).toEqual(["fr", "en"]);
  });

  it("speak French and English", async () => {
    const found = await violations(without("http://purl.org/dc/terms/title")(graph));
    expect(found[0]?.languages).toEqual(["fr", "en"]);
  });
});
