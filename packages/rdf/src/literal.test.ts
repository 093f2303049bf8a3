import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { describedBy, recordNode, recordValue, thingIri } from "./iris.js";
import { exactDatatype, literalValue } from "./literal.js";
import { indexStatements } from "./statement-index.js";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const { literal, namedNode, quad } = DataFactory;
const value = (text: string, type: string, kind = type) =>
  literalValue(literal(text, namedNode(XSD + type)), kind as never);

// XSD 1.1 Part 2: the lexical spaces of integer, decimal and boolean.
test.each([
  ["integer", "7", 7],
  ["integer", "+7", 7],
  ["integer", "-07", -7],
  ["integer", "7.0", undefined],
  ["integer", "7 ", undefined],
  ["integer", "", undefined],
  ["integer", "+", undefined],
  ["integer", "1e3", undefined],
  ["decimal", "7", 7],
  ["decimal", "7.", 7],
  ["decimal", ".5", 0.5],
  ["decimal", "-.5", -0.5],
  ["decimal", "+7.25", 7.25],
  ["decimal", ".", undefined],
  ["decimal", "", undefined],
  ["decimal", "1e3", undefined],
  ["decimal", "1,5", undefined],
  ["decimal", "x1.5", undefined],
  ["boolean", "true", true],
  ["boolean", "1", true],
  ["boolean", "false", false],
  ["boolean", "0", false],
  ["boolean", "TRUE", undefined],
  ["boolean", "2", undefined],
  ["boolean", "true ", undefined],
  ["boolean", "10", undefined],
])("the %s %j is %j", (type, text, expected) => {
  expect(value(text, type)).toBe(expected);
});

test("a literal of another datatype, and an IRI, have no value of the kind", () => {
  expect(value("7", "string", "integer")).toBeUndefined();
  expect(value("7", "integer", "string")).toBeUndefined();
  expect(value("7", "string")).toBe("7");
  expect(literalValue(namedNode("urn:a"), "string")).toBeUndefined();
});

test.each([
  ["2019", "gYear"],
  ["2019-01", "gYearMonth"],
  ["2019-09", "gYearMonth"],
  ["2019-10", "gYearMonth"],
  ["2019-12", "gYearMonth"],
  ["2019-05-03", "date"],
  ["2019-00", undefined],
  ["2019-13", undefined],
  ["2019-21", undefined],
  ["2019~", undefined],
  ["201X", undefined],
  ["02019", undefined],
  ["2019-1", undefined],
  ["2019-05-3", undefined],
  ["2019-05-03~", undefined],
  ["2019/2020", undefined],
])("the date %s is exactly a %s", (edtf, type) => {
  expect(exactDatatype(edtf)).toBe(type && XSD + type);
});

test.each([
  ["https://a.fr/action/x#Record", "https://a.fr/action/x"],
  ["https://a.fr/doc#x/Record", "https://a.fr/doc#x"],
  ["https://a.fr/action/x/Record", undefined],
  ["https://a.fr/doc#x#Record", undefined],
  ["https://a.fr/action/x#record", undefined],
  ["https://a.fr/action/x#aRecord", undefined],
  ["https://a.fr/action/x#Record1", undefined],
])("the node %s describes %s", (node, described) => {
  expect(describedBy(node)).toBe(described);
  if (described !== undefined) expect(recordNode(described)).toBe(node);
});

test("a base with a slash makes the same references", () => {
  expect(recordValue("https://a.fr/action/x", "https://a.fr/", "Action")).toBe("x");
  expect(recordValue("https://a.fr/action/X", "https://a.fr", "Action")).toBe("https://a.fr/action/X");
  expect(thingIri("https://a.fr/x#", "k")).toBe("https://a.fr/x#/k");
});

test("statements are known by subject and predicate, each once, their objects in one order", () => {
  const [s, p, q] = ["urn:s", "urn:p", "urn:q"].map((iri) => namedNode(iri)) as [never, never, never];
  const objects = [
    literal("b", "fr"),
    literal("b", "en"),
    namedNode("urn:z"),
    literal("b"),
    literal("a", "fr"),
    literal("b", namedNode("urn:t")),
  ];
  const given = objects.flatMap((object) => [quad(s, p, object), quad(s, p, object, namedNode("urn:g"))]);
  const say = (quads: typeof given) =>
    indexStatements(quads)
      .get("urn:s")
      ?.get("urn:p")
      ?.map(
        ({ object }) =>
          `${object.value} ${object.termType === "Literal" ? `${object.language} ${object.datatype.value.split("#").pop()}` : ""}`,
      );
  const expected = [
    "a fr langString",
    "b  string",
    "b  urn:t",
    "b en langString",
    "b fr langString",
    "urn:z ",
  ];
  expect(say(given)).toEqual(expected);
  expect(say([...given].reverse())).toEqual(expected);
  const index = indexStatements([...given, quad(s, q, namedNode("urn:a"))]);
  expect([...(index.get("urn:s")?.keys() ?? [])]).toEqual(["urn:p", "urn:q"]);
  expect(index.get("urn:p")).toBeUndefined();
});
