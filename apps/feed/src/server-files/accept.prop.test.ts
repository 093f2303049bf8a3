import fc from "fast-check";
import Negotiator from "negotiator";
import { describe, expect, test } from "vitest";
import { acceptPatterns, askedNames } from "./accept.js";

const types = ["text/html", "application/ld+json", "text/turtle", "application/json"] as const;
const patterns = acceptPatterns(types).map((pattern) => new RegExp(pattern, "i"));
const names = askedNames(types);

/** What a server does that knows the patterns: the name that the first of them has, else the first type. */
function byPatterns(accept: string): string {
  const match = patterns.map((pattern) => pattern.exec(accept)).find((found) => found !== null);
  return names.get(match?.[1]?.toLowerCase() ?? "") ?? types[0];
}

/** What the library of the web framework of Node makes of the header. */
function byNegotiator(accept: string): string {
  return new Negotiator({ headers: { accept } }).mediaType([...types]) ?? types[0];
}

const weight = fc.constantFrom(
  "",
  ";q=1",
  ";q=1.0",
  "; q=0.9",
  ";q=0.7",
  ";q=0.5",
  " ; q=0.3",
  ";q=0.1",
  ";q=0.04",
);
const named = fc.constantFrom(
  ...types,
  "application/rdf+xml",
  "image/png",
  "application/json-seq",
  "TEXT/Turtle",
);
const separator = fc.constantFrom(",", ", ", " ,  ");

describe("the patterns of Accept", () => {
  test("choose what negotiator chooses, for any list of types with weights", () => {
    const header = fc
      .tuple(fc.uniqueArray(named, { maxLength: 7, selector: (name) => name.toLowerCase() }), separator)
      .chain(([list, join]) =>
        fc
          .array(weight, { minLength: list.length, maxLength: list.length })
          .map((weights) => list.map((name, index) => name + weights[index]).join(join)),
      );
    fc.assert(
      fc.property(header, (accept) => {
        expect(byPatterns(accept), accept).toBe(byNegotiator(accept));
      }),
      { numRuns: 3000 },
    );
  });

  test("take everything last, and nothing that is refused", () => {
    for (const [accept, type] of [
      ["*/*", "text/html"],
      ["text/turtle, */*", "text/turtle"],
      ["*/*, text/turtle", "text/turtle"],
      ["text/turtle;q=0.2, */*;q=0.5", "text/html"],
      ["text/turtle;q=0, application/json;q=0.2", "application/json"],
      ["text/turtle;q=0.000", "text/html"],
      ["text/turtle;charset=utf-8;q=0.5, application/json;q=0.4", "text/turtle"],
      ["application/*;q=0.5, text/html;q=0.4", "application/ld+json"],
    ] as const)
      expect(byPatterns(accept), accept).toBe(type);
  });

  test("are read by RE2, which has no look-around and no references", () => {
    for (const pattern of acceptPatterns(types)) expect(pattern).not.toMatch(/\(\?[=!<]|\\[1-9]/);
  });
});
