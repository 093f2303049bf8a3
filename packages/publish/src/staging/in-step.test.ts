import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readInStep } from "./in-step.js";

async function* numbers(count: number, onNext: (number: number) => void = () => undefined) {
  for (let number = 0; number < count; number++) {
    onNext(number);
    yield number;
  }
}

async function all(items: AsyncIterable<number>): Promise<readonly number[]> {
  const found: number[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("readers in step", () => {
  test("each read the whole sequence, which is made once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(200), fc.integer({ min: 1, max: 5 }), async (count, readers) => {
        let made = 0;
        const source = numbers(count, () => {
          made += 1;
        });
        const read = await readInStep(source, Array(readers).fill(all));
        expect(read).toEqual(Array(readers).fill(Array.from({ length: count }, (_, index) => index)));
        expect(made).toBe(count);
      }),
      { numRuns: 50 },
    );
  });

  test("stay near each other", async () => {
    let made = 0;
    const source = numbers(1_000, () => {
      made += 1;
    });
    const slow = async (items: AsyncIterable<number>) => {
      for await (const item of items) {
        await Promise.resolve();
        expect(made - item).toBeLessThanOrEqual(64);
      }
    };
    await readInStep<number, unknown>(source, [all, slow, all]);
    expect(made).toBe(1_000);
  });

  test("end with the failure of the sequence, or of one of them, and leave the sequence", async () => {
    const broken = async function* () {
      yield* numbers(100);
      throw new Error("no more");
    };
    await expect(readInStep(broken(), [all, all])).rejects.toThrow("no more");
    let isLeft = false;
    const watched = async function* () {
      try {
        yield* numbers(1_000);
      } finally {
        isLeft = true;
      }
    };
    const failing = async (items: AsyncIterable<number>) => {
      for await (const item of items) if (item === 500) throw new Error("disk full");
    };
    await expect(readInStep<number, unknown>(watched(), [all, failing, all])).rejects.toThrow("disk full");
    expect(isLeft).toBe(true);
  });

  test("may not leave early: the others would wait for ever", async () => {
    const early = async (items: AsyncIterable<number>) => {
      for await (const _ of items) break;
    };
    await expect(readInStep<number, unknown>(numbers(100), [all, early])).rejects.toThrow("before the end");
    await expect(readInStep<number, unknown>(numbers(100), [all, async () => 1])).rejects.toThrow("before");
  });
});
