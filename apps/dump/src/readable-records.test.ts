import { Parser } from "n3";
import { expect, test } from "vitest";
import { createReadableTurtle } from "./readable-turtle.js";
import { baseUrl, seeds } from "./test/seeds.js";

async function textOf(turtle: ReturnType<typeof createReadableTurtle>): Promise<string | undefined> {
  const chunks = turtle.text();
  if (!chunks) return undefined;
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}

test("one document for all records, each under its address, in any order", async () => {
  const there = createReadableTurtle(baseUrl);
  const back = createReadableTurtle(baseUrl);
  for (const seed of seeds) there.add(seed);
  for (const seed of [...seeds].reverse()) back.add(seed);
  const text = await textOf(there);
  expect(await textOf(back)).toBe(text);
  expect(text?.match(/^# https:/gm)).toHaveLength(seeds.length);
  expect(text?.match(/^@prefix hpa:/gm)).toHaveLength(1);
  expect(new Parser().parse(text ?? "").length).toBeGreaterThan(1000);
});

test("too many records give no document", async () => {
  const turtle = createReadableTurtle(baseUrl, 2);
  for (const seed of seeds) turtle.add(seed);
  expect(await textOf(turtle)).toBeUndefined();
});
