import type { HpaRecord } from "@openhpa/core";
import { ontologyQuads, schemeQuads, territoryQuads, toQuads } from "@openhpa/rdf";
import { arbitraryRecord, corpusRecords, validSeeds } from "@openhpa/testkit";
import { schemes } from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import * as fc from "fast-check";
import { DataFactory, Parser, type Quad } from "n3";
import { beforeAll, describe, expect, test } from "vitest";
import { matrixCases } from "../matrix/cases.js";
import { acceptedFindings } from "./accepted.js";
import { type AuditFinding, audit } from "./audit.js";
import { type Axioms, readAxioms } from "./axioms.js";
import { standardAxioms } from "./standard-vocabularies.js";

const base = "https://example.org/openhpa";
/** Two values of every field of the model, each in a valid record of its own. */
const everyField = () =>
  matrixCases()
    .filter(({ issue }) => issue === undefined)
    .map(({ record }) => record as HpaRecord);
/** Records that were made apart may share a key or an IRI: each gets a publisher, and an IRI of its own where it has one. */
const write = (records: Iterable<HpaRecord>) =>
  [...records].flatMap((record, index) => {
    const own = record.id === undefined ? {} : { id: `${base}/own/${index}` };
    return toQuads({ ...record, ...own }, { base: `${base}/${index}` });
  });
let axioms: Axioms;
let concepts: readonly Quad[];

beforeAll(async () => {
  axioms = readAxioms([...(await standardAxioms()), ...ontologyQuads()]);
  const index = await loadTerritories();
  const codes = new Set([
    "region:52",
    "departement:44",
    "commune:44109",
    "canton:VD",
    "country:FR",
    "country:CH",
  ]);
  concepts = [
    ...Object.values(schemes).flatMap((scheme) => schemeQuads(scheme)),
    ...territoryQuads(codes, index),
  ];
});

const rows = (findings: readonly AuditFinding[]) =>
  findings.map(({ kind, what }) => `${kind} ${what}`).sort();
const accepted = acceptedFindings.map(({ kind, what }) => `${kind} ${what}`).sort();

describe("every published statement is true by its vocabulary's own definition", () => {
  test("what records, concepts and territories say, with every field of the model, is denied by no vocabulary", () => {
    const drawn = fc.sample(arbitraryRecord(), { numRuns: 100, seed: 14 });
    const statements = [
      ...write(validSeeds().map(({ record }) => record)),
      ...write(everyField()),
      ...write(corpusRecords(100)),
      ...write(drawn),
      ...concepts,
    ];
    const predicates = new Set(statements.map(({ predicate }) => predicate.value));
    expect(predicates.size).toBeGreaterThan(120);
    expect(rows(audit(statements, axioms))).toEqual(accepted);
  });

  test("what the ontology says is denied by no vocabulary", () => {
    expect(rows(audit(ontologyQuads(), axioms))).toEqual([]);
  });
});

describe("the audit sees", () => {
  const prefixes = `
    @prefix dc: <http://purl.org/dc/elements/1.1/> .
    @prefix dcat: <http://www.w3.org/ns/dcat#> .
    @prefix dcterms: <http://purl.org/dc/terms/> .
    @prefix foaf: <http://xmlns.com/foaf/0.1/> .
    @prefix hpa: <https://w3id.org/openhpa/ns#> .
    @prefix oa: <http://www.w3.org/ns/oa#> .
    @prefix org: <http://www.w3.org/ns/org#> .
    @prefix prov: <http://www.w3.org/ns/prov#> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .`;
  const faults: readonly (readonly [what: string, kind: AuditFinding["kind"], turtle: string])[] = [
    ["a term that does not exist", "unknown-term", `<urn:a> dc:rightsHolder "X" .`],
    ["a class that does not exist", "unknown-term", `<urn:a> a org:Company .`],
    [
      "a domain that is not the subject's class",
      "false-domain",
      `<urn:a> a org:Organization ; prov:hadRole <urn:r> .`,
    ],
    ["a domain on a concept", "false-domain", `<urn:a> a skos:Concept ; dcat:startDate "2008"^^xsd:gYear .`],
    [
      "a domain that is a union",
      "false-domain",
      `<urn:a> a org:Organization ; prov:hadPrimarySource <urn:s> .`,
    ],
    [
      "a range that is not the object's class",
      "false-range",
      `<urn:a> a org:Organization ; org:classification <urn:b> . <urn:b> a org:Organization .`,
    ],
    ["a literal for an expected class", "literal-for-class", `<urn:a> dcterms:language "fr" .`],
    [
      "a literal for a class",
      "literal-for-class",
      `<urn:a> a skos:Concept ; foaf:page "https://example.org" .`,
    ],
    ["an IRI for a literal", "iri-for-datatype", `<urn:a> dcterms:title <urn:b> .`],
    [
      "a wrong datatype",
      "wrong-datatype",
      `<urn:a> a prov:Entity ; prov:generatedAtTime "2024-05-01"^^xsd:date .`,
    ],
    [
      "a signed number for one that is not",
      "wrong-datatype",
      `<urn:a> a oa:TextPositionSelector ; oa:start "1"^^xsd:integer .`,
    ],
    ["disjoint classes", "disjoint-types", `<urn:a> a prov:Activity , prov:Entity .`],
    ["two preferred labels", "skos-integrity", `<urn:a> a skos:Concept ; skos:prefLabel "a"@fr , "b"@fr .`],
    [
      "a label twice",
      "skos-integrity",
      `<urn:a> a skos:Concept ; skos:prefLabel "a"@fr ; skos:altLabel "a"@fr .`,
    ],
    [
      "a cycle",
      "skos-integrity",
      `<urn:a> a skos:Concept ; skos:broader <urn:b> . <urn:b> a skos:Concept ; skos:broader <urn:a> .`,
    ],
  ];

  test.each(faults)("%s", (_, kind, turtle) => {
    const statements = new Parser({ format: "Turtle" }).parse(`${prefixes}\n${turtle}`);
    expect(audit(statements, axioms).map((finding) => finding.kind)).toContain(kind);
  });

  test("nothing to say against a statement about somebody else's thing", () => {
    const { namedNode, quad } = DataFactory;
    const license = quad(
      namedNode("urn:a"),
      namedNode("http://purl.org/dc/terms/license"),
      namedNode("https://creativecommons.org/licenses/by/4.0/"),
    );
    expect(audit([license], axioms)).toEqual([]);
  });
});
