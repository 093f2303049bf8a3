import { edtfBounds, issueCodes } from "@openhpa/core";
import { edtf } from "@openhpa/testkit";
import fc from "fast-check";
import { Parser, Store as QuadStore } from "n3";
import { Store } from "oxigraph";
import { describe, expect, it } from "vitest";
import { firstDay, lastDay } from "./edtf-bounds.js";
import { prefixesIn } from "./query-terms.js";
import { ruleQueries } from "./rule-queries.js";
import { generateSparqlShapes } from "./shacl-sparql.js";
import { queryPattern } from "./xpath-pattern.js";

const prologue = (query: string) =>
  prefixesIn(query)
    .map(([name, namespace]) => `PREFIX ${name}: <${namespace}>\n`)
    .join("");

describe.each(
  ruleQueries.map((query) => [`${query.code} ${query.name ?? query.classes[0]?.name}`, query] as const),
)("%s", (_, { code, select, classes, detail }) => {
  it("is SPARQL that runs, with every prefix declared", () => {
    expect(new Store().query(prologue(select) + select)).toEqual([]);
  });

  it("keeps to the syntax that SHACL allows in constraints (SHACL §5.3.1)", () => {
    expect(select).toMatch(/^SELECT (?:DISTINCT )?\$this/);
    expect(select).not.toMatch(/\b(?:VALUES|MINUS|SERVICE)\b/i);
    expect(select).not.toMatch(/AS \?(?:this|shapesGraph|currentShape|PATH)\b/);
    expect(select.match(/\bSELECT\b/g)).toHaveLength(1);
  });

  it("projects what its message names, about things of the model", () => {
    const head = select.slice(0, select.indexOf("WHERE"));
    const named = [...JSON.stringify(detail ?? {}).matchAll(/\{[?$](\w+)\}/g)].map(
      ([, name]) => name as string,
    );
    for (const name of named) expect(head).toMatch(new RegExp(`[?$]${name}\\b`));
    expect(classes.length).toBeGreaterThan(0);
    expect(Object.keys(issueCodes)).toContain(code);
  });
});

describe("the file of constraints", () => {
  const text = generateSparqlShapes();
  const store = new QuadStore(new Parser().parse(text));
  const SH = "http://www.w3.org/ns/shacl#";

  it("says of each rule its severity, its code and a message in French and English", () => {
    const constraints = store.getQuads(null, `${SH}sparql`, null, null);
    expect(constraints).toHaveLength(ruleQueries.length);
    for (const { subject, object } of constraints) {
      expect(store.getObjects(subject, `${SH}severity`, null)).toHaveLength(1);
      expect(store.getObjects(subject, "https://w3id.org/openhpa/ns#issueCode", null)).toHaveLength(1);
      const messages = store.getObjects(object, `${SH}message`, null);
      expect(messages.map((message) => "language" in message && message.language)).toEqual(["fr", "en"]);
      for (const { value } of messages) expect(value.replace(/\{\?\w+\}/g, "")).not.toMatch(/\?|undefined/);
    }
  });

  it("keeps the queries readable and unchanged", () => {
    const queries = store.getObjects(null, `${SH}select`, null).map(({ value }) => value.trim());
    expect(queries.sort()).toEqual(ruleQueries.map(({ select }) => select).sort());
    expect(text.match(/"""\n/g)).toHaveLength(ruleQueries.length);
  });
});

describe("a foreign graph in which two observations of one indicator share an axis", () => {
  const data = `
    PREFIX hpa: <https://w3id.org/openhpa/ns#>
    PREFIX sdmx-dimension: <http://purl.org/linked-data/sdmx/2009/dimension#>
    <urn:i> hpa:breakdown <urn:a>, <urn:b>, <urn:c> .
    <urn:a> a hpa:Observation ; sdmx-dimension:refArea <urn:t> .
    <urn:b> a hpa:Observation ; sdmx-dimension:refArea <urn:t> .
    <urn:c> a hpa:Observation ; hpa:group "femmes" .`;

  it("is found once", () => {
    const store = new Store();
    store.load(data, { format: "text/turtle" });
    const found = ruleQueries
      .filter(({ name }) => name?.startsWith("Observation-"))
      .map(({ select }) => {
        const rows = store.query(prologue(select) + select) as Map<string, { value: string }>[];
        return rows.map((row) => row.get("this")?.value);
      });
    expect(found).toEqual([["urn:b"], []]);
  });
});

describe("the days of a date in SPARQL", () => {
  it("are those of edtfBounds(), for dates of every shape", () => {
    const dates = [
      ...new Set(fc.sample(edtf, 400)),
      "9999-24",
      "1900-02",
      "2000-02",
      "0000",
      "0003-24",
      "20XX",
    ];
    const values = dates.map((date) => `"${date}"`).join(" ");
    const query = `SELECT ?date ?dateFirst ?dateLast WHERE { VALUES ?date { ${values} }\n${firstDay("date")}\n${lastDay("date")} }`;
    const rows = new Store().query(prologue(query) + query) as Map<string, { value: string }>[];
    const found = rows.map((row) => ["date", "dateFirst", "dateLast"].map((name) => row.get(name)?.value));
    const expected = dates.map((date) => [
      date,
      edtfBounds(date).earliest ?? "",
      edtfBounds(date).latest ?? "",
    ]);
    expect(found.sort()).toEqual(expected.sort());
  });
});

it("a pattern with look-behind and look-ahead finds the same without them", () => {
  const pattern = /(?<![\w.-])[a-z]+@(?!\d)/i;
  const { source, flags } = queryPattern(pattern);
  expect(source).not.toContain("(?");
  const portable = new RegExp(source, flags);
  for (const text of ["a@", "x a@b", "9a@", ".a@", "a@1", "A@ ", "-a@", ""])
    expect([text, portable.test(text)]).toEqual([text, pattern.test(text)]);
});
