import { edtfBounds, issueCodes, modelClass } from "@openhpa/core";
import { edtf } from "@openhpa/testkit";
import fc from "fast-check";
import { Parser, Store as QuadStore } from "n3";
import { Store } from "oxigraph";
import { describe, expect, it } from "vitest";
import { firstDay, firstPoint, lastDay, lastPoint } from "./edtf-bounds.js";
import { curieOf, prefixesIn } from "./query-terms.js";
import { ruleQueries } from "./rule-queries.js";
import { generateSparqlShapes } from "./shacl-sparql.js";
import { queryPattern } from "./xpath-pattern.js";

const prologue = (query: string) =>
  prefixesIn(query)
    .map(([name, namespace]) => `PREFIX ${name}: <${namespace}>\n`)
    .join("");

describe.each(ruleQueries.map((query) => [`${query.code} ${query.name}`, query] as const))("%s", (_, {
  code,
  select,
  targets,
  detail,
}) => {
  it("is SPARQL that runs, with every prefix declared", () => {
    expect(new Store().query(prologue(select) + select)).toEqual([]);
  });

  it("keeps to the syntax that SHACL allows in constraints (SHACL §5.3.1)", () => {
    expect(select).toMatch(/^SELECT (?:DISTINCT )?\$this/);
    expect(select).not.toMatch(/\b(?:VALUES|MINUS|SERVICE)\b/i);
    expect(select).not.toMatch(/AS \?(?:this|shapesGraph|currentShape|PATH)\b/);
    expect(select.match(/\bSELECT\b/g)).toHaveLength(1);
  });

  it("is about things of the model, and says of every record the same", () => {
    expect(JSON.stringify(detail ?? {})).not.toMatch(/[?$]/);
    if ("classes" in targets) expect(targets.classes.length).toBeGreaterThan(0);
    else expect(select).toContain(` ${curieOf(modelClass(targets.subjectsOf[0]), targets.subjectsOf[1])}`);
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
      // Jena takes at most one message on a constraint; those of the shape every engine reports.
      expect(store.getObjects(object, `${SH}message`, null)).toEqual([]);
      const messages = store.getObjects(subject, `${SH}message`, null);
      expect(messages.map((message) => "language" in message && message.language)).toEqual(["fr", "en"]);
      for (const { value } of messages) expect(value).not.toMatch(/\?|undefined|rien|nothing|\(\)/);
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
      .filter(({ name }) => name === "Observation")
      .map(({ select }) => {
        const rows = store.query(prologue(select) + select) as Map<string, { value: string }>[];
        return rows.map((row) => row.get("this")?.value);
      });
    expect(found).toEqual([["urn:b"]]);
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

describe("the points of dates in SPARQL", () => {
  it("tell whether an end lies before a start as edtfBounds() does, and in which years", () => {
    const dates = [
      ...new Set(fc.sample(edtf, 150)),
      "9999-24",
      "9998-24",
      "0003-24",
      "20XX",
      "2020-21",
      "2020-06",
    ];
    const values = dates.map((date) => `"${date}"`).join(" ");
    const query = `SELECT ?a ?aFrom ?b ?bTo (CONCAT(?bTo, "~") < ?aFrom AS ?isBefore) WHERE {
      VALUES ?a { ${values} } VALUES ?b { ${values} }
      ${firstPoint("a")}\n${lastPoint("b")} }`;
    const rows = new Store().query(prologue(query) + query) as Map<string, { value: string }>[];
    expect(rows).toHaveLength(dates.length ** 2);
    const wrong = rows.flatMap((row) => {
      const [a, from, b, to, isBefore] = ["a", "aFrom", "b", "bTo", "isBefore"].map(
        (name) => row.get(name)?.value,
      );
      const { earliest } = edtfBounds(a as string);
      const { latest } = edtfBounds(b as string);
      const isRight =
        from?.slice(0, 4) === (earliest ?? "..").slice(0, 4) &&
        to?.slice(0, 4) === (latest ?? "..").slice(0, 4) &&
        (!earliest || !latest || (isBefore === "true") === latest < earliest);
      return isRight ? [] : [{ a, from, b, to, isBefore }];
    });
    expect(wrong).toEqual([]);
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
