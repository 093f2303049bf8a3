import { describe, expect, test } from "vitest";
import { byteRange } from "./byte-range.js";

const asked = (headers: Record<string, string>, method = "GET") =>
  byteRange(new Request("http://a.example/", { method, headers }), 100, '"a"');

describe("byteRange", () => {
  test.each([
    ["bytes=0-9", { start: 0, end: 9 }],
    ["bytes=90-", { start: 90, end: 99 }],
    ["bytes=-1", { start: 99, end: 99 }],
    ["bytes=0-1000", { start: 0, end: 99 }],
    ["bytes=0-9,5-20", { start: 0, end: 20 }],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=0-1,50-60", undefined],
    ["lines=0-9", undefined],
    ["bytes", undefined],
  ])("%s is %o", (range, expected) => {
    const found = asked({ Range: range });
    expect(typeof found === "object" ? { ...found } : found).toEqual(
      typeof expected === "object" ? expect.objectContaining(expected) : expected,
    );
  });

  test("is the whole file without Range, for HEAD, and when the file is not what If-Range speaks of", () => {
    expect(asked({})).toBeUndefined();
    expect(asked({ Range: "bytes=0-9" }, "HEAD")).toBeUndefined();
    expect(asked({ Range: "bytes=0-9", "If-Range": '"b"' })).toBeUndefined();
    expect(asked({ Range: "bytes=0-9", "If-Range": '"a"' })).toMatchObject({ start: 0 });
  });
});
