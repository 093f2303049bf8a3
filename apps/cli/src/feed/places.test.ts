import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDump } from "@openhpa/dump";
import { carriedDump, dataPart } from "@openhpa/feed";
import { withCharset } from "@openhpa/io";
import { type BuildFacts, type DumpFacts, type Output, type Place, placeFinder } from "@openhpa/publish";
import { site } from "@openhpa/site";
import { smallTerritories } from "@openhpa/vocabularies";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BASE, type BuiltFeed, builtFeed, seedRecords } from "./testing/feed-fixture.js";

const facts: BuildFacts = {
  baseUrl: BASE,
  title: "Actions",
  publisher: { name: "Essai" },
  territories: smallTerritories(),
  hasPersonalData: false,
  count: 5,
  recordPage: () => undefined,
};

let root: string;
let feed: BuiltFeed;
let rows: readonly Output[];
let places: readonly Place[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "openhpa-places-"));
  const dump = join(root, "dump");
  const records = await seedRecords();
  await buildDump(records, { out: dump, baseUrl: BASE });
  feed = await builtFeed(records, { dump });
  const manifest = JSON.parse(await readFile(join(dump, "manifest.json"), "utf8")) as DumpFacts;
  const parts = [await dataPart.open(facts), await site.open(facts)];
  rows = [...parts.flatMap(({ outputs }) => outputs), carriedDump(manifest)];
  places = rows.flatMap((row) => row.places);
});
afterAll(async () => {
  await feed.remove();
  await rm(root, { recursive: true });
});

/** The place of a path, which one row has and no other. */
function placeOf(path: string): Place {
  const found = rows.flatMap(({ name, places }) => {
    const place = placeFinder(places)(path);
    return place ? [[name, place] as const] : [];
  });
  expect(
    found.map(([name]) => name),
    path,
  ).toHaveLength(1);
  return found[0]?.[1] as Place;
}

const concrete = () => places.filter(({ path }) => !path.includes("*"));

describe("the rows of outputs", () => {
  test("say of every published file, and one of them only, where it stands", () => {
    const paths = feed.paths.filter((path) => path !== ".openhpa.json");
    expect(paths.length).toBeGreaterThan(1_500);
    for (const path of paths) placeOf(path);
  });

  test("name no file that is not there", () => {
    const missing = concrete().filter(({ path }) => !feed.paths.includes(path));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test("are what the site map says, page by page", async () => {
    const map = await feed.read("sitemap.xml");
    const named = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = ""]) => loc.slice(BASE.length + 1));
    const paths = feed.paths.filter((path) => path !== ".openhpa.json" && placeOf(path).inSiteMap);
    expect(named.sort()).toEqual(paths.sort());
  });

  test("are what the catalogue says, file by file, with the media type of each", async () => {
    const { "@graph": graph } = JSON.parse(await feed.read("catalog.jsonld")) as {
      "@graph": { "dcat:distribution"?: Record<string, { "@id": string }>[] }[];
    };
    const iana = "https://www.iana.org/assignments/media-types/";
    const described = graph
      .flatMap(({ "dcat:distribution": files = [] }) => files)
      .map((file) => [
        file["dcat:downloadURL"]?.["@id"].slice(BASE.length + 1),
        file["dcat:mediaType"]?.["@id"].slice(iana.length),
        file["dcat:compressFormat"]?.["@id"].slice(iana.length),
      ]);
    const stated = places
      .filter(({ distribution }) => distribution !== undefined)
      .map(({ path, type, packed }) => [path, packed ?? type, packed && type]);
    expect(described.sort()).toEqual(stated.sort());
  });

  test("are what every server is told: one type for each file, that of its row", async () => {
    const texts = await Promise.all(
      ["_headers", ".htaccess", "server/nginx-server.conf", "server/Caddyfile"].map(feed.read),
    );
    const [headers = "", htaccess = "", nginx = "", caddy = ""] = texts;
    const under = new URL(BASE).pathname;
    for (const path of feed.paths.filter((name) => !/^\.|\/\./.test(name))) {
      const type = withCharset(placeOf(path).type);
      const name = path.slice(path.lastIndexOf("/") + 1);
      const ending = name.includes(".") ? name.slice(name.lastIndexOf(".")) : undefined;
      const lines =
        ending === undefined
          ? [
              [headers, `${under}/${path}\n  Content-Type: ${type}\n`],
              [htaccess, `<Files "${name}">\n  ForceType '${type}'\n`],
              [nginx, `${under}/${path}$" { default_type "${type}"; }`],
              [caddy, `${under}/${path}\n`],
            ]
          : [
              [headers, `/*${ending}\n  Content-Type: ${type}\n`],
              [htaccess, `AddType '${type}' ${ending}\n`],
              [nginx, `"${type}" ${ending.slice(1)};\n`],
              [caddy, `path *${ending}\n  header @`],
            ];
      for (const [text = "", line = ""] of lines) expect(text.includes(line), `${path}: ${line}`).toBe(true);
    }
  });
});
