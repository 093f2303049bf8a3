import { arbitraryRecord, arbitrarySpoiltRecord, invalidSeeds, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../issue-limit.js";
import { type ModelClass, recordClasses } from "../model.js";
import { validateThoroughly } from "../validate.js";
import { structuralFindings } from "./index.js";
import { zodFindings } from "./zod-findings.fixture.js";

/** A finding with its detail made. */
const told = (finding: Finding) => ({ ...finding, detail: finding.detail() });
const pointerOf = ({ path }: Finding) => path.map(String).join("/");
const isPrototype = ({ path }: Finding) => path.at(-1) === "__proto__";

/**
 * What zod says, but for what it says in its own way: it measures what stands in the place of a list, it says that a number is beyond the
 * safe integers and beyond the bound, and it passes over a language called `__proto__`.
 */
function judged(entry: ModelClass, input: unknown, ours: readonly Finding[]): readonly Finding[] {
  const all = zodFindings(entry, input);
  const otherType = new Set(all.filter(({ code }) => code === "wrong-type").map(pointerOf));
  const passedOver = new Set(
    ours
      .filter((finding) => isPrototype(finding) && finding.code === "invalid-format")
      .map((finding) => pointerOf({ ...finding, path: finding.path.slice(0, -1) })),
  );
  return all.filter((finding) => {
    const place = pointerOf(finding);
    if (/^[≤≥] -?9007199254740991$/.test(String(finding.detail().expected))) return false;
    if (finding.code === "empty-value") return !otherType.has(place) && !passedOver.has(place);
    return finding.code !== "out-of-range" || !otherType.has(place);
  });
}

function entryOf(input: unknown): ModelClass {
  const type = (input as { readonly type?: unknown } | null)?.type;
  return type === "Registry" ? recordClasses.Registry : recordClasses.Action;
}

function expectSame(input: unknown): number {
  if (validateThoroughly(input).issues.some(({ code }) => code === "too-deep")) return 0;
  const entry = entryOf(input);
  const ours = structuralFindings(entry, input);
  const languages = ours.filter((finding) => finding.code === "invalid-format" && isPrototype(finding));
  expect(ours.filter((finding) => !languages.includes(finding)).map(told)).toEqual(
    judged(entry, input, ours).map(told),
  );
  return ours.length;
}

test.each([...validSeeds(), ...invalidSeeds()])("$name: what is said is what zod finds", ({ text }) => {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return;
  }
  expectSame(input);
});

test("of anything in any place, what is said is what zod finds: code, place, what was expected, suggestion, order", () => {
  let faults = 0;
  fc.assert(
    fc.property(fc.oneof(arbitraryRecord(), arbitrarySpoiltRecord()), (input) => {
      faults += expectSame(input);
    }),
    { numRuns: 1500 },
  );
  expect(faults).toBeGreaterThan(500);
});

test("of values that are no records, too", () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (input) => {
        expectSame(input);
      },
    ),
    { numRuns: 500 },
  );
});
