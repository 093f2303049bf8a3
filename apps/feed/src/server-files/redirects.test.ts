import type { Tombstone } from "@openhpa/publish";
import { describe, expect, test } from "vitest";
import { served } from "../testing/data-table.fixture.js";
import { htaccessLines } from "./htaccess.js";
import { parseRedirects, redirectLines } from "./redirects.js";
import { rootPath, type ServedFeed } from "./server-feed.js";
import { type WithdrawnAddress, withdrawnAddress } from "./withdrawn-address.js";

const tombstone = (key: string, replacedBy?: string, type: Tombstone["type"] = "Action") =>
  ({ type, key, title: key, withdrawn: "2026-11-01", ...(replacedBy ? { replacedBy } : {}) }) as Tombstone;

async function* given(all: readonly Tombstone[]): AsyncGenerator<WithdrawnAddress> {
  for (const item of all) yield withdrawnAddress(item);
}

async function text(lines: AsyncIterable<string>): Promise<string> {
  let all = "";
  for await (const line of lines) all += line;
  return all;
}

const feed = (baseUrl: string, all: readonly Tombstone[]): ServedFeed =>
  served(baseUrl, { withdrawn: () => given(all) });
const redirects = (base: string, ...all: Tombstone[]) => text(redirectLines(feed(base, all)));
const htaccess = (base: string, ...all: Tombstone[]) => text(htaccessLines(feed(base, all)));

describe("_redirects", () => {
  test("leads every address of a replaced record to the same form of its successor, for both hosts that read the file", async () => {
    const lines = await redirects("https://a.example/prevention", tombstone("old", "new"));
    expect(lines.split("\n").filter((line) => !line.endsWith(" 200"))).toEqual([
      "/prevention/action/old /prevention/action/new 301!",
      "/prevention/action/old /prevention/action/new 301",
      "/prevention/action/old.html /prevention/action/new.html 301!",
      "/prevention/action/old.html /prevention/action/new.html 301",
      "/prevention/en/action/old.html /prevention/en/action/new.html 301!",
      "/prevention/en/action/old.html /prevention/en/action/new.html 301",
      "",
    ]);
  });

  test("shows with 410 the page of a record that is gone, in the language that was asked for", async () => {
    const lines = await redirects("https://a.example/", tombstone("base", undefined, "Registry"));
    expect(parseRedirects(lines).filter(({ status }) => status !== 200)).toEqual([
      { from: "/registry/base", to: "/registry/base.html", status: 410 },
      { from: "/registry/base.html", to: "/registry/base.html", status: 410 },
      { from: "/en/registry/base.html", to: "/en/registry/base.html", status: 410 },
    ]);
  });

  test("leads to another site by its full address, with no space or line of its own", async () => {
    const lines = await redirects(
      "https://a.example",
      tombstone("old", "https://b.example/fiche 1\n/* https://evil.example 301"),
    );
    const moved = parseRedirects(lines).filter(({ status }) => status !== 200);
    expect(moved).toHaveLength(6);
    for (const { to } of moved) expect(to).toMatch(/^https:\/\/b\.example\/fiche%201/);
  });

  test("shows what describes an address that has no file of its own name", async () => {
    expect(parseRedirects(await redirects("https://a.example/x")).map(({ from, to }) => [from, to])).toEqual([
      ["/x/catalog", "/x/index.html"],
      ["/x/service/*", "/x/dataset/actions.html"],
      ["/x/ns", "/x/ns.ttl"],
    ]);
  });

  test("is read line by line; what is no rule is passed over", () => {
    expect(
      parseRedirects("# note\n\n/a /b 301\n/c /d\n  /e   https://x.example/ 302! \n/f /g gone\n"),
    ).toEqual([
      { from: "/a", to: "/b", status: 301 },
      { from: "/e", to: "https://x.example/", status: 302 },
    ]);
  });

  test("stands on the path of the feed", () => {
    expect(rootPath("https://a.example")).toBe("");
    expect(rootPath("https://a.example/x/y/")).toBe("/x/y");
  });
});

describe(".htaccess", () => {
  test("says the same of withdrawn records", async () => {
    const lines = await htaccess("https://a.example/prevention", tombstone("old", "new"), tombstone("gone"));
    for (const line of [
      "  RewriteRule ^action/old(\\.html)?$ /prevention/action/new$1 [R=301,NE,L]",
      "  RewriteRule ^en/action/old\\.html$ /prevention/en/action/new.html [R=301,NE,L]",
      "  RewriteRule ^action/gone$ - [E=gone:action/gone%{ENV:form},E=negotiated:1,G]",
      "  RewriteRule ^action/gone\\.html$ - [E=gone:action/gone.html,G]",
      "  RewriteRule ^en/action/gone\\.html$ - [E=gone:en/action/gone.html,G]",
      "ErrorDocument 410 /prevention/%{reqenv:gone}",
      "ErrorDocument 404 /prevention/404.html",
    ])
      expect(lines.split("\n")).toContain(line);
  });

  test("takes a foreign address literally: nothing in it is a reference to a match", async () => {
    const lines = await htaccess("https://a.example", tombstone("old", "https://b.example/a%201$1#b"));
    expect(lines).toContain(" https://b.example/a\\%201\\$1#b [R=301,NE,L]");
  });

  test("keeps closed pages for ever and hides what begins with a dot, but for .well-known", async () => {
    const lines = (await htaccess("https://a.example")).split("\n");
    const [, closed = ""] = /<FilesMatch "(\^\(\?:after.*)">/.exec(lines.join("\n")) ?? [];
    expect(new RegExp(closed).test("after-100.jsonld")).toBe(true);
    expect(new RegExp(closed).test("after-100.json")).toBe(false);
    expect(new RegExp(closed).test("feed.jsonld")).toBe(false);
    const hidden =
      lines
        .find((line) => line.includes("R=404"))
        ?.trim()
        .split(" ")[1] ?? "^$";
    for (const [path, isHidden] of [
      [".openhpa.json", true],
      ["x/.git/config", true],
      [".well-known/void", false],
      ["action/a.html", false],
    ] as const)
      expect(new RegExp(hidden).test(path), path).toBe(isHidden);
  });
});
