import { readFileSync } from "node:fs";
import type { HpaRecord } from "@openhpa/core";
import { toQuads } from "@openhpa/rdf";
import { keptTexts, withheldTexts } from "@openhpa/testkit";
import { expect, test } from "vitest";
import { coreShapesJudge } from "./core-shapes-judge.js";

const judge = coreShapesJudge(
  readFileSync(new URL("../../../../schemas/v1/shapes.ttl", import.meta.url), "utf8"),
);

async function isTold(text: string): Promise<boolean> {
  const record = { type: "Action", key: "a", title: { fr: "A" }, summary: { fr: text } } as HpaRecord;
  const found = await judge([...toQuads(record, { base: "https://example.org" })]);
  return found.some(({ code }) => code === "personal-data");
}

test("shapes withhold every written form of data about a person, and no other text", async () => {
  const passes = [];
  for (const text of new Set(withheldTexts)) if (!(await isTold(text))) passes.push(text);
  expect(passes).toEqual([]);
  const taken = [];
  for (const text of new Set(keptTexts)) if (await isTold(text)) taken.push(text);
  expect(taken).toEqual([]);
});
