import { readFileSync } from "node:fs";
import type { HpaRecord } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { importOscars } from "./index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the example of the README says what the code gives", async () => {
  const page = /const page = `([^`]+)`/.exec(readme)?.[1] ?? "";
  const url = /const url = "([^"]+)"/.exec(readme)?.[1];
  const territories = await loadTerritories();
  const { records, report } = importOscars(page, {
    file: "12.txt",
    url,
    territories,
    retrieved: "2026-11-21",
  });
  const record = records[0] as Extract<HpaRecord, { type: "Action" }>;
  const results = [
    record.key,
    record.themes,
    report.notUnderstood.map(({ line, text }) => [line, text]),
    report.lines.map(({ state }) => state)[4],
  ];
  const printed = [...readme.matchAll(/; \/\/ (.+)$/gm)].map(([, value]) => JSON.parse(value ?? ""));
  expect(printed).toEqual(results);
});
