import type { Action } from "@openhpa/core";
import { expect, test } from "vitest";
import { openDump } from "../ask/open-dump.js";
import { exampleQueries } from "../examples/index.js";
import { baseUrl, buildSeeds } from "../test/seeds.js";
import { createEditionLines } from "./edition-lines.js";

const edition = (key: string, ...before: readonly string[]) =>
  ({
    ...{ type: "Action", key, title: { fr: key }, edition: "2020", themes: ["nutrition"] },
    ...(before.length === 0
      ? {}
      : { precededBy: before.map((record, at) => ({ key: `avant-${at}`, record })) }),
  }) as unknown as Action;

function firsts(records: readonly Action[]): readonly string[][] {
  const editions = createEditionLines(`${baseUrl}/`);
  for (const record of records) editions.add(record);
  return editions.lines().map((line) => [...line.matchAll(/action\/([\w-]+)>/g)].map(([, key = ""]) => key));
}

test("every later edition says the first one, however long the chain", () => {
  const years = Array.from({ length: 12 }, (_, at) => `an-${String(at).padStart(2, "0")}`);
  const chain = years.map((key, at) => (at === 0 ? edition(key) : edition(key, years[at - 1] as string)));
  expect(firsts([...chain].reverse())).toEqual(years.slice(1).map((key) => [key, "an-00"]));
});

test.each([
  ["an edition of a record that the dump does not hold", [edition("b", "absent")], []],
  ["a circle", [edition("a", "b"), edition("b", "a")], []],
  ["two actions that became one", [edition("b"), edition("a"), edition("c", "b", "a")], [["c", "a"]]],
  [
    "one that became two",
    [edition("a"), edition("b", "a"), edition("c", "a")],
    [
      ["b", "a"],
      ["c", "a"],
    ],
  ],
])("%s", (_, records, expected) => {
  expect(firsts(records)).toEqual(expected);
});

test("a dump without editions has no such file, one that has some is loaded with it and counts each action once", async () => {
  const none = await buildSeeds([edition("a"), edition("b")]);
  expect(none.summary.files.map(({ path }) => path)).not.toContain("editions.nt.gz");
  const { dir, summary } = await buildSeeds([
    edition("a"),
    edition("b", "a"),
    edition("c", "b"),
    edition("d"),
  ]);
  expect(summary.files.find(({ path }) => path === "editions.nt.gz")?.quads).toBe(2);
  const opened = await openDump(dir);
  if (!opened.ok) throw new Error("the dump does not open");
  const asked = exampleQueries.find(({ id }) => id === "evaluation-by-theme")?.select ?? "";
  const result = opened.dump.query(asked);
  expect(
    result.ok && result.value.kind === "select" && result.value.rows.map(({ actions }) => actions?.value),
  ).toEqual(["2"]);
});
