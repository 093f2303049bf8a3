import { Parser } from "n3";
import { expect, test } from "vitest";
import { baseUrl, seeds } from "../test/seeds.js";
import { createReadableRecords, type ReadableDocuments } from "./readable-records.js";

async function textOf(chunks: AsyncGenerator<string>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}

function collected(records = seeds, limit?: number): ReadableDocuments | undefined {
  const readable = createReadableRecords(baseUrl, limit);
  for (const record of records) readable.add(record);
  return readable.documents();
}

test("one document for all records, each under its address, in any order", async () => {
  const [there, back] = [collected(), collected([...seeds].reverse())];
  if (!there || !back) throw new Error("no documents");
  for (const form of ["turtle", "trig"] as const) {
    const text = await textOf(there[form]());
    expect(await textOf(back[form]())).toBe(text);
    expect(text.match(/^# https:/gm)).toHaveLength(seeds.length);
    expect(text.match(/^@prefix hpa:/gm)).toHaveLength(1);
  }
  const turtle = new Parser().parse(await textOf(there.turtle()));
  const trig = new Parser({ format: "TriG" }).parse(await textOf(there.trig()));
  expect(turtle.length).toBeGreaterThan(1000);
  expect(trig.length).toBe(turtle.length);
  expect(new Set(trig.map(({ graph }) => graph.value)).size).toBe(seeds.length);
});

test("too many records give no document", () => {
  expect(collected(seeds, 2)).toBeUndefined();
});
