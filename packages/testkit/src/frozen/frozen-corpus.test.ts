import { createHash } from "node:crypto";
import { validate } from "@openhpa/core";
import { toNQuads } from "@openhpa/rdf";
import { expect, test } from "vitest";
import { frozenCorpus } from "./frozen-corpus.js";

test("the frozen corpus has the bytes that it had when measurements began", () => {
  const hash = createHash("sha256");
  for (const record of frozenCorpus(2000)) hash.update(`${JSON.stringify(record)}\n`);
  expect(hash.digest("hex")).toBe("90838def0b63889f47979ff66a1cebcba28fd246dd971e6a0752f2140a444fdc");
});

test("its records are valid, and make many statements", () => {
  let statements = 0;
  for (const record of frozenCorpus(300)) {
    expect(validate(record).issues.filter(({ severity }) => severity === "error")).toEqual([]);
    statements += toNQuads(record, { base: "https://example.org" }).split("\n").length - 1;
  }
  expect(statements / 300).toBeGreaterThan(80);
});
