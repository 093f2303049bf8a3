import fc from "fast-check";
import { expect, test } from "vitest";
import { type FixedText, fixedText, LineBuffer } from "./line-buffer.js";

const texts = fc.array(
  fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.string({ unit: "binary", maxLength: 8 })),
  { minLength: 1, maxLength: 30 },
);

test("holds the UTF-8 of what was written, whatever memory it began with", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 64 }), (written, capacity) => {
      const lines = new LineBuffer(new ArrayBuffer(capacity));
      for (let round = 0; round < 2; round++) {
        lines.clear();
        for (const text of written) lines.write(text);
        expect(Buffer.from(lines.taken()).equals(Buffer.from(written.join("")))).toBe(true);
        expect(lines.text(0)).toBe(Buffer.from(written.join("")).toString());
      }
    }),
  );
});

test("what was written, and fixed text, is copied byte for byte from any place to any place", () => {
  const step = fc.tuple(fc.constantFrom("write", "again", "copy"), fc.nat(), fc.nat());
  fc.assert(
    fc.property(
      texts,
      fc.array(step, { maxLength: 60 }),
      fc.integer({ min: 0, max: 99 }),
      (pool, steps, room) => {
        const lines = new LineBuffer(new ArrayBuffer(room));
        const fixed = pool.map(fixedText);
        let expected = Buffer.alloc(0);
        for (const [kind, a, b] of steps) {
          const text = pool[a % pool.length] as string;
          const ends = expected.length + 1;
          const [from = 0, to = 0] = [a % ends, b % ends].sort((x, y) => x - y);
          if (kind === "write") lines.write(text);
          else if (kind === "again") lines.again(from, to);
          else lines.copy(fixed[a % pool.length] as FixedText);
          const added = kind === "again" ? expected.subarray(from, to) : Buffer.from(text);
          expected = Buffer.concat([expected, added]);
          expect(Buffer.from(lines.taken()).equals(expected)).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("what lies behind the lines stays there until it is written over, also when the memory grows", () => {
  const lines = new LineBuffer(0);
  lines.write("a");
  const from = lines.length;
  lines.write("lead ");
  const to = lines.length;
  lines.length = from;
  lines.reserve(100_000);
  for (let round = 0; round < 3; round++) lines.again(from, to);
  expect(lines.text(0)).toBe("alead lead lead ");
});

test("memory that was given is used, and kept", () => {
  const memory = new ArrayBuffer(64);
  const lines = new LineBuffer(memory);
  lines.write("é");
  expect(lines.taken().buffer).toBe(memory);
  lines.clear();
  lines.write("a");
  expect([...lines.taken()]).toEqual([0x61]);
});
