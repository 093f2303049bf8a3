import { compareCodePoints } from "@openhpa/core";
import { toNQuads } from "@openhpa/rdf";
import { frozenAction } from "@openhpa/testkit";
import { expect, test } from "vitest";
import { compareLines } from "./merge-lines.js";
import { groupRecords, ownerOf, type RecordGroup } from "./record-groups.js";

const base = "https://exemple.fr";

function linesOf(key: string, id?: string): string[] {
  const record = { ...frozenAction(1), key, ...(id ? { id } : {}) };
  return toNQuads(record, { base, graph: "record" }).trimEnd().split("\n");
}

const sorted = (lines: readonly string[]) => [...new Set(lines)].sort(compareCodePoints);

async function* inBatches(lines: readonly string[]) {
  for (let at = 0; at < lines.length; at += 7) yield lines.slice(at, at + 7);
}

async function groupsOf(old: readonly string[], fresh: readonly string[]): Promise<RecordGroup[]> {
  const groups: RecordGroup[] = [];
  for await (const group of groupRecords(compareLines(inBatches(sorted(old)), inBatches(sorted(fresh)))))
    groups.push(group);
  return groups;
}

const keys = ["a", "a-b", "a1", "a1-c", "aa", "b"];

test("records whose IRIs begin with each other come whole, though their statements are interleaved", async () => {
  const all = keys.map((key) => linesOf(key));
  const lines = sorted(all.flat());
  const first = lines.findIndex((line) => line.startsWith(`<${base}/action/a#`));
  const last = lines.findLastIndex((line) => line.startsWith(`<${base}/action/a>`));
  expect(lines.slice(first, last).some((line) => line.startsWith(`<${base}/action/a1>`))).toBe(true);

  const groups = await groupsOf(all.flat(), []);
  expect(groups.map(({ owner }) => owner.slice(`${base}/action/`.length)).sort()).toEqual(keys);
  for (const { owner, before, removed } of groups) {
    const own = all[keys.indexOf(owner.slice(`${base}/action/`.length))] as string[];
    expect(before).toEqual(sorted(own));
    expect(removed).toBe(before.length);
  }
});

test("a record is handed on as soon as no statement of it can follow", async () => {
  const lines = sorted(["a", "a1", "aa", "b"].flatMap((key) => linesOf(key)));
  let read = 0;
  const counted = async function* () {
    for (const line of lines) {
      read += 1;
      yield [line];
    }
  };
  const positions: (readonly [string, number])[] = [];
  const each = async function* () {
    for await (const lines of counted()) yield lines.map((line) => ({ line, isOld: true, isNew: false }));
  };
  for await (const { owner } of groupRecords(each())) positions.push([owner.slice(-2), read]);
  expect(positions.map(([key]) => key)).toEqual(["a1", "/a", "aa", "/b"]);
  for (const [index, [, at]] of positions.slice(0, -1).entries())
    expect(at).toBeLessThan(positions[index + 1]?.[1] as number);
});

test("the statements of both sides are put together, and counted where one side only has them", async () => {
  const [kept, changed] = [linesOf("a"), linesOf("b")];
  const fresh = changed.map((line) => line.replace('"Séances de groupe"', '"Autre"'));
  const groups = await groupsOf([...kept, ...changed], [...kept, ...fresh]);
  expect(groups.map(({ removed, added }) => [removed, added])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test("the owner of a statement is told by its graph, also where the record's address has a fragment", () => {
  for (const id of ["https://e.fr/x", "https://e.fr/x#a", "https://e.fr/#/actions/7"])
    expect(new Set(linesOf("k", id).map(ownerOf))).toEqual(new Set([id]));
});

test.each([
  ["<https://e.fr/a#p> <p:p> <o:o> .", "https://e.fr/a"],
  ["<https://e.fr/a> <p:p> <https://e.fr/a#s> .", "https://e.fr/a"],
  ['<https://e.fr/a#p> <p:p> "1"^^<https://e.fr/b#t> .', "https://e.fr/a"],
  ['<https://e.fr/a#p> <p:p> "x" <https://elsewhere.fr/g#s> .', "https://e.fr/a"],
  ['<https://e.fr/ab#p> <p:p> "x" <https://e.fr/a#s> .', "https://e.fr/ab"],
  ['<https://e.fr/a#x/p> <p:p> "> ." <https://e.fr/a#x/s> .', "https://e.fr/a#x"],
])("the owner of %s", (line, owner) => {
  expect(ownerOf(line)).toBe(owner);
});
