import { harvestRules } from "@openhpa/harvest";
import { describe, expect, test } from "vitest";
import { citingFiles, deadLinksIn, faultsIn, textOf } from "./citations.js";

/** What judges citations holds some that are wrong on purpose. */
const here = "scripts/citations.test.ts";
const files = citingFiles().filter((path) => !path.startsWith("scripts/citations."));

describe("a citation is something that a reader can open", () => {
  test("in every file of code and every document", () => {
    const faults = files.flatMap((path) => faultsIn(path, textOf(path)).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test("enough of them are found: the patterns still match what is written", () => {
    const cited = files.filter(
      (path) => /\.ts$/.test(path) && /docs\/[\w/-]+\.md (?:#|§)/.test(textOf(path)),
    );
    expect(cited.length).toBeGreaterThan(25);
  });

  test("every rule of a harvester names a section or a specification", () => {
    const cited = harvestRules.flatMap(({ id, sources }) =>
      sources.flatMap((source) =>
        source.startsWith("https://") ? [] : faultsIn(here, source).map((fault) => `${id}: ${fault}`),
      ),
    );
    expect(cited).toEqual([]);
  });
});

test("every link of a document leads to a file, and to a section where it names one", () => {
  const dead = files
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) => deadLinksIn(path, textOf(path)).map((fault) => `${path}: ${fault}`));
  expect(dead).toEqual([]);
});

describe("what is refused", () => {
  test.each([
    ["a file that is not there", "/** As said (docs/sources/nothing.md §2). */", "no file"],
    ["a section that is not there", "docs/sources/harvesters.md §2.9", "no section 2.9"],
    ["the second section of two", "docs/sources/harvesters.md §2.1, §9", "no section 9"],
    ["an anchor that is not there", '"docs/sources/harvesters.md#2.1-nothing"', "no section 2.1-nothing"],
    ["a file without its folder", "harvesters.md §2.1", "no file"],
    ["a section of nothing", "the licence (§2.1)", "of what?"],
    ["a specification that nobody listed", "Some Standard §3", "of what?"],
    ["a paper outside of the repository", "the layout (DESIGN §2)", "outside"],
    ["a citation over two lines", "/**\n * (docs/sources/harvesters.md\n * §2.9)\n */", "no section 2.9"],
  ])("%s", (_, text, fault) => {
    expect(faultsIn("packages/core/src/field.ts", text).join("; ")).toContain(fault);
  });

  test.each([
    ["a section", "docs/sources/harvesters.md §2.1, §2.7"],
    ["an anchor", '"docs/sources/harvesters.md#2.1-identifier"'],
    ["an RFC", "RFC 1952 §2.3.1"],
    ["a listed specification", "Turtle §2.5.2, §2.5.3"],
  ])("but not %s", (_, text) => {
    expect(faultsIn("packages/core/src/field.ts", text)).toEqual([]);
  });

  test("a link to no file, and to no section", () => {
    expect(deadLinksIn("docs/README.md", "[a](nothing.md) [b](design.md#99) [c](design.md#3)")).toEqual([
      "no file docs/nothing.md",
      "no section 99 in docs/design.md",
    ]);
  });
});
