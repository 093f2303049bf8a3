import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CheckError } from "./check-error.js";
import { checkFeed } from "./check-feed.js";
import { parseHeaders } from "./host-headers.js";
import type { PortalOutcome } from "./outcome.js";
import type { Portal } from "./portals.js";
import type { CheckReport } from "./report.js";
import { reportText } from "./report-text.js";
import {
  CATALOGUE_BASE,
  type CatalogueDraft,
  type Draft,
  goodFeed,
  nodeOfType,
} from "./testing/good-feed.js";
import { serveFiles } from "./testing/serve-files.js";

const TODAY = "2026-12-01";
const offline = { fetch: () => Promise.reject(new Error("no network here")), today: TODAY };

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "openhpa-check-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function writeFeed(name: string, files: ReadonlyMap<string, string>): Promise<string> {
  const dir = join(root, name);
  for (const [path, content] of files) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  return dir;
}

const at = ({ portals }: CheckReport, name: Portal) =>
  portals.find(({ portal }) => portal === name) as PortalOutcome;
const actionsAt = (report: CheckReport, name: Portal) =>
  at(report, name).datasets.map(({ action }) => action);

describe("a folder", () => {
  test("is read as a server would send it, without the network", async () => {
    const { files } = goodFeed();
    const report = await checkFeed(await writeFeed("good", files), offline);
    expect(report.catalogue).toBe(`${CATALOGUE_BASE}/catalog.jsonld`);
    expect(report.counts).toMatchObject({ error: 0, warning: 0 });
    expect(report.files.checked).toBe(13);
    for (const portal of ["udata", "ckan", "europa", "google"] as const)
      expect(actionsAt(report, portal)).toEqual(["create", "create"]);
    expect(actionsAt(report, "swiss")).toEqual(["drop", "drop"]);
    expect(at(report, "udata").datasets[0]?.resources).toBe(6);
  });

  test("is published under another address than its catalogue says: the pages cannot be reached", async () => {
    const { files } = goodFeed();
    const dir = await writeFeed("moved", files);
    const report = await checkFeed(dir, { ...offline, baseUrl: "https://other.example.org" });
    expect(report.files).toMatchObject({ checked: 0, outOfReach: 13 });
  });

  test("without a catalogue, or one that does not say where it is published, is an expected failure", async () => {
    await expect(checkFeed(root, offline)).rejects.toMatchObject({ code: "no-catalogue", exitCode: 3 });
    const dir = await writeFeed("nowhere", new Map([["catalog.ttl", ""]]));
    await expect(checkFeed(dir, offline)).rejects.toMatchObject({ code: "no-base-url", exitCode: 2 });
    await expect(checkFeed(dir, offline)).rejects.toBeInstanceOf(CheckError);
  });

  test.each([
    ["{ broken", "page-unreadable"],
    ['{"@context":"https://context.example.org/c.jsonld",', "remote-context"],
    [`{"@id":"${CATALOGUE_BASE}/catalog",`, "named-graph"],
  ])("whose catalogue is broken is checked all the same: %s", async (start, rule) => {
    const { files } = goodFeed();
    const text = (files.get("catalog.jsonld") ?? "").replace("{", start.endsWith(",") ? start : `${start} {`);
    const context = rule === "remote-context" ? text.replace(/"@context": \{[^}]*\},/, "") : text;
    const dir = await writeFeed(rule, new Map([...files, ["catalog.jsonld", context]]));
    const report = await checkFeed(dir, offline);
    expect(at(report, "udata").fails).toContain(rule);
  });

  test("its _headers decide the types; later lines win", () => {
    const rules = parseHeaders("/*\n  Content-Type: text/plain\n/*.ttl\n  Content-Type: text/turtle\n");
    const typeOf = (path: string) => rules.findLast(({ pattern }) => pattern.test(path))?.contentType;
    expect([typeOf("/a.ttl"), typeOf("/b/c.ttl"), typeOf("/a.ttlx")]).toEqual([
      "text/turtle",
      "text/turtle",
      "text/plain",
    ]);
  });
});

describe("against an earlier feed", () => {
  const changed = async (change: (draft: CatalogueDraft) => void) => {
    const fixture = goodFeed();
    const before = await writeFeed("before", fixture.files);
    const draft = fixture.document();
    change(draft);
    const after = await writeFeed(
      "after",
      new Map([...fixture.files, ["catalog.jsonld", JSON.stringify(draft)]]),
    );
    return checkFeed(after, { ...offline, against: join(before, "catalog.ttl") });
  };

  test("nothing changed, whatever the form of the earlier catalogue", async () => {
    const report = await changed(() => undefined);
    expect(report.compared).toBe(true);
    expect(actionsAt(report, "udata")).toEqual(["keep", "keep"]);
    expect(actionsAt(report, "ckan")).toEqual(["keep", "keep"]);
  });

  test("a changed description updates one dataset", async () => {
    const report = await changed((draft) => {
      nodeOfType(draft, "dcat:Dataset")["dct:description"] = { "@language": "fr", "@value": "Autre." };
    });
    expect(actionsAt(report, "udata")).toEqual(["update", "keep"]);
  });

  test("a changed period, which has no name of its own, updates too", async () => {
    const report = await changed((draft) => {
      const temporal = nodeOfType(draft, "dcat:Dataset")["dct:temporal"] as Draft;
      temporal["dcat:endDate"] = { "@type": "xsd:date", "@value": "2021-12-31" };
    });
    expect(actionsAt(report, "ckan")).toEqual(["update", "keep"]);
  });

  test("a dataset that is gone is archived by data.gouv.fr and deleted by CKAN", async () => {
    const report = await changed((draft) => {
      const gone = nodeOfType(draft, "dcat:Dataset");
      draft["@graph"] = draft["@graph"].filter((node) => node !== gone);
    });
    expect(actionsAt(report, "udata")).toEqual(["keep", "gone"]);
    const text = reportText(report);
    expect(text).toContain("archivé après 7 jours");
    expect(text).toContain("supprimé au prochain moissonnage");
  });

  test("a dataset that a portal now drops is gone there, and nowhere else", async () => {
    const report = await changed((draft) => {
      const texts = { "@language": "fr", "@value": " " };
      nodeOfType(draft, "dcat:Dataset")["dct:title"] = texts;
    });
    expect(actionsAt(report, "udata")).toEqual(["drop", "keep", "gone"]);
    expect(actionsAt(report, "ckan")).toEqual(["update", "keep"]);
  });

  test("a new identifier creates one dataset at data.gouv.fr and archives the other, CKAN goes by the IRI", async () => {
    const report = await changed((draft) => {
      nodeOfType(draft, "dcat:Dataset")["dct:identifier"] = "new";
    });
    expect(actionsAt(report, "udata")).toEqual(["create", "keep", "gone"]);
    expect(actionsAt(report, "ckan")).toEqual(["update", "keep"]);
  });

  test("a resource at a new address is a new resource and a lost one", async () => {
    const report = await changed((draft) => {
      const [csv] = nodeOfType(draft, "dcat:Dataset")["dcat:distribution"] as Draft[];
      (csv as Draft)["dcat:downloadURL"] = { "@id": `${CATALOGUE_BASE}/actions-2.csv` };
    });
    expect(at(report, "udata").datasets[0]).toMatchObject({
      action: "update",
      newResources: [`${CATALOGUE_BASE}/actions-2.csv`],
      goneResources: [`${CATALOGUE_BASE}/actions.csv`],
    });
  });

  test("a harvest that fails changes nothing at the portal", async () => {
    const report = await changed((draft) => {
      draft["@id"] = `${CATALOGUE_BASE}/catalog`;
    });
    expect(at(report, "udata").fails).toContain("named-graph");
    expect(actionsAt(report, "udata")).not.toContain("gone");
    expect(reportText(report)).toContain("le portail garde ce qu'il avait");
  });
});

describe("an address", () => {
  test("is asked over HTTP: pages, files and their sizes; a redirection is not followed", async () => {
    const dir = join(root, "served");
    await mkdir(dir, { recursive: true });
    const server = await serveFiles(dir);
    try {
      const { files } = goodFeed({ baseUrl: server.url });
      await writeFeed("served", files);
      const asked: string[] = [];
      const options = {
        today: TODAY,
        fetch: (url: string, init: RequestInit) => {
          asked.push(`${init.method} ${url}`);
          return fetch(url, init);
        },
      };
      const report = await checkFeed(server.url, options);
      expect(report.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
      expect(asked).toContain(`HEAD ${server.url}/actions.csv`);
      expect(asked.every((line) => line.includes(server.url))).toBe(true);
      await writeFile(join(dir, "actions.csv"), "another size");
      const stale = await checkFeed(`${server.url}/catalog.ttl`, options);
      expect(stale.findings.map(({ id }) => id)).toContain("file-size-differs");
      const redirecting = (url: string) =>
        Promise.resolve(new Response(null, { status: 302, headers: { location: `${url}.ttl` } }));
      const moved = await checkFeed(`${server.url}/catalog.ttl`, { today: TODAY, fetch: redirecting });
      expect(at(moved, "udata").fails).toContain("page-redirect");
    } finally {
      await server.close();
    }
  });

  test("that nobody answers is an expected failure", async () => {
    await expect(checkFeed("https://donnees.example.org/", offline)).rejects.toMatchObject({
      code: "no-answer",
      exitCode: 3,
    });
  });
});
