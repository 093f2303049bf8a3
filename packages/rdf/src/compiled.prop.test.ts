import { type HpaRecord, recordClasses, visit } from "@openhpa/core";
import { arbitraryRecord, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { type Quad, Writer } from "n3";
import { expect, test } from "vitest";
import { toNQuads } from "./nquads.js";
import { type GraphOptions, toQuads } from "./quads.js";
import { toTurtle, writeTurtle } from "./turtle.js";

/** The slow way: quads from the tables, written by N3.js in the canonical form of N-Quads; UTF-8 has no lone surrogates. */
function slowNQuads(record: HpaRecord, options: GraphOptions): string {
  return Buffer.from(new Writer({ format: "N-Quads" }).quadsToString(toQuads(record, options))).toString();
}

/** The slow way to Turtle: the same quads by subject, written by N3.js. */
function slowTurtle(record: HpaRecord, options: GraphOptions): string {
  const bySubject = new Map<string, Quad[]>();
  for (const quad of toQuads(record, options))
    bySubject.set(quad.subject.value, [...(bySubject.get(quad.subject.value) ?? []), quad]);
  return writeTurtle([...bySubject.values()].flat());
}

const addresses = ["https://data.example.org", "https://données.example.org/été/"];

function expectTheSlowBytes(record: HpaRecord) {
  for (const base of addresses) {
    for (const graph of [undefined, "record"] as const) {
      const options = { base, graph };
      expect(toNQuads(record, options)).toBe(slowNQuads(record, options));
      expect(toTurtle(record, options)).toBe(slowTurtle(record, options));
    }
  }
}

test.each(validSeeds())("$name is written with the bytes of the slow way", ({ record }) =>
  expectTheSlowBytes(record));

test("generated records are written with the bytes of the slow way", () => {
  fc.assert(fc.property(arbitraryRecord(), expectTheSlowBytes), { numRuns: 150 });
});

/** What text could do to a writer: every control character, separators of lines, lone surrogates, both Unicode forms. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom("\u0000", "\u001B", "\u007F", "\u0085", "\u2028", "\uD800", "\uDC00", "e\u0301", "é"),
      fc.constantFrom('"', "\\", "\n", "\r", "> <", "%2F", "%252F", "/", "\u2000", "\u20D0", "😀", "' ()*!"),
    ),
    { minLength: 1, maxLength: 4 },
  )
  // N3.js alone escapes these two, which no record can hold.
  .map((pieces) => pieces.join("").replace(/[\uFFFE\uFFFF]/g, ""));

/** The record with other text wherever the model takes text, natural keys included; no longer a valid one. */
function withTexts(record: HpaRecord, next: () => string): HpaRecord {
  const copy = structuredClone(record);
  for (const { entry, value } of visit(recordClasses[copy.type], copy)) {
    const fields = value as Record<string, unknown>;
    for (const { name, datatype, many } of entry.fields) {
      const content = fields[name];
      if (content === undefined) continue;
      if (datatype.kind === "string") fields[name] = many ? (content as string[]).map(next) : next();
      if (datatype.kind === "text")
        fields[name] = Object.fromEntries(
          Object.keys(content as object).map((language) => [language, next()]),
        );
    }
  }
  return copy;
}

test("hostile text is written with the bytes of the slow way", () => {
  const texts = fc.array(hostileText, { minLength: 5, maxLength: 20 });
  fc.assert(
    fc.property(arbitraryRecord(), texts, (record, all) => {
      let at = 0;
      expectTheSlowBytes(withTexts(record, () => all[at++ % all.length] as string));
    }),
    { numRuns: 100 },
  );
});

test.each([
  "https://schema.org/x",
  "http://www.w3.org/ns/dcat",
  "http://www.w3.org/ns/dcat#a",
  "https://example.org/𝒳",
])("a record at %s is written with the bytes of the slow way", (id) => {
  for (const { record } of validSeeds()) expectTheSlowBytes({ ...record, id });
});
