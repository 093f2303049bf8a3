import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gzip, gzipStream } from "./gzip.js";

async function packed(chunks: readonly (string | Uint8Array)[]): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of gzipStream(Readable.from(chunks))) parts.push(part);
  return Buffer.concat(parts);
}

/** The header of RFC 1952: identification, deflate, no flags, no time, no extra flags, unknown operating system. */
const HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

test("what is packed at once tells neither time nor machine", () => {
  const bytes = gzip("été");
  expect([...bytes.subarray(0, 10)]).toEqual(HEADER);
  expect(gunzipSync(bytes).toString()).toBe("été");
});

test("a stream gives the same bytes", async () => {
  expect((await packed(["é", "t", "é"])).equals(gzip("été"))).toBe(true);
  expect((await packed([])).equals(gzip(""))).toBe(true);
});

test("a long stream is whole, with the same header", async () => {
  const chunks = Array.from({ length: 300 }, (_, index) => `${index * 7919}-${"xyz".repeat(index)}\n`);
  const bytes = await packed(chunks);
  expect([...bytes.subarray(0, 10)]).toEqual(HEADER);
  expect(gunzipSync(bytes).toString()).toBe(chunks.join(""));
});

test("a fault of the source is that of the stream", async () => {
  const broken = async function* () {
    yield "a";
    throw new Error("source");
  };
  await expect(packed(broken() as never)).rejects.toThrow("source");
});
