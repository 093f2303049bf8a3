import { writeFileSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Action, HpaRecord } from "@openhpa/core";
import { buildFeed, serveFolder } from "@openhpa/feed";
import { checkFeed } from "@openhpa/harvest";
import { tombstoneQuads } from "@openhpa/rdf";
import { site } from "@openhpa/site";
import { frozenCorpus } from "@openhpa/testkit";
import { Parser, type Quad } from "n3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alterInPlace } from "./testing/altered-file.js";
import { BASE, pathsIn } from "./testing/feed-fixture.js";

let root: string;
let out: string;
const options = () => ({
  out,
  baseUrl: BASE,
  publisher: { name: "Essai", email: "donnees@example.org" },
  site,
});
const read = (path: string) => readFile(join(out, path), "utf8");

/** The identity on disk and the bytes of every file. */
async function files(): Promise<Map<string, { readonly inode: number; readonly text: string }>> {
  const entries = (await pathsIn(out)).map(async (path) => {
    const [{ ino }, bytes] = await Promise.all([stat(join(out, path)), readFile(join(out, path))]);
    return [path, { inode: ino, text: bytes.toString("latin1") }] as const;
  });
  return new Map(await Promise.all(entries));
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "openhpa-rebuild-"));
  out = join(root, "feed");
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe("builds that follow each other", () => {
  const records = [...frozenCorpus(6)];
  const [first, second, third] = records as unknown as readonly [Action, Action, Action];

  test("of unchanged records change no byte and rewrite no file", async () => {
    const summary = await buildFeed(records, options());
    expect(summary.changes).toEqual({ created: 6, updated: 0, withdrawn: 0, unchanged: 0 });
    const before = await files();
    const again = await buildFeed([...records].reverse(), options());
    expect(again.changes).toEqual({ created: 0, updated: 0, withdrawn: 0, unchanged: 6 });
    const after = await files();
    expect([...after.keys()]).toEqual([...before.keys()]);
    const rewritten = [...after].filter(([path, { inode }]) => before.get(path)?.inode !== inode);
    expect(rewritten.map(([path]) => path)).toEqual([]);
    for (const [path, { text }] of after) expect(text === before.get(path)?.text, path).toBe(true);
  });

  test("make again what somebody altered where it stands, in its size, and leave the rest", async () => {
    const before = await files();
    const alterable = [...before.keys()].filter((path) => !/^changes|^\.openhpa/.test(path));
    const everySecond = (rest: number) => alterable.filter((_, index) => index % 2 === rest);
    for (const altered of [everySecond(0), everySecond(1), alterable]) {
      for (const path of altered) alterInPlace(join(out, path), path.length * 97);
      const { again } = await buildFeed(records, options());
      expect(again.left).toBe(false);
      const after = await files();
      const others = [...after].filter(([path, { text }]) => before.get(path)?.text !== text);
      expect(others.map(([path]) => path)).toEqual([]);
    }
    expect((await buildFeed(records, options())).again.left).toBe(true);
  });

  test("refuse a log of changes that somebody altered", async () => {
    const page = join(out, "changes", "after-0.jsonld");
    const bytes = await readFile(page);
    alterInPlace(page, 100);
    await expect(buildFeed(records, options())).rejects.toMatchObject({ code: "broken-log" });
    writeFileSync(page, bytes, { flag: "r+" });
    expect((await buildFeed(records, options())).again.left).toBe(true);
  });

  test("rewrite what a changed record touches and leave the others alone", async () => {
    const before = await files();
    const title = { fr: "Un autre titre pour la même action" };
    const edited = { ...second, title, modified: "2026-11-15" };
    const changed = records.map((record) => (record === second ? edited : record));
    const { changes } = await buildFeed(changed, options());
    expect(changes).toEqual({ created: 0, updated: 1, withdrawn: 0, unchanged: 5 });
    const after = await files();
    const isSame = (path: string) => after.get(path)?.inode === before.get(path)?.inode;
    expect(isSame(`action/${second.key}.html`)).toBe(false);
    expect(await read(`action/${third.key}.html`)).toContain(title.fr);
    expect(["html", "ttl", "jsonld"].map((ending) => isSame(`action/${records[4]?.key}.${ending}`))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isSame("changes/after-0.jsonld")).toBe(true);
    const fresh = join(root, "fresh");
    await buildFeed(changed, { ...options(), out: fresh });
    const pages = (await pathsIn(fresh)).filter((path) => !path.startsWith("changes/"));
    expect((await pathsIn(out)).filter((path) => !path.startsWith("changes/"))).toEqual(pages);
    // A feed of its own was first published at another time, and says so where it describes the datasets.
    const issuedIn = async (dir: string) =>
      JSON.parse(await readFile(join(dir, "changes", "log.json"), "utf8")).issued.slice(0, 10) as string;
    const [issued, own] = [await issuedIn(out), await issuedIn(fresh)];
    expect([issued < own, own]).toEqual([true, "2026-11-15"]);
    const isDated = (path: string) => /^catalog|^(?:en\/)?(?:index|dataset\/actions)\.html$/.test(path);
    for (const path of pages) {
      const bytes = await Promise.all([out, fresh].map((dir) => readFile(join(dir, path))));
      const [ours, theirs] = bytes as [Buffer, Buffer];
      if (isDated(path)) expect(String(ours).replaceAll(issued, own), path).toBe(String(theirs));
      else expect(ours.equals(theirs), path).toBe(true);
    }
  });

  test("never lose an id unannounced", async () => {
    const before = await files();
    const left = records.filter((record) => record !== third);
    await expect(buildFeed(left, options())).rejects.toMatchObject({ code: "missing-records" });
    expect(await files()).toEqual(before);
    const { changes } = await buildFeed(left, { ...options(), withdrawMissing: true });
    expect(changes.withdrawn).toBe(1);
    await expect(buildFeed(records, options())).rejects.toMatchObject({ code: "reused-key" });
  });

  test("keep a tombstone at the address, with 410 for people and software", async () => {
    const page = await read(`action/${third.key}.html`);
    expect(page).toContain("Fiche retirée");
    expect(await read(`en/action/${third.key}.html`)).toContain("Withdrawn record");
    expect(JSON.parse(await read(`action/${third.key}.json`))).toMatchObject({
      type: "Tombstone",
      key: third.key,
    });
    const turtle = new Parser().parse(await read(`action/${third.key}.ttl`));
    const said = ({ subject, predicate, object }: Quad) =>
      [subject.value, predicate.value, object.value].join(" ");
    // The ledger has the title in one language, and knows the day of a withdrawal that the record did not give.
    const withdrawn = turtle.find(({ predicate }) => predicate.value.endsWith("#withdrawn"))?.object.value;
    const title = turtle.find(({ predicate }) => predicate.value.endsWith("/title"))?.object.value;
    const left = { ...third, withdrawn, title: { fr: title } } as HpaRecord;
    expect(turtle.map(said).sort()).toEqual(tombstoneQuads(left, { base: BASE }).map(said).sort());
    expect(await read("sitemap.xml")).not.toContain(third.key);
    expect(await read("actions.csv")).not.toContain(`${third.key},`);
    const server = await serveFolder([{ path: "/", dir: out }], { port: 0 });
    const get = async (path: string, accept = "*/*") => {
      const response = await fetch(server.url + path, { headers: { accept }, redirect: "manual" });
      return [response.status, response.headers.get("content-type")];
    };
    expect(await get(`/action/${third.key}`)).toEqual([410, "text/html; charset=utf-8"]);
    expect(await get(`/action/${third.key}.html`)).toEqual([410, "text/html; charset=utf-8"]);
    expect(await get(`/action/${third.key}`, "text/turtle")).toEqual([410, "text/turtle; charset=utf-8"]);
    expect(await get(`/action/${first.key}`)).toEqual([200, "text/html; charset=utf-8"]);
    await server.close();
  });

  test("keep the page of a record that says itself that it is withdrawn, and take it out of lists and tables", async () => {
    const left = records.filter((record) => record !== third);
    const withdrawn = { ...second, withdrawn: "2026-11-01", replacedBy: first.key } as HpaRecord;
    const { changes } = await buildFeed(
      left.map((record) => (record === second ? withdrawn : record)),
      options(),
    );
    expect(changes.withdrawn).toBe(1);
    expect(await read(`action/${second.key}.html`)).toContain("retirée");
    for (const path of ["actions.csv", "sitemap.xml", "page/1.html"])
      expect(await read(path)).not.toContain(second.key);
  });
});

describe("the feed of the seeds as a whole", () => {
  test("has only links that lead somewhere, in both languages", async () => {
    const paths = new Set(await pathsIn(out));
    let links = 0;
    for (const path of paths) {
      if (!path.endsWith(".html")) continue;
      for (const [, href = ""] of (await read(path)).matchAll(/(?:href|src)="([^"#?]*)[^"]*"/g)) {
        const url = new URL(href.replaceAll("&amp;", "&"), `${BASE}/${path}`);
        if (!url.href.startsWith(`${BASE}/`)) continue;
        links += 1;
        expect(paths.has(decodeURIComponent(url.href.slice(BASE.length + 1))), `${path} -> ${href}`).toBe(
          true,
        );
      }
    }
    expect(links).toBeGreaterThan(10_000);
  });

  test("passes its own check of what harvesters accept", async () => {
    const report = await checkFeed(out, { fetch, today: "2026-12-01", baseUrl: BASE });
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
