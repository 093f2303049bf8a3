import { changePaths, dayOf, entryAfter, isImmutable, tombstoneOf } from "@openhpa/publish";
import { expect, test } from "vitest";
import { jsonChange, jsonPage } from "./json-page.js";
import { createPageTree } from "./page-tree.js";

const event = (fields: object) =>
  ({
    kind: "Create",
    type: "Action",
    key: "a",
    title: "A",
    sha256: "x",
    sequence: 3,
    at: "2026-05-06T07:08:09Z",
    ...fields,
  }) as never;

test("the first mark of a record stays, the last one follows", () => {
  const first = entryAfter(undefined, event({}));
  expect(first).toEqual({
    type: "Action",
    key: "a",
    state: "live",
    sha256: "x",
    title: "A",
    first: { sequence: 3, at: "2026-05-06T07:08:09Z" },
    last: { sequence: 3, at: "2026-05-06T07:08:09Z" },
  });
  const next = entryAfter(
    first,
    event({ kind: "Update", sequence: 4, id: "urn:a", replacedBy: "b", withdrawn: "2026-01-01" }),
  );
  expect(next).toMatchObject({ first: { sequence: 3 }, last: { sequence: 4 }, id: "urn:a", state: "live" });
  expect([next.withdrawn, next.replacedBy, tombstoneOf(next)]).toEqual([undefined, undefined, undefined]);
});

test("a withdrawn record has a day, its own or that of the event, and its successor", () => {
  const gone = entryAfter(undefined, event({ kind: "Delete" }));
  expect(gone).toMatchObject({ state: "withdrawn", withdrawn: "2026-05-06" });
  expect(tombstoneOf(gone)).toEqual({ type: "Action", key: "a", title: "A", withdrawn: "2026-05-06" });
  const replaced = entryAfter(
    gone,
    event({ kind: "Delete", withdrawn: "2026-01-01", replacedBy: "b", id: "urn:a" }),
  );
  expect(tombstoneOf(replaced)).toEqual({
    type: "Action",
    key: "a",
    id: "urn:a",
    title: "A",
    withdrawn: "2026-01-01",
    replacedBy: "b",
  });
  expect(tombstoneOf({ ...replaced, state: "live" })).toBeUndefined();
  expect(tombstoneOf({ ...replaced, withdrawn: undefined })).toBeUndefined();
  expect(dayOf("2026-05-06T07:08:09Z")).toBe("2026-05-06");
});

test("a change is a line with the record, or with the day on which it was withdrawn", () => {
  const named = { kind: "Action", id: "a", modified: 3, published: "2026-05-06T07:08:09Z" };
  expect(JSON.parse(jsonChange(event({}), { json: '{"key":"a"}' } as never))).toEqual({
    state: "updated",
    ...named,
    data: { key: "a" },
  });
  expect(JSON.parse(jsonChange(event({ kind: "Delete" }), undefined))).toEqual({
    state: "deleted",
    ...named,
    withdrawn: "2026-05-06",
  });
  expect(
    JSON.parse(jsonChange(event({ withdrawn: "2026-01-01", replacedBy: "b" }), undefined)),
  ).toMatchObject({
    withdrawn: "2026-01-01",
    replacedBy: "b",
  });
});

test("the next page follows the changes of a page; that of the last one is its own", () => {
  const page = (after: number, changes: readonly string[]) =>
    JSON.parse(jsonPage("https://a.fr", after, changes));
  expect(page(5, ["1", "2"])).toEqual({
    next: "https://a.fr/changes/after-7.json",
    license: "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
    items: [1, 2],
  });
  expect(page(5, [])).toMatchObject({ next: "https://a.fr/changes/after-5.json", items: [] });
});

test.each([
  ["changes/after-0.jsonld", true],
  ["changes/index-1-0.jsonld", true],
  ["changes/after-0.json", false],
  ["changes/feed.jsonld", false],
  ["changes/after-0/x.jsonld", false],
  ["xchanges/after-0.jsonld", false],
  ["changes/after-0.jsonldx", false],
  ["en/changes/index-1-0.jsonld", false],
])("%s never changes: %j", (path, never) => {
  expect(isImmutable(path)).toBe(never);
});

test("the files of the log have their names", () => {
  const { ledger, pages, seal, stream, page, index } = changePaths;
  expect([ledger, pages, seal, stream, page(4, "json"), page(4, "jsonld"), index(2, 4)]).toEqual([
    "changes/ids.ndjson",
    "changes/pages.ndjson",
    "changes/log.json",
    "changes/feed.jsonld",
    "changes/after-4.json",
    "changes/after-4.jsonld",
    "changes/index-2-4.jsonld",
  ]);
});

test("a node is closed when it is full, with the bounds of what is below it", () => {
  const tree = createPageTree(2);
  const add = (after: number) => tree.add({ path: `p${after}`, after, from: `f${after}`, to: `t${after}` });
  expect(add(0)).toEqual([]);
  expect(tree.top().map(({ path }) => path)).toEqual(["p0"]);
  expect(add(10)).toMatchObject([{ path: "changes/index-1-0.jsonld", after: 0, from: "f0", to: "t10" }]);
  expect(add(20)).toEqual([]);
  expect(tree.top().map(({ path }) => path)).toEqual(["changes/index-1-0.jsonld", "p20"]);
  const full = add(30);
  expect(full.map(({ path, after, from, to }) => [path, after, from, to])).toEqual([
    ["changes/index-1-20.jsonld", 20, "f20", "t30"],
    ["changes/index-2-0.jsonld", 0, "f0", "t30"],
  ]);
  expect(full[1]?.children.map(({ path }) => path)).toEqual([
    "changes/index-1-0.jsonld",
    "changes/index-1-20.jsonld",
  ]);
  expect(tree.top().map(({ path }) => path)).toEqual(["changes/index-2-0.jsonld"]);
});
