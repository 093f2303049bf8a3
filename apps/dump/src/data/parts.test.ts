import { describe, expect, test } from "vitest";
import { partCount, partKey, partNumber, partPath, partPaths } from "./parts.js";

const subjects = Array.from({ length: 4000 }, (_, index) => `https://exemple.fr/action/fiche-${index}`);

describe("how many parts", () => {
  test.each([
    [0, 100, 1],
    [100, 100, 1],
    [101, 100, 2],
    [201, 100, 4],
    [799, 100, 8],
    [1e15, 100, 256],
  ])("%i bytes in parts of %i are %i parts", (bytes, size, expected) => {
    expect(partCount(bytes, size)).toBe(expected);
  });
});

describe("which part", () => {
  test("everything in a record goes where the record goes", () => {
    expect(partKey("https://a.fr/action/x#b")).toBe("https://a.fr/action/x");
    expect(partKey("https://a.fr/action/x")).toBe("https://a.fr/action/x");
    expect(partKey("https://a.fr/doc#a/b")).toBe("https://a.fr/doc");
  });

  test("parts are filled alike, and doubling them splits each in two", () => {
    const sizes = new Array<number>(8).fill(0);
    for (const subject of subjects) {
      const part = partNumber(subject, 8);
      sizes[part] = (sizes[part] as number) + 1;
      expect(partNumber(subject, 16) >> 1).toBe(part);
      expect(partNumber(subject, 1)).toBe(0);
      expect(partNumber(subject, 256)).toBeLessThan(256);
    }
    for (const size of sizes) expect(Math.abs(size - 500)).toBeLessThan(100);
  });

  test("the part of a key is the same for ever", () => {
    // First byte of the SHA-256 of « abc » (FIPS 180-4): 0xba.
    expect(partNumber("abc", 256)).toBe(0xba);
    expect(partNumber("abc", 2)).toBe(1);
  });
});

test("names of the files", () => {
  expect(partPath("nq", 0, 1)).toBe("actions.nq.gz");
  expect(partPaths("nt", 2)).toEqual(["actions-00000.nt.gz", "actions-00001.nt.gz"]);
});
