import { canonicalize, type HpaRecord } from "@openhpa/core";
import { arbitraryRecord, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derived, originOf } from "./derived.js";

describe("a record that nobody changed", () => {
  test.each(
    validSeeds().map(({ name, record }) => [name, record] as const),
  )("comes back as it is: %s", (_name, record) => {
    expect(derived(record, originOf(record))).toEqual(record);
  });

  test("comes back as it is, whatever it holds", () => {
    fc.assert(
      fc.property(arbitraryRecord(), (record) => {
        expect(canonicalize(derived(record, originOf(record)))).toEqual(canonicalize(record));
      }),
      { numRuns: 60 },
    );
  });
});

const proof = (path: string) => ({
  path,
  source: "fiche",
  start: 0,
  end: 4,
  method: "label-match",
  certainty: "certain",
});
const before = {
  type: "Action",
  key: "a",
  title: { fr: "Bouger" },
  sources: [{ key: "fiche", title: { fr: "Fiche" } }],
  carrier: { key: "c", name: "Maison", phone: { asPrinted: "02 40 00 00 01", e164: "+33240000001" } },
  evaluation: { indicators: [{ key: "n", name: { fr: "Séances" }, value: 3 }] },
  outcomes: [{ key: "o", category: "smoc:A1", stage: "measured", indicators: ["n"] }],
  evidence: [
    proof("/title"),
    proof("/carrier"),
    proof("/carrier/name"),
    proof("/evaluation/indicators/n/value"),
  ],
  missing: [
    { path: "/summary", reason: "not-asked" },
    { path: "/evaluation/indicators/n/unit", reason: "not-asked" },
    { path: "/context", reason: "asked-but-blank" },
  ],
} as unknown as HpaRecord;
const changed = (change: object) =>
  derived({ ...before, ...change } as HpaRecord, originOf(before)) as unknown as Record<string, never>;
const paths = (list: readonly { readonly path: string }[] | undefined) => list?.map(({ path }) => path);

describe("what follows from an answer", () => {
  test("a proof goes when what it proves is changed, and stays for the thing around it", () => {
    const { evidence } = changed({ carrier: { key: "c", name: "Autre maison" } });
    expect(paths(evidence)).toEqual(["/title", "/carrier", "/evaluation/indicators/n/value"]);
  });

  test("a reason for a gap goes when the gap is filled", () => {
    const { missing } = changed({ summary: { fr: "En bref" } });
    expect(paths(missing)).toEqual(["/evaluation/indicators/n/unit", "/context"]);
  });

  test("with a thing go its proofs, the reasons for its gaps and what refers to it", () => {
    const record = changed({ evaluation: undefined });
    expect(paths(record.evidence)).toEqual(["/title", "/carrier", "/carrier/name"]);
    expect(paths(record.missing)).toEqual(["/summary", "/context"]);
    expect(record.outcomes).toEqual([{ key: "o", category: "smoc:A1", stage: "measured" }]);
  });

  test("the international form of a telephone number goes when the number is changed", () => {
    const phone = { asPrinted: "02 41 00 00 02", e164: "+33240000001" };
    const { carrier } = changed({ carrier: { key: "c", name: "Maison", phone } });
    expect(carrier).toEqual({ key: "c", name: "Maison", phone: { asPrinted: "02 41 00 00 02" } });
  });

  test("lists that become empty are gone", () => {
    const record = changed({
      title: { fr: "X" },
      carrier: undefined,
      evaluation: undefined,
      summary: { fr: "S" },
      context: { fr: "C" },
    });
    expect(record).not.toHaveProperty("evidence");
    expect(record).not.toHaveProperty("missing");
  });
});
