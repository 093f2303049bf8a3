import { crc32 } from "node:zlib";
import { packedPiece } from "@openhpa/publish";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { createZipPieces } from "./zip-pieces.js";

/** Bytes of a row of the directory before its name, and where its numbers stand (APPNOTE 4.3.12). */
const ROW = 46;
const row = { crc: 16, packed: 20, length: 24, name: 28, offset: 42 } as const;

/** An archive of one part in three pieces, the second of which somebody else packed, and of one part without text. */
function archive(): { readonly bytes: Buffer; readonly texts: Readonly<Record<string, string>> } {
  const [first, second, third] = ["é".repeat(70_000), "deux\n".repeat(9), "trois"] as const;
  const zip = createZipPieces();
  zip.begin("a/é.xml");
  zip.text(first);
  const before = zip.taken();
  const foreign = packedPiece(second);
  zip.count(foreign.content.length, foreign.meta);
  zip.resume(before.length + foreign.content.length);
  zip.text(third);
  zip.end();
  zip.begin("b");
  zip.text("");
  zip.end();
  zip.close();
  const bytes = Buffer.concat([before, foreign.content, zip.taken()]);
  return { bytes, texts: { "a/é.xml": first + second + third, b: "" } };
}

test("another reader unpacks the parts, packed by whom they may be", () => {
  const { bytes, texts } = archive();
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()]);
  expect(Object.fromEntries(parts)).toEqual(texts);
});

test("the directory has the check value and the length of what stands in each part, and says where it begins", () => {
  const { bytes, texts } = archive();
  let at = bytes.readUInt32LE(bytes.length - 6);
  for (const [name, text] of Object.entries(texts)) {
    const part = Buffer.from(text);
    const length = bytes.readUInt16LE(at + row.name);
    expect(bytes.toString("utf8", at + ROW, at + ROW + length)).toBe(name);
    expect(bytes.readUInt32LE(at + row.crc)).toBe(crc32(part));
    expect(bytes.readUInt32LE(at + row.length)).toBe(part.length);
    expect(bytes.readUInt32LE(bytes.readUInt32LE(at + row.offset))).toBe(0x04034b50);
    at += ROW + length;
  }
});

test("an archive past 4 GiB is refused", () => {
  const zip = createZipPieces();
  expect(() => zip.resume(2 ** 32)).toThrow(RangeError);
  zip.begin("a");
  expect(() => zip.count(2 ** 32, { crc: 0, length: 1 })).toThrow(RangeError);
});
