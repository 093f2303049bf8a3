import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parseRedirects } from "../server-files/redirects.js";
import { rootPath } from "../server-files/server-feed.js";
import { withdrawnAddress } from "../server-files/withdrawn-address.js";
import { findFile, isFolder, mountOf } from "./find-file.js";
import { parseHeaders } from "./folder-rules.js";

const root = mkdtempSync(join(tmpdir(), "openhpa-find-"));
const dir = join(root, "feed");
for (const folder of ["feed/a", "feed/.well-known", "feed/.secret", "feed-beside"])
  mkdirSync(join(root, folder), { recursive: true });
for (const file of [
  "feed/a/b.html",
  "feed/.well-known/void",
  "feed/.secret/x",
  "feed/.hidden",
  "feed-beside/x",
  "outside",
])
  writeFileSync(join(root, file), "12345");
symlinkSync(join(root, "feed-beside/x"), join(dir, "leads-out"));
symlinkSync(join(dir, "a/b.html"), join(dir, "leads-in"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  "a/b.html",
  ".well-known/void",
  "leads-in",
  "/a/b.html",
  "a//b.html",
])("%s is sent", async (path) => {
  const file = await findFile(dir, path);
  expect(file).toMatchObject({ path, bytes: 5 });
  expect(file?.etag).toMatch(/^"5-[0-9a-z]+"$/);
});

test.each([
  "",
  "a",
  "none",
  "leads-out",
  "../outside",
  "a/../../outside",
  "../feed-beside/x",
  ".hidden",
  ".secret/x",
  "a/.hidden",
  ".well-known/../.hidden",
  "a\\b.html",
  "a/b.html\0",
])("%j is not", async (path) => {
  expect(await findFile(dir, path)).toBeUndefined();
});

test("a folder is told inside the folder only", async () => {
  expect(
    await Promise.all(
      ["a", "", "a/b.html", "none", "..", "a/..", "../feed-beside"].map((path) => isFolder(dir, path)),
    ),
  ).toEqual([true, true, false, false, false, false, false]);
});

test.each([
  ["/", "/", ""],
  ["/a/b", "/", "a/b"],
  ["/dump", "/dump", ""],
  ["/dump/", "/dump", ""],
  ["/dump/a", "/dump", "a"],
  ["/dump/x/a", "/dump/x/", "a"],
  ["/dumps/a", "/", "dumps/a"],
])("the path %s belongs to %s, its rest is %j", (path, mount, rest) => {
  const mounts = ["/", "/dump", "/dump/x/"].map((one) => ({ path: one, dir: one }));
  expect(mountOf(mounts, path)).toMatchObject({ mount: { path: mount }, rest });
});

test("a path that no mount holds has none", () => {
  expect(mountOf([{ path: "/dump", dir: "d" }], "/a")).toBeUndefined();
});

test("headers are those of the path that stands above them; comments and lines without a name are passed over", () => {
  const rules = parseHeaders(
    "  X-Lost: 1\n# X: 1\n/a.b/*\n  X: 1:2\n\n\tY:  z \n  broken\n  : none\n/b\n  Z: 3\n",
  );
  expect(rules.map(({ headers }) => headers)).toEqual([
    [
      ["X", "1:2"],
      ["Y", "z"],
    ],
    [["Z", "3"]],
  ]);
  const matches = (path: string) => rules.map((rule) => rule.matches.test(path));
  expect(matches("/a.b/c/d")).toEqual([true, false]);
  expect(matches("/a.b/")).toEqual([true, false]);
  expect(matches("/axb/c")).toEqual([false, false]);
  expect(matches("/x/a.b/c")).toEqual([false, false]);
  expect([matches("/b"), matches("/bc")]).toEqual([
    [false, true],
    [false, false],
  ]);
});

test.each([
  ["/a /b 301", { from: "/a", to: "/b", status: 301 }],
  ["  /a\t/b  410! ", { from: "/a", to: "/b", status: 410 }],
  ["a /b 301", undefined],
  ["/a /b", undefined],
  ["/a 301", undefined],
  ["/a /b 30", undefined],
  ["/a /b 3011", undefined],
  ["/a /b 301!!", undefined],
  ["/a /b x301", undefined],
  ["# /a /b 301", undefined],
  ["", undefined],
])("the line %j is the rule %j", (line, rule) => {
  expect(parseRedirects(line)).toEqual(rule ? [rule] : []);
});

test.each([
  ["https://a.fr", ""],
  ["https://a.fr/", ""],
  ["https://a.fr/b/c//", "/b/c"],
])("the root of %s is %j", (base, path) => {
  expect(rootPath(base)).toBe(path);
});

test.each([
  [undefined, undefined],
  ["b", "action/b"],
  ["https://a.fr/b c", "https://a.fr/b%20c"],
  ["urn:a b", "urn:a%20b"],
  ["é d:e", "%C3%A9%20d:e"],
])("what %j replaces leads to %j", (replacedBy, to) => {
  expect(withdrawnAddress({ type: "Action", key: "a", replacedBy } as never)).toEqual({
    path: "action/a",
    to,
  });
});
