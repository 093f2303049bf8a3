import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDump } from "@openhpa/dump";
import { jsonLdToQuads, ontologyQuads } from "@openhpa/rdf";
import { validSeeds } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Parser } from "n3";
import { beforeAll, expect, test } from "vitest";
import { catalogueFixture } from "../apps/feed/src/testing/catalogue-fixture.js";
import { audit } from "../packages/codegen/src/audit/audit.js";
import { type Axioms, readAxioms } from "../packages/codegen/src/audit/axioms.js";
import { standardAxioms } from "../packages/codegen/src/audit/standard-vocabularies.js";

const baseUrl = "https://exemple.fr/openhpa";
let axioms: Axioms;

beforeAll(async () => {
  axioms = readAxioms([...(await standardAxioms()), ...ontologyQuads()]);
});

/** What portals ask for although a vocabulary denies it; a row that is not found any more fails the test. */
const acceptedOfCatalogue = [
  {
    found: "false-domain http://purl.org/dc/terms/accrualPeriodicity: Dataset is no Collection",
    why: "DCAT-AP 3 gives a dcat:Dataset its frequency by this property; its datasets are collections, and portals expect no second class",
  },
];

const findings = (statements: Parameters<typeof audit>[0]) =>
  audit(statements, axioms).map(({ kind, what }) => `${kind} ${what}`);

test("what a dump says of itself, of its service and of its questions is denied by no vocabulary", async () => {
  const folder = mkdtempSync(join(tmpdir(), "openhpa-descriptions-"));
  const options = {
    baseUrl,
    territories: await loadTerritories(),
    publisher: "Éditeur de test",
    endpoint: "https://exemple.fr/sparql",
    generated: "2026-11-29",
    previousVersion: "2026-11-01",
  };
  const out = join(folder, "dump");
  await buildDump(
    validSeeds().map(({ record }) => record),
    { out, ...options },
  );
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ttl"),
  );
  expect(files).toEqual(
    expect.arrayContaining(["void.ttl", "dcat.ttl", "provenance.ttl", "service-description.ttl"]),
  );
  const found = files.flatMap((file) => {
    const parser = new Parser({ baseIRI: `${baseUrl}/dump/${file}` });
    return findings(parser.parse(readFileSync(join(out, file), "utf8"))).map((each) => `${file}: ${each}`);
  });
  expect(found).toEqual([]);
});

test("what the catalogue says is denied by no vocabulary, but for what portals ask", async () => {
  const { document } = await catalogueFixture();
  const statements = await jsonLdToQuads(document() as Parameters<typeof jsonLdToQuads>[0]);
  expect(findings(statements)).toEqual(acceptedOfCatalogue.map(({ found }) => found));
});
