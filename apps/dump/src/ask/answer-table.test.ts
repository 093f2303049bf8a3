import { expect, test } from "vitest";
import { toFrenchText, toTable } from "./answer-table.js";
import type { AnswerTerm } from "./query-answer.js";

const typed = (value: string, type: string): AnswerTerm => ({
  type: "literal",
  value,
  datatype: `http://www.w3.org/2001/XMLSchema#${type}`,
});

test.each<readonly [AnswerTerm | undefined, string]>([
  [undefined, "–"],
  [typed("2.5", "decimal"), "2,5"],
  [typed("128", "integer"), "128"],
  [typed("true", "boolean"), "oui"],
  [typed("false", "boolean"), "non"],
  [typed("2019", "gYear"), "2019"],
  [{ type: "literal", value: "2020-09~", datatype: "http://id.loc.gov/datatypes/edtf/EDTF" }, "2020-09~"],
  [{ type: "literal", value: "1.5 km", "xml:lang": "fr" }, "1.5 km"],
  [{ type: "uri", value: "https://w3id.org/openhpa/vocab/smoc/C1" }, "smoc:C1"],
  [{ type: "uri", value: "https://exemple.fr/a#b" }, "https://exemple.fr/a#b"],
])("%j reads %s", (term, text) => {
  expect(toFrenchText(term)).toBe(text);
});

test("long texts go on below, numbers stand right, underscores are spaces", () => {
  const rows = [
    {
      libelle_imprime: { type: "literal", value: `${"mot ".repeat(12)}fin\nligne` } as const,
      n: typed("1.5", "decimal"),
    },
    { libelle_imprime: { type: "literal", value: "a" } as const },
  ];
  expect(toTable({ kind: "select", variables: ["libelle_imprime", "n"], rows }).split("\n")).toEqual([
    "libelle imprime                             │   n",
    "────────────────────────────────────────────┼────",
    "mot mot mot mot mot mot mot mot mot mot mot │ 1,5",
    "mot fin                                     │",
    "ligne                                       │",
    "a                                           │   –",
    "",
  ]);
});
