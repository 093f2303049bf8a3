import { expandCurie } from "@openhpa/core";
import { Parser } from "n3";
import { Store } from "oxigraph";
import { describe, expect, test } from "vitest";
import { toExampleTurtle, toPrefixTurtle } from "../describe/example-files.js";
import { toSparql } from "./example-query.js";
import { selectIn, viewIn } from "./in-language.js";
import { exampleQueries } from "./index.js";

const target = { address: "https://exemple.fr/dump/examples/", target: "https://exemple.fr/dump/#data" };
const prefixes = new Parser().parse(toPrefixTurtle(target));

test("there are more than 28 questions, each with its own id and its own words", () => {
  expect(exampleQueries.length).toBeGreaterThanOrEqual(28);
  for (const value of [
    exampleQueries.map(({ id }) => id),
    exampleQueries.map(({ question }) => question.fr),
    exampleQueries.map(({ question }) => question.en),
    exampleQueries.map(({ select }) => select),
  ])
    expect(new Set(value).size).toBe(exampleQueries.length);
});

/** A path of any length that has a variable at each end: Virtuoso 7.2.5 refuses it. */
const UNBOUND_PATH = /\?\w+\s+[^\s"?]*[\w)][*+](?:\/\S+)?\s+\?\w+/g;

test("a path of any length between two unknowns is found, and no other", () => {
  for (const code of ["?a hpa:leadsTo+ ?b", "?a hpa:outcome/hpa:leadsTo* ?b", "?a (hpa:x|hpa:y)+ ?b"])
    expect(code).toMatch(new RegExp(UNBOUND_PATH.source));
  for (const code of [
    "?a hpa:leadsTo+ smoc:D",
    "smoc:C1 skos:broader* ?b",
    "?a skos:broader ?b",
    "(?n * ?m)",
  ])
    expect(code).not.toMatch(new RegExp(UNBOUND_PATH.source));
});

describe.each(exampleQueries.map((query) => [query.id, query] as const))("%s", (_, query) => {
  const sparql = toSparql(query);

  test("has words in both languages and keywords", () => {
    expect(query.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(query.question.fr).toMatch(/ \?$/);
    expect(query.question.en).toMatch(/[^ ]\?$/);
    expect(query.keywords.length).toBeGreaterThan(1);
    expect(new Set(query.keywords).size).toBe(query.keywords.length);
  });

  test("declares what it uses and runs without anything else", () => {
    expect(new Store().query(sparql)).toEqual(expect.any(Array));
  });

  test("keeps to what every engine answers alike", () => {
    const code = query.select.replace(/#[^\n]*|"[^"\n]*"/g, " ");
    expect(code).not.toMatch(
      /\bSERVICE\b|\bGROUP_CONCAT\b|\bSAMPLE\b|\bAVG\b|\bRAND\b|\bNOW\b|\bVALUES\b|\bSELECT\s+\*/i,
    );
    expect(code.replace(/COUNT\(\*\)/g, " ").match(UNBOUND_PATH) ?? []).toEqual([]);
    expect(code).not.toMatch(/_:|\[\s*\]/);
    expect(code).toMatch(/ORDER BY/);
  });

  test("says what its answer cannot tell, in the query too", () => {
    for (const language of ["fr", "en"] as const) {
      expect(query.limits[language]).toMatch(/^\S.*[.»"]$/);
      const said = toSparql(query, language).replace(/\n# /g, " ");
      expect(said).toContain(query.limits[language]);
      if (query.adapt) expect(said).toContain(query.adapt[language]);
    }
    expect(query.limits.en).not.toBe(query.limits.fr);
    expect(query.select).not.toContain("#");
  });

  test("is asked in English under English names, with nothing French left", () => {
    const english = selectIn(query, "en");
    const names = (text: string) => new Set([...text.matchAll(/\?(\w+)/g)].map(([, name]) => name));
    const before = names(query.select);
    const own = [...names(english)].filter((name) => !/_(?:fr|en)$/.test(name as string));
    // Two variables never become one.
    expect(own.length).toBe(before.size);
    expect(english.replaceAll("département", "")).not.toMatch(/[àâçéèêëîïôöùûüœ]|= "fr"\)\s+\}\s+(?!BIND)/i);
    const { vars } = JSON.parse(
      new Store().query(toSparql(query, "en"), { results_format: "json" }) as string,
    ).head;
    for (const name of vars) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    const { kind: _, ...columns } = viewIn(query.view, "en") ?? { kind: "table" };
    expect(vars).toEqual(expect.arrayContaining(Object.values(columns)));
  });

  test("has French names of columns, without accents", () => {
    const columns = new Store().query(sparql, { results_format: "json" }) as string;
    for (const name of JSON.parse(columns).head.vars) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  test("is described in the SIB form", () => {
    const quads = new Parser().parse(toExampleTurtle(query, target));
    const objects = (property: string) =>
      quads.filter(({ predicate }) => predicate.value === expandCurie(property)).map(({ object }) => object);
    expect(objects("rdf:type").map(({ value }) => value)).toEqual(
      ["sh:SPARQLExecutable", "sh:SPARQLSelectExecutable"].map(expandCurie),
    );
    const comments = objects("rdfs:comment").map((object) => [
      object.value,
      "language" in object ? object.language : "",
    ]);
    expect(comments).toEqual([
      [query.question.fr, "fr"],
      [query.question.en, "en"],
    ]);
    expect(objects("sh:select").map(({ value }) => value)).toEqual([sparql]);
    expect(objects("schema:keywords").map(({ value }) => value)).toEqual(query.keywords);
    expect(objects("schema:target").map(({ value }) => value)).toEqual([target.target]);
    expect(prefixes.some(({ subject }) => subject.value === objects("sh:prefixes")[0]?.value)).toBe(true);
  });
});
