import { expect, test } from "vitest";
import { type Bill, billFaults, published } from "./bill-of-materials.js";

const component = (name: string, url: string, licence = "MIT") => ({
  name,
  version: "1.0.0",
  purl: `pkg:npm/${encodeURIComponent(name)}@1.0.0`,
  licenses: licence === "" ? [] : [{ license: { id: licence } }],
  externalReferences: [
    { type: "vcs", url: "git+https://example.org/x.git" },
    { type: "distribution", url },
  ],
});
const bill = (...components: readonly ReturnType<typeof component>[]): Bill => ({
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  components: components.map(published),
});
const zod = component("zod", "http://mirror.example/npm/zod-1.0.0.tgz");

test("whatever a package was installed from, the bill names it by its purl and not by that place", () => {
  const ours = component("@openhpa/core", "file:../out/openhpa-core-1.0.0.tgz");
  const { components = [] } = bill(zod, ours);
  expect(components.map(({ purl }) => purl)).toEqual([
    "pkg:npm/zod@1.0.0",
    "pkg:npm/%40openhpa%2Fcore@1.0.0",
  ]);
  for (const { externalReferences } of components)
    expect(externalReferences).toEqual([{ type: "vcs", url: "git+https://example.org/x.git" }]);
});

test("an author is named without the mailbox", () => {
  expect(published({ ...zod, author: "An Author <author@example.org> (https://example.org)" }).author).toBe(
    "An Author (https://example.org)",
  );
  expect(published(zod)).not.toHaveProperty("author");
});

test("a bill that is complete has no fault", () => {
  expect(billFaults(bill(zod), ["zod"])).toEqual([]);
});

const wrong: readonly (readonly [string, Bill, RegExp])[] = [
  ["another format", { ...bill(zod), bomFormat: "SPDX" }, /no CycloneDX/],
  ["a package that is left out", bill(), /leaves out zod/],
  ["no licence", bill({ ...zod, licenses: [] }), /address or licence of zod/],
  [
    "a place on a machine",
    bill({ ...zod, externalReferences: [{ type: "website", url: "file:///home/someone/zod" }] }),
    /\/home\/someone is a place on a machine/,
  ],
];
test.each(wrong)("%s is noticed", (_, content, fault) => {
  expect(billFaults(content, ["zod"]).join("\n")).toMatch(fault);
});
