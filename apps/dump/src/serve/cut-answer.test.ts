import { Store } from "oxigraph";
import { describe, expect, test } from "vitest";
import { tableFormats } from "../ask/answer-formats.js";
import { cutAnswer } from "./cut-answer.js";

const store = new Store();
const VALUES = ["plain", 'a,b\n"c"', "},{ </result><result> &amp;", "\\n\ttab", "é😀"];
const rows = (count: number) =>
  `SELECT ?a ?b { VALUES (?a ?b) { ${VALUES.slice(0, count)
    .map((value) => `(${JSON.stringify(value)} UNDEF)`)
    .join(" ")} } }`;
const answer = (count: number, mediaType: string) =>
  store.query(rows(count), { results_format: mediaType }) as string;

describe.each(tableFormats.map(({ mediaType }) => mediaType))("%s", (mediaType) => {
  test.each([1, 2, 3, 4])("the first %i of five rows are what the engine writes for them alone", (count) => {
    const cut = cutAnswer(mediaType, answer(VALUES.length, mediaType), count);
    const alone = answer(count, mediaType);
    if (mediaType.endsWith("json")) expect(JSON.parse(cut ?? "")).toEqual(JSON.parse(alone));
    else expect(cut).toBe(alone);
  });

  test("nothing is cut from an answer that has no more rows", () => {
    for (const count of [0, 1, 4])
      expect(cutAnswer(mediaType, answer(count, mediaType), count)).toBeUndefined();
    expect(
      cutAnswer(mediaType, store.query("ASK {}", { results_format: mediaType }) as string, 1),
    ).toBeUndefined();
  });
});

test("N-Triples are cut by the line", () => {
  const lines = '<urn:a> <urn:b> "x\\ny" .\n<urn:a> <urn:b> <urn:c> .\n';
  expect(cutAnswer("application/n-triples", lines, 1)).toBe('<urn:a> <urn:b> "x\\ny" .\n');
  expect(cutAnswer("application/n-triples", lines, 2)).toBeUndefined();
});
