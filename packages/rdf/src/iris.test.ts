import { schemes } from "@openhpa/vocabularies";
import { expect, test } from "vitest";
import * as iris from "./iris.js";

const base = "https://data.example.org";

test.each([
  base,
  `${base}/`,
  `${base}//`,
  `${base}///`,
])("a record stands under the base with one slash: %s", (given) => {
  expect(iris.trimBase(given)).toBe(base);
  expect(iris.recordIri({ type: "Action", key: "a" }, given)).toBe(`${base}/action/a`);
  expect(iris.recordIri({ type: "Registry", key: "a" }, given)).toBe(`${base}/registry/a`);
  expect(iris.recordIri({ type: "Action", key: "a", id: "https://other.example.org/1" }, given)).toBe(
    "https://other.example.org/1",
  );
});

test("an IRI has one fragment at most", () => {
  expect(iris.thingIri(`${base}/action/a`, "k")).toBe(`${base}/action/a#k`);
  expect(iris.thingIri(`${base}/doc#a`, "k")).toBe(`${base}/doc#a/k`);
});

test("a code loses its prefix in its IRI, and has it again", () => {
  const { smoc, theme } = schemes;
  expect(iris.codeIri(smoc, "smoc:A1")).toBe(`${smoc.iri}/A1`);
  expect(iris.codeValue(smoc, `${smoc.iri}/A1`)).toBe("smoc:A1");
  expect(iris.codeValue(smoc, `${smoc.iri}/Z9`)).toBe("smoc:Z9");
  expect(iris.codeValue(theme, `${theme.iri}/nutrition`)).toBe("nutrition");
  expect(iris.codeValue(theme, `${smoc.iri}/A1`)).toBeUndefined();
});

test("a territory is its type and code, and an IRI from elsewhere is none", () => {
  const nantes = iris.territoryIri("commune:44109");
  expect(nantes).toMatch(/\/vocab\/commune\/44109$/);
  expect(iris.territoryCode(nantes)).toBe("commune:44109");
  expect(iris.territoryCode("https://example.org/commune/44109")).toBeUndefined();
});

test("a reference is the key of a record under the base, else its IRI", () => {
  const value = (iri: string) => iris.recordValue(iri, base, "Action");
  expect(value(`${base}/action/atelier-1`)).toBe("atelier-1");
  expect(value(`${base}/action/`)).toBe(`${base}/action/`);
  expect(value(`${base}/action/a/b`)).toBe(`${base}/action/a/b`);
  expect(value(`${base}/registry/a`)).toBe(`${base}/registry/a`);
  expect(value("https://other.example.org/action/a")).toBe("https://other.example.org/action/a");
});

test("the key of a thing follows its fragment, else its last slash", () => {
  expect(iris.keyFromIri(`${base}/action/a#k`)).toBe("k");
  expect(iris.keyFromIri(`${base}/action/a`)).toBe("a");
  expect(iris.keyFromIri(`${base}/doc#a/k`)).toBe("k");
});
