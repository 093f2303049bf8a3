import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { joinChunks } from "./joined-chunks.js";

async function joined(chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const found: string[] = [];
  for await (const part of joinChunks(Readable.from(chunks))) found.push(Buffer.from(part).toString());
  return found;
}

test("short texts come together, bytes as they are, in their order", async () => {
  expect(await joined(["a", "b", Buffer.from("c"), Buffer.from("d"), "e", "f"])).toEqual([
    "ab",
    "c",
    "d",
    "ef",
  ]);
  expect(await joined([])).toEqual([]);
});

test("text goes on as soon as there is enough", async () => {
  const half = "a".repeat(32_768);
  expect((await joined([half, half, "b"])).map(({ length }) => length)).toEqual([65_536, 1]);
  expect((await joined([half, half.slice(1), "b", "c"])).map(({ length }) => length)).toEqual([65_536, 1]);
});
