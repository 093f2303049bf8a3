import fc from "fast-check";
import { expect, test } from "vitest";
import { createKeptBuffer } from "./kept-buffer.js";

test("holds the UTF-8 of what was written, whatever memory it began with", () => {
  const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 20 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 64 }), (written, capacity) => {
      const kept = createKeptBuffer(new ArrayBuffer(capacity));
      for (let round = 0; round < 2; round++) {
        kept.clear();
        for (const text of written) kept.write(text);
        expect(Buffer.from(kept.bytes()).equals(Buffer.from(written.join("")))).toBe(true);
      }
    }),
  );
});

test("memory that was given is used, and kept", () => {
  const memory = new ArrayBuffer(64);
  const kept = createKeptBuffer(memory);
  kept.write("é");
  expect(kept.bytes().buffer).toBe(memory);
  kept.clear();
  kept.write("a");
  expect([...kept.bytes()]).toEqual([0x61]);
});
